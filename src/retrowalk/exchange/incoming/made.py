"""An activity made of what a file tells, and of its points where it tells no totals."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Any, Self

from retrowalk.activity import Activity, Lap, Sport
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming.format import Found, Source
from retrowalk.exchange.incoming.on_foot import steps_a_turn
from retrowalk.exchange.incoming.track import Points, within
from retrowalk.languages import Message
from retrowalk.value import mended

_LONGEST_S = 100 * 86_400


@dataclass(frozen=True, slots=True)
class Totals:
    """The totals of an activity, as :class:`Activity` has them."""

    duration_s: float
    elapsed_s: float | None = None
    distance_m: float | None = None
    steps: int | None = None
    cadence_spm: float | None = None
    heart_rate_mean_bpm: float | None = None
    heart_rate_highest_bpm: float | None = None

    @classmethod
    def of(
        cls,
        sport: Sport,
        points: Points,
        *,
        duration_s: float,
        elapsed_s: float | None,
        distance_m: float | None,
        steps: int | None,
        turns_a_minute: float | None,
        heart_mean_bpm: float | None,
        heart_highest_bpm: float | None,
    ) -> Self:
        """Take what is told, and what the points tell for what is not."""
        by_points = points.distance_m if not distance_m else None
        metres = by_points if by_points else distance_m
        per_turn = steps_a_turn(
            sport,
            max(turns_a_minute or 0.0, points.cadence_brisk or 0.0),
            metres / duration_s if metres and duration_s else None,
        )
        cadence = points.cadence_mean if turns_a_minute is None else turns_a_minute
        turns = points.turns(duration_s)
        counted = None if turns is None else round(per_turn * turns)
        on_foot = sport.may_be_backward
        return cls(
            duration_s=duration_s,
            elapsed_s=elapsed_s,
            distance_m=metres,
            steps=(counted if steps is None else steps) if on_foot else None,
            cadence_spm=within(per_turn * cadence, 0, 400) if on_foot and cadence else None,
            heart_rate_mean_bpm=points.heart_mean_bpm if heart_mean_bpm is None else heart_mean_bpm,
            heart_rate_highest_bpm=points.heart_highest_bpm
            if heart_highest_bpm is None
            else heart_highest_bpm,
        )


def made(
    totals: Totals, *, sport: Sport, start: datetime, laps: tuple[Lap, ...], **said: Any
) -> Activity:
    """Make an activity; what can't be true of its totals is left out."""
    sound = replace(
        totals,
        duration_s=round(min(max(totals.duration_s, 0.0), _LONGEST_S), 3),
        elapsed_s=_rounded(within(totals.elapsed_s, 0, _LONGEST_S), 3),
        distance_m=_rounded(within(totals.distance_m, 0, 1e7), 2),
        cadence_spm=_rounded(totals.cadence_spm, 2),
        heart_rate_mean_bpm=_rounded(totals.heart_rate_mean_bpm, 1),
        steps=None if within(totals.steps, 0, 9_999_999) is None else totals.steps,
    )
    values = {name: getattr(sound, name) for name in Totals.__slots__}
    # the offset of that moment, and not the rule of a zone: with a rule, the hour that summer time
    # gives back is equal to no other moment
    start = start.astimezone(timezone(start.utcoffset() or timedelta()))
    return Activity(sport=sport, start=start, laps=laps, **values, **said)


def sound(source: Source, found: Iterator[Found]) -> Iterator[Found]:
    """Give what is found, and take what nobody foresaw in somebody else's file for damage.

    Raises
    ------
    UnreadableActivity
        where something in it can't be
    """
    try:
        yield from found
    except (ValueError, ArithmeticError, LookupError, TypeError, AttributeError) as problem:
        raise UnreadableActivity(Message("tracks-damaged", file=source.name)) from problem


def text(said: str, most: int = 200) -> str:
    """Give a text as it can be kept."""
    return mended(" ".join(said.split()))[:most]


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
