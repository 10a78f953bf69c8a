# Was über eine abgegebene Aufzeichnung gesagt wird. Absagen nennen die Datei, was an ihr nicht
# stimmt und was zu tun ist; Hinweise sagen, was beim Lesen in Ordnung gebracht wurde.

recordings-source = { $file }, { $app }
recordings-app-player = Retrowalk-Player
recordings-app-tidy = einfache Tabelle
recordings-app-android = Beschleunigungs-App
recordings-app-ios = Beschleunigungs-App für iOS

## Die Datei

recordings-unopened = { $file }: Die Datei lässt sich nicht öffnen. Prüf den Namen und ob du sie lesen darfst.
recordings-large = { $file }: Die Datei ist größer als 1 GB. Gib eine kürzere Aufzeichnung ab.
recordings-empty = { $file }: Die Datei ist leer. Kopiere oder exportiere sie noch einmal.
recordings-hollow = { $file }: Es ist nichts darin. Kopiere oder exportiere sie noch einmal.
recordings-damaged = { $file }: Die Datei ist beschädigt oder abgeschnitten und lässt sich nicht entpacken. Kopiere oder exportiere sie noch einmal.
recordings-unpacks-large = { $file }: Entpackt ist die Datei größer als 1 GB. Gib eine kürzere Aufzeichnung ab.
recordings-unpacks-too-large = { $file }: Entpackt ist die Datei größer, als eine Aufzeichnung sein kann (höchstens 1 GB und höchstens das { $times }-Fache der gepackten Größe). Gib eine kürzere Aufzeichnung ab.
recordings-many-files = { $file }: Es sind mehr als { NUMBER($most, useGrouping: 0) } Dateien darin. Gib eine Aufzeichnung ab und nichts sonst.
recordings-several = { $file }: Es sind { $count } Aufzeichnungen darin ({ $names }). Gib sie einzeln ab.
recordings-and-top = { $names }, ganz oben
recordings-itself = Diese Aufzeichnung
recordings-zip-damaged = { $file }: Das Zip ist abgeschnitten oder beschädigt. Kopiere oder exportiere es noch einmal.
recordings-zip-locked = { $file }: Das Zip ist mit einem Passwort gesperrt. Entsperre es und gib ab, was darin ist.
recordings-zip-unusual = { $file }: Das Zip ist auf ungewöhnliche Weise gepackt. Entpacke es und gib den Ordner ab.
recordings-workbook-damaged = { $file }: Die Excel-Mappe ist beschädigt oder abgeschnitten. Exportiere sie noch einmal, als CSV, wenn es geht.

## Was keine Aufzeichnung ist

recordings-is-track = { $file }: Das ist { $kind ->
    [gpx] ein GPX-Track
    [tcx] eine TCX-Aktivität
    [kml] eine KML-Karte
   *[fit] eine FIT-Aktivität
}: mit Positionen oder einer Herzfrequenz, aber ohne Bewegungssensor. Zeichne mit Sensor Logger oder phyphox auf und gib deren Zip ab.
recordings-is-health = { $file }: Das ist ein Export von Apple Health: mit Summen, aber ohne Bewegungssensor. Zeichne mit Sensor Logger oder phyphox auf und gib deren Zip ab.
recordings-is-page = { $file }: Das ist eine Webseite. Gib die Datei ab, die die App exportiert hat.
recordings-is-office = { $file }: Das ist ein Office-Dokument. Speichere seine Tabelle als CSV und gib diese ab.
recordings-is-other = { $file }: Das ist { $kind ->
    [picture] ein Bild
    [video] ein Video
    [sound] eine Tondatei
    [pdf] ein PDF-Dokument
    [database] eine Datenbank
    [packed] eine gepackte Datei, aber kein Zip
    [hdf5] eine HDF5- oder neuere MATLAB-Datei
   *[json] eine JSON-Datei
}, keine Aufzeichnung der Sensoren eines Telefons. Zeichne mit Sensor Logger oder phyphox auf und gib deren Zip ab.
recordings-holds = { $file }: Darin ist { $inside }. Gib diese Datei allein ab.
recordings-unknown = { $file }: Das ist keine Aufzeichnung einer bekannten App. Zeichne mit Sensor Logger oder phyphox auf und gib deren Zip ab.
recordings-unknown-files = { $file }: Keine der { $count } Dateien darin ist die Aufzeichnung einer bekannten App. Zeichne mit Sensor Logger oder phyphox auf und gib deren Zip ab.
recordings-unknown-columns = { $file }: Die Spalten ({ $columns }) gehören zu keiner hier bekannten App. Nenne sie time_s, acc_x, acc_y, acc_z, gyr_x, gyr_y, gyr_z (s, m/s², rad/s), oder zeichne mit Sensor Logger oder phyphox auf und gib deren Zip ab.

## Tabellen

recordings-rows-damaged = { $file }: Die Zeilen lassen sich nicht auseinanderhalten; die Datei ist also beschädigt oder keine Tabelle von Zahlen. Exportiere sie noch einmal aus der App.
recordings-no-number = { $file }: In Zeile { NUMBER($line, useGrouping: 0) } steht „{ $cell }“, wo eine Zahl hingehört, und die meisten Zeilen sind so. Exportiere sie noch einmal aus der App.
recordings-parquet-damaged = { $file }: Die Parquet-Datei ist beschädigt oder abgeschnitten, oder ihre Spalten enthalten keine Zahlen. Kopiere oder exportiere sie noch einmal.
recordings-parquet-long = { $file }: Entpackt wären es { $rows } Zeilen, mehr als ein Tag Gehen. Teile die Aufzeichnung in Tage.

## Was eine App aufgezeichnet hat

recordings-player-damaged = Ein Teil dieser Aufzeichnung sagt nicht, wohin er gehört; die Datei ist also beschädigt. Speichere sie noch einmal aus dem Player.
recordings-player-cut = { $file } ist beschädigt: Ein Teil davon sagt nicht, wohin er gehört. Speichere die Aufzeichnung noch einmal aus dem Player.
recordings-player-lost = { $parts ->
    [one] Ein Teil dieser Aufzeichnung ist nie vom Telefon angekommen.
   *[other] { NUMBER($parts, useGrouping: 0) } Teile dieser Aufzeichnung sind nie vom Telefon angekommen.
}
recordings-left-out = Auch darin, und ausgelassen: { $files }.
recordings-sensor-logger-bare = { $file }: eine Aufzeichnung von Sensor Logger ohne Beschleunigung. Gib das ganze Zip ab, aufgezeichnet mit eingeschaltetem Accelerometer, Gravity und Gyroscope.
recordings-sensor-logger-phone = Metadata.csv fehlt, deshalb wird ein Android-Telefon angenommen. War es ein iPhone, sind rückwärts und vorwärts vertauscht.
recordings-phyphox-bare = { $file }: eine Aufzeichnung von phyphox ohne Beschleunigung. Zeichne „Beschleunigung (mit g)“ und „Gyroskop“ zusammen auf.
recordings-metabase-bare = { $file }: eine Aufzeichnung von MetaBase ohne Beschleunigung. Gib die Dateien beider Sensoren in einem Ordner oder Zip ab.
recordings-matlab-bare = { $file }: eine MATLAB-Datei ohne die Tabelle Acceleration. Schalte vor dem Aufzeichnen Acceleration und Angular Velocity ein.
recordings-matlab-cut = { $file }: Die MATLAB-Datei ist beschädigt oder abgeschnitten. Kopiere sie noch einmal.
recordings-matlab-unknown = { $file }: Die MATLAB-Datei ist beschädigt oder von einer hier unbekannten Version. Speichere in MATLAB die Spalten time_s, acc_x, acc_y, acc_z, gyr_x, gyr_y, gyr_z mit writetable.

## Die Signale

recordings-no-samples = { $source }: Es sind keine Messwerte darin. Zeichne noch einmal auf.
recordings-slow = { $source }: Es sind { NUMBER($rate, maximumSignificantDigits: 2, useGrouping: 0) } Messwerte pro Sekunde, zu wenige, um Schritte zu sehen. Zeichne 50 oder 100 pro Sekunde auf.
recordings-no-gravity = { $source }: Die Beschleunigung ist ohne Schwerkraft, und Schwerkraft ist auch nicht dabei. Zeichne mit Schwerkraft und Gyroskop auf, oder gib die Datei des Schwerkraftsensors mit ab.
recordings-gravity-apart = { $source }: Beschleunigung und Schwerkraft wurden nicht zur selben Zeit aufgezeichnet. Zeichne beide zusammen auf.
recordings-shape = { $source }: { $signal ->
    [gyroscope] Das Gyroskop
   *[acceleration] Die Beschleunigung
} hat die Form { $shape }, aber { NUMBER($stamps, useGrouping: 0) } Zeitstempel verlangen (3, { NUMBER($stamps, useGrouping: 0) }).
recordings-lost-samples = { $lost } von { $all } Messwerten waren beschädigt oder wiederholt; sie sind ausgelassen.
recordings-unit = Die Beschleunigung ist in { $unit }; sie wurde in m/s² umgerechnet.
recordings-degrees = Das Gyroskop ist in Grad pro Sekunde; es wurde in rad/s umgerechnet.
recordings-no-gyroscope = Es ist kein Gyroskop dabei, deshalb lässt sich die Richtung nicht messen. Schritte schon.
recordings-gyroscope-apart = Das Gyroskop lief nicht zusammen mit dem Beschleunigungssensor, deshalb lässt sich die Richtung nicht messen. Schritte schon.
recordings-gyroscope-missing = Das Gyroskop fehlt für { NUMBER($seconds, useGrouping: 0) } s; sie sind ausgelassen.
recordings-pace = Es sind { $rate } Messwerte pro Sekunde; 50 oder mehr wären sicherer.
recordings-gaps = { NUMBER($seconds, useGrouping: 0) } s davon sind ohne Signal, in { $gaps ->
    [one] einer Lücke
   *[other] { NUMBER($gaps, useGrouping: 0) } Lücken
}.

### line: Uhren
recordings-player-clock-set = Die Uhr des Telefons wurde unterwegs gestellt; das Gemessene verschiebt sich dadurch nicht.

# Für andere geschrieben.
recordings-unwritable = { $file }: Dorthin lässt sich nicht schreiben.
