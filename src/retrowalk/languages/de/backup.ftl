# Sicherungen des ganzen Tagebuchs, von allen auf einem Server.
backup-unreadable = Das ist keine Sicherung, die Retrowalk geschrieben hat. Nichts wurde geändert. Wähl eine Datei, deren Name mit „retrowalk-“ beginnt und mit .zip oder .zip.age endet.
backup-damaged = Diese Sicherung ist beschädigt. Nichts wurde geändert. Versuch es mit einer anderen oder mit einer anderen Kopie von ihr.
backup-wants-passphrase = Diese Sicherung ist versiegelt. Sag die Passphrase, mit der sie versiegelt wurde.
backup-other-passphrase = Diese Passphrase öffnet die Sicherung nicht. Nichts wurde geändert. Versuch es mit einer anderen; große und kleine Buchstaben zählen, Leerzeichen auch.
backup-other-walk = Die Aufnahme „{ $name }“ in dieser Sicherung wird nicht so gemessen wie vorher. Darum ist der Sicherung nicht zu trauen.
backup-not-empty = Hier ist schon etwas aufbewahrt, und eine Sicherung tritt an die Stelle von allem. Spiel sie auf einem leeren Server ein. Nichts wurde geändert.
backup-unwritable = In { $folder } ließ sich keine Sicherung schreiben: { $cause }. Das Tagebuch ist, wie es war. Schaff dort Platz, oder nenn mit RETROWALK_BACKUP_FOLDER einen anderen Ordner.
backup-not-equal = Die Kopie gleicht dem Tagebuch nicht („{ $table }“). Vielleicht wurde inzwischen etwas geschrieben: Beende den Server und kopiere noch einmal in eine leere Datenbank.
backup-title = Sicherungen
backup-lead = Alles von allen hier in einer Datei, damit mit diesem Rechner nichts verloren geht. Eine Sicherung zählt erst, wenn sie wieder geöffnet, jeder Eintrag darin gelesen und eine Aufnahme daraus gemessen wurde wie zuvor.
backup-why-daily = täglich
backup-why-upgrade = vor einer Aktualisierung
backup-why-asked = verlangt
backup-proved = Geprüft am { $day }. { $walkers ->
    [one] 1 gehende Person
   *[other] { $walkers } gehende Personen
  }, { $recordings ->
    [one] 1 Aufnahme
   *[other] { $recordings } Aufnahmen
  }.
backup-unproved = Nicht geprüft: Verlass dich nicht darauf.
backup-gone = Die Datei liegt nicht mehr in ihrem Ordner.
backup-none = Noch gibt es keine Sicherung. Die erste entsteht in der kommenden Nacht.
backup-make = Jetzt sichern
backup-goes-on = Eine Sicherung wird geschrieben und geprüft. Du kannst diese Seite verlassen: Es geht weiter.
backup-failed = Die letzte Sicherung ließ sich nicht machen.
backup-kept-title = Wie lange sie bleiben
backup-rule = Eine für jeden der letzten { $days } Tage, { $weeks } Wochen und { $months } Monate, jede vor einer Aktualisierung und die letzten { $asked } verlangten. Jede Nacht entsteht eine; die letzte geprüfte geht nie.
backup-where = Sie liegen auf diesem Rechner, in <code>{ $folder }</code>. Kopiere sie auch auf einen anderen Rechner: Was hier verbrennt, verbrennt mit ihnen.
backup-sealed = Jede ist mit der Passphrase dieses Servers versiegelt. Ohne sie öffnet sie niemand, auch du nicht: Bewahre sie auch anderswo auf.
backup-open = Sie sind nicht versiegelt: Wer eine hat, kann alles darin lesen. RETROWALK_BACKUP_PASSPHRASE versiegelt die nächsten.
backup-no-place = Hier werden keine Sicherungen gemacht.
backup-from-welcome = Ist das ein neuer Server für einen alten? <a href="{ $to }">Spiel eine Sicherung ein</a>.
backup-restore-title = Eine Sicherung einspielen
backup-restore-lead = Die Seiten, Aufnahmen und Konten von allen kommen so, wie sie am Tag der Sicherung waren. Sie wird bis zum Ende gelesen, bevor sich hier etwas ändert.
backup-restore-file = Die Sicherung
backup-restore-lying = Oder eine, die auf diesem Server liegt
backup-restore-brought = Die Datei von oben
backup-restore-passphrase = Ihre Passphrase, falls sie versiegelt ist
backup-restore-do = Einspielen
backup-none-chosen = Wähl zuerst die Sicherung.
backup-restored-title = Alles ist wieder da
backup-restored = So wie am { $day } um { $clock }: { $walkers ->
    [one] 1 gehende Person
   *[other] { $walkers } gehende Personen
  }, { $recordings ->
    [one] 1 Aufnahme
   *[other] { $recordings } Aufnahmen
  }.
backup-restored-then = Melde dich an wie dort. Telefone, die dort eingelassen waren, sind es auch hier, wenn dieser Server die Adresse des alten hat.
backup-restore-most = Sie darf bis zu { $size } haben. Eine größere leg in den Ordner der Sicherungen, oder spiel sie mit retrowalk db restore ein.
backup-look-again = Noch einmal ansehen
