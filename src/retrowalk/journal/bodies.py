"""What the statements of each kind tell."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BeforeValidator, Field, WithJsonSchema

from retrowalk.activity import MOST_LAPS, Activity
from retrowalk.assessments.types import Result
from retrowalk.journal.types import Guided, Kind
from retrowalk.person import Person, Scale10
from retrowalk.programme.choices import Break, CoachOverride, Elsewhere, Reduction, Skip, Week
from retrowalk.programme.types import CheckIn
from retrowalk.screening.types import Agreement, Clearance
from retrowalk.trials.types import Ended, Plan, Question
from retrowalk.value import AtMost, Value


class Answered(Value):
    """What was answered, the person it describes, and the clearance without any agreement."""

    answers: dict[str, Any]
    person: Person
    clearance: Clearance


def _yes_or_no(kept: Any) -> Any:
    """Read what came out of the table of before 0.3.0, where SQLite keeps a yes as 1."""
    return bool(kept) if type(kept) is int and kept in {0, 1} else kept


YesOrNo = Annotated[
    bool,
    Field(strict=True),
    BeforeValidator(_yes_or_no),
    WithJsonSchema({"enum": [True, False, 1, 0]}),
]


class Walked(Value):
    """One start of a session, but for the moment: that is what the statement is about."""

    practised_s: Annotated[float, Field(ge=0, le=86_400)]
    pain_before: Scale10 | None = None
    unsteady_pressed: Annotated[int, Field(ge=0, lt=2**31)] = 0
    completed: YesOrNo = True
    by_hand: bool = False
    setting: str | None = None


class NextDay(Value):
    """Pain about 24 hours after a session."""

    pain: Scale10


class Nothing(Value):
    """A recording tells by its bytes alone."""


class Note(Value):
    """Words on something else."""

    text: Annotated[str, AtMost(500)]


class TakeBack(Value):
    """Why something counts no more, in the words of who took it back."""

    why: Annotated[str, AtMost(500)] = ""


class Consent(Value):
    """A yes, or no more, to one use of what is kept; ``version`` is that of its words.

    ``to`` is to whom: the name that an account signs in with, or nothing for everybody whom the
    walker lets in. ``to_account`` is its number and ``to_made_at`` when it was made, which tell it
    from every other account, whatever its name, here and on another machine; 0.7 kept neither.
    ``to_name`` is how they are called, and ``words`` what the walker read then.
    """

    use: Literal["treatment", "recordings", "messages", "research"]
    given: bool
    version: Annotated[str, AtMost(20)]
    to: Annotated[str, AtMost(200)] = ""
    to_account: Annotated[int, Field(ge=1, lt=2**31)] | None = None
    to_made_at: AwareDatetime | None = None
    to_name: Annotated[str, AtMost(200)] = ""
    words: Annotated[str, AtMost(4000)] = ""


class Proposal(Value):
    """A professional's word that came by a share, until the walker accepts it or not."""

    agreement: Agreement
    share: Annotated[str, AtMost(120)] = ""


class MessageToSomebody(Value):
    """Words from one person to another, shown as they were written."""

    text: Annotated[str, AtMost(2000)]
    to: Annotated[str, AtMost(200)] = ""


class Done(Value):
    """What a professional did about a need that was shown to them.

    ``up_to`` is the moment of the newest of what they were shown: what is told later is not done.
    """

    need: Annotated[str, AtMost(60)]
    what: Annotated[str, AtMost(500)] = ""
    up_to: AwareDatetime


Hour = Annotated[int, Field(ge=0, le=23)]
Weekday = Annotated[int, Field(ge=0, le=6)]


class Reminder(Value):
    """When and how the walker wants to be reminded; no way is not at all.

    The hour is of ``zone`` (IANA; none: of this machine), on ``weekdays`` (Monday is 0; none: each
    day with a walk). From ``quiet_from`` to ``quiet_until``, hours, nothing else arrives either.
    ``details`` lets place, minutes and names be read on a locked screen. Until ``resting_until``,
    that day included, the walker is ill or rests, as they told.
    """

    hour: Hour = 9
    minute: Annotated[int, Field(ge=0, le=59)] = 0
    zone: Annotated[str, AtMost(60)] = ""
    weekdays: Annotated[tuple[Weekday, ...], Field(max_length=7)] = ()
    ways: Annotated[tuple[Literal["push", "mail"], ...], Field(max_length=2)] = ()
    mail: Annotated[str, AtMost(320)] = ""
    language: Annotated[str, AtMost(10)] = ""
    details: bool = False
    quiet_from: Hour = 21
    quiet_until: Hour = 7
    resting_until: date | None = None
    resting_because: Literal["ill", "rest"] = "rest"


class Import(Value):
    """A batch of files that was taken in; ``by`` is the door that it came through.

    ``columns`` are those of tables of activities in it, as they were declared, if they were.
    """

    by: Literal["command", "page", "program", "phone"]
    name: Annotated[str, AtMost(200)] = ""
    columns: dict[str, Any] | None = None


class Backward(Value):
    """What was backward of an activity: all of it, none, or these laps (numbered from 0)."""

    was: Literal["all", "none", "laps"]
    laps: Annotated[tuple[Annotated[int, Field(ge=0)], ...], Field(max_length=MOST_LAPS)] = ()


Digest = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
"""SHA-256 of a trial's plan, by which all that is told of it names it."""


class TrialPlan(Value):
    """A trial as it was laid out and locked; ``power`` is what was told beforehand of ``effect``.

    ``asked`` is whose idea it was, where a professional proposed it.
    """

    plan: Plan
    digest: Digest
    effect: Annotated[float, Field(gt=0)]
    power: Annotated[float, Field(ge=0, le=1)]
    asked: Annotated[str, AtMost(500)] = ""


class TrialAsked(Value):
    """A trial that a professional proposes; the walker begins it, or not."""

    question: Question
    pairs: Annotated[int, Field(ge=2, le=12)]
    note: Annotated[str, AtMost(500)] = ""


class TrialAnswer(Value):
    """What was answered to the one question of a trial; of a day the newest answer counts."""

    trial: Digest
    value: Annotated[float, Field(allow_inf_nan=False)]


class TrialEnded(Value):
    """A block of a trial that ended before its time, or all of it: then the trial is ``over``."""

    trial: Digest
    ended: Ended
    over: bool = False


BODIES: dict[Kind, type[Value]] = {
    Kind.SCREENING: Answered,
    Kind.AGREEMENT: Agreement,
    Kind.RUN: Walked,
    Kind.CHECK_IN: CheckIn,
    Kind.NEXT_DAY: NextDay,
    Kind.LESS: Reduction,
    Kind.OVERRIDE: CoachOverride,
    Kind.BREAK: Break,
    Kind.WEEK: Week,
    Kind.SKIP: Skip,
    Kind.ELSEWHERE: Elsewhere,
    Kind.GUIDED: Guided,
    Kind.ASSESSMENT: Result,
    Kind.RECORDING: Nothing,
    Kind.NOTE: Note,
    Kind.TAKE_BACK: TakeBack,
    Kind.CONSENT: Consent,
    Kind.PROPOSAL: Proposal,
    Kind.MESSAGE: MessageToSomebody,
    Kind.DONE: Done,
    Kind.REMINDER: Reminder,
    Kind.IMPORT: Import,
    Kind.ACTIVITY: Activity,
    Kind.BACKWARD: Backward,
    Kind.TRIAL: TrialPlan,
    Kind.TRIAL_ASKED: TrialAsked,
    Kind.TRIAL_ANSWER: TrialAnswer,
    Kind.TRIAL_ENDED: TrialEnded,
}
