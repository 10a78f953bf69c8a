# Arbeit, die hinter den Seiten getan wird.
job-unknown = Einen Auftrag { $id } gibt es hier nicht.
job-given-up = { $tries } Mal begonnen und nie zu Ende gekommen. Was bis dahin getan war, ist aufbewahrt.
job-fault = Hier ging etwas schief, wofür du nichts kannst. Es steht im Protokoll dieses Rechners.
job-title-export = Alles wird in eine Datei geschrieben
job-title-measure = Deine Aufnahme wird gemessen
job-title-import = Deine Dateien werden gelesen
job-title-done-export = Deine Datei ist fertig
job-title-ended = Es wurde angehalten
job-title-failed = Es ging nicht
job-so-far = { $size } sind geschrieben.
job-left-seconds = Noch etwa { $seconds } Sekunden.
job-left-minutes = { $minutes ->
    [one] Noch etwa { $minutes } Minute.
   *[other] Noch etwa { $minutes } Minuten.
}
job-may-leave = Du kannst diese Seite verlassen: Es geht weiter.
job-stop = Anhalten
job-fetch = Datei holen ({ $size })
job-kept-for = Sie liegt einen Tag lang auf diesem Rechner. In ihr steht alles, was von dir behalten ist.
job-no-file = Diese Datei ist nicht mehr hier. Sie kann neu geschrieben werden.
job-again = Neu schreiben
job-make-export = Ist es viel? Lass es schreiben, während du etwas anderes tust
job-no-room = Auf der Platte dieses Rechners ist dafür kein Platz. Nichts, was aufbewahrt war, ist verloren: Schaffe Platz, und versuche es noch einmal.
