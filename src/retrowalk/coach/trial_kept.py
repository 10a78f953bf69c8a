"""What is shown of a trial: what it could see, how it was locked, and where it stands on a day."""

from datetime import date, datetime, timedelta

from retrowalk.assessments import StandardTest
from retrowalk.coach.trial_stops import StopWhy
from retrowalk.journal.bodies import TrialPlan
from retrowalk.languages import Message, dated
from retrowalk.programme import PlannedSession
from retrowalk.trials.types import Block, Ended, Measure, Plan, Proposal, Question, Variability
from retrowalk.value import Value


class Foresight(Value):
    """What a trial of a question could see for the walker, told before it is begun."""

    question: Question
    measure: Measure
    known: Variability
    proposal: Proposal


class Trial(Value):
    """A trial as it was locked, by whom, and what ended before its time."""

    id: int
    locked_at: datetime
    by: str
    told: TrialPlan
    ended: tuple[Ended, ...]
    stopped: StopWhy | None = None  # what ended all of it

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.told.plan

    def over_on(self) -> date:
        """Give the first day on which the trial is over."""
        if self.stopped is not None:
            return self.ended[-1].on
        return self.plan.last + timedelta(days=1)

    def is_over(self, today: date) -> bool:
        """Say whether what came of it may be shown."""
        return self.stopped is not None or today > self.plan.last


class Day(Value):
    """Where a trial stands on a day.

    ``block`` is the one of the day, None before the trial; ``waits`` is why the rest of the block
    does not count. ``asks`` is whether the one question is open today, ``answered`` what was
    answered to it; ``test`` is the standard test that the end of the block asks for. ``walk`` is
    the forward walk of the day, as long as the backward session that it takes the place of.
    """

    trial: Trial
    block: Block | None
    waits: StopWhy | None = None
    asks: bool = False
    answered: float | None = None
    test: StandardTest | None = None
    walk: PlannedSession | None = None
    walk_s: int | None = None

    @property
    def sentence(self) -> Message:
        """Say which week it is, and what is walked in it."""
        plan = self.trial.plan
        if self.block is None:
            return Message("trial-begins", day=dated("day", plan.begins))
        if self.waits is not None:
            return Message(f"trial-waits-{self.waits}", day=dated("day", _next(self.block)))
        return Message(
            f"trial-week-{self.block.arm}", week=self.block.number, weeks=len(plan.blocks)
        )


def _next(block: Block) -> date:
    return block.last + timedelta(days=1)
