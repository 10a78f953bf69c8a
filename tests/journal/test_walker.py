"""What was kept comes back, after a restart too; told twice it is kept once."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from retrowalk.errors import NotInJournal
from retrowalk.journal import Journal, Run, Screening, WalkerJournal
from retrowalk.person import Condition, Kit, Person, Place
from retrowalk.programme import CheckIn, Wobble
from retrowalk.screening.types import Clearance, Outcome, Precaution, Reason
from retrowalk.session.types import Block, BlockKind, Cue, Script, Session

AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
DAY = "2026-10-05"


def clearance(outcome: Outcome = Outcome.PRECAUTIONS, on: date = AT.date()) -> Clearance:
    return Clearance(
        on=on,
        outcome=outcome,
        reasons=(
            Reason(rule="fell", outcome=outcome, because="You fell this year.", source=("S1",)),
        ),
        precautions=frozenset({Precaution.NOT_ALONE, Precaution.SUPPORT_WITHIN_REACH}),
        valid_until=on + timedelta(days=180),
    )


def screening(outcome: Outcome = Outcome.PRECAUTIONS, on: date = AT.date()) -> Screening:
    person = Person(
        age_years=68,
        height_m=1.64,
        conditions=frozenset({Condition.KNEE_OSTEOARTHRITIS, Condition.DIABETES}),
        places=frozenset({Place.HOME_RAIL}),
        kit=frozenset({Kit.MAT}),
    )
    return Screening(
        at=AT,
        answers={"age": 68, "places": ["home_rail"]},
        person=person,
        clearance=clearance(outcome, on),
    )


def session(aim: str = "Small, quiet steps.") -> tuple[Session, Script]:
    blocks = (
        Block(kind=BlockKind.WARM_UP, seconds=60, title="Walk forward"),
        Block(kind=BlockKind.BACKWARD, seconds=60, title="Backward"),
    )
    shared = {"setting": "home_rail", "aim": aim, "why": "New to you.", "checklist": ("Shoes",)}
    return (
        Session(id=DAY, on=AT.date(), stage="l1", blocks=blocks, **shared),
        Script(
            session_id=DAY,
            title="Two minutes",
            blocks=blocks,
            seconds=120,
            **shared,
            cues=(Cue(at_s=60.0, block=1, say="Now backward.", tone="start"),),
        ),
    )


def run(started_at: datetime = AT, **facts: object) -> Run:
    return Run.model_validate({"started_at": started_at, "practised_s": 60.0} | facts)


@pytest.fixture
def pages(journal: Journal) -> WalkerJournal:
    return journal.walker()


def test_a_new_journal_is_empty(pages: WalkerJournal) -> None:
    assert pages.draft() == {}
    assert pages.screening() is None
    assert pages.screenings() == ()
    assert pages.history() == ()
    assert pages.walks.all() == ()


def test_a_draft_replaces_the_one_before_and_ends_with_the_screening(pages: WalkerJournal) -> None:
    pages.keep_draft({"age": 68}, AT)
    pages.keep_draft({"age": 69, "goals": ["knee"]}, AT)
    assert pages.draft() == {"age": 69, "goals": ["knee"]}
    pages.add_screening(screening())
    assert pages.draft() == {}


def test_the_newest_screening_counts_and_all_stay_known(pages: WalkerJournal) -> None:
    first = screening(Outcome.ASK_FIRST, date(2026, 10, 1))
    second = screening(Outcome.GO, date(2026, 10, 3))
    pages.add_screening(first)
    pages.add_screening(second)
    pages.add_screening(newest := screening(Outcome.PRECAUTIONS, date(2026, 12, 24)))
    assert pages.screening() == newest
    assert pages.screenings() == (first, second, newest)


def test_everything_is_there_after_a_restart(url: str) -> None:
    with Journal.open(url) as journal:
        pages = journal.walker()
        pages.add_screening(screening())
        shown = pages.keep_version(*session())
        pages.add_run(DAY, run(pain_before=2, unsteady_pressed=1), AT)
        pages.add_check_in(DAY, CheckIn(pain=3, wobble=Wobble.WOBBLED, note="windy"), AT)
        pages.add_next_day(DAY, 1, AT)
        recording = pages.walks.keep("walk.csv", b"time_s,acc_x\n" * 1000, AT)
        before = pages.history()
    with Journal.open(url) as journal:
        pages = journal.walker()
        assert pages.screening() == screening()
        assert pages.newest_version(DAY) == shown
        assert pages.history() == before
        assert pages.runs(DAY) == (run(pain_before=2, unsteady_pressed=1),)
        assert pages.walks.recording(recording.id) == (recording, b"time_s,acc_x\n" * 1000)


def test_the_same_start_told_again_is_one_run(pages: WalkerJournal) -> None:
    tokyo = AT.astimezone(timezone(timedelta(hours=9)))
    for started_at in (AT, tokyo):
        pages.add_run(DAY, run(started_at), AT)
    assert pages.runs(DAY) == (run(),)


def test_starts_of_one_session_add_up(pages: WalkerJournal) -> None:
    again = AT + timedelta(hours=1)
    pages.add_run(DAY, run(again, practised_s=30.0, pain_before=5, unsteady_pressed=2), again)
    pages.add_run(DAY, run(practised_s=45.5, pain_before=1, unsteady_pressed=1), again)
    [happened] = pages.history()
    assert (happened.started_at, happened.practised_s) == (AT, 75.5)
    assert (happened.pain_before, happened.unsteady_pressed) == (1, 3)


def test_history_is_in_the_order_of_walking_not_of_telling(pages: WalkerJournal) -> None:
    for day in (9, 5, 7):
        pages.add_run(f"2026-10-0{day}", run(AT.replace(day=day)), AT.replace(day=10))
    assert [happened.on.day for happened in pages.history()] == [5, 7, 9]


def test_a_later_check_in_corrects_the_earlier_one(pages: WalkerJournal) -> None:
    pages.add_run(DAY, run(), AT)
    for pain in (7, 2):
        pages.add_check_in(DAY, CheckIn(pain=pain), AT)
        pages.add_next_day(DAY, pain, AT)
    [happened] = pages.history()
    assert happened.after == CheckIn(pain=2)
    assert happened.pain_next_day == 2


def test_nothing_can_be_said_of_an_unknown_session(pages: WalkerJournal) -> None:
    with pytest.raises(NotInJournal, match="2026-10-05"):
        pages.add_check_in(DAY, CheckIn(pain=1), AT)
    with pytest.raises(NotInJournal, match="2026-10-05"):
        pages.add_next_day(DAY, 1, AT)


def test_a_session_is_kept_as_it_was_shown_last(pages: WalkerJournal) -> None:
    first = pages.keep_version(*session())
    assert pages.keep_version(*session()) == first
    changed = pages.keep_version(*session("Look over one shoulder."))
    assert pages.newest_version(DAY) == changed != first


def test_a_session_that_was_only_shown_did_not_happen(pages: WalkerJournal) -> None:
    pages.keep_version(*session())
    assert pages.history() == ()


def test_walkers_do_not_see_each_other(journal: Journal) -> None:
    mine, theirs = journal.walker(), journal.walker("Ada")
    for pages in (mine, theirs):
        pages.add_run(DAY, run(), AT)
    mine.add_check_in(DAY, CheckIn(pain=1), AT)
    mine.add_screening(screening())
    assert theirs.history()[0].after is None
    assert theirs.screening() is None
    assert mine.history()[0].after == CheckIn(pain=1)


def test_a_time_without_a_zone_is_refused(pages: WalkerJournal) -> None:
    with pytest.raises(ValueError, match="time"):
        pages.add_run(DAY, run(AT.replace(tzinfo=None)), AT)
