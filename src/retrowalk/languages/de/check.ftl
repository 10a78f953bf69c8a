# Zeilen vor einem Gang, die davon abhängen, wer geht; die englischen stehen in practice/data/checks.toml.

check-shoes_hold-tick = Meine Schuhe sind geschlossen und zugebunden: keine Hausschuhe, nicht barfuß.
check-help_in_reach-tick = Ich kann Hilfe rufen: Ein Telefon ist in Reichweite, auch vom Boden aus.
check-distance_glasses-tick = Ich trage meine Brille für die Ferne, keine Gleitsicht- oder Zweistärkenbrille, falls ich eine habe.
check-nothing_drowsy-tick = Ich fühle mich sicher, und nichts macht mich schläfrig: kein Alkohol, keine Schlaftablette.
check-touch_agreed-tick = Mein Hörgerät ist drin, und eine Berührung heißt Halt.
check-chair_near-tick = Ein fester Stuhl steht da, wo ich ausruhen kann.
