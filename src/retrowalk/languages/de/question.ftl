# Die Fragen; die englischen stehen in screening/data/questions.toml.

question-age-text = Wie alt bist du?
question-age-unit = Jahre

question-country-text = In welchem Land wirst du gehen?
question-country-hint = Damit die richtige Notrufnummer zur Hand ist, falls du einmal stürzt. Lass es offen, wenn du magst.
question-country-choices-1-label = Anderes oder keine Angabe

question-symptoms_chest-text = Hast du in den letzten vier Wochen etwas davon bemerkt?
question-symptoms_chest-hint = In Ruhe oder wenn du dich anstrengst. Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-symptoms_chest-choices-1-label = Schmerz, Druck oder Enge in Brust, Kiefer oder Arm
question-symptoms_chest-choices-2-label = Ohnmacht oder beinahe Ohnmacht
question-symptoms_chest-choices-3-label = Atemnot in Ruhe oder im Liegen
question-symptoms_chest-choices-4-label = Herzrasen oder Herzstolpern ohne Grund
question-symptoms_chest-choices-5-label = Beide Knöchel neu geschwollen
question-symptoms_chest-choices-6-label = Wadenschmerz, der beim Gehen kommt und in Ruhe vergeht

question-symptoms_body-text = Und etwas davon?
question-symptoms_body-hint = In den letzten vier Wochen. Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-symptoms_body-choices-1-label = Neu: Urin oder Stuhl nicht halten oder nicht lassen können, oder Taubheit im Schritt
question-symptoms_body-choices-1-hint = Was schon lange so ist und ärztlich bekannt, zählt nicht
question-symptoms_body-choices-2-label = Neue Schwäche in einem Arm, einem Bein oder im Gesicht
question-symptoms_body-choices-3-label = Neue Taubheit oder neues Kribbeln
question-symptoms_body-choices-4-label = Ein heißes, geschwollenes Gelenk
question-symptoms_body-choices-5-label = Ein Knie, eine Hüfte oder ein Sprunggelenk, das wegknickt oder blockiert
question-symptoms_body-choices-6-label = Schwindel, oder der Raum dreht sich
question-symptoms_body-choices-7-label = Nächtlicher Schmerz, den keine Lage lindert

question-falls-text = Wie oft bist du in den letzten zwölf Monaten gestürzt?
question-falls-hint = Jedes Mal, wenn du ungewollt am Boden warst.
question-falls-choices-1-label = Gar nicht
question-falls-choices-2-label = Einmal
question-falls-choices-3-label = Zweimal oder öfter

question-steadiness-text = Was davon trifft auf dich zu?
question-steadiness-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-steadiness-choices-1-label = Ich bin beim Stehen oder Gehen ein wenig unsicher
question-steadiness-choices-2-label = Der Gedanke an einen Sturz hält mich zurück
question-steadiness-choices-3-label = Ich stütze mich mit den Händen ab, um aufzustehen
question-steadiness-choices-4-label = Ein Medikament macht mich schläfrig, benommen oder unsicher
question-steadiness-choices-4-hint = Schlafmittel, starke Schmerzmittel, manche gegen Bluthochdruck, Depressionen oder Epilepsie
question-steadiness-choices-5-label = Ich nehme etwas, das das Blut verdünnt
question-steadiness-choices-5-hint = Etwa Marcumar oder Apixaban, oder Clopidogrel gegen Gerinnsel; niedrig dosiertes ASS allein zählt nicht
question-steadiness-choices-6-label = Ich trinke an den meisten Tagen Alkohol oder mehrere Gläser auf einmal

question-walking_aid-text = Womit gehst du an einem gewöhnlichen Tag?
question-walking_aid-choices-1-label = Mit nichts
question-walking_aid-choices-2-label = Mit einem Stock oder einer Krücke
question-walking_aid-choices-3-label = Mit einem Gehgestell oder Rollator

question-conditions_heart-text = Wurde dir ärztlich gesagt, dass du etwas davon hast?
question-conditions_heart-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-conditions_heart-choices-1-label = Eine Herz- oder Kreislauferkrankung
question-conditions_heart-choices-2-label = Bluthochdruck, der nicht eingestellt ist
question-conditions_heart-choices-3-label = Diabetes
question-conditions_heart-choices-4-label = Eine Nierenerkrankung
question-conditions_heart-choices-5-label = Eine Lungenerkrankung, etwa Asthma oder COPD

question-conditions_nerves-text = Oder etwas davon?
question-conditions_nerves-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-conditions_nerves-choices-1-label = Ein Schlaganfall, gleich wann
question-conditions_nerves-choices-2-label = Parkinson
question-conditions_nerves-choices-3-label = Multiple Sklerose
question-conditions_nerves-choices-4-label = Epilepsie
question-conditions_nerves-choices-5-label = Demenz oder Gedächtnisprobleme, die ärztlich begleitet werden
question-conditions_nerves-choices-6-label = Eine Erkrankung des Innenohrs oder des Gleichgewichts
question-conditions_nerves-choices-7-label = Füße, die weniger spüren, als sie sollten (Neuropathie)
question-conditions_nerves-choices-8-label = Sehschwäche, die keine Brille ausgleicht, oder ein fehlender Teil des Blickfelds

question-conditions_body-text = Und etwas davon?
question-conditions_body-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-conditions_body-choices-1-label = Knochenschwund (Osteoporose) oder ein Bruch durch einen kleinen Sturz
question-conditions_body-choices-2-label = Eine Operation an Wirbelsäule, Hüfte, Knie, Sprunggelenk oder Fuß im letzten Jahr
question-conditions_body-choices-3-label = Eine Verletzung, die noch heilt
question-conditions_body-choices-4-label = Ich bin schwanger

question-conditions_joints-text = Macht dir etwas davon zu schaffen?
question-conditions_joints-hint = Kreuze alles an, was zutrifft; trifft nichts zu, geh weiter.
question-conditions_joints-choices-1-label = Ein abgenutztes Knie (Arthrose)
question-conditions_joints-choices-2-label = Schmerz vorne am Knie
question-conditions_joints-choices-3-label = Der untere Rücken
question-conditions_joints-choices-4-label = Hüfte oder Leiste
question-conditions_joints-choices-5-label = Die Achillessehne
question-conditions_joints-choices-6-label = Der Nacken

question-pain_now-text = Wie stark sind deine Schmerzen gerade jetzt?
question-pain_now-hint = Irgendwo. 0 heißt gar keine, 10 die stärksten, die du dir denken kannst.

question-active-text = Warst du in den letzten drei Monaten aktiv?
question-active-hint = Eine halbe Stunde, bei der dir warm wird, etwa zügiges Gehen, in den meisten Wochen an drei Tagen.
question-active-choices-1-label = Ja
question-active-choices-2-label = Nein, weniger

question-experience-text = Wie viel bist du schon mit Absicht rückwärts gegangen?
question-experience-choices-1-label = Noch nie
question-experience-choices-2-label = Ich habe es probiert
question-experience-choices-3-label = Ich tue es regelmäßig

question-goals-text = Was erhoffst du dir?
question-goals-hint = Kreuze an, was dir am wichtigsten ist. Es prägt das Programm; versprechen kann es niemand.
question-goals-choices-1-label = Sicherer auf den Beinen sein
question-goals-choices-2-label = Weniger Beschwerden im Knie
question-goals-choices-3-label = Ein zufriedenerer Rücken
question-goals-choices-4-label = Fitter werden
question-goals-choices-5-label = Kräftigere Beine
question-goals-choices-6-label = Mehr innere Ruhe
question-goals-choices-7-label = Zurück zum Sport
question-goals-choices-8-label = Nur ein paar Minuten auf meinem gewöhnlichen Spaziergang

question-places-text = Wo könntest du üben?
question-places-hint = Kreuze alles an, was du hast. Eine Küchenzeile ist ein Geländer.
question-places-choices-1-label = An einem Geländer, einer Arbeitsplatte oder einer Schrankreihe
question-places-choices-2-label = Ein freier, ebener Boden zu Hause
question-places-choices-3-label = Ein Becken, in dem ich stehen kann
question-places-choices-4-label = Ein Fitnessraum oder eine Halle
question-places-choices-5-label = Eine Laufbahn
question-places-choices-6-label = Ein ebener, ruhiger Weg, keine Straße in der Nähe
question-places-choices-7-label = Kurzes, ebenes Gras
question-places-choices-8-label = Ein sanfter, gleichmäßiger Hang
question-places-choices-9-label = Eine gesperrte Straße oder ein Hof ohne Verkehr

question-kit-text = Was hast du zur Hand?
question-kit-hint = Nötig ist nichts. Kreuze an, was da ist; ist nichts da, geh weiter.
question-kit-choices-1-label = Ein Laufband mit Handläufen auf beiden Seiten
question-kit-choices-2-label = Ein Laufband ohne seitliche Handläufe
question-kit-choices-2-hint = Gut zu wissen: Wir verwenden es nicht
question-kit-choices-3-label = Ein Laufband ohne Motor, mit Handläufen
question-kit-choices-4-label = Eine Yogamatte
question-kit-choices-5-label = Leichte Hanteln
question-kit-choices-6-label = Leichte Fußgewichte
question-kit-choices-7-label = Ein Schlitten zum Ziehen

question-partner-text = Gibt es jemanden, der mit dir gehen könnte?
question-partner-hint = Bei den meisten Einheiten: um deine Hände zu halten oder auf den Weg zu achten.
question-partner-choices-1-label = Ja
question-partner-choices-2-label = Nein, ich gehe allein

question-height-text = Wie groß bist du?
question-height-hint = Macht Schrittlängen genauer. Lass es frei, wenn du magst.
question-height-unit = cm

question-sex-text = Mit welchen Vergleichswerten sollen wir vergleichen?
question-sex-hint = Nur für die Standardtests.
question-sex-choices-1-label = Mit denen von Frauen
question-sex-choices-2-label = Mit denen von Männern
question-sex-choices-3-label = Das möchte ich nicht sagen
