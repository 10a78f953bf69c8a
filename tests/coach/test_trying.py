"""A trial is told of beforehand, locked, led within the programme, blind, ended, and answered."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import create_engine, select, update
from tests.coach.conftest import MORNING
from tests.coach.trying import at, better_backward, live, walk_a_day

from retrowalk.coach import Coach
from retrowalk.errors import AlteredPlan, InvalidAnswer, NotAllowed, NotInJournal
from retrowalk.journal import Author, Journal, Role
from retrowalk.journal.tables import StatementRow
from retrowalk.programme import Alarm, CheckIn, Wobble, Wrong
from retrowalk.session import BlockKind
from retrowalk.trials.types import Arm, Question, Verdict

TODAY = MORNING.date()
KNEE = Question.KNEE_PAIN


def locked(coach: Coach, pairs: int = 6, question: Question = KNEE):
    return coach.trying.lock(question, pairs, "a seed", TODAY, MORNING)


def first_of(coach: Coach, arm: Arm):
    return next(one for one in coach.trying.trials()[-1].plan.blocks if one.arm is arm)


def test_it_says_beforehand_what_it_can_see(cleared: Coach) -> None:
    foresight = cleared.trying.foresee(KNEE)
    assert foresight.known.source == "default"
    powers = [one.power for one in foresight.proposal.lengths]
    assert powers == sorted(powers)
    assert 12 <= foresight.proposal.length.weeks <= 16


def test_a_life_of_twelve_weeks(cleared: Coach, answers: dict[str, Any]) -> None:
    trial = locked(cleared)
    plan = trial.plan
    assert plan.begins > TODAY
    with pytest.raises(NotAllowed):
        cleared.trying.result(trial.id, plan.last)
    with pytest.raises(NotAllowed):
        locked(cleared)  # one at a time
    half = plan.blocks[6].first
    live(cleared, TODAY, half, better_backward)
    cleared.screening.screen(answers, at(half))  # answers hold for twelve weeks
    live(cleared, half, plan.last + timedelta(1), better_backward)
    assert cleared.trying.trials()[-1].ended == ()
    finding = cleared.trying.result(trial.id, plan.last + timedelta(1))
    assert finding.verdict is Verdict.HELPS
    assert finding.effect is not None
    assert finding.effect < -1
    # nothing backward was walked in a forward week, and no forward walk counts as practice
    forward = [one for one in plan.blocks if one.arm is Arm.FORWARD]
    backward_days = {one.on for one in cleared.pages.history()}
    assert not any(block.has(day) for block in forward for day in backward_days)
    assert len(cleared.guided.done()) >= 2 * len(forward)
    assert "missed_days" not in {
        one.reasons[0] for one in cleared.planning.programme(plan.last).decisions
    }


def test_the_walk_of_a_forward_week_is_as_long_and_all_forward(cleared: Coach) -> None:
    locked(cleared)
    block = first_of(cleared, Arm.FORWARD)
    live(cleared, TODAY, block.first, better_backward)
    day = next(
        day
        for day in (block.first + timedelta(n) for n in range(7))
        if cleared.trying.day(day).walk is not None
    )
    assert cleared.planning.today(day).planned is None
    script, told = cleared.trying.walk(day), cleared.trying.day(day)
    assert script.seconds == told.walk_s
    assert {one.kind for one in script.blocks} <= {
        BlockKind.WARM_UP,
        BlockKind.FORWARD,
        BlockKind.REST,
    }
    times = [one.at_s for one in script.cues]
    assert times == sorted(times)
    walk_a_day(cleared, day)
    assert cleared.trying.day(day).walk is None  # walked


@pytest.mark.parametrize(
    ("after", "why"),
    [
        (CheckIn(pain=2, wobble=Wobble.FELL), "fall"),
        (CheckIn(pain=2, alarm=Alarm(what=Wrong.CHEST_PAIN, at=MORNING, seen=None)), "alarm"),
    ],
)
def test_a_fall_or_an_alarm_ends_it_at_once(cleared: Coach, after: CheckIn, why: str) -> None:
    trial = locked(cleared)
    block = first_of(cleared, Arm.BACKWARD)
    live(cleared, TODAY, block.first, better_backward)
    day = next(
        day
        for day in (block.first + timedelta(n) for n in range(7))
        if cleared.planning.today(day).planned is not None
    )
    walk_a_day(cleared, day, after)
    stopped = cleared.trying.trial(trial.id)
    assert (stopped.stopped, stopped.ended[-1].on) == (why, day)
    assert cleared.trying.running(day) is None
    (kept,) = cleared.pages.trials.ends()
    assert kept.body.over
    assert kept.body.ended.why == why
    assert cleared.pages.choices.all()[-1].spans == ()
    assert cleared.trying.result(trial.id, day).verdict is Verdict.CANNOT_TELL


def test_strong_pain_ends_a_week_and_the_second_time_the_trial(cleared: Coach) -> None:
    trial = locked(cleared)
    first, second, third = trial.plan.blocks[:3]
    cleared.trying.answer(9, first.first, at(first.first, 19))
    assert cleared.trying.day(first.last).waits == "pain"
    with pytest.raises(NotInJournal):
        cleared.trying.answer(2, first.last, at(first.last, 19))
    assert cleared.trying.day(second.first).waits is None
    cleared.trying.answer(9, second.first, at(second.first, 19))
    assert cleared.trying.trial(trial.id).stopped == "pain"
    assert cleared.trying.day(third.first) is None


def test_the_walker_and_a_professional_may_end_it(cleared: Coach) -> None:
    trial = locked(cleared)
    doctor = Author(name="Dr Aoki", role=Role.PROFESSIONAL)
    stopped = cleared.trying.stop(TODAY, MORNING, doctor)
    assert (stopped.id, stopped.stopped) == (trial.id, "professional")
    cleared.trying.lock(KNEE, 6, "another", TODAY, MORNING)
    assert cleared.trying.stop(TODAY, MORNING).stopped == "wish"
    with pytest.raises(NotInJournal):
        cleared.trying.stop(TODAY, MORNING)


def test_what_a_professional_proposes_waits_for_the_walker(cleared: Coach) -> None:
    doctor = Author(name="Dr Aoki", role=Role.PROFESSIONAL)
    cleared.trying.propose(KNEE, 8, "For your knee", TODAY, MORNING, doctor)
    proposed = cleared.trying.proposed(TODAY)
    assert proposed is not None
    assert (proposed.author, proposed.body.pairs) == ("Dr Aoki", 8)
    locked(cleared)
    assert cleared.trying.proposed(TODAY) is None


def test_answers_are_on_the_scale_and_the_newest_of_a_day_counts(cleared: Coach) -> None:
    trial = locked(cleared)
    day = trial.plan.begins
    with pytest.raises(InvalidAnswer):
        cleared.trying.answer(11, day, at(day))
    for value in (4, 3):
        cleared.trying.answer(value, day, at(day, 12 + value))
    (observed,) = cleared.trying.observed(trial)
    assert observed.value == 3
    assert len(cleared.pages.statements.all()) - len(cleared.pages.trials.answers()) >= 1


def test_a_tampered_plan_is_refused(cleared: Coach, journal: Journal, url: str) -> None:
    locked(cleared)
    engine = create_engine(journal._engine.url)
    with engine.begin() as db:
        of_trials = StatementRow.kind == "trial"
        (body,) = db.execute(select(StatementRow.body).where(of_trials)).one()
        order = body["plan"]["order"]
        changed = {**body, "plan": {**body["plan"], "order": [*order[1::-1], *order[2:]]}}
        db.execute(update(StatementRow).where(of_trials).values(body=changed))
    engine.dispose()
    with Journal.open(url) as found:
        coach = Coach(found)
        with pytest.raises(AlteredPlan, match="not the one that was locked"):
            coach.trying.trials()
        # a check-in is kept all the same, and no weeks are kept free for such a plan
        walk_a_day(coach, TODAY, trial=False)
        assert coach.pages.history()
        assert coach.pages.choices.all()[-1].spans == ()
