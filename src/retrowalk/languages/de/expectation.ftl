# Was jemand erwarten darf: nie mehr, als die Studien tragen.

expectation-knee_osteoarthritis-sentence = Dein Knie tut vielleicht weniger weh: in zwei Studien um 0,7 und 0,8 von zehn Punkten mehr als mit der Behandlung allein, in einer dritten nicht mehr. Menschen bemerken etwa 1,75.
expectation-thigh_strength-sentence = Die Vorderseite des Oberschenkels wird vielleicht kräftiger, neben der Physiotherapie: Das sagt eine Zusammenfassung von Studien, ohne gedrucktes Intervall.
expectation-front_of_knee-sentence = Ob Schmerzen vorn am Knie nachlassen, ist nicht gezeigt. Lass dein Knie entscheiden.
expectation-other_knees-sentence = Weniger Schmerz ist bei Kniearthrose gezeigt. Für andere Knie haben wir keine Messung gelesen.
expectation-low_back-sentence = Dein Rücken tut vielleicht weniger weh, neben der üblichen Behandlung. Das sagt eine Studie mit 36 Personen, ohne Werte; Menschen bemerken etwa 2 von zehn Punkten.
expectation-stroke_balance-sentence = Neben der Therapie gewinnt das Gleichgewicht vielleicht etwa 4 von 56 Punkten; in einer Studie gewann es nicht mehr als ohne. Kurz nach einem Schlaganfall bemerken Menschen 6,5 bis 12,5.
expectation-stroke_speed-sentence = Vorwärts gehst du vielleicht um etwa 0,1 m/s schneller, als zusätzliche Übung; kurz nach einem Schlaganfall bemerken Menschen 0,18 bis 0,25. Übung vorwärts half genauso, seitwärts mehr.
expectation-parkinson_speed-sentence = Erwarte für dein Gehen so viel wie von Übung vorwärts, und nicht mehr.
expectation-steadiness-sentence = Du stehst vielleicht sicherer: Ein kleiner Vergleich gesunder Erwachsener fand das, ein anderer nicht. Dass es Stürze verhindert, ist nicht gezeigt.
expectation-fitness-sentence = Bei gleichem Tempo arbeitet dein Herz mehr als vorwärts. Ob es dich fitter macht als vorwärts, ist offen: Zwei kleine Vergleiche an einer Steigung sagen es, einer mit Laufen nicht.
expectation-strength-sentence = Bei gesunden Menschen wurde es zweimal gemessen: Einmal brachten beide Richtungen mehr Kraft, einmal rückwärts mehr, ohne Zahlen. Erwarte wenig.
expectation-calm-sentence = Gehen hebt die Stimmung, und achtsames Gehen lindert Stress. Der Richtung ist davon noch nichts zuzuschreiben.
expectation-sport-sentence = Trainierte Läufer, die rückwärts joggten, brauchten vorwärts 2,5 % weniger Sauerstoff: acht Männer, kein Vergleich.
expectation-easier-sentence = Dasselbe Tempo wird sich leichter anfühlen: Acht Männer brauchten dafür ein Fünftel weniger Sauerstoff.
