everything-readme =
    Your Retrowalk journal, whole and in open formats.

    journal.json  all that is kept, table by table; journal.schema.json describes it (JSON Schema)
    people.json  what you agreed to, who may see what, and who saw it; for reading only
    recordings/  your recordings of movement, byte for byte as they came
    originals/  the files of watches and other apps, byte for byte as they came
    sessions.csv  one line for each session: minutes, pain, effort, what was measured
    guided.csv  guided practices
    tests.csv  results of the standard tests
    bouts.csv, steps.csv  what was measured in each recording: stretches of one direction, and steps
    activities.csv, laps.csv  walks that watches and other apps wrote down
    days.csv  values of days, such as steps and walking speed
    parquet/  the same tables once more as Parquet, with the unit of each column in its metadata

    Units end the names of columns: _s seconds, _m metres, _mps metres a second, _spm steps a minute, _bpm beats a minute. Times are ISO 8601. Pain and effort are told from 0 to 10.

    On another machine, into an empty journal: retrowalk restore journal.zip
    Added to one that is not empty: retrowalk restore --merge journal.zip

    It is about your health. Whoever has this file can read all of it.
    Make of the tables: { $version }

# A journal that moves in
everything-name = A journal of another machine
everything-title = Bring your journal
everything-lead = A journal that you took along from another machine, or from this one before: the file journal.zip. Nothing of what is here is lost, and what both have is kept once.
everything-file = The file
everything-look = Look at it
everything-none = Choose the file first.
everything-asked-title = What will come
everything-asked-lead = Of what was told differently here and there, the newest counts.
everything-nothing = All of it is here already. Nothing would change.
everything-come = Add it
everything-leave = Leave it
everything-undone-later = You can undo it afterwards, as one import.
everything-left = You looked at it and left it.
everything-answered = This file was answered already.
everything-from-here = Have a journal from another machine? <a href="{ $to }">Bring it</a>.
everything-sessions = { $count ->
    [one] 1 session
   *[other] { $count } sessions
  }
everything-statements = { $count ->
    [one] 1 entry of the record
   *[other] { $count } entries of the record
  }
everything-recordings = { $count ->
    [one] 1 recording
   *[other] { $count } recordings
  }
everything-walks = { $count ->
    [one] 1 measured walk
   *[other] { $count } measured walks
  }
everything-originals = { $count ->
    [one] 1 file of another app
   *[other] { $count } files of other apps
  }
everything-days = { $count ->
    [one] 1 value of a day
   *[other] { $count } values of days
  }
