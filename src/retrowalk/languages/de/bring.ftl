# Bring deine Gänge mit: Dateien von Uhren und anderen Apps, und was daraus wurde.
bring-title = Bring deine Gänge mit
bring-lead = Was deine Uhr, dein Telefon oder eine andere App behalten hat: gern auch Jahre davon.
bring-files = Dateien
bring-folder = Oder ein ganzer Ordner
bring-drop = Du kannst Dateien und Ordner auch hierher ziehen.
# $size is text, such as 8 GB.
bring-most = Eine Datei darf bis zu { $size } haben. Viele Dateien, und Zips mit vielen, sind in Ordnung.
bring-go = Mitbringen
bring-cancel = Anhalten und zurücknehmen
bring-sending = Bisher gesendet
bring-chosen = { $count } Dateien, zusammen { $size }.
bring-sent = { $done } von { $total } MB sind da.
bring-left = Noch etwa { $time }.
bring-waits = Die Verbindung ist weg. Es geht von selbst dort weiter, wo es aufhörte.
bring-file-too-large = { $file } ist größer als { $size }. Bitte lass sie weg, oder bring einen Teil davon.
bring-refused-none = Wähle zuerst eine Datei.
bring-here = Es bleibt hier
bring-here-lead = Deine Dateien werden auf diesem Rechner gelesen und hier behalten, wie sie kamen, Byte für Byte. Nichts wird weitergegeben, und nie wird etwas in sie zurückgeschrieben.
bring-what = Was gelesen werden kann
bring-what-walks = Gänge und Tage von Uhren und Apps
bring-what-movement = Aufnahmen von Bewegung, Schritt für Schritt gemessen
bring-what-zips = Auch Zips mit solchen Dateien. Was nicht gelesen werden kann, wird mit dem Grund abgelehnt und hält sonst nichts auf.
bring-batches = Früher mitgebracht
bring-count = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}
bring-reading = Deine Dateien werden gelesen
bring-read = { $read } von { $count } Dateien sind gelesen.
bring-may-leave = Du kannst diese Seite verlassen: Es geht weiter.
bring-stop = Nicht weiterlesen
bring-stopped = Noch ist nicht alles gelesen
bring-go-on = Weiterlesen
bring-came = Das ist angekommen
bring-empty = Hier ist keine Datei angekommen.
bring-taken-back = Zurückgenommen
bring-taken-back-lead = Nichts davon zählt jetzt. Die Dateien sind noch da, und du kannst es wieder gelten lassen.
bring-word-kept = { $count ->
    [one] Datei behalten
   *[other] Dateien behalten
}
bring-word-known = schon bekannt
bring-word-joined = mit dem verbunden, was eine andere App erzählt hat
bring-word-refused = abgelehnt
bring-word-waiting = { $count ->
    [one] wartet
   *[other] warten
}
bring-word-days = { $count ->
    [one] Tag, von dem sie erzählen
   *[other] Tage, von denen sie erzählen
}
bring-status-kept = { $count } behalten
bring-status-known = { $count } schon bekannt
bring-status-joined = { $count } mit dem verbunden, was eine andere App erzählt hat
bring-status-refused = { $count } abgelehnt
bring-status-waiting = { $count } noch nicht gelesen
bring-walks = { $count ->
    [one] { $count } Gang
   *[other] { $count } Gänge
}
bring-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
bring-more = Und { $count } weitere.
bring-take-back = Alles davon zurücknehmen
bring-take-back-lead = Dann zählt nichts mehr, was mit diesen Dateien kam. Du kannst es später wieder gelten lassen.
bring-take-back-all = Zurücknehmen
bring-backward = War es rückwärts?
bring-asked = { $count ->
    [one] Von { $count } Gang ist nicht bekannt, in welche Richtung er ging.
   *[other] Von { $count } Gängen ist nicht bekannt, in welche Richtung sie gingen.
}
bring-answer = Antworten
bring-way-none = Nein, vorwärts
bring-way-all = Ja, alles rückwärts
bring-way-laps = Oder einige Runden davon?
bring-way-these = Diese Runden rückwärts
bring-lap = Runde { $number }
bring-from = Von { $app }
bring-later = Später fragen
bring-still = { $count ->
    [one] Nach { $count } weiteren wird gefragt
   *[other] Nach { $count } weiteren wird gefragt
}
bring-none-lead = Wenn keiner davon rückwärts war, genügt ein Tipp für alle.
bring-none-all = Keiner davon war rückwärts
bring-all-answered = Alles beantwortet
bring-all-answered-lead = Von jedem Gang, der ankam, ist bekannt, in welche Richtung er ging, oder du hast ihn für später gelassen.
bring-sport-walking = Gehen
bring-sport-hiking = Wandern
bring-sport-running = Laufen
bring-sport-other = Etwas anderes
bring-sport-cycling = Radfahren
bring-sport-swimming = Schwimmen
bring-sport-else = Etwas anderes
bring-not-next = Dieses Stück beginnt bei Byte { $offset }, angekommen sind { $came }. Frag, wo es weitergeht.
bring-more-than-told = Es kamen mehr Bytes, als die Datei haben sollte.
# $size, $most and $free are megabytes.
bring-too-large = Das sind { $size } MB; eine Datei darf hier { $most } MB haben. Wer diesen Rechner betreibt, kann mehr erlauben: RETROWALK_UPLOAD_LIMIT_MB.
bring-no-room = Das sind { $size } MB, und dieser Rechner hat Platz für { $free } MB. Schaff zuerst Platz auf seiner Festplatte.
bring-shared = Mit Retrowalk geteilt
bring-shared-lead = Diese Dateien kamen von einer anderen App auf diesem Telefon.
bring-shared-waits = Sie warten auf diesem Telefon und werden gebracht, sobald dein Rechner zu Hause erreichbar ist.
bring-shared-nothing = Hier wartet nichts. Teile eine Datei aus einer anderen App mit Retrowalk, und sie kommt hierher.
bring-shared-whose = Wem gehören sie?
bring-shared-sent = Sie sind da.
bring-shared-see = Ansehen, was daraus wurde
bring-shared-refused = Dein Rechner hat sie nicht genommen. Sie warten weiter auf diesem Telefon.
bring-shared-of = Sie gehören { $who }
bring-shared-other = Sie gehören jemand anderem
bring-shared-leave = Weglassen
bring-shared-wait = Dateien aus einer anderen App warten auf diesem Telefon
bring-shared-look = Noch einmal nachsehen
bring-refused-laps = Hake zuerst die Runden ab, die rückwärts waren.
