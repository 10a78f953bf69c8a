"""A summary is written aside and then put in place as a whole: whoever looks sees one or the other.

In a folder of this machine the old summary makes room by a rename and the new one takes its place
by another. In a store, files are put one by one, each whole, and ``summary.json`` last: it tells
the SHA-256 of all the others, and who finds another there sees that a summary is being put.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from retrowalk.cohort.places import Place
from retrowalk.errors import Unwritable

FOLDER = "summary"
LAST = "summary.json"
LONG_AGO_S = 86_400
_ASIDE, _OLD = ".summary-aside-", ".summary-old-"


@contextmanager
def written_aside(place: Place) -> Iterator[Path]:
    """Give a folder to write into, which takes the place of the summary when all went well.

    Raises
    ------
    Unwritable
        if the cohort's folder can't be written to
    """
    if place.folder is None:
        with tempfile.TemporaryDirectory(prefix="retrowalk-") as name:
            yield Path(name)
            _put(place, Path(name))
        return
    try:
        _tidy(place.folder)
        aside = Path(tempfile.mkdtemp(prefix=_ASIDE, dir=place.folder))
        aside.chmod(0o755)
    except OSError as error:
        raise Unwritable(f"{place}: the summary can't be written there ({error}).") from error
    try:
        yield aside
        _swap(place.folder / FOLDER, aside)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _tidy(folder: Path) -> None:
    """Take away what summaries left that were broken off long ago; put back what one took away."""
    kept = folder / FOLDER
    for old in folder.glob(f"{_OLD}*"):
        if kept.exists():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.rename(kept)
    for left in folder.glob(f"{_ASIDE}*"):
        if time.time() - left.stat().st_mtime > LONG_AGO_S:
            shutil.rmtree(left, ignore_errors=True)


def _swap(kept: Path, aside: Path) -> None:
    old = kept.with_name(aside.name.replace(_ASIDE, _OLD))
    if kept.exists():
        kept.rename(old)
    try:
        aside.rename(kept)
    except OSError as error:
        if old.exists():
            old.rename(kept)
        raise Unwritable(f"{kept}: the summary can't be put there ({error}).") from error
    shutil.rmtree(old, ignore_errors=True)


def _put(place: Place, folder: Path) -> None:
    files = [one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()]
    for name in sorted(files, key=lambda name: (name == LAST, name)):
        place.write_aside(f"{FOLDER}/{name}", (folder / name).read_bytes())
    gone = {one.name for one in place.list(FOLDER)} - {f"{FOLDER}/{name}" for name in files}
    for name in sorted(gone):
        place.remove(name)
