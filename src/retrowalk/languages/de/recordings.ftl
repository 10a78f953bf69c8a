# Was über eine abgegebene Aufzeichnung gesagt wird. Absagen nennen die Datei, was an ihr nicht
# stimmt und was zu tun ist; Hinweise sagen, was beim Lesen in Ordnung gebracht wurde.

recordings-source = { $file }, { $app }
recordings-app-player = Retrowalk-Player
recordings-app-tidy = einfache Tabelle
recordings-app-android = Beschleunigungs-App
recordings-app-ios = Beschleunigungs-App für iOS

## Die Datei

recordings-unopened = { $file }: Die Datei lässt sich nicht öffnen. Prüf den Namen und ob du sie lesen darfst.
recordings-large = { $file }: Die Datei ist größer als 8 GB. Teile die Aufzeichnung in Tage.
recordings-empty = { $file }: Die Datei ist leer. Kopiere oder exportiere sie noch einmal.
recordings-hollow = { $file }: Es ist nichts darin. Kopiere oder exportiere sie noch einmal.
recordings-damaged = { $file }: Die Datei ist beschädigt oder abgeschnitten und lässt sich nicht entpacken. Kopiere oder exportiere sie noch einmal.
recordings-unpacks-large = { $file }: Entpackt sind es mehr als { $most } MB an Zahlen. Gib eine kürzere Aufzeichnung ab.
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
}: mit Positionen oder einer Herzfrequenz, aber ohne Bewegungssensor. { $kind ->
    [kml] Damit Schritte gemessen werden, zeichne
   *[other] Ihre Summen kommen mit `retrowalk import` herein. Damit Schritte gemessen werden, zeichne
} mit Sensor Logger oder phyphox auf und gib deren Zip ab.
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
recordings-unknown-columns = { $file }: Die Spalten ({ $columns }) gehören zu keiner hier bekannten App. Nenne sie time_s, acc_x, acc_y, acc_z, gyr_x, gyr_y, gyr_z (s, m/s², rad/s; in Ruhe muss die Beschleunigung nach oben zeigen, drehe also das Vorzeichen eines iPhones um), oder zeichne mit Sensor Logger oder phyphox auf und gib deren Zip ab.

## Tabellen

recordings-rows-damaged = { $file }: Die Zeilen lassen sich nicht auseinanderhalten; die Datei ist also beschädigt oder keine Tabelle von Zahlen. Exportiere sie noch einmal aus der App.
recordings-no-number = { $file }: In Zeile { NUMBER($line, useGrouping: 0) } steht „{ $cell }“, wo eine Zahl hingehört, und die meisten Zeilen sind so. Exportiere sie noch einmal aus der App.
recordings-parquet-damaged = { $file }: Die Parquet-Datei ist beschädigt oder abgeschnitten, oder ihre Spalten enthalten keine Zahlen. Kopiere oder exportiere sie noch einmal.
recordings-parquet-long = { $file }: Entpackt wären es { $rows } Zeilen, mehr als auf einmal zu lesen sind. Teile die Aufzeichnung in Tage.

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
recordings-matlab-unknown = { $file }: Die MATLAB-Datei ist beschädigt oder von einer hier unbekannten Version. Speichere in MATLAB die Spalten time_s, acc_x, acc_y, acc_z, gyr_x, gyr_y, gyr_z mit writetable.

## Die Signale

recordings-no-samples = { $source }: Es sind keine Messwerte darin. Zeichne noch einmal auf.
recordings-slow = { $source }: Es sind { NUMBER($rate, maximumSignificantDigits: 2, useGrouping: 0) } Messwerte pro Sekunde, zu wenige, um Schritte zu sehen; dafür braucht es { $least }. Zeichne 50 oder 100 pro Sekunde auf.
recordings-no-gravity = { $source }: Die Beschleunigung ist weder mit noch ohne Schwerkraft, in keiner hier bekannten Einheit. Zeichne die Beschleunigung mit Schwerkraft in m/s² auf, und das Gyroskop.
recordings-gravity-apart = { $source }: Beschleunigung und Schwerkraft wurden nicht zur selben Zeit aufgezeichnet. Zeichne beide zusammen auf.
recordings-shape = { $source }: { $signal ->
    [gyroscope] Das Gyroskop
   *[acceleration] Die Beschleunigung
} hat die Form { $shape }, aber { NUMBER($stamps, useGrouping: 0) } Zeitstempel verlangen (3, { NUMBER($stamps, useGrouping: 0) }).
recordings-lost-samples = { $lost } von { $all } Messwerten waren beschädigt oder wiederholt; sie sind ausgelassen.
recordings-unit = Die Beschleunigung ist in { $unit }; sie wurde in m/s² umgerechnet.
recordings-degrees = Das Gyroskop ist in Grad pro Sekunde; es wurde in rad/s umgerechnet.
recordings-millidegrees = Das Gyroskop ist in Tausendstel Grad pro Sekunde; es wurde in rad/s umgerechnet.
recordings-no-gyroscope = Es ist kein Gyroskop dabei, deshalb lässt sich die Richtung nicht messen. Schritte schon.
recordings-gyroscope-apart = Das Gyroskop lief nicht zusammen mit dem Beschleunigungssensor, deshalb lässt sich die Richtung nicht messen. Schritte schon.
recordings-gyroscope-missing = Das Gyroskop fehlt für { NUMBER($seconds, useGrouping: 0) } s: Dort ist die Richtung unbekannt. Schritte werden gezählt.
recordings-pace = Es sind { $rate } Messwerte pro Sekunde; 50 oder mehr wären sicherer.
recordings-gaps = { NUMBER($seconds, useGrouping: 0) } s davon sind ohne Signal, in { $gaps ->
    [one] einer Lücke
   *[other] { NUMBER($gaps, useGrouping: 0) } Lücken
}.

### line: Uhren
recordings-player-clock-set = Die Uhr des Telefons wurde unterwegs gestellt; das Gemessene verschiebt sich dadurch nicht.

### Dateien aus Laboren
recordings-app-mapped = angegebene Spalten
recordings-is-side = { $file }: Das ist { $kind ->
    [location] die Datei einer App mit Positionen
    [barometer] die Datei einer App mit dem Luftdruck
    [orientation] die Datei einer App mit der Lage des Telefons
    [pedometer] die Datei einer App mit gezählten Schritten
    [compass] die Datei einer App mit dem Kompass
    [magnetometer] die Datei einer App mit dem Magnetfeld
    [light] die Datei einer App mit dem Licht
    [sound] die Datei einer App mit dem Ton
    [device] die Beschreibung des Telefons aus einer App
    [clock] die Datei einer App mit ihrem Start
   *[description] die Beschreibung der Aufzeichnung aus einer App
}, ohne Beschleunigung. Gib das ganze Zip oder den Ordner ab, den die App exportiert hat.
recordings-json-damaged = { $file }: { $inside } ist kein heiles JSON, also beschädigt oder abgeschnitten. Kopiere oder exportiere es noch einmal.
recordings-map-unread = { $file }: Diese Zuordnung der Spalten ist nicht als TOML zu lesen: { $problem }. Schreib sie als [columns] mit acceleration = ["...", "...", "..."].
recordings-map-unknown = Eine Zuordnung der Spalten kennt „{ $key }“ nicht. { $meant ->
    [none] Sie kennt { $known }.
   *[other] Meintest du „{ $meant }“?
}
recordings-map-keys = In einer Zuordnung der Spalten braucht „{ $key }“ Namen mit je einem Wert, etwa acceleration = ...
recordings-map-three = In einer Zuordnung der Spalten braucht „{ $key }“ je eine Spalte für x, y und z (die Zeit eine): ihre Namen oder ihre Plätze, ab 1 gezählt.
recordings-map-acceleration = Die Zuordnung der Spalten nennt keine für die Beschleunigung. Gib acceleration = ["...", "...", "..."] an, x, y und z.
recordings-map-no-time = Die Zuordnung der Spalten sagt weder, welche Spalte die Zeit enthält, noch wie viele Messwerte pro Sekunde es sind. Gib time = "..." oder rate_hz = ... an.
recordings-map-rate = { $rate } Messwerte pro Sekunde kann es nicht geben. Gib eine Zahl über null an.
recordings-map-rate-missing = Zählt die Zeit Messwerte, gib an, wie viele es pro Sekunde sind: rate_hz = ...
recordings-map-rate-twice = Es sind eine Spalte mit Zeiten und eine Rate angegeben. Lass eines weg, oder gib an, dass die Zeit Messwerte zählt: units.time = "samples".
recordings-map-axes = „{ $key }“ braucht drei verschiedene Achsen mit Vorzeichen, etwa ["y", "-x", "z"].
recordings-map-mirrored = Diese Achsen sind das Spiegelbild derer eines Sensors, was keine Drehung ergibt. Zeigt nur die Beschleunigung in die andere Richtung, wie bei iOS, gib ihre Einheit mit Minus an ("-g"); sonst gib die Achsen jedes Sensors an.
recordings-map-no-table = { $file }: Darin ist keine Tabelle, für die Spalten angegeben werden könnten. Exportiere sie als CSV oder Parquet.
recordings-map-no-column = { $file }: Die Spalte „{ $column }“ gibt es darin nicht. { $meant ->
    [none] Ihre Spalten sind: { $names }. Nenne eine davon.
   *[other] Meintest du „{ $meant }“? Nenne eine von: { $names }.
}
recordings-sensor-which = { $file }: Es enthält { $count } Sensoren ({ $names }), und welcher am Rumpf sitzt, steht nicht darin. Nenne ihn: sensor = "...", oder gib seine Aufzeichnung allein ab.
recordings-sensor-none = { $file }: Einen Sensor „{ $sensor }“ gibt es darin nicht. Nenne einen von: { $names }.
recordings-sensor-one = { $file }: In diesem Format haben die Sensoren keine Namen. Gib es ab, ohne einen zu nennen.
recordings-sensor-chosen = Von seinen { $count } Sensoren wurde { $sensor } gemessen.
recordings-laboratory-damaged = { $file }: Die Datei ist beschädigt oder abgeschnitten. Kopiere oder exportiere sie noch einmal.
recordings-laboratory-bare = { $file }: Darin ist keine Beschleunigung in x, y und z. Exportiere es mit den Beschleunigungssensoren.
recordings-logger-damaged = Einige Blöcke der Datei sind beschädigt; sie wurden weggelassen.
recordings-gt3x-old = { $file }: Das ist eine ActiGraph-Datei alter Art, die nicht gelesen werden kann. Exportiere ihre Rohdaten mit ActiLife als CSV.
recordings-c3d-bare = { $file }: Keiner der analogen Kanäle ist nach Name und Einheit Beschleunigung in x, y und z ({ $names }). Nenne sie etwa Lumbar_ACC_X, in g oder m/s², und exportiere es noch einmal.
recordings-bids-bare = { $file }: Die Datei der Kanäle (*_channels.tsv, mit type und component) fehlt daneben oder ist nicht heil. Gib den Ordner mit allen Dateien der Aufzeichnung ab.
recordings-bids-channels = { $file }: Es hat { $columns } Spalten, die Datei der Kanäle nennt aber { $channels }. Exportiere es noch einmal.
recordings-bids-rate = { $file }: Nirgends steht, wie viele Messwerte pro Sekunde es sind. Gib *_motion.json mit SamplingFrequency dazu.
recordings-structs-bare = { $file }: Kein Struct darin enthält Beschleunigung (es hat { $names }). Nenne die Arrays Acc und Gyr (n x 3) und ihre Rate Fs und speichere es noch einmal.
recordings-structs-rate = { $file }: Neben der Beschleunigung steht nicht, wie viele Messwerte pro Sekunde es sind. Speichere die Rate als Fs oder die Zeiten als Timestamp dazu.
recordings-movesense-bare = { $file }: eine Movesense-Aufzeichnung ohne Beschleunigung. Nimm IMU6 auf und gib diese Datei ab.
recordings-polar-bare = { $file }: eine Aufzeichnung von Polar Sensor Logger ohne Beschleunigung. Gib die Datei von ACC ab und die von GYRO dazu.

### streams as they are
recordings-no-such-unit = Die Einheit { $unit } ist hier nicht bekannt. Nimm eine von { $known }.
recordings-no-such-rate = { $rate } Messwerte pro Sekunde kann es nicht geben. Gib eine Rate über null an.
recordings-time-unit = Die Zeiten wurden als { $unit } gelesen.
recordings-sorted = Die Zeilen standen nicht in der Reihenfolge der Zeit; sie wurden sortiert.
recordings-clock-back = Die Uhr wurde unterwegs zurückgestellt{ $times ->
    [one] {""}
   *[other] , { $times }-mal
}; was danach kam, schließt an das Ende davor an.
recordings-packets = Die Messwerte kamen in Paketen oder teilen sich Zeitstempel; sie wurden gleichmäßig verteilt.
recordings-no-such-quantity = Eine Einheit von { $what } gibt es hier nicht. Gib Einheiten von { $known } an.
recordings-movement-only = Die Beschleunigung ist ohne Schwerkraft, also ist nicht zu erkennen, wo oben ist: Schritte werden gezählt, Richtung und Länge sind unbekannt. Dafür mit Schwerkraft und Gyroskop aufnehmen.
recordings-gyroscope-dead = Das Gyroskop zeigt immer dasselbe, es arbeitet also nicht, und die Richtung lässt sich nicht messen. Schritte schon.
recordings-near-columns = Diese Spalten wurden ihren Namen nach genommen: { $columns }.
recordings-asked-columns = Die Spalten { $columns } blieben weg, also lässt sich die Richtung nicht messen. Wenn sie das Gyroskop sind, nenne die richtigen drei gyr_x, gyr_y, gyr_z.
# Für andere geschrieben.
recordings-unwritable = { $file }: Dorthin lässt sich nicht schreiben.
recordings-fit-uncalibrated = { $file }: Die Beschleunigung steht darin als rohe Zählwerte, ohne die Kalibrierung, die Einheiten daraus macht. Nimm die Datei mit `retrowalk import` herein; damit Schritte gemessen werden, zeichne mit Sensor Logger oder phyphox auf.
