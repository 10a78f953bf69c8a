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

norm-chair_stand_range-n = 7183 Menschen, die zu Hause leben, in 21 Staaten der USA, alle Altersgruppen zusammen
norm-chair_stand_range-statistic = die mittlere Hälfte von ihnen

norm-one_leg_stance-n = 22 Studien, 3484 Menschen von 60 bis 99
norm-one_leg_stance-statistic = der Mittelwert
norm-one_leg_stance-note = Einzelne Menschen weichen weit davon ab.

norm-ten_metre_forward-n = 23 111 gesunde Erwachsene aller Altersgruppen
norm-ten_metre_forward-statistic = der Mittelwert
norm-ten_metre_forward-note = Einzelne Menschen weichen weit davon ab.
