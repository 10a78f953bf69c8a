"""A walker's own trials for programs: read as they were locked, and blind until they are over."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from retrowalk.coach.trial_kept import Trial
from retrowalk.coach.trial_stops import StopWhy
from retrowalk.coach.trial_words import found
from retrowalk.languages import Message
from retrowalk.trials.types import Arm, Ended, Finding, Plan
from retrowalk.value import Value
from retrowalk.web.dependencies import Id, TheCoach, Today
from retrowalk.web.routes.api import RESPONSES
from retrowalk.web.routing import Router

router = Router(responses=RESPONSES)


class BlockOfDays(Value):
    """One block: its days, both ends in it; what is told before ``counts_from`` does not count."""

    number: int
    pair: int
    arm: Arm
    first: date
    counts_from: date
    last: date
    ended: Ended | None = None


class TrialOut(Value):
    """A trial as it was locked, what ended before its time, and whether it is over.

    ``digest`` is SHA-256 of ``plan`` as canonical JSON; ``power`` is what was told beforehand of
    ``effect``, in the unit of the measure. ``stopped`` is what ended all of it, None where it ran
    or runs to its last day; ``block`` is the number of today's.
    """

    id: int
    locked_at: datetime
    asked: str
    plan: Plan
    digest: str
    effect: float
    power: Annotated[float, Field(ge=0, le=1)]
    blocks: tuple[BlockOfDays, ...]
    block: int | None
    over: bool
    stopped: StopWhy | None


class ResultOut(Value):
    """What came of a trial: in numbers, and in the sentence that the walker reads."""

    finding: Finding
    sentence: Message


@router.get("/trials", tags=["trials"])
def trials(coach: TheCoach, today: Today) -> tuple[TrialOut, ...]:
    """List the walker's own trials, the first first; of one that runs nothing that was answered."""
    return tuple(_out(one, today) for one in coach.trying.trials())


@router.get("/trials/{number}", tags=["trials"])
def trial(number: Id, coach: TheCoach, today: Today) -> TrialOut:
    """Give one trial: its plan with seed and seal, its blocks, and where it stands today."""
    return _out(coach.trying.trial(number), today)


@router.get("/trials/{number}/result", tags=["trials"])
def result(number: Id, coach: TheCoach, today: Today) -> ResultOut:
    """Give what came of a trial that is over; before it is, nobody is shown half of it."""
    finding = coach.trying.result(number, today)
    return ResultOut(finding=finding, sentence=found(finding))


def _out(trial: Trial, today: date) -> TrialOut:
    ended = {one.block: one for one in trial.ended}
    over = trial.is_over(today)
    block = None if over else trial.plan.on(today)
    return TrialOut(
        id=trial.id,
        locked_at=trial.locked_at,
        asked=trial.told.asked,
        plan=trial.plan,
        digest=trial.told.digest,
        effect=trial.told.effect,
        power=trial.told.power,
        blocks=tuple(
            BlockOfDays(**dict(one), ended=ended.get(one.number)) for one in trial.plan.blocks
        ),
        block=block.number if block else None,
        over=over,
        stopped=trial.stopped,
    )
