"""All the formats, in the order in which they are tried, and the page that lists them."""

from retrowalk.recordings.csv_table import LONG_BYTES
from retrowalk.recordings.format import Format
from retrowalk.recordings.formats import (
    accelerometer_meter,
    androsensor,
    apple_watch,
    body_loggers,
    c3d,
    fit,
    hdf5,
    ios_accelerometer,
    matlab_mobile,
    metabase,
    motion_bids,
    movesense,
    phyphox,
    physics_toolbox,
    player,
    polar_sensor_logger,
    sensor_logger,
    sensorlog,
    tidy,
)
from retrowalk.recordings.signals import SLOWEST_HZ
from retrowalk.recordings.tables import MOST_BYTES, MOST_BYTES_ON_DISK

# A phone on the body before the watch beside it.
FORMATS: tuple[Format, ...] = (
    player.FORMAT,
    motion_bids.FORMAT,
    tidy.FORMAT,
    sensor_logger.FORMAT,
    apple_watch.FORMAT,
    phyphox.FORMAT,
    sensorlog.FORMAT,
    physics_toolbox.FORMAT,
    androsensor.FORMAT,
    ios_accelerometer.FORMAT,
    accelerometer_meter.FORMAT,
    metabase.FORMAT,
    polar_sensor_logger.FORMAT,
    movesense.FORMAT,
    matlab_mobile.FORMAT,
    hdf5.FORMAT,
    c3d.FORMAT,
    body_loggers.FORMAT,
    fit.FORMAT,
    tidy.NEAR,
)

_BEFORE = """# What Retrowalk reads

Hand in what the app exported, as it is: `retrowalk analyse walk.zip`, the upload on the page, or
`retrowalk.read("walk.zip")`. The format is told from what is in the file, never from its name.

Every recording becomes the same thing: specific force in m/s² (at rest it points up and is 9.81
long) and angular velocity in rad/s, on the accelerometer's own time stamps. Streams that start
apart or run at different rates are joined by interpolation; a gap is never drawn through, and a gap
in the gyroscope costs direction there, nothing else. What was noticed and put right is said in the
recording's notes.

What holds of every format:

- **Tables of text** may part their columns by commas, semicolons, tabs, bars, or any run of blanks,
  as `numpy.savetxt`, MATLAB and R write them; with a decimal point or comma, and lines of a logger
  above. Without a heading, a declared map tells what is in them.
- **Packed by gzip** (`walk.csv.gz`) a file is read as it is itself. A zip is handed in without.
- **Times** may be seconds, ms, us or ns, elapsed or since 1970, or date-times. Rows that are not in
  the order of time are sorted; where the clock was set back, what follows goes on where the rest
  ended; samples that came in packets or share a coarse stamp are laid out evenly.
- **Units** are told from gravity: m/s², g or mg by its length, degrees or radians a second by how
  far the gyroscope says that it turns. `units={"acceleration": "g", "gyroscope": "deg/s"}` declares
  them instead.
- **The sign** of acceleration can't be told from any signal: the one is the mirror image of the
  other. Known apps are known; a table must hold what points up at rest, or declare `"-m/s²"` or
  `"-g"`.
- **Without gravity** (acceleration alone, of which gravity was taken) steps are counted; direction
  and length are unknown.

| format | comes as | told by | what is minded | for direction |
|---|---|---|---|---|
"""

_AFTER = """
## Any other table: a declared map

A table of any heading is read where it is declared which columns hold what:

```python
import retrowalk

recording = retrowalk.read(
    "walk.csv",
    columns={{
        "time": "Elapsed",
        "acceleration": ["Acc X", "Acc Y", "Acc Z"],
        "gyroscope": ["Gyr X", "Gyr Y", "Gyr Z"],
    }},
    units={{"time": "ms", "acceleration": "g", "gyroscope": "deg/s"}},
    axes=["y", "-x", "z"],
)
```

The same as a file, for `retrowalk analyse walk.csv --columns map.toml` and
`retrowalk.read("walk.csv", **retrowalk.load_map("map.toml"))`:

```toml
axes = ["y", "-x", "z"]

[columns]
time = "Elapsed"
acceleration = ["Acc X", "Acc Y", "Acc Z"]
gyroscope = ["Gyr X", "Gyr Y", "Gyr Z"]

[units]
time = "ms"
acceleration = "g"
gyroscope = "deg/s"
```

| key | what it takes |
|---|---|
| `columns` | `time`, `acceleration`, `gyroscope`, `gravity`: names, or places counted from \
1, for x, y and z; or one by one under the names of the tidy table, `acc_x = "Acc X"`. A \
table may have no heading, or lines of a logger above it |
| `units` | of `time`: s, ms, us, ns, min, d, or `samples` (it counts them); of \
`acceleration`: m/s², g, mg; of `gyroscope`: rad/s, deg/s. What is not declared is told from \
the data. A minus, `-g`, says that acceleration points down at rest, as on iOS |
| `rate_hz` | samples a second, where no column tells the time, or it counts samples |
| `axes` | which axes of the table become x, y and z; for all sensors, or apart: `[axes]`, \
`acceleration = [...]` |
| `sensor` | which of several tables or sensors, by its label or a part of it |

Times may be numbers, date-times of Parquet and of pandas, or ISO 8601 as text; with an offset they
are absolute. Without `columns`, the rest is declared of a tidy table.

## Several sensors

Of the sensors of a laboratory file the one on the trunk is taken, by its label: lumbar or lower
back, else pelvis, sacrum, waist, else sternum, chest, trunk. Where no label tells, it is asked
which, with the list of them; `sensor="..."` names it, and chooses among the trials of a file too.

## What has to be installed

`pip install 'retrowalk[lab]'` brings the libraries for HDF5 (h5py), C3D (ezc3d) and the loggers
(actfast), `retrowalk[matlab]` and `retrowalk[xls]` those for MATLAB and old Excel files. What they
read is read in a process of its own, so that a damaged file ends none of yours.

## Large files

From a path, Parquet is read by its row groups and CSV in blocks, up to {disk} GB; columns of
float32 stay so, and a CSV file of more than {long} MB is kept in float32. HDF5, C3D, MATLAB and the
files of loggers are read whole by their libraries. `python -m benchmarks.reading` prints what a day
takes.

## What is refused

Always with the reason: fewer than {slowest:.0f} samples a second (steps can't be seen), tracks and
totals without a movement sensor (FIT, GPX, TCX, Apple Health: those are imported, see below), what
apps write beside the movement (positions, barometer, orientation, counted steps) handed in alone,
zips inside zips, in gzip or with a password, and anything that unpacks to more than {gb} GB.
Without a gyroscope, steps are measured and direction is not; without gravity, neither direction nor
length.
"""


def formats_table() -> str:
    """Write what the page `docs/formats.md` tells of recordings."""
    rows = (
        f"| {f.name} | {f.comes_as} | {f.told_by} | {f.minds} | {f.advice} |\n" for f in FORMATS
    )
    return (
        _BEFORE
        + "".join(rows)
        + _AFTER.format(
            slowest=SLOWEST_HZ,
            gb=MOST_BYTES >> 30,
            disk=MOST_BYTES_ON_DISK >> 30,
            long=LONG_BYTES >> 20,
        )
    )
