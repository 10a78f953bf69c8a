# Eine Übungseinheit: ihre Abschnitte, wie der Bildschirm sie zeigt, und was angesagt wird.
# Was gesprochen wird, hat höchstens neun Wörter.

# The tag of this language (BCP 47), by which a voice is chosen.
session-language = de-DE
session-where-parts = { $new } (neu, { $new_minutes }), danach { $known } ({ $known_minutes })
session-where-then = { $new }, danach { $known }

session-stand-title = Steh still
session-stand-hint = Füße unter den Hüften. Atme ruhig.
session-warm-up-title = Locker vorwärts
session-warm-up-more-title = Aufwärmen
session-ready-title = Anhalten, bereit machen
session-backward-title = Rückwärts
session-forward-title = Vorwärts
session-rest-title = Stehen und ausruhen
session-chair-title = Hinsetzen und ausruhen
session-cool-down-title = Locker weitergehen
session-go-title = Geh dorthin, wo du es kennst
session-slow-title = Langsam und wach
session-slow-hint = Langsam, mit Absicht. Nimm wahr, was da ist.
session-steps-breath-title = Atem und Schritte
session-steps-breath-hint = { $steps } Schritte lang ein, etwa { $seconds } Sekunden; { $out } Schritte lang aus.
session-standing-breath-title = Stehen und atmen

session-forward-belt = Band langsam, Hände an den Handläufen.
session-forward-own-belt = Kleine, langsame Schritte, Hände an den Handläufen.
session-forward-water = Lockere Schritte durchs Wasser.
session-forward-easy = Lockere Schritte, so wie du immer gehst.

session-backward-belt = Kleinste Stufe, an jedem Handlauf eine Hand.
session-backward-own-belt = Kleine, langsame Schritte, an jedem Handlauf eine Hand.
session-backward-belt-faster = Auf kleinster Stufe beginnen, dann etwas schneller.
session-backward-rail-turns = Bis ans Ende des Geländers, umdrehen und wieder zurück. Das Drehen hat seine eigene Zeit.
session-backward-uphill = Halbe Schritte hinauf. Hinunter gehst du vorwärts.
session-backward-partner = Deine Begleitung hat den Weg für dich im Blick.
session-backward-look = Kleine Schritte. Halt an und schau, wenn du es hörst, und wann immer du magst.
session-backward-short-turns = Bis ans Ende, anhalten, mit kleinen Schritten umdrehen und wieder zurück. Das Drehen hat seine eigene Zeit.
session-backward-faster = Leichte, schnelle Schritte. Brems, bevor du dich drehst.
session-backward-drill = Zurück, dann schräg zurück. Brems, bevor du dich drehst.

session-rest-belt = Halte das Band an. Fass die Handläufe, dann dreh dich um.
session-rest-own-belt = Lass das Band zum Stehen kommen. Fass die Handläufe, dann dreh dich um.
session-arrive-belt = Clip anstecken. Steig auf das stehende Band. Fass die Handläufe, dann dreh dich.
session-arrive-own-belt = Steig auf das stehende Band. Fass die Handläufe, dann dreh dich.
session-rest-alone = Steh still und schau dir den Weg hinter dir an.
session-rest-hold = Steh still und halte dich fest. Schau dir den Weg hinter dir an.
session-rest-chair = Setz dich auf deinen Stuhl oder halte dich fest. Steh langsam auf.
session-between-belt = Halte das Band an. Fass die Handläufe.
session-between-own-belt = Lass das Band zum Stehen kommen. Fass die Handläufe.
session-between-partner = Tauscht die Plätze oder geht den Weg zurück.
session-between-alone = Den Weg zurück; du weißt, dass er frei ist.
session-between-drill = Locker dorthin zurück, wo du angefangen hast.

session-with-somebody = Jemand ist bei mir und kann mich sehen.
session-with = Bei mir und kann mich sehen: { $who }.

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
session-now-known = Jetzt rückwärts, wie du es kennst.
session-first-easy = Das erste Mal mit halbem Tempo.
session-walk-forward = Geh locker vorwärts.
session-forward-first = Erst vorwärts, in deinem Tempo.
session-now-forward = Jetzt locker vorwärts.
session-change-over = Wechselt. Jetzt siehst du den Weg.
session-down-forward = Jetzt hinunter, vorwärts.
session-forward-known = Jetzt vorwärts. Den Weg kennst du.
session-forward-slowly = Vorwärts, so langsam du magst.
session-walk-on = Geh locker weiter.
session-easy-again = Wieder lockere Schritte.
session-pose-now = Bleib nun stehen, für eine Haltung.
session-pose-last = Zum Schluss eine Haltung im Stehen.
session-seek-hold = Geh zu etwas Festem: Wand, Bank oder Zaun.
session-no-hold = Nichts Festes da? Dann steh nur aufrecht.
session-behind-free = Ist der Boden hinter dir frei?

session-soon-backward = In fünf Sekunden rückwärts.
session-soon-forward = In fünf Sekunden vorwärts.
session-soon-slowly = In fünf Sekunden vorwärts, langsam.
session-soon-stop = In fünf Sekunden anhalten.
session-soon-brake = In fünf Sekunden bremsen, dann vorwärts.

# A drill with changes of direction: said ahead, in its middle, and before its end.
session-ahead-left = Auf halbem Weg: schräg nach links zurück.
session-ahead-right = Auf halbem Weg: schräg nach rechts zurück.
session-drill-left = Jetzt nach links zurück.
session-drill-right = Jetzt nach rechts zurück.
session-soon-turn-left = In fünf Sekunden bremsen und nach links drehen.
session-soon-turn-right = In fünf Sekunden bremsen und nach rechts drehen.

# From the place where something new was tried to the one that is known. $where is a setting.
session-go-hint = Jetzt { $where }. Deine Zeit wartet, bis du dort bist.
session-go = Jetzt dorthin, wo du es kennst.
session-go-off-belt = Steig ab, wenn das Band steht.
session-go-out-of-water = Steig langsam heraus. Trockne deine Füße.
session-go-into-water = Geh langsam ins Wasser. Halte dich fest.
session-go-load = Leg zuerst die Last ab.
session-go-down = Geh vorwärts hinunter.
session-go-shoes = Zieh deine Schuhe an. Binde sie zu.
session-go-tap = Tippe, wenn du dort bist.

# Was vor dem Fallen schützt, in dieser Reihenfolge: im Stehen, am Ende eines kurzen Wegs.
session-stand-still = Steh still.
session-stand-hold = Steh still und halte dich fest.
session-stand-hands = Steh still. Haltet euch an beiden Händen.
session-sit-to-rest = Setz dich, wenn du magst, oder halte dich fest.
session-end-stop = Bleib an jedem Ende stehen.
session-end-hold-rail = Halte dich mit beiden Händen fest.
session-end-hold = Halte dich vor dem Drehen fest.
session-end-together = Beide Hände halten. Dreht euch zusammen.
session-turn-round = Dreh dich mit kleinen Schritten.
session-end-again = An jedem Ende: stehen bleiben und festhalten.
session-end-again-free = An jedem Ende: erst stehen, dann drehen.
session-end-look = An jedem Ende: anhalten, drehen, schauen.
session-end-together-again = An jedem Ende: anhalten, zusammen drehen.
session-stop-to-look = Anhalten, umdrehen und schauen, dann weiter.
session-stop-look = Anhalten. Schauen. Weiter, wenn frei ist.

# Ein Band mit Motor hat einen Knopf; eines ohne läuft aus.
session-belt-begin = Geh vorwärts. Starte auf kleinster Stufe.
session-belt-slow = Stell das Band ganz langsam.
session-belt-soon-stop = In fünf Sekunden das Band anhalten.
session-belt-stop = Halte das Band an.
session-belt-flat = Stell das Band wieder flach.
session-belt-faster = Jetzt Stufe für Stufe etwas schneller.
session-belt-step-on = Clip anstecken. Steig auf das stehende Band.
session-belt-soon-backward = In fünf Sekunden rückwärts, auf kleinster Stufe.
session-belt-soon-forward = In fünf Sekunden vorwärts, auf kleinster Stufe.
session-belt-last = Halte das Band an. Halte dich dabei fest.

session-own-belt-begin = Geh vorwärts, am Anfang langsam.
session-own-belt-slow = Werde jetzt langsamer.
session-own-belt-soon-stop = In fünf Sekunden das Band auslaufen lassen.
session-own-belt-stop = Lass das Band zum Stehen kommen.
session-own-belt-step-on = Steig auf das Band, solange es steht.
session-own-belt-soon-backward = In fünf Sekunden rückwärts, ganz langsam.
session-own-belt-soon-forward = In fünf Sekunden vorwärts, ganz langsam.
session-own-belt-last = Lass das Band auslaufen. Halte dich dabei fest.

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

session-unsteady-held = Bleib stehen und halte dich fest. Atme. Keine Eile.
session-unsteady-free = Bleib stehen, Füße auseinander. Atme. Keine Eile.
session-unsteady-belt = Halte dich fest, halte das Band an. Atme.
session-unsteady-own-belt = Halte dich fest, lass das Band auslaufen. Atme.
session-paused-held = Pause. Bleib stehen und halte dich fest.
session-paused-free = Pause. Bleib stehen.
session-paused-belt = Pause. Halte dich fest, halte das Band an.
session-paused-own-belt = Pause. Halte dich fest, lass das Band auslaufen.
session-lead-in-held = Schau hinter dich. Rückwärts in fünf Sekunden.
session-lead-in-free = Schau hinter dich. Rückwärts in fünf Sekunden.
session-lead-in-belt = Halte dich fest. Rückwärts auf kleinster Stufe.
session-lead-in-own-belt = Halte dich fest. Rückwärts, ganz langsam.
session-gently-held = Jetzt sanft. Kleinere Schritte. Halte dich fest.
session-gently-free = Jetzt sanft. Kleinere Schritte. Keine Eile.
session-gently-belt = Jetzt sanft. Kleinste Stufe. Halte dich fest.
session-gently-own-belt = Jetzt sanft. Kleinere Schritte. Halte dich fest.
session-no-backward-held = Heute nicht mehr rückwärts. Geh locker weiter.
session-no-backward-free = Heute nicht mehr rückwärts. Geh locker weiter.
session-no-backward-belt = Heute nicht mehr rückwärts. Das Band bleibt stehen.
session-no-backward-own-belt = Heute nicht mehr rückwärts. Das Band bleibt stehen.
session-resumed = Bereit? Weiter geht’s.

# Ruhige Übungen für sich: vorwärts gegangen, im Stehen oder im Sitzen. Die Augen bleiben offen.
session-guide-why = Für jeden Tag: an einem Ruhetag oder neben jedem Gang.
session-guide-title-walking = Locker vorwärts
session-guide-title-standing = Stehen
session-guide-title-seated = Sitzen
session-guide-where-walking = Vorwärts, auf einem Weg, den du kennst
session-guide-where-walking-held = Vorwärts, an einem Geländer oder einer Schrankreihe
session-guide-where-standing = Im Stehen
session-guide-where-standing-held = Im Stehen, neben etwas Festem
session-guide-where-seated = Im Sitzen, auf einem festen Stuhl
session-guide-begin-walking = Geh locker vorwärts.
session-guide-begin-walking-held = Geh locker am Geländer entlang vorwärts.
session-guide-begin-standing = Steh still.
session-guide-begin-standing-held = Steh still und halte dich fest.
session-guide-begin-seated = Setz dich gut hin, beide Füße am Boden.
session-guide-then-walking = Augen offen. Schau, wohin du gehst.
session-guide-then-walking-held = An jedem Ende anhalten und festhalten.
session-guide-then-standing = Füße unter die Hüften, Augen offen.
session-guide-then-standing-held = Füße unter die Hüften, Augen offen.
session-guide-then-seated = Langer Rücken, Augen offen.
session-guide-end-walking = Werde langsamer und bleib stehen.
session-guide-end-standing = Steh noch einen Moment. Dann geh weiter.
session-guide-end-seated = Bleib noch kurz. Dann steh langsam auf.
session-guide-check-walking = Der Weg ist eben, trocken und frei, und ich kenne ihn.
session-guide-check-standing = Der Boden ist trocken und frei.
session-guide-check-seated = Mein Stuhl steht fest und kann nicht rollen.
session-guide-check-hold = Etwas Festes ist in Reichweite: ein Geländer, eine Arbeitsplatte.
session-guide-check-steady = Mein Kopf ist klar, und ich fühle mich sicher auf den Beinen.
session-seated-breath-title = Sitzen und atmen
session-unsteady-seated = Bleib sitzen. Atme. Keine Eile.
session-paused-seated = Pause. Bleib sitzen.
session-gently-seated = Sachte jetzt. Keine Eile.

# Said by sessions that are kept, from before turns and looks had their time.
session-backward-rail = Bis ans Ende des Geländers, umdrehen und wieder zurück.
session-backward-short = Bis ans Ende, anhalten, mit kleinen Schritten umdrehen und wieder zurück.
session-backward-alone = Kleine Schritte. Halte an und schau, wann immer du magst.
