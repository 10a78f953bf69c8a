result-name = Deine Einheit
result-title = So bist du gegangen
result-none = Es wurden keine Schritte rückwärts gefunden
result-unit-steps =
    { $steps ->
        [one] Schritt
       *[other] Schritte
    }
result-backward-about = rückwärts, ungefähr
result-technique = Wie du gegangen bist
result-untold = Was das Telefon nicht erkennen konnte
result-figures = In Zahlen
result-direction = Richtung
result-time = Zeit
result-steps = Schritte
result-steps-a-minute = je Minute
result-metres = Meter
result-direction-backward = rückwärts
result-direction-forward = vorwärts
result-direction-unknown = unbekannt
result-see-progress = Deinen Verlauf ansehen
result-hand-in = Eine Aufnahme abgeben
result-hand-in-title = Die Aufnahme deiner Einheit abgeben
result-hand-in-what = Wähle die Datei so, wie deine Sensor-App sie exportiert hat: ein zip von Sensor Logger oder phyphox, oder eine Tabelle (csv, parquet).
result-recording = Die Aufnahme
result-worn = Wie war das Telefon getragen?
result-worn-warm-up = Das Aufwärmen meiner Einheit verrät es
result-worn-warm-up-hint = Du bist zuerst vorwärts gegangen, wie die Stimme gesagt hat.
result-worn-toward = Aufrecht, Bildschirm zu mir
result-worn-away = Aufrecht, Bildschirm von mir weg
result-worn-unknown = Ich weiß es nicht
result-worn-unknown-hint = Dann muss die Aufnahme selbst es verraten, und das Ergebnis sagt, was angenommen wurde.
result-measure = Meine Einheit messen
result-no-recording = Diesmal keine Aufnahme? <a href="{ $to }">Weiter zu „Wie fühlst du dich?“</a>

result-energy = Energie
result-energy-slope = Ging der Weg bergauf? Wie steil?
result-energy-reckon = Neu berechnen
result-energy-rests = Worauf das beruht
result-energy-weight = Mein Gewicht angeben

### untold: where nobody knows which way
result-untold-way =
    { $steps ->
        [one] 1 Schritt; in welche Richtung, ließ sich nicht sagen
       *[other] { $steps } Schritte; in welche Richtung, ließ sich nicht sagen
    }
