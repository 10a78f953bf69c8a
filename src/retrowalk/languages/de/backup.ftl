# Sicherungen des ganzen Tagebuchs, von allen auf einem Server.
backup-unreadable = Das ist keine Sicherung, die Retrowalk geschrieben hat. Nichts wurde geändert. Wähl eine Datei, deren Name mit „retrowalk-“ beginnt und mit .zip oder .zip.age endet.
backup-damaged = Diese Sicherung ist beschädigt. Nichts wurde geändert. Versuch es mit einer anderen oder mit einer anderen Kopie von ihr.
backup-wants-passphrase = Diese Sicherung ist versiegelt. Sag die Passphrase, mit der sie versiegelt wurde.
backup-other-passphrase = Diese Passphrase öffnet die Sicherung nicht. Nichts wurde geändert. Versuch es mit einer anderen; große und kleine Buchstaben zählen, Leerzeichen auch.
backup-other-walk = Die Aufnahme „{ $name }“ in dieser Sicherung wird nicht so gemessen wie vorher. Darum ist der Sicherung nicht zu trauen.
backup-not-empty = Hier ist schon etwas aufbewahrt, und eine Sicherung tritt an die Stelle von allem. Spiel sie auf einem leeren Server ein. Nichts wurde geändert.
backup-unwritable = In { $folder } ließ sich keine Sicherung schreiben: { $cause }. Das Tagebuch ist, wie es war. Schaff dort Platz, oder nenn mit RETROWALK_BACKUP_FOLDER einen anderen Ordner.
backup-not-equal = Die Kopie gleicht dem Tagebuch nicht („{ $table }“). Vielleicht wurde inzwischen etwas geschrieben: Beende den Server und kopiere noch einmal in eine leere Datenbank.
