everything-readme =
    Dein Retrowalk-Tagebuch, vollständig und in offenen Formaten.

    journal.json  alles, was aufbewahrt ist, Tabelle für Tabelle; journal.schema.json beschreibt es (JSON Schema)
    people.json  wozu du zugestimmt hast, wer was sehen darf und wer es sah; nur zum Lesen
    recordings/  deine Bewegungsaufnahmen, Byte für Byte, wie sie kamen
    originals/  die Dateien von Uhren und anderen Apps, Byte für Byte, wie sie kamen
    sessions.csv  eine Zeile für jede Einheit: Minuten, Schmerz, Anstrengung, was gemessen wurde
    guided.csv  angeleitete Übungen
    tests.csv  Ergebnisse der Standardtests
    bouts.csv, steps.csv  was in jeder Aufnahme gemessen wurde: Strecken einer Richtung und Schritte
    activities.csv, laps.csv  Gänge, die Uhren und andere Apps aufgeschrieben haben
    days.csv  Werte von Tagen, etwa Schritte und Gehgeschwindigkeit
    parquet/  dieselben Tabellen noch einmal als Parquet, die Einheit jeder Spalte in ihren Metadaten

    Einheiten stehen am Ende der Spaltennamen: _s Sekunden, _m Meter, _mps Meter je Sekunde, _spm Schritte je Minute, _bpm Schläge je Minute. Zeiten sind nach ISO 8601. Schmerz und Anstrengung gehen von 0 bis 10.

    Auf einem anderen Rechner, in ein leeres Tagebuch: retrowalk restore journal.zip
    Zu einem dazu, das nicht leer ist: retrowalk restore --merge journal.zip

    Es geht um deine Gesundheit. Wer diese Datei hat, kann alles darin lesen.
    Stand der Tabellen: { $version }

# A journal that moves in
everything-name = Ein Tagebuch von einem anderen Rechner
everything-title = Bring dein Tagebuch mit
everything-lead = Ein Tagebuch, das du von einem anderen Rechner mitgenommen hast, oder früher von diesem: die Datei journal.zip. Von dem, was hier ist, geht nichts verloren, und was beide haben, wird einmal aufbewahrt.
everything-file = Die Datei
everything-look = Ansehen
everything-none = Wähl zuerst die Datei.
everything-asked-title = Was dazukommt
everything-asked-lead = Was hier und dort verschieden erzählt wurde, davon gilt das Neueste.
everything-nothing = Alles davon ist schon hier. Es würde sich nichts ändern.
everything-come = Hinzufügen
everything-leave = Lassen
everything-undone-later = Du kannst es danach rückgängig machen, als einen Import.
everything-left = Du hast es angesehen und gelassen.
everything-answered = Diese Datei ist schon beantwortet.
everything-from-here = Hast du ein Tagebuch von einem anderen Rechner? <a href="{ $to }">Bring es mit</a>.
everything-sessions = { $count ->
    [one] 1 Einheit
   *[other] { $count } Einheiten
  }
everything-statements = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
  }
everything-recordings = { $count ->
    [one] 1 Aufnahme
   *[other] { $count } Aufnahmen
  }
everything-walks = { $count ->
    [one] 1 gemessener Gang
   *[other] { $count } gemessene Gänge
  }
everything-originals = { $count ->
    [one] 1 Datei einer anderen App
   *[other] { $count } Dateien anderer Apps
  }
everything-days = { $count ->
    [one] 1 Tageswert
   *[other] { $count } Tageswerte
  }
