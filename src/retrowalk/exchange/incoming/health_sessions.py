"""A walk, run or ride as a health export tells it, and how its records make it an activity."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from retrowalk.activity import MOST_LAPS, Activity, Lap, Sport
from retrowalk.exchange.incoming.health_records import HealthRecords, Span, Within
from retrowalk.languages import Message, joined
from retrowalk.value import mended

MOST_SESSIONS = 50_000
MOST_PARTS = 100_000
"""So many laps are read of all sessions of an export."""
_MOST_S = 100 * 86_400.0
_MOST_M, _MOST_STEPS, _MOST_BEATS = 1e7, 9_999_999, 300.0
CHARACTERS = 200


@dataclass(frozen=True)
class Session:
    """What an export says of a session itself; what is None is looked for in its records.

    ``laps`` are from when to when, s since its start, and how far, where that is told.
    """

    sport: Sport
    start: datetime
    end: datetime
    duration_s: float
    source: str
    zone_told: bool = True
    indoor: bool = False
    distance_m: float | None = None
    steps: float | None = None
    heart_rate_mean_bpm: float | None = None
    heart_rate_highest_bpm: float | None = None
    laps: tuple[tuple[float, float, float | None], ...] = ()
    name: str = ""
    key: str = ""
    kind: str = ""
    route: str = ""


def left_out(damaged: int, *, cut_off: bool = False) -> Iterator[Message]:
    """Say what of an export could not be read, if there is anything."""
    said = []
    if damaged:
        said.append(Message("health-left-out", damaged=damaged))
    if cut_off:
        said.append(Message("health-cut-off"))
    if said:
        yield said[0] if len(said) == 1 else joined(said)


def activities(sessions: Sequence[Session], records: HealthRecords) -> Iterator[Activity]:
    """Make activities of sessions, with what the records within them add up to.

    The records of the app of a session are taken before those of others, and those of several
    are never added up.
    """
    spans = [span for one in sessions for span in _spans(one)]
    within = iter(records.within(spans))
    for one in sessions:
        whole = next(within)
        laps = [next(within) for _ in one.laps[:MOST_LAPS]]
        yield _activity(one, whole, laps)


def _spans(session: Session) -> Iterator[Span]:
    start = session.start.timestamp()
    yield Span(start, session.end.timestamp(), session.source)
    for begun, ended, _ in session.laps[:MOST_LAPS]:
        yield Span(start + begun, start + ended, session.source)


def _activity(session: Session, whole: Within, laps: Sequence[Within]) -> Activity:
    on_foot = session.sport.may_be_backward
    steps, distance_m = session.steps, session.distance_m
    if on_foot and steps is None:
        steps = _of_one(whole.steps, session.source)
    if on_foot and distance_m is None:
        distance_m = _of_one(whole.distance_m, session.source)
    mean, highest = _heart_rate(whole, session.source)
    if session.heart_rate_mean_bpm is not None or session.heart_rate_highest_bpm is not None:
        mean, highest = session.heart_rate_mean_bpm, session.heart_rate_highest_bpm
    elapsed_s = (session.end - session.start).total_seconds()
    return Activity(
        sport=session.sport,
        indoor=session.indoor,
        start=session.start,
        zone_told=session.zone_told,
        duration_s=min(session.duration_s, _MOST_S),
        elapsed_s=min(elapsed_s, _MOST_S),
        distance_m=_up_to(distance_m, _MOST_M),
        steps=_whole(steps),
        heart_rate_mean_bpm=_beats(mean),
        heart_rate_highest_bpm=_beats(highest),
        laps=tuple(
            _lap(one, within, session, on_foot=on_foot)
            for one, within in zip(session.laps[:MOST_LAPS], laps, strict=True)
        ),
        name=_text(session.name),
        app=_text(session.source),
        key=_text(session.key or _made_key(session)),
        kind=_text(session.kind),
        route=_text(session.route),
    )


def _made_key(session: Session) -> str:
    """Name a session that has no name of its own: the next export tells it once more."""
    start, end = (at.timestamp() for at in (session.start, session.end))
    return f"{session.kind} {start:.0f} {end:.0f}"


def _lap(
    lap: tuple[float, float, float | None], within: Within, session: Session, *, on_foot: bool
) -> Lap:
    begun, ended, distance_m = lap
    if distance_m is None and on_foot:
        distance_m = _of_one(within.distance_m, session.source)
    mean, highest = _heart_rate(within, session.source)
    return Lap(
        start_s=min(begun, _MOST_S),
        duration_s=min(ended - begun, _MOST_S),
        distance_m=_up_to(distance_m, _MOST_M),
        steps=_whole(_of_one(within.steps, session.source)) if on_foot else None,
        heart_rate_mean_bpm=_beats(mean),
        heart_rate_highest_bpm=_beats(highest),
    )


def _of_one(sums: Mapping[str, float], source: str) -> float | None:
    """Give the sum of a source, or else the largest of the others."""
    return sums.get(source) or max(sums.values(), default=None)


def _heart_rate(within: Within, source: str) -> tuple[float | None, float | None]:
    """Give the mean and the highest of a source, or else of the one that measured most often."""
    rates = within.heart_rates
    found = rates.get(source) or max(rates.values(), key=lambda one: one[1], default=None)
    return (None, None) if found is None else (found[0] / found[1], found[2])


def _beats(value: float | None) -> float | None:
    return value if value is not None and 0 < value <= _MOST_BEATS else None


def _up_to(value: float | None, most: float) -> float | None:
    return value if value is not None and 0 <= value <= most else None


def _whole(value: float | None) -> int | None:
    return None if value is None or not 0 <= value <= _MOST_STEPS else round(value)


def _text(text: str) -> str:
    return mended(text)[:CHARACTERS]
