"""A trial holds in what lives are like: zones, clocks, gaps, corrections, falls, other machines."""

import io
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, select, update
from tests.coach.conftest import MORNING
from tests.coach.trying import DAY, at, better_backward, live, walk_a_day
from tests.three_years import TODAY as AFTER_THREE_YEARS

from retrowalk.coach import Coach
from retrowalk.errors import AlteredPlan, NotAllowed, NotInJournal
from retrowalk.exchange.backup import merge
from retrowalk.exchange.everything import export
from retrowalk.journal import Author, Guided, Journal, Role
from retrowalk.journal.tables import StatementRow
from retrowalk.programme import CheckIn, CoachOverride, ForwardWeeks, WalkedForward, Wobble
from retrowalk.programme.choices import Break, Skip, Week
from retrowalk.programme.types import Why
from retrowalk.screening import Agreement, Bounds
from retrowalk.session.types import FORWARD_WALK
from retrowalk.trials.types import Arm, Block, Plan, Question, Verdict

TODAY = MORNING.date()
KNEE, CALM = Question.KNEE_PAIN, Question.CALM
DOCTOR = "Dr Aoki"


def locked(coach: Coach, pairs: int = 6, question: Question = KNEE, seed: str = "a seed") -> Any:
    return coach.trying.lock(question, pairs, seed, TODAY, MORNING)


def first_of(coach: Coach, arm: Arm) -> Block:
    return next(one for one in coach.trying.trials()[-1].plan.blocks if one.arm is arm)


def walking_day(coach: Coach, block: Block) -> date:
    days = (block.first + number * DAY for number in range(7))
    return next(day for day in days if coach.planning.today(day).planned is not None)


@pytest.fixture
def in_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Give what takes this machine into another time zone."""

    def travel(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield travel
    monkeypatch.undo()
    time.tzset()


def test_the_days_of_a_trial_are_those_of_the_walkers_zone(
    cleared: Coach, in_zone: Callable[[str], None]
) -> None:
    in_zone("America/Los_Angeles")
    trial = locked(cleared, question=CALM)
    block = first_of(cleared, Arm.FORWARD)
    late = at(block.last + DAY, 4)  # nine in the evening of the block's last day, there
    done = Guided(guide=FORWARD_WALK, practised_s=600, completed=True)
    cleared.guided.record(done, late, late)
    walked = [one for one in cleared.pages.choices.all() if isinstance(one, WalkedForward)]
    assert [one.on for one in walked] == [block.last]
    fell = done.model_copy(update={"after": CheckIn(wobble=Wobble.FELL)})
    cleared.guided.record(fell, late + timedelta(hours=1), late + timedelta(hours=1))
    stopped = cleared.trying.trial(trial.id)
    assert (stopped.stopped, stopped.ended[-1].on) == ("fall", block.last)


def test_a_walker_who_changes_zone_keeps_plan_and_days(
    cleared: Coach, in_zone: Callable[[str], None]
) -> None:
    in_zone("Europe/Berlin")
    trial = locked(cleared, question=CALM)
    half = trial.plan.blocks[2].first
    live(cleared, TODAY, half, better_backward)
    observed = cleared.trying.observed(trial)
    in_zone("Pacific/Auckland")
    again = cleared.trying.trial(trial.id)
    assert (again.plan, again.ended) == (trial.plan, ())
    assert cleared.trying.observed(again) == observed
    day = cleared.trying.day(half)
    assert day is not None
    assert day.asks
    cleared.trying.answer(5, half, at(half, 20))  # tomorrow already, there
    assert [one.day for one in cleared.trying.observed(again)][-1] == half


def test_a_clock_that_is_set_back_neither_ends_nor_opens_a_trial(cleared: Coach) -> None:
    trial = locked(cleared, question=CALM)
    third = trial.plan.blocks[2].first
    live(cleared, TODAY, third, better_backward)
    back = third - 10 * DAY
    day = cleared.trying.day(back)
    assert day is not None
    assert (day.block, day.asks) == (trial.plan.blocks[0], False)
    assert cleared.trying.running(TODAY - 30 * DAY) is not None
    for when in (back, TODAY - 30 * DAY):
        with pytest.raises(NotAllowed):
            cleared.trying.lock(CALM, 6, "again", when, at(when))
        with pytest.raises(NotAllowed):
            cleared.trying.result(trial.id, when)
    live(cleared, third, trial.plan.blocks[4].first, better_backward)
    assert cleared.trying.trial(trial.id).ended == ()


def test_two_weeks_without_a_word_are_left_out_and_not_made_up(
    cleared: Coach, answers: dict[str, Any]
) -> None:
    trial = locked(cleared, question=CALM)
    silent = trial.plan.blocks[4:6]  # both weeks of the third pair

    def answer(arm: Arm, day: date) -> float | None:
        return None if any(one.has(day) for one in silent) else better_backward(arm, day)

    live(cleared, TODAY, silent[0].first, answer)
    live(cleared, silent[1].last + DAY, silent[1].last + 8 * DAY, answer)
    half = silent[1].last + 8 * DAY
    cleared.screening.screen(answers, at(half))
    live(cleared, half, trial.plan.last + DAY, answer)
    finding = cleared.trying.result(trial.id, trial.plan.last + DAY)
    assert [one.mean is None for one in finding.blocks] == [
        one in silent for one in trial.plan.blocks
    ]
    assert (finding.pairs, finding.low) == (5, None)
    assert finding.verdict in {Verdict.CANNOT_TELL, Verdict.NOT_YET}  # five pairs tell nothing


def test_a_check_in_counts_as_corrected_until_the_trial_is_over(cleared: Coach) -> None:
    trial = locked(cleared)
    block = first_of(cleared, Arm.BACKWARD)
    live(cleared, TODAY, block.first, lambda *_: None)
    day = walking_day(cleared, block)
    while not block.counts(day):
        walk_a_day(cleared, day)
        day += DAY
        day = next(
            d for d in (day + n * DAY for n in range(7)) if cleared.planning.today(d).planned
        )
    walk_a_day(cleared, day, CheckIn(pain=4, effort=3))
    session = day.isoformat()

    def counted() -> dict[date, float]:
        return {one.day: one.value for one in cleared.trying.observed(trial)}

    cleared.record.correct_check_in(session, CheckIn(pain=1), at(day, 20))
    assert counted()[day] == 1
    over = trial.plan.last + DAY
    before = cleared.trying.result(trial.id, over)
    cleared.record.correct_check_in(session, CheckIn(pain=5), at(over))
    assert counted()[day] == 1
    assert cleared.trying.result(trial.id, over) == before
    assert cleared.pages.history()[-1].after.pain == 5  # the record itself has what is right


def test_what_is_told_after_a_trial_was_stopped_is_none_of_it(cleared: Coach) -> None:
    trial = locked(cleared)
    half = trial.plan.blocks[2].first
    live(cleared, TODAY, half, better_backward)
    cleared.trying.stop(half, at(half))
    before = cleared.trying.result(trial.id, half)
    for number in range(1, 20):
        walk_a_day(cleared, half + number * DAY, CheckIn(pain=1, effort=3))
    assert cleared.pages.history()[-1].on > half + 9 * DAY
    assert cleared.trying.result(trial.id, half + 20 * DAY) == before
    assert [one.mean is None for one in before.blocks] == [False] * 2 + [True] * 10


def test_a_fall_ends_the_trial_in_a_week_that_had_ended_before(cleared: Coach) -> None:
    trial = locked(cleared)
    block = first_of(cleared, Arm.BACKWARD)
    live(cleared, TODAY, block.first, better_backward)
    cleared.trying.answer(9, block.first, at(block.first, 19))
    assert cleared.trying.trial(trial.id).stopped is None
    walk_a_day(cleared, walking_day(cleared, block), CheckIn(pain=2, wobble=Wobble.FELL))
    stopped = cleared.trying.trial(trial.id)
    # the week counts no further than to its first end, and the fall says why all of it ended
    assert (stopped.stopped, stopped.ended[-1].on) == ("fall", block.first)
    assert cleared.trying.running(block.last) is None
    assert cleared.pages.choices.all()[-1].spans == ()
    kept = [one.body.ended.why for one in cleared.pages.trials.ends() if one.body.over]
    assert kept == ["fall"]


def test_a_fall_before_the_first_week_ends_it_too(cleared: Coach) -> None:
    trial = locked(cleared)
    day = next(
        day
        for day in (TODAY + number * DAY for number in range(7))
        if cleared.planning.today(day).planned is not None
    )
    cleared.sessions.record(day.isoformat(), at(day, 10), 60, 1, 0, True, at(day, 11))
    cleared.sessions.check_in(day.isoformat(), CheckIn(pain=1, wobble=Wobble.FELL), at(day, 11))
    assert day < trial.plan.begins
    assert cleared.trying.trial(trial.id).stopped == "fall"
    assert cleared.pages.choices.all()[-1].spans == ()


def test_an_illness_ends_every_week_that_it_reached_into(cleared: Coach) -> None:
    trial = locked(cleared, question=CALM)
    first, second, third, fourth = trial.plan.blocks[:4]
    live(cleared, TODAY, first.last, better_backward)
    back = third.first + 2 * DAY
    cleared.pages.choices.add(Break(on=back, at=at(back), why=Why.ILL))
    cleared.trying.note(at(back))
    ended = {one.block: one.on for one in cleared.trying.trial(trial.id).ended}
    assert ended.keys() - {first.number} == {second.number, third.number}
    assert ended[second.number] == second.first
    assert ended[third.number] == third.first
    day = cleared.trying.day(fourth.first)
    assert day is not None
    assert day.waits is None


def test_a_professionals_hold_lets_a_trial_go_on_and_nothing_grow(cleared: Coach) -> None:
    trial = locked(cleared)
    hold = CoachOverride(on=TODAY, at=MORNING, who=DOCTOR, note="as it is", hold_days=60)
    cleared.planning.override(hold)
    live(cleared, TODAY, trial.plan.blocks[4].first, better_backward)
    running = cleared.trying.trial(trial.id)
    assert running.ended == ()
    minutes = {one.practised_s for one in cleared.pages.history()}
    assert len(minutes) == 1
    assert cleared.guided.done()


def test_bounds_end_a_week_once_and_the_same_again_ends_nothing(cleared: Coach) -> None:
    trial = locked(cleared, question=CALM)
    second, third, fourth = trial.plan.blocks[1:4]
    live(cleared, TODAY, second.first + 3 * DAY, better_backward)

    def agree(day: date, **bounds: Any) -> None:
        word = Agreement(on=day, who=DOCTOR, bounds=Bounds(**bounds))
        cleared.screening.agree(word, at(day), recorded_by=Role.PROFESSIONAL)

    agree(second.first + 3 * DAY, minutes_at_most=2)
    day = cleared.trying.day(second.last)
    assert day is not None
    assert day.waits == "bounds"
    agree(third.first + 3 * DAY, minutes_at_most=2, until=third.first + 99 * DAY)
    assert [one.block for one in cleared.trying.trial(trial.id).ended] == [second.number]
    live(cleared, third.first, fourth.last, better_backward)
    since = [one for one in cleared.pages.history() if one.on >= third.first]
    assert since
    assert max(one.practised_s for one in since) <= 120
    agree(fourth.last)  # no bounds any more: that changes what is allowed, too
    assert [one.block for one in cleared.trying.trial(trial.id).ended] == [second.number, 4]


def test_a_programme_that_changes_under_it_plans_nothing_backward_in_forward_weeks(
    cleared: Coach,
) -> None:
    trial = locked(cleared, question=CALM)
    weeks = trial.plan.blocks[:6]
    changes = [
        Week(on=TODAY, at=MORNING, weekdays=(1, 5)),
        Week(on=TODAY, at=MORNING, times=4),
        Skip(on=TODAY, at=MORNING, stage="hill", skipped=True),
        Week(on=TODAY, at=MORNING),
    ]
    live(cleared, TODAY, weeks[0].first, better_backward)
    for block, change in zip(weeks[:4], changes, strict=True):
        when = block.first + 2 * DAY
        live(cleared, block.first, when, better_backward)
        cleared.pages.choices.add(change.model_copy(update={"on": when, "at": at(when, 6)}))
        for day in (when + number * DAY for number in range(28)):
            ahead = cleared.planning.programme(when)
            forward = [b for b in trial.plan.blocks if b.arm is Arm.FORWARD and b.has(day)]
            assert not (forward and day in {one.on for one in ahead.sessions})
            assert forward or day not in {one.on for one in ahead.instead}
        live(cleared, when, block.last + DAY, better_backward)
    assert cleared.trying.trial(trial.id).ended == ()
    practised = [one.on for one in cleared.pages.history()]
    assert practised
    assert not [day for day in practised for b in weeks if b.arm is Arm.FORWARD and b.has(day)]


@pytest.fixture
def elsewhere(new_url: Callable[[], str]) -> Iterator[Coach]:
    """The same walker on another machine."""
    with Journal.open(new_url()) as journal:
        yield Coach(journal)


def moved(coach: Coach) -> io.BytesIO:
    out = io.BytesIO()
    export(coach.pages, out, MORNING)
    return out


def test_of_two_begun_on_two_machines_the_later_goes_on(cleared: Coach, elsewhere: Coach) -> None:
    merge(elsewhere.pages, moved(cleared))
    hour = timedelta(hours=1)
    first = locked(cleared).plan
    second = elsewhere.trying.lock(CALM, 7, "another", TODAY, MORNING + hour).plan
    with pytest.raises(NotAllowed):
        cleared.trying.lock(CALM, 6, "x", TODAY, MORNING + hour)
    cleared.trying.answer(4, first.begins, at(first.begins))
    stopped_late = first.begins + 3 * DAY
    cleared.trying.stop(stopped_late, at(stopped_late))
    for into, out_of in ((elsewhere, cleared), (cleared, elsewhere)):
        merge(into.pages, moved(out_of))
    for coach in (cleared, elsewhere):
        before, after = coach.trying.trials()
        assert (before.plan, before.stopped) == (first, "another")
        assert (after.plan, after.stopped) == (second, None)
        running = coach.trying.running(first.begins)
        assert running is not None
        assert running.plan == second
        weeks = [one for one in coach.pages.choices.all() if isinstance(one, ForwardWeeks)]
        forward = [one.first for one in second.blocks if one.arm is Arm.FORWARD]
        assert [start for start, _ in weeks[-1].spans] == forward


@pytest.mark.parametrize(
    ("change", "sealed_anew"),
    [
        ({"seed": "another"}, False),
        ({"seed": "another"}, True),  # by somebody who can work out the seal, but not the lot
        ({"question": "calm"}, False),
        ({"begins": "2026-10-19"}, False),
        ({"washout_days": 0}, False),
        ({"carries_on": "0" * 64}, False),
    ],
)
def test_whatever_of_a_plan_was_changed_it_is_refused(
    cleared: Coach, journal: Journal, change: dict[str, Any], sealed_anew: bool
) -> None:
    told = locked(cleared).told
    body = told.model_dump(mode="json")
    body["plan"] |= change
    if sealed_anew:
        body["digest"] = Plan.model_validate(body["plan"]).digest
    engine = create_engine(journal._engine.url)
    with engine.begin() as db:
        of_trials = StatementRow.kind == "trial"
        assert db.execute(select(StatementRow.id).where(of_trials)).one()
        db.execute(update(StatementRow).where(of_trials).values(body=body))
    engine.dispose()
    with Journal.open(str(journal._engine.url.render_as_string(hide_password=False))) as found:
        coach = Coach(found)
        for refused in (
            coach.trying.trials,
            lambda: coach.trying.day(TODAY),
            lambda: coach.trying.running(TODAY),
        ):
            with pytest.raises(AlteredPlan):
                refused()
        assert not [one for one in coach.pages.choices.all() if getattr(one, "spans", ())]
        # another may be begun, as the refusal says, and is the only one from then on
        hour = timedelta(hours=1)
        new = coach.trying.lock(CALM, 6, "new", TODAY, MORNING + hour)
        assert coach.trying.trials() == (new,)
        assert coach.trying.running(TODAY) == new


def test_a_trial_is_not_undone_and_goes_whole_when_it_is_erased(cleared: Coach) -> None:
    trial = locked(cleared, question=CALM)
    live(cleared, TODAY, trial.plan.blocks[1].first, better_backward)
    (asked, *_) = [one for one in cleared.pages.statements.all() if one.kind == "trial_answer"]
    for number in (trial.id, asked.id):
        with pytest.raises(NotAllowed):
            cleared.record.undo(number, at(trial.plan.blocks[1].first))
    history = cleared.pages.history()
    erased = cleared.record.erase(trial.id)
    assert erased.statements > 5
    assert cleared.trying.trials() == ()
    assert not [one for one in cleared.pages.statements.all() if one.kind.startswith("trial")]
    assert not [one for one in cleared.pages.choices.all() if isinstance(one, ForwardWeeks)]
    assert cleared.pages.history() == history
    with pytest.raises(NotInJournal):
        cleared.trying.trial(trial.id)


@pytest.mark.slow
def test_a_trial_after_three_years_reckons_with_all_of_them(three_years: Path) -> None:
    with Journal.open(f"sqlite:///{three_years}") as journal:
        coach = Coach(journal)
        foresight = coach.trying.foresee(KNEE)
        assert foresight.known.source == "own"
        assert foresight.known.days > 300
        today = next(
            day
            for day in (AFTER_THREE_YEARS + number * DAY for number in range(60))
            if not coach.planning.asks_first(day)
        )
        trial = coach.trying.lock(KNEE, 6, "after years", today, at(today, 6))
        assert trial.ended == ()  # what befell before it was locked ends nothing
        live(coach, trial.plan.begins, trial.plan.blocks[1].last, better_backward)
        assert coach.trying.trial(trial.id).ended == ()
        author = Author(name=DOCTOR, role=Role.PROFESSIONAL)
        stopped = coach.trying.stop(
            trial.plan.blocks[2].first, at(trial.plan.blocks[2].first), author
        )
        assert coach.trying.result(stopped.id, trial.plan.blocks[2].first).pairs == 1
