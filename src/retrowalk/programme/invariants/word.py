"""A professional's word is kept: what was agreed, read once more from the agreements alone."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

from retrowalk.programme.invariants.book import parts
from retrowalk.programme.types import CompletedSession, PlannedSession
from retrowalk.screening.types import Agreement, Bounds, Precaution

A_YEAR = timedelta(days=365)
A_WEEK = timedelta(days=7)
LIGHT = 5  # effort of 10
LAST_WALKS = 30  # more than anybody walks in a week

Word = Sequence[Agreement]
"""Every agreement that names bounds, in the order in which they were told."""


def binding(agreements: Iterable[Agreement]) -> list[Agreement]:
    """Give the agreements that name bounds, in the order in which they were told."""
    return sorted((one for one in agreements if one.bounds.bind), key=_told)


def bounds_on(word: Word, day: date) -> list[Bounds]:
    """Give the bounds that hold on a day: of each person the last that names any, to its end."""
    last = {one.who.casefold(): one for one in word if one.on <= day}
    return [
        one.bounds for one in last.values() if day <= (one.bounds.until or day) < one.on + A_YEAR
    ]


def minded(
    screened: frozenset[Precaution], word: Word, day: date, *, since: datetime | None = None
) -> frozenset[Precaution]:
    """Give what is to be minded on a day; with ``since`` only what was told then lifts anything."""
    if not word:
        return screened
    lasting = [one for one in word if since is None or _told(one) > since]
    lifted = {one for bounds in bounds_on(lasting, day) for one in bounds.lifts}
    added = {one for bounds in bounds_on(word, day) for one in (*bounds.adds, *_brought(bounds))}
    return (screened - lifted) | added


def open_to(setting: str, word: Word, day: date) -> bool:
    """Whether nobody bars a setting on a day."""
    return all(_open(setting, one.settings, one.not_settings) for one in bounds_on(word, day))


def out_of_bounds(
    sessions: Sequence[PlannedSession], history: Sequence[CompletedSession], word: Word
) -> Iterator[str]:
    """Name each session that is not within what a professional said; the last walks come last."""
    if not word:
        return
    days = [*sorted({one.on for one in history[-LAST_WALKS:]}), *(one.on for one in sessions)]
    for session in sessions:
        for bounds in bounds_on(word, session.on):
            yield from _beyond(session, bounds)
            for most in filter(None, (bounds.times_a_week_at_most, bounds.times_a_week)):
                times = sum(session.on - A_WEEK < day <= session.on for day in days)
                if times > most:
                    yield f"{times} times in seven days against a professional's word"


def _beyond(session: PlannedSession, bounds: Bounds) -> Iterator[str]:
    for part in parts(session):
        barred = {
            part.setting: not _open(part.setting, bounds.settings, bounds.not_settings),
            part.stage: not _open(part.stage, bounds.rungs, bounds.not_rungs),
        }
        names = (name for name, is_so in barred.items() if is_so)
        yield from (f"{name} against a professional's word" for name in names)
    if bounds.minutes_at_most and session.backward_s > round(60 * bounds.minutes_at_most):
        yield f"{session.backward_s} s against a professional's word"


def _brought(bounds: Bounds) -> Iterator[Precaution]:
    """Name what is to be minded because of a bound that is no precaution itself."""
    if bounds.present:
        yield Precaution.NOT_ALONE
    if bounds.pace_at_most_spm is not None:
        yield Precaution.NO_RUNNING
    if bounds.effort_at_most is not None and bounds.effort_at_most <= LIGHT:
        yield Precaution.LIGHT_EFFORT


def _open(name: str, only: Sequence[str], never: Sequence[str]) -> bool:
    return (not only or name in only) and name not in never


def _told(agreement: Agreement) -> datetime:
    return agreement.at or datetime.combine(agreement.on, time(), tzinfo=UTC)
