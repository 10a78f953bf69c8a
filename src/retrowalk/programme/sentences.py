"""What the programme says to the walker: one sentence for each change, and why."""

from datetime import date

from retrowalk.languages import per_language
from retrowalk.person import Experience, Person
from retrowalk.programme.facts import Facts
from retrowalk.programme.ladder import Ladder, Rung
from retrowalk.programme.rules import Rule
from retrowalk.programme.types import Amount, Less, Override, State
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
    sentence = rule.sentence.format(
        pain=facts.pain,
        before=facts.happened.pain_before,
        effort=facts.effort,
        day=weekday(facts.day),
        was=minutes(facts.state.backward_s),
        practised=minutes(facts.happened.practised_s),
        minutes=minutes(after.backward_s),
        more=more(after.backward_s - facts.state.backward_s),
        place=_place(after, ladder),
        until=on_date(facts.state.held_until),
    )
    return sentence[0].upper() + sentence[1:]


@per_language(256)
def will_grow(by_s: int) -> str:
    """Say how a session ahead differs from the one before it on the same rung."""
    return f"{more(by_s)} than the time before." if by_s else "The same as the time before."


WILL_STAY = "The same as the time before, as your coach asked."
AFTER_HALF = "All of it again, after half of it the time before."
HALF_TODAY = "Half of it today, as you chose. Less is always fine."


@per_language(256)
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


def moved(state: State, ladder: Ladder) -> str:
    """Say where the programme goes on when what is at hand or allowed has changed."""
    return f"What you told us has changed, so we go on here: {_place(state, ladder)}."


def _place(state: State, ladder: Ladder) -> str:
    rung = ladder.rungs[ladder.index(state.stage) or 0]
    return inside(rung.setting(state.setting).name)


def less(chosen: Less) -> str:
    """Say that the walker's choice for the day is taken as it is."""
    return {
        Amount.HALF: HALF_TODAY,
        Amount.REST: "You chose to rest today. That is always fine; the walk waits for you.",
        Amount.FULL: "As planned, after all.",
    }[chosen.amount]


def overruled(override: Override, after: State, ladder: Ladder) -> str:
    """Say who changed what, and give the note."""
    what = [f"{minutes(after.backward_s)}, {_place(after, ladder)}"]
    if override.rest_days:
        what.append(f"rest first, until {on_date(after.rest_until)}")
    if override.hold_days:
        what.append(f"no more than that before {on_date(after.held_until)}")
    return f"{override.who} changed the plan: {'; '.join(what)}. “{override.note}”"


def not_overruled(override: Override) -> str:
    """Say that what a coach asked for once is not followed, as things stand."""
    return (
        f"What {override.who} asked for on {on_date(override.on)} does not fit "
        "what has been told since, so the programme goes on by itself."
    )


def on_date(day: date | None) -> str:
    """Write a date as in '3 March 2026'; nothing where there is none."""
    return f"{day.day} {day:%B %Y}" if day else ""
