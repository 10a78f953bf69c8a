"""What was done of the guided practices is kept once, corrected, taken back, and is no walk."""

from datetime import UTC, date, datetime, timedelta

import pytest

from retrowalk.errors import NotInJournal
from retrowalk.journal import Guided, Journal, Kind, Run
from retrowalk.programme import Alarm, CheckIn, Wrong

AT = datetime(2026, 10, 5, 7, 30, tzinfo=UTC)
LATER = AT + timedelta(hours=1)
BREATH = Guided(guide="breath", practised_s=180.0)


def test_it_is_kept_once_and_in_order(journal: Journal) -> None:
    kept = journal.walker().guided
    kept.add(BREATH, LATER, LATER)
    assert kept.is_news(BREATH, AT)
    for _ in range(2):
        kept.add(BREATH, AT, LATER)
    assert not kept.is_news(BREATH, AT)
    assert [one.started_at for one in kept.all()] == [AT, LATER]
    assert journal.walker("another").guided.all() == ()


def test_corrected_the_newest_word_counts_and_a_player_that_tells_again_changes_nothing(
    journal: Journal,
) -> None:
    pages = journal.walker()
    pages.guided.add(BREATH, AT, AT)
    first = pages.guided.all()[0]
    shorter = BREATH.model_copy(update={"practised_s": 60.0})
    corrected = pages.guided.correct(first.id, shorter, LATER)
    pages.guided.add(BREATH, AT, LATER)
    assert pages.guided.all() == (corrected,)
    assert corrected.practised_s == 60
    told = pages.statements.history(first.id)
    assert [(one.kind, one.counts) for one in told] == [
        (Kind.GUIDED, False),
        (Kind.GUIDED, True),
    ]
    with pytest.raises(NotInJournal):
        pages.guided.correct(first.id, BREATH, LATER)


def test_taken_back_it_counts_no_more_and_stays_so(journal: Journal) -> None:
    pages = journal.walker()
    pages.guided.add(BREATH, AT, AT)
    back = pages.statements.take_back(pages.guided.all()[0].id, LATER)
    pages.guided.add(BREATH, AT, LATER)
    assert pages.guided.all() == ()
    pages.statements.take_back(back.id, LATER)
    assert [one.guide for one in pages.guided.all()] == ["breath"]


def test_what_went_wrong_may_be_told_later(journal: Journal) -> None:
    kept = journal.walker().guided
    kept.add(BREATH, AT, AT)
    ill = BREATH.model_copy(
        update={"after": CheckIn(alarm=Alarm(what=Wrong.CHEST_PAIN, at=AT, seen=None))}
    )
    assert kept.is_news(ill, AT)
    for _ in range(2):
        kept.add(ill, AT, LATER)
    assert not kept.is_news(ill, AT)
    assert [one.after for one in kept.all()] == [ill.after]


def test_it_is_no_walk_and_marks_none(journal: Journal) -> None:
    pages = journal.walker()
    pages.guided.add(BREATH, AT - timedelta(days=1), AT - timedelta(days=1))
    session = date(2026, 10, 5).isoformat()
    pages.add_run(session, Run(started_at=AT, practised_s=60.0), AT)
    before = pages.history()
    pages.statements.take_back(pages.guided.all()[0].id, LATER)
    assert pages.history() == before
    assert [one.session_id for one in before] == [session]


def test_it_is_taken_along_and_put_back(journal: Journal) -> None:
    pages, other = journal.walker(), journal.walker("another")
    pages.guided.add(BREATH, AT, AT)
    pages.guided.correct(pages.guided.all()[0].id, Guided(guide="feet", practised_s=90), LATER)
    pages.statements.note(pages.guided.all()[0].id, "Calmer.", LATER)
    other.backup.restore(pages.backup.rows(), lambda _: b"", pages.originals.pieces)
    assert [(one.guide, one.practised_s) for one in other.guided.all()] == [("feet", 90)]
    assert len(other.statements.all(Kind.NOTE)) == 1
    pages.erasing.erase(pages.guided.all()[0].id)
    assert pages.statements.all() == ()
