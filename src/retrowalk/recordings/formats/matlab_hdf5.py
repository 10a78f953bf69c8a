"""MATLAB 7.3 (.mat), and HDF5 as others write it: structs are groups, arrays stand transposed."""

from typing import TYPE_CHECKING, Any

from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format
from retrowalk.recordings.formats import apdm_opal
from retrowalk.recordings.hdf5 import is_hdf5, numbers, opened
from retrowalk.recordings.matlab_structs import Tree, read_structs
from retrowalk.recordings.types import Recording

if TYPE_CHECKING:
    import h5py


def recognise(files: Files) -> bool:
    """Tell it by its first bytes, and that it is no other format in HDF5."""
    names = list(files.contents)
    return len(names) == 1 and is_hdf5(files.head(names[0])) and not apdm_opal.recognise(files)


def read(files: Files) -> Recording:
    """Read the sensor on the trunk."""
    with opened(files, next(iter(files.contents))) as file:
        return read_structs(files, _tree(files, file), "HDF5")


def _tree(files: Files, group: "h5py.Group") -> Tree:
    """See groups as structs; what is no number is passed over."""
    tree: dict[str, Any] = {}
    for name, inside in group.items():
        if name.startswith("#"):  # what MATLAB refers to
            continue
        if hasattr(inside, "items"):
            tree[name] = _tree(files, inside)
        elif inside.dtype.kind in "fiu":
            tree[name] = numbers(files, inside)
    return tree


FORMAT = Format(
    name="MATLAB 7.3, other HDF5",
    comes_as="mat, h5 (extra `lab`)",
    told_by="HDF5 with groups that hold `Acc`, `Gyr`, `Fs`",
    minds="as of MATLAB structs",
    advice="a sensor on the trunk, 50 Hz or more",
    recognise=recognise,
    read=read,
    several_sensors=True,
)
