# Was eine Anleitung sagt. Sätze zum Hören haben höchstens neun Wörter.

## Technik

instruction-stand_hip_width-rule = Stell dich mit den Füßen hüftbreit hin, die Zehen zeigen nach vorn.
instruction-stand_hip_width-say-feet_forward = Füße nach vorn, hüftbreit.
instruction-stand_hip_width-say-stand_feet = Stell die Füße unter die Hüften.

instruction-look_behind-rule = Schau vor jedem Stück rückwärts nach hinten, ob der Weg frei ist.
instruction-look_behind-say-look_behind = Schau zuerst nach hinten.
instruction-look_behind-say-turn_look = Umdrehen, schauen, zurückdrehen.
instruction-look_behind-say-way_behind = Ist der Weg hinter dir frei?

instruction-toes_first-rule = Zehen und Ballen berühren zuerst den Boden, dann senkst du die Ferse: Der Fuß rollt andersherum ab.
instruction-toes_first-say-toes_first = Erst die Zehen, dann die Ferse.
instruction-toes_first-say-land_ball = Auf dem Ballen landen. Ferse senken.
instruction-toes_first-say-let_foot = Lass den Fuß zur Ferse abrollen.

instruction-reach_back-rule = Beuge das Knie und führe das Bein nach hinten, weniger weit als bei einem Schritt nach vorn.
instruction-reach_back-say-bend_knee = Knie beugen, Bein nach hinten führen.
instruction-reach_back-say-reach_back = Das Bein nach hinten, nicht weit.
instruction-reach_back-say-lift_bend = Heben, beugen, nach hinten führen.

instruction-small_steps-rule = Mach kleine Schritte. Lange Schritte erhöhen das Sturzrisiko, vor allem im höheren Alter; kürzere und dafür mehr sind sicherer.
instruction-small_steps-say-small_steps = Kleine Schritte.
instruction-small_steps-say-small_quiet = Kleine, leise Schritte.
instruction-small_steps-say-shorter_easy = Etwas kürzer. Das schont die Knie.
instruction-small_steps-say-short_steps = Kurze Schritte sind sicherer.

instruction-weight_over-rule = Bring dein Gewicht erst ganz über das hintere Bein, dann mach mit dem anderen den Schritt.
instruction-weight_over-say-weight_back = Erst das Gewicht, dann der nächste Schritt.
instruction-weight_over-say-stand_leg = Steh auf diesem Bein. Dann der Schritt.
instruction-weight_over-say-let_weight = Lass das Gewicht ankommen, dann weiter.

instruction-upright-rule = Geh aufrecht: Rücken lang, Schultern locker, Bauch leicht angespannt, Kopf hoch. Kein Rundrücken.
instruction-upright-say-long_back = Langer Rücken, lockere Schultern.
instruction-upright-say-head_shoulders = Kopf hoch, Schultern tief.
instruction-upright-say-grow_taller = Werde ein wenig größer.
instruction-upright-say-belly_lightly = Den Bauch leicht anspannen.

instruction-easy_arms-rule = Lass die Arme mit den Beinen schwingen, nicht zu weit und nicht quer vor dem Körper.
instruction-easy_arms-say-let_arms = Lass die Arme locker schwingen.
instruction-easy_arms-say-arms_loose = Arme locker, nicht quer vor dem Körper.
instruction-easy_arms-say-arms_legs = Arme und Beine im selben Rhythmus.

instruction-slow_and_attentive-rule = Beweg dich langsam und achte auf jeden Schritt, bis er dir vertraut ist.
instruction-slow_and_attentive-say-slowly_step = Langsam. Ein Schritt nach dem anderen.
instruction-slow_and_attentive-say-give_step = Gib jedem Schritt deine Aufmerksamkeit.
instruction-slow_and_attentive-say-hurry = Es eilt nicht.

instruction-head_neutral-rule = Halte den Kopf die meiste Zeit gerade und dreh ihn nur ab und zu, um zu schauen.
instruction-head_neutral-say-look_straight = Schau geradeaus.
instruction-head_neutral-say-head_straight = Kopf gerade. Zum Umschauen bleib stehen.
instruction-head_neutral-say-eyes_horizon = Blick zum Horizont.

instruction-stand_tall-rule = Richte dich auf, bevor du gehst: Die Bewegung lädt dazu ein. Ordne zuerst deine Haltung.
instruction-stand_tall-say-stand_tall = Richte dich auf, bevor du losgehst.
instruction-stand_tall-say-reset_posture = Ordne deine Haltung.
instruction-stand_tall-say-crown_head = Den Scheitel nach oben.

instruction-knee_over_ankle-rule = Setz die Ferse gut ab, das Knie über dem Knöchel, und lass das Becken beim Schritt nach hinten nach vorn zeigen.
instruction-knee_over_ankle-say-knee_above = Das Knie über dem Knöchel.
instruction-knee_over_ankle-say-heel_well = Ferse gut absetzen, Hüften nach vorn.
instruction-knee_over_ankle-say-hips_face = Die Hüften zeigen beim Schritt nach vorn.

instruction-wake_the_feet-rule = Weck zuerst die Füße: die Außenkante für den Halt, das Gewölbe für die Federung, die große Zehe; dann halte dich fest und wiege dich auf den Ballen.
instruction-wake_the_feet-say-feel_outer = Spür die Außenkante beider Füße.
instruction-wake_the_feet-say-lift_arches = Gewölbe heben. Große Zehen andrücken.
instruction-wake_the_feet-say-hold_sway = Halt dich fest. Wiege dich auf den Füßen.
instruction-wake_the_feet-say-wake_toes = Weck deine Zehen.
instruction-wake_the_feet-say_free-feel_outer = Spür die Außenkante beider Füße.
instruction-wake_the_feet-say_free-lift_arches = Gewölbe heben. Große Zehen andrücken.
instruction-wake_the_feet-say_free-wake_toes = Weck deine Zehen.

## Sicherheit

instruction-ground_is_clear-rule = Such dir einen flachen, ebenen, trockenen Ort ohne Hindernisse und halt dich von Straßen fern.
instruction-ground_is_clear-say-ground_flat = Ist der Boden eben und trocken?
instruction-ground_is_clear-say-check_ground = Prüf den Boden noch einmal.

instruction-tie_laces-rule = Binde deine Schnürsenkel fest, bevor du anfängst.
instruction-tie_laces-say-check_laces = Prüf deine Schnürsenkel.
instruction-tie_laces-say-shoes_tied = Sind deine Schuhe gebunden?

instruction-hand_near_support-rule = Lass eine Hand am Geländer oder dicht darüber, bis du sicher bist; im Wasser ist der Rand dein Geländer.
instruction-hand_near_support-say-keep_hand = Eine Hand kann immer zufassen.
instruction-hand_near_support-say-hand_stays = Eine Hand bleibt in der Nähe.
instruction-hand_near_support-say-hold_whenever = Fass zu, wann immer du magst.

instruction-turn_whole_body-rule = Um länger nach hinten zu schauen, bleib stehen und dreh den ganzen Körper; der Hals ist nicht dafür gemacht, verdreht zu bleiben.
instruction-turn_whole_body-say-stop_look = Zum Schauen stehen bleiben. Ganz umdrehen.
instruction-turn_whole_body-say-turn_feet = Dreh auch die Füße, nicht nur den Hals.

instruction-no_hurry-rule = Fang langsam an; mehr kommt später, Stück für Stück.
instruction-no_hurry-say-slow_right = Langsam ist richtig.
instruction-no_hurry-say-hurry_today = Heute keine Eile.
instruction-no_hurry-say-slower_fine = Langsamer ist in Ordnung.

instruction-steady_before_more-rule = Wenn du dich unsicher fühlst, bleib stehen und atme. Halt dich fest; ist nichts zum Festhalten da, stell die Füße auseinander. Geh erst weiter, wenn es vorbei ist.
instruction-steady_before_more-say-unsteady_stop = Unsicher? Stehen bleiben und festhalten.
instruction-steady_before_more-say-steady_first = Erst sicher stehen, dann der nächste Schritt.
instruction-steady_before_more-say_free-unsteady_stop = Unsicher? Stehen bleiben, Füße auseinander.
instruction-steady_before_more-say_free-first_steady = Erst sicher stehen, dann der nächste Schritt.
instruction-steady_before_more-say_belt-unsteady_belt = Unsicher? Festhalten. Das Band anhalten.
instruction-steady_before_more-say_belt-hold_first = Festhalten. Erst sicher stehen.

instruction-listen_for_the_tick-rule = Beim Rückwärtsgehen sagt der Coach auf deinem Telefon mindestens jede halbe Minute etwas oder tickt leise. Hörst du länger nichts, ist vielleicht der Bildschirm dunkel: Bleib stehen und schau.
instruction-listen_for_the_tick-say-no_sound = Eine halbe Minute kein Ton: stehen bleiben, schauen.
instruction-listen_for_the_tick-say-soft_tick = Ein leises Ticken: Ich bin da.

instruction-rails_always-rule = Auf dem Laufband bleiben beide Hände an den seitlichen Handläufen; fang mit der kleinsten Geschwindigkeit an und trag den Sicherheitsclip.
instruction-rails_always-say-hands_rails = Hände an die Handläufe.
instruction-rails_always-say-hold_rails = Halt beide Handläufe fest.
instruction-rails_always-say-keep_hold = Lass die Handläufe nicht los.

instruction-light_load-rule = Mit einer Last kommt die saubere Ausführung zuerst. Wird sie unsauber, kommt die Last weg.
instruction-light_load-say-form_first = Erst die Haltung, dann die Last.
instruction-light_load-say-put_form = Wird es unsauber, leg die Last ab.

instruction-stop_at_pain-rule = Hör bei Schmerz oder Unwohlsein auf und ruh dich aus.
instruction-stop_at_pain-say-stop_hurts = Hör auf, wenn es wehtut.
instruction-stop_at_pain-say-rest_whenever = Ruh dich aus, wann immer du willst.
instruction-stop_at_pain-say-pain_stop = Schmerzen? Stehen bleiben und ausruhen.
instruction-stop_at_pain-say_belt-hurts_belt = Tut es weh? Das Band anhalten.
instruction-stop_at_pain-say_belt-rest_belt = Pause nötig? Das Band anhalten.

instruction-ask_about_knees-rule = Wenn dein Knie schlechter ist als sonst, lass es für heute und frag die Person, die es behandelt.
instruction-ask_about_knees-say-knee_today = Wie geht es deinem Knie heute?
instruction-ask_about_knees-say-knee_worse = Knie schlechter als sonst? Dann nicht heute.

## Orte und Arten

instruction-hold_both_hands-rule = Stellt euch einander gegenüber und haltet euch an beiden Händen. Eine Person geht vorwärts, die andere rückwärts; dann tauscht ihr.
instruction-hold_both_hands-say-face_face = Einander gegenüber, beide Hände halten.
instruction-hold_both_hands-say-partner_sees = Die Person vor dir sieht den Weg.
instruction-hold_both_hands-say-soft_arms = Lasst die Arme weich.
instruction-hold_both_hands-say-change_places = Jetzt tauscht die Plätze.

instruction-trust_the_spotter-rule = Deine Begleitung geht eine Armlänge neben dir, schaut auf den Weg und sagt rechtzeitig Stopp.
instruction-trust_the_spotter-say-spotter_watches = Deine Begleitung schaut auf den Weg.
instruction-trust_the_spotter-say-stop_spotter = Bleib stehen, wenn deine Begleitung Stopp sagt.

instruction-feel_the_water-rule = Lass dich vom Wasser tragen und bremsen: brusttief, nah am Rand. Bleib aufrecht, die Brust über den Füßen, und schieb das Wasser mit der Rückseite des Beins.
instruction-feel_the_water-say-stay_upright = Bleib aufrecht, Brust über den Füßen.
instruction-feel_the_water-say-push_water = Schieb das Wasser mit dem Bein.
instruction-feel_the_water-say-stay_near = Bleib nah am Rand.

instruction-free_feet-rule = Barfuß, in flachen Schuhen oder in gepolsterten Schuhen mit guter Sohle: Nimm, was deine Füße kennen, und wechsle Stück für Stück.
instruction-free_feet-say-feel_ground = Spür den Boden mit den Zehen.
instruction-free_feet-say-bare_feet = Bloße Füße landen weich.
instruction-free_feet-say-spread_toes = Spreiz beim Aufsetzen die Zehen.

instruction-shorter_uphill-rule = Bergauf mach halb so lange Schritte und bleib aufrecht, die Brust über den Füßen; bergab geh vorwärts.
instruction-shorter_uphill-say-uphill_half = Bergauf: halbe Schritte.
instruction-shorter_uphill-say-shorter_steps = Kürzere Schritte am Hang.
instruction-shorter_uphill-say-walk_facing = Bergab geh vorwärts.

instruction-lean_into_the_sled-rule = Zieh den Schlitten mit gestreckten Armen, setz dich ein wenig nach hinten und lass jedes Bein drücken. Zum Anhalten richte dich auf.
instruction-lean_into_the_sled-say-arms_long = Arme lang. Setz dich etwas nach hinten.
instruction-lean_into_the_sled-say-push_ground = Drück den Boden von dir weg.
instruction-lean_into_the_sled-say-small_strong = Kleine, kräftige Schritte.

instruction-quick_feet-rule = Um schneller zu werden, mach mehr Schritte, nicht längere.
instruction-quick_feet-say-quicker_steps = Schnellere Schritte, keine längeren.
instruction-quick_feet-say-light_quick = Leichte, flinke Füße.
instruction-quick_feet-say-stay_tall = Bleib aufrecht, wenn du schneller wirst.

instruction-light_on_the_balls-rule = Beim Rückwärtsjoggen bleib leicht auf den Ballen, die Knie gebeugt, die Brust über den Zehen.
instruction-light_on_the_balls-say-light_balls = Leicht auf den Ballen bleiben.
instruction-light_on_the_balls-say-knees_soft = Knie weich, Brust über den Zehen.
instruction-light_on_the_balls-say-slow_before = Werde langsamer, bevor du dich umdrehst.

instruction-jog_easily-rule = Bevor du rückwärts rennst, jogge vorwärts, so locker, dass du reden könntest.
instruction-jog_easily-say-little_faster = Etwas schneller: jetzt locker joggen.
instruction-jog_easily-say-easy_talk = So locker, dass du reden kannst.
instruction-jog_easily-say-loose_shoulders = Leichte Füße, lockere Schultern.

instruction-wake_for_running-rule = Weck Füße und Hüften: auf die Zehen und herunter, Knie hoch, Fersen hoch, dann Seitschritte nach beiden Seiten.
instruction-wake_for_running-say-toes_down = Auf die Zehen, und wieder herunter.
instruction-wake_for_running-say-knees_higher = Heb die Knie etwas höher.
instruction-wake_for_running-say-heels_up = Fersen nach hinten hoch.
instruction-wake_for_running-say-side_steps = Seitschritte: nach links, dann nach rechts.

instruction-tell_your_therapist-rule = Das hier ergänzt deine Behandlung, es ersetzt sie nicht. Erzähl der Person, die dich behandelt, wie es läuft.
instruction-tell_your_therapist-say-goes_beside = Das hier ergänzt deine Behandlung.
instruction-tell_your_therapist-say-tell_therapist = Erzähl in der Therapie, wie es war.

instruction-confidence_grows-rule = Sicherheit geht in jedem Alter vor: etwas zum Festhalten, kurze Schritte und Zeit.
instruction-confidence_grows-say-hold_much = Halt dich fest, sooft du magst.
instruction-confidence_grows-say-short_steps = Kurze Schritte sind gute Schritte.

## Ruhe

instruction-slow_on_purpose-rule = Geh mit Absicht langsam: Langsame Schritte sammeln die Gedanken.
instruction-slow_on_purpose-say-walk_slowly = Geh langsam, mit Absicht.
instruction-slow_on_purpose-say-slower_still = Noch langsamer.
instruction-slow_on_purpose-say-let_slow = Lass es langsam sein.

instruction-be_here-rule = Atme tief ein, geh los und nimm wahr, was gerade um dich ist.
instruction-be_here-say-deep_breath = Ein tiefer Atemzug. Sei hier.
instruction-be_here-say-here_right = Was ist jetzt gerade da?
instruction-be_here-say-take_around = Nimm wahr, was um dich ist.

instruction-let_go-rule = Lass Vergangenes und die Aufgabenliste los. Wenn die Gedanken wandern, hol sie freundlich zurück.
instruction-let_go-say-leave_list = Die Aufgabenliste hat Zeit.
instruction-let_go-say-mind_away = Gedanken fort? Hol sie freundlich zurück.
instruction-let_go-say-come_back = Komm zurück zu diesem Schritt.

instruction-weather_on_skin-rule = Spür die Luft auf der Haut: Wind, Sonne, warm oder kalt.
instruction-weather_on_skin-say-feel_air = Spür die Luft im Gesicht.
instruction-weather_on_skin-say-warm_cold = Ist es warm oder kalt?
instruction-weather_on_skin-say-notice_wind = Spür den Wind auf der Haut.

instruction-who_is_out-rule = Nimm wahr, wer und was noch da ist: Menschen, Hunde, Vögel, Verkehr.
instruction-who_is_out-say-hear = Was hörst du?
instruction-who_is_out-say-else = Wer ist noch unterwegs?
instruction-who_is_out-say-listen_bird = Lausch nach einem Vogel.

instruction-feel_the_body-rule = Geh durch den Körper: die Haltung, die Füße, die abrollen, die Beine, die sich anspannen und lösen, die Hüften, die schwingen, die feste Mitte.
instruction-feel_the_body-say-feel_feet = Spür, wie deine Füße abrollen.
instruction-feel_the_body-say-feel_legs = Spür, wie die Beine sich anspannen und lösen.
instruction-feel_the_body-say-feel_hips = Spür, wie deine Hüften schwingen.
instruction-feel_the_body-say-notice_middle = Spür, wie deine Mitte arbeitet.

instruction-heavy_and_light-rule = Probier schwere Schritte, dann leichte.
instruction-heavy_and_light-say-few_heavy = Ein paar schwere Schritte.
instruction-heavy_and_light-say-light_steps = Jetzt leichte Schritte.
instruction-heavy_and_light-say-light = So leicht du kannst.

instruction-name_the_ground-rule = Benenne den Boden unter deinen Füßen: weich, fest, staubig, matschig. Wenn er rutschig ist, bleib stehen.
instruction-name_the_ground-say-feet = Was ist unter deinen Füßen?
instruction-name_the_ground-say-find_word = Such ein Wort für den Boden.
instruction-name_the_ground-say-soft_firm = Weich oder fest? Benenne es.

instruction-step_like_tai_chi-rule = Setz die Schritte so langsam wie im Tai-Chi: das Bein leer werden lassen, aufsetzen, dann das Gewicht hinüberfließen lassen.
instruction-step_like_tai_chi-say-empty_leg = Bein leer werden lassen, dann aufsetzen.
instruction-step_like_tai_chi-say-pour_weight = Lass das Gewicht langsam hinüberfließen.
instruction-step_like_tai_chi-say-slow_honey = Langsam wie Honig.

## Atem

instruction-in_this_room-rule = Auch drinnen sind die Sinne wach: was du hörst und siehst, die Luft, was du riechst.
instruction-in_this_room-say-hear_now = Was hörst du gerade?
instruction-in_this_room-say-feel_air = Spür die Luft im Gesicht.
instruction-in_this_room-say-see_three = Such drei Dinge, die du siehst.
instruction-in_this_room-say-smell = Was riechst du?

instruction-sit_and_feel-rule = Wandere im Sitzen durch den Körper: Füße, Beine, Gesäß, Rücken, Schultern, Hände, Gesicht.
instruction-sit_and_feel-say-feet_floor = Spür deine Füße am Boden.
instruction-sit_and_feel-say-legs_heavy = Spür das Gewicht deiner Beine.
instruction-sit_and_feel-say-chair_carries = Spür, wie der Stuhl dich trägt.
instruction-sit_and_feel-say-back_long = Spür, wie dein Rücken lang wird.
instruction-sit_and_feel-say-shoulders_down = Lass die Schultern sinken.
instruction-sit_and_feel-say-hands_rest = Lass die Hände ruhen.
instruction-sit_and_feel-say-face_soft = Lass das Gesicht weich werden.

instruction-breathe_with_steps-rule = Stimm den Atem auf deine Schritte ab: gleich viele beim Ein- und beim Ausatmen, bei gewöhnlichem Tempo vier und vier. Halte beim Gehen nie den Atem an.
instruction-breathe_with_steps-say-match_breath = Stimm den Atem auf deine Schritte ab.
instruction-breathe_with_steps-say-let_steps = Lass deine Schritte den Atem zählen.

instruction-longer_out-rule = Lass das Ausatmen ein wenig länger dauern als das Einatmen.
instruction-longer_out-say-longer_breath = Länger ausatmen.
instruction-longer_out-say-breathe_slowly = Atme langsam aus.
instruction-longer_out-say-let_breath = Lass den Atem gehen.

instruction-box_breathing-rule = Nur im Stehen oder Sitzen: vier Sekunden ein, vier halten, vier aus, vier halten. Lass das Halten weg, wenn es sich eng anfühlt.
instruction-box_breathing-say-few_square = Jetzt ein paar Atemzüge im Quadrat.
instruction-box_breathing-say-breathe_around = Atme an einem Quadrat entlang.

instruction-even_breathing-rule = Im Stehen oder Sitzen: vier Sekunden ein, fünf aus, ohne etwas zu halten.
instruction-even_breathing-say-few_even = Jetzt ein paar gleichmäßige Atemzüge.
instruction-even_breathing-say-stand_breathe = Steh, und atme gleichmäßig.
