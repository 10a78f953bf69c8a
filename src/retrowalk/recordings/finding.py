"""Which recordings lie at a path: a file, a folder that is one, or a folder or pattern of many.

A folder is one recording where an app exported each sensor as a file of its own, known by the
names of the files, or where it holds one file beside descriptions. Everything else in a folder is
a recording of its own, and what it is not is then said of it by name.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from glob import has_magic, iglob
from pathlib import Path, PurePath
from typing import TypeVar

_SENSOR = "(total)?(linear )?(accelerometer|acceleration|gyroscope|gravity|wristmotion)"
_BY_SENSOR = re.compile(rf"{_SENSOR}(uncalibrated)?")
_WITHIN_NAME = re.compile(r"(?:^|[_ -])(accelerometer|gyroscope)(?:[_ -]|$)")
_WATCH = "wristmotion"
_COPY = re.compile(r"([ _-]?\(?\d+\)?)$")
_DESCRIPTIONS = "meta"
_BESIDE = re.compile(
    r"(readme|license|changes|authors|citation)(\..*)?"
    r"|(participants|dataset_description|manifest)\..*"
    r"|.*_(channels|events|scans|sessions|coordsystem|optodes)\.(tsv|json)"
    r"|.*\.(md|rst|toml|ya?ml|log|bidsignore)",
    re.IGNORECASE,
)
"""What describes recordings and is none: papers of a folder, side files of Motion-BIDS."""


AnyPath = TypeVar("AnyPath", bound=PurePath)
IsOther = Callable[[Path], bool]


def recordings_at(paths: Iterable[str | Path], is_other: IsOther = lambda _: False) -> list[Path]:
    """Find the recordings at paths, in the order given; within a folder in order of the names.

    What ``is_other`` tells of files in folders is found too, and taken for no part of a recording.
    A path of which nothing can be made is given back as it is, so that reading it says why.
    """
    found: list[Path] = []
    for path in map(Path, paths):
        if has_magic(str(path)) and not path.exists():
            named = iglob(str(path), recursive=True)  # noqa: PTH207  (an absolute pattern as well)
            matched = [Path(one) for one in sorted(named)]
            found += [one for match in matched for one in _within(match, is_other)] or [path]
        else:
            found += _within(path, is_other)
    return found


def _within(path: Path, is_other: IsOther) -> list[Path]:
    if not path.is_dir():
        return [path]
    inside = sorted(p for p in path.iterdir() if not p.name.startswith((".", "__MACOSX")))
    folders = [p for p in inside if p.is_dir() and p.name != _DESCRIPTIONS]
    others = [p for p in inside if p.is_file() and is_other(p)]
    files = without_beside([p for p in inside if p.is_file() and p not in others], inside)
    if not folders and not others and (is_export(files) or len(files) == 1 < len(inside)):
        return [path]
    if (folders or others) and is_export(files):
        files = [path]  # what else lies in its folders, or beside, is found as well
    further = [one for folder in folders for one in _within(folder, is_other) if _holds(folder)]
    found = files + others + further
    return sorted(found) or [path]


def without_beside(files: Iterable[AnyPath], inside: Iterable[AnyPath]) -> list[AnyPath]:
    """Leave out files that describe recordings, or one of the same name in the folder."""
    described = {one.stem for one in inside if one.suffix != ".json"}
    return [
        file
        for file in files
        if not (file.suffix == ".json" and file.stem in described)
        and _BESIDE.fullmatch(file.name) is None
    ]


def is_export(files: Sequence[PurePath]) -> bool:
    """Tell whether files are the sensors of one recording, each in a file of its own."""
    stems = [_COPY.sub("", file.stem.lower()) for file in files]
    if any(_BY_SENSOR.fullmatch(stem) for stem in stems):
        return True
    watches = [stem.removesuffix(_WATCH) for stem in stems if stem.endswith(_WATCH)]
    if len(watches) == 1 and all(stem.startswith(watches[0]) for stem in stems):
        return True
    sensors = [_WITHIN_NAME.search(file.stem.lower()) for file in files]
    named = [one[1] for one in sensors if one is not None]
    return len(named) == len(files) == len(set(named)) > 1


def _holds(folder: Path) -> bool:
    return any(p.is_file() for p in folder.rglob("*"))
