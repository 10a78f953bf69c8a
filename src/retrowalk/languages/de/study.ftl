# Was einzelne Studien fanden. Was sich wiederholt, steht einmal und wird danach genannt.

study-alghadir_2019_pain-group = Kniearthrose
study-alghadir_2019_pain-people = Kniearthrose, Alter im Mittel 56
study-alghadir_2019_pain-dose = 10 min, 3-mal pro Woche, 6 Wochen, unter Aufsicht, mit üblicher Behandlung
study-alghadir_2019_pain-against = nur übliche Behandlung
study-alghadir_2019_pain-outcome = Knieschmerz
study-alghadir_2019_pain-assumed = die Aufteilung in 23 und 22 Personen, aus den gedruckten Abschlussquoten.
study-alghadir_2019_pain-finding = Der Schmerz sank um 1,8 von 10 Punkten, gegen 1,0 (p 0,01).

study-alghadir_2019_function-group = { study-alghadir_2019_pain-group }
study-alghadir_2019_function-people = { study-alghadir_2019_pain-people }
study-alghadir_2019_function-dose = { study-alghadir_2019_pain-dose }
study-alghadir_2019_function-against = { study-alghadir_2019_pain-against }
study-alghadir_2019_function-outcome = Einschränkung durch das Knie
study-alghadir_2019_function-assumed = { study-alghadir_2019_pain-assumed }
study-alghadir_2019_function-finding = Die Einschränkung sank um 4,8 Punkte, gegen 2,2 (p 0,008).

study-chen_2021_pain-group = { study-alghadir_2019_pain-group }
study-chen_2021_pain-people = { study-alghadir_2019_pain-group }
study-chen_2021_pain-dose = 4 Wochen, mit üblicher Therapie
study-chen_2021_pain-against = nur übliche Therapie
study-chen_2021_pain-outcome = { study-alghadir_2019_pain-outcome }
study-chen_2021_pain-finding = Schmerz danach 1,56 von 10, gegen 2,25.

study-chen_2021_function-group = { study-alghadir_2019_pain-group }
study-chen_2021_function-people = { study-alghadir_2019_pain-group }
study-chen_2021_function-dose = { study-chen_2021_pain-dose }
study-chen_2021_function-against = { study-chen_2021_pain-against }
study-chen_2021_function-outcome = { study-alghadir_2019_function-outcome }
study-chen_2021_function-finding = Einschränkung danach 11,7 Punkte, gegen 16,2.

study-chen_2021_position_sense-group = { study-alghadir_2019_pain-group }
study-chen_2021_position_sense-people = { study-alghadir_2019_pain-group }
study-chen_2021_position_sense-dose = { study-chen_2021_pain-dose }
study-chen_2021_position_sense-against = { study-chen_2021_pain-against }
study-chen_2021_position_sense-outcome = Tiefensensibilität
study-chen_2021_position_sense-finding = Kein Unterschied im Gelenkstellungssinn.

study-gondhalekar_2013_function-group = { study-alghadir_2019_pain-group }
study-gondhalekar_2013_function-people = Schub einer Kniearthrose, Alter im Mittel 63
study-gondhalekar_2013_function-dose = 3-mal am Tag, 3 Wochen, mit üblicher Therapie
study-gondhalekar_2013_function-against = { study-chen_2021_pain-against }
study-gondhalekar_2013_function-outcome = { study-alghadir_2019_function-outcome }
study-gondhalekar_2013_function-finding = Weniger Einschränkung (p 0,04).

study-gondhalekar_2013_pain-group = { study-alghadir_2019_pain-group }
study-gondhalekar_2013_pain-people = { study-gondhalekar_2013_function-people }
study-gondhalekar_2013_pain-dose = { study-gondhalekar_2013_function-dose }
study-gondhalekar_2013_pain-against = { study-chen_2021_pain-against }
study-gondhalekar_2013_pain-outcome = { study-alghadir_2019_pain-outcome }
study-gondhalekar_2013_pain-finding = Kein signifikanter Unterschied im Schmerz zwischen den Gruppen.

study-rangey_2016-group = { study-alghadir_2019_pain-group }
study-rangey_2016-people = { study-alghadir_2019_pain-group }
study-rangey_2016-dose = Nicht im Abstract
study-rangey_2016-against = Vorwärtsgehen, und eine Kontrollgruppe
study-rangey_2016-outcome = { study-alghadir_2019_pain-outcome }
study-rangey_2016-finding = Allen Gruppen ging es besser, bei den meisten Ergebnissen ohne Unterschied.

study-shabbir_pain-group = { study-alghadir_2019_pain-group }
study-shabbir_pain-people = { study-alghadir_2019_pain-group }
study-shabbir_pain-dose = 30 min, 3-mal pro Woche, 6 Wochen, mit üblicher Therapie
study-shabbir_pain-against = { study-chen_2021_pain-against }
study-shabbir_pain-outcome = { study-alghadir_2019_pain-outcome }
study-shabbir_pain-assumed = 36 Personen, gleich aufgeteilt.
study-shabbir_pain-finding = Weniger Schmerz (p unter 0,001); was über die Funktion gesagt wird, ist unklar.

study-cairo_2024_pain-group = { study-alghadir_2019_pain-group }
study-cairo_2024_pain-people = Kniearthrose, Alter 40 bis 55
study-cairo_2024_pain-dose = 10 bis schließlich 30 min, 3-mal pro Woche, 4 Wochen, mit Übungen
study-cairo_2024_pain-against = nur Übungen
study-cairo_2024_pain-outcome = { study-alghadir_2019_pain-outcome }
study-cairo_2024_pain-finding = Weniger Schmerz; es ist nicht klar, ob der p-Wert die Gruppen vergleicht.

study-kneecap_incline-group = Schmerzen vorn am Knie
study-kneecap_incline-people = { study-kneecap_incline-group }
study-kneecap_incline-dose = 20 min an einer Steigung, 3-mal pro Woche, 6 Wochen
study-kneecap_incline-against = dieselbe Übung vorwärts
study-kneecap_incline-outcome = Funktion des Knies
study-kneecap_incline-finding = Gehen, nicht Joggen: bessere Funktion als nach Übung vorwärts; ohne Zahlen im Abstract.

study-raza_2023_pain-group = Schmerzen im unteren Rücken
study-raza_2023_pain-people = lange bestehende Schmerzen im unteren Rücken
study-raza_2023_pain-dose = 3-mal pro Woche, 12 Einheiten, mit üblicher Therapie
study-raza_2023_pain-against = { study-chen_2021_pain-against }
study-raza_2023_pain-outcome = Rückenschmerz
study-raza_2023_pain-finding = Weniger Schmerz (p unter 0,001).

study-ahmad_2023_sleep-group = { study-raza_2023_pain-group }
study-ahmad_2023_sleep-people = junge Erwachsene mit lange bestehenden Schmerzen im unteren Rücken
study-ahmad_2023_sleep-dose = 15 min, 3-mal pro Woche, 3 Wochen, mit üblicher Therapie
study-ahmad_2023_sleep-against = { study-chen_2021_pain-against }
study-ahmad_2023_sleep-outcome = Schlaf
study-ahmad_2023_sleep-assumed = 29 Personen, die bis zum Ende dabei waren, aufgeteilt in 15 und 14.
study-ahmad_2023_sleep-finding = Längerer Schlaf in einem selbst geführten Tagebuch (p 0,001).

study-raza_2023_disability-group = { study-raza_2023_pain-group }
study-raza_2023_disability-people = { study-raza_2023_pain-people }
study-raza_2023_disability-dose = { study-raza_2023_pain-dose }
study-raza_2023_disability-against = { study-chen_2021_pain-against }
study-raza_2023_disability-outcome = Einschränkung durch den Rücken
study-raza_2023_disability-finding = Weniger Einschränkung (p unter 0,001).

study-raza_2023_reach-group = { study-raza_2023_pain-group }
study-raza_2023_reach-people = { study-raza_2023_pain-people }
study-raza_2023_reach-dose = { study-raza_2023_pain-dose }
study-raza_2023_reach-against = { study-chen_2021_pain-against }
study-raza_2023_reach-outcome = Beweglichkeit
study-raza_2023_reach-finding = Reichte im Sitzen weiter nach vorn (p unter 0,001); die Beugung des unteren Rückens gehört nicht zu den Gewinnen.

study-ahmad_2023_pain-group = { study-raza_2023_pain-group }
study-ahmad_2023_pain-people = { study-ahmad_2023_sleep-people }
study-ahmad_2023_pain-dose = { study-ahmad_2023_sleep-dose }
study-ahmad_2023_pain-against = { study-chen_2021_pain-against }
study-ahmad_2023_pain-outcome = { study-raza_2023_pain-outcome }
study-ahmad_2023_pain-finding = Schmerz und Einschränkung sanken innerhalb der Gruppen; ein Vergleich zwischen ihnen fehlt.

study-chitkara_pain-group = { study-raza_2023_pain-group }
study-chitkara_pain-people = haltungsbedingte Schmerzen im unteren Rücken, Alter 30 bis 50
study-chitkara_pain-dose = 10 bis schließlich 30 min, 3-mal pro Woche, 6 Wochen
study-chitkara_pain-against = eine Vergleichsgruppe
study-chitkara_pain-outcome = { study-raza_2023_pain-outcome }
study-chitkara_pain-finding = Der Schmerz sank stärker; kein p-Wert zwischen den Gruppen (34 Personen).

study-dufek_2011_back-group = { study-raza_2023_pain-group }
study-dufek_2011_back-people = Sporttreibende, 5 mit Schmerzen im unteren Rücken
study-dufek_2011_back-dose = 3 Wochen
study-dufek_2011_back-against = dieselben Personen vorher
study-dufek_2011_back-outcome = { study-raza_2023_pain-outcome }
study-dufek_2011_back-finding = Fünf Sporttreibende mit Schmerzen, keine andere Gruppe.

study-yang_2005_speed-group = nach Schlaganfall
study-yang_2005_speed-people = { study-yang_2005_speed-group }
study-yang_2005_speed-dose = 30 min, 3-mal pro Woche, 3 Wochen, zusätzlich zur Therapie
study-yang_2005_speed-against = nur Therapie, ohne die zusätzliche Zeit
study-yang_2005_speed-outcome = Gehgeschwindigkeit
study-yang_2005_speed-finding = Das Vorwärtsgehen gewann 8,6, gegen 3,65 (Einheit nicht gedruckt; p 0,032).

study-rose_2018_speed-group = { study-yang_2005_speed-group }
study-rose_2018_speed-people = eine Woche nach einem Schlaganfall
study-rose_2018_speed-dose = 30 min, 8 Einheiten, mit Therapie
study-rose_2018_speed-against = gleich viel Gleichgewichtstraining im Stehen
study-rose_2018_speed-outcome = { study-yang_2005_speed-outcome }
study-rose_2018_speed-assumed = 18 Personen, gleich aufgeteilt.
study-rose_2018_speed-finding = Nach drei Monaten 0,75 m/s gewonnen, gegen 0,41 (p unter 0,05).

study-kalyana_2023_balance-group = { study-yang_2005_speed-group }
study-kalyana_2023_balance-people = { study-yang_2005_speed-group }
study-kalyana_2023_balance-dose = 30 min, 3-mal pro Woche, 3 Wochen, mit üblicher Therapie
study-kalyana_2023_balance-against = { study-chen_2021_pain-against }
study-kalyana_2023_balance-outcome = Gleichgewicht
study-kalyana_2023_balance-assumed = 40 Personen, gleich aufgeteilt.
study-kalyana_2023_balance-finding = Berg-Balance-Skala um 7,9 % höher, gegen 3,5 % (p unter 0,01). Eine zweite Arbeit druckt dieselben Daten und zählt nicht mit.

study-abstract_46_speed-group = { study-yang_2005_speed-group }
study-abstract_46_speed-people = etwa ein Jahr nach einem Schlaganfall
study-abstract_46_speed-dose = 40 min, 3-mal pro Woche, 6 Wochen
study-abstract_46_speed-against = { study-kneecap_incline-against }
study-abstract_46_speed-outcome = { study-yang_2005_speed-outcome }
study-abstract_46_speed-finding = Gewann 0,09 m/s, gegen 0,03 (p unter 0,01, wie gedruckt); ob die gedruckte Streuung eine Standardabweichung oder ein Standardfehler ist, steht nicht da.

study-abstract_46_balance-group = { study-yang_2005_speed-group }
study-abstract_46_balance-people = { study-abstract_46_speed-people }
study-abstract_46_balance-dose = { study-abstract_46_speed-dose }
study-abstract_46_balance-against = { study-kneecap_incline-against }
study-abstract_46_balance-outcome = { study-kalyana_2023_balance-outcome }
study-abstract_46_balance-finding = Kein signifikanter Unterschied zur Übung vorwärts beim Gleichgewicht im Gehen.

study-rose_2018_balance-group = { study-yang_2005_speed-group }
study-rose_2018_balance-people = { study-rose_2018_speed-people }
study-rose_2018_balance-dose = { study-rose_2018_speed-dose }
study-rose_2018_balance-against = { study-rose_2018_speed-against }
study-rose_2018_balance-outcome = { study-kalyana_2023_balance-outcome }
study-rose_2018_balance-finding = Ein großer Effekt auf das Zutrauen, ein mittlerer auf das Gleichgewicht; ohne Zahlen im Abstract.

study-yang_2005_stride-group = { study-yang_2005_speed-group }
study-yang_2005_stride-people = { study-yang_2005_speed-group }
study-yang_2005_stride-dose = { study-yang_2005_speed-dose }
study-yang_2005_stride-against = { study-yang_2005_speed-against }
study-yang_2005_stride-outcome = Länge der Doppelschritte
study-yang_2005_stride-finding = Die Doppelschritte wurden um 9 cm länger, gegen keinen Zuwachs (p 0,006).

study-grobbelaar_2017_speed-group = Parkinson-Krankheit
study-grobbelaar_2017_speed-people = Parkinson-Krankheit, Alter im Mittel 71
study-grobbelaar_2017_speed-dose = 8 Wochen
study-grobbelaar_2017_speed-against = { study-kneecap_incline-against }
study-grobbelaar_2017_speed-outcome = { study-yang_2005_speed-outcome }
study-grobbelaar_2017_speed-finding = Beide Gruppen gewannen 0,35 Standardabweichungen: kein Vorteil gegenüber vorwärts.

study-zhang_2014_feet-group = diabetische Neuropathie
study-zhang_2014_feet-people = { study-zhang_2014_feet-group }
study-zhang_2014_feet-dose = 20 bis 40 min, 3-mal pro Woche, 12 Wochen, mit Medikamenten
study-zhang_2014_feet-against = nur Medikamente
study-zhang_2014_feet-outcome = Druck unter dem Fuß
study-zhang_2014_feet-finding = Niedrigerer Spitzendruck unter dem Vorfuß; als doppelblind bezeichnet, was Gehen nicht sein kann.

study-el_basatiny_2015_balance-group = Zerebralparese, Kinder
study-el_basatiny_2015_balance-people = Kinder von 10 bis 14 Jahren mit einseitiger Zerebralparese
study-el_basatiny_2015_balance-dose = 25 min, 3-mal pro Woche, 12 Wochen, mit Physiotherapie
study-el_basatiny_2015_balance-against = nur Physiotherapie
study-el_basatiny_2015_balance-outcome = { study-kalyana_2023_balance-outcome }
study-el_basatiny_2015_balance-finding = Stabilitätsindex 1,40, gegen 1,77 (niedriger ist standfester).

study-hao_chen_2011_balance-group = gesunde Kinder
study-hao_chen_2011_balance-people = gesunde Jungen von 7 Jahren
study-hao_chen_2011_balance-dose = 25 min, 2-mal pro Woche, 12 Wochen
study-hao_chen_2011_balance-against = kein Training
study-hao_chen_2011_balance-outcome = { study-kalyana_2023_balance-outcome }
study-hao_chen_2011_balance-finding = Standfester nach 8 Wochen (p unter 0,01).

study-cha_2016_balance-group = gesunde Erwachsene
study-cha_2016_balance-people = { study-cha_2016_balance-group }
study-cha_2016_balance-dose = 20 min barfuß bei 10 % Steigung, 5-mal pro Woche, 4 Wochen
study-cha_2016_balance-against = dasselbe vorwärts
study-cha_2016_balance-outcome = { study-kalyana_2023_balance-outcome }
study-cha_2016_balance-finding = Größere Fortschritte bei Gleichgewicht und Schrittlänge; ohne Größenangabe im Abstract. Bloße Füße sind nichts für Menschen, die darin wenig spüren.

study-terblanche_2005_fitness-group = { study-cha_2016_balance-group }
study-terblanche_2005_fitness-people = Frauen von 18 bis 23 Jahren
study-terblanche_2005_fitness-dose = 6 Wochen Rückwärtsjoggen und -gehen
study-terblanche_2005_fitness-against = übliche Aktivität
study-terblanche_2005_fitness-outcome = Fitness
study-terblanche_2005_fitness-finding = Die berechnete Fitness stieg in der Trainingsgruppe um 5,2 %.

study-heath_2001_energy-group = { study-cha_2016_balance-group }
study-heath_2001_energy-people = gesunde Männer
study-heath_2001_energy-dose = 15 min, 3-mal pro Woche, 4 Wochen
study-heath_2001_energy-against = dieselben Männer vorher
study-heath_2001_energy-outcome = Energie
study-heath_2001_energy-finding = Der Sauerstoff bei gleichem Tempo sank von 2,05 auf 1,66 Liter pro Minute.

study-hadfield_2017_flexibility-group = { study-cha_2016_balance-group }
study-hadfield_2017_flexibility-people = gesunde Studierende
study-hadfield_2017_flexibility-dose = 10 min auf dem Laufband, 3-mal pro Woche, 4 Wochen
study-hadfield_2017_flexibility-against = { study-hao_chen_2011_balance-against }
study-hadfield_2017_flexibility-outcome = { study-raza_2023_reach-outcome }
study-hadfield_2017_flexibility-assumed = dass der Unterschied, der nicht signifikant war, zugunsten von rückwärts ausfiel.
study-hadfield_2017_flexibility-finding = Die Beinbeuger wurden nicht beweglicher als ohne Training (p 0,143).

study-wang_2024_attention-group = ältere Erwachsene
study-wang_2024_attention-people = gesunde Männer von 65 bis 70 Jahren
study-wang_2024_attention-dose = 12 Wochen
study-wang_2024_attention-against = das gewohnte Leben
study-wang_2024_attention-outcome = Aufmerksamkeit
study-wang_2024_attention-finding = Schnellere Antworten in drei Aufgaben (p unter 0,05); keine begutachtete Arbeit.

study-aksentijevic_2019_memory-group = { study-cha_2016_balance-group }
study-aksentijevic_2019_memory-people = junge Erwachsene
study-aksentijevic_2019_memory-dose = ein paar Schritte, einmal
study-aksentijevic_2019_memory-against = vorwärts, und keine Bewegung
study-aksentijevic_2019_memory-outcome = Gedächtnis
study-aksentijevic_2019_memory-finding = Gleich danach besseres Erinnern in sechs kleinen Experimenten; in zwei davon gingen die Menschen.

study-mnemonic_replication_memory-group = { study-cha_2016_balance-group }
study-mnemonic_replication_memory-people = Erwachsene
study-mnemonic_replication_memory-dose = einmal
study-mnemonic_replication_memory-against = { study-aksentijevic_2019_memory-against }
study-mnemonic_replication_memory-outcome = { study-aksentijevic_2019_memory-outcome }
study-mnemonic_replication_memory-finding = Kein Unterschied zwischen den Richtungen eines Films, mit genügend Personen, um einen zu finden; das Gehen wurde nicht wiederholt.

study-teut_2013_stress-group = Erwachsene unter Belastung
study-teut_2013_stress-people = { study-teut_2013_stress-group }
study-teut_2013_stress-dose = 8 Einheiten achtsames Gehen, vorwärts, in 4 Wochen
study-teut_2013_stress-against = eine Warteliste
study-teut_2013_stress-outcome = Stress, beim Vorwärtsgehen
study-teut_2013_stress-assumed = die Standardabweichungen, aus den gedruckten Intervallen.
study-teut_2013_stress-finding = Stress danach 24,2 Punkte, gegen 32,0.

study-abdelbasset_mood-group = { study-zhang_2014_feet-group }
study-abdelbasset_mood-people = diabetische Neuropathie mit Depression
study-abdelbasset_mood-dose = 50 bis 60 min, 4-mal pro Woche, 6 Wochen
study-abdelbasset_mood-against = { study-dufek_2011_back-against }
study-abdelbasset_mood-outcome = Stimmung
study-abdelbasset_mood-finding = Depressionswert um 33 % niedriger; keine andere Gruppe zum Vergleich.

study-abdel_aziem_2017_gait-group = { study-el_basatiny_2015_balance-group }
study-abdel_aziem_2017_gait-people = { study-el_basatiny_2015_balance-people }
study-abdel_aziem_2017_gait-dose = { study-el_basatiny_2015_balance-dose }
study-abdel_aziem_2017_gait-against = { study-kneecap_incline-against }
study-abdel_aziem_2017_gait-outcome = { study-yang_2005_speed-outcome }
study-abdel_aziem_2017_gait-finding = Schneller und mit längeren Schritten als nach Übung vorwärts; die Zahlen des Vergleichs wurden nicht gelesen.

study-choi_2021_speed-group = { study-el_basatiny_2015_balance-group }
study-choi_2021_speed-people = Kinder mit spastischer Zerebralparese
study-choi_2021_speed-dose = 40 min, 3-mal pro Woche, 4 Wochen
study-choi_2021_speed-against = { study-kneecap_incline-against }
study-choi_2021_speed-outcome = { study-yang_2005_speed-outcome }
study-choi_2021_speed-finding = Schneller als nach Übung vorwärts (p unter 0,05); 12 Kinder übten nacheinander beides.

study-posture_2024-group = { study-el_basatiny_2015_balance-group }
study-posture_2024-people = Kinder von 5 bis 7 Jahren mit einseitiger Zerebralparese
study-posture_2024-dose = 25 min, 3-mal pro Woche, 12 Wochen
study-posture_2024-against = { study-kneecap_incline-against }
study-posture_2024-outcome = Haltung
study-posture_2024-finding = Rumpf gerader und Becken waagerechter als nach Übung vorwärts (p unter 0,05, 55 Kinder).

study-el_aziz_2017_balance-group = juvenile Arthritis
study-el_aziz_2017_balance-people = Kinder mit juveniler Arthritis
study-el_aziz_2017_balance-dose = 20 min, 3-mal pro Woche, 12 Wochen, mit Physiotherapie
study-el_aziz_2017_balance-against = { study-el_basatiny_2015_balance-against }
study-el_aziz_2017_balance-outcome = { study-kalyana_2023_balance-outcome }
study-el_aziz_2017_balance-finding = Danach standfester; ohne Zahlen im Abstract.

study-older_2021_balance-group = { study-wang_2024_attention-group }
study-older_2021_balance-people = Menschen über 60, die zu Hause leben
study-older_2021_balance-dose = 10 Einheiten in etwa 5 Wochen
study-older_2021_balance-against = kein Training, nicht randomisiert
study-older_2021_balance-outcome = { study-kalyana_2023_balance-outcome }
study-older_2021_balance-finding = Die übende Gruppe wurde besser; die andere begann mit besseren Werten, also lassen sie sich nicht vergleichen.

study-golestan_fitness-group = { study-cha_2016_balance-group }
study-golestan_fitness-people = junge Männer
study-golestan_fitness-dose = Intervall-Läufe, 4-mal pro Woche, 8 Wochen
study-golestan_fitness-against = dieselben Intervalle vorwärts
study-golestan_fitness-outcome = { study-terblanche_2005_fitness-outcome }
study-golestan_fitness-finding = Kein Unterschied in aerober Leistung, Gewicht, Blutdruck oder Herzfrequenz (30 Männer).

study-ordway_2016_economy-group = Läufer
study-ordway_2016_economy-people = trainierte Läufer, Männer
study-ordway_2016_economy-dose = 5 Wochen Rückwärtsjoggen, nach 5 Wochen Gewöhnung
study-ordway_2016_economy-against = { study-heath_2001_energy-against }
study-ordway_2016_economy-outcome = Laufökonomie
study-ordway_2016_economy-finding = Vorwärtslaufen brauchte 2,5 % weniger Sauerstoff (p 0,032); die Fitness selbst änderte sich nicht.

study-whitley_2011_flexibility-group = { study-cha_2016_balance-group }
study-whitley_2011_flexibility-people = gesunde Frauen, Alter im Mittel 30
study-whitley_2011_flexibility-dose = 10 bis 15 min, 4-mal pro Woche, 4 Wochen
study-whitley_2011_flexibility-against = dieselben Frauen vorher
study-whitley_2011_flexibility-outcome = { study-raza_2023_reach-outcome }
study-whitley_2011_flexibility-finding = Reichte im Sitzen weiter nach vorn (p unter 0,001); der untere Rücken beugte sich nicht weiter.

study-forward_or_back_knee-group = { study-alghadir_2019_pain-group }
study-forward_or_back_knee-people = { study-alghadir_2019_pain-group }
study-forward_or_back_knee-dose = 8 Wochen, mit üblicher Therapie
study-forward_or_back_knee-against = { study-kneecap_incline-against }
study-forward_or_back_knee-outcome = { study-alghadir_2019_function-outcome }
study-forward_or_back_knee-finding = Bessere Funktion und Kraft; ohne gedruckte Werte, und wie die Gruppen entstanden, ist unklar.

study-gondhalekar_2013_hip-group = { study-alghadir_2019_pain-group }
study-gondhalekar_2013_hip-people = { study-gondhalekar_2013_function-people }
study-gondhalekar_2013_hip-dose = { study-gondhalekar_2013_function-dose }
study-gondhalekar_2013_hip-against = { study-chen_2021_pain-against }
study-gondhalekar_2013_hip-outcome = Kraft der Hüfte
study-gondhalekar_2013_hip-finding = Die Muskeln, die die Hüfte abspreizen und strecken, gewannen mehr (p unter 0,05); keine Größe gedruckt.

study-shen_2021_position_sense-group = nach einer Operation am Kreuzband
study-shen_2021_position_sense-people = am vorderen Kreuzband operiert, 52 Personen in fünf Gruppen
study-shen_2021_position_sense-dose = 4 Wochen in der Ebene oder bei 5, 10 oder 15 Grad, mit Rehabilitation
study-shen_2021_position_sense-against = nur Rehabilitation
study-shen_2021_position_sense-outcome = { study-chen_2021_position_sense-outcome }
study-shen_2021_position_sense-finding = Alle vier Gruppen mit Rückwärtsgehen waren besser; bei 10 und 15 Grad mehr als in der Ebene.

study-weng_2006_balance-group = { study-yang_2005_speed-group }
study-weng_2006_balance-people = nach einem Schlaganfall, gehen 10 m ohne Hilfe
study-weng_2006_balance-dose = 30 min auf dem Laufband und 30 Therapie, 5-mal pro Woche, 3 Wochen
study-weng_2006_balance-against = 60 min Therapie
study-weng_2006_balance-outcome = { study-kalyana_2023_balance-outcome }
study-weng_2006_balance-finding = Berg-Balance-Skala danach 51,4 von 56, gegen 47,3; wo sie begannen, war nicht zu lesen.

study-weng_2006_speed-group = { study-yang_2005_speed-group }
study-weng_2006_speed-people = { study-weng_2006_balance-people }
study-weng_2006_speed-dose = { study-weng_2006_balance-dose }
study-weng_2006_speed-against = { study-weng_2006_balance-against }
study-weng_2006_speed-outcome = { study-yang_2005_speed-outcome }
study-weng_2006_speed-finding = Schnellstes Gehen 57, gegen 43 (Einheit nicht gedruckt; p 0,034).

study-takami_2010_balance-group = { study-yang_2005_speed-group }
study-takami_2010_balance-people = kurz nach einem Schlaganfall, 36 Personen in drei Gruppen
study-takami_2010_balance-dose = 3 Wochen auf einem Laufband, das einen Teil des Gewichts trägt
study-takami_2010_balance-against = eine Kontrollgruppe
study-takami_2010_balance-outcome = { study-kalyana_2023_balance-outcome }
study-takami_2010_balance-finding = Kein Unterschied auf der Berg-Balance-Skala.

study-takami_2010_speed-group = { study-yang_2005_speed-group }
study-takami_2010_speed-people = { study-takami_2010_balance-people }
study-takami_2010_speed-dose = { study-takami_2010_balance-dose }
study-takami_2010_speed-against = eine Kontrollgruppe
study-takami_2010_speed-outcome = { study-yang_2005_speed-outcome }
study-takami_2010_speed-finding = Schneller als die Kontrollgruppe; dass es mehr war als nach derselben Übung vorwärts, ist nicht gezeigt.

study-kim_2017_speed-group = { study-yang_2005_speed-group }
study-kim_2017_speed-people = nach einem Schlaganfall, 51 Personen in drei Gruppen
study-kim_2017_speed-dose = mit üblicher Therapie
study-kim_2017_speed-against = dieselbe Übung seitwärts
study-kim_2017_speed-outcome = { study-yang_2005_speed-outcome }
study-kim_2017_speed-finding = Seitwärtsgehen war bei Tempo, Schrittlänge und Gleichmaß besser als Rückwärtsgehen und als Therapie allein (p 0,02 und darunter).

study-awosika_2024_speed-group = { study-yang_2005_speed-group }
study-awosika_2024_speed-people = lange nach einem Schlaganfall, Alter im Mittel 56
study-awosika_2024_speed-dose = 30 min auf dem Laufband, 9 Einheiten in 3 Wochen
study-awosika_2024_speed-against = { study-kneecap_incline-against }
study-awosika_2024_speed-outcome = { study-yang_2005_speed-outcome }
study-awosika_2024_speed-finding = Beide Gruppen gewannen mindestens 0,16 m/s und behielten es; kein Unterschied zwischen ihnen.

study-naidu_2025_speed-group = { study-yang_2005_speed-group }
study-naidu_2025_speed-people = lange nach einem Schlaganfall, gehen unter 0,4 m/s
study-naidu_2025_speed-dose = 12 Einheiten auf dem Laufband
study-naidu_2025_speed-against = { study-kneecap_incline-against }
study-naidu_2025_speed-outcome = { study-yang_2005_speed-outcome }
study-naidu_2025_speed-finding = Die Hälfte gewann mehr als 29 %, gegen 17 % (p 0,80).

study-kachanathu_2016_strength-group = { study-cha_2016_balance-group }
study-kachanathu_2016_strength-people = gesunde Männer, Alter im Mittel 26
study-kachanathu_2016_strength-dose = 6 Wochen auf einem Laufband mit 10 % Steigung
study-kachanathu_2016_strength-against = { study-cha_2016_balance-against }
study-kachanathu_2016_strength-outcome = Kraft des Oberschenkels
study-kachanathu_2016_strength-finding = Mehr Kraft; ohne gedruckte Werte, und dass das Los die Gruppen bildete, steht nicht da.

study-kachanathu_2016_fitness-group = { study-cha_2016_balance-group }
study-kachanathu_2016_fitness-people = { study-kachanathu_2016_strength-people }
study-kachanathu_2016_fitness-dose = { study-kachanathu_2016_strength-dose }
study-kachanathu_2016_fitness-against = { study-cha_2016_balance-against }
study-kachanathu_2016_fitness-outcome = { study-terblanche_2005_fitness-outcome }
study-kachanathu_2016_fitness-finding = Bessere aerobe und anaerobe Leistung; ohne gedruckte Werte.

study-kachanathu_2016_balance-group = { study-cha_2016_balance-group }
study-kachanathu_2016_balance-people = { study-kachanathu_2016_strength-people }
study-kachanathu_2016_balance-dose = { study-kachanathu_2016_strength-dose }
study-kachanathu_2016_balance-against = { study-cha_2016_balance-against }
study-kachanathu_2016_balance-outcome = { study-cha_2016_balance-outcome }
study-kachanathu_2016_balance-finding = Kein Unterschied im Gleichgewicht, im Stehen wie in Bewegung.

study-kachanathu_2014_fitness-group = { study-cha_2016_balance-group }
study-kachanathu_2014_fitness-people = gesunde Männer, Alter im Mittel 21
study-kachanathu_2014_fitness-dose = 3-mal pro Woche, 6 Wochen auf einem Laufband mit 10 Grad Steigung
study-kachanathu_2014_fitness-against = { study-cha_2016_balance-against }
study-kachanathu_2014_fitness-outcome = { study-terblanche_2005_fitness-outcome }
study-kachanathu_2014_fitness-finding = Bessere anaerobe Leistung, ohne gedruckte Werte; die Körperzusammensetzung änderte sich in keiner Gruppe.

study-young_men_strength-group = { study-cha_2016_balance-group }
study-young_men_strength-people = gesunde Männer, Alter im Mittel 22
study-young_men_strength-dose = 3-mal pro Woche, 6 Wochen auf dem Laufband
study-young_men_strength-against = { study-cha_2016_balance-against }
study-young_men_strength-outcome = { study-kachanathu_2016_strength-outcome }
study-young_men_strength-finding = Der Oberschenkel wurde in beiden Richtungen kräftiger (p unter 0,05); ein Vergleich zwischen ihnen ist nicht zu sehen.

study-young_men_position_sense-group = { study-cha_2016_balance-group }
study-young_men_position_sense-people = { study-young_men_strength-people }
study-young_men_position_sense-dose = { study-young_men_strength-dose }
study-young_men_position_sense-against = { study-cha_2016_balance-against }
study-young_men_position_sense-outcome = { study-chen_2021_position_sense-outcome }
study-young_men_position_sense-finding = Der Stellungssinn wurde nur rückwärts besser; ein Vergleich zwischen den Gruppen ist nicht zu sehen.

study-deepthi_2024_balance-group = { study-older_2021_balance-group }
study-deepthi_2024_balance-people = Menschen von 50 bis 75
study-deepthi_2024_balance-dose = { study-rangey_2016-dose }
study-deepthi_2024_balance-against = Gleichgewichtsübungen
study-deepthi_2024_balance-outcome = { study-older_2021_balance-outcome }
study-deepthi_2024_balance-finding = Standfester auf der Berg-Balance-Skala; ohne gedruckte Werte, und dass das Los die Gruppen bildete, steht nicht da.

study-koch_2009_attention-group = { study-cha_2016_balance-group }
study-koch_2009_attention-people = 38 Studierende
study-koch_2009_attention-dose = vier Schritte, gleich vor einer Aufgabe
study-koch_2009_attention-against = Schritte vorwärts oder seitwärts
study-koch_2009_attention-outcome = { study-wang_2024_attention-outcome }
study-koch_2009_attention-finding = Gleich danach besser in einer Aufmerksamkeitsaufgabe; ein Augenblick, kein Training. Gelesen auf einer Seite, die sie zitiert, ohne Größe.
study-takami_2010_balance-assumed = 36 Personen, gleich in drei geteilt.
study-takami_2010_speed-assumed = 36 Personen, gleich in drei geteilt; „signifikant“ heißt p unter 0,05.
study-naidu_2025_speed-assumed = dass der Rangtest wie ein t-Test gelesen werden darf, zugunsten des größeren Medians.
study-hao_chen_2011_balance-assumed = 16 Jungen, gleich aufgeteilt.

study-alghadir_2019_forward-group = { study-alghadir_2019_pain-group }
study-alghadir_2019_forward-people = { study-alghadir_2019_pain-people }
study-alghadir_2019_forward-dose = { study-alghadir_2019_pain-dose }
study-alghadir_2019_forward-against = { study-kneecap_incline-against }
study-alghadir_2019_forward-outcome = { study-alghadir_2019_pain-outcome }
study-alghadir_2019_forward-assumed = die Aufteilung in 23 und 23 Personen, aus den gedruckten Abschlussquoten.
study-alghadir_2019_forward-finding = Eine dritte Gruppe ging vorwärts. Was zu lesen war, vergleicht rückwärts nur mit der üblichen Behandlung.

study-chen_2021_sway-group = { study-chen_2021_pain-group }
study-chen_2021_sway-people = { study-chen_2021_pain-people }
study-chen_2021_sway-dose = { study-chen_2021_pain-dose }
study-chen_2021_sway-against = { study-chen_2021_pain-against }
study-chen_2021_sway-outcome = { study-kalyana_2023_balance-outcome }
study-chen_2021_sway-finding = Das Abstract nennt rückwärts standfester und druckt dafür mehr Schwanken: 610 mm², gegen 539.

study-shabbir_function-group = { study-shabbir_pain-group }
study-shabbir_function-people = { study-shabbir_pain-people }
study-shabbir_function-dose = { study-shabbir_pain-dose }
study-shabbir_function-against = { study-shabbir_pain-against }
study-shabbir_function-outcome = { study-alghadir_2019_function-outcome }
study-shabbir_function-assumed = { study-shabbir_pain-assumed }
study-shabbir_function-finding = Ob sich die Gruppen unterschieden, dazu widerspricht sich das Abstract.

study-kogilavani_pain-group = { study-shabbir_pain-group }
study-kogilavani_pain-people = Kniearthrose, 30 Personen
study-kogilavani_pain-dose = 6 Wochen, mit üblicher Therapie
study-kogilavani_pain-against = Übungen für den Rumpf, mit üblicher Therapie
study-kogilavani_pain-outcome = { study-shabbir_pain-outcome }
study-kogilavani_pain-finding = Weniger Schmerz und bessere Funktion (p unter 0,05); ohne Werte, und wie viele in jeder Gruppe waren, steht nicht da.

study-putri_motion-group = { study-shabbir_pain-group }
study-putri_motion-people = ältere Menschen mit Kniearthrose, 30 Personen
study-putri_motion-dose = { study-rangey_2016-dose }
study-putri_motion-against = elastisches Tape am Knie
study-putri_motion-outcome = Beweglichkeit des Knies
study-putri_motion-finding = Das Tape war besser (p 0,01); besser wurden beide Gruppen.

study-weng_2006_leg-group = { study-weng_2006_balance-group }
study-weng_2006_leg-people = { study-weng_2006_balance-people }
study-weng_2006_leg-dose = { study-weng_2006_balance-dose }
study-weng_2006_leg-against = { study-weng_2006_balance-against }
study-weng_2006_leg-outcome = Bewegung des Beins
study-weng_2006_leg-finding = Fugl-Meyer-Wert des Beins danach 28,0, gegen 25,5 (p 0,033).

study-takami_2010_forward-group = { study-takami_2010_balance-group }
study-takami_2010_forward-people = { study-takami_2010_balance-people }
study-takami_2010_forward-dose = { study-takami_2010_balance-dose }
study-takami_2010_forward-against = { study-kneecap_incline-against }
study-takami_2010_forward-outcome = { study-takami_2010_balance-outcome }
study-takami_2010_forward-assumed = { study-takami_2010_balance-assumed }
study-takami_2010_forward-finding = Kein Unterschied auf der Berg-Balance-Skala; besser auf der Rivermead-Skala für das Zurechtkommen im Alltag.

study-kim_2017_control-group = { study-kim_2017_speed-group }
study-kim_2017_control-people = { study-kim_2017_speed-people }
study-kim_2017_control-dose = { study-kim_2017_speed-dose }
study-kim_2017_control-against = { study-chen_2021_pain-against }
study-kim_2017_control-outcome = { study-kim_2017_speed-outcome }
study-kim_2017_control-finding = Was Rückwärtsgehen gegen Therapie allein brachte, ist in dem, was zu lesen war, nicht gedruckt.

study-kang_2018_speed-group = { study-yang_2005_speed-group }
study-kang_2018_speed-people = { study-yang_2005_speed-group }
study-kang_2018_speed-dose = 6 Wochen vor einem Spiegel, mit üblicher Therapie
study-kang_2018_speed-against = { study-chen_2021_pain-against }
study-kang_2018_speed-outcome = { study-yang_2005_speed-outcome }
study-kang_2018_speed-assumed = 20 Personen, gleich aufgeteilt.
study-kang_2018_speed-finding = Schneller (p unter 0,05), ohne gedruckte Werte; wie die Gruppen entstanden, steht nicht da.

study-kang_2018_balance-group = { study-kang_2018_speed-group }
study-kang_2018_balance-people = { study-kang_2018_speed-people }
study-kang_2018_balance-dose = { study-kang_2018_speed-dose }
study-kang_2018_balance-against = { study-kang_2018_speed-against }
study-kang_2018_balance-outcome = { study-kalyana_2023_balance-outcome }
study-kang_2018_balance-assumed = { study-kang_2018_speed-assumed }
study-kang_2018_balance-finding = Standfester auf der Berg-Balance-Skala (p unter 0,05), ohne gedruckte Werte.

study-bltt_2022_speed-group = { study-yang_2005_speed-group }
study-bltt_2022_speed-people = lange nach einem Schlaganfall, 39 Personen
study-bltt_2022_speed-dose = 6 Einheiten auf dem Laufband in 2 Wochen
study-bltt_2022_speed-against = { study-dufek_2011_back-against }
study-bltt_2022_speed-outcome = { study-yang_2005_speed-outcome }
study-bltt_2022_speed-finding = Danach schneller vorwärts; wer rückwärts mehr gewann, gewann vorwärts ein wenig mehr.

study-amini_2016_balance-group = Kinder mit Down-Syndrom
study-amini_2016_balance-people = Kinder von 8 bis 10 mit Down-Syndrom
study-amini_2016_balance-dose = 25 min, 2-mal pro Woche, 8 Wochen
study-amini_2016_balance-against = { study-hao_chen_2011_balance-against }
study-amini_2016_balance-outcome = { study-hao_chen_2011_balance-outcome }
study-amini_2016_balance-assumed = 16 Kinder, gleich aufgeteilt.
study-amini_2016_balance-finding = Standfester (p unter 0,01); die Gruppen wurden nicht ausgelost.

study-dogan_2023_speed-group = { study-el_basatiny_2015_balance-group }
study-dogan_2023_speed-people = Kinder und Jugendliche von 6 bis 18 mit Zerebralparese, 41 Personen
study-dogan_2023_speed-dose = 15 min, 2-mal pro Woche, 8 Wochen, mit Physiotherapie
study-dogan_2023_speed-against = { study-el_basatiny_2015_balance-against }
study-dogan_2023_speed-outcome = { study-yang_2005_speed-outcome }
study-dogan_2023_speed-finding = Zehn Meter brauchten 6,1 % weniger Zeit, das Gleichgewicht stieg um 3,5 %; die Gruppen werden nicht verglichen.
