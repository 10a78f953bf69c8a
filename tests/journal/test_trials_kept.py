"""What is told of trials: kept once, named by the seal of its plan, and read as it was told."""

from datetime import timedelta

from tests.journal.histories import BASE

from retrowalk.journal import THE_WALKER, Guided, Journal
from retrowalk.journal.bodies import TrialAnswer, TrialEnded, TrialPlan
from retrowalk.programme import ForwardWeeks, WalkedForward
from retrowalk.session.types import FORWARD_WALK
from retrowalk.trials import draw, verify
from retrowalk.trials.types import Arm, Ended, Question

PLAN = draw(Question.KNEE_PAIN, BASE.date() + timedelta(7), 3, "a seed")
TOLD = TrialPlan(plan=PLAN, digest=PLAN.digest, effect=1, power=0.4)
MINUTE = timedelta(minutes=1)


def test_a_plan_is_read_as_it_was_locked_and_keeps_its_weeks_free(journal: Journal) -> None:
    pages = journal.walker()
    for _ in range(2):
        pages.trials.lock(TOLD, BASE.date(), BASE, THE_WALKER)
    (kept,) = pages.trials.plans()
    assert verify(kept.body.plan, kept.body.digest) == PLAN
    (weeks,) = pages.choices.all()
    assert isinstance(weeks, ForwardWeeks)
    forward = [one for one in PLAN.blocks if one.arm is Arm.FORWARD]
    assert [first for first, _ in weeks.spans] == [one.first for one in forward]
    ended = Ended(block=1, on=BASE.date(), why="wish")
    pages.trials.end(
        TrialEnded(trial=PLAN.digest, ended=ended, over=True), BASE.date(), BASE + MINUTE
    )
    assert pages.choices.all()[-1] == ForwardWeeks(on=BASE.date(), at=BASE + MINUTE)


def test_of_a_day_the_newest_answer_counts_and_all_stay(journal: Journal) -> None:
    pages, day = journal.walker(), PLAN.begins
    for number, value in enumerate((4, 4, 3)):
        answer = TrialAnswer(trial=PLAN.digest, value=value)
        pages.trials.answer(answer, day, BASE + number * MINUTE)
    (kept,) = pages.trials.answers()
    assert kept.body.value == 3
    told = pages.statements.all()
    assert [one.counts for one in told] == [False, True]
    assert told[1].replaces_id == told[0].id


def test_a_forward_walk_that_is_told_anew_is_one(journal: Journal) -> None:
    pages = journal.walker()
    pages.guided.add(Guided(guide=FORWARD_WALK, practised_s=600), BASE, BASE)
    assert pages.choices.all() == (WalkedForward(on=BASE.date(), at=BASE),)
    number = pages.guided.all()[0].id
    pages.guided.correct(number, Guided(guide=FORWARD_WALK, practised_s=300), BASE + MINUTE)
    assert len(pages.choices.all()) == 1
    number = pages.guided.all()[0].id
    pages.guided.correct(number, Guided(guide="tree", practised_s=300), BASE + 2 * MINUTE)
    assert pages.choices.all() == ()
