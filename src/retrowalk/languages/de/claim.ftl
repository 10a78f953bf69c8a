# Was über das Rückwärtsgehen gesagt wird, gehalten an die beste Studie dazu.

claim-balance-claim = Besseres Gleichgewicht und mehr Standfestigkeit
claim-balance-for_whom = Menschen nach einem Schlaganfall, neben ihrer Therapie; „mittel“ ist die Einstufung derer, die zusammengefasst haben. Bei gesunden und bei älteren Erwachsenen ist die Vertrauenswürdigkeit der Evidenz gering.
claim-balance-finding = Zusammengefasste Studien nach Schlaganfall: 3,82 Punkte mehr auf der Berg-Balance-Skala mit 56 Punkten (95-%-Konfidenzintervall 2,12 bis 5,52), in einer anderen Zusammenfassung 4,38 (2,60 bis 6,15). Das ist weniger als die 6,5 bis 12,5 Punkte, die Menschen kurz nach einem Schlaganfall bemerken. Eine Studie mit 36 Personen fand auf dieser Skala keinen Unterschied (Takami 2010); eine mit 26, gegen ebenso viel andere Therapie, fand 51,4 Punkte gegen 47,3 (Weng et al. 2006).
claim-balance-would_change = Eine Studie gegen gleich viel Vorwärtsgehen bei Menschen über 65, in der Stürze gezählt werden.
claim-balance-parts-children_cerebral-about = Kinder mit Zerebralparese
claim-balance-parts-children_cerebral-finding = 15 und 15 Kinder, 12 Wochen zusätzlich zur Physiotherapie: ein Stabilitätsindex von 1,40 gegen 1,77, niedriger ist standfester (El-Basatiny und Abdel-Aziem 2015).
claim-balance-parts-healthy_adults-about = Gesunde Erwachsene
claim-balance-parts-healthy_adults-finding = 33 Personen, 4 Wochen an einer Steigung: größere Fortschritte als in denselben Wochen vorwärts, ohne Größenangabe im Abstract (Cha et al. 2016). 15 und 15 junge Männer, 6 Wochen an einer Steigung: kein Unterschied im Gleichgewicht (Kachanathu et al. 2016).
claim-balance-parts-older_adults-about = Ältere Erwachsene
claim-balance-parts-older_adults-finding = Eine saubere Studie haben wir nicht gelesen. In einer wurde die übende Gruppe besser, aber die andere begann schon mit besseren Werten (2021). In einer anderen, 21 und 21 Personen, war rückwärts besser als Gleichgewichtsübungen, ohne Werte, und ob das Los die Gruppen bildete, steht nicht da (Deepthi und Rajarajeswari 2024).

claim-coordination-claim = Bessere Koordination, Tiefensensibilität und Körperwahrnehmung
claim-coordination-for_whom = Alle.
claim-coordination-finding = Bei Kniearthrose (16 und 16 Personen, 4 Wochen) unterschied sich der Gelenkstellungssinn nicht zwischen den Gruppen. Von 40 gesunden Männern wurden in 6 Wochen nur die besser, die rückwärts gingen; zwischen den Gruppen wurde nicht geprüft.
claim-coordination-would_change = Eine kontrollierte Studie mit dem Gelenkstellungssinn als wichtigstem Ergebnis.
claim-coordination-parts-after_operation-about = Nach einer Operation am Kreuzband
claim-coordination-parts-after_operation-finding = 52 Personen in fünf Gruppen, 4 Wochen: Alle vier Gruppen, die rückwärts gingen, waren besser als die ohne, am meisten bei 10 oder 15 Grad Steigung (Shen et al. 2021).

claim-strength-claim = Kräftigere Oberschenkel, Gesäß, Beinbeuger, Schienbeine, Waden, Füße und Rumpf
claim-strength-for_whom = Die Vorderseite des Oberschenkels, bei Kniearthrose, zusätzlich zur Physiotherapie. Für andere Muskeln und für gesunde Menschen ist die Vertrauenswürdigkeit sehr gering.
claim-strength-finding = Zusammengefasst war die Kraft des Oberschenkels um 1,22 Standardabweichungen größer, ohne gedrucktes Intervall. Muskeln, die mehr arbeiten, wie Elektroden zeigen, müssen deshalb nicht kräftiger werden.
claim-strength-would_change = Eine randomisierte Studie an gesunden Erwachsenen mit gemessener Kraft.
claim-strength-parts-buttocks-about = Gesäß
claim-strength-parts-buttocks-finding = Bei 20 Frauen mit Schmerzen vorn am Knie und 20 ohne war der mittlere Gesäßmuskel aktiver (Abdelraouf 2019; womit verglichen wurde, war nicht vollständig zu lesen). Eine Studie bei Kniearthrose maß die Kraft der Hüfte: Rückwärts wuchs sie mehr (p unter 0,05), ohne Größenangabe (Gondhalekar und Deo 2013). Vom großen Gesäßmuskel haben wir keine Messung gelesen.
claim-strength-parts-hamstrings-about = Beinbeuger
claim-strength-parts-hamstrings-finding = Die Aktivität unterschied sich bei 19 Studierenden mit 2,5 Meilen je Stunde (4 km/h) nicht vom Vorwärtsgehen (studentische Arbeit, Truman State University 2007).
claim-strength-parts-calves-about = Waden
claim-strength-parts-calves-finding = Bei denselben 19 Studierenden war die Wade rückwärts weniger aktiv als vorwärts; das Schienbein war aktiver.
claim-strength-parts-healthy_people-about = Gesunde Menschen
claim-strength-parts-healthy_people-finding = Zweimal gemessen. Bei 40 Männern wurde der Oberschenkel in 6 Wochen in beiden Richtungen kräftiger, nicht miteinander verglichen; bei 15 und 15 Männern an einer Steigung brachte rückwärts mehr, ohne Zahlen (Kachanathu et al. 2016). In keiner steht, dass das Los die Gruppen bildete.

claim-joint_load-claim = Weniger Belastung für Knie und Gelenke
claim-joint_load-for_whom = Gehen. Die gemessenen Zahlen, die wir gelesen haben, stammen vom Joggen.
claim-joint_load-finding = Beim Rückwärtsjoggen mit gleichem Tempo war die höchste Kraft hinter der Kniescheibe das 3,4-Fache des Körpergewichts statt des 4,5-Fachen (20 gesunde Personen), und nicht bei allen. Für das Gehen haben wir keine Zahl gelesen.
claim-joint_load-would_change = Beim Gehen berechnete oder gemessene Kniekräfte, bei gleichem Tempo.

claim-knee_pain-claim = Weniger Knieschmerz und bessere Funktion bei Arthrose
claim-knee_pain-for_whom = Menschen mit Kniearthrose, neben ihrer üblichen Behandlung. Dass es an der Richtung liegt und nicht am zusätzlichen Üben, ist nicht gezeigt.
claim-knee_pain-finding = 13 randomisierte Studien zusammengefasst: Schmerz um 0,997 Standardabweichungen geringer (95-%-Konfidenzintervall 0,620 bis 1,373), Einschränkung um 1,015 (0,703 bis 1,326). Das Rückwärtsgehen kam zur Rehabilitation hinzu, die zusätzliche Zeit zählt also mit. Einzelne Studien unterscheiden sich: In zwei sank der Schmerz um 0,7 und 0,8 von 10 Punkten mehr, in einer anderen nicht mehr als ohne (Gondhalekar und Deo 2013); Menschen mit Arthrose bemerken 1,75.
claim-knee_pain-would_change = Eine größere Studie gegen gleich viele Minuten Vorwärtsgehen.
claim-knee_pain-parts-better_same-about = Besser als gleich viele Minuten vorwärts
claim-knee_pain-parts-better_same-finding = Zwei Vergleiche, und sie widersprechen sich. In drei Gruppen, vorwärts, rückwärts und keines von beiden, ging es allen besser, bei den meisten Ergebnissen ohne Unterschied (Rangey et al. 2016). Bei 33 und 33 Personen war rückwärts besser für Funktion und Kraft, ohne Werte; wie die Gruppen entstanden, ist unklar.

claim-back_pain-claim = Weniger Schmerzen im unteren Rücken
claim-back_pain-for_whom = Erwachsene mit lange bestehenden Schmerzen im unteren Rücken, zusätzlich zur üblichen Behandlung.
claim-back_pain-finding = Eine Studie mit 36 Personen über 12 Einheiten fand weniger Schmerz als mit der üblichen Behandlung allein (p unter 0,001). Alle wussten, wer rückwärts ging. Eine andere mit 29 berichtet nur Veränderungen innerhalb der Gruppen. Menschen mit Rückenschmerzen bemerken etwa 2 von 10 Punkten.
claim-back_pain-would_change = Eine verblindete, größere Studie mit einem Jahr Nachbeobachtung.

claim-flexibility-claim = Beweglichere Hüftbeuger, Sprunggelenke und Beinbeuger; ein Ausgleich für langes Sitzen
claim-flexibility-for_whom = Alle.
claim-flexibility-finding = Im kontrollierten Versuch an Gesunden, den wir gelesen haben (30 Studierende, 4 Wochen), wurden die Beinbeuger nicht beweglicher als ohne Training (p 0,143). Eine Studie an 36 Personen mit Schmerzen im unteren Rücken fand, dass sie weiter reichten (p unter 0,001).
claim-flexibility-would_change = Eine kontrollierte Studie, die die Hüftstreckung misst.
claim-flexibility-parts-hip_flexors-about = Hüftbeuger
claim-flexibility-parts-hip_flexors-finding = Wir haben keine Studie gelesen, die sie gemessen hat, und der Oberschenkel bewegt sich rückwärts in einem kleineren Bereich als vorwärts (12 Jungen von 7 Jahren, Hao und Chen 2011): weniger Dehnung, nicht mehr.

claim-posture-claim = Eine aufrechtere Haltung
claim-posture-for_whom = Erwachsene. Eine Studie gibt es bei Kindern mit Zerebralparese.
claim-posture-finding = 55 Kinder mit einseitiger Zerebralparese hielten den Rumpf nach 12 Wochen rückwärts gerader als nach denselben Wochen vorwärts (p unter 0,05). Bei Erwachsenen haben wir nichts Kontrolliertes gelesen.
claim-posture-would_change = Eine kontrollierte Studie an Erwachsenen, die die Haltung misst.

claim-fitness-claim = Ein fitteres Herz und mehr Ausdauer
claim-fitness-for_whom = Rückwärts statt vorwärts. Dass Gehen fit hält, steht nicht infrage.
claim-fitness-finding = 26 junge Frauen: Die berechnete Fitness stieg in sechs Wochen mit Rückwärtsjoggen und -gehen um 5,2 %, ohne aktive Vergleichsgruppe. Gegen dieselben Intervalle vorwärts unterschied sich bei 30 jungen Männern die aerobe Leistung nicht. Zwei kleine Vergleiche mit je 15 und 15 jungen Männern sprechen für rückwärts an einer Steigung, ohne Werte, und sagen nicht, dass das Los die Gruppen bildete: aerobe und anaerobe Leistung (Kachanathu et al. 2016), anaerobe Leistung (Kachanathu et al. 2014).
claim-fitness-would_change = Eine Studie gegen Vorwärtsgehen mit gleicher Anstrengung.

claim-energy-claim = Mehr Energieverbrauch als vorwärts
claim-energy-for_whom = Bei gleichem Tempo. Rückwärts geht man langsamer, eine ganze Einheit verbraucht also vielleicht nicht mehr.
claim-energy-finding = An Steigungen von 5 bis 10 % waren Herzfrequenz und Sauerstoffverbrauch rückwärts um 17 bis 20 % höher (27 Erwachsene). Der Mehrverbrauch lässt nach: Nach 4 Wochen Übung kostete dasselbe Tempo 19 % weniger Sauerstoff (8 Männer).
claim-energy-would_change = Gemessene Energie ganzer Einheiten mit dem Tempo, das Menschen selbst wählen.
claim-energy-parts-losing_weight-about = Abnehmen
claim-energy-parts-losing_weight-finding = Das Körperfett sank bei 13 jungen Frauen in sechs Wochen Joggen und Gehen um 2,4 % (Terblanche et al. 2005). Gegen dasselbe Joggen vorwärts unterschied sich das Gewicht bei 30 jungen Männern nicht; nach sechs Wochen an einer Steigung hatte sich die Körperzusammensetzung in keiner Richtung verändert (30 junge Männer, Kachanathu et al. 2014).

claim-brain-claim = Ein gesünderes Gehirn: Aufmerksamkeit, Exekutivfunktionen, Plastizität
claim-brain-for_whom = Alle. Zu neuen Nervenzellen oder zur Durchblutung haben wir keine Studie gelesen.
claim-brain-finding = Eine randomisierte Studie an 40 Männern von 65 bis 70 Jahren, über 12 Wochen gegen das gewohnte Leben, berichtet schnellere Antworten (p unter 0,05). Es ist ein Kongressabstract, keine begutachtete Arbeit. Gleich nach vier Schritten zurück lösten 38 Studierende eine Aufmerksamkeitsaufgabe besser als nach Schritten vorwärts oder seitwärts; das ist ein Augenblick, kein Training, und eine Größe haben wir nicht gesehen (Koch et al. 2009).
claim-brain-would_change = Eine begutachtete Trainingsstudie gegen Vorwärtsgehen; eine bei Multipler Sklerose läuft (NCT04091464).

claim-memory-claim = Besseres Gedächtnis und Erinnern
claim-memory-for_whom = Junge Erwachsene, gleich nach einer Bewegung rückwärts. Zum Training des Gedächtnisses haben wir keine Studie gelesen.
claim-memory-finding = Sechs kleine Experimente berichteten besseres Erinnern nach einer Bewegung rückwärts: In zwei davon gingen die Menschen, in den anderen sahen sie einen Film oder stellten es sich vor. Einer der Filme wurde wiederholt, vorab registriert und mit genügend Personen, und machte keinen Unterschied. Das Gehen wurde in dem, was wir gelesen haben, nicht wiederholt.
claim-memory-would_change = Eine registrierte Wiederholung, bei der Menschen gehen.

claim-forward_gait-claim = Schneller und besser vorwärts gehen, auch nach einem Schlaganfall
claim-forward_gait-for_whom = Menschen nach einem Schlaganfall, als zusätzliche Übung. Bei der Parkinson-Krankheit half es so viel wie Übung vorwärts, nicht mehr.
claim-forward_gait-finding = Zusammengefasst nach Schlaganfall: 0,11 m/s schneller vorwärts (95-%-Konfidenzintervall 0,01 bis 0,21, 7 Studien); Menschen kurz nach einem Schlaganfall bemerken 0,18 bis 0,25. Die Doppelschritte wurden um 6,6 cm länger (0,7 bis 12,5).
claim-forward_gait-would_change = Größere Studien gegen gleich viele Minuten Übung vorwärts.
claim-forward_gait-parts-after_stroke-about = Nach einem Schlaganfall, besser als Übung vorwärts
claim-forward_gait-parts-after_stroke-finding = Zwei Studien gegen dieselbe Übung vorwärts, bei denen die Prüfenden die Gruppen nicht kannten, fanden keinen Unterschied: 19 und 21 Personen, in beiden mindestens 0,16 m/s mehr (Awosika et al. 2024, ein Preprint), und 7 und 7 Personen (Naidu et al. 2025). Ein Kongressabstract über 15 und 15 behauptet rückwärts einen größeren Gewinn, 0,09 m/s gegen 0,03. Zusammen deuten sie auf keinen Vorteil.
claim-forward_gait-parts-parkinsons_disease-about = Parkinson-Krankheit
claim-forward_gait-parts-parkinsons_disease-finding = Bei 29 Personen brachten beide Richtungen in 8 Wochen 0,35 Standardabweichungen mehr Tempo: kein Vorteil für rückwärts (Grobbelaar et al. 2017).
claim-forward_gait-parts-children_cerebral-about = Kinder mit Zerebralparese
claim-forward_gait-parts-children_cerebral-finding = 30 Kinder, 12 Wochen: schneller und mit längeren Schritten als nach derselben Übung vorwärts (Abdel-Aziem und El-Basatiny 2017).
claim-forward_gait-parts-after-about = Nach einem Schlaganfall, gegen gleich viel andere Übung
claim-forward_gait-parts-after-finding = Es kommt darauf an, wogegen. Gegen gleich viel übliche Therapie, 13 und 13 Personen: Tempo 57 gegen 43, ohne gedruckte Einheit, und 51,4 gegen 47,3 von 56 Punkten für das Gleichgewicht (Weng et al. 2006). Gegen Seitwärtsgehen, 17 und 17 Personen: Seitwärts war bei Tempo und Schrittlänge besser als rückwärts (Kim et al. 2017).

claim-sleep-claim = Besserer Schlaf und mehr Energie
claim-sleep-for_whom = Junge Erwachsene mit Schmerzen im unteren Rücken, in einer kleinen Studie.
claim-sleep-finding = 29 Personen führten drei Wochen ein Schlaftagebuch; wer auch rückwärts ging, schrieb längeren Schlaf auf (p 0,001). Sie kannten ihre Gruppe, und auch ihr Schmerz ließ nach.
claim-sleep-would_change = Eine Studie mit gemessenem Schlaf bei Menschen ohne Schmerzen.

claim-mood-claim = Bessere Stimmung und weniger Stress
claim-mood-for_whom = Gehen jeder Art, und achtsames Gehen. Der Richtung ist davon noch nichts zuzuschreiben.
claim-mood-finding = 44 Studien zum Gehen zusammengefasst: weniger depressive Beschwerden, um 0,59 Standardabweichungen (95-%-Konfidenzintervall 0,40 bis 0,78). Acht Einheiten achtsames Gehen senkten den Stress auf 24,2 Punkte gegen 32,0 auf einer Warteliste.
claim-mood-would_change = Eine Studie rückwärts gegen vorwärts, in der die Stimmung gemessen wird.
claim-mood-parts-walking_backward-about = Rückwärtsgehen
claim-mood-parts-walking_backward-finding = 27 Menschen mit diabetischer Neuropathie hatten nach sechs Wochen 33 % niedrigere Depressionswerte, ohne eine Gruppe zum Vergleich (Abdelbasset et al.).

claim-reaction-claim = Schnellere Reaktionen und Entscheidungen
claim-reaction-for_whom = Alle.
claim-reaction-finding = Derselbe Kongressabstract über 40 Männer von 65 bis 70 Jahren berichtet schnellere Antworten in drei Aufgaben (p unter 0,05). Eine begutachtete Trainingsstudie haben wir nicht gelesen.
claim-reaction-would_change = Eine begutachtete Trainingsstudie gegen Vorwärtsgehen.

claim-front_of_knee-claim = Rückwärtsjoggen hilft gegen Schmerzen vorn am Knie
claim-front_of_knee-for_whom = Menschen, die laufen und Schmerzen vorn am Knie haben.
claim-front_of_knee-finding = Die Kraft hinter der Kniescheibe ist beim Rückwärtsjoggen kleiner (das 3,4- gegen das 4,5-Fache des Körpergewichts, 20 gesunde Personen). Zum Rückwärtsjoggen bei Menschen mit diesen Schmerzen haben wir keine Studie gelesen.
claim-front_of_knee-would_change = Eine Studie zum Rückwärtsjoggen bei Menschen mit Schmerzen vorn am Knie.
claim-front_of_knee-parts-walking_backward-about = Rückwärts bergauf gehen
claim-front_of_knee-parts-walking_backward-finding = Drei Gruppen zu zehnt, sechs Wochen auf einem geneigten Laufband: bessere Funktion als nach Vorwärtsgehen, ohne Zahlen im Abstract.

claim-falls-claim = Weniger Stürze
claim-falls-for_whom = Alle.
claim-falls-finding = Eine registrierte Studie hat Stürze gezählt: 62 Menschen nach einem Schlaganfall, mit dem Training früh oder spät. Beide Gruppen übten, darum kann sie nicht zeigen, dass Rückwärtsgehen Stürze verhindert. Ihre Zahlen stehen im Register (NCT02688777); wir haben sie noch nicht gelesen. Wie oft jemand beim Üben gestürzt ist, wird in dem, was wir lesen konnten, nicht berichtet; zwei registrierte Studien enthalten Tabellen zu Schäden, die wir nicht gelesen haben (NCT02688777, NCT04247802). Wie schnell jemand rückwärts geht, hängt mit früheren Stürzen zusammen (Fläche unter der Kurve 0,655 bei 483 älteren Menschen), aber das zeigt nicht, dass Üben sie verhindert.
claim-falls-would_change = Eine Studie, die Stürze zählt und mit Menschen vergleicht, die nicht rückwärts oder die vorwärts gehen; TRAIN-BW (NCT04091464), bei Multipler Sklerose, tut das.

claim-gear-claim = Ein Zugschlitten, ein selbst angetriebenes Laufband oder Schuhe ohne Sprengung bringen mehr
claim-gear-for_whom = Alle. Der Artikel, der das sagt, enthält einen Rabattcode.
claim-gear-finding = Zu keinem der drei haben wir eine Studie mit Rückwärtsgehen gelesen.
claim-gear-would_change = Jede kontrollierte Studie.
