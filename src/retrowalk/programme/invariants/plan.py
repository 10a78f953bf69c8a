"""What never happens in the sessions ahead: in their time, their minutes and their order."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from retrowalk.person import Experience
from retrowalk.practice import Mode, Rung, Support
from retrowalk.programme.invariants.book import RUNNING, Book, parts
from retrowalk.programme.invariants.places import Who
from retrowalk.programme.invariants.told import OwnPain, pain_of
from retrowalk.programme.types import CompletedSession, PlannedSession, Programme, State
from retrowalk.screening.types import Clearance, Precaution

FIRST_DOSE_MOST_S = 120
FIRST_DOSE_CAREFUL_S = 60
FIRST_DOSE_PRACTISED_S = 240
MOST_OF_OWN_S = 180  # a step, or what was left of the base with it
WEEK_DAYS, WEEK_MOST = 7, 4


def uncleared(clearance: Clearance, sessions: Sequence[PlannedSession]) -> Iterator[str]:
    """Name sessions that nobody may be offered, or not so late."""
    if not sessions:
        return
    if not clearance.may_walk_backward:
        yield "backward sessions without clearance"
    if sessions[-1].on >= clearance.valid_until:
        yield "sessions beyond the clearance"


def badly_timed(
    sessions: Sequence[PlannedSession], state: State, who: Who, book: Book
) -> Iterator[str]:
    """Name sessions without rest between them, or too many of a week.

    Whoever chose four times a week may have two of them on end, on level ground.
    """
    often = WEEK_MOST in (state.times, len(state.weekdays)) and not who.person.fall_risk
    last_on = state.last_on
    level = often and state.visited and _is_level(book.rungs[state.stage], book)
    if any(session.id != session.on.isoformat() for session in sessions):
        yield "a session's id is not its day"
    for earlier, later in pairwise(sessions):
        rung = book.rungs[earlier.stage]
        rest_days = 0 if often and _is_level(rung, book) else rung.dose.rest_days
        if (later.on - earlier.on).days <= rest_days:
            yield f"{later.id}: no rest day before it"
    for first, third in zip(sessions, sessions[2:], strict=False):
        if (third.on - first.on).days == 2:
            yield f"{third.id}: the third day on end"
    if sessions and last_on and (sessions[0].on - last_on).days <= (0 if level else 1):
        yield f"{sessions[0].id}: no rest day after the last session"
    for first, fifth in zip(sessions, sessions[WEEK_MOST:], strict=False):
        if (fifth.on - first.on).days < WEEK_DAYS:
            yield f"{first.id}: more than {WEEK_MOST} sessions in a week"


def _is_level(rung: Rung, book: Book) -> bool:
    settings = map(book.settings.__getitem__, rung.settings)
    return rung.mode is Mode.WALK and not any(one.incline or one.load for one in settings)


def leaping(sessions: Sequence[PlannedSession], state: State, book: Book) -> Iterator[str]:
    """Name minutes that grow too fast, or with a new rung; a place for one day is none of these."""
    half_on = state.half_on
    for earlier, later in pairwise(_on_the_way(sessions, state)):
        grown_s = later.backward_s - earlier.backward_s
        own_s = parts(later)[0].backward_s - parts(earlier)[0].backward_s
        if later.stage == earlier.stage and own_s > MOST_OF_OWN_S:
            yield f"{later.id}: more than a step on its own rung"
        if later.stage != earlier.stage and grown_s > 0:
            yield f"{later.id}: a new rung and more minutes at once"
        if earlier.on != half_on and grown_s > 60 * book.rungs[earlier.stage].dose.step_min:
            yield f"{later.id}: grows by {grown_s} s at once"


def _on_the_way(sessions: Sequence[PlannedSession], state: State) -> list[PlannedSession]:
    """Leave out the session of a day for which the walker chose a place off their rung."""
    known = {state.stage, *(one.stage for one in sessions if one.on != state.elsewhere_on)}
    return [one for one in sessions if one.stage in known]


def ungated(programme: Programme, who: Who, book: Book) -> Iterator[str]:
    """Name rungs that are entered before their gate is open."""
    visited: list[str] = []
    for rung_id in programme.state.visited:
        yield from _not_after(book.rungs[rung_id], visited, book)
        visited.append(rung_id)
    good = programme.state.good_in_a_row
    for earlier, later in pairwise(_on_the_way(programme.sessions, programme.state)):
        good += 1
        if later.stage == earlier.stage:
            continue
        rung = book.rungs[later.stage]
        if rung.id in visited[: visited.index(earlier.stage)]:
            good = 0  # back to a rung from which one came, as where a lift has ended
            continue
        yield from _not_after(rung, visited, book)
        tested = rung.for_experienced and who.person.experience is Experience.REGULAR
        tested = tested and book.rungs[earlier.stage].rung == 1
        short = (
            good < rung.gate.good_sessions or parts(earlier)[0].backward_s < 60 * rung.gate.minutes
        )
        if short and not tested:
            yield f"{later.id}: {rung.id} before its gate is open"
        visited.append(rung.id)
        good = 0


def _not_after(rung: Rung, visited: Sequence[str], book: Book) -> Iterator[str]:
    if not set(rung.gate.after_stages) <= set(visited):
        yield f"{rung.id} without {', '.join(rung.gate.after_stages)}"
    held = {
        book.settings[setting].support
        for walked in map(book.rungs.__getitem__, visited)
        if walked.mode is Mode.WALK
        for setting in walked.settings
    }
    if rung.mode in RUNNING and not {Support.RAIL, Support.NONE} <= held:
        yield f"{rung.id} before the walking rungs"


def first_dose(
    who: Who,
    sessions: Sequence[PlannedSession],
    history: Sequence[CompletedSession],
) -> Iterator[str]:
    """Name a beginning with too much."""
    if history or not sessions:
        return
    careful = who.person.fall_risk or Precaution.LIGHT_EFFORT in who.minds(sessions[0].on)
    practised = who.person.experience is Experience.REGULAR
    usual_s = FIRST_DOSE_PRACTISED_S if practised else FIRST_DOSE_MOST_S
    most_s = FIRST_DOSE_CAREFUL_S if careful else usual_s
    if sessions[0].backward_s > most_s:
        yield f"the first dose is {sessions[0].backward_s} s"


def pain_flag(
    own: OwnPain,
    sessions: Sequence[PlannedSession],
    history: Sequence[CompletedSession],
    book: Book,
) -> Iterator[str]:
    """Name what adds to walking while the last walk hurt too much."""
    last = max(history, key=lambda completed: completed.started_at, default=None)
    if not sessions or last is None or pain_of(last) <= own.most:
        return
    rung, setting = book.rungs[sessions[0].stage], book.settings[sessions[0].setting]
    if rung.mode is not Mode.WALK or setting.incline or setting.load:
        yield f"{rung.id} with an open pain flag"
