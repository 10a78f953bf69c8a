"""The whole chain on a real journal: screened, planned, walked, measured, answered."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from retrowalk.coach import Coach
from retrowalk.errors import (
    InvalidAnswer,
    NotCleared,
    NotEnoughSignal,
    NotInJournal,
    UnreadableRecording,
)
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.languages import LANGUAGES, speaking
from retrowalk.programme import Action, Amount, CheckIn, Fall, Planned, Wobble
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.screening import Agreement, Outcome
from retrowalk.session import BlockKind, Version

DAY = date(2026, 10, 5)
ID = DAY.isoformat()
SHORT = b"time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z\n" + b"".join(
    b"%.2f,0,9.81,0,0,0,0\n" % (n / 100) for n in range(200)
)

MORNING = datetime(2026, 10, 5, 7, 30, tzinfo=UTC)

Walked = Callable[..., None]


@pytest.fixture
def walked(cleared: Coach) -> Walked:
    """Record a session of the first day, or another."""

    def record(day: date = DAY, practised_s: float | None = None, at: datetime = MORNING) -> None:
        session = cleared.sessions.session(day.isoformat())
        start = at + (day - DAY)
        cleared.sessions.record(
            session.id,
            start,
            session.backward_s if practised_s is None else practised_s,
            pain_before=1,
            unsteady_pressed=0,
            completed=True,
            at=start + timedelta(minutes=10),
        )

    return record


def test_before_the_questions_nothing_is_offered(coach: Coach) -> None:
    assert (coach.screening.person, coach.screening.clearance, coach.screening.draft()) == (
        None,
        None,
        {},
    )
    for offered in (coach.planning.programme, coach.planning.today):
        with pytest.raises(NotCleared, match="answer the questions"):
            offered(DAY)
    assert coach.progress(DAY).weeks == ()


def test_a_refused_answer_keeps_nothing(coach: Coach, answers: dict[str, Any]) -> None:
    with pytest.raises(InvalidAnswer, match="age"):
        coach.screening.screen(answers | {"age": 3}, MORNING)
    assert coach.screening.clearance is None


def test_a_stranger_is_planned_for_and_led(cleared: Coach) -> None:
    card = cleared.planning.today(DAY)
    assert card.planned is not None
    assert card.planned.id == ID
    assert 60 <= card.planned.backward_s <= 120
    assert str(card.sentence).startswith("Today: ")
    script = cleared.sessions.script(ID)
    assert script.session_id == ID
    assert cleared.sessions.session(ID).backward_s == card.planned.backward_s


def test_who_must_ask_first_gets_a_programme_only_once_somebody_agreed(
    coach: Coach, answers: dict[str, Any]
) -> None:
    answers |= {"conditions_heart": ["heart_disease"], "active": "no"}
    assert coach.screening.screen(answers, MORNING).outcome is Outcome.ASK_FIRST
    with pytest.raises(NotCleared):
        coach.planning.programme(DAY)
    with pytest.raises(NotCleared):
        coach.sessions.script(ID)
    clearance = coach.screening.agree(Agreement(on=DAY, who="Dr Ito"), MORNING)
    assert clearance.outcome is Outcome.PRECAUTIONS
    assert coach.planning.today(DAY).planned is not None


def test_an_agreement_holds_until_there_is_something_new_to_ask(
    coach: Coach, answers: dict[str, Any]
) -> None:
    answers |= {"conditions_heart": ["heart_disease"], "active": "no"}
    coach.screening.screen(answers, MORNING)
    coach.screening.agree(Agreement(on=DAY, who="Dr Ito"), MORNING)
    later = MORNING + timedelta(weeks=12)
    assert coach.screening.screen(answers | {"age": 45}, later).may_walk_backward
    worse = answers | {"conditions_nerves": ["parkinson"]}
    assert not coach.screening.screen(worse, later).may_walk_backward


def test_an_agreement_of_a_walker_for_whom_it_is_tomorrow_already(cleared: Coach) -> None:
    tomorrow = DAY + timedelta(days=1)
    assert (
        cleared.screening.agree(Agreement(on=tomorrow, who="Dr Ito"), MORNING).agreement is not None
    )


def test_what_was_walked_is_asked_about_and_answered(cleared: Coach, walked: Walked) -> None:
    walked()
    card = cleared.planning.today(DAY)
    assert card.planned is None
    assert card.awaiting_check_in == ID
    assert str(card.sentence).startswith("That's it for today.")

    at = MORNING + timedelta(minutes=30)
    decision = cleared.sessions.check_in(ID, CheckIn(pain=1), at)
    assert (decision.action, decision.after_session) == (Action.GROW, ID)

    tomorrow = cleared.planning.today(DAY + timedelta(days=1))
    assert tomorrow.awaiting_check_in is None
    assert tomorrow.ask_next_day == (ID,)
    assert str(tomorrow.sentence).startswith("Today is for rest.")
    assert tomorrow.last_decision == decision


def test_pain_the_next_day_changes_the_answer(cleared: Coach, walked: Walked) -> None:
    walked()
    at = MORNING + timedelta(minutes=30)
    grown = cleared.sessions.check_in(ID, CheckIn(pain=1), at)
    hurt = cleared.sessions.next_day(ID, 7, at + timedelta(days=1))
    assert hurt.action is not grown.action
    assert cleared.planning.today(DAY + timedelta(days=1)).ask_next_day == ()


def test_after_a_fall_with_pain_the_programme_waits_for_a_professional(
    cleared: Coach, walked: Walked
) -> None:
    walked()
    at = MORNING + timedelta(minutes=30)
    decision = cleared.sessions.check_in(ID, CheckIn(pain=8, wobble=Wobble.FELL), at)
    assert decision.action is Action.ASK
    answers = Fall(hurt=True, hit_head=False, blood_thinner=False)
    decision = cleared.sessions.tell_fall(ID, answers, at)
    later = DAY + timedelta(days=7)
    card = cleared.planning.today(later)
    assert (card.planned, card.next, card.sentence) == (None, None, decision.sentence)
    cleared.screening.agree(Agreement(on=later, who="Dr Ito"), at + timedelta(days=7))
    assert cleared.planning.today(later).planned is not None


def test_a_yes_of_the_morning_does_not_answer_a_fall_of_the_afternoon(
    cleared: Coach, walked: Walked
) -> None:
    yes = Agreement(on=DAY, at=MORNING + timedelta(days=9), who="Dr Ito")
    assert cleared.screening.agree(yes, MORNING).agreement == yes.model_copy(update={"at": MORNING})
    walked(at=MORNING + timedelta(hours=6))
    fell_at = MORNING + timedelta(hours=7)
    cleared.sessions.check_in(ID, CheckIn(pain=0, wobble=Wobble.FELL), fell_at)
    unhurt = Fall(hurt=False, hit_head=False, blood_thinner=False)
    decision = cleared.sessions.tell_fall(ID, unhurt, fell_at)
    later = DAY + timedelta(days=7)
    for day in (DAY, later):
        assert cleared.planning.today(day).sentence == decision.sentence
        assert cleared.planning.asks_first(day) == decision.sentence
    cleared.screening.agree(Agreement(on=DAY, who="Dr Ito"), fell_at + timedelta(hours=1))
    assert cleared.planning.asks_first(DAY) is None
    assert cleared.planning.today(later).planned is not None


def test_a_fall_told_after_the_questions_asks_them_again(
    cleared: Coach, walked: Walked, answers: dict[str, Any]
) -> None:
    walked()
    cleared.screening.screen(answers, MORNING + timedelta(hours=1))
    cleared.sessions.check_in(ID, CheckIn(pain=0, wobble=Wobble.FELL), MORNING + timedelta(hours=2))
    assert str(cleared.planning.rescreen_due(DAY)).startswith("You have fallen since")


def test_nothing_is_said_of_a_session_that_was_not_walked(cleared: Coach) -> None:
    cleared.sessions.script(ID)
    with pytest.raises(NotInJournal, match="not walked yet"):
        cleared.sessions.check_in(ID, CheckIn(pain=1), MORNING)
    with pytest.raises(NotInJournal, match="not walked yet"):
        cleared.sessions.next_day(ID, 1, MORNING)


@pytest.mark.parametrize("unknown", ["2026-10-06", "1999-01-01", "tomorrow", ""])
def test_a_session_that_is_not_planned_is_not_led(cleared: Coach, unknown: str) -> None:
    with pytest.raises(NotInJournal, match="no session"):
        cleared.sessions.script(unknown, DAY)
    with pytest.raises(NotInJournal, match="no session"):
        cleared.sessions.record("1999-01-01", MORNING, 60.0, None, 0, True, MORNING)


def test_a_session_missed_yesterday_can_be_walked_today(cleared: Coach) -> None:
    tomorrow = DAY + timedelta(days=1)
    assert cleared.planning.today(tomorrow).planned is not None
    assert cleared.sessions.script(tomorrow.isoformat()).session_id == tomorrow.isoformat()


def test_a_session_stays_as_it_was_walked(cleared: Coach, walked: Walked) -> None:
    shown = cleared.sessions.script(ID)
    walked()
    at = MORNING + timedelta(minutes=30)
    cleared.sessions.check_in(ID, CheckIn(pain=9, wobble=Wobble.STUMBLED), at)
    assert cleared.sessions.script(ID) == shown


def test_a_player_that_comes_back_late_is_still_heard(
    cleared: Coach, answers: dict[str, Any]
) -> None:
    """A phone walked without a server while, elsewhere, the walker was told to ask first."""
    cleared.sessions.script(ID)
    cleared.screening.screen(answers | {"symptoms_chest": ["chest_pain"]}, MORNING)
    cleared.sessions.record(ID, MORNING, 60.0, None, 0, True, MORNING)
    assert cleared.progress(DAY).sessions[0].practised_min == 1.0


def test_a_walk_counts_as_the_version_that_the_player_had(cleared: Coach) -> None:
    """The phone had its script for days; meanwhile less was chosen for the day elsewhere."""
    script = cleared.sessions.script(ID)
    cleared.planning.take_less(Amount.HALF, DAY, MORNING)
    assert cleared.sessions.session(ID, DAY).backward_s < script.version.backward_s
    record = (ID, MORNING, 60.0, None, 0, True, MORNING)
    cleared.sessions.record(*record, version=script.version)
    cleared.sessions.record(*record, version=script.version)
    cleared.sessions.record(*record)
    assert cleared.sessions.script(ID) == script.model_copy(
        update={"why": cleared.sessions.script(ID).why}
    )
    (walked,) = cleared.pages.history()
    assert walked.planned == Planned(**script.version.model_dump(exclude={"lesson", "number"}))
    assert len(cleared.pages.backup.rows()["script"]) == 1


def test_a_version_of_another_practice_is_no_reason_to_lose_a_walk(cleared: Coach) -> None:
    unknown = Version(stage="rail", setting="moon", backward_s=120)
    cleared.sessions.record(ID, MORNING, 60.0, None, 0, True, MORNING, version=unknown)
    assert cleared.sessions.session(ID).setting == "home_rail"


def test_a_player_that_tells_no_version_walked_what_was_planned_before(
    cleared: Coach, walked: Walked
) -> None:
    planned = [one.id for one in cleared.planning.programme(DAY).sessions]
    walked()
    cleared.sessions.check_in(ID, CheckIn(pain=9, wobble=Wobble.STUMBLED), MORNING)
    now = {one.id for one in cleared.planning.programme(DAY).sessions}
    gone = next(one for one in planned if one not in {*now, ID})
    at = MORNING + (date.fromisoformat(gone) - DAY)
    cleared.sessions.record(gone, at, 60.0, None, 0, True, at)
    assert [one.session_id for one in cleared.progress(at.date()).sessions] == [ID, gone]


def test_looking_ahead_keeps_nothing(cleared: Coach) -> None:
    before = cleared.pages.backup.rows()
    for code in LANGUAGES:
        with speaking(code):
            for planned in cleared.planning.programme(DAY).sessions:
                cleared.sessions.script(planned.id, DAY)
    assert cleared.pages.backup.rows() == before


def test_sent_twice_is_kept_once(cleared: Coach, walked: Walked, walk_zip: bytes) -> None:
    at = MORNING + timedelta(minutes=30)
    for _ in range(2):
        walked(practised_s=60.0)
        walk = cleared.recordings.hand_in("walk.zip", walk_zip, session_id=ID, at=at)
    assert cleared.recordings.walks() == (walk,)
    [session] = cleared.progress(DAY).sessions
    assert session.practised_min == 1.0


def test_a_recording_is_measured_and_joins_the_history(
    cleared: Coach, walked: Walked, walk_zip: bytes, journal: Journal
) -> None:
    walked()
    at = MORNING + timedelta(minutes=30)
    walk = cleared.recordings.hand_in("walk.zip", walk_zip, session_id=ID, forward_axis="-z", at=at)
    json.dumps(walk.walk.model_dump(mode="json"), allow_nan=False)
    assert walk.walk.totals.backward.duration_s == pytest.approx(40, abs=4)
    assert walk.used == {"forward_axis": "-z", "forward_during": None, "height_m": 1.68}
    assert cleared.recordings.walk(walk.id) == walk
    [happened] = journal.walker().history()
    assert happened.measured is not None
    assert happened.measured.backward_steps == walk.walk.totals.backward.steps
    [session] = cleared.progress(DAY).sessions
    assert session.measured_min == pytest.approx(40 / 60, abs=0.07)


def test_told_more_it_is_measured_again(cleared: Coach, walked: Walked, walk_zip: bytes) -> None:
    at = MORNING + timedelta(minutes=30)
    first = cleared.recordings.hand_in("walk.zip", walk_zip, at=at)
    assert first.session_id is None
    walked()
    turned = cleared.recordings.hand_in(
        "walk.zip", walk_zip, session_id=ID, forward_axis="+z", at=at
    )
    assert turned.recording_id == first.recording_id
    assert turned.session_id == ID
    backward = turned.walk.totals.backward.duration_s
    assert backward == pytest.approx(first.walk.totals.forward.duration_s, abs=3)
    assert cleared.recordings.hand_in("walk.zip", walk_zip, at=at) == turned
    assert cleared.recordings.walk(first.id) == turned
    assert cleared.recordings.walks() == (turned,)


def test_a_walk_is_measured_again_with_what_is_known_by_then(
    cleared: Coach, answers: dict[str, Any], walk_zip: bytes
) -> None:
    walk = cleared.recordings.hand_in("walk.zip", walk_zip, forward_axis="-z", at=MORNING)
    assert cleared.recordings.measure_again(walk.id) == walk
    cleared.screening.screen(answers | {"height": 184}, MORNING)
    taller = cleared.recordings.measure_again(walk.id)
    assert taller.used == walk.used | {"height_m": 1.84}
    metres = [one.walk.totals.forward.distance_m for one in (walk, taller)]
    assert metres[1] > metres[0]


def test_the_warm_up_of_the_session_tells_which_way_is_forward(
    cleared: Coach, walked: Walked
) -> None:
    walked()
    blocks = cleared.sessions.session(ID).blocks
    before = [block.kind for block in blocks].index(BlockKind.WARM_UP)
    begins_s = sum(block.seconds for block in blocks[:before])
    warm_up_s = blocks[before].seconds
    walk = synthesise(
        [
            Segment("stand", 20 + begins_s),  # the phone went into the pocket 20 s earlier
            Segment("forward", warm_up_s),
            Segment("turn", 4),
            Segment("backward", 40),
        ],
        seed=5,
        rotation="random",
    )
    recording = replace(walk.recording, start_utc=MORNING - timedelta(seconds=20))
    at = MORNING + timedelta(minutes=30)
    stored = cleared.recordings.hand_in(
        "walk.zip", sensor_logger_zip(recording), session_id=ID, at=at
    )
    start_s, end_s = stored.used["forward_during"]
    assert (start_s, end_s) == pytest.approx((20 + begins_s, 20 + begins_s + warm_up_s), abs=0.1)
    assert stored.told == {}
    assert stored.walk.totals.backward.duration_s == pytest.approx(40, abs=5)


def test_a_recording_from_the_middle_of_a_session_holds_no_warm_up(
    cleared: Coach, walked: Walked, walk_zip: bytes
) -> None:
    walked(at=MORNING - timedelta(minutes=5))
    walk = cleared.recordings.hand_in("walk.zip", walk_zip, session_id=ID, at=MORNING)
    assert walk.used["forward_during"] is None
    assert any("faced" in str(note) for note in walk.walk.notes)


def test_a_file_that_is_no_recording_is_refused_and_not_kept(
    cleared: Coach, tmp_path: Path
) -> None:
    with pytest.raises(UnreadableRecording, match=r"letter\.txt"):
        cleared.recordings.hand_in("letter.txt", b"Dear walker,", at=MORNING)
    assert b"Dear walker" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_a_recording_without_enough_in_it_is_refused(cleared: Coach) -> None:
    for _ in range(2):
        with pytest.raises(NotEnoughSignal, match=r"still\.csv"):
            cleared.recordings.hand_in("still.csv", SHORT, at=MORNING)
    assert cleared.recordings.walks() == ()


def test_a_recording_of_an_unknown_session_is_refused(cleared: Coach, walk_zip: bytes) -> None:
    with pytest.raises(NotInJournal, match="1999-01-01"):
        cleared.recordings.hand_in("walk.zip", walk_zip, session_id="1999-01-01", at=MORNING)
    assert cleared.recordings.walks() == ()


def test_old_answers_are_asked_for_again_but_a_check_in_is_still_answered(
    cleared: Coach, walked: Walked
) -> None:
    walked()
    spring = datetime(2027, 4, 1, 8, tzinfo=UTC)
    with pytest.raises(NotCleared, match="answer the questions again"):
        cleared.planning.today(spring.date())
    assert cleared.sessions.check_in(ID, CheckIn(pain=0), spring).after_session == ID


def test_the_same_story_after_a_restart(
    cleared: Coach, walked: Walked, walk_zip: bytes, url: str
) -> None:
    walked()
    at = MORNING + timedelta(minutes=30)
    cleared.recordings.hand_in("walk.zip", walk_zip, session_id=ID, at=at)
    cleared.sessions.check_in(ID, CheckIn(pain=2, effort=3, mood=4), at)
    later = DAY + timedelta(days=2)
    with Journal.open(url) as journal:
        again = Coach(journal)
        assert again.planning.programme(later) == cleared.planning.programme(later)
        assert again.planning.today(later) == cleared.planning.today(later)
        assert again.progress(later) == cleared.progress(later)
        assert again.recordings.walks() == cleared.recordings.walks()
