prescribe-title = Verordnung für { $walker }
prescribe-a-walker = die gehende Person
prescribe-nobody-watches = Was du schreibst, wird aufbewahrt, und das Programm bleibt darin. Es entscheidet nichts, und niemand schaut in Echtzeit zu.
prescribe-given = Gegeben. Es gilt ab jetzt. Die gehende Person sieht es unter deinem Namen und darf immer weniger tun; ihr beide könnt es zurücknehmen.
prescribe-templates = Beginnen mit
prescribe-choose = Wähle eine Vorlage oder drück ihre Nummer.
prescribe-template-knee_osteoarthritis = Kniearthrose
prescribe-template-low_back = Schmerzen im unteren Rücken
prescribe-template-after_stroke = Nach einem Schlaganfall
prescribe-template-first_weeks = Erste vorsichtige Wochen
prescribe-study = { $citation }: { $people }; { $dose }. { $finding }
prescribe-study-read = Nachlesen
prescribe-facts = Aus den Quellartikeln: { $facts }.
prescribe-copied-from = Kopiert von: { $names }
## Der Satz
prescribe-sentence = Bis zu { $minutes } Minuten rückwärts, { $times }-mal pro Woche, { $weeks } Wochen lang; Anstrengung bis { $effort } von 10, Schmerzen bis { $pain } von 10, höchstens { $pace } Schritte in der Minute, zwischen den Strecken mindestens { $rest } Sekunden Pause, nur wenn { $present } dabei ist.
prescribe-any = offen
prescribe-label-minutes = Minuten rückwärts je Einheit, höchstens
prescribe-label-times = Mal pro Woche
prescribe-label-weeks = Wochen
prescribe-label-effort = Anstrengung höchstens, von 10
prescribe-label-pain = Annehmbare Schmerzen, von 10
prescribe-label-pace = Schritte in der Minute, höchstens
prescribe-label-rest = Sekunden Pause zwischen den Strecken, mindestens
prescribe-label-present = Wer dabei sein muss
prescribe-label-review = Wieder besprechen am
prescribe-label-goals = Ziele in den Worten der gehenden Person, je eine Zeile
prescribe-label-stop = Sofort aufhören bei, je eine Zeile
prescribe-stop-hint = Neben dem, was jede Einheit beendet: ein Sturz, Schmerzen in der Brust, Ohnmachtsgefühl, plötzliche Schwäche.
prescribe-label-note = In deinen Worten, für die gehende Person
prescribe-label-why = Warum es gegeben oder geändert wird
prescribe-label-name = Name der Vorlage
prescribe-places = Nur an diesen Orten
prescribe-places-hint = Die es für diese Person gibt. Ohne Häkchen wählt das Programm.
prescribe-words = Notiz, Grund, Beruf
prescribe-like = Durchspielen
prescribe-like-well = als ginge jede Einheit gut
prescribe-like-lately = mit Einheiten wie zuletzt: Schmerzen { $pain } danach, { $next } am Tag danach, Anstrengung { $effort }
prescribe-try = Zeig, was es bewirken würde
prescribe-give = Geben
prescribe-give-changed = Anstelle des Bisherigen geben
## Was es bewirken würde
prescribe-would = Was es bewirken würde
prescribe-sum = { $walks } Einheiten, { NUMBER($minutes, maximumFractionDigits: 0) } Minuten rückwärts zusammen, die längste { $longest }. Wie es jetzt steht: { NUMBER($without, maximumFractionDigits: 0) } Minuten.
prescribe-week = Woche
prescribe-walks = Einheiten
prescribe-minutes = Minuten
prescribe-where = Wo
prescribe-no-walk = An keinem dieser Tage würde etwas geplant.
prescribe-signs = Was eine Einheit dort beendet, so wie die Übung es vorsieht:
prescribe-asked = Am { $day } müsste eine Fachperson gefragt werden.
prescribe-rehearsed-well = Die eigenen Antworten und Einheiten der Person, nach den echten Regeln weitergelebt, jede geplante Einheit an ihrem Tag und ohne Beschwerden. Keine Vorhersage.
prescribe-rehearsed-lately = Die eigenen Antworten und Einheiten der Person, nach den echten Regeln weitergelebt, jede geplante Einheit an ihrem Tag und so erlebt wie die letzten. Keine Vorhersage.
prescribe-keep = Als Vorlage behalten
prescribe-copy = Als neue Vorlage behalten
prescribe-change = Diese Vorlage ändern
prescribe-retire = Diese Vorlage ablegen
prescribe-template-nameless = Gib der Vorlage einen Namen.
## Was gegeben wurde
prescribe-history = Was gegeben wurde, und von wem
prescribe-history-none = Noch wurde nichts verordnet.
prescribe-history-told = { $who }, { $day }
prescribe-history-recorded = Von der gehenden Person aufgeschrieben.
prescribe-history-before = Davor: { $before }
prescribe-history-gone = Zurückgenommen am { $day }, von: { $who }.
prescribe-the-walker = der gehenden Person
prescribe-take-back = Das zurücknehmen
prescribe-take-back-why = Warum, wenn du magst
prescribe-own-title = Was verordnet wurde
prescribe-own-lead = Dein Programm bleibt darin. Du darfst immer weniger tun und hier alles zurücknehmen.
prescribe-report = Bericht für die überweisende Praxis (PDF)
## Was niemand verlangen darf
prescribe-refused-urgent = Das klärt kein Wort; zuerst sollte eine Ärztin oder ein Arzt davon hören. { $because }
prescribe-refused-year = Ein Wort gilt höchstens ein Jahr: Wähle weniger Wochen oder einen früheren Tag.
prescribe-refused-lift = Was die Person über ihre Gesundheit gesagt hat, schließt das von sich aus aus, und kein Wort öffnet es: { $care }
prescribe-refused-nowhere = Nichts stünde dieser Person offen. Sie würde lesen: „{ $sentence }“
prescribe-refused-places = Steht dieser Person nicht zur Verfügung: { $places }.
prescribe-refused-minutes = Mehr als { $most } stehen dieser Person nicht offen: Keine ihrer Stufen geht weiter, oder sie will nicht mehr.
prescribe-refused-times =
    { $most ->
        [one] Mehr als einmal pro Woche steht dieser Person nicht offen.
       *[other] Mehr als { $most }-mal pro Woche steht dieser Person nicht offen: Zwischen den Einheiten ist Ruhe.
    }
## Was nicht gemeint sein kann
prescribe-lines = Ziele und Gründe aufzuhören sind je höchstens { $most } Zeilen, keine länger als 160 Zeichen; eine Notiz hat 500.
prescribe-review-day = An welchem Tag wird es wieder besprochen? Schreib ihn wie 2026-12-12.
prescribe-number-minutes = Minuten sind von ½ bis { $most }.
prescribe-number-times = Wie oft pro Woche ist eine ganze Zahl von { $least } bis { $most }.
prescribe-number-weeks = Wochen sind eine ganze Zahl von { $least } bis { $most }.
prescribe-number-effort = Anstrengung ist eine ganze Zahl von { $least } bis { $most }.
prescribe-number-pain = Schmerzen sind eine ganze Zahl von { $least } bis { $most }.
prescribe-number-pace = Schritte in der Minute sind eine ganze Zahl von { $least } bis { $most }.
prescribe-number-rest = Sekunden Pause sind eine ganze Zahl von { $least } bis { $most }.
