"""What no one may ask of a walker, whoever they are: said in words, before anything is kept.

The fold keeps every bound whatever is asked for; here is told beforehand what it would not do.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from retrowalk.errors import NothingOpen
from retrowalk.languages import Message, inside, joined
from retrowalk.person import Person
from retrowalk.practice import load
from retrowalk.programme.bounds import in_force
from retrowalk.programme.engine import as_known
from retrowalk.programme.ladder import Ladder
from retrowalk.programme.types import ScreeningRecord, State
from retrowalk.programme.walker import Walker
from retrowalk.programme.words import in_a_row, minutes, place
from retrowalk.screening import agreed, agreement_ends
from retrowalk.screening.types import Agreement, Bounds

NO_BOUND_MIN = 60.0  # more than any rung has


def with_word(screenings: Sequence[ScreeningRecord], agreement: Agreement) -> ScreeningRecord:
    """Give what is known of a walker once an agreement is told: it has its moment already."""
    last = screenings[-1]
    at = agreement.at or last.at
    clearance = agreed(last.clearance, agreement, max(at.date(), agreement.on))
    return ScreeningRecord(at=at, person=last.person, clearance=clearance)


def refusals(
    agreement: Agreement, screenings: Sequence[ScreeningRecord], state: State | None = None
) -> tuple[Message, ...]:
    """Say all that an agreement asks for and nobody may ask of this walker; empty where nothing is.

    Parameters
    ----------
    agreement : with the moment at which it is told
    screenings : what was known of the walker until then, the newest last
    state : where the walker stands; None where nothing was planned yet
    """
    record = with_word(screenings, agreement)
    bounds, person = agreement.bounds, record.person
    found = [*_urgent(record), *_too_long(agreement), *_never_lifted(bounds, person)]
    if found or not record.clearance.may_walk_backward:
        return tuple(found)
    walker = as_known((*screenings, record))
    try:
        ladder = _ladder(walker, agreement, state)
    except NothingOpen as nothing:
        return (Message("prescribe-refused-nowhere", sentence=nothing.args[0]),)
    return (
        *_closed_places(bounds, ladder),
        *_too_many_minutes(agreement, walker, state),
        *_too_often(bounds, ladder),
    )


def _urgent(record: ScreeningRecord) -> Iterator[Message]:
    urgent = [one.because for one in record.clearance.reasons if one.urgent]
    if urgent:
        yield Message("prescribe-refused-urgent", because=joined(urgent))


def _too_long(agreement: Agreement) -> Iterator[Message]:
    last = agreement_ends(agreement) - timedelta(days=1)
    named = (agreement.bounds.until, agreement.review_on)
    if any(day is not None and day > last for day in named):
        yield Message("prescribe-refused-year")


def _never_lifted(bounds: Bounds, person: Person) -> Iterator[Message]:
    """Name what an illness bars by itself: no word opens it, so nobody is told that it does."""
    for one in bounds.lifts:
        if any(
            one in demand.not_with and not person.conditions.isdisjoint(demand.not_for)
            for demand in load().demands
        ):
            care = inside(Message(f"screening-care-{one}"))
            yield Message("prescribe-refused-lift", care=care)


def _ladder(walker: Walker, agreement: Agreement, state: State | None) -> Ladder:
    """Give what would be open, whatever days the walker chose: to take less is theirs."""
    day = max(agreement.on, agreement.at.date()) if agreement.at else agreement.on
    now = state or State(stage="", setting="", backward_s=0)
    news = {
        "within": in_force(walker.given, day, agreement.at),
        "ask_first": False,
        "weekdays": (),
        "times": None,
        "skipped": (),
    }
    return walker.offered(now.model_copy(update=news))


def _closed_places(bounds: Bounds, ladder: Ladder) -> Iterator[Message]:
    rungs = (*ladder.rungs, *ladder.detours)
    opened = {setting.id for rung in rungs for setting in rung.settings}
    closed = [load().setting(one) for one in bounds.settings if one not in opened]
    if closed:
        places = in_a_row("programme-listed", map(place, closed))
        yield Message("prescribe-refused-places", places=places)


def _too_many_minutes(
    agreement: Agreement, walker: Walker, state: State | None
) -> Iterator[Message]:
    asked = agreement.bounds.minutes_at_most
    if asked is None:
        return
    free = agreement.bounds.model_copy(update={"minutes_at_most": NO_BOUND_MIN})
    unbound = agreement.model_copy(update={"bounds": free})
    others = (one for one in walker.given if one != agreement)
    known = Walker(walker.person, walker.clearance, frozenset({*others, unbound}), walker.told)
    most_s = max(rung.most_s for rung in _ladder(known, unbound, state).rungs)
    if round(60 * asked) > most_s:
        yield Message("prescribe-refused-minutes", most=minutes(most_s))


def _too_often(bounds: Bounds, ladder: Ladder) -> Iterator[Message]:
    asked, most = bounds.times_a_week, max(len(rung.days) for rung in ladder.rungs)
    if asked is not None and asked > most:
        yield Message("prescribe-refused-times", most=most)
