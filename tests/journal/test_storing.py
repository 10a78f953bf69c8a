"""Bytes in a store, a folder or one that speaks S3: as good as in the database, and as gone."""

import hashlib
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session as Transaction
from tests.journal.stores import s3_service

from retrowalk.coach import Coach
from retrowalk.coach.jobs import handlers, to_tidy
from retrowalk.coach.working import Worker
from retrowalk.errors import InvalidAnswer, JournalUnavailable, NotInJournal, UnreadableRecording
from retrowalk.exchange import backup
from retrowalk.journal import Journal, Kind, StoredRecording, WalkerJournal
from retrowalk.journal.exchange_tables import JobRow, PieceRow
from retrowalk.journal.originals import PIECE_BYTES, Original
from retrowalk.journal.server_tables import UnownedRow
from retrowalk.journal.store_move import Moved
from retrowalk.journal.stores import Access, FolderStore, Store, StoreAway, Stores, store_at
from retrowalk.journal.storing import MARK, own, place
from retrowalk.journal.tables import RecordingRow
from retrowalk.languages import Message

AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
TABLE = b"0.01,0.02\n" * 50_000
NOISE = os.urandom(300_000)


@pytest.fixture(scope="session")
def s3() -> Iterator[Access]:
    """A service that speaks S3."""
    with s3_service() as access:
        yield access


HOMES = ["sqlite-folder", "sqlite-s3", pytest.param("postgresql-folder", marks=pytest.mark.slow)]


@pytest.fixture(params=HOMES)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Store]:
    """Where a new journal can be opened, and an empty store for its bytes."""
    database, kind = request.param.split("-")
    url = f"sqlite:///{tmp_path / 'retrowalk.db'}"
    if database == "postgresql":
        url = request.getfixturevalue("on_postgresql").new()
    if kind == "folder":
        return url, made(str(tmp_path / "store" / "of" / "bytes"))
    prefix = hashlib.sha256(str(tmp_path).encode()).hexdigest()
    return url, made(f"s3://retrowalk/{prefix}", request.getfixturevalue("s3"))


@pytest.fixture
def store(home: tuple[str, Store]) -> Store:
    """The store of the journal."""
    return home[1]


def made(address: str, access: Access | None = None) -> Store:
    found = store_at(address, access or Access())
    assert found is not None
    return found


@pytest.fixture
def stored(home: tuple[str, Store]) -> Iterator[Journal]:
    """A new journal whose bytes are in the store."""
    url, store = home
    with Journal.open(url, stores=Stores(store)) as journal:
        yield journal


def objects(store: Store) -> set[str]:
    return {one.name for one in store.all()} - {MARK}


def names(journal: Journal) -> list[str | None]:
    query = select(RecordingRow.stored_as).order_by(RecordingRow.id)
    return list(journal._transactions.read(lambda db: db.scalars(query).all()))


def noted(journal: Journal) -> list[str]:
    return list(journal._transactions.read(lambda db: db.scalars(select(UnownedRow.name)).all()))


def keep(pages: WalkerJournal, data: bytes, name: str = "file.bin") -> Original:
    return pages.originals.keep(name, BytesIO(data), AT)


class Gone(FolderStore):
    """A folder on a disk that may be taken away."""

    is_away = False

    def put(self, name: str, data: bytes) -> None:
        self._here()
        super().put(name, data)

    def get(self, name: str) -> bytes | None:
        self._here()
        return super().get(name)

    def remove(self, name: str) -> None:
        self._here()
        super().remove(name)

    def _here(self) -> None:
        if self.is_away:
            raise StoreAway("away")


def test_bytes_lie_in_the_store_and_come_back_as_they_came(stored: Journal, store: Store) -> None:
    pages = stored.walker()
    for data in (b"", TABLE, NOISE):
        kept = pages.walks.keep("walk.csv", data, AT)
        assert pages.walks.recording(kept.id) == (kept, data)
        assert pages.walks.keep("again.csv", data, AT) == kept
    original = keep(pages, TABLE + NOISE)
    assert b"".join(pages.originals.pieces(original.id)) == TABLE + NOISE
    assert len(objects(store)) == 4
    assert None not in names(stored)
    assert noted(stored) == []
    for name in objects(store):  # as any program would check them
        data = store.get(name)
        assert data is not None
        assert hashlib.sha256(data).hexdigest() == name[3:67]
    rows = select(RecordingRow.packed)
    assert stored._transactions.read(lambda db: set(db.scalars(rows))) == {b""}


def test_a_file_that_comes_bit_by_bit_lies_in_the_store_too(stored: Journal, store: Store) -> None:
    originals = stored.walker().originals
    data = os.urandom(PIECE_BYTES + 5)
    assert originals.arrive("key", "a.zip", 0, data[:7], AT) == 7
    assert originals.arrive("key", "a.zip", 7, data[7:], AT) == len(data)
    whole = originals.arrived("key", "a.zip", AT, lambda _, __: None)
    assert b"".join(originals.pieces(whole.id)) == data
    assert len(objects(store)) == 2
    with pytest.raises(InvalidAnswer, match="begins at byte 5"):
        originals.arrive("other", "a.zip", 5, b"bytes", AT)
    assert len(objects(store)) == 2


def test_erasing_takes_the_bytes_out_of_the_store(stored: Journal, store: Store) -> None:
    pages, other = stored.walker(), stored.walker_of(stored.walkers.add("Ada", AT).id)
    mine = pages.walks.keep("walk.csv", TABLE, AT)
    theirs = other.walks.keep("walk.csv", TABLE, AT)
    keep(pages, NOISE)
    (told,) = pages.statements.all(Kind.RECORDING)
    pages.erasing.erase(told.id)
    with pytest.raises(NotInJournal):
        pages.walks.recording(mine.id)
    assert len(objects(store)) == 2
    erased = pages.erasing.everything()
    in_a_bucket = store.address.startswith("s3:")
    assert (Message("record-remains-bucket") in erased.remains) == in_a_bucket
    assert Message("record-remains-store") not in erased.remains
    assert len(objects(store)) == 1
    assert other.walks.recording(theirs.id) == (theirs, TABLE)
    assert noted(stored) == []


def test_a_recording_that_grows_leaves_nothing_of_before(stored: Journal, store: Store) -> None:
    walks = stored.walker().walks
    kept = walks.keep("walk.csv", TABLE, AT)
    before = objects(store)
    grown = walks.grow(kept.id, TABLE + NOISE)
    assert walks.recording(kept.id) == (grown, TABLE + NOISE)
    assert len(objects(store)) == 1
    assert not objects(store) & before


def test_what_is_damaged_or_gone_is_said_and_never_used(stored: Journal, store: Store) -> None:
    pages = stored.walker()
    one, two = pages.walks.keep("1.csv", TABLE, AT), pages.walks.keep("2.csv", NOISE, AT)
    original = keep(pages, NOISE)
    first, second = names(stored)
    assert first is not None
    assert second is not None
    packed = store.get(first)
    assert packed is not None
    store.put(first, packed[:100] + b"!" + packed[101:])
    store.remove(second)
    with pytest.raises(UnreadableRecording, match="damaged"):
        pages.walks.recording(one.id)
    with pytest.raises(UnreadableRecording, match="gone"):
        pages.walks.recording(two.id)
    checked = stored.store.check(mend=True)
    assert [str(found.what).split(" can't")[0] for found in checked.findings] == [
        "Recording 1 of walker 1",
        "Recording 2 of walker 1",
    ]
    assert (checked.recordings, checked.originals) == (2, 1)
    assert b"".join(pages.originals.pieces(original.id)) == NOISE
    store.put(first, packed)  # as from a backup
    assert pages.walks.recording(one.id) == (one, TABLE)


def test_damage_in_the_database_is_said_too(journal: Journal) -> None:
    pages = journal.walker()
    kept = pages.walks.keep("1.csv", TABLE, AT)
    original = keep(pages, NOISE)
    for packed, packing in ((b"no zlib", "zlib"), (b"other bytes", "plain")):
        change = update(RecordingRow).values(packed=packed, packing=packing)
        journal._transactions.write(lambda db, change=change: db.execute(change))  # type: ignore[misc]
        with pytest.raises(UnreadableRecording, match="damaged"):
            pages.walks.recording(kept.id)
    journal._transactions.write(
        lambda db: db.execute(update(PieceRow).values(packed=NOISE[:-1] + b"x", packing="plain"))
    )
    with pytest.raises(UnreadableRecording, match="damaged"):
        b"".join(pages.originals.pieces(original.id))
    assert len(journal.store.check().findings) == 2


def test_nobodys_objects_are_named_and_removed_and_others_files_stay(
    stored: Journal, store: Store
) -> None:
    kept = stored.walker().walks.keep("1.csv", TABLE, AT)
    owned = objects(store)
    stray = f"ab/{'ab' * 32}-12345678"
    store.put(stray, b"nobody's")
    store.put(f"{stray}.12345678.half", b"nob")
    store.put("read-me.txt", b"of the operator")
    on_its_way = place(stored._transactions, NOISE)
    (found,) = stored.store.check().findings
    assert (str(found.what), found.mended) == ("2 files in the store are nobody's.", False)
    assert stray in objects(store)
    (found,) = stored.store.check(mend=True).findings
    assert found.mended
    assert objects(store) == {*owned, "read-me.txt", on_its_way.stored_as}
    assert stored.store.check().findings == ()
    assert stored.walker().walks.recording(kept.id) == (kept, TABLE)


def test_what_was_on_its_way_for_a_day_is_removed(stored: Journal, store: Store) -> None:
    placed = place(stored._transactions, NOISE)
    assert placed.stored_as in objects(store)
    assert stored.store.sweep()
    assert placed.stored_as in objects(store)
    yesterday = update(UnownedRow).values(due_at=AT)
    stored._transactions.write(lambda db: db.execute(yesterday))
    assert stored.store.sweep()
    assert objects(store) == set()
    with pytest.raises(JournalUnavailable, match="longer than a day"):
        stored._transactions.write(lambda db: own(db, placed))


def test_a_store_that_is_away_refuses_nothing_and_gets_it_later(url: str, tmp_path: Path) -> None:
    store = Gone(tmp_path / "store")
    with Journal.open(url, stores=Stores(store)) as journal:
        pages = journal.walker()
        before = pages.walks.keep("before.csv", TABLE, AT)
        store.is_away = True
        assert journal.store.problem() is not None
        during = pages.walks.keep("during.csv", NOISE, AT)
        assert pages.walks.recording(during.id) == (during, NOISE)
        with pytest.raises(StoreAway):
            pages.walks.recording(before.id)
        erased = pages.erasing.erase(pages.statements.all(Kind.RECORDING)[0].id)
        assert Message("record-remains-store") in erased.remains
        assert len(objects(store)) == 1
        store.is_away = False
        assert journal.store.problem() is None
        assert journal.store.move().moved == 1
        assert names(journal) == [*objects(store)]
        assert pages.walks.recording(during.id) == (during, NOISE)
        assert journal.store.check().findings == ()


def test_a_folder_that_is_not_mounted_is_no_empty_one(url: str, tmp_path: Path) -> None:
    folder = tmp_path / "store"
    with Journal.open(url, stores=Stores(FolderStore(folder))) as journal:
        kept = journal.walker().walks.keep("1.csv", TABLE, AT)
        folder.rename(tmp_path / "elsewhere")
        with pytest.raises(StoreAway, match="mounted"):
            journal.walker().walks.recording(kept.id)
        with pytest.raises(StoreAway, match="mounted"):
            journal.store.check()
    with Journal.open(url, stores=Stores(FolderStore(folder))) as journal:
        journal.walker().walks.keep("2.csv", NOISE, AT)  # it is taken in, into the database
        assert not folder.exists()
        assert str(journal.store.problem()).endswith("mounted that it is on?")
        journal.store.begin()  # a new disk took its place
        journal.store.settle()
        assert len(list(folder.glob("??/*"))) == 0  # it rests
        assert journal.store.problem() is None
        assert journal.store.move() == Moved(moved=1, unreadable=1)
        (found,) = journal.store.check().findings
        assert "Recording 1 of walker 1" in str(found.what)
    moved = Stores(FolderStore(tmp_path / "elsewhere"))
    with Journal.open(url, stores=moved) as journal:  # and the address of the same may change
        assert journal.walker().walks.recording(kept.id) == (kept, TABLE)


def test_a_store_of_another_journal_is_left_alone(tmp_path: Path) -> None:
    stores = [Stores(FolderStore(tmp_path / "store")) for _ in range(2)]
    one, two = (f"sqlite:///{tmp_path / name}" for name in ("one.db", "two.db"))
    with Journal.open(one, stores=stores[0]) as journal:
        journal.walker().walks.keep("1.csv", TABLE, AT)
    with Journal.open(two, stores=stores[1]) as journal:
        with pytest.raises(JournalUnavailable, match="another journal"):
            journal.store.check(mend=True)
        kept = journal.walker().walks.keep("1.csv", NOISE, AT)
        assert names(journal) == [None]  # taken in all the same, into the database
        assert journal.walker().walks.recording(kept.id) == (kept, NOISE)


def test_all_of_it_moves_in_over_and_back(url: str, tmp_path: Path, s3: Access) -> None:
    folder, bucket = FolderStore(tmp_path / "store"), made(f"s3://retrowalk/{tmp_path.name}", s3)
    with Journal.open(url) as journal:
        pages = journal.walker()
        kept = [pages.walks.keep(f"{n}.csv", TABLE + bytes([n]), AT) for n in range(5)]
        original = keep(pages, NOISE)
    steps = ((folder, None, 6), (bucket, folder, 6), (folder, bucket, 6), (None, folder, 6))
    for current, former, count in steps:
        with Journal.open(url, stores=Stores(current, former)) as journal:
            with pytest.raises(Enough):
                journal.store.move(Enough(3))
            _all_there(journal, kept, original)
            assert journal.store.move().moved == count - 3
            assert journal.store.move().moved == 0
            _all_there(journal, kept, original)
            if former is not None:
                assert objects(former) == set()
            if current is not None:
                assert len(objects(current)) == count
            assert noted(journal) == []
            assert journal.store.check().findings == ()
        with Journal.open(url, stores=Stores(current)) as journal:
            _all_there(journal, kept, original)


class Enough(Exception):  # noqa: N818  (it is no error)
    """Breaks a moving off after so many files."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def __call__(self, moved: Moved) -> None:
        if moved.moved >= self.most:
            raise self


def _all_there(journal: Journal, kept: list[StoredRecording], original: Original) -> None:
    pages = journal.walker()
    for number, one in enumerate(kept):
        assert pages.walks.recording(one.id) == (one, TABLE + bytes([number]))
    assert b"".join(pages.originals.pieces(original.id)) == NOISE


@pytest.mark.parametrize("address", ["folder", "./folder", "ftp://host/a", "s3://", "s3://a:b@c/d"])
def test_what_is_no_address_of_a_store_is_said_to_be_none(address: str) -> None:
    with pytest.raises(JournalUnavailable, match="whole path of a folder"):
        store_at(address, Access())


def test_what_is_taken_along_comes_out_of_one_store_and_goes_into_another(
    stored: Journal, store: Store, tmp_path: Path
) -> None:
    pages = stored.walker()
    kept = [pages.walks.keep(f"{n}.csv", TABLE + bytes([n]), AT) for n in range(3)]
    original = keep(pages, NOISE)
    file = BytesIO()
    Coach(stored).exports.journal(file, AT)
    other = FolderStore(tmp_path / "other")
    with Journal.open(f"sqlite:///{tmp_path / 'other.db'}", stores=Stores(other)) as anew:
        anew.walker().walks.keep("0.csv", TABLE + bytes([0]), AT)
        for _ in range(2):
            backup.merge(anew.walker(), file)
        _all_there(anew, kept, original)
        assert len(objects(other)) == 4
        assert noted(anew) == []
        assert anew.store.check().findings == ()


def test_the_store_is_put_in_order_each_hour(url: str, tmp_path: Path) -> None:
    store = Gone(tmp_path / "store")
    with Journal.open(url, stores=Stores(store)) as journal:
        store.is_away = True
        journal.walker().walks.keep("1.csv", TABLE, AT)
        store.is_away = False
    with Journal.open(url, stores=Stores(store)) as journal:
        to_tidy(journal, AT)
        to_tidy(journal, AT)  # of another process
        worker = Worker(journal.jobs, handlers(journal, tmp_path, lambda: AT))
        assert worker.do_one()
        assert names(journal) == [*objects(store)]
        hours = [job.due_at.hour for job in journal._transactions.read(_tidying)]
        assert hours == [8, 9]


def _tidying(db: Transaction) -> list[JobRow]:
    return list(db.scalars(select(JobRow).order_by(JobRow.id)))


def test_who_erases_and_who_keeps_the_same_at_that_moment_never_meet(
    stored: Journal, store: Store
) -> None:
    pages = stored.walker()

    def keep_on() -> None:
        for _ in range(10):
            stored.walker().walks.keep("1.csv", TABLE, AT)

    def erase_on() -> None:
        for _ in range(10):
            mine = stored.walker()
            for told in mine.statements.all(Kind.RECORDING):
                with suppress(NotInJournal):  # the other erased it
                    mine.erasing.erase(told.id)

    with ThreadPoolExecutor(4) as threads:
        for one in [threads.submit(work) for work in (keep_on, erase_on) * 2]:
            one.result()
    kept = pages.walks.keep("1.csv", TABLE, AT)
    assert pages.walks.recording(kept.id)[1] == TABLE
    assert len(objects(store)) == 1
    assert noted(stored) == []
    assert stored.store.check().findings == ()
