"""The record: told, corrected, taken back, undone, added to and erased; what counts follows."""

import zlib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.answers import healthy
from tests.recordings.telling import recorded

from retrowalk.coach import Coach
from retrowalk.coach.record import WalkTold
from retrowalk.errors import InvalidAnswer, NotInJournal, NotInPractice
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Author, Journal, Kind, Role
from retrowalk.programme import CheckIn, Wobble
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.screening import Agreement, Outcome

pytestmark = pytest.mark.slow

BEGIN = datetime(2026, 6, 1, 7, 30, tzinfo=UTC)


def screened(journal: Journal, **answers: object) -> Coach:
    usual = {"age": "60", "places": ["home_rail", "clear_path"], "height": "172"}
    Coach(journal).screening.screen(healthy(**{**usual, **answers}), BEGIN)
    return Coach(journal)


def after(days: float = 0, minutes: float = 0) -> datetime:
    return BEGIN + timedelta(days=days, minutes=minutes)


def walk(journal: Journal, at: datetime, told: CheckIn | None = None) -> str:
    coach = Coach(journal)
    planned = coach.planning.today(at.date()).planned
    assert planned is not None
    coach.sessions.record(planned.id, at, planned.backward_s, 0, 0, True, at)
    if told is not None:
        coach.sessions.check_in(planned.id, told, at + timedelta(minutes=15))
    return planned.id


def test_a_walk_that_is_taken_back_counts_no_more_until_that_is_undone(journal: Journal) -> None:
    screened(journal)
    session_id = walk(journal, after(), CheckIn(pain=0))
    before = Coach(journal).planning.programme(BEGIN.date())
    change = Coach(journal).record.take_back(session_id, after(1), why="not me")
    assert Coach(journal).progress(BEGIN.date()).sessions == ()
    (entry,) = Coach(journal).record.sessions()
    assert (entry.counts, entry.corrected, entry.after) == (False, True, CheckIn(pain=0))
    with pytest.raises(InvalidAnswer, match="already"):
        Coach(journal).record.take_back(session_id, after(1))
    Coach(journal).record.undo(change.statement.id, after(1, 1))
    assert Coach(journal).planning.programme(BEGIN.date()) == before
    (entry,) = Coach(journal).record.sessions()
    assert entry.counts


def test_a_correction_says_that_the_answer_is_worked_out_anew(journal: Journal) -> None:
    screened(journal)
    session_id = walk(journal, after(), CheckIn(pain=0, wobble=Wobble.STUMBLED))
    change = Coach(journal).record.correct_check_in(session_id, CheckIn(pain=0), after(1))
    assert change.decision is not None
    assert change.decision.after_session == session_id
    assert str(change.sentence).startswith("Worked out anew from what counts now: ")
    assert change.sentence == change.decision.sentence
    assert (change.statement.kind, change.statement.counts) == (Kind.CHECK_IN, True)
    told_right = Coach(journal).sessions.answer_to(session_id)
    assert change.decision.action == told_right.action
    back = Coach(journal).record.undo(change.statement.id, after(1, 1))
    assert back.statement.kind is Kind.TAKE_BACK
    assert Coach(journal).sessions.check_in_of(session_id) == CheckIn(
        pain=0, wobble=Wobble.STUMBLED
    )
    history = Coach(journal).record.history(change.statement.id)
    assert [one.kind for one in history] == [Kind.CHECK_IN, Kind.CHECK_IN, Kind.TAKE_BACK]


def test_the_programme_after_a_correction_is_the_one_of_who_told_it_right_at_once(
    journal: Journal, new_url: Callable[[], str]
) -> None:
    screened(journal)
    session_id = walk(journal, after(), CheckIn(pain=0, wobble=Wobble.STUMBLED))
    Coach(journal).record.correct_check_in(session_id, CheckIn(pain=0, effort=3), after(1))
    with Journal.open(new_url()) as right:
        screened(right)
        walk(right, after(), CheckIn(pain=0, effort=3))
        told_right = Coach(right).planning.programme(after(1).date())
    corrected = Coach(journal).planning.programme(after(1).date())
    assert (corrected.state, corrected.sessions) == (told_right.state, told_right.sessions)


def test_the_next_days_pain_is_corrected_too(journal: Journal) -> None:
    screened(journal)
    session_id = walk(journal, after(), CheckIn(pain=0))
    Coach(journal).sessions.next_day(session_id, 6, after(1))
    change = Coach(journal).record.correct_next_day(session_id, 0, after(1, 5))
    assert Coach(journal).record.session(session_id).pain_next_day == 0
    Coach(journal).record.undo(change.statement.id, after(1, 6))
    assert Coach(journal).record.session(session_id).pain_next_day == 6


def test_an_agreement_of_the_wrong_day_is_taken_back(journal: Journal) -> None:
    coach = screened(journal, conditions_nerves=["parkinson"])
    coach.screening.agree(Agreement(on=BEGIN.date(), who="Dr Ito"), after(0, 5))
    assert Coach(journal).screening.clearance is not None
    assert [one.who for one in Coach(journal).screening.agreements()] == ["Dr Ito"]
    (told,) = Coach(journal).record.entries(Kind.AGREEMENT)
    assert (told.author, told.role) == ("Dr Ito", Role.PROFESSIONAL)
    change = Coach(journal).record.take_back(told.id, after(0, 6), why="wrong day")
    clearance = Coach(journal).screening.clearance
    assert clearance is not None
    assert (clearance.outcome, clearance.agreement) == (Outcome.ASK_FIRST, None)
    assert change.decision is None
    assert str(change.sentence) == "Worked out anew from what counts now."
    Coach(journal).record.undo(change.statement.id, after(0, 7))
    clearance = Coach(journal).screening.clearance
    assert clearance is not None
    assert clearance.may_walk_backward


def test_a_test_by_somebody_else_is_taken_back_and_the_one_before_counts(
    journal: Journal,
) -> None:
    coach = screened(journal)
    coach.assessments.add("timed_up_and_go", [9.5], after())
    theirs = coach.assessments.add("timed_up_and_go", [29.5], after(3))
    Coach(journal).record.take_back(theirs.id, after(4), why="not me")
    assert [one.result.value for one in Coach(journal).assessments.all()] == [9.5]


def test_a_recording_by_somebody_else_is_taken_back(journal: Journal) -> None:
    screened(journal)
    session_id = walk(journal, after(), CheckIn(pain=0))
    felt = synthesise([Segment("forward", 20), Segment("backward", 20)], seed=4).recording
    Coach(journal).recordings.hand_in(
        "walk.zip", sensor_logger_zip(felt), session_id=session_id, at=after(0, 30)
    )
    assert len(Coach(journal).record.session(session_id).walks) == 1
    (told,) = Coach(journal).record.entries(Kind.RECORDING)
    Coach(journal).record.take_back(told.id, after(1), why="not me")
    assert Coach(journal).record.session(session_id).walks == ()
    assert Coach(journal).recordings.walks_in_brief() == ()
    assert Coach(journal).progress(after(1).date()).sessions[0].measured_min is None


def test_notes_are_kept_with_a_session_by_whoever_writes_them(journal: Journal) -> None:
    screened(journal)
    session_id = walk(journal, after())
    physio = Author(name="Dr Ito", role=Role.PROFESSIONAL)
    note = Coach(journal).record.note(session_id, "Knee taped.", after(1), physio)
    (kept,) = Coach(journal).record.session(session_id).notes
    assert (kept.id, kept.author, kept.body["text"]) == (note.id, "Dr Ito", "Knee taped.")
    Coach(journal).record.take_back(note.id, after(1))
    assert Coach(journal).record.session(session_id).notes == ()


def test_what_is_told_while_a_professional_is_asked_first_is_kept_without_an_answer(
    journal: Journal,
) -> None:
    screened(journal, conditions_nerves=["parkinson"])
    told = WalkTold(on=BEGIN.date(), minutes=1, after=CheckIn(pain=4))
    change = Coach(journal).record.add_walk(told, after(1))
    assert (change.decision, change.statement.kind) == (None, Kind.RUN)
    change = Coach(journal).record.correct_check_in("2026-06-01", CheckIn(pain=3), after(1, 1))
    assert change.decision is None
    assert Coach(journal).record.session("2026-06-01").after == CheckIn(pain=3)


# --- a walk without the player


def test_a_walk_without_the_player_counts_like_any_other(journal: Journal) -> None:
    screened(journal)
    told = WalkTold(
        on=BEGIN.date(), minutes=1.5, setting="home_rail", pain_before=1, after=CheckIn(pain=2)
    )
    change = Coach(journal).record.add_walk(told, after(2))
    assert change.decision is not None
    assert change.decision.after_session == "2026-06-01"
    (entry,) = Coach(journal).record.sessions()
    assert (entry.practised_s, entry.by_hand, entry.setting) == (90.0, True, "home_rail")
    assert (entry.after, entry.pain_before, entry.told_by) == (CheckIn(pain=2), 1, "me")
    assert entry.told_at == after(2)
    (walked,) = Coach(journal).progress(after(2).date()).sessions
    assert (walked.on, walked.practised_min) == (date(2026, 6, 1), 1.5)


def test_a_walk_without_the_player_on_a_day_that_nothing_was_planned_for(
    journal: Journal,
) -> None:
    screened(journal)
    walk(journal, after(), CheckIn(pain=0))
    told = WalkTold(on=date(2026, 6, 2), minutes=1)
    Coach(journal).record.add_walk(told, after(1, 60))
    entries = {one.id: one for one in Coach(journal).record.sessions()}
    assert entries["2026-06-02"].practised_s == 60.0
    assert entries["2026-06-02"].planned_s is None
    assert Coach(journal).planning.programme(date(2026, 6, 3)).sessions
    assert Coach(journal).sessions.session("2026-06-02").on == date(2026, 6, 2)


def test_what_cannot_be_told_of_a_walk_is_refused(journal: Journal) -> None:
    screened(journal)
    walk(journal, after())
    for day, says in (
        (date(2026, 6, 3), "yet to come"),
        (date(1926, 6, 1), "before you were born"),
        (date(2026, 6, 1), "already"),
    ):
        with pytest.raises(InvalidAnswer, match=says):
            Coach(journal).record.add_walk(WalkTold(on=day, minutes=1), after(1))
    nowhere = WalkTold(on=date(2026, 5, 31), minutes=1, setting="the_moon")
    with pytest.raises(NotInPractice):
        Coach(journal).record.add_walk(nowhere, after(1))
    again = WalkTold(on=date(2026, 6, 1), minutes=1, another=True)
    Coach(journal).record.add_walk(again, after(1))
    (entry,) = Coach(journal).record.sessions()
    assert entry.practised_s > 60


def test_a_walk_told_wrong_is_taken_back_and_told_again(journal: Journal) -> None:
    screened(journal)
    told = WalkTold(on=BEGIN.date(), minutes=15)
    Coach(journal).record.add_walk(told, after(1))
    Coach(journal).record.take_back("2026-06-01", after(1))
    Coach(journal).record.add_walk(told.model_copy(update={"minutes": 1.5}), after(1, 1))
    (entry,) = Coach(journal).record.sessions()
    assert (entry.practised_s, entry.counts, entry.corrected) == (90.0, True, True)


# --- erased


def test_a_session_is_erased_with_the_pieces_that_are_on_their_way(journal: Journal) -> None:
    screened(journal)
    session_id = walk(journal, after())
    key = "7b8f2c1e-0000-4000-8000-00000000000a"
    felt = synthesise([Segment("backward", 5)], seed=1, rate_hz=50).recording
    parts = recorded(felt, {0.0: "stand"}, key=key, session=session_id)
    take = Coach(journal).recordings.uploads.take
    take(key, 0, parts[0], zlib.crc32(parts[0]), after())
    erased = Coach(journal).record.erase(session_id)
    assert Coach(journal).recordings.uploads.so_far(key) == ()
    assert Coach(journal).record.sessions() == ()
    assert "record-remains-phone" in [one.id for one in erased.remains]
    with pytest.raises(NotInJournal):
        Coach(journal).record.session(session_id)


def test_everything_is_erased_and_one_starts_anew(journal: Journal) -> None:
    coach = screened(journal)
    walk(journal, after(), CheckIn(pain=0))
    erased = coach.record.erase_everything()
    assert erased.statements == 3
    assert Coach(journal).record.entries() == ()
    assert Coach(journal).screening.clearance is None
    screened(journal)
    walk(journal, after())
    assert len(Coach(journal).record.sessions()) == 1
