"""The rules of the programme as a table: what happened, what the answer is, and how it is said.

The first rule that applies decides; the others that apply are kept as further reasons. Rules stand
in the order of care: whatever asks for less comes before whatever allows more, so no good news can
outvote bad news. Thresholds of pain follow the stricter reading of the traffic light used with
tendons (Silbernagel 2007, doi:10.1177/0363546506298279): 0 to 2 go on, 3 to 5 hold, above 5 back.
That it carries over to backward walking is an assumption, made on the careful side.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from retrowalk.practice.types import Gate, Support
from retrowalk.programme.ladder import Rung
from retrowalk.programme.types import Action, Happened, State, Wobble

PAIN_GO_ON = 2
PAIN_HOLD = 5
EFFORT_MOST = 7
EFFORT_MOST_LIGHT = 5
UNSTEADY_OFTEN = 2
PRACTISED_ENOUGH = 0.6
PRACTISED_TOO_MUCH = 1.25
COUNTS_AS_BACKWARD = 0.5


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a rule may look at: where the walker stood, what was planned, what happened."""

    state: State
    happened: Happened
    day: date
    here: Rung
    above: Rung | None
    light_effort: bool = False

    @property
    def asked_s(self) -> int:
        """Backward seconds that the walker was asked for."""
        shown = self.happened.planned
        return shown.backward_s if shown else self.state.backward_s

    @property
    def pain(self) -> int:
        """The worst pain told after the walk or the day after; 0 when nothing was told."""
        after = self.happened.after.pain if self.happened.after else 0
        return max(after, self.happened.pain_next_day or 0)

    @property
    def sore_on_demanding_rung(self) -> bool:
        """Whether there was pain, before or after, where slope, load or speed are added."""
        worst = max(self.pain, self.happened.pain_before or 0)
        return self.here.demanding and worst > PAIN_GO_ON

    @property
    def wobble(self) -> Wobble:
        """How steady it felt; none when nothing was told."""
        return self.happened.after.wobble if self.happened.after else Wobble.NONE

    @property
    def unsteady(self) -> bool:
        """Whether the walker wobbled, or pressed 'I feel unsteady' more than once."""
        pressed = self.happened.unsteady_pressed >= UNSTEADY_OFTEN
        return pressed or self.wobble is Wobble.WOBBLED

    @property
    def effort(self) -> int:
        """How hard it was; 0 when nothing was told."""
        return (self.happened.after.effort or 0) if self.happened.after else 0

    @property
    def steadier_setting(self) -> bool:
        """Whether this rung has a setting with something to hold that is not yet used."""
        now = self.here.setting(self.state.setting)
        steadier = self.here.supported()
        return steadier is not None and now.support is Support.NONE

    @property
    def too_soon(self) -> bool:
        """Whether the rest before this session was cut short."""
        return self.state.rest_until is not None and self.day < self.state.rest_until

    @property
    def elsewhere(self) -> bool:
        """Whether the session was shown on a rung that is not where the walker stands."""
        shown = self.happened.planned
        return shown is not None and shown.stage != self.here.id

    @property
    def mostly_forward(self) -> bool:
        """Whether the measuring saw forward steps where backward ones were counted.

        A recording of only a part of the session, all of it backward, is no sign of that.
        """
        measured = self.happened.measured
        if measured is None:
            return False
        may_be_backward_s = measured.backward_s + measured.unknown_s
        too_little = may_be_backward_s < COUNTS_AS_BACKWARD * self.happened.practised_s
        return too_little and measured.forward_s > measured.backward_s


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table; ``sentence`` may name {pain}, {day}, {minutes}, {place}, ..."""

    id: str
    applies: Callable[[Facts], bool]
    action: Action
    sentence: str
    source: tuple[str, ...] = ()
    good: bool = False  # counts as a good session
    rest_days: int = 0  # more rest than usual


def gate_open(gate: Gate, *, good_in_a_row: int, backward_s: int, visited: tuple[str, ...]) -> bool:
    """Whether the last good sessions on the rung below open the rung above."""
    return (
        good_in_a_row >= gate.good_sessions
        and backward_s >= 60 * gate.minutes
        and set(visited).issuperset(gate.after_stages)
    )


def _gate_above_opens(facts: Facts) -> bool:
    return facts.above is not None and gate_open(
        facts.above.stage.gate,
        good_in_a_row=facts.state.good_in_a_row + 1,
        backward_s=facts.state.backward_s,
        visited=facts.state.visited,
    )


RULES: tuple[Rule, ...] = (
    Rule(
        "still_asking",
        lambda f: f.state.ask_first,
        Action.ASK,
        "Please talk to a professional before the next walk. The programme waits for you.",
        source=("S6", "S10"),
    ),
    Rule(
        "fell",
        lambda f: f.wobble is Wobble.FELL,
        Action.ASK,
        "You fell on {day}. Please tell a professional before you walk backward again; "
        "afterwards we begin small, with something to hold.",
        source=("S3", "S7"),
    ),
    Rule(
        "pain_red_again",
        lambda f: f.pain > PAIN_HOLD and "pain_red" in f.state.reasons,
        Action.ASK,
        "The pain was above 5 twice in a row. Please show it to a professional before you go on.",
        source=("S6", "S10"),
    ),
    Rule(
        "stumbled",
        lambda f: f.wobble is Wobble.STUMBLED,
        Action.STEP_BACK,
        "You stumbled on {day}, so the next walk is shorter: {minutes}, {place}.",
        source=("S3", "S7"),
    ),
    Rule(
        "pain_red",
        lambda f: f.pain > PAIN_HOLD,
        Action.STEP_BACK,
        "Pain {pain} of 10 asks for rest first, and then for less: {minutes}, {place}.",
        source=("S10", "D6"),
        rest_days=2,
    ),
    Rule(
        "pain_on_demanding_rung",
        lambda f: f.sore_on_demanding_rung,
        Action.STEP_BACK,
        "With pain we leave the harder rung for now: {minutes}, {place}.",
        source=("S10", "S9"),
    ),
    Rule(
        "unsteady_again",
        lambda f: f.unsteady and not _steady_last_time(f),
        Action.STEP_BACK,
        "It felt unsteady twice in a row, so we make it smaller: {minutes}, {place}.",
        source=("S3", "S7"),
    ),
    Rule(
        "unsteady_without_support",
        lambda f: f.unsteady and f.steadier_setting,
        Action.CHANGE_SETTING,
        "It felt unsteady on {day}. Next time have something to hold: {minutes}, {place}.",
        source=("S3", "L3"),
    ),
    Rule(
        "unsteady",
        lambda f: f.unsteady,
        Action.HOLD,
        "The same as last time, {minutes}: on {day} it felt unsteady. Steady comes first.",
        source=("S3", "T9"),
    ),
    Rule(
        "pain_amber",
        lambda f: f.pain > PAIN_GO_ON,
        Action.HOLD,
        "The same as last time, {minutes}: pain {pain} of 10 on {day} asked for it.",
        source=("S10", "D6"),
    ),
    Rule(
        "pain_next_day",
        lambda f: (f.happened.pain_next_day or 0) > (f.happened.pain_before or 0),
        Action.HOLD,
        "The same as last time, {minutes}: the day after, it hurt more than before the walk.",
        source=("S10", "D6"),
    ),
    Rule(
        "pain_before",
        lambda f: (f.happened.pain_before or 0) > PAIN_GO_ON,
        Action.HOLD,
        "The same as last time, {minutes}: on {day} you began with pain {before} of 10.",
        source=("S10", "D6"),
    ),
    Rule(
        "effort_high",
        lambda f: f.effort > (EFFORT_MOST_LIGHT if f.light_effort else EFFORT_MOST),
        Action.HOLD,
        "The same as last time, {minutes}: effort {effort} of 10 is enough for now.",
        source=("S5",),
    ),
    Rule(
        "too_soon",
        lambda f: f.too_soon,
        Action.REST,
        "You walked on a rest day, so the next session waits a day longer and stays at {minutes}.",
        source=("S5", "D3"),
        rest_days=1,
    ),
    Rule(
        "elsewhere",
        lambda f: f.elsewhere,
        Action.HOLD,
        "What you walked on {day} is not open to you at present. We go on with {minutes}.",
        source=("D6",),
    ),
    Rule(
        "more_than_planned",
        lambda f: f.happened.practised_s > PRACTISED_TOO_MUCH * f.asked_s,
        Action.HOLD,
        "You did more than planned on {day}. Let it settle: {minutes} next time.",
        source=("S5", "D2"),
    ),
    Rule(
        "mostly_forward",
        lambda f: f.mostly_forward,
        Action.HOLD,
        "The recording of {day} shows mostly forward steps, so we do {minutes} once more.",
        source=("D1",),
    ),
    Rule(
        "not_completed",
        lambda f: f.happened.practised_s < PRACTISED_ENOUGH * f.asked_s,
        Action.HOLD,
        "On {day} you did {practised} of {minutes}. That is fine; we try the same again.",
        source=("D6",),
    ),
    Rule(
        "not_told",
        lambda f: f.happened.after is None,
        Action.HOLD,
        "The same as last time, {minutes}, until you have told us how it felt.",
        source=("D6",),
    ),
    Rule(
        "path_opens",
        _gate_above_opens,
        Action.ENTER,
        "The last good sessions reached {was}, so the path opens: {minutes}, {place}.",
        source=("D6", "S5"),
        good=True,
    ),
    Rule(
        "enough",
        lambda f: f.state.backward_s >= f.here.most_s,
        Action.HOLD,
        "{minutes} is what this rung asks for. Stay with it; there is no need for more.",
        source=("D3", "D4"),
        good=True,
    ),
    Rule(
        "good_session",
        lambda _: True,
        Action.GROW,
        "{more} than last time: {minutes}, because {day} went well.",
        source=("D2",),
        good=True,
    ),
)


def _steady_last_time(facts: Facts) -> bool:
    return not {"unsteady", "unsteady_without_support"} & set(facts.state.reasons)


def deciding(facts: Facts) -> tuple[Rule, tuple[str, ...]]:
    """Find the rule that decides and the ids of all that apply, the deciding one first.

    Good news counts only by itself: a good rule is a reason only when it decides.
    """
    applying = [rule for rule in RULES if not rule.good and rule.applies(facts)]
    if not applying:
        applying = [next(rule for rule in RULES if rule.good and rule.applies(facts))]
    return applying[0], tuple(rule.id for rule in applying)
