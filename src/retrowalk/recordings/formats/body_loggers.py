"""Axivity (.cwa), GENEActiv (.bin) and ActiGraph (.gt3x), read by actfast (MIT licence).

They tell acceleration in g, and the AX6 turning in degrees a second. Their clocks show the time of
the place where they were set, without a zone, so that the start stays unknown.

actfast is taken as it needs nothing but NumPy. actipy is for academic use only and needs Java,
pygt3x is under the GPL, scikit-digital-health reads no .gt3x and brings LightGBM and Matplotlib.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from retrowalk.errors import UnreadableRecording
from retrowalk.extras import needs
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format
from retrowalk.recordings.labelled import Sensor, recording_of
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.tables import DAMAGED
from retrowalk.recordings.types import Recording
from retrowalk.recordings.units import Units

_AXIVITY = b"MD\xfc\x03"  # the header of a .cwa file is 1,020 bytes long
_GENEACTIV = b"Device Identity"
_ACTIGRAPH = {"info.txt", "log.bin"}
_ACTIGRAPH_OLD = {"info.txt", "activity.bin"}
_UNITS = Units(acceleration="g", gyroscope="deg/s")
_APPS = {
    "Axivity CWA": "Axivity",
    "GeneActiv BIN": "GENEActiv",
    "Actigraph GT3X": "ActiGraph",
}


def recognise(files: Files) -> bool:
    """Tell them by their first bytes, or by what a zip holds."""
    names = set(files.contents)
    if names >= _ACTIGRAPH or names >= _ACTIGRAPH_OLD:
        return True
    return len(names) == 1 and files.head(names.pop()).startswith((_AXIVITY, _GENEACTIV))


def read(files: Files) -> Recording:
    """Read it whole."""
    names = set(files.contents)
    zipped = names >= _ACTIGRAPH or names >= _ACTIGRAPH_OLD
    if not names >= _ACTIGRAPH and zipped:
        raise UnreadableRecording(Message("recordings-gt3x-old", file=files.name))
    with needs("lab"):
        import actfast

    with files.on_disk(None if zipped else names.pop()) as path:
        try:
            told = actfast.read(path, lenient=True)
        except (*DAMAGED, TypeError) as problem:
            raise UnreadableRecording(
                Message("recordings-laboratory-damaged", file=files.name)
            ) from problem
    tables = [table for table in told["timeseries"].values() if "acceleration" in table]
    if not tables:
        raise UnreadableRecording(Message("recordings-laboratory-bare", file=files.name))
    notes = (Message("recordings-logger-damaged"),) if told["warnings"] else ()
    app = _APPS.get(told["format"], told["format"])
    return recording_of(files, _sensor(tables[0]), app, notes)


def _sensor(table: Mapping[str, Any]) -> Sensor:
    stamps = table["datetime"]
    time_s = (stamps - stamps[:1].sum()) / 1e9
    turning = table.get("gyroscope")
    return Sensor(
        Stream(time_s, np.ascontiguousarray(table["acceleration"].T)),
        None if turning is None else Stream(time_s, np.ascontiguousarray(turning.T)),
        _UNITS,
    )


FORMAT = Format(
    name="Axivity, GENEActiv, ActiGraph",
    comes_as="cwa, bin, gt3x (extra `lab`)",
    told_by="the first bytes; `log.bin` in a zip",
    minds="g, degrees a second; clocks without a zone; damaged blocks, which are left out",
    advice="an AX6 on the lower back with its gyroscope on; the others have none: steps only",
    recognise=recognise,
    read=read,
)
