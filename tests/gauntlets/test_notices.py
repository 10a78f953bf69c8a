"""What the gauntlets look for is seen where it is broken: else "lost: 0" would mean nothing.

One thing of each kind is kept as it is in them. Then, each time on a copy, one of the promises is
broken by hand.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from benchmarks.gauntlets import sound
from benchmarks.gauntlets.app_in_hand import in_hand
from benchmarks.gauntlets.homes import Home
from benchmarks.gauntlets.load import KINDS, Kept
from tests.waiting import until

import retrowalk.coach.working
import retrowalk.journal.jobs
import retrowalk.web.taking_in
from retrowalk.journal.storing import MARK

Through = tuple[Home, Kept]


def told(statement: str) -> Callable[[Home], None]:
    """Give what tells the database something, past the program and its rules."""

    def tell(home: Home) -> None:
        with closing(sqlite3.connect(home.folder / "retrowalk.db")) as db, db:
            assert db.execute(statement).rowcount > 0, "nothing was broken"

    return tell


def spoil_an_object(home: Home) -> None:
    one = next(one for one in objects(home))
    one.write_bytes(one.read_bytes()[:-1] + b"?")


def remove_an_object(home: Home) -> None:
    next(one for one in objects(home)).unlink()


def leave_an_object(home: Home) -> None:
    (Path(home.store) / "ab").mkdir(exist_ok=True)
    (Path(home.store) / "ab" / f"{'ab' * 32}-01234567").write_bytes(b"of nobody")


def objects(home: Home) -> Iterator[Path]:
    yield from (
        one for one in sorted(Path(home.store).rglob("*")) if one.is_file() and one.name != MARK
    )


BROKEN: dict[str, tuple[Callable[[Home], None], str]] = {
    "a recording is gone": (told("DELETE FROM recording WHERE id = 1"), "recording"),
    "its bytes are others": (spoil_an_object, "the store"),
    "its bytes are gone": (remove_an_object, "the store"),
    "it stands nowhere in the record": (
        told("UPDATE statement SET kind = 'note' WHERE kind = 'recording' AND recording_id = 1"),
        "is told 0 times",
    ),
    "a chunk is gone": (told("DELETE FROM chunk WHERE number = 1"), "chunk 1"),
    "a check-in is gone": (told("DELETE FROM statement WHERE kind = 'check_in'"), "check-in "),
    "a note is gone": (told("DELETE FROM statement WHERE kind = 'note'"), "note "),
    "a file of an import is gone": (
        told("DELETE FROM import_file WHERE id = 1"),
        "of batch",
    ),
    "an activity is gone": (
        told(
            "DELETE FROM statement WHERE id = "
            "(SELECT max(id) FROM statement WHERE kind IN ('activity', 'backward'))"
        ),
        "activities there are",
    ),
    "a job waits for ever": (
        told("UPDATE job SET state = 'waiting' WHERE kind = 'import'"),
        "(import) is waiting",
    ),
    "an object is nobody's": (leave_an_object, "nobody"),
    "a file is half written": (
        lambda home: (home.folder / "results" / "1.zip.part").touch(),
        "half a file",
    ),
    "a backup is gone": (
        lambda home: next(one.unlink() for one in (home.folder / "backups").glob("*")),
        "is not there",
    ),
}


@pytest.fixture(scope="module")
def gone_through(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Through]:
    """Give a home in which one thing of each kind was kept, and what was acknowledged of it."""
    folder = tmp_path_factory.mktemp("gone") / "sqlite"
    (folder / "results").mkdir(parents=True)
    home = at(folder)
    with pytest.MonkeyPatch.context() as patched:
        for module, name in (
            (retrowalk.journal.jobs, "LEASE"),
            (retrowalk.coach.working, "LEASE"),
            (retrowalk.web.taking_in, "LEFT_FREE"),
        ):
            patched.setattr(module, name, getattr(module, name))  # put back at the end
        with in_hand(home) as load:
            load.begin()
            for kind in KINDS:
                load.once(kind, 1)
            until(lambda: sound.measured(home), "the measuring")
    assert load.faults == []
    return home, load.kept


def at(folder: Path) -> Home:
    url = f"sqlite:///{folder / 'retrowalk.db'}"
    return Home("sqlite", folder, url, store=str(folder / "store"))


def wrong(home: Home, kept: Kept) -> list[str]:
    """Look for all that the gauntlets look for at their end."""
    found = [*sound.orphans(home, kept), *sound.damage(home), *sound.lost(home, kept)]
    return found + list(sound.left_in_store(home))


@pytest.mark.slow
def test_what_is_whole_is_called_so(gone_through: Through) -> None:
    home, kept = gone_through
    assert wrong(home, kept) == []


@pytest.mark.slow
@pytest.mark.parametrize("what", BROKEN)
def test_what_is_broken_is_named(gone_through: Through, tmp_path: Path, what: str) -> None:
    home, kept = gone_through
    copy = at(tmp_path / "sqlite")
    shutil.copytree(home.folder, copy.folder)
    do, named = BROKEN[what]
    do(copy)
    found = wrong(copy, kept)
    assert any(named in one for one in found), found
