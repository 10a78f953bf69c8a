# Die Stufen der Leiter und der beiden Wege daneben.
# Namen beginnen mit einem Wort, das im Satz klein steht.

stage-rail-name = An einem Geländer
stage-rail-sentence = Setz den Fuß auf und geh einen Schritt zurück, mit etwas Festem neben dir. Hier fangen alle an.
stage-rail-gate-sentence = Davor braucht es nichts.
stage-rail-normal-feels_odd = Es fühlt sich seltsam an, und du musst dabei denken.
stage-rail-normal-front_thighs = Die Vorderseite deiner Oberschenkel arbeitet.
stage-rail-normal-want_look = Du willst oft nach hinten schauen.
stage-rail-not_normal-need_rail = Du musst dich zweimal am Geländer abfangen.
stage-rail-not_normal-dizziness = Schwindel.
stage-rail-not_normal-pain_above = Schmerz über 5 von 10 oder ein Schmerz, den du nicht kennst.

stage-on_a_mat-name = Auf einer Matte, ein paar Schritte
stage-on_a_mat-sentence = So lang wie eine Matte, ein paar Schritte auf einmal: Kurze Strecken schulen die Füße.
stage-on_a_mat-gate-sentence = Zwei gute Einheiten von 3 Minuten am Geländer.
stage-on_a_mat-normal-turn_walk = Du drehst dich öfter um, als du gehst.
stage-on_a_mat-normal-feet_feel = Deine Füße haben viel zu tun.
stage-on_a_mat-not_normal-mat_slides = Die Matte rutscht.
stage-on_a_mat-not_normal-dizziness_turns = Schwindel vom Umdrehen.

stage-pool-name = Im Wasser
stage-pool-sentence = Das Wasser trägt dich und bremst dich. Es ist der sanfteste Ort zum Üben.
stage-pool-gate-sentence = Zwei gute Einheiten von 3 Minuten auf der Stufe davor. Gibt es keine davor, fängst du hier an.
stage-pool-normal-slow_water = Du bist langsam, und das liegt am Wasser.
stage-pool-normal-thighs_belly = Oberschenkel und Bauch arbeiten mehr, als du erwartet hast.
stage-pool-not_normal-lose_ground = Du verlierst den Boden unter den Füßen.
stage-pool-not_normal-cold_shivering = Kälte, Zittern oder Atemnot.

stage-treadmill-name = Auf dem Laufband mit seitlichen Handläufen
stage-treadmill-sentence = Beide Hände an den Handläufen, die kleinste Geschwindigkeit, und Minuten vor Tempo.
stage-treadmill-gate-sentence = Drei gute Einheiten auf der Stufe davor, die letzte mit 3 Minuten. Gibt es keine davor, fängst du hier an.
stage-treadmill-normal-first_steps = Die ersten Schritte hetzen dich: Das Band ist langsamer, als es sich anfühlt.
stage-treadmill-normal-standing_still = Stillstehen fühlt sich danach kurz seltsam an.
stage-treadmill-not_normal-drift_edge = Du driftest an den Rand des Bandes.
stage-treadmill-not_normal-hands_must = Deine Hände müssen dich auffangen.
stage-treadmill-not_normal-dizziness_stays = Schwindel, der bleibt, wenn das Band schon steht.

stage-hand_in_hand-name = Zu zweit, Hand in Hand
stage-hand_in_hand-sentence = Du schiebst, ich ziehe: einander gegenüber, an beiden Händen gehalten, abwechselnd vorwärts und rückwärts.
stage-hand_in_hand-gate-sentence = Drei gute Einheiten auf der Stufe davor, die letzte mit 3 Minuten. Gibt es keine davor, fängst du hier an.
stage-hand_in_hand-normal-laugh = Du lachst.
stage-hand_in_hand-normal-walk_slowly = Du gehst langsamer als allein.
stage-hand_in_hand-not_normal-hang_partners = Du hängst dich an die Hände der anderen Person.
stage-hand_in_hand-not_normal-pulled_faster = Du wirst schneller gezogen, als du gehen würdest.

stage-spotter-name = Auf einem freien Weg mit Begleitung
stage-spotter-sentence = Auf eigenen Füßen, mit Augen neben dir, die den Weg sehen.
stage-spotter-gate-sentence = Drei gute Einheiten Hand in Hand, die letzte mit 5 Minuten.
stage-spotter-normal-steer_side = Du steuerst ein wenig zur Seite.
stage-spotter-normal-want_look = Du willst dich umsehen: Deine Begleitung schaut für dich.
stage-spotter-not_normal-spotter_catch = Deine Begleitung muss dich auffangen.
stage-spotter-not_normal-veer_path = Du kommst vom Weg ab.

stage-open_ground-name = Auf freiem Boden, allein
stage-open_ground-sentence = Eine flache, freie Strecke mit weiter Sicht, zuerst vorwärts gegangen. Ab hier passen die Minuten in gewöhnliche Spaziergänge.
stage-open_ground-gate-sentence = Am Geländer geübt und drei gute Einheiten auf der Stufe davor, die letzte mit 5 Minuten.
stage-open_ground-normal-drift_side = Du driftest zu einer Seite und korrigierst es.
stage-open_ground-normal-slow_somebody = Du wirst langsamer, wenn jemand kommt. Gut so.
stage-open_ground-not_normal-stumble = Ein Stolpern.
stage-open_ground-not_normal-longer_see = Du siehst nicht mehr, ob der Weg frei ist.

stage-long_way-name = In Halle oder Park, auf Laufbahn oder Gras
stage-long_way-sentence = Längere Strecken auf bekanntem Boden, rückwärts und vorwärts gemischt.
stage-long_way-gate-sentence = Vier gute Einheiten auf freiem Boden, die letzte mit 10 Minuten.
stage-long_way-normal-calves_shins = Waden und Schienbeine merken die längeren Strecken.
stage-long_way-normal-rhythm_comes = Der Rhythmus kommt von selbst.
stage-long_way-not_normal-steps_get = Deine Schritte werden länger und lauter, wenn du müde wirst.
stage-long_way-not_normal-stumble = Ein Stolpern.

stage-barefoot-name = Barfuß, drinnen oder auf Gras
stage-barefoot-sentence = Wieder weniger Minuten, damit sich bloße Füße daran gewöhnen. Flache oder gepolsterte Schuhe sind eine ebenso gute Wahl.
stage-barefoot-gate-sentence = Auf freiem Boden geübt und drei gute Einheiten, die letzte mit 5 Minuten.
stage-barefoot-normal-soles_small = Die Sohlen und die kleinen Fußmuskeln sind müde.
stage-barefoot-normal-choose_steps = Du wählst deine Schritte langsamer.
stage-barefoot-not_normal-cut_however = Ein Schnitt, und sei er noch so klein.
stage-barefoot-not_normal-pain_heel = Schmerz in der Achillessehne oder im Fußgewölbe am nächsten Morgen.

stage-hill-name = Einen sanften Hügel hinauf
stage-hill-sentence = Rückwärts hinauf, vorwärts hinunter, mit halb so langen Schritten. Die Minuten zählen nur auf dem Weg nach oben.
stage-hill-gate-sentence = Auf freiem Boden geübt und vier gute Einheiten, die letzte mit 10 Minuten.
stage-hill-normal-thighs_burn = Deine Oberschenkel brennen ein wenig.
stage-hill-normal-breath_still = Du bist außer Atem und kannst noch sprechen.
stage-hill-not_normal-cannot_talk = Du kannst nicht mehr sprechen.
stage-hill-not_normal-pain_heel = Schmerz in der Achillessehne oder an der Kniescheibe.
stage-hill-not_normal-ground_slips = Der Boden rutscht.

stage-self_propelled-name = Auf dem Laufband ohne Motor
stage-self_propelled-sentence = Deine Füße treiben das Band an, wie bergauf. Die Hände an den Handläufen, langsam.
stage-self_propelled-gate-sentence = Auf freiem Boden geübt und vier gute Einheiten, die letzte mit 10 Minuten.
stage-self_propelled-normal-hard_work = Es ist sofort anstrengend.
stage-self_propelled-normal-belt_answers = Das Band antwortet auf jede Änderung deines Schritts.
stage-self_propelled-not_normal-belt_runs = Das Band läuft dir davon.
stage-self_propelled-not_normal-cannot_talk = Du kannst nicht mehr sprechen.

stage-weights-name = Mit leichten Gewichten
stage-weights-sentence = Die saubere Ausführung zuerst. Leichte Hanteln oder Fußgewichte, weniger Minuten als ohne, auf Boden, den du kennst.
stage-weights-gate-sentence = Auf freiem Boden geübt und vier gute Einheiten, die letzte mit 10 Minuten.
stage-weights-normal-walk_slowly = Du gehst langsamer.
stage-weights-normal-shoulders_thighs = Schultern und Oberschenkel sind am nächsten Tag müde.
stage-weights-not_normal-steps_get = Deine Schritte werden laut oder ungleichmäßig.
stage-weights-not_normal-pain_back = Schmerz in Rücken, Hüfte oder Knie.

stage-sled-name = Mit einem Schlitten auf ebenem Boden
stage-sled-sentence = Ein leerer Schlitten auf ebenem Boden: kurze Züge, lange Pausen.
stage-sled-gate-sentence = Auf freiem Boden geübt und sechs gute Einheiten, die letzte mit 10 Minuten.
stage-sled-normal-thighs_burn = Deine Oberschenkel brennen am Ende eines Zuges.
stage-sled-normal-need_rests = Du brauchst die Pausen.
stage-sled-not_normal-hold_breath = Du hältst den Atem an.
stage-sled-not_normal-pain_back = Schmerz in Rücken oder Knie.
stage-sled-not_normal-sled_jerks = Der Schlitten ruckt an dir.

stage-sled_uphill-name = Mit einem Schlitten bergauf
stage-sled_uphill-sentence = Derselbe leere Schlitten, ein sanfter Hang und wieder weniger Minuten.
stage-sled_uphill-gate-sentence = Den Hügel und den Schlitten auf ebenem Boden geübt und sechs gute Einheiten, die letzte mit 6 Minuten.
stage-sled_uphill-normal-hardest_thing = Es ist bisher das Anstrengendste auf der Leiter.
stage-sled_uphill-normal-legs_heavy = Deine Beine sind am nächsten Tag schwer.
stage-sled_uphill-not_normal-hold_breath = Du hältst den Atem an.
stage-sled_uphill-not_normal-sled_pulls = Der Schlitten zieht dich zurück.
stage-sled_uphill-not_normal-pain_anywhere = Schmerz, egal wo.

stage-fast_walk-name = Auf dem Laufband schnell gehen
stage-fast_walk-sentence = Die Hände an den Handläufen, das Tempo eine kleine Stufe höher, die Minuten wieder weniger.
stage-fast_walk-gate-sentence = Auf Laufband und freiem Boden geübt und sechs gute Einheiten, die letzte mit 10 Minuten.
stage-fast_walk-normal-heart_beats = Dein Herz schlägt schneller, und du kannst noch sprechen.
stage-fast_walk-not_normal-reach_longer = Du greifst mit den Schritten weiter aus.
stage-fast_walk-not_normal-hands_must = Deine Hände müssen dich auffangen.

stage-jog_with_rails-name = Auf dem Laufband joggen, die Hände an den Handläufen
stage-jog_with_rails-sentence = Eine Minute ist am Anfang reichlich. Leichte Füße, die Hände an den Handläufen.
stage-jog_with_rails-gate-sentence = Sechs gute Einheiten schnelles Gehen, die letzte mit 10 Minuten.
stage-jog_with_rails-normal-calves_stiff = Deine Waden sind am nächsten Morgen steif.
stage-jog_with_rails-not_normal-pain_calf = Schmerz in Wade, Achillessehne oder Knie.
stage-jog_with_rails-not_normal-hands_must = Deine Hände müssen dich auffangen.

stage-jog_hands_free-name = Auf dem Laufband joggen, die Hände frei
stage-jog_hands_free-sentence = Die Hände knapp über den Handläufen, bereit zuzufassen. Wieder weniger Minuten.
stage-jog_hands_free-gate-sentence = Sechs gute Einheiten Joggen an den Handläufen, die letzte mit 6 Minuten.
stage-jog_hands_free-normal-take_hold = Du fasst ab und zu zu. Gut so.
stage-jog_hands_free-not_normal-take_hold = Du fasst zu, um dich abzufangen.
stage-jog_hands_free-not_normal-pain_calf = Schmerz in Wade, Achillessehne oder Knie.

stage-run-name = Rückwärts rennen
stage-run-sentence = Kurze Strecken auf einer leeren Bahn, mit Laufen vorwärts gemischt. Nur für Geübte.
stage-run-gate-sentence = Die lange Strecke geübt und acht gute Einheiten, die letzte mit 10 Minuten.
stage-run-normal-calves_thighs = Waden und Oberschenkel tun ein, zwei Tage lang weh.
stage-run-not_normal-pain_makes = Ein Schmerz, der dich hinken lässt.
stage-run-not_normal-stumble_speed = Ein Stolpern bei Tempo.

stage-drills-name = Mit Richtungswechseln laufen
stage-drills-sentence = Rückwärts rennen mit Wendungen, wie der Sport sie verlangt. Zuerst schauen, früh bremsen, spät drehen.
stage-drills-gate-sentence = Acht gute Einheiten Rückwärtsrennen, die letzte mit 6 Minuten.
stage-drills-normal-need_long = Du brauchst lange Pausen zwischen den Läufen.
stage-drills-not_normal-knee_ankle = Ein Knie oder Knöchel, der nachgibt.
stage-drills-not_normal-stumble_speed = Ein Stolpern bei Tempo.

stage-rehab_knee-name = Begleitend zur Behandlung bei Kniearthrose
stage-rehab_knee-sentence = Zehn Minuten, dreimal die Woche, sechs Wochen lang, zusätzlich zur üblichen Behandlung: die Dosis, die bei Kniearthrose am häufigsten erprobt wurde.
stage-rehab_knee-gate-sentence = Nur mit Zustimmung der Person, die dein Knie behandelt.
stage-rehab_knee-normal-knee_noticed = Das Knie meldet sich, höchstens 2 von 10, und ist am nächsten Tag wie vorher.
stage-rehab_knee-normal-front_thigh = Die Vorderseite des Oberschenkels ist müde.
stage-rehab_knee-not_normal-pain_above = Schmerz über 5 von 10.
stage-rehab_knee-not_normal-knee_swells = Ein Knie, das anschwillt, blockiert oder wegknickt.
stage-rehab_knee-not_normal-pain_next = Mehr Schmerz am nächsten Tag.

stage-rehab_front_knee-name = Begleitend zur Behandlung bei vorderem Knieschmerz
stage-rehab_front_knee-sentence = Eben und langsam. Steigung und Tempo nur so, wie man es dir in der Physiotherapie sagt.
stage-rehab_front_knee-gate-sentence = Nur mit Zustimmung der Person, die dein Knie behandelt.
stage-rehab_front_knee-normal-front_thigh = Die Vorderseite des Oberschenkels arbeitet.
stage-rehab_front_knee-normal-most_2 = Höchstens 2 von 10 an der Kniescheibe, am nächsten Tag weg.
stage-rehab_front_knee-not_normal-pain_above = Schmerz über 5 von 10.
stage-rehab_front_knee-not_normal-kneecap_slips = Eine Kniescheibe, die verrutscht, oder ein Knie, das anschwillt.

stage-rehab_back-name = Begleitend zur Behandlung des unteren Rückens
stage-rehab_back-sentence = Bis zu 15 Minuten in angenehmem Tempo, wie in den kleinen Studien, zusätzlich zur üblichen Behandlung.
stage-rehab_back-gate-sentence = Nur mit Zustimmung der Person, die deinen Rücken behandelt.
stage-rehab_back-normal-back_feels = Der Rücken fühlt sich lockerer oder ein wenig müde an.
stage-rehab_back-not_normal-pain_runs = Schmerz, der ins Bein ausstrahlt.
stage-rehab_back-not_normal-new_numbness = Neue Taubheit oder Schwäche: Hör auf und geh sofort zu einer Ärztin oder einem Arzt.
stage-rehab_back-not_normal-pain_next = Mehr Schmerz am nächsten Tag.

stage-rehab_hip-name = Begleitend zur Behandlung von Hüfte oder Leiste
stage-rehab_hip-sentence = Kurze Schritte auf ebenem Boden: Das Bein geht nur so weit zurück, wie es angenehm ist.
stage-rehab_hip-gate-sentence = Nur mit Zustimmung der Person, die deine Hüfte behandelt.
stage-rehab_hip-normal-gentle_stretch = Eine sanfte Dehnung vorn an der Hüfte.
stage-rehab_hip-not_normal-sharp_catching = Ein stechender oder einklemmender Schmerz in der Leiste.
stage-rehab_hip-not_normal-pain_next = Mehr Schmerz am nächsten Tag.

stage-rehab_achilles-name = Begleitend zur Behandlung der Achillessehne
stage-rehab_achilles-sentence = Mit den Zehen zuerst wird die Wade sanft belastet. Nur auf ebenem Boden, mit einem Ruhetag, um zu sehen, wie die Sehne antwortet.
stage-rehab_achilles-gate-sentence = Nur mit Zustimmung der Person, die deine Sehne behandelt.
stage-rehab_achilles-normal-tendon_noticed = Die Sehne meldet sich, höchstens 2 von 10, und ist am nächsten Morgen wie vorher.
stage-rehab_achilles-not_normal-sudden_snap = Ein plötzlicher Knall oder Stoß an der Ferse: Hör auf und geh sofort zu einer Ärztin oder einem Arzt.
stage-rehab_achilles-not_normal-stiffer_tendon = Eine steifere Sehne am nächsten Morgen.
stage-rehab_achilles-not_normal-pain_above = Schmerz über 5 von 10.

stage-rehab_stroke-name = Begleitend zur Behandlung nach einem Schlaganfall
stage-rehab_stroke-sentence = Mit Zustimmung deiner Therapeutin oder deines Therapeuten und mit jemandem neben dir. In Studien geschah es unter Aufsicht, bis zu 30 Minuten, dreimal die Woche.
stage-rehab_stroke-gate-sentence = Nur mit Zustimmung der Person, die dich behandelt, und mit jemandem neben dir.
stage-rehab_stroke-normal-leg_learns = Ein Bein lernt langsamer als das andere.
stage-rehab_stroke-normal-tired_afterwards = Du bist danach müde.
stage-rehab_stroke-not_normal-new_weakness = Neue Schwäche, Taubheit oder Schwierigkeiten beim Sprechen oder Sehen: Ruf den Rettungsdienst.
stage-rehab_stroke-not_normal-dizziness = Schwindel.
stage-rehab_stroke-not_normal-knee_gives = Ein Knie, das wegknickt.

stage-ageing_rail-name = Im höheren Alter, an einem Geländer
stage-ageing_rail-sentence = Eine Minute, etwas Festes neben dir, kurze Schritte. Zutrauen kommt davon, dass du es oft tust, nicht weit.
stage-ageing_rail-gate-sentence = Davor braucht es nichts als den Fragebogen.
stage-ageing_rail-normal-hold_lot = Am Anfang hältst du dich viel fest. Gut so.
stage-ageing_rail-normal-short_steps = Kurze Schritte: Sie sind die richtigen.
stage-ageing_rail-not_normal-dizziness = Schwindel.
stage-ageing_rail-not_normal-need_rail = Du musst dich zweimal am Geländer abfangen.

stage-ageing_hand_in_hand-name = Im höheren Alter, Hand in Hand
stage-ageing_hand_in_hand-sentence = Jemand, dem du vertraust, hält dich an beiden Händen, und ihr wechselt euch ab.
stage-ageing_hand_in_hand-gate-sentence = Vier gute Einheiten am Geländer, die letzte mit 4 Minuten.
stage-ageing_hand_in_hand-normal-walk_slowly = Du gehst langsamer, als die andere Person möchte. Sie wartet.
stage-ageing_hand_in_hand-not_normal-hang_partners = Du hängst dich an die Hände der anderen Person.
stage-ageing_hand_in_hand-not_normal-afraid_stay = Du hast Angst: Bleib beim Geländer.

stage-ageing_path-name = Im höheren Alter, auf einem Weg mit Begleitung
stage-ageing_path-sentence = Ein freier, flacher Weg und jemand höchstens eine Armlänge neben dir.
stage-ageing_path-gate-sentence = Vier gute Einheiten Hand in Hand, die letzte mit 6 Minuten.
stage-ageing_path-normal-drift_side = Du driftest ein wenig zu einer Seite.
stage-ageing_path-not_normal-spotter_catch = Deine Begleitung muss dich auffangen.
stage-ageing_path-not_normal-stumble = Ein Stolpern.
