## Wonach die Liste fragt
needs-name-alarm = Etwas stimmte beim Gehen nicht
needs-name-fell = Sturz
needs-name-strong_pain = Starke Schmerzen
needs-name-pain_rises = Zunehmende Schmerzen
needs-name-next_day = Mehr Schmerzen am Tag danach
needs-name-stumbled = Stolpern
needs-name-unsteady = Unsichere Gänge
needs-name-waits = Noch keine Zustimmung
needs-name-message = Nachricht
needs-name-missed = Kein Gang
needs-name-stalled = Minuten, die nicht mehr werden
needs-name-ends = Ende einer Vereinbarung
needs-name-proposal = Vorschlag

needs-alarm =
    { $number ->
        [one] Beim Gehen am { $day } gemeldet: { $what }.
       *[other] Bei { $number } Gängen gemeldet, zuletzt am { $day }: { $what }.
    }
needs-fell =
    { $number ->
        [one] Gestürzt am { $day }.
       *[other] { $number }-mal gestürzt, zuletzt am { $day }.
    }
needs-strong_pain = Schmerzen { $number } von 10 am { $day }; bis { $most } liegt in der Grenze.
needs-pain_rises = Schmerzen { $number } von 10 am { $day }, gestiegen von { $lowest } in den letzten { $walks } Gängen.
needs-next_day = Schmerzen { $later } am Tag nach dem Gang vom { $day }, davor { $before }: { $number } mehr.
needs-stumbled = Bei { $number } Gängen in { $days } Tagen gestolpert, zuletzt am { $day }.
needs-unsteady = Bei { $number } Gängen in { $days } Tagen unsicher, zuletzt am { $day }.
needs-waits =
    { $number ->
        [one] Wartet seit gestern auf die Zustimmung einer Fachperson.
       *[other] Wartet seit { $number } Tagen auf die Zustimmung einer Fachperson.
    }
needs-message =
    { $number ->
        [one] Eine Nachricht, noch nicht gelesen.
       *[other] { $number } Nachrichten, noch nicht gelesen.
    }
needs-missed =
    { $which ->
        [first] { $number } Tage nach den Fragen noch kein Gang gemeldet.
       *[last] Seit { $number } Tagen kein Gang gemeldet; der letzte war am { $day }.
    }
needs-stalled = { $minutes } min rückwärts, seit { $number } Tagen und { $walks } Gängen nicht mehr.
needs-ends =
    { $over ->
        [yes] Endete am { $day }: die Vereinbarung von { $who }.
       *[no] Endet am { $day }: die Vereinbarung von { $who }.
    }
needs-proposal =
    { $number ->
        [one] Ein Vorschlag wartet auf Antwort.
       *[other] { $number } Vorschläge warten auf Antwort.
    }

## Was die Zahl zählt
needs-unit-alarm = mal
needs-unit-fell =
    { $number ->
        [one] Sturz
       *[other] Stürze
    }
needs-unit-strong_pain = von 10
needs-unit-pain_rises = von 10
needs-unit-next_day = mehr
needs-unit-stumbled = Gänge
needs-unit-unsteady = Gänge
needs-unit-waits =
    { $number ->
        [one] Tag
       *[other] Tage
    }
needs-unit-message = neu
needs-unit-missed = Tage
needs-unit-stalled = Tage
needs-unit-ends =
    { $number ->
        [one] Tag
       *[other] Tage
    }
needs-unit-proposal = offen

## Die Regeln, in der Reihenfolge der Liste
needs-rule-alarm = Beim Gehen wurde etwas gemeldet: Schmerz in der Brust, Schwindel oder plötzliche Schwäche. Bleibt, bis es erledigt ist.
needs-rule-fell = Ein Sturz wurde gemeldet. Bleibt, bis er erledigt ist.
needs-rule-strong_pain = Schmerzen nach dem Gehen oder am Tag danach über { $most } von 10; wo eine Fachperson mehr vereinbart hat, über diesem.
needs-rule-pain_rises = Die Schmerzen zweier Gänge liegen klar über denen zweier davor, um mehr als { $by }, unter den letzten { $walks } Gängen.
needs-rule-next_day = Schmerzen am Tag danach um mindestens { $by } höher als vor dem Gehen und als sonst.
needs-rule-stumbled = Stolpern bei mindestens { $times } Gängen in { $days } Tagen: gemeldet oder, wo nichts gemeldet wurde, gemessen.
needs-rule-unsteady = Mindestens { $times } Gänge in { $days } Tagen, die sich unsicher anfühlten.
needs-rule-waits = Nach den Fragen ist zuerst eine Fachperson zu fragen, und seither hat keine zugestimmt.
needs-rule-message = Es gibt eine Nachricht von der gehenden oder einer begleitenden Person, die du nicht gelesen hast.
needs-rule-missed = Mehr als { $days } Tage kein Gang; noch einmal nach { $more } Tagen.
needs-rule-stalled = Die Minuten sind in { $days } Tagen und mindestens { $walks } Gängen nicht mehr geworden und liegen unter { $minutes } und unter dem Vereinbarten; noch einmal alle { $days } Tage.
needs-rule-ends = Eine Vereinbarung endet innerhalb von { $days } Tagen oder ist zu Ende.
needs-rule-proposal = Ein Vorschlag einer Fachperson, der noch nicht beantwortet ist.
