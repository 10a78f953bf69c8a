"""What is erased is gone: from what is shown, from the rows, and from the files themselves."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.journal.test_assessments_kept import result
from tests.journal.test_walker import DAY, run, screening, session
from tests.journal.test_walks_kept import add

from retrowalk.errors import NotInJournal
from retrowalk.journal import Journal, Kind, WalkerJournal
from retrowalk.journal.database import sweep
from retrowalk.programme import Amount, CheckIn, Reduction
from retrowalk.screening import Agreement

AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
OTHER = "2026-10-07"
SECRETS = (b"walked with Otto", b"secret-bytes-of-a-walk", b"told on the seventh")


@pytest.fixture
def pages(journal: Journal) -> WalkerJournal:
    """Two days of one walker, with words and bytes that can be looked for."""
    pages = journal.walker()
    pages.keep_draft({"age": 60}, AT)
    pages.add_screening(screening())
    pages.add_agreement(Agreement(on=AT.date(), who="Dr Ito"), AT)
    pages.choices.add(Reduction(on=AT.date(), at=AT, amount=Amount.HALF))
    pages.keep_version(*session())
    for day, note in ((DAY, "walked with Otto"), (OTHER, "told on the seventh")):
        pages.add_run(day, run(), AT)
        pages.add_check_in(day, CheckIn(pain=5, note=note), AT)
        pages.add_check_in(day, CheckIn(pain=1, note=note), AT)
        pages.statements.note(day, note, AT)
    kept = pages.walks.keep("walk.bin", SECRETS[1], AT)
    add(pages.walks, kept.id, session_id=DAY)
    pages.uploads.add("key", {0: b"a", 1: b"b"}, AT)
    pages.uploads.became("key", kept.id, whole=False)
    pages.assessments.add(result(9.0), AT, kept.id)
    return pages


def of(pages: WalkerJournal, kind: Kind) -> int:
    return pages.statements.all(kind)[-1].id


def left_in_files(journal: Journal) -> set[bytes]:
    """Look for the secrets in the files of the database, where it has some of its own."""
    if journal._engine.dialect.name != "sqlite":
        return set()
    file = Path(str(journal._engine.url.database))
    files = [one for one in file.parent.iterdir() if one.name.startswith(file.name)]
    data = b"".join(one.read_bytes() for one in files)
    return {secret for secret in SECRETS if secret in data}


def test_an_entry_goes_with_its_history_and_nothing_else(
    journal: Journal, pages: WalkerJournal
) -> None:
    number = pages.statements.of_session(OTHER)[-2].id
    noted = pages.statements.note(number, "told on the seventh", AT)
    taken = pages.statements.take_back(number, AT)
    erased = pages.erasing.erase(number)
    assert erased.statements == 4  # both tellings, a note, a take-back
    for gone in (number, noted.id, taken.id):
        with pytest.raises(NotInJournal):
            pages.statements.get(gone)
    happened = {one.session_id: one for one in journal.walker().history()}
    assert happened[OTHER].after is None
    assert happened[DAY].after is not None
    with pytest.raises(NotInJournal):
        pages.erasing.erase(number)


def test_a_recording_goes_with_its_bytes_and_walks_and_a_result_stays(
    journal: Journal, pages: WalkerJournal
) -> None:
    erased = pages.erasing.erase(of(pages, Kind.RECORDING))
    assert (erased.recordings, erased.statements) == (1, 1)
    assert "record-remains-result" in [one.id for one in erased.remains]
    assert (pages.walks.all(), pages.walks.unmeasured()) == ((), ())
    assert [one.recording_id for one in pages.assessments.all()] == [None]
    assert pages.uploads.recording_of("key") is None
    assert pages.history()[0].measured is None
    assert left_in_files(journal) == {SECRETS[0], SECRETS[2]} - left_nowhere(journal)


def left_nowhere(journal: Journal) -> set[bytes]:
    return set(SECRETS) if journal._engine.dialect.name != "sqlite" else set()


def test_a_session_goes_with_all_that_is_of_it(journal: Journal, pages: WalkerJournal) -> None:
    pages.erasing.erase(DAY)
    assert [one.session_id for one in pages.history()] == [OTHER]
    assert pages.newest_version(DAY) is None
    assert pages.statements.of_session(DAY) == ()
    assert pages.walks.all() == ()
    assert left_in_files(journal) == {SECRETS[2]} - left_nowhere(journal)
    pages.add_run(DAY, run(practised_s=5.0), AT)  # it can be walked anew
    assert [one.practised_s for one in journal.walker().history()] == [5.0, 60.0]


def test_everything_is_everything_but_what_is_of_others(
    journal: Journal, pages: WalkerJournal
) -> None:
    other = journal.walker("Ada")
    other.add_run(DAY, run(), AT)
    erased = pages.erasing.everything()
    assert erased.recordings == 1
    assert not any(pages.backup.rows().values())
    assert (pages.history(), pages.screening(), pages.draft()) == ((), None, {})
    assert left_in_files(journal) == set()
    assert len(other.history()) == 1
    pages.add_screening(screening())
    pages.add_run(DAY, run(), AT)
    assert len(journal.walker().history()) == 1


def test_what_another_process_erased_is_known_no_more(
    journal: Journal, pages: WalkerJournal
) -> None:
    assert len(journal.walker().history()) == 2
    with Journal.open(str(journal._engine.url.render_as_string(hide_password=False))) as other:
        other.walker().erasing.erase(OTHER)
        other.walker().add_run("2026-10-09", run(AT + timedelta(days=4)), AT + timedelta(days=4))
    assert [one.session_id for one in journal.walker().history()] == [DAY, "2026-10-09"]


def test_where_somebody_else_reads_the_log_is_said_to_remain(tmp_path: Path) -> None:
    file = tmp_path / "retrowalk.db"
    with Journal.open(f"sqlite:///{file}") as journal:
        pages = journal.walker()
        pages.add_run(DAY, run(), AT)
        engine = journal._engine
        with sqlite3.connect(file) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT * FROM statement").fetchall()
            with engine.connect() as connection:
                connection.connection.cursor().execute("PRAGMA busy_timeout = 10")
            assert sweep(engine) is False
        reader.close()
        assert sweep(engine) is True


def test_what_remains_where_is_said(pages: WalkerJournal) -> None:
    erased = pages.erasing.everything()
    said = [one.id for one in erased.remains]
    assert said[:3] == ["record-remains-backup", "record-remains-phone", "record-remains-devices"]
    assert all(str(one) for one in erased.remains)


def test_backups_of_before_are_said_to_hold_it_still(
    journal: Journal, pages: WalkerJournal
) -> None:
    backup = journal.backups.add("asked", "made.zip", 9, "0" * 64, "0.9.0", {}, AT)
    erased = pages.erasing.erase(DAY)
    assert "record-remains-backups" in [one.id for one in erased.remains]
    journal.backups.removed(backup.id, AT)
    assert "record-remains-backups" not in [one.id for one in pages.erasing.everything().remains]
