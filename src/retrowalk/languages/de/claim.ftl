# Was über das Rückwärtsgehen gesagt wird, gehalten an die beste Studie dazu.

claim-balance-claim = Besseres Gleichgewicht und mehr Standfestigkeit
claim-balance-for_whom = Menschen nach einem Schlaganfall, zusätzlich zu ihrer Therapie. Bei gesunden und bei älteren Erwachsenen ist die Aussagesicherheit gering.
claim-balance-finding = Zusammengefasste Studien nach Schlaganfall: 3,82 Punkte mehr auf der Berg-Balance-Skala mit 56 Punkten (95-%-Intervall 2,12 bis 5,52), in einer anderen Zusammenfassung 4,38 (2,60 bis 6,15). Das ist weniger als die 6,5 bis 12,5 Punkte, die Menschen kurz nach einem Schlaganfall bemerken.
claim-balance-would_change = Eine Studie gegen gleich viel Vorwärtsgehen bei Menschen über 65, in der Stürze gezählt werden.
claim-balance-parts-1-about = Kinder mit Zerebralparese
claim-balance-parts-1-finding = 15 und 15 Kinder, 12 Wochen zusätzlich zur Physiotherapie: ein Stabilitätsindex von 1,40 gegen 1,77, niedriger ist standfester (El-Basatiny und Abdel-Aziem 2015).
claim-balance-parts-2-about = Gesunde Erwachsene
claim-balance-parts-2-finding = 33 Personen, 4 Wochen an einer Steigung: größere Fortschritte als in denselben Wochen vorwärts, ohne Größenangabe in der Kurzfassung (Cha et al. 2016).
claim-balance-parts-3-about = Ältere Erwachsene
claim-balance-parts-3-finding = Eine saubere Studie wurde nicht gefunden. In einer wurde die übende Gruppe besser, aber die andere begann schon mit besseren Werten (2021).

claim-coordination-claim = Bessere Koordination, Tiefensensibilität und Körperwahrnehmung
claim-coordination-for_whom = Alle.
claim-coordination-finding = Eine Studie bei Kniearthrose (16 und 16 Personen, 4 Wochen) maß den Gelenkstellungssinn und fand keinen Unterschied zwischen den Gruppen.
claim-coordination-would_change = Eine kontrollierte Studie mit dem Gelenkstellungssinn als wichtigstem Ergebnis.

claim-strength-claim = Kräftigere Oberschenkel, Gesäß, Beinbeuger, Schienbeine, Waden, Füße und Rumpf
claim-strength-for_whom = Die Vorderseite des Oberschenkels, bei Kniearthrose, zusätzlich zur Physiotherapie. Andere Muskeln und gesunde Menschen: nicht gezeigt.
claim-strength-finding = Zusammengefasst war die Kraft des Oberschenkels um 1,22 Standardabweichungen größer, ohne gedrucktes Intervall. Muskeln, die mehr arbeiten, wie Elektroden zeigen, müssen deshalb nicht kräftiger werden.
claim-strength-would_change = Eine randomisierte Studie an gesunden Erwachsenen mit gemessener Kraft.
claim-strength-parts-1-about = Gesäß
claim-strength-parts-1-finding = Bei 20 Frauen mit Schmerzen vorn am Knie und 20 ohne war der mittlere Gesäßmuskel aktiver (Abdelraouf 2019; womit verglichen wurde, war nicht vollständig zu lesen). Keine Trainingsstudie hat den großen gemessen.
claim-strength-parts-2-about = Beinbeuger
claim-strength-parts-2-finding = Die Aktivität unterschied sich bei 19 Studierenden mit 2,5 Meilen je Stunde (4 km/h) nicht vom Vorwärtsgehen (studentische Arbeit, Truman State University 2007).
claim-strength-parts-3-about = Waden
claim-strength-parts-3-finding = Bei denselben 19 Studierenden war die Wade rückwärts weniger aktiv als vorwärts; das Schienbein war aktiver.

claim-joint_load-claim = Weniger Belastung für Knie und Gelenke
claim-joint_load-for_whom = Gehen. Die einzigen gemessenen Zahlen stammen vom Laufen.
claim-joint_load-finding = Beim Rückwärtslaufen mit gleichem Tempo war die höchste Kraft hinter der Kniescheibe das 3,4-Fache des Körpergewichts statt des 4,5-Fachen (20 gesunde Personen), und nicht bei allen. Für das Gehen wurde keine Zahl gefunden.
claim-joint_load-would_change = Beim Gehen berechnete oder gemessene Kniekräfte, bei gleichem Tempo.

claim-knee_pain-claim = Weniger Knieschmerz und bessere Funktion bei Arthrose
claim-knee_pain-for_whom = Menschen mit Kniearthrose, zusätzlich zur üblichen Behandlung. Dass es an der Richtung liegt und nicht am zusätzlichen Üben, ist nicht gezeigt.
claim-knee_pain-finding = 13 randomisierte Studien zusammengefasst: Schmerz um 0,997 Standardabweichungen geringer (95-%-Intervall 0,620 bis 1,373), Einschränkung um 1,015 (0,703 bis 1,326). Das Rückwärtsgehen kam zur Rehabilitation hinzu, die zusätzliche Zeit zählt also mit. Eine Studie gegen Vorwärtsgehen fand bei den meisten Ergebnissen keinen Unterschied.
claim-knee_pain-would_change = Eine größere Studie gegen gleich viele Minuten Vorwärtsgehen.
claim-knee_pain-parts-1-about = Besser als gleich viele Minuten vorwärts
claim-knee_pain-parts-1-finding = In drei Gruppen, vorwärts, rückwärts und keines von beiden, ging es allen besser, bei den meisten Ergebnissen ohne Unterschied (Rangey et al. 2016).

claim-back_pain-claim = Weniger Schmerzen im unteren Rücken
claim-back_pain-for_whom = Erwachsene mit lange bestehenden Schmerzen im unteren Rücken, zusätzlich zur üblichen Behandlung.
claim-back_pain-finding = Eine Studie mit 36 Personen über 12 Einheiten fand weniger Schmerz als mit der üblichen Behandlung allein (p unter 0,001). Niemand war für die Behandlung verblindet. Eine andere mit 29 berichtet nur Veränderungen innerhalb der Gruppen.
claim-back_pain-would_change = Eine verblindete, größere Studie mit einem Jahr Nachbeobachtung.

claim-flexibility-claim = Beweglichere Hüftbeuger, Sprunggelenke und Beinbeuger; ein Ausgleich für langes Sitzen
claim-flexibility-for_whom = Alle.
claim-flexibility-finding = Im einzigen kontrollierten Versuch an Gesunden (30 Studierende, 4 Wochen) wurden die Beinbeuger nicht beweglicher als ohne Training (p 0,143). Eine Studie an 36 Personen mit Schmerzen im unteren Rücken fand, dass sie weiter reichten (p unter 0,001).
claim-flexibility-would_change = Eine kontrollierte Studie, die die Hüftstreckung misst.
claim-flexibility-parts-1-about = Hüftbeuger
claim-flexibility-parts-1-finding = Keine Studie hat sie gemessen, und der Oberschenkel bewegt sich rückwärts in einem kleineren Bereich als vorwärts (12 Jungen von 7 Jahren, Hao und Chen 2011): weniger Dehnung, nicht mehr.

claim-posture-claim = Eine aufrechtere Haltung
claim-posture-for_whom = Erwachsene. Eine Studie gibt es bei Kindern mit Zerebralparese.
claim-posture-finding = 55 Kinder mit einseitiger Zerebralparese hielten den Rumpf nach 12 Wochen rückwärts gerader als nach denselben Wochen vorwärts (p unter 0,05). Bei Erwachsenen wurde nichts Kontrolliertes gefunden.
claim-posture-would_change = Eine kontrollierte Studie an Erwachsenen, die die Haltung misst.

claim-fitness-claim = Ein fitteres Herz und mehr Ausdauer
claim-fitness-for_whom = Rückwärts statt vorwärts. Dass Gehen fit hält, steht nicht infrage.
claim-fitness-finding = 26 junge Frauen: Die berechnete Fitness stieg in sechs Wochen mit Rückwärtslaufen und -gehen um 5,2 %, ohne aktive Vergleichsgruppe. Gegen dieselben Intervalle vorwärts unterschied sich bei 30 jungen Männern die aerobe Leistung nicht.
claim-fitness-would_change = Eine Studie gegen Vorwärtsgehen mit gleicher Anstrengung.

claim-energy-claim = Mehr Energieverbrauch als vorwärts
claim-energy-for_whom = Bei gleichem Tempo. Rückwärts geht man langsamer, eine ganze Einheit verbraucht also vielleicht nicht mehr.
claim-energy-finding = An Steigungen von 5 bis 10 % waren Herzfrequenz und Sauerstoffverbrauch rückwärts um 17 bis 20 % höher (27 Erwachsene). Der Mehrverbrauch lässt nach: Nach 4 Wochen Übung kostete dasselbe Tempo 19 % weniger Sauerstoff (8 Männer).
claim-energy-would_change = Gemessene Energie ganzer Einheiten mit dem Tempo, das Menschen selbst wählen.
claim-energy-parts-1-about = Abnehmen
claim-energy-parts-1-finding = Das Körperfett sank bei 13 jungen Frauen in sechs Wochen Laufen und Gehen um 2,4 % (Terblanche et al. 2005). Gegen dasselbe Laufen vorwärts unterschied sich das Gewicht bei 30 jungen Männern nicht.

claim-brain-claim = Ein gesünderes Gehirn: Aufmerksamkeit, Exekutivfunktionen, Plastizität
claim-brain-for_whom = Alle. Zu neuen Nervenzellen oder zur Durchblutung wurde nichts gefunden.
claim-brain-finding = Eine randomisierte Studie an 40 Männern von 65 bis 70 Jahren, über 12 Wochen gegen das gewohnte Leben, berichtet schnellere Antworten (p unter 0,05). Es ist eine Kongress-Kurzfassung, keine begutachtete Arbeit.
claim-brain-would_change = Eine begutachtete Trainingsstudie gegen Vorwärtsgehen; eine bei Multipler Sklerose läuft (NCT04091464).

claim-memory-claim = Besseres Gedächtnis und Erinnern
claim-memory-for_whom = Junge Erwachsene, gleich nach ein paar Schritten rückwärts. Ein Training des Gedächtnisses wurde nicht untersucht.
claim-memory-finding = Sechs kleine Experimente berichteten besseres Erinnern nach Bewegung rückwärts. Eine Wiederholung, vorab registriert und mit genügend Personen, fand keinen Unterschied zwischen den Richtungen.
claim-memory-would_change = Eine registrierte Wiederholung, die den Effekt findet.

claim-forward_gait-claim = Schneller und besser vorwärts gehen, auch nach einem Schlaganfall
claim-forward_gait-for_whom = Menschen nach einem Schlaganfall, als zusätzliche Übung. Bei der Parkinson-Krankheit half es so viel wie Übung vorwärts, nicht mehr.
claim-forward_gait-finding = Zusammengefasst nach Schlaganfall: 0,11 m/s schneller vorwärts (95-%-Intervall 0,01 bis 0,21, 7 Studien); Menschen kurz nach einem Schlaganfall bemerken 0,18 bis 0,25. Die Doppelschritte wurden um 6,6 cm länger (0,7 bis 12,5).
claim-forward_gait-would_change = Größere Studien gegen gleich viele Minuten Übung vorwärts.
claim-forward_gait-parts-1-about = Nach einem Schlaganfall, besser als Übung vorwärts
claim-forward_gait-parts-1-finding = 15 und 15 Personen, sechs Wochen: danach 0,51 m/s gegen 0,47, in einer Kongress-Kurzfassung, die nicht sagt, wie sehr sich die Personen unterscheiden.
claim-forward_gait-parts-2-about = Parkinson-Krankheit
claim-forward_gait-parts-2-finding = Bei 29 Personen brachten beide Richtungen in 8 Wochen 0,35 Standardabweichungen mehr Tempo: kein Vorteil für rückwärts (Grobbelaar et al. 2017).
claim-forward_gait-parts-3-about = Kinder mit Zerebralparese
claim-forward_gait-parts-3-finding = 30 Kinder, 12 Wochen: schneller und mit längeren Schritten als nach derselben Übung vorwärts (Abdel-Aziem und El-Basatiny 2017).

claim-sleep-claim = Besserer Schlaf und mehr Energie
claim-sleep-for_whom = Junge Erwachsene mit Schmerzen im unteren Rücken, in einer kleinen Studie.
claim-sleep-finding = 29 Personen führten drei Wochen ein Schlaftagebuch; wer auch rückwärts ging, schrieb längeren Schlaf auf (p 0,001). Sie kannten ihre Gruppe, und auch ihr Schmerz ließ nach.
claim-sleep-would_change = Eine Studie mit gemessenem Schlaf bei Menschen ohne Schmerzen.

claim-mood-claim = Bessere Stimmung und weniger Stress
claim-mood-for_whom = Gehen jeder Art, und achtsames Gehen. Der Richtung ist davon noch nichts zuzuschreiben.
claim-mood-finding = 44 Studien zum Gehen zusammengefasst: weniger depressive Beschwerden, um 0,59 Standardabweichungen (95-%-Intervall 0,40 bis 0,78). Acht Einheiten achtsames Gehen senkten den Stress auf 24,2 Punkte gegen 32,0 auf einer Warteliste.
claim-mood-would_change = Eine Studie rückwärts gegen vorwärts, in der die Stimmung gemessen wird.
claim-mood-parts-1-about = Rückwärtsgehen
claim-mood-parts-1-finding = 27 Menschen mit diabetischer Neuropathie hatten nach sechs Wochen 33 % niedrigere Depressionswerte, ohne eine Gruppe zum Vergleich (Abdelbasset et al.).

claim-reaction-claim = Schnellere Reaktionen und Entscheidungen
claim-reaction-for_whom = Alle.
claim-reaction-finding = Dieselbe Kongress-Kurzfassung über 40 Männer von 65 bis 70 Jahren berichtet schnellere Antworten in drei Aufgaben (p unter 0,05). Eine begutachtete Trainingsstudie wurde nicht gefunden.
claim-reaction-would_change = Eine begutachtete Trainingsstudie gegen Vorwärtsgehen.

claim-front_of_knee-claim = Rückwärtslaufen hilft gegen Schmerzen vorn am Knie
claim-front_of_knee-for_whom = Menschen, die laufen und Schmerzen vorn am Knie haben.
claim-front_of_knee-finding = Die Kraft hinter der Kniescheibe ist beim Rückwärtslaufen kleiner (das 3,4- gegen das 4,5-Fache des Körpergewichts, 20 gesunde Personen). Eine Studie zum Rückwärtslaufen bei Menschen mit diesen Schmerzen wurde nicht gefunden.
claim-front_of_knee-would_change = Eine Studie zum Rückwärtslaufen bei Menschen mit Schmerzen vorn am Knie.
claim-front_of_knee-parts-1-about = Rückwärts bergauf gehen
claim-front_of_knee-parts-1-finding = Drei Gruppen zu zehnt, sechs Wochen auf einem geneigten Laufband: bessere Funktion als nach Vorwärtsgehen, ohne Zahlen in der Kurzfassung.

claim-falls-claim = Weniger Stürze
claim-falls-for_whom = Alle.
claim-falls-finding = Keine Studie hat Stürze gezählt; auch wie oft jemand beim Üben rückwärts gestürzt ist, wird nicht berichtet. Wie schnell jemand rückwärts geht, hängt mit früheren Stürzen zusammen (Fläche unter der Kurve 0,655 bei 483 älteren Menschen), aber das zeigt nicht, dass Üben sie verhindert.
claim-falls-would_change = Eine Studie, die Stürze zählt; TRAIN-BW (NCT04091464), bei Multipler Sklerose, tut das.

claim-gear-claim = Ein Zugschlitten, ein selbst angetriebenes Laufband oder Schuhe ohne Sprengung bringen mehr
claim-gear-for_whom = Alle. Der Artikel, der das sagt, enthält einen Rabattcode.
claim-gear-finding = Zu keinem der drei wurde eine Studie mit Rückwärtsgehen gefunden.
claim-gear-would_change = Jede kontrollierte Studie.
