# Whose walk do I stand by today? The page of a carer or spotter.

beside-walks = { $name } geht heute rückwärts
beside-no-walk = { $name } geht heute nicht rückwärts
beside-walked = { $name } ist heute schon gegangen
beside-next = Das nächste Mal: { $day }, { $minutes } rückwärts, { $place }.
beside-first = Zuerst
beside-then = Danach
beside-present = Soll dabei sein
beside-mind = Worauf du daneben achtest
# Before the first step, where somebody walks along
beside-go = Du sagst los, sobald du den ganzen Weg abgeschaut hast. Jeder von euch darf stopp sagen, und dann haltet ihr beide sofort an.
# Where nobody needs to walk along
beside-quiet = Den Anfang bestimmt, wer geht. Sprich beim Rückwärtsgehen nicht, außer um stopp zu sagen.
beside-how-hands = Steht euch gegenüber und haltet euch an beiden Händen. Du siehst den ganzen Weg, dein Gegenüber nicht.
beside-how-near = Geh eine Armlänge daneben, schau auf den Weg und sag rechtzeitig stopp.
beside-how-below = Bleib auf der Talseite, eine Armlänge entfernt, und sag rechtzeitig stopp. Hinunter geht ihr beide vorwärts.
beside-how-belt = Stell dich neben das Laufband, so dass du den Stoppknopf erreichst.
beside-how-held = Festgehalten wird sich an etwas Festem. Stell dich so hin, dass du den ganzen Weg siehst und nicht darauf stehst.
beside-how-water = Bleib am Rand oder im Wasser, wo du die ganze Zeit hinsehen kannst.
beside-how-free = Stell dich so hin, dass du den ganzen Weg siehst, und warne rechtzeitig.

## What can go wrong in a place, by the names that the hazards have
beside-mind-bad_ground = Der Boden ist eben, trocken und frei, und nichts quert ihn.
beside-mind-loose_laces = An den Füßen ist nichts lose: keine Hausschuhe, keine offenen Schnürsenkel.
beside-mind-unseen_obstacle = Schau dorthin, wo rückwärts niemand hinsieht: Kinder, Hunde, eine Tasche, eine Tür, die aufgeht.
beside-mind-neck_strain = Zum Umsehen wird angehalten und sich umgedreht, nicht der Hals verdreht.
beside-mind-too_much_too_soon = Nicht länger und nicht schneller als geplant, auch wenn es gut geht.
beside-mind-moving_belt = Die Handläufe sind in Reichweite, der Stoppclip ist befestigt. Das Band hält nicht von selbst an.
beside-mind-heavy_load = Die Last ist so leicht, dass sie sofort abgelegt werden kann.

## A fall
beside-fell = Bei einem Sturz
beside-fell-what = Zieh niemanden hoch. Bleib dabei und öffne dies:
beside-fell-now = { $name } ist gestürzt
beside-fall-title = Bleib dabei. Zieh niemanden hoch.
beside-fall-when = Bei starken Schmerzen, einem Schlag auf den Kopf, Benommenheit oder wenn Aufstehen nicht geht: Ruf jetzt Hilfe.
beside-fall-tell = Sagen, was geschehen ist
beside-fall-questions = Vier Fragen zum Sturz
beside-fall-on = Wann war es?
beside-fall-on-walk = Beim Gehen heute
beside-fall-on-else = Ein andermal
beside-fall-hurt = Gibt es eine Verletzung?
beside-fall-hit_head = Gab es einen Schlag auf den Kopf?
beside-fall-blood_thinner = Werden Blutverdünner genommen?
beside-fall-passed_out_or_stuck = Gab es eine Ohnmacht, oder ging das Aufstehen nicht ohne Hilfe?
beside-fall-refused = Bitte beantworte jede der Fragen.
beside-fall-kept = In deinem Namen festgehalten; { $name } kann es lesen und berichtigen. Vor dem nächsten Rückwärtsgehen wird eine Fachperson gefragt.
beside-care-emergency-title = Jetzt in eine Notaufnahme
beside-care-passed_out-title = Das sollte jetzt ärztlich angesehen werden
beside-care-head-title = Das sollte heute noch ärztlich angesehen werden
beside-care-hurt-title = Das sollte heute noch ärztlich angesehen werden
beside-care-emergency = Nach einem Schlag auf den Kopf geht, wer Blutverdünner nimmt, jetzt in eine Notaufnahme, auch wenn es gut geht. Geh mit.
beside-care-passed_out = Wer ohnmächtig wurde oder nicht allein aufstehen konnte, wird heute noch ärztlich untersucht. War auch der Kopf dabei, jetzt in eine Notaufnahme.
beside-care-head = Nach einem Schlag auf den Kopf wird heute noch untersucht, und diese Nacht bleibt jemand dabei. Zunehmende Kopfschmerzen, Erbrechen, Schläfrigkeit oder Verwirrtheit sind ein Notfall.
beside-care-hurt = Eine Verletzung wird heute noch ärztlich angesehen. Trägt ein Bein nicht oder schmerzt die Hüfte, dann nicht darauf gehen lassen.

beside-sees = Du siehst, wo { $name } geht und wie lange, nicht, wie es geht. Hier schaut niemand in Echtzeit zu.
