# Was die Bilder sagen. Überschriften sagen das Ergebnis.

charts-next = ;{ " " }
charts-comma = ,{ " " }
charts-with-more = { $shown } { $more }
charts-steps = { $steps ->
    [one] { $steps } Schritt
   *[other] { NUMBER($steps, useGrouping: 0) } Schritte
}

## Minuten rückwärts, Woche für Woche

charts-minutes = { $minutes ->
    [one] { $minutes } Minute rückwärts
   *[other] { NUMBER($minutes, useGrouping: 0) } Minuten rückwärts
}
charts-weeks-ago = { $weeks ->
    [1] letzte Woche
    [2] vor zwei Wochen
    [3] vor drei Wochen
   *[other] vor { $weeks } Wochen
}
charts-minutes-none = Hier wachsen deine Minuten rückwärts, Woche für Woche.
charts-minutes-caption = Minuten rückwärts je Woche
charts-minutes-caption-measured = Minuten rückwärts je Woche; voll: gemessen
charts-minutes-caption-earlier = { $caption }. { $earlier }
charts-minutes-first-week = { $amount } in deiner ersten Woche
charts-minutes-none-this-week = Diese Woche keine Minute rückwärts, in der davor { NUMBER($before, useGrouping: 0) }
charts-minutes-none-since = Diese Woche keine Minute rückwärts; die letzten gab es { $when }
charts-minutes-this-week = { $amount } diese Woche
charts-minutes-times = { $times ->
    [2] Doppelt
    [3] Dreimal
   *[4] Viermal
} so viele Minuten rückwärts wie { $when }
charts-minutes-as-many = { $amount } diese Woche, wie { $when }
charts-minutes-compared = { $amount } diese Woche, { NUMBER($earlier, useGrouping: 0) } { $when }
charts-minutes-week = Woche ab { $day }: { $minutes }
charts-minutes-week-measured = Woche ab { $day }: { $minutes }, davon { $measured } gemessen
charts-minutes-told = Minuten rückwärts pro Woche. { $weeks }.
charts-minutes-earlier = Davor { $weeks ->
    [one] eine Woche
   *[other] { $weeks } Wochen
}: { $minutes } Minuten, höchstens { $most } in einer Woche.

## Schritte, Einheit für Einheit

charts-steps-none = Gib die Aufnahme einer Einheit ab, dann erscheinen hier die Schritte.
charts-steps-above = ▲ Schritte rückwärts
charts-steps-below = ▼ Schritte vorwärts
charts-steps-backward = { $steps ->
    [one] { $steps } Schritt rückwärts
   *[other] { NUMBER($steps, useGrouping: 0) } Schritte rückwärts
}
charts-steps-none-backward = Noch keine Schritte rückwärts gemessen
charts-steps-first = { $amount } bei deinem ersten gemessenen Gehen
charts-steps-most = Die meisten Schritte rückwärts bisher: { NUMBER($steps, useGrouping: 0) }
charts-steps-as-many = { $amount }, so viele wie beim besten Mal
charts-steps-compared = { $amount } beim letzten Mal, { NUMBER($best, useGrouping: 0) } beim besten
charts-steps-session = { $day }: { NUMBER($backward, useGrouping: 0) } rückwärts, { NUMBER($forward, useGrouping: 0) } vorwärts
charts-steps-told = Schritte je Einheit. { $sessions }.
charts-steps-earlier = Davor { $sessions ->
    [one] ein Mal
   *[other] { $sessions } Mal
} gegangen: { NUMBER($steps, useGrouping: 0) } Schritte rückwärts, höchstens { NUMBER($most, useGrouping: 0) } bei einem Mal.

## Schmerzen rund um die Einheiten

charts-pain-none = Sag nach dem Gehen, wie es sich anfühlt, dann erscheint es hier.
charts-pain-caption = Schmerzen, 0 bis 10. Bis { $go } geht es weiter, bei { $hold } bleibst du auf der Stufe, über { $most } gehst du eine Stufe zurück.
charts-pain-caption-two = Schmerzen, 0 bis 10. Bis { $most } geht es weiter, darüber gehst du eine Stufe zurück.
charts-pain-range = { $from } bis { $to }
charts-pain-caption-first = Schmerzen, 0 bis 10. Bisher einmal gegangen: Eine Veränderung kann sich ab dem zweiten Mal zeigen.
charts-pain-before = vorher { $pain }
charts-pain-after = danach { $pain }
charts-pain-next-day = Tag danach { $pain }
charts-pain-once = Schmerzen: { $answers }
charts-pain-last-time = Schmerzen beim letzten Mal: { $answers }
charts-pain-changed = Schmerzen { $when ->
    [before] vor
   *[after] nach
} dem Gehen: von { $first } { $way ->
    [down] herunter
   *[up] herauf
} auf { $last }
charts-pain-stays = Schmerzen { $when ->
    [before] vor
   *[after] nach
} dem Gehen bleiben bei { $last }
charts-pain-again = Schmerzen { $when ->
    [before] vor
   *[after] nach
} dem Gehen: { $last }, wie am Anfang
charts-pain-session = { $day }: { $answers }
charts-pain-told = Schmerzen von 0 bis 10 rund um jede Einheit. { $sessions }.
charts-pain-earlier = Davor { $sessions ->
    [one] ein Mal
   *[other] { $sessions } Mal
} gegangen: Schmerzen von { $least } bis { $most }.

## Was Studien fanden

charts-forest-none = Dazu haben wir keine Studie gelesen.
charts-forest-backward = Rückwärtsgehen
charts-forest-caption = Einheit: { $unit }; mit 95-%-Konfidenzintervallen.
charts-forest-worse = schlechter
charts-forest-better = besser: { $favours }
charts-forest-unprinted = Größe nicht angegeben
charts-forest-at-least = mindestens { $size }
charts-forest-no-interval = { $size }, kein Intervall
charts-forest-interval = { $size } ({ $low } bis { $high })
charts-forest-pooled-clear = Zusammengefasst: Vorteil für { $favours }
charts-forest-pooled-unclear = Zusammengefasst: kein klarer Vorteil für { $favours }
charts-forest-one-clear = Ein Vergleich, klar für { $favours }
charts-forest-one-unclear = Ein Vergleich, nicht klar für { $favours }
charts-forest-several = { $clear ->
    [0] Keiner
    [one] Einer
   *[other] { $clear }
} von { $all } klar für { $favours }
charts-forest-result = { $name }, { $about }: { $size }
charts-forest-told = Ergebnisse, Einheit: { $unit }; positive Werte sprechen für { $favours }. { $results }.

## Ein Gehen im Lauf der Zeit

charts-walk-none = In dieser Aufnahme wurde kein Gehen gefunden.
charts-walk-backward = { $lasted } rückwärts in { $stretches ->
    [one] einem Stück
    [2] zwei Stücken
    [3] drei Stücken
   *[other] { $stretches } Stücken
}, { $steps }
charts-walk-forward = Kein Rückwärtsgehen gefunden: { $steps } vorwärts
charts-walk-unknown = { $steps }, aber die Richtung ließ sich nicht erkennen
charts-walk-band = { $direction ->
    [backward] rückwärts
   *[forward] vorwärts
} { $lasted }
charts-walk-band-unknown = unklar
charts-walk-bout = { $start } bis { $end } { $direction ->
    [backward] rückwärts
    [forward] vorwärts
   *[unknown] unklar
}, { $steps }
charts-walk-turn = { $degrees }° nach { $side ->
    [left] links
   *[right] rechts
} bei { $time }
charts-walk-told = { $lasted } Gehen im Lauf der Zeit. { $bouts }.
charts-walk-told-long = { $lasted } Gehen im Lauf der Zeit: { $sums }. Es beginnt so: { $bouts }; und so weiter, insgesamt { $all } Stücke.
charts-walk-sum = { $direction ->
    [backward] rückwärts
    [forward] vorwärts
   *[unknown] unklar
} { $lasted } in { $stretches ->
    [one] einem Stück
   *[other] { $stretches } Stücken
}, { $steps }
charts-walk-turns = Drehungen: { $turns }.
charts-walk-turns-long = { $all } Drehungen. Sie beginnen so: { $turns }; und so weiter.

## Gehaltene Wochen: was im Stein einer Woche mit Ruhe oder Krankheit steht, hat höchstens fünf Buchstaben
charts-kept-rest = Ruhe
charts-kept-illness = krank
charts-kept-week = Ab { $day }: { $by ->
    [walk] { $walks ->
        [one] ein Gang
       *[other] { $walks } Gänge
    }
    [rest] Ruhe
    [illness] krank
   *[open] offen
}
charts-kept-told = Woche für Woche. { $weeks }.

## Gehen im Alltag, wie andere Geräte es erzählen, Monat für Monat, neben den Minuten rückwärts
charts-everyday-caption = Nach Monaten; wo nichts steht, wurde nichts erzählt.
charts-everyday-backward-min = Minuten rückwärts, deine Übung
charts-everyday-steadiness = Gangstabilität
charts-everyday-speed = Gehtempo im Alltag
charts-everyday-steps = Schritte am Tag
charts-everyday-value-backward-min = { $value } min
charts-everyday-value-steadiness = { $value } %
charts-everyday-value-speed = { $value } m/s
charts-everyday-value-steps = { $value }
charts-everyday-finding-steadiness = Gangstabilität { $value } %
charts-everyday-finding-speed = Tempo im Alltag { $value } m/s
charts-everyday-finding-steps = { $value } Schritte am Tag
charts-everyday-once = { $value } im { $month }
charts-everyday-compared = { $value } im { $last }, { $before } im { $first }
charts-everyday-month = { $month }: { $told }
charts-everyday-nothing = nichts erzählt
charts-everyday-told = Gehen im Alltag nach Monaten: Minuten rückwärts, Gangstabilität, Tempo und Schritte am Tag, soweit sie erzählt wurden. { $months }.
