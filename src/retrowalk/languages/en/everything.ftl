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
