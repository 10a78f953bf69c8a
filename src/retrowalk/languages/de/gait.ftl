gait-technique-small_steps-good = Deine Schritte rückwärts waren { $number } % so lang wie die vorwärts. Klein ist richtig.
gait-technique-small_steps-better = Deine Schritte rückwärts waren { $number } % so lang wie die vorwärts. Etwas kürzer ist leichter für die Knie.
gait-technique-evenness-good = Die Dauer deiner Schritte rückwärts schwankte um { $number } %. Das ist gleichmäßig.
gait-technique-evenness-better = Die Dauer deiner Schritte rückwärts schwankte um { $number } %. Ein stetigerer Takt kommt mit der Übung.
gait-technique-unhurried-good = Du hast { $number } Schritte rückwärts in der Minute gemacht. Das ist ohne Eile.
gait-technique-unhurried-better = Du hast { $number } Schritte rückwärts in der Minute gemacht. Du hast Zeit: Langsamer ist besser.
gait-technique-tall-upright = Beim Rückwärtsgehen blieb dein Rumpf wie im Stehen. So gehst du aufrecht.
gait-technique-tall-back = Beim Rückwärtsgehen war dein Rumpf { $degrees }° weiter nach hinten geneigt als im Stehen. So gehst du aufrecht.
gait-technique-tall-good = Beim Rückwärtsgehen war dein Rumpf { $degrees }° weiter nach vorn geneigt als im Stehen. So gehst du aufrecht.
gait-technique-tall-better = Beim Rückwärtsgehen war dein Rumpf { $degrees }° weiter nach vorn geneigt als im Stehen. Mach dich groß: Kopf hoch, Schultern locker.
gait-faint = { $sentence } Nur wenige klare Schritte zeigen es, also gib nicht zu viel darauf.
gait-unseen-toes = Ein Telefon am Rumpf kann deine Füße nicht sehen: Spür, dass die Zehen zuerst aufsetzen.
gait-unseen-facing = Ohne zu wissen, wohin du schaust, lassen sich Schwanken und Neigung nicht messen.
gait-unseen-upright = Du hast nie still gestanden, also fehlt ein aufrechter Stand zum Vergleich.

gait-note-nothing = In dieser Aufnahme wurde kein Gehen gefunden.
gait-note-no-gyroscope = In dieser Aufnahme ist kein Gyroskop, also lässt sich die Richtung nicht messen.
gait-note-running = { $seconds } s lang war nicht zu erkennen, ob das Gehen oder Rennen ist, darum ist die Richtung dort unbekannt.
gait-note-moved =
    { $seconds ->
        [one] Das Telefon hat sich an deinem Körper verschoben, darum ist { $seconds } Sekunde unbekannt.
       *[other] Das Telefon hat sich an deinem Körper verschoben, darum sind { $seconds } Sekunden unbekannt.
    }
gait-note-height = Deine Größe ist nicht bekannt, darum gelten die Längen für { NUMBER($height, minimumFractionDigits: 2) } m.
gait-note-error = Strecken liegen meist um etwa { $number } % daneben.
gait-note-no-stretch = Von { $start } bis { $end } s wurde kein stetiges Gehen in eine Richtung gefunden, an dem man sich ausrichten könnte.
gait-note-facing-one = Nichts hat gesagt, wohin du geschaut hast: als Vorwärtsgehen angenommen.
gait-note-facing-faster = Nichts hat gesagt, wohin du geschaut hast: Die schnellere Richtung gilt als vorwärts.
gait-note-facing-first = Nichts hat gesagt, wohin du geschaut hast: Die Richtung, in der du losgegangen bist, gilt als vorwärts.
gait-note-in-degrees = Das Gyroskop war in Grad pro Sekunde; es wurde in rad/s umgerechnet.
gait-note-in-millidegrees = Das Gyroskop war in Tausendstel Grad pro Sekunde; es wurde in rad/s umgerechnet.

gait-too-short = { $source }: Die Aufnahme dauert { NUMBER($seconds, minimumFractionDigits: 1) } s; nimm wenigstens ein paar Schritte auf.
gait-no-gravity = { $source }: Die Beschleunigung ist im Mittel { NUMBER($mean, minimumFractionDigits: 2) } m/s², die Schwerkraft allein aber 9,81; nimm die Beschleunigung mit Schwerkraft auf, in m/s².
gait-stretch-turned = Das Stück vorwärts muss enden, nachdem es beginnt, geht aber von { $start } bis { $end } s.
gait-axis = Die Achse nach vorn ist eine von +x -x +y -y +z -z, nicht „{ $axis }“.
gait-height = Eine Größe von { $height } m kann nicht stimmen: Gib sie in Metern an.
gait-calibration-needs = Zum Kalibrieren braucht es eine bekannte Strecke, vorwärts oder rückwärts.
gait-calibration-above = Eine bekannte Strecke und was davon gemessen wurde, müssen über null liegen.

gait-live-moved = Das Telefon hat sich an deinem Körper verschoben: Die Richtung ist unbekannt, bis es wieder richtig sitzt.
gait-live-no-gravity = { $source }: Die Beschleunigung ist im Mittel { NUMBER($mean, minimumFractionDigits: 2) } m/s², die Schwerkraft allein aber 9,81; sende die Beschleunigung mit Schwerkraft, in m/s².
gait-live-stretch = Das Stück vorwärts muss enden, nachdem es beginnt.
gait-live-shape = { $source }: Ein Signal hat die Form { $shape }, zu { $count } Zeitstempeln gehört aber { $wanted }.

gait-feet-none = Es gibt keine Aufnahme eines Fußes: Gib die linke oder die rechte.
gait-feet-no-gyroscope = { $source }: In dieser Aufnahme ist kein Gyroskop; ohne lässt sich einem Fuß nicht folgen.
gait-feet-too-short = { $source }: Die Aufnahme dauert { NUMBER($seconds, minimumFractionDigits: 1) } s; nimm wenigstens ein paar Doppelschritte auf.
gait-feet-too-slow = { $source }: { NUMBER($rate, minimumFractionDigits: 1) } Messwerte in der Sekunde sind zu wenige, um einem Fuß zu folgen; nimm mit { $least } oder mehr auf.
gait-feet-note-toe = Welches Ende des Fußes die Zehen sind, ließ sich nicht sagen, darum ist die Richtung unbekannt.
gait-feet-note-unknown = Richtung unbekannt: { $unknown } von { $strides } Doppelschritten, beim Umdrehen oder zu wenige hintereinander.
gait-feet-note-axis = Die Achse { $axis } des Sensors zeigt nicht entlang des Fußes; sie wird nicht benutzt.

# Gehen oder Rennen.
gait-note-running-lengths = Beim Rennen werden keine Längen gemessen.
gait-live-walk-or-run = Es ist nicht zu erkennen, ob du gehst oder rennst, darum ist die Richtung gerade unbekannt.
# Stürze und Stolpern.
gait-note-no-stumbles = Stolpern lässt sich ohne Gyroskop nicht erkennen, Stürze schon.
gait-placement = Ein Gerät wird an einer dieser Stellen getragen: { $known }, nicht „{ $placement }“.
gait-note-wrist-guessed = Das sieht aus, als wäre es am Handgelenk getragen worden. Wenn nicht, sag, wo es war.
gait-note-wrist = Am Handgelenk zählt jeder Schwung des Arms als zwei Schritte; die Richtung lässt sich dort nicht bestimmen.
### streams as they are
gait-note-sign = Die Richtung hängt am Vorzeichen der Beschleunigung: In Ruhe muss sie nach oben zeigen; hier zeigt sie entlang { $axis } des Geräts. In Tabellen von einem iPhone ist es oft umgekehrt; dann sind rückwärts und vorwärts vertauscht. Gib in diesem Fall "-m/s²" oder "-g" als Einheit an.
gait-note-not-told = Wohin du geschaut hast, war aus diesem Gang nicht zu erkennen, also ist die Richtung unbekannt. Sag, wo vorne ist, oder geh mindestens zehn gleichmäßige Schritte.
gait-note-spikes = { $count ->
    [one] Ein Messwert ragte
   *[other] { NUMBER($count, useGrouping: 0) } Messwerte ragten
} aus den benachbarten heraus, wie es keine Bewegung tut; das wurde geglättet.
# Für die Forschung.
gait-note-contacts-unseen = { $count } der angegebenen Bodenkontakte liegen dort, wo sich das Gerät nicht bewegte; sie wurden ausgelassen.
gait-bids-label = „{ $label }“ ist kein Name für Dateien nach BIDS: nur Buchstaben und Ziffern.
gait-no-table = Eine Tabelle „{ $table }“ gibt es nicht: es gibt { $tables }.
gait-note-not-shown = Die Schritte sind zu wenige am Stück, oder zu schwach, um zu zeigen, wohin sie führten, also ist die Richtung unbekannt.
