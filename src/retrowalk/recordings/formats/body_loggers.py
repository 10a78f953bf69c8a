"""Axivity (.cwa), GENEActiv (.bin) and ActiGraph (.gt3x), read by actfast (MIT licence).

They tell acceleration in g, and the AX6 turning in degrees a second. Their clocks show the time of
the place where they were set, without a zone, so that the start stays unknown.

actfast is taken as it needs nothing but NumPy. actipy is for academic use only and needs Java,
pygt3x is under the GPL, scikit-digital-health reads no .gt3x and brings LightGBM and Matplotlib.
"""

import numpy as np

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.apart import Tree, read_apart, sound
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format
from retrowalk.recordings.labelled import Sensor, channels, recording_of
from retrowalk.recordings.streams import Stream
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
    tree = read_apart(files, None if zipped else names.pop(), "logger")
    if "acceleration" not in tree:
        raise UnreadableRecording(Message("recordings-laboratory-bare", file=files.name))
    with sound(files, "logger"):
        notes = (Message("recordings-logger-damaged"),) if tree["warnings"][0] else ()
        app = str(tree["format"][0])
        return recording_of(files, _sensor(tree), _APPS.get(app, app), notes)


def _sensor(tree: Tree) -> Sensor:
    stamps = np.asarray(tree["datetime"])
    time_s = (stamps - stamps[:1].sum()) / 1e9
    turning = tree.get("gyroscope")
    return Sensor(
        Stream(time_s, channels(tree["acceleration"].reshape(-1, 3), time_s.size)),
        None if turning is None else Stream(time_s, channels(turning, time_s.size)),
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
