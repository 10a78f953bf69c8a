# Wie viel Änderung Menschen bemerken.

important-ten_metre_forward_older-group = ältere Menschen, mit Gehschwierigkeiten, nach einem Schlaganfall oder zu Hause
important-ten_metre_forward_older-statistic = von einer kleinen Änderung, die zählt, bis zu einer großen
important-ten_metre_forward_knee-group = Menschen mit Kniearthrose, über 20 Meter
important-ten_metre_forward_knee-statistic = ein wichtiger Unterschied, je nach Rechenweise
important-ten_metre_forward_stroke-group = Menschen bald nach einem Schlaganfall
important-ten_metre_forward_stroke-statistic = der kleinste wichtige Gewinn, je nachdem, woran er gemessen wurde
