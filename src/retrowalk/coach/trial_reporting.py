"""What the report on a trial is made of."""

from typing import TYPE_CHECKING

from retrowalk.coach.trial_data import amount
from retrowalk.coach.trial_kept import Trial
from retrowalk.coach.trial_words import beside, digits_of, found, of_hundred
from retrowalk.languages import Message
from retrowalk.trials.types import Finding

if TYPE_CHECKING:
    from retrowalk.exchange.trial_report import TrialReported


def foreseen(trial: Trial) -> Message:
    """Say what was told beforehand of what it could see."""
    effect = amount(trial.plan.question, trial.told.effect)
    return Message("trial-told-then", amount=effect, power=of_hundred(trial.told.power))


def reported(trial: Trial, finding: Finding, name: str) -> "TrialReported":
    """Give all that a report on a trial says."""
    from retrowalk.exchange.trial_report import TrialReported

    return TrialReported(
        plan=trial.plan,
        digest=trial.told.digest,
        locked_at=trial.locked_at,
        finding=finding,
        ended=trial.ended,
        stopped=trial.stopped,
        sentence=found(finding),
        foreseen=foreseen(trial),
        beside=beside(finding),
        digits=digits_of(trial.plan.question),
        name=name,
    )
