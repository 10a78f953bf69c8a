path-rung = Stufe { $number } von { $count }: { $name }
path-ask-first = Erst fragen
path-hill = Dein Weg den Hügel hinauf
path-hill-drawn = Ein Weg einen sanften Hügel hinauf, Stufen: { $count }. Du bist auf Stufe { $number }: { $name }.
path-all-rungs = Alle deine Stufen, und was jede öffnet
path-here = hier bist du
path-your-week = Deine Tage
path-your-week-usual = In der Regel { $times ->
    [one] einmal in der Woche.
    [2] zweimal in der Woche, mit Ruhe dazwischen.
   *[other] { $times }-mal in der Woche, mit Ruhe dazwischen.
}
path-your-week-chosen = { $times ->
    [4] { $week }.
   *[other] { $week }. Ein Ruhetag zwischen zwei Gängen bleibt.
}
path-other-days = Andere Tage, öfter oder seltener
path-which-days = Welche Tage passen dir?
path-which-days-hint = { $most ->
    [4] Bis zu 4. Bei höchstens 3 bleibt ein Ruhetag zwischen zwei Gängen.
   *[other] Bis zu { $most }. Ein Ruhetag zwischen zwei Gängen bleibt.
}
path-keep-days = Diese Tage behalten
path-how-often = Oder wie oft?
path-week-as-usual = Wieder wie üblich
path-leave-out = Diese Stufe auslassen
path-leave-out-with-it = Damit fällt auch weg: { $rungs }.
path-detours = Neben deinem Weg, an einem Tag deiner Wahl unter „Heute woanders?“: { $rungs }.
path-left-out = Von dir ausgelassen
path-take-in = Wieder dazunehmen
path-weeks = Die kommenden Wochen
path-weeks-hint = Minuten rückwärts an jedem Tag. <span class="screen-only">Tippe auf eine Woche für ihre Gründe.</span>
path-week = Woche { $number }
path-this-week = Woche { $number }, diese Woche
path-walked = { $walked } gegangen
path-ahead = noch { $ahead }
path-walked-and-ahead = { $walked } gegangen, noch { $ahead }
path-day-walked = gegangen
path-ends = Deine Antworten gelten bis { $day }. Beantworte die Fragen vorher neu, dann gehen die Wochen weiter.
path-weeks-before = Die Wochen davor
path-take = Zum Mitnehmen
path-paper = Auf Papier
path-paper-hint = Zwei Seiten zum Aufhängen, Zeigen und Beschriften.
path-calendar = Für deinen Kalender
path-calendar-hint = Mit einer Erinnerung an jedem Tag. Nimm ihn neu, wenn das Programm sich geändert hat.
path-decided = Wie es dazu kam
path-earlier = Früher
path-still-earlier = { $decisions ->
    [one] Eine weitere von davor steht in deinem Tagebuch.
   *[other] { NUMBER($decisions, useGrouping: 0) } weitere von davor stehen in deinem Tagebuch.
}
path-journal = Alles, was über dich gespeichert ist, gehört dir: <a href="{ $to }" download>dein ganzes Tagebuch als eine Datei</a>.
