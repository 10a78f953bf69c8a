"""The sessions ahead as they come if all goes well."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from retrowalk.languages import Message
from retrowalk.programme import sentences
from retrowalk.programme.calendar import A_MONDAY, due, free_from, next_day
from retrowalk.programme.elsewhere import place_for
from retrowalk.programme.facts import gate_open, half
from retrowalk.programme.ladder import Ladder, PersonalRung
from retrowalk.programme.lately import unsteady_until
from retrowalk.programme.moves import seat, share_of
from retrowalk.programme.shares import Known, Share, on_entering
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
    share: Share
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
) -> tuple[tuple[PlannedSession, ...], tuple[PlannedSession, ...]]:
    """Plan six weeks from today, though not beyond ``until`` (exclusive).

    Second come those sessions that are walked forward instead: nothing grows by them.

    The first session carries ``why``, the sentence of the last decision; each later one says how it
    grows from the one before. What the walker halved for a day is halved, and nothing grows while
    a coach holds it, or for four weeks after walks that were not steady.
    """
    now, *later = stretches
    spot = _Spot(
        now.ladder.index(state.stage) or 0,
        state.setting,
        share_of(state),
        state.good_in_a_row,
        state.sessions_on_stage,
        state.visited,
        why,
    )
    rung = now.ladder.rungs[spot.rung]
    steady = unsteady_until(state.lately)
    ready = _ready(state, start, rung)
    days = sorted({*state.walked_on, *state.forward_on})
    free = free_from(days, now.times, ready)
    day, anchor = next_day(rung.days, counted_from(state, start), free, today)
    end = min(today + HORIZON, until)
    sessions: list[PlannedSession] = []
    instead: list[PlannedSession] = []
    while True:
        while later and day >= later[0].since:
            last_s = sessions[-1].backward_s if sessions else spot.share.total_s
            spot = _seated(spot, state, now, later[0], last_s)
            now = later.pop(0)
            rung = now.ladder.rungs[spot.rung]
            day = due(rung.days, anchor, free_from(days, now.times, max(ready, now.since)))
        if day >= end:
            return tuple(sessions), tuple(instead)
        halved, place = day == state.half_on, None
        if day == state.elsewhere_on and state.elsewhere:
            place = place_for(
                state.elsewhere, rung, spot.setting, spot.share, spot.visited, now.ladder
            )
        stage, setting, share = place or (rung.id, spot.setting, spot.share)
        share = share.at_most(half(share.total_s)) if halved else share
        # Every piece comes out of checked values, and this runs for each page: no second check.
        session = PlannedSession.model_construct(
            id=day.isoformat(),
            on=day,
            stage=stage,
            setting=setting,
            backward_s=share.total_s,
            why=_why(spot, halved=halved, elsewhere=setting if place else ""),
            lesson=spot.lesson if stage == rung.id else 0,
            base=share.base,
        )
        days.append(day)
        ready = day + timedelta(rung.apart_days)
        if is_forward(day, state):
            instead.append(session)
            day = due(rung.days, anchor, free_from(days, now.times, ready))
            continue
        sessions.append(session)
        if place is not None and stage != rung.id:
            spot = spot._replace(why=Message("programme-after-elsewhere"))
        elif halved:
            spot = spot._replace(lesson=spot.lesson + 1, why=Message("programme-after-half"))
        elif state.held_until is not None and day < state.held_until:
            spot = _held(spot)
        elif steady is not None and day < steady:
            spot = spot._replace(
                lesson=spot.lesson + 1,
                why=Message("programme-will-be-steady", until=on_date(steady)),
            )
        else:
            spot = _after_a_good_session(spot, now.ladder, first=_is_first(spot, state, now.ladder))
        rung = now.ladder.rungs[spot.rung]
        ready = max(ready, days[-1] + timedelta(rung.apart_days))
        day = due(rung.days, anchor, free_from(days, now.times, ready))


def _ready(state: State, start: date, rung: PersonalRung) -> date:
    """Give the first day that is not one of rest; after a forward walk it is as after another."""
    chosen = state.rest_on + timedelta(1) if state.rest_on else start
    walked = (one + timedelta(rung.apart_days) for one in state.forward_on[-1:])
    return max(start, chosen, state.rest_until or start, *walked)


def is_forward(day: date, state: State) -> bool:
    """Whether a trial has the walker walk forward on a day."""
    return any(first <= day < end for first, end in state.forward_weeks)


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
        **spot.share._asdict(),
        "good_in_a_row": spot.good,
        "sessions_on_stage": spot.lesson,
        "visited": spot.visited,
    }
    there = seat(state.model_copy(update=here), now.ladder)
    share = share_of(there)
    return _Spot(
        now.ladder.index(there.stage) or 0,
        there.setting,
        share if there.stage == here["stage"] else share.at_most(last_s),
        there.good_in_a_row,
        there.sessions_on_stage,
        there.visited,
        now.why or spot.why,
    )


def _is_first(spot: _Spot, state: State, ladder: Ladder) -> bool:
    """Whether only the first rung will have been walked by then, and nothing troubled there."""
    first = ladder.rungs[0]
    known = {first.id, *first.stands_for}
    return spot.rung == 0 and known.issuperset(spot.visited) and not state.lately


def _after_a_good_session(spot: _Spot, ladder: Ladder, *, first: bool) -> _Spot:
    here, above = ladder.rungs[spot.rung], ladder.above(spot.rung, first=first)
    if above is not None and gate_open(
        above.entry.gate,
        good_in_a_row=spot.good + 1,
        backward_s=spot.share.backward_s,
        visited=spot.visited,
    ):
        return _on_the_next(spot, here, above, ladder)
    grown, before = spot.share.grown(here, ladder), spot.share
    same = grown.total_s == before.total_s and grown.backward_s > before.backward_s
    more = grown.total_s - before.total_s
    return spot._replace(
        share=grown,
        good=spot.good + 1,
        lesson=spot.lesson + 1,
        why=Message("programme-will-move-over") if same else sentences.will_grow(more),
    )


def _on_the_next(spot: _Spot, here: PersonalRung, above: PersonalRung, ladder: Ladder) -> _Spot:
    known = Known(here.id, spot.setting, spot.share, spot.visited)
    share = on_entering(above, known, ladder)
    names = (above.id, *above.stands_for)
    return _Spot(
        rung=ladder.index(above.id) or 0,
        setting=above.settings[0].id,
        share=share,
        good=0,
        lesson=0,
        visited=(*spot.visited, *(one for one in names if one not in spot.visited)),
        why=sentences.will_open(spot.share.total_s, above, share),
    )


def _why(spot: _Spot, *, halved: bool, elsewhere: str) -> Message:
    if halved:
        return Message("programme-less-half")
    if elsewhere:
        return sentences.in_another_place(elsewhere)
    return spot.why


def counted_from(state: State, start: date) -> date:
    """Give the day from which the pattern of a week counts: chosen weekdays count from a Monday."""
    return A_MONDAY if state.weekdays else state.anchor or start
