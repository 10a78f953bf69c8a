# Was schiefgehen kann, und worauf man vor dem Gehen schaut.

hazard-bad_ground-name = Der Boden
hazard-bad_ground-sentence = Such dir einen flachen, ebenen, trockenen Ort. Unebener oder rutschiger Boden und Straßenübergänge sind nichts zum Rückwärtsgehen.
hazard-bad_ground-check = Der Boden ist flach, trocken und frei, und keine Straße kreuzt ihn.

hazard-loose_laces-name = Lose Schnürsenkel
hazard-loose_laces-sentence = Ein Schnürsenkel oder ein loser Hausschuh unter dem anderen Fuß: Diesen Sturz kannst du verhindern.
hazard-loose_laces-check = An meinen Füßen ist nichts lose: keine Hausschuhe, keine offenen Schnürsenkel.

hazard-unseen_obstacle-name = Was du nicht siehst
hazard-unseen_obstacle-sentence = Du siehst nicht, was hinter dir ist; ein Sturz ist deshalb die größte Gefahr. Behalte ein Geländer oder einen Menschen in Reichweite, bis du sicher gehst, und geh nur mit klarem Kopf: kein Alkohol, nichts, was schläfrig macht.
hazard-unseen_obstacle-check = Ich habe den ganzen Weg angeschaut, und mein Kopf ist klar.

hazard-neck_strain-name = Ein verdrehter Hals
hazard-neck_strain-sentence = Lange über die Schulter zu schauen belastet den Hals. Bleib stehen, dreh den ganzen Körper, schau und dreh dich zurück.
hazard-neck_strain-check = Ich kann nach hinten schauen, ohne den Hals zu verdrehen.

hazard-too_much_too_soon-name = Zu viel, zu früh
hazard-too_much_too_soon-sentence = Muskeln und Gleichgewicht brauchen Zeit für eine neue Bewegung. Fang langsam an und lass erst die Minuten wachsen, das Tempo viel später.
hazard-too_much_too_soon-check = Ich gehe langsam und nicht länger als geplant.

hazard-sore_knee-name = Ein Knie mit Vorgeschichte
hazard-sore_knee-sentence = Bei Knieproblemen sprich mit einer Ärztin, einem Arzt oder in der Physiotherapie, bevor du es versuchst.
hazard-sore_knee-check = Mein Knie ist heute nicht schlechter als sonst.

hazard-less_steady-name = Unsicherer als früher
hazard-less_steady-sentence = Wenn sich dein Gleichgewicht oder dein Zutrauen verändert hat, braucht das hier mehr Vorsicht: etwas zum Festhalten, jemanden neben dir, kürzere Schritte.
hazard-less_steady-check = Ich fühle mich heute so sicher wie sonst.

hazard-moving_belt-name = Ein laufendes Band
hazard-moving_belt-sentence = Geh nie rückwärts auf einem Laufband ohne seitliche Handläufe: Das Band bleibt nicht stehen, wenn du stehen bleibst.
hazard-moving_belt-check = Die Handläufe sind in Reichweite, und der Sicherheitsclip ist an mir.

hazard-heavy_load-name = Eine Last
hazard-heavy_load-sentence = Gewichte vergrößern jeden Fehler. Nimm eine vernünftige Last, achte zuerst auf die saubere Ausführung und steigere nicht zu schnell.
hazard-heavy_load-check = Die Last ist so leicht, dass ich sie sofort ablegen kann.

hazard-pain_or_discomfort-name = Schmerz
hazard-pain_or_discomfort-sentence = Hör bei Schmerz oder Unwohlsein auf und ruh dich aus. Das ist eine Auskunft, keine Willensprobe.
hazard-pain_or_discomfort-check = Ich höre auf, wenn es wehtut.
