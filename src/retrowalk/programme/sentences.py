"""What the programme says to the walker: one sentence for each change, and why."""

from datetime import date
from functools import lru_cache

from retrowalk.person import Experience, Person
from retrowalk.programme.ladder import Ladder, Rung
from retrowalk.programme.rules import Facts, Rule
from retrowalk.programme.types import State
from retrowalk.programme.words import inside, minutes, more, weekday, where


def start(rung: Rung, person: Person) -> str:
    """Say where and with how much a programme begins, and why there."""
    if person.fall_risk:
        because = "steadiness comes first"
    elif person.experience is Experience.NONE:
        because = "it is new to you"
    else:
        because = "everybody begins small"
    place = where(rung.settings[0].name)
    return f"You start {place}, with {minutes(rung.start_s)}, because {because}."


def answer(rule: Rule, facts: Facts, after: State, ladder: Ladder) -> str:
    """Word the answer of a rule with what happened and what comes next."""
    rung = ladder.rungs[ladder.index(after.stage) or 0]
    sentence = rule.sentence.format(
        pain=facts.pain,
        before=facts.happened.pain_before,
        effort=facts.effort,
        day=weekday(facts.day),
        was=minutes(facts.state.backward_s),
        practised=minutes(facts.happened.practised_s),
        minutes=minutes(after.backward_s),
        more=more(after.backward_s - facts.state.backward_s),
        place=inside(rung.setting(after.setting).name),
    )
    return sentence[0].upper() + sentence[1:]


@lru_cache(maxsize=256)
def will_grow(by_s: int) -> str:
    """Say how a session ahead differs from the one before it on the same rung."""
    return f"{more(by_s)} than the time before." if by_s else "The same as the time before."


@lru_cache(maxsize=256)
def will_open(reached_s: int, above: Rung) -> str:
    """Say why a session ahead is on the next rung."""
    reached = f"After good sessions of {minutes(reached_s)} the path opens"
    return f"{reached}: {above.stage.name}, {minutes(above.start_s)}."


def agreed(state: State) -> str:
    """Say that a professional's word lets the programme go on."""
    return f"A professional agreed, so we begin again, small: {minutes(state.backward_s)}."


def resumed(state: State, day: date) -> str:
    """Say how the programme comes back after an absence."""
    away = f" after {(day - state.last_on).days} days" if state.last_on else ""
    return f"Welcome back{away}. We start lower, with {minutes(state.backward_s)}, and grow again."


def moved(state: State, rung: Rung) -> str:
    """Say where the programme goes on when the place or the kit it was in is no longer there."""
    place = inside(rung.setting(state.setting).name)
    return f"What you have at hand has changed, so we go on here: {place}."


def on_date(day: date) -> str:
    """Write a date as in '3 March 2026'."""
    return f"{day.day} {day:%B %Y}"
