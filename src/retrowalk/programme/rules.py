"""The rules of the programme as a table: what happened, what the answer is, and what it tells.

The first rule that applies decides; the others that apply are kept as further reasons. Rules stand
in the order of care: whatever asks for less comes before whatever allows more, so no good news can
outvote bad news. What repeats is counted in windows of days, four weeks where no other is named.
"""

from collections.abc import Callable
from dataclasses import dataclass

from retrowalk.programme.facts import Facts, gate_open
from retrowalk.programme.limits import (
    EFFORT_MOST,
    EFFORT_MOST_LIGHT,
    PRACTISED_ENOUGH,
    PRACTISED_TOO_MUCH,
    TWO_WEEKS,
)
from retrowalk.programme.types import Action, Trouble, Wobble


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table, said as ``programme-answer-<id>`` of the catalogue.

    ``tells`` are the values that its sentence names: the pain, the day, the minutes, the place, ...
    A rule that ``says_less`` has a second sentence, ``-no_less``, for when it cannot be less.
    """

    id: str
    applies: Callable[[Facts], bool]
    action: Action
    tells: tuple[str, ...] = ()
    says_less: bool = False
    source: tuple[str, ...] = ()
    good: bool = False  # counts as a good session
    neutral: bool = False  # neither counts nor ends a row of good ones
    warns: bool = False  # until the next good session nobody, not even a coach, asks for more
    rest_days: int = 0  # more rest than usual
    tests_balance: bool = False  # a test of balance would tell more


def _gate_above_opens(facts: Facts) -> bool:
    return facts.above is not None and gate_open(
        facts.above.entry.gate,
        good_in_a_row=facts.state.good_in_a_row + 1,
        backward_s=facts.state.backward_s,
        visited=facts.state.visited,
    )


def _asks(
    id: str,  # noqa: A002
    applies: Callable[[Facts], bool],
    *tells: str,
    source: tuple[str, ...],
    tests_balance: bool = False,
) -> Rule:
    return Rule(
        id,
        applies,
        Action.ASK,
        tells=tells,
        source=source,
        warns=True,
        tests_balance=tests_balance,
    )


BALANCE, EFFORT, PAIN, REST = ("S3", "S7"), ("S5", "S6"), ("S6", "S10"), ("S5", "D3")

ASKS: tuple[Rule, ...] = (
    _asks("alarm", lambda f: f.completed.alarm is not None, "alarm", source=EFFORT),
    _asks("still_asking", lambda f: f.state.ask_first or f.walked_before_the_yes, source=PAIN),
    _asks("fell", lambda f: f.wobble is Wobble.FELL, "care", "day", source=BALANCE),
    _asks("effort_alarming", lambda f: f.alarming, "effort", source=EFFORT),
    _asks("pain_red_fragile", lambda f: f.perhaps_broken, "pain", source=PAIN),
    _asks("pain_red_again", lambda f: f.often(Trouble.STRONG_PAIN, 2), source=PAIN),
    _asks(
        "stumbled_often", lambda f: f.often(Trouble.STUMBLED, 3), source=BALANCE, tests_balance=True
    ),
    _asks(
        "unsteady_too_often",
        lambda f: f.often(Trouble.UNSTEADY, 5),
        source=BALANCE,
        tests_balance=True,
    ),
    _asks(
        "worse_next_day_again",
        lambda f: f.often(Trouble.WORSE_NEXT_DAY, 3, TWO_WEEKS),
        "day",
        source=PAIN,
    ),
    _asks(
        "pain_goes_on",
        lambda f: f.often(Trouble.PAIN, 4, TWO_WEEKS) or f.often(Trouble.PAIN, 5),
        "day",
        "worst",
        source=PAIN,
    ),
    _asks(
        "pain_rises_again",
        lambda f: f.limits.goes_on_rising(f.pains),
        "day",
        "worst",
        source=PAIN,
    ),
    _asks("effort_goes_on", lambda f: f.often(Trouble.HARD, 3), source=EFFORT),
    _asks("effort_above_goes_on", lambda f: f.often(Trouble.ABOVE_EFFORT, 3), source=EFFORT),
    _asks("no_rest_goes_on", lambda f: f.often(Trouble.NO_REST, 8), source=REST),
)
"""A professional is asked."""

RULES: tuple[Rule, ...] = (
    *ASKS,
    # Less, or an easier place.
    Rule(
        "stumbled_again",
        lambda f: f.often(Trouble.STUMBLED, 2),
        Action.STEP_BACK,
        tells=("minutes", "place"),
        warns=True,
        source=("S3", "S7"),
        tests_balance=True,
    ),
    Rule(
        "stumbled",
        lambda f: f.wobble is Wobble.STUMBLED,
        Action.STEP_BACK,
        tells=("day", "minutes", "place"),
        says_less=True,
        warns=True,
        source=("S3", "S7"),
    ),
    Rule(
        "pain_red",
        lambda f: Trouble.STRONG_PAIN in f.troubles,
        Action.STEP_BACK,
        tells=("pain", "minutes", "place"),
        says_less=True,
        warns=True,
        source=("S10", "D6"),
        rest_days=2,
    ),
    Rule(
        "pain_on_demanding_rung",
        lambda f: f.sore_on_demanding_rung,
        Action.STEP_BACK,
        tells=("minutes", "place"),
        warns=True,
        source=("S10", "S9"),
    ),
    Rule(
        "unsteady_often",
        lambda f: f.unsteady and f.often(Trouble.UNSTEADY, 3),
        Action.STEP_BACK,
        tells=("minutes", "place"),
        warns=True,
        source=("S3", "S7"),
        tests_balance=True,
    ),
    Rule(
        "unsteady_again",
        lambda f: f.unsteady and not _steady_last_time(f),
        Action.STEP_BACK,
        tells=("minutes", "place"),
        says_less=True,
        warns=True,
        source=("S3", "S7"),
    ),
    Rule(
        "worse_next_day",
        lambda f: f.often(Trouble.WORSE_NEXT_DAY, 1),
        Action.LESS,
        tells=("day", "minutes", "place"),
        says_less=True,
        warns=True,
        source=("S10", "D6"),
    ),
    Rule(
        "pain_rises",
        lambda f: f.limits.rises(f.pains),
        Action.LESS,
        tells=("worst", "minutes", "place"),
        says_less=True,
        warns=True,
        source=("S10", "D6"),
    ),
    Rule(
        "pain_often",
        lambda f: f.often(Trouble.PAIN, 3, TWO_WEEKS),
        Action.LESS,
        tells=("minutes", "place"),
        says_less=True,
        warns=True,
        source=("S10", "D6"),
    ),
    Rule(
        "effort_often",
        lambda f: f.often(Trouble.HARD, 2),
        Action.LESS,
        tells=("minutes", "place"),
        says_less=True,
        warns=True,
        source=("S5", "D6"),
    ),
    Rule(
        "effort_above_often",
        lambda f: f.often(Trouble.ABOVE_EFFORT, 2),
        Action.LESS,
        tells=("minutes", "place"),
        says_less=True,
        warns=True,
        source=("S5", "D6"),
    ),
    Rule(
        "no_rest_often",
        lambda f: f.often(Trouble.NO_REST, 4, TWO_WEEKS),
        Action.LESS,
        tells=("minutes", "place"),
        says_less=True,
        source=("S5", "D3"),
    ),
    Rule(
        "not_told_often",
        lambda f: f.often(Trouble.NOT_TOLD, 3, TWO_WEEKS),
        Action.LESS,
        tells=("minutes", "place"),
        says_less=True,
        source=("D6",),
    ),
    Rule(
        "unsteady_without_support",
        lambda f: f.unsteady and f.steadier_setting,
        Action.CHANGE_SETTING,
        tells=("day", "minutes", "place"),
        warns=True,
        source=("S3", "L3"),
    ),
    # Rest comes before the same again.
    Rule(
        "week_overfull",
        lambda f: f.week_overfull,
        Action.REST,
        tells=("week", "minutes"),
        source=("S5", "D3"),
        rest_days=2,
    ),
    Rule(
        "days_on_end",
        lambda f: f.days_on_end,
        Action.REST,
        tells=("minutes",),
        source=("S5", "D3"),
        rest_days=2,
    ),
    Rule(
        "twice_a_day",
        lambda f: f.again_today,
        Action.REST,
        tells=("day", "minutes"),
        source=("S5", "D3"),
        rest_days=1,
    ),
    Rule(
        "too_soon",
        lambda f: f.too_soon,
        Action.REST,
        tells=("minutes",),
        source=("S5", "D3"),
        rest_days=1,
    ),
    Rule(
        "unsteady",
        lambda f: f.unsteady,
        Action.HOLD,
        tells=("minutes", "day"),
        warns=True,
        source=("S3", "T9"),
    ),
    Rule(
        "pain_amber",
        lambda f: f.pain > f.limits.go_on,
        Action.HOLD,
        tells=("minutes", "pain", "day"),
        warns=True,
        source=("S10", "D6"),
    ),
    Rule(
        "pain_unsettled",
        lambda f: f.limits.unsettled(f.completed),
        Action.HOLD,
        tells=("minutes", "day"),
        warns=True,
        source=("S10", "D6"),
    ),
    Rule(
        "pain_before",
        lambda f: (f.completed.pain_before or 0) > f.limits.go_on,
        Action.HOLD,
        tells=("minutes", "day", "before"),
        warns=True,
        source=("S10", "D6"),
    ),
    Rule(
        "effort_above",
        lambda f: f.above_effort,
        Action.HOLD,
        tells=("minutes", "effort"),
        source=("S5",),
        warns=True,
    ),
    Rule(
        "effort_high",
        lambda f: f.effort > (EFFORT_MOST_LIGHT if f.light_effort else EFFORT_MOST),
        Action.HOLD,
        tells=("minutes", "effort"),
        source=("S5",),
    ),
    Rule(
        "elsewhere_chosen",
        lambda f: f.chose_elsewhere,
        Action.HOLD,
        tells=("day", "minutes", "place"),
        source=("D6",),
        neutral=True,
    ),
    Rule(
        "elsewhere",
        lambda f: f.elsewhere and not f.chose_elsewhere,
        Action.HOLD,
        tells=("day", "minutes"),
        source=("D6",),
    ),
    Rule(
        "more_often",
        lambda f: f.often(Trouble.MORE, 3, TWO_WEEKS),
        Action.HOLD,
        tells=("minutes",),
        source=("S5", "D2"),
    ),
    Rule(
        "more_than_planned",
        lambda f: f.completed.practised_s > PRACTISED_TOO_MUCH * f.asked_s,
        Action.HOLD,
        tells=("day", "minutes"),
        source=("S5", "D2"),
    ),
    Rule(
        "mostly_forward",
        lambda f: f.mostly_forward,
        Action.HOLD,
        tells=("day", "minutes"),
        source=("D1",),
    ),
    Rule(
        "not_completed",
        lambda f: f.completed.practised_s < PRACTISED_ENOUGH * f.asked_s,
        Action.HOLD,
        tells=("day", "practised", "minutes"),
        source=("D6",),
    ),
    Rule(
        "not_told",
        lambda f: f.completed.after is None,
        Action.HOLD,
        tells=("minutes",),
        source=("D6",),
    ),
    Rule(
        "steady_first",
        lambda f: f.nothing_grows,
        Action.HOLD,
        tells=("minutes", "steady"),
        source=("S3", "S7"),
        neutral=True,
        warns=True,
    ),
    Rule(
        "half_chosen",
        lambda f: f.chose_half,
        Action.HOLD,
        tells=("day", "minutes"),
        source=("D6",),
        neutral=True,
    ),
    Rule(
        "coach_holds",
        lambda f: f.held,
        Action.HOLD,
        tells=("minutes", "until"),
        source=("L16", "S5"),
        good=True,
    ),
    Rule(
        "experienced",
        lambda f: f.practised and _gate_above_opens(f),
        Action.ENTER,
        tells=("day", "minutes", "place"),
        source=("D6", "L6"),
        good=True,
    ),
    Rule(
        "path_opens",
        _gate_above_opens,
        Action.ENTER,
        tells=("was", "minutes", "place"),
        source=("D6", "S5"),
        good=True,
    ),
    Rule(
        "enough",
        lambda f: f.all_there_is and not f.moves_over,
        Action.HOLD,
        tells=("minutes",),
        source=("D3", "D4"),
        good=True,
    ),
    Rule(
        "moves_over",
        lambda f: f.all_there_is,
        Action.GROW,
        tells=("minutes", "place"),
        source=("D3", "D6"),
        good=True,
    ),
    Rule(
        "good_session",
        lambda _: True,
        Action.GROW,
        tells=("more", "minutes", "day"),
        source=("D2",),
        good=True,
    ),
)


def _steady_last_time(facts: Facts) -> bool:
    return not {"unsteady", "unsteady_without_support"} & set(facts.state.reasons)


def applying(facts: Facts) -> tuple[Rule, ...]:
    """Find all the rules that apply, the deciding one first.

    Good news counts only by itself: a good rule is a reason only when it decides.
    """
    found = tuple(rule for rule in RULES if not rule.good and rule.applies(facts))
    return found or (next(rule for rule in RULES if rule.good and rule.applies(facts)),)
