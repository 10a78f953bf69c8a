# Die Fragen; die englischen stehen in screening/data/questions.toml.

question-age-text = Wie alt bist du?
question-age-unit = Jahre

question-country-text = In welchem Land wirst du gehen?
question-country-hint = Damit die richtige Notrufnummer zur Hand ist, falls du einmal stürzt. Lass es offen, wenn du magst.
question-country-choices-none-label = Anderes oder keine Angabe

question-symptoms_chest-text = Hast du in den letzten vier Wochen etwas davon bemerkt?
question-symptoms_chest-hint = In Ruhe oder wenn du dich anstrengst. Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-symptoms_chest-choices-chest_pain-label = Schmerz, Druck oder Enge in Brust, Kiefer oder Arm
question-symptoms_chest-choices-fainting-label = Eine Ohnmacht oder Beinahe-Ohnmacht
question-symptoms_chest-choices-breathless_at_rest-label = Atemnot in Ruhe oder im Liegen
question-symptoms_chest-choices-palpitations-label = Herzrasen oder Herzstolpern ohne Grund
question-symptoms_chest-choices-ankle_swelling-label = Beide Knöchel neu geschwollen
question-symptoms_chest-choices-leg_swollen-label = Ein Bein neu geschwollen, mit warmer oder schmerzender Wade
question-symptoms_chest-choices-calf_pain_walking-label = Wadenschmerz, der beim Gehen kommt und in Ruhe vergeht

question-symptoms_body-text = Und etwas davon?
question-symptoms_body-hint = In den letzten vier Wochen. Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-symptoms_body-choices-bladder_or_saddle-label = Neu: Urin oder Stuhl nicht halten oder nicht lassen können, oder Taubheit im Schritt
question-symptoms_body-choices-bladder_or_saddle-hint = Was schon lange so ist und ärztlich bekannt, zählt nicht
question-symptoms_body-choices-weakness_new-label = Neue Schwäche in einem Arm, einem Bein oder im Gesicht
question-symptoms_body-choices-numbness_new-label = Neue Taubheit oder neues Kribbeln
question-symptoms_body-choices-numbness_new-hint = Was ärztlich untersucht und erklärt ist, zählt nicht
question-symptoms_body-choices-joint_hot_swollen-label = Ein heißes, geschwollenes Gelenk
question-symptoms_body-choices-joint_gives_way-label = Ein Knie, eine Hüfte oder ein Sprunggelenk, das wegknickt oder blockiert
question-symptoms_body-choices-dizziness-label = Schwindel, oder der Raum dreht sich
question-symptoms_body-choices-dizzy_on_standing-label = Beim Aufstehen wird mir schwarz vor Augen oder schwindlig
question-symptoms_body-choices-fever-label = Fieber oder eine Infektion, die noch nicht vorbei ist
question-symptoms_body-choices-night_pain-label = Nächtlicher Schmerz, den keine Lage lindert

question-falls-text = Wie oft bist du in den letzten zwölf Monaten gestürzt?
question-falls-hint = Jedes Mal, wenn du ungewollt am Boden warst.
question-falls-choices-0-label = Gar nicht
question-falls-choices-1-label = Einmal
question-falls-choices-2-label = Zweimal oder öfter

question-fall_details-text = Denk an diese Stürze: War einer davon so?
question-fall_details-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-fall_details-choices-hurt-label = Ich war so verletzt, dass ich ärztlich untersucht werden musste
question-fall_details-choices-blacked_out-label = Ich war bewusstlos oder erinnere mich nicht an den Sturz
question-fall_details-choices-could_not_get_up-label = Ich kam ohne Hilfe nicht hoch oder lag lange am Boden

question-steadiness-text = Was davon trifft auf dich zu?
question-steadiness-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-steadiness-choices-unsteady-label = Ich bin beim Stehen oder Gehen ein wenig unsicher
question-steadiness-choices-afraid_of_falling-label = Der Gedanke an einen Sturz hält mich zurück
question-steadiness-choices-needs_arms_to_stand-label = Ich stütze mich mit den Händen ab, um aufzustehen
question-steadiness-choices-cannot_walk_ten_metres-label = Ich kann keine zehn Meter gehen, ohne dass mir jemand hilft oder ich ausruhe
question-steadiness-choices-balance_medicine-label = Ein Medikament macht mich schläfrig, benommen oder unsicher
question-steadiness-choices-balance_medicine-hint = Schlafmittel, starke Schmerzmittel, manche gegen Bluthochdruck, Depressionen oder Epilepsie
question-steadiness-choices-blood_thinner-label = Ich nehme etwas, das das Blut verdünnt
question-steadiness-choices-blood_thinner-hint = Etwa Marcumar oder Apixaban, oder Clopidogrel gegen Gerinnsel; niedrig dosiertes ASS allein zählt nicht
question-steadiness-choices-alcohol_often-label = Ich trinke an den meisten Tagen Alkohol oder mehrere Gläser auf einmal

question-walking_aid-text = Womit gehst du an einem gewöhnlichen Tag?
question-walking_aid-choices-none-label = Mit nichts
question-walking_aid-choices-stick-label = Mit einem Stock oder einer Krücke
question-walking_aid-choices-crutches-label = Mit zwei Krücken oder zwei Stöcken
question-walking_aid-choices-crutches-hint = Stöcke zum Nordic Walking zählen nicht
question-walking_aid-choices-frame-label = Mit einem Gehgestell oder Rollator
question-walking_aid-choices-wheelchair-label = Mit einem Rollstuhl, immer oder für manche Wege

question-conditions_heart-text = Wurde dir ärztlich gesagt, dass du etwas davon hast?
question-conditions_heart-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-conditions_heart-choices-heart_disease-label = Eine Herz- oder Kreislauferkrankung
question-conditions_heart-choices-high_blood_pressure_uncontrolled-label = Bluthochdruck, der nicht eingestellt ist
question-conditions_heart-choices-diabetes-label = Diabetes
question-conditions_heart-choices-kidney_disease-label = Eine Nierenerkrankung
question-conditions_heart-choices-lung_disease-label = Eine Lungenerkrankung, etwa Asthma oder COPD
question-conditions_heart-choices-heart_event_recent-label = Ein Herzinfarkt oder ein Eingriff am Herzen in den letzten drei Monaten
question-conditions_heart-choices-blood_clot_recent-label = Ein Blutgerinnsel in Bein oder Lunge in den letzten drei Monaten

question-conditions_nerves-text = Oder etwas davon?
question-conditions_nerves-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-conditions_nerves-choices-stroke-label = Ein Schlaganfall, gleich wann
question-conditions_nerves-choices-parkinson-label = Parkinson
question-conditions_nerves-choices-multiple_sclerosis-label = Multiple Sklerose
question-conditions_nerves-choices-epilepsy-label = Epilepsie
question-conditions_nerves-choices-dementia-label = Demenz oder Gedächtnisprobleme, die ärztlich oder anderen aufgefallen sind
question-conditions_nerves-choices-vestibular-label = Eine Erkrankung des Innenohrs oder des Gleichgewichts
question-conditions_nerves-choices-neuropathy-label = Füße, die weniger spüren, als sie sollten (Neuropathie)
question-conditions_nerves-choices-vision_loss-label = Sehschwäche, die keine Brille ausgleicht, oder ein fehlender Teil des Blickfelds
question-conditions_nerves-choices-hard_of_hearing-label = Gehör, dem ein Ruf von hinten entgeht, auch mit Hörgerät

question-conditions_body-text = Und etwas davon?
question-conditions_body-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-conditions_body-choices-osteoporosis-label = Knochenschwund (Osteoporose) oder ein Bruch durch einen kleinen Sturz
question-conditions_body-choices-surgery_past_year-label = Eine Operation an Wirbelsäule, Hüfte, Knie, Sprunggelenk oder Fuß im letzten Jahr
question-conditions_body-choices-joint_replaced-label = Ein künstliches Hüft- oder Kniegelenk, seit mehr als einem Jahr
question-conditions_body-choices-fracture_recent-label = Ein Knochenbruch in den letzten drei Monaten, auch an der Wirbelsäule
question-conditions_body-choices-hospital_recent-label = Mehrere Nächte im Krankenhaus in den letzten drei Monaten
question-conditions_body-choices-cancer-label = Krebs, der behandelt wird oder die Knochen erreicht hat
question-conditions_body-choices-foot_ulcer-label = Eine offene Stelle am Fuß oder ein Charcot-Fuß
question-conditions_body-choices-prosthesis-label = Eine Prothese oder Orthese an Bein oder Fuß, mit der ich gehe
question-conditions_body-choices-injury_recent-label = Eine Verletzung, die noch heilt
question-conditions_body-choices-pregnant-label = Ich bin schwanger

question-conditions_joints-text = Macht dir etwas davon zu schaffen?
question-conditions_joints-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-conditions_joints-choices-knee_osteoarthritis-label = Ein abgenutztes Knie (Arthrose)
question-conditions_joints-choices-knee_pain_front-label = Schmerz vorne am Knie
question-conditions_joints-choices-back_pain-label = Der untere Rücken
question-conditions_joints-choices-hip_or_groin_pain-label = Hüfte oder Leiste
question-conditions_joints-choices-achilles_pain-label = Die Achillessehne
question-conditions_joints-choices-neck_pain-label = Der Nacken

question-pain_now-text = Wie stark sind deine Schmerzen gerade jetzt?
question-pain_now-hint = Irgendwo. 0 heißt gar keine, 10 die stärksten, die du dir denken kannst.

question-usual_pain-text = Wie stark sind deine Schmerzen an einem gewöhnlichen Tag?
question-usual_pain-hint = Seit Wochen oder länger. 0 heißt gar keine, 10 die stärksten, die du dir denken kannst.
question-pain_places-text = Wo tut es weh?
question-pain_places-hint = Kreuze alles an, was zutrifft; wenn nichts wehtut, geh weiter.
question-pain_places-choices-knee-label = Knie
question-pain_places-choices-hip-label = Hüfte oder Leiste
question-pain_places-choices-back-label = Rücken
question-pain_places-choices-ankle_or_foot-label = Sprunggelenk, Ferse oder Fuß
question-pain_places-choices-neck-label = Nacken
question-pain_places-choices-elsewhere-label = Woanders

question-active-text = Warst du in den letzten drei Monaten aktiv?
question-active-hint = Eine halbe Stunde, bei der dir warm wird, etwa zügiges Gehen, in den meisten Wochen an drei Tagen.
question-active-choices-yes-label = Ja
question-active-choices-no-label = Nein, weniger

question-experience-text = Wie viel bist du schon mit Absicht rückwärts gegangen?
question-experience-choices-none-label = Noch nie
question-experience-choices-tried-label = Ich habe es probiert
question-experience-choices-regular-label = Ich tue es regelmäßig

question-goals-text = Was erhoffst du dir?
question-goals-hint = Kreuze an, was dir am wichtigsten ist. Es prägt das Programm; versprechen kann es niemand.
question-goals-choices-steadiness-label = Sicherer auf den Beinen sein
question-goals-choices-knee-label = Weniger Beschwerden im Knie
question-goals-choices-back-label = Weniger Beschwerden im Rücken
question-goals-choices-fitness-label = Fitter werden
question-goals-choices-strength-label = Kräftigere Beine
question-goals-choices-calm-label = Mehr innere Ruhe
question-goals-choices-sport-label = Zurück zum Sport
question-goals-choices-a_few_minutes-label = Nur ein paar Minuten auf meinem gewöhnlichen Spaziergang

question-places-text = Wo könntest du üben?
question-places-hint = Kreuze alles an, was du hast. Eine Küchenzeile ist ein Geländer.
question-places-choices-home_rail-label = An einem Geländer, einer Arbeitsplatte oder einer Schrankreihe
question-places-choices-home_floor-label = Ein freier, ebener Boden zu Hause
question-places-choices-pool-label = Ein Becken, in dem ich stehen kann
question-places-choices-gym-label = Ein Fitnessraum oder eine Halle
question-places-choices-track-label = Eine Laufbahn
question-places-choices-clear_path-label = Ein ebener, ruhiger Weg, keine Straße in der Nähe
question-places-choices-grass-label = Kurzes, ebenes Gras
question-places-choices-hill-label = Ein sanfter, gleichmäßiger Hang
question-places-choices-quiet_road-label = Eine gesperrte Straße oder ein Hof ohne Verkehr

question-pool-text = Zum Wasser: Trifft etwas davon auf dich zu?
question-pool-hint = Nur fürs Wasser. Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-pool-choices-open_wound-label = Eine offene Wunde, eine frische Narbe oder ein Katheter
question-pool-choices-incontinence-label = Urin oder Stuhl, die ich nicht immer halten kann
question-pool-choices-fever-label = Fieber, Durchfall oder eine Infektion von Haut, Ohr oder Blase
question-pool-choices-cannot_swim-label = Ich kann nicht schwimmen, oder tiefes Wasser macht mir Angst
question-pool-choices-way_out-label = Zum Herauskommen brauche ich Stock, Gehgestell oder eine Hand

question-kit-text = Was hast du zur Hand?
question-kit-hint = Nötig ist nichts. Kreuze an, was da ist; ist nichts da, geh weiter.
question-kit-choices-treadmill_with_rails-label = Ein Laufband mit Handläufen auf beiden Seiten
question-kit-choices-treadmill_with_rails-hint = Für dein Gewicht gebaut: Es steht darauf
question-kit-choices-treadmill_without_rails-label = Ein Laufband ohne seitliche Handläufe
question-kit-choices-treadmill_without_rails-hint = Gut zu wissen: Wir verwenden es nicht
question-kit-choices-self_propelled_treadmill-label = Ein Laufband ohne Motor, mit Handläufen
question-kit-choices-mat-label = Eine Yogamatte
question-kit-choices-dumbbells-label = Leichte Hanteln
question-kit-choices-ankle_weights-label = Leichte Fußgewichte
question-kit-choices-sled-label = Ein Zugschlitten (Trainingsschlitten)

question-partner-text = Gibt es jemanden, der mit dir gehen könnte?
question-partner-hint = Bei den meisten Einheiten: um deine Hände zu halten oder auf den Weg zu achten.
question-partner-choices-yes-label = Ja
question-partner-choices-no-label = Nein, ich gehe allein

question-height-text = Wie groß bist du?
question-height-hint = Macht Schrittlängen genauer. Lass es frei, wenn du magst.
question-height-unit = cm

question-weight-text = Wie viel wiegst du?
question-weight-hint = Nur, um zu schätzen, wie viel Energie dein Gehen kostet. Lass es frei, wenn du magst.
question-weight-unit = kg

question-sex-text = Mit wessen Ergebnissen sollen deine Tests verglichen werden?
question-sex-hint = Nur für die Standardtests.
question-sex-choices-female-label = Mit denen von Frauen
question-sex-choices-male-label = Mit denen von Männern
question-sex-choices-none-label = Das möchte ich nicht sagen
