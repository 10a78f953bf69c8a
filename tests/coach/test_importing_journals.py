"""Another Retrowalk's journal, imported: merged, and taken back with its batch."""

import io
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from tests.coach.importing import BERLIN, NOW, became, take_in, walk, zipped

from retrowalk.coach import Coach
from retrowalk.exchange.everything import export
from retrowalk.journal import Journal, Kind
from retrowalk.journal.bodies import Consent, Import
from retrowalk.journal.imports import Status
from retrowalk.programme import CheckIn


@pytest.fixture
def theirs(cleared: Coach) -> bytes:
    """The journal of another machine: a screening, two walks, one of them taken back, a file."""
    for days in (0, 2):
        at = NOW - timedelta(days=10 - days)
        session = at.date().isoformat()
        cleared.sessions.record(session, at, 60.0, 0, 0, True, at)
        cleared.sessions.check_in(session, CheckIn(pain=1), at)
    cleared.record.take_back(session, at + timedelta(hours=1))
    cleared.pages.consents.add(Consent(use="research", given=True, version="1"), at)
    take_in(cleared, {"watch.csv": walk("2026-10-03T08:00:00+02:00")}, NOW - timedelta(days=1))
    out = io.BytesIO()
    export(cleared.pages, out, NOW)
    return out.getvalue()


@pytest.fixture
def other(new_url: Callable[[], str]) -> Iterator[Coach]:
    with Journal.open(new_url()) as journal:
        yield Coach(journal)


def test_it_is_merged_and_told_of_in_the_receipt(
    theirs: bytes, cleared: Coach, other: Coach
) -> None:
    own = take_in(other, {"own.csv": walk("2026-10-04T08:00:00+02:00")}, NOW - timedelta(days=2))
    receipt = take_in(other, {"journal.zip": theirs, "b.csv": b"nothing"})
    assert became(receipt) == {"journal.zip": Status.KEPT, "b.csv": Status.REFUSED}
    assert other.pages.history() == cleared.pages.history()
    assert len(other.importing.activities()) == 2
    assert other.screening.person == cleared.screening.person
    assert became(other.importing.receipt(own.id)) == became(own)  # it keeps its number
    assert receipt.id in {one.id for one in other.importing.all()}
    again = take_in(other, {"journal.zip": theirs}, NOW + timedelta(hours=1))
    assert became(again) == {"journal.zip": Status.KNOWN}
    assert other.pages.history() == cleared.pages.history()


def test_taken_back_all_of_it_goes_and_put_back_all_of_it_comes(
    theirs: bytes, cleared: Coach, other: Coach
) -> None:
    receipt = take_in(other, {"journal.zip": theirs})
    assert len(other.pages.consents.all()) == 1
    other.importing.undo(receipt.id, NOW + timedelta(minutes=1))
    assert other.pages.history() == ()
    assert other.pages.screenings() == ()
    assert other.pages.consents.all() == ()
    assert other.importing.activities() == ()
    told = other.pages.statements.all()
    assert {one.kind for one in told if one.counts} == {Kind.TAKE_BACK}
    other.importing.redo(receipt.id, NOW + timedelta(minutes=2))
    assert other.pages.history() == cleared.pages.history()
    assert len(other.importing.activities()) == 1


def test_a_take_back_that_came_with_it_goes_with_it(
    theirs: bytes, cleared: Coach, other: Coach
) -> None:
    out = io.BytesIO()
    export(cleared.pages, out, NOW)
    take_in(other, {"journal.zip": out.getvalue()})
    assert len(other.pages.history()) == 1
    cleared.record.take_back(cleared.pages.history()[0].session_id, NOW + timedelta(minutes=5))
    out = io.BytesIO()
    export(cleared.pages, out, NOW)
    later = take_in(other, {"later.zip": out.getvalue()}, NOW + timedelta(minutes=6))
    assert other.pages.history() == ()
    other.importing.undo(later.id, NOW + timedelta(minutes=7))
    assert len(other.pages.history()) == 1


def test_one_that_is_damaged_is_refused_in_a_sentence(theirs: bytes, other: Coach) -> None:
    hollow = zipped({"journal.json": b'{"kind": "retrowalk journal", "version": "0001"}'})
    receipt = take_in(other, {"a.zip": hollow, "b.zip": theirs[: len(theirs) // 2]})
    assert set(became(receipt).values()) == {Status.REFUSED}
    assert "not a journal" in str(receipt.files[0].reason)
    assert other.pages.statements.all(Kind.SCREENING) == ()


def test_one_that_waits_is_merged_once_when_the_work_goes_on(theirs: bytes, other: Coach) -> None:
    batch = other.importing.begin(Import(by="page"), NOW)
    other.importing.hand_in(batch, "journal.zip", io.BytesIO(theirs), NOW)
    for _ in range(2):
        receipt = other.importing.work(batch, NOW, BERLIN)
    assert became(receipt) == {"journal.zip": Status.KEPT}
    assert all(one.name != "journal.zip" for one in other.pages.originals.all())
