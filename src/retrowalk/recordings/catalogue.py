"""All the formats, in the order in which they are tried, and the page that lists them."""

from retrowalk.recordings.format import Format
from retrowalk.recordings.formats import (
    accelerometer_meter,
    androsensor,
    apple_watch,
    body_loggers,
    c3d,
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
from retrowalk.recordings.tables import MOST_BYTES

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
    tidy.NEAR,
)

_BEFORE = """# What Retrowalk reads

Hand in what the app exported, as it is: `retrowalk analyse walk.zip`, the upload on the page, or
`retrowalk.read("walk.zip")`. The format is told from what is in the file, never from its name.

Every recording becomes the same thing: specific force in m/s² (at rest it points up and is 9.81
long) and angular velocity in rad/s, on the accelerometer's own time stamps. Streams that start
apart or run at different rates are joined by interpolation; a gap is never drawn through. What was
noticed and put right is said in the recording's notes.

| format | comes as | told by | what is minded | for direction |
|---|---|---|---|---|
"""

_AFTER = """
Refused, always with the reason: acceleration without gravity and without a gravity sensor beside it
(what is up can't be told), fewer than {slowest:.0f} samples a second (steps can't be seen),
tracks and totals without a movement sensor (FIT, GPX, TCX, Apple Health), zips inside zips or with
a password, and anything that unpacks to more than {gb} GB. Without a gyroscope, steps are measured
and direction is not.

This page is written by `python -m retrowalk.recordings`.
"""


def formats_table() -> str:
    """Write the page `docs/formats.md`."""
    rows = (
        f"| {f.name} | {f.comes_as} | {f.told_by} | {f.minds} | {f.advice} |\n" for f in FORMATS
    )
    return _BEFORE + "".join(rows) + _AFTER.format(slowest=SLOWEST_HZ, gb=MOST_BYTES >> 30)
