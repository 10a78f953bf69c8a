progress-title = Wirkt es?
progress-nothing-yet = Deine erste Einheit liegt noch vor dir
progress-nothing-yet-lead = Nach deiner ersten Einheit zeigt diese Seite deine Minuten, deine Schritte und deine Schmerzen im Lauf der Zeit.
progress-see-today = Sehen, was heute ansteht
progress-walks = Gemessene Einheiten
progress-walks-earlier = Frühere Einheiten
progress-walks-last = Die letzten Einheiten
progress-walk =
    <span class="backward">{ $time } rückwärts</span>, { $steps ->
        [one] 1 Schritt
       *[other] { NUMBER($steps, useGrouping: 0) } Schritte
    }
progress-minutes-aim = Das übliche Ziel sind 10 bis 15 Minuten, 3- bis 4-mal in der Woche.
progress-steps-counted = Gezählt werden die Schritte in den Aufnahmen, die du abgibst.
progress-pain-settles = Bis { $most } ist in Ordnung. Wichtig ist, dass sie sich innerhalb eines Tages legen.
progress-notes = In deinen Worten

## Was andere Geräte vom Gehen im Alltag erzählten
progress-everyday-from = So hat { $sources } es erzählt. Wie schnell du im Alltag gehst, wie ein anderes Gerät es sagt, und wie schnell wir dich gemessen haben, ist nicht dasselbe Maß. Dass zwei Linien in dieselbe Richtung gehen, zeigt nicht, dass das eine vom anderen kommt.
progress-everyday-from-some = So haben deine anderen Geräte es erzählt. Wie schnell du im Alltag gehst, wie ein anderes Gerät es sagt, und wie schnell wir dich gemessen haben, ist nicht dasselbe Maß. Dass zwei Linien in dieselbe Richtung gehen, zeigt nicht, dass das eine vom anderen kommt.
progress-everyday-numbers = Die Zahlen zu diesem Bild
progress-everyday-month = Monat
progress-everyday-days = Tage erzählt
progress-everyday-backward = Minuten rückwärts
progress-everyday-steadiness = Stabilität, %
progress-everyday-speed = Tempo, m/s
progress-everyday-steps = Schritte am Tag
