# Eine Übungseinheit: ihre Abschnitte, wie der Bildschirm sie zeigt, und was angesagt wird.
# Was gesprochen wird, hat höchstens neun Wörter.

session-stand-title = Steh still
session-stand-hint = Füße unter den Hüften. Atme ruhig.
session-warm-up-title = Locker vorwärts
session-ready-title = Anhalten, bereit machen
session-backward-title = Rückwärts
session-forward-title = Vorwärts
session-rest-title = Stehen und ausruhen
session-cool-down-title = Locker weitergehen
session-slow-title = Langsam und wach
session-slow-hint = Langsam, mit Absicht. Nimm wahr, was da ist.
session-steps-breath-title = Atem und Schritte
session-steps-breath-hint = { $steps } Schritte lang ein, etwa { $seconds } Sekunden; { $out } Schritte lang aus.
session-standing-breath-title = Stehen und atmen

session-forward-belt = Band langsam, Hände an den Griffen.
session-forward-water = Lockere Schritte durchs Wasser.
session-forward-easy = Lockere Schritte, so wie du immer gehst.

session-backward-belt = Kleinste Stufe, an jedem Griff eine Hand.
session-backward-rail = Bis ans Ende des Geländers, umdrehen und wieder zurück.
session-backward-uphill = Halbe Schritte hinauf. Hinunter gehst du vorwärts.
session-backward-partner = Deine Begleitung hat den Weg für dich im Blick.
session-backward-alone = Kleine Schritte. Halte an und schau, wann immer du magst.

session-rest-belt = Halte das Band an. Fass die Griffe, dann dreh dich um.
session-rest-alone = Steh still und schau dir den Weg hinter dir an.
session-rest-hold = Steh still und halte dich fest. Schau dir den Weg hinter dir an.
session-between-belt = Halte das Band an. Fass die Griffe.
session-between-partner = Tauscht die Plätze oder geht den Weg zurück.
session-between-alone = Den Weg zurück; du weißt, dass er frei ist.

session-with-somebody = Jemand ist bei mir und kann mich sehen.

session-number = { $number }
session-seconds =
    { $number ->
        [one] eine Sekunde
       *[other] { $number } Sekunden
    }
session-minutes =
    { $number ->
        [one] eine Minute
       *[other] { $number } Minuten
    }
session-about-minutes =
    { $number ->
        [one] etwa eine Minute
       *[other] etwa { $number } Minuten
    }

session-title = { $amount } rückwärts
session-done = Geschafft: { $amount } rückwärts. Geh locker weiter.

session-now-backward = Jetzt rückwärts.
session-backward-again = Wieder rückwärts.
session-and-backward = Und rückwärts.
session-walk-forward = Geh locker vorwärts.
session-forward-first = Erst vorwärts, in deinem Tempo.
session-now-forward = Jetzt locker vorwärts.
session-forward-known = Jetzt vorwärts. Den Weg kennst du.
session-forward-slowly = Vorwärts, so langsam du magst.
session-walk-on = Geh locker weiter.
session-easy-again = Wieder lockere Schritte.
session-pose-now = Bleib nun stehen, für eine Haltung.
session-pose-last = Zum Schluss eine Haltung im Stehen.

session-soon-backward = In fünf Sekunden rückwärts.
session-soon-forward = In fünf Sekunden vorwärts.
session-soon-slowly = In fünf Sekunden vorwärts, langsam.
session-soon-stop = In fünf Sekunden anhalten.

session-today = Heute:
session-half = Halbzeit.
session-half-steps = Halbzeit. Kleine, leise Schritte.

session-slow-down = Werde langsamer und bleib stehen.
session-stop-when-ready = Langsamer, und bleib stehen, wann du magst.
session-all-for-today = Das war alles für heute.
session-stand-a-moment = Steh noch einen Moment. Dann geh weiter.

session-breath-in = Atme ein, { $words } Sekunden.
session-breath-hold = Halte den Atem, { $words } Sekunden.
session-breath-out = Atme aus, { $words } Sekunden.
session-breath-rest = Atempause, { $words } Sekunden.
session-breath-in-steps = Ein, { $words } Schritte lang.
session-breath-out-steps = Aus, { $words } Schritte lang.

session-unsteady = Bleib stehen und halte dich fest. Atme. Keine Eile.
session-paused = Pause. Bleib stehen und halte dich fest.
session-resumed = Bereit? Weiter geht’s.
