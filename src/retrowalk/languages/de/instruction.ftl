# Was eine Anleitung sagt. Sätze zum Hören haben höchstens neun Wörter.

## Technik

instruction-stand_hip_width-rule = Stell dich mit den Füßen hüftbreit hin, die Zehen zeigen nach vorn.
instruction-stand_hip_width-say-1 = Füße nach vorn, hüftbreit.
instruction-stand_hip_width-say-2 = Stell die Füße unter die Hüften.

instruction-look_behind-rule = Schau vor jedem Stück rückwärts nach hinten, ob der Weg frei ist.
instruction-look_behind-say-1 = Schau zuerst nach hinten.
instruction-look_behind-say-2 = Umdrehen, schauen, zurückdrehen.
instruction-look_behind-say-3 = Ist der Weg hinter dir frei?

instruction-toes_first-rule = Zehen und Ballen berühren zuerst den Boden, dann senkst du die Ferse: Der Fuß rollt andersherum ab.
instruction-toes_first-say-1 = Erst die Zehen, dann die Ferse.
instruction-toes_first-say-2 = Auf dem Ballen landen. Ferse senken.
instruction-toes_first-say-3 = Lass den Fuß zur Ferse abrollen.

instruction-reach_back-rule = Beuge das Knie und führe das Bein nach hinten, weniger weit als bei einem Schritt nach vorn.
instruction-reach_back-say-1 = Knie beugen, Bein nach hinten führen.
instruction-reach_back-say-2 = Das Bein nach hinten, nicht weit.
instruction-reach_back-say-3 = Heben, beugen, nach hinten führen.

instruction-small_steps-rule = Mach kleine Schritte. Lange Schritte erhöhen das Sturzrisiko, vor allem im höheren Alter; kürzere und dafür mehr sind sicherer.
instruction-small_steps-say-1 = Kleine Schritte.
instruction-small_steps-say-2 = Kleine, leise Schritte.
instruction-small_steps-say-3 = Etwas kürzer. Das schont die Knie.
instruction-small_steps-say-4 = Kurze Schritte sind sicherer.

instruction-weight_over-rule = Bring dein Gewicht erst ganz über das hintere Bein, dann mach mit dem anderen den Schritt.
instruction-weight_over-say-1 = Erst das Gewicht, dann der nächste Schritt.
instruction-weight_over-say-2 = Steh auf diesem Bein. Dann der Schritt.
instruction-weight_over-say-3 = Lass das Gewicht ankommen, dann weiter.

instruction-upright-rule = Geh aufrecht: Rücken lang, Schultern locker, Bauch leicht angespannt, Kopf hoch. Kein Rundrücken.
instruction-upright-say-1 = Langer Rücken, lockere Schultern.
instruction-upright-say-2 = Kopf hoch, Schultern tief.
instruction-upright-say-3 = Werde ein wenig größer.
instruction-upright-say-4 = Den Bauch leicht anspannen.

instruction-easy_arms-rule = Lass die Arme mit den Beinen schwingen, nicht zu weit und nicht quer vor dem Körper.
instruction-easy_arms-say-1 = Lass die Arme locker schwingen.
instruction-easy_arms-say-2 = Arme locker, nicht quer vor dem Körper.
instruction-easy_arms-say-3 = Arme und Beine im selben Rhythmus.

instruction-slow_and_attentive-rule = Beweg dich langsam und achte auf jeden Schritt, bis er dir vertraut ist.
instruction-slow_and_attentive-say-1 = Langsam. Ein Schritt nach dem anderen.
instruction-slow_and_attentive-say-2 = Gib jedem Schritt deine Aufmerksamkeit.
instruction-slow_and_attentive-say-3 = Es eilt nicht.

instruction-head_neutral-rule = Halte den Kopf die meiste Zeit gerade und dreh ihn nur ab und zu, um zu schauen.
instruction-head_neutral-say-1 = Schau geradeaus.
instruction-head_neutral-say-2 = Kopf gerade, nur ab und zu drehen.
instruction-head_neutral-say-3 = Blick zum Horizont.

instruction-stand_tall-rule = Richte dich auf, bevor du gehst: Die Bewegung lädt dazu ein. Ordne zuerst deine Haltung.
instruction-stand_tall-say-1 = Richte dich auf, bevor du losgehst.
instruction-stand_tall-say-2 = Ordne deine Haltung.
instruction-stand_tall-say-3 = Den Scheitel nach oben.

instruction-knee_over_ankle-rule = Setz die Ferse gut ab, das Knie über dem Knöchel, und lass das Becken beim Schritt nach hinten nach vorn zeigen.
instruction-knee_over_ankle-say-1 = Das Knie über dem Knöchel.
instruction-knee_over_ankle-say-2 = Ferse gut absetzen, Hüften nach vorn.
instruction-knee_over_ankle-say-3 = Die Hüften zeigen beim Schritt nach vorn.

instruction-wake_the_feet-rule = Weck zuerst die Füße: die Außenkante für den Halt, das Gewölbe für die Federung, die große Zehe; dann halte dich fest und wiege dich auf den Ballen.
instruction-wake_the_feet-say-1 = Spür die Außenkante beider Füße.
instruction-wake_the_feet-say-2 = Gewölbe heben. Große Zehen andrücken.
instruction-wake_the_feet-say-3 = Halt dich fest. Wiege dich auf den Füßen.
instruction-wake_the_feet-say-4 = Weck deine Zehen.
instruction-wake_the_feet-say_free-1 = Spür die Außenkante beider Füße.
instruction-wake_the_feet-say_free-2 = Gewölbe heben. Große Zehen andrücken.
instruction-wake_the_feet-say_free-3 = Weck deine Zehen.

## Sicherheit

instruction-ground_is_clear-rule = Such dir einen flachen, ebenen, trockenen Ort ohne Hindernisse und halt dich von Straßen fern.
instruction-ground_is_clear-say-1 = Ist der Boden eben und trocken?
instruction-ground_is_clear-say-2 = Prüf den Boden noch einmal.

instruction-tie_laces-rule = Binde deine Schnürsenkel fest, bevor du anfängst.
instruction-tie_laces-say-1 = Prüf deine Schnürsenkel.
instruction-tie_laces-say-2 = Sind deine Schuhe gebunden?

instruction-hand_near_support-rule = Lass eine Hand am Geländer oder dicht darüber, bis du sicher bist; im Wasser ist der Rand dein Geländer.
instruction-hand_near_support-say-1 = Eine Hand kann immer zufassen.
instruction-hand_near_support-say-2 = Eine Hand bleibt in der Nähe.
instruction-hand_near_support-say-3 = Fass zu, wann immer du magst.

instruction-turn_whole_body-rule = Um länger nach hinten zu schauen, bleib stehen und dreh den ganzen Körper; der Hals ist nicht dafür gemacht, verdreht zu bleiben.
instruction-turn_whole_body-say-1 = Zum Schauen stehen bleiben. Ganz umdrehen.
instruction-turn_whole_body-say-2 = Dreh auch die Füße, nicht nur den Hals.

instruction-no_hurry-rule = Fang langsam an; mehr kommt später, Stück für Stück.
instruction-no_hurry-say-1 = Langsam ist richtig.
instruction-no_hurry-say-2 = Heute keine Eile.
instruction-no_hurry-say-3 = Langsamer ist in Ordnung.

instruction-steady_before_more-rule = Wenn du dich unsicher fühlst, bleib stehen und atme. Halt dich fest; ist nichts zum Festhalten da, stell die Füße auseinander. Geh erst weiter, wenn es vorbei ist.
instruction-steady_before_more-say-1 = Unsicher? Stehen bleiben und festhalten.
instruction-steady_before_more-say-2 = Erst sicher stehen, dann der nächste Schritt.
instruction-steady_before_more-say_free-1 = Unsicher? Stehen bleiben, Füße auseinander.
instruction-steady_before_more-say_free-2 = Erst sicher stehen, dann der nächste Schritt.

instruction-rails_always-rule = Auf dem Laufband bleiben beide Hände an den seitlichen Handläufen; fang mit der kleinsten Geschwindigkeit an und trag den Sicherheitsclip.
instruction-rails_always-say-1 = Hände an die Handläufe.
instruction-rails_always-say-2 = Halt beide Handläufe fest.
instruction-rails_always-say-3 = Lass die Handläufe nicht los.

instruction-light_load-rule = Mit einer Last kommt die saubere Ausführung zuerst. Wird sie unsauber, kommt die Last weg.
instruction-light_load-say-1 = Erst die Haltung, dann die Last.
instruction-light_load-say-2 = Wird es unsauber, leg die Last ab.

instruction-stop_at_pain-rule = Hör bei Schmerz oder Unwohlsein auf und ruh dich aus.
instruction-stop_at_pain-say-1 = Hör auf, wenn es wehtut.
instruction-stop_at_pain-say-2 = Ruh dich aus, wann immer du willst.
instruction-stop_at_pain-say-3 = Schmerzen? Stehen bleiben und ausruhen.

instruction-ask_about_knees-rule = Wenn dein Knie schlechter ist als sonst, lass es für heute und frag die Person, die es behandelt.
instruction-ask_about_knees-say-1 = Wie geht es deinem Knie heute?
instruction-ask_about_knees-say-2 = Knie schlechter als sonst? Dann nicht heute.

## Orte und Arten

instruction-hold_both_hands-rule = Stellt euch einander gegenüber und haltet euch an beiden Händen. Eine Person geht vorwärts, die andere rückwärts; dann tauscht ihr.
instruction-hold_both_hands-say-1 = Einander gegenüber, beide Hände halten.
instruction-hold_both_hands-say-2 = Die Person vor dir sieht den Weg.
instruction-hold_both_hands-say-3 = Lasst die Arme weich.
instruction-hold_both_hands-say-4 = Jetzt tauscht die Plätze.

instruction-trust_the_spotter-rule = Deine Begleitung geht eine Armlänge neben dir, schaut auf den Weg und sagt rechtzeitig Stopp.
instruction-trust_the_spotter-say-1 = Deine Begleitung schaut auf den Weg.
instruction-trust_the_spotter-say-2 = Bleib stehen, wenn deine Begleitung Stopp sagt.

instruction-feel_the_water-rule = Lass dich vom Wasser tragen und bremsen: brusttief, nah am Rand. Bleib aufrecht, die Brust über den Füßen, und schieb das Wasser mit der Rückseite des Beins.
instruction-feel_the_water-say-1 = Bleib aufrecht, Brust über den Füßen.
instruction-feel_the_water-say-2 = Schieb das Wasser mit dem Bein.
instruction-feel_the_water-say-3 = Bleib nah am Rand.

instruction-free_feet-rule = Barfuß, in flachen Schuhen oder in gepolsterten Schuhen mit guter Sohle: Nimm, was deine Füße kennen, und wechsle Stück für Stück.
instruction-free_feet-say-1 = Spür den Boden mit den Zehen.
instruction-free_feet-say-2 = Bloße Füße landen weich.
instruction-free_feet-say-3 = Spreiz beim Aufsetzen die Zehen.

instruction-shorter_uphill-rule = Bergauf mach halb so lange Schritte und bleib aufrecht, die Brust über den Füßen; bergab geh vorwärts.
instruction-shorter_uphill-say-1 = Bergauf: halbe Schritte.
instruction-shorter_uphill-say-2 = Kürzere Schritte am Hang.
instruction-shorter_uphill-say-3 = Bergab geh vorwärts.

instruction-lean_into_the_sled-rule = Zieh den Schlitten mit gestreckten Armen, setz dich ein wenig nach hinten und lass jedes Bein drücken. Zum Anhalten richte dich auf.
instruction-lean_into_the_sled-say-1 = Arme lang. Setz dich etwas nach hinten.
instruction-lean_into_the_sled-say-2 = Drück den Boden von dir weg.
instruction-lean_into_the_sled-say-3 = Kleine, kräftige Schritte.

instruction-quick_feet-rule = Um schneller zu werden, mach mehr Schritte, nicht längere.
instruction-quick_feet-say-1 = Schnellere Schritte, keine längeren.
instruction-quick_feet-say-2 = Leichte, flinke Füße.
instruction-quick_feet-say-3 = Bleib aufrecht, wenn du schneller wirst.

instruction-light_on_the_balls-rule = Beim Rückwärtsjoggen bleib leicht auf den Ballen, die Knie gebeugt, die Brust über den Zehen.
instruction-light_on_the_balls-say-1 = Leicht auf den Ballen bleiben.
instruction-light_on_the_balls-say-2 = Knie weich, Brust über den Zehen.
instruction-light_on_the_balls-say-3 = Werde langsamer, bevor du dich umdrehst.

instruction-tell_your_therapist-rule = Das hier ergänzt deine Behandlung, es ersetzt sie nicht. Erzähl der Person, die dich behandelt, wie es läuft.
instruction-tell_your_therapist-say-1 = Das hier ergänzt deine Behandlung.
instruction-tell_your_therapist-say-2 = Erzähl in der Therapie, wie es war.

instruction-confidence_grows-rule = Sicherheit geht in jedem Alter vor: etwas zum Festhalten, kurze Schritte und Zeit.
instruction-confidence_grows-say-1 = Halt dich fest, sooft du magst.
instruction-confidence_grows-say-2 = Kurze Schritte sind gute Schritte.

## Ruhe

instruction-slow_on_purpose-rule = Geh mit Absicht langsam: Langsame Schritte sammeln die Gedanken.
instruction-slow_on_purpose-say-1 = Geh langsam, mit Absicht.
instruction-slow_on_purpose-say-2 = Noch langsamer.
instruction-slow_on_purpose-say-3 = Lass es langsam sein.

instruction-be_here-rule = Atme tief ein, geh los und nimm wahr, was gerade um dich ist.
instruction-be_here-say-1 = Ein tiefer Atemzug. Sei hier.
instruction-be_here-say-2 = Was ist jetzt gerade da?
instruction-be_here-say-3 = Nimm wahr, was um dich ist.

instruction-let_go-rule = Lass Vergangenes und die Aufgabenliste los. Wenn die Gedanken wandern, hol sie freundlich zurück.
instruction-let_go-say-1 = Die Aufgabenliste hat Zeit.
instruction-let_go-say-2 = Gedanken fort? Hol sie freundlich zurück.
instruction-let_go-say-3 = Komm zurück zu diesem Schritt.

instruction-weather_on_skin-rule = Spür die Luft auf der Haut: Wind, Sonne, warm oder kalt.
instruction-weather_on_skin-say-1 = Spür die Luft im Gesicht.
instruction-weather_on_skin-say-2 = Ist es warm oder kalt?
instruction-weather_on_skin-say-3 = Spür den Wind auf der Haut.

instruction-who_is_out-rule = Nimm wahr, wer und was noch da ist: Menschen, Hunde, Vögel, Verkehr.
instruction-who_is_out-say-1 = Was hörst du?
instruction-who_is_out-say-2 = Wer ist noch unterwegs?
instruction-who_is_out-say-3 = Lausch nach einem Vogel.

instruction-feel_the_body-rule = Geh durch den Körper: die Haltung, die Füße, die abrollen, die Beine, die sich anspannen und lösen, die Hüften, die schwingen, die feste Mitte.
instruction-feel_the_body-say-1 = Spür, wie deine Füße abrollen.
instruction-feel_the_body-say-2 = Spür, wie die Beine sich anspannen und lösen.
instruction-feel_the_body-say-3 = Spür, wie deine Hüften schwingen.
instruction-feel_the_body-say-4 = Spür, wie deine Mitte arbeitet.

instruction-heavy_and_light-rule = Probier schwere Schritte, dann leichte.
instruction-heavy_and_light-say-1 = Ein paar schwere Schritte.
instruction-heavy_and_light-say-2 = Jetzt leichte Schritte.
instruction-heavy_and_light-say-3 = So leicht du kannst.

instruction-name_the_ground-rule = Benenne den Boden unter deinen Füßen: weich, fest, staubig, matschig. Wenn er rutschig ist, bleib stehen.
instruction-name_the_ground-say-1 = Was ist unter deinen Füßen?
instruction-name_the_ground-say-2 = Such ein Wort für den Boden.
instruction-name_the_ground-say-3 = Weich oder fest? Benenne es.

instruction-step_like_tai_chi-rule = Setz die Schritte so langsam wie im Tai-Chi: das Bein leer werden lassen, aufsetzen, dann das Gewicht hinüberfließen lassen.
instruction-step_like_tai_chi-say-1 = Bein leer werden lassen, dann aufsetzen.
instruction-step_like_tai_chi-say-2 = Lass das Gewicht langsam hinüberfließen.
instruction-step_like_tai_chi-say-3 = Langsam wie Honig.

## Atem

instruction-breathe_with_steps-rule = Stimm den Atem auf deine Schritte ab: gleich viele beim Ein- und beim Ausatmen, bei gewöhnlichem Tempo vier und vier. Halte beim Gehen nie den Atem an.
instruction-breathe_with_steps-say-1 = Stimm den Atem auf deine Schritte ab.
instruction-breathe_with_steps-say-2 = Lass deine Schritte den Atem zählen.

instruction-longer_out-rule = Lass das Ausatmen ein wenig länger dauern als das Einatmen.
instruction-longer_out-say-1 = Länger ausatmen.
instruction-longer_out-say-2 = Atme langsam aus.
instruction-longer_out-say-3 = Lass den Atem gehen.

instruction-box_breathing-rule = Nur im Stehen oder Sitzen: vier Sekunden ein, vier halten, vier aus, vier halten. Lass das Halten weg, wenn es sich eng anfühlt.
instruction-box_breathing-say-1 = Jetzt vier Atemzüge im Quadrat.
instruction-box_breathing-say-2 = Atme an einem Quadrat entlang.

instruction-even_breathing-rule = Im Stehen oder Sitzen: vier Sekunden ein, fünf aus, ohne etwas zu halten.
instruction-even_breathing-say-1 = Jetzt ein paar gleichmäßige Atemzüge.
instruction-even_breathing-say-2 = Steh, und atme gleichmäßig.
