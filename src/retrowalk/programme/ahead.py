"""The sessions ahead as they come if all goes well."""

from datetime import date, timedelta
from typing import NamedTuple

from retrowalk.programme import sentences
from retrowalk.programme.calendar import due, next_day
from retrowalk.programme.ladder import Ladder
from retrowalk.programme.rules import gate_open
from retrowalk.programme.types import PlannedSession, State

HORIZON = timedelta(weeks=6)


class _Spot(NamedTuple):
    """Where the walker will stand; a light stand-in for State, since nothing has happened yet."""

    rung: int
    setting: str
    backward_s: int
    good: int
    lesson: int
    visited: tuple[str, ...]
    why: str


def sessions_ahead(
    state: State, ladder: Ladder, *, start: date, today: date, until: date, why: str
) -> tuple[PlannedSession, ...]:
    """Plan six weeks from today, though not beyond ``until`` (exclusive).

    The first session carries ``why``, the words of the last decision; each later one says how it
    grows from the one before.
    """
    spot = _Spot(
        ladder.index(state.stage) or 0,
        state.setting,
        state.backward_s,
        state.good_in_a_row,
        state.sessions_on_stage,
        state.visited,
        why,
    )
    rung = ladder.rungs[spot.rung]
    ready = max(start, state.rest_until or start)
    day, anchor = next_day(rung.days, state.anchor or start, ready, today)
    end = min(today + HORIZON, until)
    sessions = []
    while day < end:
        # Every piece comes out of checked values, and this runs for each page: no second check.
        session = PlannedSession.model_construct(
            id=day.isoformat(),
            on=day,
            stage=rung.id,
            setting=spot.setting,
            backward_s=spot.backward_s,
            why=spot.why,
            lesson=spot.lesson,
        )
        sessions.append(session)
        ready = day + timedelta(rung.apart_days)
        spot = _after_a_good_session(spot, ladder)
        rung = ladder.rungs[spot.rung]
        day = due(rung.days, anchor, ready)
    return tuple(sessions)


def _after_a_good_session(spot: _Spot, ladder: Ladder) -> _Spot:
    here, above = ladder.rungs[spot.rung], ladder.above(spot.rung)
    if above is not None and gate_open(
        above.stage.gate,
        good_in_a_row=spot.good + 1,
        backward_s=spot.backward_s,
        visited=spot.visited,
    ):
        return _Spot(
            rung=spot.rung + 1,
            setting=above.settings[0].id,
            backward_s=min(above.start_s, spot.backward_s),
            good=0,
            lesson=0,
            visited=(*spot.visited, above.id),
            why=sentences.will_open(spot.backward_s, above),
        )
    grown = min(spot.backward_s + here.step_s, here.most_s)
    return spot._replace(
        backward_s=grown,
        good=spot.good + 1,
        lesson=spot.lesson + 1,
        why=sentences.will_grow(grown - spot.backward_s),
    )
