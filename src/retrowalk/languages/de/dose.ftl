# Wie viel und wie oft.

dose-first_minutes-sentence = Fang mit 1 bis 2 Minuten rückwärts an. Das ist schon eine ganze Übung.

dose-one_minute_more-sentence = Nimm nach einer guten Einheit eine Minute dazu, wenn du magst. Du darfst immer bleiben, wo du bist.

dose-usual_aim-sentence = Das übliche Ziel sind 10 bis 15 Minuten rückwärts, 3- bis 4-mal die Woche.

dose-studied_dose-sentence = Eine Dosis, die untersucht wurde: 30 Minuten, 3-mal die Woche, 4 Wochen lang, auf einem Laufband, unter Aufsicht, nach einem Schlaganfall. Hier ist sie eine Obergrenze, kein Ziel.

dose-six_weeks-sentence = Programme für ein Knie mit Arthrose haben meist etwa sechs Wochen gedauert, zusätzlich zur üblichen Behandlung.

dose-short_first-sentence = Zuerst kurze und langsame Strecken, nach und nach längere: Von schnellen bekamen Menschen Muskelkater. Mach bei jedem Unwohlsein eine Pause.

dose-within_a_walk-sentence = Ein paar Minuten rückwärts passen in einen gewöhnlichen Spaziergang oder ein Aufwärmen, überall, wo es sicher ist. Sie sind auch für sich allein eine Übung.

dose-mix_both-sentence = Misch beide Richtungen. Schritte rückwärts ergänzen das Gehen vorwärts; sie ersetzen es nicht.

dose-run_mix-sentence = Wer läuft, kann für die Fitness Laufen rückwärts und vorwärts mischen, sobald die Stufen des Gehens geschafft sind.
