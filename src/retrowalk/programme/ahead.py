"""The sessions ahead as they come if all goes well."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from retrowalk.languages import Message
from retrowalk.programme import sentences
from retrowalk.programme.calendar import due, free_from, next_day
from retrowalk.programme.facts import gate_open, half
from retrowalk.programme.ladder import Ladder, PersonalRung
from retrowalk.programme.lately import unsteady_until
from retrowalk.programme.moves import seat
from retrowalk.programme.types import PlannedSession, State
from retrowalk.programme.words import on_date

HORIZON = timedelta(weeks=6)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from one on, on which the same is open: what a professional bounds may end.

    ``times`` are the sessions a week at most, ``why`` says what is other than before.
    """

    since: date
    ladder: Ladder
    times: int | None = None
    why: Message | None = None


class _Spot(NamedTuple):
    """Where the walker will stand; a light stand-in for State, since nothing has happened yet."""

    rung: int
    setting: str
    backward_s: int
    good: int
    lesson: int
    visited: tuple[str, ...]
    why: Message


def sessions_ahead(
    state: State,
    stretches: Sequence[Stretch],
    *,
    start: date,
    today: date,
    until: date,
    why: Message,
) -> tuple[PlannedSession, ...]:
    """Plan six weeks from today, though not beyond ``until`` (exclusive).

    The first session carries ``why``, the sentence of the last decision; each later one says how it
    grows from the one before. What the walker halved for a day is halved, and nothing grows while
    a coach holds it, or for four weeks after walks that were not steady.
    """
    now, *later = stretches
    spot = _Spot(
        now.ladder.index(state.stage) or 0,
        state.setting,
        state.backward_s,
        state.good_in_a_row,
        state.sessions_on_stage,
        state.visited,
        why,
    )
    rung = now.ladder.rungs[spot.rung]
    steady = unsteady_until(state.lately)
    chosen = state.rest_on + timedelta(1) if state.rest_on else start
    ready = max(start, chosen, state.rest_until or start)
    days = list(state.walked_on)
    free = free_from(days, now.times, ready)
    day, anchor = next_day(rung.days, state.anchor or start, free, today)
    end = min(today + HORIZON, until)
    sessions: list[PlannedSession] = []
    while True:
        while later and day >= later[0].since:
            last_s = sessions[-1].backward_s if sessions else spot.backward_s
            spot = _seated(spot, state, now, later[0], last_s)
            now = later.pop(0)
            rung = now.ladder.rungs[spot.rung]
            day = due(rung.days, anchor, free_from(days, now.times, max(ready, now.since)))
        if day >= end:
            return tuple(sessions)
        halved = day == state.half_on
        # Every piece comes out of checked values, and this runs for each page: no second check.
        session = PlannedSession.model_construct(
            id=day.isoformat(),
            on=day,
            stage=rung.id,
            setting=spot.setting,
            backward_s=half(spot.backward_s) if halved else spot.backward_s,
            why=Message("programme-less-half") if halved else spot.why,
            lesson=spot.lesson,
        )
        sessions.append(session)
        days.append(day)
        ready = day + timedelta(rung.apart_days)
        if halved:
            spot = spot._replace(lesson=spot.lesson + 1, why=Message("programme-after-half"))
        elif state.held_until is not None and day < state.held_until:
            spot = _held(spot)
        elif steady is not None and day < steady:
            spot = spot._replace(
                lesson=spot.lesson + 1,
                why=Message("programme-will-be-steady", until=on_date(steady)),
            )
        else:
            spot = _after_a_good_session(spot, now.ladder)
        rung = now.ladder.rungs[spot.rung]
        day = due(rung.days, anchor, free_from(days, now.times, ready))


def _held(spot: _Spot) -> _Spot:
    good, lesson = spot.good + 1, spot.lesson + 1
    return spot._replace(good=good, lesson=lesson, why=Message("programme-will-stay"))


def _seated(spot: _Spot, state: State, was: Stretch, now: Stretch, last_s: int) -> _Spot:
    """Stand where one stood, as far as that is open in the next stretch.

    Another rung never comes with more minutes than the session before, of ``last_s``, had.
    """
    here = {
        "stage": was.ladder.rungs[spot.rung].id,
        "setting": spot.setting,
        "backward_s": spot.backward_s,
        "good_in_a_row": spot.good,
        "sessions_on_stage": spot.lesson,
        "visited": spot.visited,
    }
    there = seat(state.model_copy(update=here), now.ladder)
    same_rung = there.stage == here["stage"]
    return _Spot(
        now.ladder.index(there.stage) or 0,
        there.setting,
        there.backward_s if same_rung else min(there.backward_s, last_s),
        there.good_in_a_row,
        there.sessions_on_stage,
        there.visited,
        now.why or spot.why,
    )


def _after_a_good_session(spot: _Spot, ladder: Ladder) -> _Spot:
    here, above = ladder.rungs[spot.rung], ladder.above(spot.rung)
    if above is not None and gate_open(
        above.entry.gate,
        good_in_a_row=spot.good + 1,
        backward_s=spot.backward_s,
        visited=spot.visited,
    ):
        return _on_the_next(spot, here, above)
    grown = min(spot.backward_s + here.step_s, here.most_s)
    return spot._replace(
        backward_s=grown,
        good=spot.good + 1,
        lesson=spot.lesson + 1,
        why=sentences.will_grow(grown - spot.backward_s),
    )


def _on_the_next(spot: _Spot, here: PersonalRung, above: PersonalRung) -> _Spot:
    first_s = above.first_s(here.id, spot.setting, spot.backward_s)
    entered = above if first_s == above.start_s else replace(above, start_s=first_s)
    return _Spot(
        rung=spot.rung + 1,
        setting=above.settings[0].id,
        backward_s=first_s,
        good=0,
        lesson=0,
        visited=(*spot.visited, above.id),
        why=sentences.will_open(spot.backward_s, entered),
    )
