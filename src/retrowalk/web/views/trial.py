"""A trial on its page: the weeks as the lot drew them, and at the end one sentence, one picture."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from retrowalk.charts import PairOfWeeks, pairs_of_weeks
from retrowalk.coach import Coach
from retrowalk.coach.trial_data import test_of
from retrowalk.coach.trial_kept import Trial
from retrowalk.coach.trial_reporting import foreseen
from retrowalk.coach.trial_words import beside, digits_of, found
from retrowalk.coach.trying import next_monday
from retrowalk.errors import AlteredPlan
from retrowalk.languages import Language, Message, dated, speaking, spoken
from retrowalk.trials.types import MEASURES, Arm, Block, BlockMean, Finding

SEAL = 12
"""So many signs of a plan's digest are shown: enough to tell it from others."""


@dataclass(frozen=True)
class Week:
    """One block as a row; ``mean`` is only given when the trial is over."""

    block: Block
    ended: date | None
    now: bool
    mean: str = ""


@dataclass(frozen=True)
class Result:
    """What came of a trial."""

    sentence: Message
    picture: Markup | None
    beside: Message | None
    finding: Finding


@dataclass(frozen=True)
class SharedTrial:
    """A trial as it is shown to somebody else: of one that runs which week it is, and no more."""

    trial: Trial
    week: Message
    result: Result | None
    seal: str

    def for_programs(self) -> dict[str, Any]:
        """Give the same as plain values."""
        plan, finding = self.trial.plan, self.result.finding if self.result else None
        came = {"effect", "low", "high", "level", "p", "pairs", "verdict"}
        return {
            "question": plan.question,
            "begins": plan.begins.isoformat(),
            "last": plan.last.isoformat(),
            "digest": self.trial.told.digest,
            "stopped": self.trial.stopped,
            "finding": finding and finding.model_dump(mode="json", include=came),
        }


_NOTHING: dict[str, Any] = {
    "altered": None,
    "day": None,
    "earlier": (),
    "may_carry_on": None,
    "proposed": None,
    "result": None,
}


def shown(coach: Coach, today: date) -> dict[str, Any]:
    """Give what every page with a trial shows of it: the one that runs, or why there is none.

    A plan that is not the one that was locked is told of, and nothing is shown by it.
    """
    try:
        trials = coach.trying.trials()
        day = coach.trying.day(today)
    except AlteredPlan as altered:
        return _NOTHING | {"altered": altered}
    return _NOTHING | {
        "day": day,
        "earlier": [one for one in reversed(trials) if one.is_over(today)],
        "may_carry_on": coach.trying.may_carry_on(today) if day is None else None,
        "proposed": coach.trying.proposed(today),
    }


def trial_page(coach: Coach, trial: Trial, today: date) -> dict[str, Any]:
    """Give what the page of one trial shows: its weeks, and what came of it where it is over."""
    over = trial.is_over(today)
    finding = coach.trying.result(trial.id, today) if over else None
    return {
        "trial": trial,
        "question": trial.plan.question,
        "weeks": _weeks(trial, today, finding),
        "result": None if finding is None else _result(finding),
        "foreseen": foreseen(trial),
        "seal": trial.told.digest[:SEAL],
        "test": test_of(trial.plan.question),
    }


def shared_trials(coach: Coach, today: date) -> tuple[SharedTrial, ...]:
    """Give the trials of a walker for somebody else, the last first; none where they are refused.

    That the last plan was altered concerns the walker, who reads it on their own page.
    """
    try:
        trials = coach.trying.trials()
    except AlteredPlan:
        return ()
    return tuple(_shared(coach, one, today) for one in reversed(trials))


def _shared(coach: Coach, trial: Trial, today: date) -> SharedTrial:
    over, block = trial.is_over(today), trial.plan.on(today)
    return SharedTrial(
        trial=trial,
        week=begins_on_day(trial.plan.begins) if block is None else week_of(trial, block),
        result=_result(coach.trying.result(trial.id, today)) if over else None,
        seal=trial.told.digest[:SEAL],
    )


def week_of(trial: Trial, block: Block) -> Message:
    """Say to somebody else which week of a trial it is, and of what."""
    arm = Message(f"trial-arm-{block.arm}")
    return Message("trial-client-week", week=block.number, weeks=len(trial.plan.blocks), arm=arm)


def _weeks(trial: Trial, today: date, finding: Finding | None) -> list[Week]:
    ends = {one.block: one.on for one in trial.ended}
    means = {one.block.number: one for one in finding.blocks} if finding else {}
    digits = digits_of(trial.plan.question)
    return [
        Week(
            block=block,
            ended=ends.get(block.number),
            now=finding is None and block.has(today),
            mean=_mean(means.get(block.number), digits),
        )
        for block in trial.plan.blocks
    ]


def _mean(mean: BlockMean | None, digits: int) -> str:
    if mean is None or mean.mean is None:
        return "–"
    return f"{mean.mean:.{digits}f}".replace(".", spoken().decimal_sign)


def _result(finding: Finding) -> Result:
    sentence = found(finding)
    known = any(one.mean is not None for one in finding.blocks)
    picture = _picture(spoken(), finding, str(sentence)) if known else None
    return Result(sentence, picture, beside(finding), finding)


@lru_cache(16)
def _picture(language: Language, finding: Finding, title: str) -> Markup:
    measure = MEASURES[finding.question]
    known = [one.mean for one in finding.blocks if one.mean is not None]
    scale = measure.unit == "points"
    low = measure.low if scale or not known else 0.0
    high = measure.high if scale or not known else 1.2 * max(known)
    with speaking(language.code):
        return Markup(  # noqa: S704  (the charts escape what they write)
            pairs_of_weeks(
                _pairs(finding), title, low=low, high=high, digits=digits_of(finding.question)
            )
        )


def _pairs(finding: Finding) -> tuple[PairOfWeeks, ...]:
    """Put the two weeks of each pair together."""
    of: dict[int, dict[Arm, float | None]] = {}
    for one in finding.blocks:
        of.setdefault(one.block.pair, {})[one.block.arm] = one.mean
    return tuple(
        PairOfWeeks(number, means.get(Arm.BACKWARD), means.get(Arm.FORWARD))
        for number, means in sorted(of.items())
    )


def begins_on(today: date) -> Message:
    """Say when a trial that is locked today begins."""
    return begins_on_day(next_monday(today))


def begins_on_day(first: date) -> Message:
    """Say when a trial begins."""
    return Message("trial-begins-on", day=dated("day", first))
