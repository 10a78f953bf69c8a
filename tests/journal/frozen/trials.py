"""Trials of one's own in a journal to be frozen: one that is over, one that runs, one proposed."""

from datetime import date, datetime, timedelta
from typing import Any

from tests.answers import healthy
from tests.journal.frozen.people import PHYSIO_SAYS

from retrowalk.coach import Coach
from retrowalk.journal.guided import Guided
from retrowalk.programme.choices import Break
from retrowalk.programme.types import Why
from retrowalk.session.types import FORWARD_WALK
from retrowalk.trials.types import Arm, Finding, Question

DAY = timedelta(days=1)


def fill_trials(coach: Coach, at: datetime) -> None:
    """Live a trial in which one week ends early, then begin one of knee pain.

    All of it is told with the day that it is about, for nothing here is by this machine's clock.
    """
    trying = coach.trying
    trying.lock(Question.STIFFNESS, 7, "frozen first", at.date(), at)
    trying.stop(at.date(), at, PHYSIO_SAYS)
    trying.propose(Question.CALM, 6, "For the nights: „ruhig“ 静", at.date(), at, PHYSIO_SAYS)
    asked = PHYSIO_SAYS.name
    plan = trying.lock(Question.CALM, 6, "frozen 冻", at.date(), at, asked=asked).plan
    ill = plan.blocks[3]
    for number in range((plan.last - plan.begins).days + 1):
        on = plan.begins + number * DAY
        evening = _on(on, at)
        block = plan.on(on)
        if block is None or number % 6 == 5:  # a day without an answer
            continue
        if block == ill and on == ill.first + 4 * DAY:
            coach.pages.choices.add(Break(on=on, at=evening, why=Why.ILL))
            trying.note(evening)
        if block == ill and on >= ill.first + 4 * DAY:
            continue
        if (block.arm is Arm.FORWARD and on == block.first) or on == ill.first + 3 * DAY:
            walked = Guided(guide=FORWARD_WALK, practised_s=480.5, completed=True)
            coach.pages.guided.add(walked, evening, evening)
        better = 2 if block.arm is Arm.BACKWARD else 0
        trying.answer(4 + better + number % 3, on, evening)
    over = plan.last + DAY
    again = healthy(places=["home_rail", "clear_path"], goals=["knee", "calm"], height="172")
    coach.screening.screen(again, _on(over, at))  # answers hold for twelve weeks
    running = trying.lock(Question.KNEE_PAIN, 6, "frozen twice", over, _on(over, at)).plan
    for value in (4, 3):  # given, and given anew
        trying.answer(value, running.begins, _on(running.begins, at) + value * DAY / 48)


def _on(day: date, at: datetime) -> datetime:
    return datetime.combine(day, at.timetz())


def trials_shown(coach: Coach) -> dict[str, Any]:
    """Give what was told of trials; of one that is over what came of it too, for it was locked."""
    told, all_of_them = coach.pages.trials, coach.trying.trials()
    return {
        "plans": [one.model_dump(mode="json") for one in told.plans()],
        "asked": [one.model_dump(mode="json") for one in told.asked()],
        "answers": [one.model_dump(mode="json") for one in told.answers()],
        "ends": [one.model_dump(mode="json") for one in told.ends()],
        "found": [
            _found(coach.trying.result(one.id, one.over_on()))
            for one in all_of_them
            if one.plan != all_of_them[-1].plan
        ],
    }


def _found(finding: Finding) -> dict[str, Any]:
    """Give what a trial came to, by the test of its own lot, to nine digits."""
    told = ("effect", "low", "high", "level", "p")
    return {
        **{name: _to_nine(getattr(finding, name)) for name in told},
        "pairs": [_to_nine(one) for one in finding.differences],
        "blocks": [[one.days, _to_nine(one.mean)] for one in finding.blocks],
        "verdict": finding.verdict,
    }


def _to_nine(number: float | None) -> float | None:
    return None if number is None else round(number, 9)
