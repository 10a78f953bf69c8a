"""What the programme says to the walker: one sentence for each change, and why."""

from collections.abc import Callable
from datetime import date

from retrowalk.languages import per_language, say
from retrowalk.person import Experience, Person
from retrowalk.programme import words
from retrowalk.programme.facts import Facts
from retrowalk.programme.falls import advice
from retrowalk.programme.ladder import Ladder, Rung
from retrowalk.programme.lately import unsteady_until
from retrowalk.programme.rules import Rule
from retrowalk.programme.types import Less, Override, State
from retrowalk.programme.words import listed, minutes, more, on_date, weekday

Telling = Callable[[Facts, State, Ladder], str | int]


def start(rung: Rung, person: Person) -> str:
    """Say where and with how much a programme begins, and why there."""
    if person.fall_risk:
        because = "steady"
    elif person.experience is Experience.NONE:
        because = "new"
    else:
        because = "small"
    place, first = rung.settings[0].where, minutes(rung.start_s)
    return say(f"programme-start-{because}", place=place, minutes=first)


def answer(rule: Rule, facts: Facts, after: State, ladder: Ladder) -> str:
    """Word the answer of a rule with what happened and what comes next."""
    told = {name: _TELLINGS[name](facts, after, ladder) for name in rule.tells}
    unless = "-no_less" if rule.says_less and not _is_less(after.backward_s, facts.asked_s) else ""
    sentence = say(f"programme-answer-{rule.id}{unless}", **told)
    return sentence[0].upper() + sentence[1:]


def _is_less(now_s: int, before_s: int) -> bool:
    """Whether it is less to who hears the minutes, which are told to the half."""
    return round(now_s / 30) < round(before_s / 30)


@per_language(256)
def will_grow(by_s: int) -> str:
    """Say how a session ahead differs from the one before it on the same rung."""
    return (
        say("programme-will-grow", more=more(by_s)) if by_s else say("programme-will-be-the-same")
    )


@per_language(256)
def will_open(reached_s: int, above: Rung) -> str:
    """Say why a session ahead is on the next rung."""
    reached, first = minutes(reached_s), minutes(above.start_s)
    return say("programme-will-open", reached=reached, rung=above.stage.name, minutes=first)


def agreed(state: State) -> str:
    """Say that a professional's word lets the programme go on."""
    return say("programme-agreed", minutes=minutes(state.backward_s))


def resumed(state: State, before: State, day: date) -> str:
    """Say how the programme comes back after an absence."""
    days = (day - (state.last_on or day)).days
    length = minutes(state.backward_s)
    if _is_less(state.backward_s, before.backward_s):
        return say("programme-resumed", days=days, minutes=length)
    return say("programme-resumed-no_less", days=days, minutes=length)


def moved(state: State, ladder: Ladder) -> str:
    """Say where the programme goes on when what is at hand or allowed has changed."""
    return say("programme-moved", place=_place(state, ladder))


def less(chosen: Less) -> str:
    """Say that the walker's choice for the day is taken as it is."""
    return say(f"programme-less-{chosen.amount}")


def overruled(override: Override, after: State, ladder: Ladder) -> str:
    """Say who changed what, and give the note."""
    dose, place = minutes(after.backward_s), _place(after, ladder)
    what = [say("programme-overruled-dose", minutes=dose, place=place)]
    if override.rest_days:
        what.append(say("programme-overruled-rest", until=on_date(after.rest_until)))
    if override.hold_days:
        what.append(say("programme-overruled-hold", until=on_date(after.held_until)))
    changed = listed("programme-listed", what)
    return say("programme-overruled", who=override.who, what=changed, note=override.note)


def not_overruled(override: Override) -> str:
    """Say that what a coach asked for once is not followed, as things stand."""
    return say("programme-not-overruled", who=override.who, day=on_date(override.on))


def _place(state: State, ladder: Ladder) -> str:
    rung = ladder.rungs[ladder.index(state.stage) or 0]
    return words.place(rung.setting(state.setting))


_TELLINGS: dict[str, Telling] = {
    "care": lambda facts, after, ladder: advice(facts.fall),
    "pain": lambda facts, after, ladder: facts.pain,
    "before": lambda facts, after, ladder: facts.happened.pain_before or 0,
    "effort": lambda facts, after, ladder: facts.effort,
    "day": lambda facts, after, ladder: weekday(facts.day),
    "was": lambda facts, after, ladder: minutes(facts.state.backward_s),
    "practised": lambda facts, after, ladder: minutes(facts.happened.practised_s),
    "minutes": lambda facts, after, ladder: minutes(after.backward_s),
    "more": lambda facts, after, ladder: more(after.backward_s - facts.state.backward_s),
    "place": lambda facts, after, ladder: _place(after, ladder),
    "steady": lambda facts, after, ladder: on_date(unsteady_until(after.lately)),
    "until": lambda facts, after, ladder: on_date(facts.state.held_until),
}
"""The values that a rule may tell, by name."""
