# Wo und wie gegangen wird. Namen und Orte beginnen mit einem Wort, das im Satz klein steht.

setting-home_rail-name = An einem Geländer oder einer Küchenzeile
setting-home_rail-where = an einem Geländer oder einer Küchenzeile
setting-home_rail-sentence = Geh zu Hause an einem Geländer, einer Theke oder einer Schrankreihe entlang, eine Hand nah daran.
setting-home_rail-checklist-floor_dry = Der Boden ist trocken und frei, auch von Teppichen und Haustieren.
setting-home_rail-checklist-rail_counter = Das Geländer oder die Theke ist fest und nah an meiner Hand.
setting-home_rail-checklist-laces_tied = An meinen Füßen ist nichts lose: keine Hausschuhe, keine offenen Schnürsenkel.
setting-home_rail-checklist-looked_along = Ich habe den ganzen Weg entlanggeschaut.
setting-home_rail-checklist-head_clear = Mein Kopf ist klar, und ich fühle mich sicher auf den Beinen.

setting-handrail_floor-name = Auf ebenem Boden mit Handlauf
setting-handrail_floor-where = auf ebenem Boden mit Handlauf
setting-handrail_floor-sentence = Geh am Handlauf oder an der Stange in einer Halle, einem Fitnessraum oder einem Flur entlang.
setting-handrail_floor-checklist-floor_flat = Der Boden ist flach, trocken und frei.
setting-handrail_floor-checklist-handrail_runs = Der Handlauf reicht über den ganzen Weg.
setting-handrail_floor-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.
setting-handrail_floor-checklist-people_around = Die Leute um mich wissen, dass ich rückwärts gehe.
setting-handrail_floor-checklist-head_clear = Mein Kopf ist klar, und ich fühle mich sicher auf den Beinen.

setting-mat_beside_rail-name = Auf einer Matte am Geländer
setting-mat_beside_rail-where = auf einer Matte am Geländer
setting-mat_beside_rail-sentence = Ein paar Schritte, so lang wie eine Yogamatte, die an einem Geländer oder einer Theke liegt.
setting-mat_beside_rail-checklist-mat_lies = Die Matte liegt flach und kann nicht rutschen.
setting-mat_beside_rail-checklist-rail_reach = Das Geländer ist von der ganzen Matte aus in Reichweite.
setting-mat_beside_rail-checklist-feet_grip = Meine Füße haben Halt: keine Socken, keine Hausschuhe.
setting-mat_beside_rail-checklist-head_clear = Mein Kopf ist klar, und ich fühle mich sicher auf den Beinen.

setting-pool_lane-name = Im Wasser
setting-pool_lane-where = im Wasser
setting-pool_lane-sentence = Geh brusttief im Wasser am Rand eines Therapie- oder Schwimmbeckens entlang: Das Wasser hält dich und bremst dich.
setting-pool_lane-checklist-water_edge = Das Wasser reicht mir bis zur Brust, und der Rand ist in Reichweite.
setting-pool_lane-checklist-lane_behind = Die Bahn hinter mir ist frei.
setting-pool_lane-checklist-well_today = Ich habe keine offene Wunde, kein Fieber und keinen verdorbenen Magen.
setting-pool_lane-checklist-somebody_pool = Jemand am Becken kann mich sehen.
setting-pool_lane-checklist-way_out = Ich weiß, wie ich wieder herauskomme, auch mit nassen Füßen.

setting-therapy_pool-name = Im Wasser, mit einer Fachperson an deiner Seite
setting-therapy_pool-where = im Wasser, mit einer Fachperson an deiner Seite
setting-therapy_pool-sentence = Geh brusttief im Wasser; eine Therapeutin, ein Therapeut oder eine geschulte Person ist mit im Wasser oder am Rand.
setting-therapy_pool-checklist-person_ready = Die Person bei mir ist bereit und nah.
setting-therapy_pool-checklist-water_reaches = Das Wasser reicht mir bis zur Brust, nicht höher.
setting-therapy_pool-checklist-way_behind = Der Weg hinter mir ist frei.
setting-therapy_pool-checklist-well_today = Ich habe keine offene Wunde, kein Fieber und keinen verdorbenen Magen.
setting-therapy_pool-checklist-way_out = Wir wissen, wie ich wieder herauskomme.

setting-treadmill_rails-name = Auf dem Laufband mit seitlichen Handläufen
setting-treadmill_rails-where = auf einem Laufband mit seitlichen Handläufen
setting-treadmill_rails-sentence = Halt dich an beiden Handläufen fest, fang mit der kleinsten Geschwindigkeit an und steigere sie langsam.
setting-treadmill_rails-checklist-treadmill_rails = Das Laufband hat auf beiden Seiten Handläufe.
setting-treadmill_rails-checklist-stop_clip = Der Sicherheitsclip ist an mir befestigt und funktioniert.
setting-treadmill_rails-checklist-start_belt = Ich starte das Band mit der kleinsten Geschwindigkeit.
setting-treadmill_rails-checklist-floor_behind = Der Boden hinter dem Band ist frei.
setting-treadmill_rails-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-partner_indoors-name = Zu zweit, Hand in Hand, drinnen
setting-partner_indoors-where = zu zweit, Hand in Hand, drinnen
setting-partner_indoors-sentence = Stellt euch einander gegenüber, haltet euch an beiden Händen und wechselt euch ab: Eine Person geht vorwärts, die andere rückwärts.
setting-partner_indoors-checklist-floor_flat = Der Boden ist flach, trocken und frei.
setting-partner_indoors-checklist-partner_sees = Wer mit mir geht, sieht den ganzen Weg.
setting-partner_indoors-checklist-we_agreed = Wir haben ein Wort für Stopp vereinbart.
setting-partner_indoors-checklist-our_laces = Unsere Schnürsenkel sind fest gebunden.

setting-partner_outdoors-name = Zu zweit, Hand in Hand, draußen
setting-partner_outdoors-where = zu zweit, Hand in Hand, draußen
setting-partner_outdoors-sentence = Auf einem freien Weg, einer Laufbahn oder kurzem Gras: Stellt euch einander gegenüber, haltet euch an beiden Händen und wechselt euch ab.
setting-partner_outdoors-checklist-ground_flat = Der Boden ist flach, trocken und frei.
setting-partner_outdoors-checklist-road_crosses = Keine Straße kreuzt unseren Weg.
setting-partner_outdoors-checklist-partner_sees = Wer mit mir geht, sieht den ganzen Weg.
setting-partner_outdoors-checklist-we_agreed = Wir haben ein Wort für Stopp vereinbart.
setting-partner_outdoors-checklist-our_laces = Unsere Schnürsenkel sind fest gebunden.

setting-spotter_path-name = Auf einem freien Weg mit Begleitung
setting-spotter_path-where = auf einem freien Weg mit Begleitung
setting-spotter_path-sentence = Jemand geht eine Armlänge von dir entfernt, schaut auf den Weg und sagt rechtzeitig Stopp.
setting-spotter_path-checklist-way_flat = Der Weg ist flach, trocken und frei.
setting-spotter_path-checklist-road_crosses = Keine Straße kreuzt ihn.
setting-spotter_path-checklist-spotter_within = Meine Begleitung ist höchstens eine Armlänge entfernt.
setting-spotter_path-checklist-we_agreed = Wir haben ein Wort für Stopp vereinbart.
setting-spotter_path-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-home_floor-name = Auf freiem Boden zu Hause
setting-home_floor-where = auf freiem Boden zu Hause
setting-home_floor-sentence = Ein flacher, ebener Boden, so lang, wie du ihn findest, und nichts liegt oder steht darauf.
setting-home_floor-checklist-floor_dry = Der Boden ist trocken und frei, auch von Teppichen und Haustieren.
setting-home_floor-checklist-doors_way = Türen am Weg sind offen oder geschlossen festgestellt.
setting-home_floor-checklist-laces_tied = An meinen Füßen ist nichts lose: keine Hausschuhe, keine offenen Schnürsenkel.
setting-home_floor-checklist-looked_along = Ich habe den ganzen Weg entlanggeschaut.

setting-mat-name = Auf einer Matte
setting-mat-where = auf einer Matte
setting-mat-sentence = Ein paar Schritte, so lang wie eine Yogamatte, dann umdrehen und von vorn.
setting-mat-checklist-mat_lies = Die Matte liegt flach und kann nicht rutschen.
setting-mat-checklist-free_floor = Rundherum ist der Boden frei.
setting-mat-checklist-feet_grip = Meine Füße haben Halt: keine Socken, keine Hausschuhe.

setting-clear_path-name = Auf einem freien Weg
setting-clear_path-where = auf einem freien Weg
setting-clear_path-sentence = Ein gerader, ebener Weg im Park oder anderswo, mit weiter Sicht und ohne Straße.
setting-clear_path-checklist-path_flat = Der Weg ist flach, trocken und frei.
setting-clear_path-checklist-road_cycle = Keine Straße und kein Radweg kreuzt ihn.
setting-clear_path-checklist-see_coming = Ich sehe, wer kommt.
setting-clear_path-checklist-walked_way = Ich bin den Weg zuerst vorwärts gegangen.
setting-clear_path-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-track-name = Auf einer Laufbahn
setting-track-where = auf einer Laufbahn
setting-track-sentence = Die Außenbahn einer Laufbahn: eben, markiert und mit weiter Sicht.
setting-track-checklist-lane_free = Meine Bahn ist frei, und ich bleibe außen.
setting-track-checklist-runners_know = Die anderen auf der Bahn wissen, dass ich rückwärts gehe.
setting-track-checklist-walked_way = Ich bin den Weg zuerst vorwärts gegangen.
setting-track-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-gym_floor-name = In einer Sporthalle
setting-gym_floor-where = in einer Sporthalle
setting-gym_floor-sentence = Ein freies Stück Hallenboden, fern von Geräten und Bällen.
setting-gym_floor-checklist-stretch_free = Das Stück ist frei, und nichts kann hineinrollen.
setting-gym_floor-checklist-people_around = Die Leute um mich wissen, dass ich rückwärts gehe.
setting-gym_floor-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.
setting-gym_floor-checklist-walked_way = Ich bin den Weg zuerst vorwärts gegangen.

setting-grass-name = Auf kurzem Gras
setting-grass-where = auf kurzem Gras
setting-grass-sentence = Ebenes, kurzes, trockenes Gras, das du abgesucht hast: weicher beim Aufsetzen, etwas schwerer zu gehen.
setting-grass-checklist-grass_short = Das Gras ist kurz, trocken und eben.
setting-grass-checklist-walked_way = Ich bin den Weg vorwärts gegangen: keine Löcher, keine Wurzeln.
setting-grass-checklist-dogs_balls = Keine Hunde oder Bälle sind in der Nähe unterwegs.
setting-grass-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-grass_barefoot-name = Barfuß auf Gras
setting-grass_barefoot-where = barfuß auf Gras
setting-grass_barefoot-sentence = Bloße Füße auf kurzem Gras; flache Schuhe ohne Absatz (Nullsprengung) oder gepolsterte sind ebenso gut. Stell dich nach und nach um.
setting-grass_barefoot-checklist-looked_glass = Ich habe nach Glas, Steinen und Bienen geschaut.
setting-grass_barefoot-checklist-grass_short = Das Gras ist kurz, trocken und eben.
setting-grass_barefoot-checklist-feel_ground = Ich spüre den Boden mit den Füßen wie sonst.
setting-grass_barefoot-checklist-nothing_way = Nichts kommt auf mich zu.

setting-floor_barefoot-name = Barfuß drinnen
setting-floor_barefoot-where = barfuß drinnen
setting-floor_barefoot-sentence = Bloße Füße auf sauberem, trockenem Boden, um Zehen, Ballen und Ferse zu spüren.
setting-floor_barefoot-checklist-floor_clean = Der Boden ist sauber, trocken und frei.
setting-floor_barefoot-checklist-feel_ground = Ich spüre den Boden mit den Füßen wie sonst.
setting-floor_barefoot-checklist-looked_along = Ich habe den ganzen Weg entlanggeschaut.

setting-gentle_hill-name = Einen sanften Hügel hinauf
setting-gentle_hill-where = einen sanften Hügel hinauf
setting-gentle_hill-sentence = Rückwärts einen sanften, ebenen Hang hinauf, dann vorwärts wieder hinunter.
setting-gentle_hill-checklist-slope_gentle = Der Hang ist sanft, trocken und eben.
setting-gentle_hill-checklist-road_cycle = Keine Straße und kein Radweg kreuzt ihn.
setting-gentle_hill-checklist-walked_forward = Ich bin zuerst vorwärts hinaufgegangen.
setting-gentle_hill-checklist-walk_forward = Ich gehe vorwärts hinunter.
setting-gentle_hill-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-gentle_hill_spotter-name = Einen sanften Hügel hinauf, mit Begleitung
setting-gentle_hill_spotter-where = einen sanften Hügel hinauf, mit Begleitung
setting-gentle_hill_spotter-sentence = Rückwärts einen sanften Hang hinauf, jemand höchstens eine Armlänge neben dir, dann vorwärts hinunter.
setting-gentle_hill_spotter-checklist-slope_gentle = Der Hang ist sanft, trocken und eben.
setting-gentle_hill_spotter-checklist-spotter_within = Meine Begleitung ist höchstens eine Armlänge entfernt, unterhalb von mir.
setting-gentle_hill_spotter-checklist-we_walk = Wir gehen vorwärts hinunter.
setting-gentle_hill_spotter-checklist-our_laces = Unsere Schnürsenkel sind fest gebunden.

setting-treadmill_incline-name = Auf dem Laufband mit seitlichen Handläufen, leicht bergauf
setting-treadmill_incline-where = auf einem Laufband mit seitlichen Handläufen, leicht bergauf
setting-treadmill_incline-sentence = Halt dich an beiden Handläufen fest, bleib beim gewohnten Tempo oder darunter und erhöhe die Steigung um eine Stufe.
setting-treadmill_incline-checklist-treadmill_rails = Das Laufband hat auf beiden Seiten Handläufe.
setting-treadmill_incline-checklist-stop_clip = Der Sicherheitsclip ist an mir befestigt und funktioniert.
setting-treadmill_incline-checklist-speed_higher = Das Tempo ist nicht höher als letztes Mal.
setting-treadmill_incline-checklist-slope_3 = Die Steigung beträgt höchstens 3 Prozent.
setting-treadmill_incline-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-self_propelled_rails-name = Auf dem Laufband ohne Motor
setting-self_propelled_rails-where = auf einem Laufband ohne Motor
setting-self_propelled_rails-sentence = Ein gebogenes oder motorloses Laufband, das deine eigenen Füße antreiben. Es fühlt sich an wie ein Hügel; nimm eines mit Handläufen und halt dich daran fest.
setting-self_propelled_rails-checklist-rails_hold = Es hat Handläufe, an denen ich mich festhalten kann.
setting-self_propelled_rails-checklist-know_slows = Ich weiß, wie es langsamer wird und anhält.
setting-self_propelled_rails-checklist-floor_behind = Der Boden hinter dem Band ist frei.
setting-self_propelled_rails-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-dumbbells-name = Mit leichten Hanteln
setting-dumbbells-where = mit leichten Hanteln
setting-dumbbells-sentence = Eine leichte Hantel in jeder Hand, die Arme hängen, auf Boden, den du gut kennst.
setting-dumbbells-checklist-weight_hold = Jede Hantel ist so leicht, dass ich sie zehn Minuten halten kann.
setting-dumbbells-checklist-put_weights = Ich kann die Gewichte sofort ablegen.
setting-dumbbells-checklist-way_flat = Der Weg ist flach, trocken und frei.
setting-dumbbells-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.
setting-dumbbells-checklist-walked_without = Ich bin den Weg zuerst ohne Gewichte gegangen.

setting-ankle_weights-name = Mit leichten Fußgewichten
setting-ankle_weights-where = mit leichten Fußgewichten
setting-ankle_weights-sentence = Zu Beginn ein halbes Kilogramm an jedem Knöchel, auf Boden, den du gut kennst.
setting-ankle_weights-checklist-weights_equal = Die Gewichte sind gleich schwer, leicht und fest geschlossen.
setting-ankle_weights-checklist-way_flat = Der Weg ist flach, trocken und frei.
setting-ankle_weights-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.
setting-ankle_weights-checklist-walked_without = Ich bin den Weg zuerst ohne Gewichte gegangen.

setting-sled_level-name = Mit einem Schlitten auf ebenem Boden
setting-sled_level-where = mit einem Schlitten auf ebenem Boden
setting-sled_level-sentence = Zieh einen Schlitten auf Rollen oder Kufen rückwärts über ebenen Boden, zuerst leer.
setting-sled_level-checklist-ground_level = Der Boden ist eben und frei, und kein Verkehr kann kommen.
setting-sled_level-checklist-sled_empty = Der Schlitten ist leer oder leicht beladen.
setting-sled_level-checklist-strap_sound = Der Gurt ist heil und lässt sich sofort lösen.
setting-sled_level-checklist-walked_way = Ich bin den Weg zuerst vorwärts gegangen.
setting-sled_level-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-sled_slope-name = Mit einem Schlitten bergauf
setting-sled_slope-where = mit einem Schlitten bergauf
setting-sled_slope-sentence = Zieh einen leeren Schlitten einen sanften Hang hinauf und bring ihn vorwärts gehend wieder hinunter, mit einer Bremse oder einer zweiten Person.
setting-sled_slope-checklist-slope_gentle = Der Hang ist sanft und frei, und kein Verkehr kann kommen.
setting-sled_slope-checklist-sled_empty = Der Schlitten ist leer und kann nicht in mich hineinrollen.
setting-sled_slope-checklist-strap_sound = Der Gurt ist heil und lässt sich sofort lösen.
setting-sled_slope-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-treadmill_hands_off-name = Auf dem Laufband mit seitlichen Handläufen, die Hände knapp darüber
setting-treadmill_hands_off-where = auf einem Laufband mit seitlichen Handläufen, die Hände knapp darüber
setting-treadmill_hands_off-sentence = Die Hände eine Fingerbreite über den Handläufen, bei jedem Schritt bereit zuzufassen.
setting-treadmill_hands_off-checklist-treadmill_rails = Das Laufband hat auf beiden Seiten Handläufe.
setting-treadmill_hands_off-checklist-stop_clip = Der Sicherheitsclip ist an mir befestigt und funktioniert.
setting-treadmill_hands_off-checklist-take_hold = Ich kann bei jedem Schritt zufassen.
setting-treadmill_hands_off-checklist-floor_behind = Der Boden hinter dem Band ist frei.
setting-treadmill_hands_off-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-running_lane-name = Auf einer Bahn zum Laufen
setting-running_lane-where = auf einer Bahn zum Laufen
setting-running_lane-sentence = Eine lange, ebene, leere Bahn auf einer Laufbahn, in einer Sporthalle oder auf kurzem Gras.
setting-running_lane-checklist-lane_flat = Die Bahn ist flach, trocken und bis zum Ende leer.
setting-running_lane-checklist-run_forward = Ich bin die Bahn zuerst vorwärts gelaufen.
setting-running_lane-checklist-somebody_watches = Jemand passt auf, oder niemand kann kommen.
setting-running_lane-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.

setting-drill_square-name = In einem Feld für Übungen
setting-drill_square-where = in einem Feld für Übungen
setting-drill_square-sentence = Ein markiertes, leeres Feld von etwa zehn mal zehn Metern, um rückwärts zu joggen und die Richtung zu wechseln.
setting-drill_square-checklist-square_flat = Das Feld ist flach, trocken und leer.
setting-drill_square-checklist-corners_marked = Die Ecken sind mit etwas Weichem markiert.
setting-drill_square-checklist-somebody_watches = Jemand passt auf, oder niemand kann kommen.
setting-drill_square-checklist-laces_tied = Meine Schnürsenkel sind fest gebunden.
