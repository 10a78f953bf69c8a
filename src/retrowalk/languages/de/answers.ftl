answers-question =
    Frage { $number } · { $left ->
        [0] die letzte
       *[other] noch { $left }
    }
answers-mark-go = Ja
answers-mark-precautions = Ja, mit Vorsicht
answers-mark-ask_first = Erst fragen
answers-agreed = { $who } hat zugestimmt ({ $day }). Geh mit der Vorsicht weiter, die unten steht.
answers-see-today = Zur Einheit von heute
answers-tell-and-ask = Was du sagen und fragen kannst
answers-whom-to-ask = Richtig sind eine Ärztin, ein Arzt oder eine Physiotherapie, die dich kennt. Diese Seite passt ausgedruckt auf ein Blatt.
answers-why = Warum
answers-nothing-against = Nichts von dem, was du erzählt hast, spricht dagegen. Wenn sich das ändert, beantworte die Fragen noch einmal.
answers-minded = Worauf dein Programm für dich achtet
answers-urgent = Bitte sprich heute noch mit einer Ärztin oder einem Arzt, und beantworte die Fragen noch einmal, wenn es geklärt ist.
answers-what-to-do-now = Was jetzt zu tun ist
answers-professional-agreed = Eine Fachperson hat zugestimmt
answers-read-until-then = Bis dahin kannst du alles lesen: <a href="{ $to }">Technik, Ruhe, Sicherheit und Belege</a>.
answers-valid-until = Diese Antwort gilt bis { $day }. Wenn sich deine Gesundheit ändert, antworte neu.
answers-again = Die Fragen noch einmal beantworten
answers-ask-title = Bitte frag zuerst eine Fachperson
answers-ask-lead = Solange niemand vom Fach zugestimmt hat, ist kein Rückwärtsgehen geplant. Alles hier kannst du lesen.
answers-needed-first = Erst fehlt noch etwas
answers-read-meanwhile = In der Zwischenzeit: <a href="{ $to }">lesen und lernen</a>.
answers-changed-title = Was hat sich geändert?
answers-changed-hint = Kreuze an, was anders ist. Nur danach fragen wir noch einmal; alles andere bleibt, wie du es gesagt hast.
answers-mark-missing = Erst noch eines
answers-tap-places-home_rail = Ich habe eine Theke oder ein Geländer
answers-tap-partner-yes = Jemand kann mit mir gehen
answers-agreement-lead = Schreib auf, wer Ja gesagt hat, wann und in welchen Grenzen. Dein Programm hält sich daran, mit Vorsicht.
answers-agreement-who = Wer hat zugestimmt?
answers-agreement-who-hint = Ein Name, so wie du die Person nennst.
answers-agreement-day = An welchem Tag?

answers-in-feet = In Fuß und Zoll
answers-in-pounds = In Pfund (lb)
answers-unit-feet = Fuß
answers-unit-inches = Zoll
answers-unit-pounds = lb
