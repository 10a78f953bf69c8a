"""The programme ahead, what happened of it, and what was decided why."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Self

from pydantic import AwareDatetime, Field, model_validator

from retrowalk.languages import Message
from retrowalk.person import Person, Scale10
from retrowalk.screening.types import Agreement, Clearance
from retrowalk.value import AtMost, Value


class Wobble(StrEnum):
    """How steady the walk felt."""

    NONE = "none"
    WOBBLED = "wobbled"
    STUMBLED = "stumbled"
    FELL = "fell"


class Fall(Value):
    """What was told of a fall; whoever is not sure says yes.

    ``blood_thinner`` is an anticoagulant, or an antiplatelet other than aspirin alone.
    ``passed_out_or_stuck`` is a loss of consciousness, or not getting up without help.
    """

    hurt: bool
    hit_head: bool
    blood_thinner: bool
    passed_out_or_stuck: bool = False


class Wrong(StrEnum):
    """What was wrong in the middle of a walk, beside a fall and being unsteady."""

    CHEST_PAIN = "chest_pain"  # pain or pressure
    FAINT = "faint"  # or dizzy
    WEAKNESS = "weakness"  # sudden: of the face, an arm or a leg, or in speaking
    MISTAKE = "mistake"  # nothing was, as they told later


class Alarm(Value):
    """What was wrong in a walk, and when that was told, by the clock of the player.

    ``seen`` says whether a doctor has looked at it since; None until they were asked.
    """

    what: Wrong
    at: AwareDatetime
    seen: bool | None = None


class CheckIn(Value):
    """What the walker says after a session: pain and effort 0 to 10, wobble, mood 1 to 5.

    ``fall`` is what was told of it where they fell; None until they were asked. The pain may be
    missing only after a fall or an alarm, which end a walk before anything is asked.
    """

    pain: Scale10 | None = None
    effort: Scale10 | None = None
    wobble: Wobble = Wobble.NONE
    mood: Annotated[int, Field(ge=1, le=5)] | None = None
    note: Annotated[str, AtMost(500)] = ""
    fall: Fall | None = None
    alarm: Alarm | None = None

    @model_validator(mode="after")
    def _leaves_out_the_pain_only_where_something_is_wrong(self) -> Self:
        alarmed = self.alarm is not None and self.alarm.what is not Wrong.MISTAKE
        if self.pain is None and not alarmed and self.wobble is not Wobble.FELL:
            raise ValueError("the pain is missing")
        return self

    @model_validator(mode="after")
    def _tells_of_a_fall_only_where_there_was_one(self) -> Self:
        if self.fall is not None and self.wobble is not Wobble.FELL:
            raise ValueError("fall belongs to the wobble 'fell'")
        return self


class Measured(Value):
    """What the measuring found in the recording of a session."""

    backward_s: float
    forward_s: float
    unknown_s: float
    backward_steps: int
    forward_steps: int = 0
    backward_m: float | None = None
    step_time_cv: float | None = None  # coefficient of variation of the backward step time, 0 to 1
    stumbles: int = 0
    falls: int = 0  # what felt like one


class Base(Value):
    """The part of a session that is walked where it is known, while a new rung is tried.

    ``backward_s`` is its share of the session, seconds; the rest is on the new rung, and first.
    """

    stage: Annotated[str, Field(max_length=100)]
    setting: Annotated[str, Field(max_length=100)]
    backward_s: Annotated[int, Field(ge=1, le=7200)]


class Planned(Value):
    """What a session had asked for when it was shown to the walker: in all, and of it elsewhere."""

    stage: str
    setting: str
    backward_s: int
    base: Base | None = None

    @property
    def here_s(self) -> int:
        """Seconds of it on the rung itself."""
        return self.backward_s - (self.base.backward_s if self.base else 0)


class CompletedSession(Value):
    """One session as the journal knows it; the history of a walker is a set of these.

    ``pain_before`` is asked in the checklist, ``after`` right after the walk, ``pain_next_day``
    about 24 hours later. ``practised_s`` is the backward time that the player counted. With
    ``planned`` a session is judged by what was asked for then; without it, by what a replay with
    the places, kit and clearance of today would have asked for. ``after_told_at`` and
    ``next_day_told_at`` are the moments at which those two were told, where they are known.
    ``shown_before_correction``: something earlier was told otherwise, or taken back, only after
    this was walked, so that it was asked for by what was wrong. ``came_in_at`` is when it was told
    that what another app had counted went backward, where nothing else is known of the session.
    """

    session_id: str
    started_at: AwareDatetime
    practised_s: float
    pain_before: Scale10 | None = None
    unsteady_pressed: int = 0
    after: CheckIn | None = None
    after_told_at: AwareDatetime | None = None
    pain_next_day: Scale10 | None = None
    next_day_told_at: AwareDatetime | None = None
    measured: Measured | None = None
    planned: Planned | None = None
    shown_before_correction: bool = False
    came_in_at: AwareDatetime | None = None

    @property
    def on(self) -> date:
        """The walker's own day: their date is the session's id, unless the clock contradicts it."""
        started = self.started_at.date()
        try:
            planned = date.fromisoformat(self.session_id)
        except ValueError:
            return started
        return planned if abs((planned - started).days) <= 1 else started

    @property
    def alarm(self) -> Alarm | None:
        """What was wrong in the middle of it; None where nothing was."""
        alarm = self.after.alarm if self.after else None
        return None if alarm is None or alarm.what is Wrong.MISTAKE else alarm

    @property
    def said_at(self) -> datetime:
        """The moment of the check-in; where that is not known, the start of the walk."""
        return self.after_told_at or self.started_at

    @property
    def next_day_said_at(self) -> datetime:
        """The moment at which the next day's pain was told; not known, a day after the start."""
        return self.next_day_told_at or self.started_at + timedelta(days=1)


class ScreeningRecord(Value):
    """What was known of the walker from a moment on: who they were, and what was allowed."""

    at: AwareDatetime
    person: Person
    clearance: Clearance


class Why(StrEnum):
    """What kept a walker from walking for weeks."""

    ILL = "ill"
    HOSPITAL = "hospital"
    OPERATED = "operated"
    FELL = "fell"
    AWAY = "away"  # or busy
    OTHER = "other"

    @property
    def changes_answers(self) -> bool:
        """Whether the questions are to be answered again before anything is planned."""
        return self in {Why.HOSPITAL, Why.OPERATED}


class Trouble(StrEnum):
    """What may be wrong with a walk, and is counted over the weeks."""

    STUMBLED = "stumbled"
    UNSTEADY = "unsteady"  # felt so, or pressed the button, or worse
    PAIN = "pain"  # enough to hold
    STRONG_PAIN = "strong_pain"
    WORSE_NEXT_DAY = "worse_next_day"
    HARD = "hard"  # very much effort for few minutes
    ABOVE_EFFORT = "above_effort"  # harder than a professional wants it to be
    NOT_TOLD = "not_told"  # nothing is known of how it felt
    NO_REST = "no_rest"  # walked on a day of rest
    MORE = "more"  # somewhat more than was asked for


class Troubled(Value):
    """One walk that had something wrong with it; ``told_at`` is when the last of it was told."""

    on: date
    told_at: AwareDatetime
    what: tuple[Trouble, ...]


class PastWalk(Value):
    """One of the last walks: its worst pain, None where nothing was told, and its backward time."""

    on: date
    pain: int | None
    asked_s: int
    practised_s: float


class Action(StrEnum):
    """What the programme answers to what happened."""

    START = "start"
    GROW = "grow"
    ENTER = "enter"  # the next rung
    HOLD = "hold"
    LESS = "less"  # fewer minutes in the same place
    STEP_BACK = "step_back"
    CHANGE_SETTING = "change_setting"
    REST = "rest"
    RESUME = "resume"  # after missed weeks, lower
    ASK = "ask_professional"
    OVERRIDE = "override"  # a coach decided


class Decision(Value):
    """One answer of the programme: what changed, and why, in a sentence for the walker."""

    on: date
    action: Action
    sentence: Message
    reasons: tuple[str, ...] = ()  # ids of the rules that applied, the deciding one first
    after_session: str | None = None
    advice: Message | None = None  # what else would help, such as a test


class PlannedSession(Value):
    """One practice ahead: when, on which rung, where, how many seconds backward, and why.

    ``backward_s`` are those of the whole session; those of its ``base`` are walked on the rung and
    in the setting that this names, after the others.
    """

    id: str
    on: date
    stage: str
    setting: str
    backward_s: int
    why: Message
    lesson: int = 0  # how many sessions on this rung come before it
    base: Base | None = None

    @property
    def shown(self) -> Planned:
        """What of it is kept with the walk."""
        return Planned(
            stage=self.stage, setting=self.setting, backward_s=self.backward_s, base=self.base
        )


class State(Value):
    """Where the walker stands on the ladder: all that the next decision depends on.

    ``backward_s`` are the seconds on the rung itself; those of the ``base`` come on top of them.
    """

    stage: str
    setting: str
    backward_s: int
    base: Base | None = None
    good_in_a_row: int = 0
    sessions_on_stage: int = 0
    last_on: date | None = None
    rest_until: date | None = None
    ask_first: bool = False  # something happened that a professional should hear before going on
    asked_on: date | None = None  # the day of it
    asked_at: AwareDatetime | None = None  # the moment at which it was told
    agreed_at: AwareDatetime | None = None  # when it was told that a professional agreed since
    lately: tuple[Troubled, ...] = ()  # of the last four weeks, oldest first
    walks: tuple[PastWalk, ...] = ()  # of the last four weeks, oldest first
    anchor: date | None = None  # the pattern of the week counts from it; None: from the start
    visited: tuple[str, ...] = ()  # rungs practised so far, in the order they were entered
    reasons: tuple[str, ...] = ()  # of the last decision after a session
    absence: int = 0  # how far an absence since the last session has been answered: 0, 1 or 2
    why_away: Why | None = None  # as told since the last session
    screen_from: date | None = None  # nothing is planned on answers from before this day
    fell: bool = False  # since then, something to hold and somebody beside the walker, always
    fell_at: AwareDatetime | None = None  # when the last fall was told
    within: tuple[Agreement, ...] = ()  # whose bounds hold
    walked_on: tuple[date, ...] = ()  # the days of the last sessions, oldest first
    walked_s: int | None = None  # really walked last, where a correction asks for something else
    half_on: date | None = None  # the day for which the walker chose half
    rest_on: date | None = None  # the day on which the walker chose to rest
    held_until: date | None = None  # a coach asked for no more until then
    weekdays: tuple[int, ...] = ()  # chosen by the walker, Monday is 0; none: the usual pattern
    times: int | None = None  # sessions a week, chosen by the walker
    skipped: tuple[str, ...] = ()  # rungs that the walker leaves out
    elsewhere_on: date | None = None  # the day for which they chose another place ...
    elsewhere: str = ""  # ... a setting
    course_since: date | None = None  # the first walk beside a treatment
    course_told: int = 0  # how many of its ends have been told
    forward_weeks: tuple[tuple[date, date], ...] = ()  # of a trial: from, and before which day
    forward_on: tuple[date, ...] = ()  # the days of the last forward walks of a trial

    @property
    def total_s(self) -> int:
        """Backward seconds of the whole session."""
        return self.backward_s + (self.base.backward_s if self.base else 0)


class Programme(Value):
    """The weeks ahead and how they came to be; never changed, only replaced.

    ``instead`` are the sessions that a trial has walked forward: of each its day, and how long the
    backward one would have been.
    """

    schema_version: int = 1
    start: date
    state: State
    sessions: tuple[PlannedSession, ...]
    decisions: tuple[Decision, ...]
    instead: tuple[PlannedSession, ...] = ()
