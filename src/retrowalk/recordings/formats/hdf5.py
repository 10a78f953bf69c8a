"""HDF5: what APDM writes, and structs of MATLAB 7.3 or of others, which are groups there."""

from retrowalk.recordings.apart import read_apart, sound
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format, several
from retrowalk.recordings.formats.apdm_opal import is_opal, read_opal
from retrowalk.recordings.matlab_structs import read_structs
from retrowalk.recordings.types import Recording

_MAGIC = b"\x89HDF\r\n\x1a\n"
_MATLAB_HEADER_BYTES = 512


def recognise(files: Files) -> bool:
    """Tell it by its first bytes, or by those after what MATLAB puts before them."""
    return bool(_names(files))


def read(files: Files) -> Recording:
    """Read the sensor on the trunk."""
    names = _names(files)
    if len(names) > 1:
        raise several(files, names)
    tree = read_apart(files, names[0], "hdf5")
    with sound(files, "hdf5"):
        return read_opal(files, tree) if is_opal(tree) else read_structs(files, tree, "HDF5")


def _names(files: Files) -> list[str]:
    heads = {name: files.head(name) for name in files.contents}
    return [
        name
        for name, head in heads.items()
        if head.startswith(_MAGIC) or head[_MATLAB_HEADER_BYTES:].startswith(_MAGIC)
    ]


FORMAT = Format(
    name="APDM Opal, MATLAB 7.3, other HDF5",
    comes_as="h5, mat (extra `lab`)",
    told_by="HDF5 with the group `Sensors` or the attribute `CaseIdList`; else groups that hold "
    "`Acc`, `Gyr`, `Fs`",
    minds="several sensors; both layouts of APDM; its time in UTC",
    advice="a sensor on the lumbar spine, 50 Hz or more",
    recognise=recognise,
    read=read,
    several_sensors=True,
)
