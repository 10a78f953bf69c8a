"""The rules of the programme as a table: what happened, what the answer is, and how it is said.

The first rule that applies decides; the others that apply are kept as further reasons. Rules stand
in the order of care: whatever asks for less comes before whatever allows more, so no good news can
outvote bad news.
"""

from collections.abc import Callable
from dataclasses import dataclass

from retrowalk.programme.facts import (
    EFFORT_MOST,
    EFFORT_MOST_LIGHT,
    PAIN_GO_ON,
    PAIN_HOLD,
    PRACTISED_ENOUGH,
    PRACTISED_TOO_MUCH,
    Facts,
    gate_open,
)
from retrowalk.programme.types import Action, Wobble


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table; ``sentence`` may name {pain}, {day}, {minutes}, {place}, ..."""

    id: str
    applies: Callable[[Facts], bool]
    action: Action
    sentence: str
    source: tuple[str, ...] = ()
    good: bool = False  # counts as a good session
    neutral: bool = False  # neither counts nor ends a row of good ones
    warns: bool = False  # until the next good session nobody, not even a coach, asks for more
    rest_days: int = 0  # more rest than usual


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
        warns=True,
        source=("S3", "S7"),
    ),
    Rule(
        "pain_red_again",
        lambda f: f.pain > PAIN_HOLD and "pain_red" in f.state.reasons,
        Action.ASK,
        "The pain was above 5 twice in a row. Please show it to a professional before you go on.",
        warns=True,
        source=("S6", "S10"),
    ),
    Rule(
        "stumbled",
        lambda f: f.wobble is Wobble.STUMBLED,
        Action.STEP_BACK,
        "You stumbled on {day}, so the next walk is shorter: {minutes}, {place}.",
        warns=True,
        source=("S3", "S7"),
    ),
    Rule(
        "pain_red",
        lambda f: f.pain > PAIN_HOLD,
        Action.STEP_BACK,
        "Pain {pain} of 10 asks for rest first, and then for less: {minutes}, {place}.",
        warns=True,
        source=("S10", "D6"),
        rest_days=2,
    ),
    Rule(
        "pain_on_demanding_rung",
        lambda f: f.sore_on_demanding_rung,
        Action.STEP_BACK,
        "With pain we leave the harder rung for now: {minutes}, {place}.",
        warns=True,
        source=("S10", "S9"),
    ),
    Rule(
        "unsteady_again",
        lambda f: f.unsteady and not _steady_last_time(f),
        Action.STEP_BACK,
        "It felt unsteady twice in a row, so we make it smaller: {minutes}, {place}.",
        warns=True,
        source=("S3", "S7"),
    ),
    Rule(
        "unsteady_without_support",
        lambda f: f.unsteady and f.steadier_setting,
        Action.CHANGE_SETTING,
        "It felt unsteady on {day}. Next time have something to hold: {minutes}, {place}.",
        warns=True,
        source=("S3", "L3"),
    ),
    Rule(
        "unsteady",
        lambda f: f.unsteady,
        Action.HOLD,
        "The same as last time, {minutes}: on {day} it felt unsteady. Steady comes first.",
        warns=True,
        source=("S3", "T9"),
    ),
    Rule(
        "pain_amber",
        lambda f: f.pain > PAIN_GO_ON,
        Action.HOLD,
        "The same as last time, {minutes}: pain {pain} of 10 on {day} asked for it.",
        warns=True,
        source=("S10", "D6"),
    ),
    Rule(
        "pain_before",
        lambda f: (f.happened.pain_before or 0) > PAIN_GO_ON,
        Action.HOLD,
        "The same as last time, {minutes}: on {day} you began with pain {before} of 10.",
        warns=True,
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
        "half_chosen",
        lambda f: f.chose_half,
        Action.HOLD,
        "Half was enough on {day}, and that is fine. We go on with {minutes}.",
        source=("D6",),
        neutral=True,
    ),
    Rule(
        "coach_holds",
        lambda f: f.held,
        Action.HOLD,
        "{minutes} again: your coach asked to stay with it until {until}.",
        source=("L16", "S5"),
        good=True,
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
