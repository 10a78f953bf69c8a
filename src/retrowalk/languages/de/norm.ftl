# Vergleichsgruppen.

norm-three_metre_backward_nigeria_men-group = gesunde Männer in Nigeria, alle Altersgruppen zusammen
norm-three_metre_backward_nigeria_men-n = 1601 Männer und Frauen
norm-three_metre_backward_nigeria_men-statistic = die mittlere Hälfte von ihnen
norm-three_metre_backward_nigeria_men-note = Die Zeit wächst mit dem Alter, und dieser Bereich berücksichtigt das nicht.

norm-three_metre_backward_nigeria_women-group = gesunde Frauen in Nigeria, alle Altersgruppen zusammen
norm-three_metre_backward_nigeria_women-n = 1601 Männer und Frauen
norm-three_metre_backward_nigeria_women-statistic = die mittlere Hälfte von ihnen
norm-three_metre_backward_nigeria_women-note = Die Zeit wächst mit dem Alter, und dieser Bereich berücksichtigt das nicht.

norm-three_metre_backward_spain-group = Menschen von etwa 76 Jahren in Spanien, die nicht gestürzt waren
norm-three_metre_backward_spain-n = 382 von 483 Menschen
norm-three_metre_backward_spain-statistic = der Mittelwert und eine Standardabweichung nach beiden Seiten
norm-three_metre_backward_spain-note = Sie leben zu Hause. Ihr Alter: 76,3 Jahre, plus oder minus 6,5.

norm-timed_up_and_go_60-group = dem Anschein nach gesunde Menschen von 60 bis 69
norm-timed_up_and_go_60-n = 21 Studien
norm-timed_up_and_go_60-statistic = der Mittelwert (8,1 s) und sein 95-%-Konfidenzintervall
norm-timed_up_and_go_60-note = Es ist der Bereich des Mittelwerts; einzelne Menschen schwanken mehr.

norm-timed_up_and_go_70-group = dem Anschein nach gesunde Menschen von 70 bis 79
norm-timed_up_and_go_70-n = 21 Studien
norm-timed_up_and_go_70-statistic = der Mittelwert (9,2 s) und sein 95-%-Konfidenzintervall
norm-timed_up_and_go_70-note = Es ist der Bereich des Mittelwerts; einzelne Menschen schwanken mehr.

norm-timed_up_and_go_80-group = dem Anschein nach gesunde Menschen von 80 bis 99
norm-timed_up_and_go_80-n = 21 Studien
norm-timed_up_and_go_80-statistic = der Mittelwert (11,3 s) und sein 95-%-Konfidenzintervall
norm-timed_up_and_go_80-note = Es ist der Bereich des Mittelwerts; einzelne Menschen schwanken mehr.

norm-chair_stand_average_men_60-group = Männer von 60 bis 64
norm-chair_stand_average_men_60-n = Anzahl dort nicht angegeben
norm-chair_stand_average_men_60-statistic = etwa der Durchschnitt

norm-chair_stand_average_women_60-group = Frauen von 60 bis 64
norm-chair_stand_average_women_60-n = Anzahl dort nicht angegeben
norm-chair_stand_average_women_60-statistic = etwa der Durchschnitt

norm-chair_stand_average_men_65-group = Männer von 65 bis 69
norm-chair_stand_average_men_65-n = Anzahl dort nicht angegeben
norm-chair_stand_average_men_65-statistic = etwa der Durchschnitt

norm-chair_stand_average_women_65-group = Frauen von 65 bis 69
norm-chair_stand_average_women_65-n = Anzahl dort nicht angegeben
norm-chair_stand_average_women_65-statistic = etwa der Durchschnitt

norm-chair_stand_average_men_70-group = Männer von 70 bis 74
norm-chair_stand_average_men_70-n = Anzahl dort nicht angegeben
norm-chair_stand_average_men_70-statistic = etwa der Durchschnitt

norm-chair_stand_average_women_70-group = Frauen von 70 bis 74
norm-chair_stand_average_women_70-n = Anzahl dort nicht angegeben
norm-chair_stand_average_women_70-statistic = etwa der Durchschnitt

norm-chair_stand_average_men_75-group = Männer von 75 bis 79
norm-chair_stand_average_men_75-n = Anzahl dort nicht angegeben
norm-chair_stand_average_men_75-statistic = etwa der Durchschnitt

norm-chair_stand_average_women_75-group = Frauen von 75 bis 79
norm-chair_stand_average_women_75-n = Anzahl dort nicht angegeben
norm-chair_stand_average_women_75-statistic = etwa der Durchschnitt

norm-chair_stand_average_men_80-group = Männer von 80 bis 84
norm-chair_stand_average_men_80-n = Anzahl dort nicht angegeben
norm-chair_stand_average_men_80-statistic = etwa der Durchschnitt

norm-chair_stand_average_women_80-group = Frauen von 80 bis 84
norm-chair_stand_average_women_80-n = Anzahl dort nicht angegeben
norm-chair_stand_average_women_80-statistic = etwa der Durchschnitt

norm-chair_stand_average_men_85-group = Männer von 85 bis 89
norm-chair_stand_average_men_85-n = Anzahl dort nicht angegeben
norm-chair_stand_average_men_85-statistic = etwa der Durchschnitt

norm-chair_stand_average_women_85-group = Frauen von 85 bis 89
norm-chair_stand_average_women_85-n = Anzahl dort nicht angegeben
norm-chair_stand_average_women_85-statistic = etwa der Durchschnitt

norm-chair_stand_average_men_90-group = Männer von 90 bis 94
norm-chair_stand_average_men_90-n = Anzahl dort nicht angegeben
norm-chair_stand_average_men_90-statistic = etwa der Durchschnitt

norm-chair_stand_average_women_90-group = Frauen von 90 bis 94
norm-chair_stand_average_women_90-n = Anzahl dort nicht angegeben
norm-chair_stand_average_women_90-statistic = etwa der Durchschnitt

norm-chair_stand_range_men_60-group = Männer von 60 bis 64
norm-chair_stand_range_men_60-n = Anzahl dort nicht angegeben
norm-chair_stand_range_men_60-statistic = die mittlere Hälfte von ihnen

norm-chair_stand_range_women_60-group = Frauen von 60 bis 64
norm-chair_stand_range_women_60-n = Anzahl dort nicht angegeben
norm-chair_stand_range_women_60-statistic = die mittlere Hälfte von ihnen

norm-chair_stand_range_men_65-group = Männer von 65 bis 69
norm-chair_stand_range_men_65-n = Anzahl dort nicht angegeben
norm-chair_stand_range_men_65-statistic = die mittlere Hälfte von ihnen

norm-chair_stand_range_women_65-group = Frauen von 65 bis 69
norm-chair_stand_range_women_65-n = Anzahl dort nicht angegeben
norm-chair_stand_range_women_65-statistic = die mittlere Hälfte von ihnen

norm-one_leg_stance_60-group = Menschen von 60 bis 69
norm-one_leg_stance_60-n = 22 Studien, 3484 Menschen von 60 bis 99
norm-one_leg_stance_60-statistic = der Mittelwert
norm-one_leg_stance_60-note = Einzelne Menschen weichen weit davon ab.

norm-one_leg_stance_70-group = Menschen von 70 bis 79
norm-one_leg_stance_70-n = 22 Studien, 3484 Menschen von 60 bis 99
norm-one_leg_stance_70-statistic = der Mittelwert
norm-one_leg_stance_70-note = Einzelne Menschen weichen weit davon ab.

norm-one_leg_stance_80-group = Menschen von 80 bis 99
norm-one_leg_stance_80-n = 22 Studien, 3484 Menschen von 60 bis 99
norm-one_leg_stance_80-statistic = der Mittelwert
norm-one_leg_stance_80-note = Einzelne Menschen weichen weit davon ab.

norm-ten_metre_forward-group = gesunde Erwachsene
norm-ten_metre_forward-n = 23 111 Menschen
norm-ten_metre_forward-statistic = die Mittelwerte nach Alter und Geschlecht, von Frauen von 80 bis 99 bis zu Männern von 40 bis 49
norm-ten_metre_forward-note = Gruppen älterer Menschen liegen nahe an seinem unteren Ende.
