"""What repeats is referred, what is wrong does not grow."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from retrowalk.person import Condition, Person, Place
from retrowalk.practice import Support
from retrowalk.programme.invariants.book import Book
from retrowalk.programme.invariants.places import Who
from retrowalk.programme.invariants.told import (
    PAIN_STRONG,
    OwnPain,
    effort_of,
    pain_of,
    rose,
    wobble_of,
)
from retrowalk.programme.invariants.word import open_to
from retrowalk.programme.types import (
    Action,
    CompletedSession,
    Decision,
    PlannedSession,
    Wobble,
)

FOUR_WEEKS, TWO_WEEKS = 28, 14
MOST_EFFORT = 10
RAIL = str(Place.HOME_RAIL)  # a place, and the way of walking there
LATELY = 8  # walks
LAST_WALKS = 40  # what was before them was asked about when it was the last
RISE = 3
A_DOZEN = 12
ENOUGH = {"enough", "coach_holds", "half_chosen", "steady_first"}
STRAINED = {Condition.HEART_DISEASE, Condition.LUNG_DISEASE, Condition.KIDNEY_DISEASE}
REFERRED: dict[str, tuple[Callable[[CompletedSession], bool], int, int]] = {
    "a stumble": (lambda one: wobble_of(one) is Wobble.STUMBLED, 3, FOUR_WEEKS),
    "an unsteady walk": (
        lambda one: wobble_of(one) is not Wobble.NONE or one.unsteady_pressed > 0,
        5,
        FOUR_WEEKS,
    ),
    "effort 8 at few minutes": (
        # told right at once, a walk that was shown by a wrong word would have been another one
        lambda one: (
            effort_of(one) >= 8 and one.practised_s <= 300 and not one.shown_before_correction
        ),
        3,
        FOUR_WEEKS,
    ),
}


def unheard_of(
    person: Person,
    own: Callable[[date], OwnPain],
    sessions: Sequence[PlannedSession],
    unheard: Sequence[CompletedSession],
) -> Iterator[str]:
    """Name what a professional should have heard of before anything was planned again.

    ``own`` is the pain that was all right on the day of a walk.
    """
    if not sessions:
        return
    if any(wobble_of(one) is Wobble.FELL for one in unheard):
        yield "sessions after a fall that no professional has heard of"
    if person.conditions & STRAINED and any(effort_of(one) == MOST_EFFORT for one in unheard):
        yield "sessions after the utmost effort with an illness of heart, lungs or kidneys"
    for trouble, (has, often, days) in (REFERRED | _painful(own, unheard[-1:])).items():
        on = sorted(one.on for one in unheard[-LAST_WALKS:] if has(one))
        last = (b - a for a, b in zip(on, on[often - 1 :], strict=False))
        if any(apart.days <= days for apart in last):
            yield f"sessions after {often} times {trouble} within {days} days"


def _painful(
    own: Callable[[date], OwnPain], last: Sequence[CompletedSession]
) -> dict[str, tuple[Callable[[CompletedSession], bool], int, int]]:
    def above(one: CompletedSession) -> bool:
        return pain_of(one) > own(one.on).most

    def strong(one: CompletedSession) -> bool:
        return pain_of(one) > max(own(one.on).most, PAIN_STRONG)

    flag = own(last[0].on).most if last else 0
    return {
        f"pain above {max(flag, PAIN_STRONG)}": (strong, 2, FOUR_WEEKS),
        f"pain above {flag}": (above, 4, TWO_WEEKS),
        f"lasting pain above {flag}": (above, 5, FOUR_WEEKS),
        "more pain the day after": (lambda one: rose(one, own(one.on).usual), 3, TWO_WEEKS),
    }


def grown_unsteady(
    who: Who,
    sessions: Sequence[PlannedSession],
    unheard: Sequence[CompletedSession],
    book: Book,
) -> Iterator[str]:
    """Name what grows, or has nothing to hold, within four weeks of two stumbles.

    ``sessions`` are those that the walker has not halved.
    Where a professional bars the rail, they have answered for what is left.
    """
    stumbled = sorted(one.on for one in unheard if wobble_of(one) is Wobble.STUMBLED)
    if len(stumbled) < 2:
        return
    until = stumbled[-2] + timedelta(FOUR_WEEKS)
    for session in (session for session in sessions if session.on <= until):
        held = book.settings[session.setting].support is not Support.NONE
        steadier = held and book.settings[sessions[0].setting].support is Support.NONE
        other = session.stage != sessions[0].stage and not steadier
        if session.backward_s > sessions[0].backward_s or other:
            yield f"{session.id}: grows after two stumbles within four weeks"
        has_a_rail = Place.HOME_RAIL in who.person.places and open_to(RAIL, who.word, session.on)
        if has_a_rail and not held:
            yield f"{session.id}: nothing to hold after two stumbles within four weeks"


def bad_news(completed: CompletedSession, own: OwnPain) -> str:
    """Say what was wrong with a walk, so that nothing may grow after it; else nothing."""
    if pain_of(completed) > own.most:
        return f"pain was {pain_of(completed)}"
    if wobble_of(completed) is not Wobble.NONE:
        return f"the walker {wobble_of(completed)}"
    if completed.unsteady_pressed > 1:
        return "the walker felt unsteady"
    if rose(completed, own.usual):
        return "there was more pain the day after"
    return ""


def rising(walks: Sequence[CompletedSession], own: OwnPain) -> bool:
    """Whether the pain of the last two walks lies 3 or more above that of two in a row before.

    ``walks`` are in order; what is not above the usual is as good as the usual.
    """
    last_on = walks[-1].on
    told = [one for one in walks[-LATELY:] if one.after and (last_on - one.on).days <= FOUR_WEEKS]
    felt = [max(pain_of(one), one.pain_before or 0, own.usual) for one in told]
    if len(felt) < 4 or told[-1] is not walks[-1] or felt[-1] < felt[-2]:
        return False
    lowest = min(max(pair) for pair in pairwise(felt[:-2]))
    return felt[-2] >= lowest + RISE


def held_for_ever(
    walks: Sequence[CompletedSession], answers: Sequence[Decision], own: OwnPain
) -> bool:
    """Whether a dozen walks in a row with the usual pain, and well in all else, brought no more.

    Where there is no more to be had, the programme says so: ``ENOUGH``.
    """
    last, said = walks[-A_DOZEN:], answers[-A_DOZEN:]
    reasons = {reason for one in said for reason in one.reasons}
    return (
        len(last) == A_DOZEN
        and all(_as_usual(one, own) for one in last)
        and all(one.action is Action.HOLD for one in said)
        and ENOUGH.isdisjoint(reasons)
    )


def _as_usual(one: CompletedSession, own: OwnPain) -> bool:
    after = None if one.after is None else one.after.pain
    pains = (one.pain_before, after, one.pain_next_day)
    share = one.practised_s / one.planned.backward_s if one.planned else 1.0
    return (
        all(pain is not None and pain <= min(own.usual, own.most) for pain in pains)
        and bad_news(one, own) == ""
        and one.unsteady_pressed == 0
        and effort_of(one) <= 5
        and 0.9 <= share <= 1.1
    )
