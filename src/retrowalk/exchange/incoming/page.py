"""The page `docs/formats.md`: every format that is read, recordings and activities, as they are."""

from retrowalk.exchange.incoming.activity_csv import TIDY
from retrowalk.exchange.incoming.catalogue import ACTIVITY_FORMATS
from retrowalk.exchange.incoming.opening import MOST_BYTES, MOST_DEEP, MOST_FILES, MOST_SHRINKING
from retrowalk.recordings.catalogue import formats_table

_ACTIVITIES = """
# What watches, phones and other apps told of walks

`retrowalk import PATH...` and the page take in files of activities: walks, runs and rides by their
totals and laps, and what is known of days. Each walk keeps its day in its own zone; what is not
told stays unknown. Nothing is taken for backward: that is asked, lap by lap if need be. Where a
file holds acceleration as well, it is measured like any recording.

| format | comes as | told by | what is minded |
|---|---|---|---|
{rows}
A file is shown to these in turn: a journal that Retrowalk wrote, the formats above, the recordings
of the first table, also where an app exported each sensor as a file of its own; else what is in a
zip is read file by file, each for itself. Zips in zips are opened {deep} deep; a zip holds up to
{files} files and {gb} GB, and none that unpacks to more than {times} times its size. What can't be
read is refused by name, and stops nothing else.

## A table of activities

One row an activity, told by these headings, of which `{start}` and `{duration}` or `{end}` are
needed: {others}. Times are ISO 8601; without an offset they are of the zone of who imports. Sports
are walking, hiking, running, other, cycling, swimming and else.

A table of any heading is read where its columns are declared, with
`retrowalk import walks.csv --columns map.toml`:

```toml
start_as = "%d.%m.%Y %H:%M"

[columns]
start = "Datum"
duration = "Dauer"
distance = "Strecke"
sport = "Art"

[units]
duration = "min"
distance = "km"

[sports]
Spaziergang = "walking"
```

| key | what it takes |
|---|---|
| `columns` | {keys}: the names of columns |
| `units` | of `duration`: s, min, h (1:02:03 needs none); of `distance`: m, km, mi, yd |
| `start_as` | how times are written, in the letters of Python's `strptime`; ISO 8601 needs none |
| `sports` | what the words of the table mean |

This page is written by `python -m retrowalk.exchange.incoming`.
"""


def formats_page() -> str:
    """Write the page `docs/formats.md`."""
    named = TIDY.named
    needed = ("start", "duration", "end")
    rows = (f"| {f.name} | {f.comes_as} | {f.told_by} | {f.minds} |\n" for f in ACTIVITY_FORMATS)
    return formats_table() + _ACTIVITIES.format(
        rows="".join(rows),
        deep=MOST_DEEP,
        files=MOST_FILES,
        gb=MOST_BYTES >> 30,
        times=MOST_SHRINKING,
        others=", ".join(f"`{name}`" for what, name in named.items() if what not in needed),
        keys=", ".join(f"`{what}`" for what in named),
        **{what: named[what] for what in needed},
    )
