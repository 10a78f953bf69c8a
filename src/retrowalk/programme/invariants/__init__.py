"""What must never happen, written once: tests and simulations ask the same questions.

Nothing here reuses how the programme decides; it looks only at what went in and what came out.
"""

from collections.abc import Iterable
from functools import cache, partial

from retrowalk.person import Person
from retrowalk.programme.invariants import plan, trouble
from retrowalk.programme.invariants.book import book
from retrowalk.programme.invariants.corrected import broken_correction
from retrowalk.programme.invariants.places import Who, misplaced, unscreened
from retrowalk.programme.invariants.steps import (
    SAYS_LESS,
    broken_override,
    broken_step,
    broken_words,
)
from retrowalk.programme.invariants.told import own_pain, pain_of, told_after, wobble_of
from retrowalk.programme.invariants.trouble import held_for_ever
from retrowalk.programme.invariants.word import binding, out_of_bounds
from retrowalk.programme.types import CompletedSession, Programme, Wobble
from retrowalk.screening.types import Agreement, Clearance

__all__ = [
    "SAYS_LESS",
    "broken",
    "broken_correction",
    "broken_override",
    "broken_step",
    "broken_words",
    "held_for_ever",
    "own_pain",
    "pain_of",
    "unscreened",
]


def broken(
    person: Person,
    clearance: Clearance,
    programme: Programme,
    history: Iterable[CompletedSession],
    agreements: Iterable[Agreement] = (),
) -> list[str]:
    """Name every invariant that a programme breaks; empty when all hold.

    ``agreements`` are those told besides that of the clearance.
    """
    found, sessions = book(), programme.sessions
    history = sorted(history, key=lambda one: one.started_at)
    whole = [one for one in sessions if one.on != programme.state.half_on]
    falls = [one.said_at for one in history if wobble_of(one) is Wobble.FELL]
    unheard = [one for one in history if told_after(one, clearance.agreement)]
    given = {*agreements} if clearance.agreement is None else {*agreements, clearance.agreement}
    word = binding(given)
    own = own_pain(person, clearance, word)
    then = cache(partial(own_pain, person, clearance, word)) if word else lambda _: own
    who = Who(person, clearance, word, max(falls, default=None))
    return [
        *plan.uncleared(clearance, sessions),
        *trouble.unheard_of(person, then, sessions, unheard),
        *trouble.grown_unsteady(who, whole, unheard, found),
        *plan.badly_timed(sessions, programme.state, who, found),
        *misplaced(sessions, who, found),
        *out_of_bounds(sessions, history, word),
        *plan.leaping(sessions, programme.state, found),
        *plan.ungated(programme, who, found),
        *plan.first_dose(who, sessions, history),
        *plan.pain_flag(own, sessions, history, found),
    ]
