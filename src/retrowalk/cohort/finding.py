"""Which recordings lie at an address, found by the names of the files alone; and what those tell.

A folder is one recording where an app exported each sensor as a file of its own, as
``retrowalk.recordings.finding`` has it. In a data set of Motion-BIDS a recording is its
``*_motion.tsv``, and whose it is stands in the name.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePosixPath

from retrowalk.cohort.patterns import EVERYTHING, matcher
from retrowalk.recordings.finding import is_export, without_beside

BIDS = "dataset_description.json"
_ENTITY = re.compile(r"(?:^|[/_])(sub|ses|task|tracksys)-([0-9a-zA-Z]+)(?=[/_.]|$)")
_MEANS = {"sub": "participant", "ses": "session", "task": "condition", "tracksys": "device"}
_BIDS_MOTION = re.compile(r"sub-[0-9a-zA-Z]+/(ses-[0-9a-zA-Z]+/)?motion/[^/]+_motion\.tsv(\.gz)?")
_NOT_WALKED = ("__MACOSX", ".")
_DESCRIPTIONS = "meta"


def recordings_among(names: Iterable[str], pattern: str = EVERYTHING) -> list[str]:
    """Find the recordings among files, in order of their names.

    Parameters
    ----------
    names : of all files at an address
    pattern : of the files, or of folders, that are recordings; a star stays within a folder, two
        go through any
    """
    names = [name for name in names if not _is_hidden(name)]
    if BIDS in names and any(map(_BIDS_MOTION.fullmatch, names)):
        names = [name for name in names if _BIDS_MOTION.fullmatch(name)]
    if pattern != EVERYTHING:
        return _matching(names, pattern)
    folders: dict[str, list[str]] = defaultdict(list)
    for name in names:
        folders[name.rpartition("/")[0]].append(name)
    outer = {str(one) for folder in folders for one in PurePosixPath(folder).parents}
    found: list[str] = []
    for folder, files in folders.items():
        found += _of_folder(folder, files, alone=folder not in outer)
    return sorted(found)


def entities(path: str) -> dict[str, str]:
    """Read from a path what Motion-BIDS writes into it: whose, which session, what, with what."""
    return {_MEANS[key]: label for key, label in _ENTITY.findall(path)}


def _is_hidden(name: str) -> bool:
    parts = name.split("/")
    return any(part.startswith(_NOT_WALKED) for part in parts) or _DESCRIPTIONS in parts[:-1]


def _matching(names: list[str], pattern: str) -> list[str]:
    """Take the files, and the folders, of which the name fits."""
    fits = matcher(pattern)
    found: dict[str, None] = {}
    for name in names:
        whole = PurePosixPath(name)
        outer = [str(one) for one in reversed(whole.parents[:-1])]
        hit = next((one for one in (*outer, name) if fits.fullmatch(one)), None)
        if hit is not None:
            found[hit] = None
    return sorted(found)


def _of_folder(folder: str, names: list[str], *, alone: bool) -> list[str]:
    """Find the recordings of a folder; ``alone`` where no folder with files lies in it."""
    files = list(map(PurePosixPath, names))
    kept = without_beside(files, files)
    one = is_export(kept) or (alone and folder != "" and len(kept) == 1 < len(files))
    return [folder or "."] if one else list(map(str, kept))
