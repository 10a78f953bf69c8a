# Wo und wie gegangen wird. Namen und Orte beginnen mit einem Wort, das im Satz klein steht.

setting-home_rail-name = An einem Geländer oder einer Küchenzeile
setting-home_rail-where = an einem Geländer oder einer Küchenzeile
setting-home_rail-sentence = Geh zu Hause an einem Geländer, einer Theke oder einer Schrankreihe entlang, eine Hand nah daran.
setting-home_rail-checklist-1 = Der Boden ist trocken und frei, auch von Teppichen und Haustieren.
setting-home_rail-checklist-2 = Das Geländer oder die Theke ist fest und nah an meiner Hand.
setting-home_rail-checklist-3 = Meine Schnürsenkel sind gebunden, oder ich bin barfuß.
setting-home_rail-checklist-4 = Ich habe den ganzen Weg entlanggeschaut.
setting-home_rail-checklist-5 = Mein Kopf ist klar, und ich fühle mich sicher auf den Beinen.

setting-handrail_floor-name = Auf ebenem Boden mit Handlauf
setting-handrail_floor-where = auf ebenem Boden mit Handlauf
setting-handrail_floor-sentence = Geh am Handlauf oder an der Stange in einer Halle, einem Fitnessraum oder einem Flur entlang.
setting-handrail_floor-checklist-1 = Der Boden ist flach, trocken und frei.
setting-handrail_floor-checklist-2 = Der Handlauf reicht über den ganzen Weg.
setting-handrail_floor-checklist-3 = Meine Schnürsenkel sind fest gebunden.
setting-handrail_floor-checklist-4 = Die Leute um mich wissen, dass ich rückwärts gehe.
setting-handrail_floor-checklist-5 = Mein Kopf ist klar, und ich fühle mich sicher auf den Beinen.

setting-mat_beside_rail-name = Auf einer Matte am Geländer
setting-mat_beside_rail-where = auf einer Matte am Geländer
setting-mat_beside_rail-sentence = Ein paar Schritte, so lang wie eine Yogamatte, die an einem Geländer oder einer Theke liegt.
setting-mat_beside_rail-checklist-1 = Die Matte liegt flach und kann nicht rutschen.
setting-mat_beside_rail-checklist-2 = Das Geländer ist von der ganzen Matte aus in Reichweite.
setting-mat_beside_rail-checklist-3 = Ich bin barfuß, oder meine Sohlen rutschen nicht.
setting-mat_beside_rail-checklist-4 = Mein Kopf ist klar, und ich fühle mich sicher auf den Beinen.

setting-pool_lane-name = Im Wasser
setting-pool_lane-where = im Wasser
setting-pool_lane-sentence = Geh brusttief im Wasser am Rand eines Therapie- oder Schwimmbeckens entlang: Das Wasser hält dich und bremst dich.
setting-pool_lane-checklist-1 = Das Wasser reicht mir bis zur Brust, nicht höher.
setting-pool_lane-checklist-2 = Der Rand ist in Reichweite meiner Hand.
setting-pool_lane-checklist-3 = Die Bahn hinter mir ist frei.
setting-pool_lane-checklist-4 = Jemand am Becken kann mich sehen.
setting-pool_lane-checklist-5 = Ich weiß, wie ich wieder herauskomme.

setting-therapy_pool-name = Im Wasser, mit einer Fachperson an deiner Seite
setting-therapy_pool-where = im Wasser, mit einer Fachperson an deiner Seite
setting-therapy_pool-sentence = Geh brusttief im Wasser; eine Therapeutin, ein Therapeut oder eine geschulte Person ist mit im Wasser oder am Rand.
setting-therapy_pool-checklist-1 = Die Person bei mir ist bereit und nah.
setting-therapy_pool-checklist-2 = Das Wasser reicht mir bis zur Brust, nicht höher.
setting-therapy_pool-checklist-3 = Der Weg hinter mir ist frei.
setting-therapy_pool-checklist-4 = Ich habe ihr gesagt, wie es mir heute geht.

setting-treadmill_rails-name = Auf dem Laufband mit seitlichen Handläufen
setting-treadmill_rails-where = auf einem Laufband mit seitlichen Handläufen
setting-treadmill_rails-sentence = Halt dich an beiden Handläufen fest, fang mit der kleinsten Geschwindigkeit an und steigere sie langsam.
setting-treadmill_rails-checklist-1 = Das Laufband hat auf beiden Seiten Handläufe.
setting-treadmill_rails-checklist-2 = Der Sicherheitsclip ist an mir befestigt und funktioniert.
setting-treadmill_rails-checklist-3 = Ich starte das Band mit der kleinsten Geschwindigkeit.
setting-treadmill_rails-checklist-4 = Der Boden hinter dem Band ist frei.
setting-treadmill_rails-checklist-5 = Meine Schnürsenkel sind fest gebunden.

setting-partner_indoors-name = Zu zweit, Hand in Hand, drinnen
setting-partner_indoors-where = zu zweit, Hand in Hand, drinnen
setting-partner_indoors-sentence = Stellt euch einander gegenüber, haltet euch an beiden Händen und wechselt euch ab: Eine Person geht vorwärts, die andere rückwärts.
setting-partner_indoors-checklist-1 = Der Boden ist flach, trocken und frei.
setting-partner_indoors-checklist-2 = Wer mit mir geht, sieht den ganzen Weg.
setting-partner_indoors-checklist-3 = Wir haben ein Wort für Stopp vereinbart.
setting-partner_indoors-checklist-4 = Unsere Schnürsenkel sind fest gebunden.

setting-partner_outdoors-name = Zu zweit, Hand in Hand, draußen
setting-partner_outdoors-where = zu zweit, Hand in Hand, draußen
setting-partner_outdoors-sentence = Auf einem freien Weg, einer Laufbahn oder kurzem Gras: Stellt euch einander gegenüber, haltet euch an beiden Händen und wechselt euch ab.
setting-partner_outdoors-checklist-1 = Der Boden ist flach, trocken und frei.
setting-partner_outdoors-checklist-2 = Keine Straße kreuzt unseren Weg.
setting-partner_outdoors-checklist-3 = Wer mit mir geht, sieht den ganzen Weg.
setting-partner_outdoors-checklist-4 = Wir haben ein Wort für Stopp vereinbart.
setting-partner_outdoors-checklist-5 = Unsere Schnürsenkel sind fest gebunden.

setting-spotter_path-name = Auf einem freien Weg mit Begleitung
setting-spotter_path-where = auf einem freien Weg mit Begleitung
setting-spotter_path-sentence = Jemand geht eine Armlänge von dir entfernt, schaut auf den Weg und sagt rechtzeitig Stopp.
setting-spotter_path-checklist-1 = Der Weg ist flach, trocken und frei.
setting-spotter_path-checklist-2 = Keine Straße kreuzt ihn.
setting-spotter_path-checklist-3 = Meine Begleitung ist höchstens eine Armlänge entfernt.
setting-spotter_path-checklist-4 = Wir haben ein Wort für Stopp vereinbart.
setting-spotter_path-checklist-5 = Meine Schnürsenkel sind fest gebunden.

setting-home_floor-name = Auf freiem Boden zu Hause
setting-home_floor-where = auf freiem Boden zu Hause
setting-home_floor-sentence = Ein flacher, ebener Boden, so lang, wie du ihn findest, und nichts liegt oder steht darauf.
setting-home_floor-checklist-1 = Der Boden ist trocken und frei, auch von Teppichen und Haustieren.
setting-home_floor-checklist-2 = Türen am Weg sind offen oder geschlossen festgestellt.
setting-home_floor-checklist-3 = Meine Schnürsenkel sind gebunden, oder ich bin barfuß.
setting-home_floor-checklist-4 = Ich habe den ganzen Weg entlanggeschaut.

setting-mat-name = Auf einer Matte
setting-mat-where = auf einer Matte
setting-mat-sentence = Ein paar Schritte, so lang wie eine Yogamatte, dann umdrehen und von vorn.
setting-mat-checklist-1 = Die Matte liegt flach und kann nicht rutschen.
setting-mat-checklist-2 = Rundherum ist der Boden frei.
setting-mat-checklist-3 = Ich bin barfuß, oder meine Sohlen rutschen nicht.

setting-clear_path-name = Auf einem freien Weg
setting-clear_path-where = auf einem freien Weg
setting-clear_path-sentence = Ein gerader, ebener Weg im Park oder anderswo, mit weiter Sicht und ohne Straße.
setting-clear_path-checklist-1 = Der Weg ist flach, trocken und frei.
setting-clear_path-checklist-2 = Keine Straße und kein Radweg kreuzt ihn.
setting-clear_path-checklist-3 = Ich sehe, wer kommt.
setting-clear_path-checklist-4 = Ich bin den Weg zuerst vorwärts gegangen.
setting-clear_path-checklist-5 = Meine Schnürsenkel sind fest gebunden.

setting-track-name = Auf einer Laufbahn
setting-track-where = auf einer Laufbahn
setting-track-sentence = Die Außenbahn einer Laufbahn: eben, markiert und mit weiter Sicht.
setting-track-checklist-1 = Meine Bahn ist frei, und ich bleibe außen.
setting-track-checklist-2 = Die anderen auf der Bahn wissen, dass ich rückwärts gehe.
setting-track-checklist-3 = Ich bin den Weg zuerst vorwärts gegangen.
setting-track-checklist-4 = Meine Schnürsenkel sind fest gebunden.

setting-gym_floor-name = In einer Sporthalle
setting-gym_floor-where = in einer Sporthalle
setting-gym_floor-sentence = Ein freies Stück Hallenboden, fern von Geräten und Bällen.
setting-gym_floor-checklist-1 = Das Stück ist frei, und nichts kann hineinrollen.
setting-gym_floor-checklist-2 = Die Leute um mich wissen, dass ich rückwärts gehe.
setting-gym_floor-checklist-3 = Meine Schnürsenkel sind fest gebunden.
setting-gym_floor-checklist-4 = Ich bin den Weg zuerst vorwärts gegangen.

setting-grass-name = Auf kurzem Gras
setting-grass-where = auf kurzem Gras
setting-grass-sentence = Ebenes, kurzes, trockenes Gras, das du abgesucht hast: weicher beim Aufsetzen, etwas schwerer zu gehen.
setting-grass-checklist-1 = Das Gras ist kurz, trocken und eben.
setting-grass-checklist-2 = Ich bin den Weg vorwärts gegangen: keine Löcher, keine Wurzeln.
setting-grass-checklist-3 = Keine Hunde oder Bälle sind in der Nähe unterwegs.
setting-grass-checklist-4 = Meine Schnürsenkel sind fest gebunden.

setting-grass_barefoot-name = Barfuß auf Gras
setting-grass_barefoot-where = barfuß auf Gras
setting-grass_barefoot-sentence = Bloße Füße auf kurzem Gras; flache Schuhe ohne Absatz (Nullsprengung) oder gepolsterte sind ebenso gut. Stell dich nach und nach um.
setting-grass_barefoot-checklist-1 = Ich habe nach Glas, Steinen und Bienen geschaut.
setting-grass_barefoot-checklist-2 = Das Gras ist kurz, trocken und eben.
setting-grass_barefoot-checklist-3 = Ich spüre den Boden mit den Füßen wie sonst.
setting-grass_barefoot-checklist-4 = Nichts kommt auf mich zu.

setting-floor_barefoot-name = Barfuß drinnen
setting-floor_barefoot-where = barfuß drinnen
setting-floor_barefoot-sentence = Bloße Füße auf sauberem, trockenem Boden, um Zehen, Ballen und Ferse zu spüren.
setting-floor_barefoot-checklist-1 = Der Boden ist sauber, trocken und frei.
setting-floor_barefoot-checklist-2 = Ich spüre den Boden mit den Füßen wie sonst.
setting-floor_barefoot-checklist-3 = Ich habe den ganzen Weg entlanggeschaut.

setting-gentle_hill-name = Einen sanften Hügel hinauf
setting-gentle_hill-where = einen sanften Hügel hinauf
setting-gentle_hill-sentence = Rückwärts einen sanften, ebenen Hang hinauf, dann vorwärts wieder hinunter.
setting-gentle_hill-checklist-1 = Der Hang ist sanft, trocken und eben.
setting-gentle_hill-checklist-2 = Keine Straße und kein Radweg kreuzt ihn.
setting-gentle_hill-checklist-3 = Ich bin zuerst vorwärts hinaufgegangen.
setting-gentle_hill-checklist-4 = Ich gehe vorwärts hinunter.
setting-gentle_hill-checklist-5 = Meine Schnürsenkel sind fest gebunden.

setting-gentle_hill_spotter-name = Einen sanften Hügel hinauf, mit Begleitung
setting-gentle_hill_spotter-where = einen sanften Hügel hinauf, mit Begleitung
setting-gentle_hill_spotter-sentence = Rückwärts einen sanften Hang hinauf, jemand höchstens eine Armlänge neben dir, dann vorwärts hinunter.
setting-gentle_hill_spotter-checklist-1 = Der Hang ist sanft, trocken und eben.
setting-gentle_hill_spotter-checklist-2 = Meine Begleitung ist höchstens eine Armlänge entfernt, unterhalb von mir.
setting-gentle_hill_spotter-checklist-3 = Wir gehen vorwärts hinunter.
setting-gentle_hill_spotter-checklist-4 = Unsere Schnürsenkel sind fest gebunden.

setting-treadmill_incline-name = Auf dem Laufband mit seitlichen Handläufen, leicht bergauf
setting-treadmill_incline-where = auf einem Laufband mit seitlichen Handläufen, leicht bergauf
setting-treadmill_incline-sentence = Halt dich an beiden Handläufen fest, bleib beim gewohnten Tempo oder darunter und erhöhe die Steigung um eine Stufe.
setting-treadmill_incline-checklist-1 = Das Laufband hat auf beiden Seiten Handläufe.
setting-treadmill_incline-checklist-2 = Der Sicherheitsclip ist an mir befestigt und funktioniert.
setting-treadmill_incline-checklist-3 = Das Tempo ist nicht höher als letztes Mal.
setting-treadmill_incline-checklist-4 = Die Steigung beträgt höchstens 3 Prozent.
setting-treadmill_incline-checklist-5 = Meine Schnürsenkel sind fest gebunden.

setting-self_propelled_rails-name = Auf dem Laufband ohne Motor
setting-self_propelled_rails-where = auf einem Laufband ohne Motor
setting-self_propelled_rails-sentence = Ein gebogenes oder motorloses Laufband, das deine eigenen Füße antreiben. Es fühlt sich an wie ein Hügel; nimm eines mit Handläufen und halt dich daran fest.
setting-self_propelled_rails-checklist-1 = Es hat Handläufe, an denen ich mich festhalten kann.
setting-self_propelled_rails-checklist-2 = Ich weiß, wie es langsamer wird und anhält.
setting-self_propelled_rails-checklist-3 = Der Boden hinter dem Band ist frei.
setting-self_propelled_rails-checklist-4 = Meine Schnürsenkel sind fest gebunden.

setting-dumbbells-name = Mit leichten Hanteln
setting-dumbbells-where = mit leichten Hanteln
setting-dumbbells-sentence = Eine leichte Hantel in jeder Hand, die Arme hängen, auf Boden, den du gut kennst.
setting-dumbbells-checklist-1 = Jede Hantel ist so leicht, dass ich sie zehn Minuten halten kann.
setting-dumbbells-checklist-2 = Ich kann die Gewichte sofort ablegen.
setting-dumbbells-checklist-3 = Der Weg ist flach, trocken und frei.
setting-dumbbells-checklist-4 = Meine Schnürsenkel sind fest gebunden.
setting-dumbbells-checklist-5 = Ich bin den Weg zuerst ohne Gewichte gegangen.

setting-ankle_weights-name = Mit leichten Fußgewichten
setting-ankle_weights-where = mit leichten Fußgewichten
setting-ankle_weights-sentence = Zu Beginn ein halbes Kilogramm an jedem Knöchel, auf Boden, den du gut kennst.
setting-ankle_weights-checklist-1 = Die Gewichte sind gleich schwer, leicht und fest geschlossen.
setting-ankle_weights-checklist-2 = Der Weg ist flach, trocken und frei.
setting-ankle_weights-checklist-3 = Meine Schnürsenkel sind fest gebunden.
setting-ankle_weights-checklist-4 = Ich bin den Weg zuerst ohne Gewichte gegangen.

setting-sled_level-name = Mit einem Schlitten auf ebenem Boden
setting-sled_level-where = mit einem Schlitten auf ebenem Boden
setting-sled_level-sentence = Zieh einen Schlitten auf Rollen oder Kufen rückwärts über ebenen Boden, zuerst leer.
setting-sled_level-checklist-1 = Der Boden ist eben und frei, und kein Verkehr kann kommen.
setting-sled_level-checklist-2 = Der Schlitten ist leer oder leicht beladen.
setting-sled_level-checklist-3 = Der Gurt ist heil und lässt sich sofort lösen.
setting-sled_level-checklist-4 = Ich bin den Weg zuerst vorwärts gegangen.
setting-sled_level-checklist-5 = Meine Schnürsenkel sind fest gebunden.

setting-sled_slope-name = Mit einem Schlitten bergauf
setting-sled_slope-where = mit einem Schlitten bergauf
setting-sled_slope-sentence = Zieh einen leeren Schlitten einen sanften Hang hinauf und bring ihn vorwärts gehend wieder hinunter, mit einer Bremse oder einer zweiten Person.
setting-sled_slope-checklist-1 = Der Hang ist sanft und frei, und kein Verkehr kann kommen.
setting-sled_slope-checklist-2 = Der Schlitten ist leer und kann nicht in mich hineinrollen.
setting-sled_slope-checklist-3 = Der Gurt ist heil und lässt sich sofort lösen.
setting-sled_slope-checklist-4 = Meine Schnürsenkel sind fest gebunden.

setting-treadmill_hands_off-name = Auf dem Laufband mit seitlichen Handläufen, die Hände knapp darüber
setting-treadmill_hands_off-where = auf einem Laufband mit seitlichen Handläufen, die Hände knapp darüber
setting-treadmill_hands_off-sentence = Die Hände eine Fingerbreite über den Handläufen, bei jedem Schritt bereit zuzufassen.
setting-treadmill_hands_off-checklist-1 = Das Laufband hat auf beiden Seiten Handläufe.
setting-treadmill_hands_off-checklist-2 = Der Sicherheitsclip ist an mir befestigt und funktioniert.
setting-treadmill_hands_off-checklist-3 = Ich kann bei jedem Schritt zufassen.
setting-treadmill_hands_off-checklist-4 = Der Boden hinter dem Band ist frei.
setting-treadmill_hands_off-checklist-5 = Meine Schnürsenkel sind fest gebunden.

setting-running_lane-name = Auf einer Bahn zum Laufen
setting-running_lane-where = auf einer Bahn zum Laufen
setting-running_lane-sentence = Eine lange, ebene, leere Bahn auf einer Laufbahn, in einer Sporthalle oder auf kurzem Gras.
setting-running_lane-checklist-1 = Die Bahn ist flach, trocken und bis zum Ende leer.
setting-running_lane-checklist-2 = Ich bin die Bahn zuerst vorwärts gelaufen.
setting-running_lane-checklist-3 = Jemand passt auf, oder niemand kann kommen.
setting-running_lane-checklist-4 = Meine Schnürsenkel sind fest gebunden.
setting-running_lane-checklist-5 = Ich bin aufgewärmt.

setting-drill_square-name = In einem Feld für Übungen
setting-drill_square-where = in einem Feld für Übungen
setting-drill_square-sentence = Ein markiertes, leeres Feld von etwa zehn mal zehn Metern, um rückwärts zu joggen und die Richtung zu wechseln.
setting-drill_square-checklist-1 = Das Feld ist flach, trocken und leer.
setting-drill_square-checklist-2 = Die Ecken sind mit etwas Weichem markiert.
setting-drill_square-checklist-3 = Jemand passt auf, oder niemand kann kommen.
setting-drill_square-checklist-4 = Meine Schnürsenkel sind fest gebunden.
setting-drill_square-checklist-5 = Ich bin aufgewärmt.
