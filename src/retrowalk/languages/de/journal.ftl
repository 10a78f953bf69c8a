journal-no-session = In deinem Tagebuch gibt es keine Einheit { $session }.
journal-no-walk = In deinem Tagebuch gibt es keine gemessene Einheit { $id }.
journal-no-recording = In deinem Tagebuch gibt es keine Aufnahme { $id }.
journal-no-device = Es gibt kein Gerät { $id }. Alle zeigt: retrowalk devices
journal-nothing-arrived = Von dieser Aufnahme ist nichts angekommen.
journal-part-differed = Teil { $number } dieser Aufnahme kam schon einmal, und zwar anders.
journal-unfit-text = Das lässt sich nicht aufbewahren: Ein Text darin ist zu lang oder enthält Zeichen, die keine sind.
journal-unfit = Das lässt sich nicht aufbewahren: Etwas darin ist größer, als ein Tagebuch fasst.

journal-parts = Die Teile dieses Tagebuchs gehören nicht zusammen. Nichts wurde geändert.
journal-row-unfit = Dieses Tagebuch ist beschädigt: Zeile { $row } von „{ $table }“ passt nicht („{ $column }“). Nichts wurde geändert.
journal-not-empty = Dieses Tagebuch ist nicht leer. Leg das andere in ein eigenes Tagebuch: RETROWALK_DATA_FOLDER nennt einen neuen Ordner dafür.

journal-no-address = „{ $url }“ ist nicht die Adresse eines Tagebuchs. Sie sollte aussehen wie { $file } oder { $server }.
journal-in-memory = Ein Tagebuch im Arbeitsspeicher ginge verloren. Nenn eine Datei dafür.
journal-unusable = Das Tagebuch unter { $url } lässt sich nicht benutzen: { $cause }. Nichts wurde geändert. Prüfe, ob es den Ort gibt, ob dort Platz ist und ob darauf geschrieben werden darf.
journal-newer = Dieses Tagebuch hat ein neueres Retrowalk geschrieben (seine Tabellen haben die Version { $version }, dieses Programm kennt { $known }). Bitte aktualisiere Retrowalk; nichts wurde geändert.

journal-no-walker = Hier gibt es niemanden mit der Nummer { $id }.

journal-no-token = Es gibt kein offenes Token { $id } von dir.
journal-no-passkey = Es gibt keinen Passkey { $id } von dir.
journal-no-identity = Es gibt keine Verbindung { $id } von dir.

journal-no-account = Hier gibt es kein Konto { $id }.
journal-no-grant = Davon gibt es hier nichts zu beenden.
journal-no-sign-in = Diese Anmeldung ist schon vorbei.
journal-account-unnamed = Bitte nenne einen Namen.
journal-account-taken = Mit diesem Namen meldet sich hier schon jemand an. Bitte wähle einen anderen.
journal-last-owner = Das ist der einzige Betreiber. Mach zuerst jemand anderen dazu.


journal-no-template = Es gibt keine Vorlage „{ $id }“.

# A journal that is looked through.
journal-check-database = Die Datenbank sagt von sich selbst: { $said }
journal-check-tables = Eine Tabelle ist nicht so, wie diese Version sie anlegt: { $said }
journal-check-link = { $count ->
    [one] 1 Zeile von „{ $table }“ zeigt auf etwas, das nicht da ist („{ $column }“).
   *[other] { $count } Zeilen von „{ $table }“ zeigen auf etwas, das nicht da ist („{ $column }“).
  }
journal-check-numbers = Die nächste Zeile von „{ $table }“ bekäme eine Nummer, die vergeben ist.
