# Was ein Ziel am Programm und an den Einheiten ändert.

aim-for_steadiness-name = Sicherer auf den Beinen
aim-for_steadiness-sentence = Kurze Schritte, Haltungen im Stehen und langsames Schreiten: Sicherheit wird geübt, nicht erzwungen.

aim-for_knee-name = Ein Knie, dem es besser geht
aim-for_knee-sentence = Ebener Boden, kurze Schritte und bis zu fünfzehn Minuten, wie in den Studien mit schmerzenden Knien.

aim-for_back-name = Ein Rücken, dem es besser geht
aim-for_back-sentence = Bis zu fünfzehn leichte Minuten in aufrechter Haltung, dazwischen Atem und langsames Gehen.

aim-for_fitness-name = Fitter werden
aim-for_fitness-sentence = Längere Einheiten mit ebenso viel vorwärts wie rückwärts; später ein Hügel, noch später schneller.

aim-for_strength-name = Stärkere Beine
aim-for_strength-sentence = Zuerst Minuten, dann eine Steigung, dann eine Last, und nie zwei davon auf einmal.

aim-for_calm-name = Ein ruhigerer Kopf
aim-for_calm-sentence = In jeder Einheit wird langsam gegangen; die meisten enden mit einer Haltung im Stehen oder mit dem Atem.

aim-for_sport-name = Zurück zum Sport
aim-for_sport-sentence = Der ganze Weg, eine Stufe nach der anderen: Steigung, Last, Tempo und zuletzt Richtungswechsel.

aim-for_a_few_minutes-name = Nur ein paar Minuten in meinem gewöhnlichen Spaziergang
aim-for_a_few_minutes-sentence = Ein gewöhnlicher Spaziergang vorwärts, mit kurzen Phasen rückwärts, wo der Weg frei ist: fünf Minuten insgesamt.
