"""FIT (Garmin, Suunto, Coros, Wahoo, Polar, Strava and others): sessions as activities.

Totals are those of the session, else its laps together, else its records. A file that is cut off
gives what came whole; what was recorded without a session is one by its records.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from retrowalk.activity import Activity
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming.chosen import first
from retrowalk.exchange.incoming.fit_messages import (
    FitFile,
    Told,
    fit_files,
    moment_s,
    number,
    whole,
)
from retrowalk.exchange.incoming.fit_session import Session
from retrowalk.exchange.incoming.format import ActivityFormat, Found, Source
from retrowalk.exchange.incoming.made import made, sound, text
from retrowalk.exchange.incoming.track import Points
from retrowalk.exchange.incoming.unpacked import unpacked_head
from retrowalk.languages import Message

_LONGEST_OFFSET = timedelta(hours=14)
_ELSEWHERE = (-30.0, 7.5)
"""Nobody west or east of these degrees has the clock of UTC: such a device tells no zone."""


def recognise(source: Source) -> bool:
    """Tell it by the mark in its header."""
    return unpacked_head(source)[8:12] == b".FIT"


def read(source: Source, zone: tzinfo) -> Iterator[Found]:
    """Give an activity for every session."""
    return sound(source, _read(source, zone))


def _read(source: Source, zone: tzinfo) -> Iterator[Found]:
    any_found, kinds, unhurt = False, set(), True
    for file in fit_files(source):
        unhurt &= file.whole
        kind = str(file.file_id.get("type", "activity"))
        if kind != "activity" and not file.sessions:
            kinds.add(kind)
            continue
        for activity in _activities(file, zone):
            any_found = True
            yield activity
    if any_found:
        if not unhurt:
            yield Message("tracks-cut-off", file=source.name)
        return
    if kinds and unhurt:
        said = Message("tracks-fit-kind", file=source.name, kind=text(", ".join(sorted(kinds))))
        raise UnreadableActivity(said)
    raise UnreadableActivity(Message("tracks-damaged", file=source.name))


def _activities(file: FitFile, zone: tzinfo) -> Iterator[Activity]:
    points = file.track.points()
    sessions = file.sessions or ([{}] if points or file.laps else [])
    offset = _offset(file, points)
    for place, session in enumerate(sessions):
        one = Session(file, session, points, len(sessions) == 1, _laps(file, place))
        if one.start_s is None:
            continue
        start = datetime.fromtimestamp(one.start_s, UTC)
        yield made(
            one.totals(),
            sport=one.sport,
            indoor=one.indoor,
            start=start.astimezone(zone if offset is None else timezone(offset)),
            zone_told=offset is not None,
            laps=one.laps(),
            name=_name(file, session),
            app=_app(file),
            key=_key(file, place),
        )


def _laps(file: FitFile, place: int) -> list[Told]:
    """Find the laps of a session: by their numbers where all are told, else by their time."""
    sessions = file.sessions
    if len(sessions) < 2:
        return file.laps
    told = [(whole(s.get("first_lap_index")), whole(s.get("num_laps"))) for s in sessions]
    if sum(count or 0 for _, count in told) == len(file.laps) and None not in {f for f, _ in told}:
        first, count = told[place]
        return file.laps[first : (first or 0) + (count or 0)]
    starts = [moment_s(s.get("start_time")) or 0.0 for s in sessions]
    ends = [b - 1 for b in starts[1:]] + [float("inf")]
    return [
        lap
        for lap in file.laps
        if starts[place] - 1 <= (moment_s(lap.get("start_time")) or -1.0) < ends[place]
    ]


def _offset(file: FitFile, points: Points) -> timedelta | None:
    """Find by how much the walker's clock differed from UTC; None where nothing tells."""
    end, local = number(file.activity.get("timestamp")), file.activity.get("local_timestamp")
    if end is None or moment_s(end) is None or moment_s(local) is None:
        return _offset_set(file)
    # zones are whole quarters of an hour from UTC
    apart = timedelta(minutes=15 * round(((number(local) or 0.0) - end) / 900))
    if abs(apart) > _LONGEST_OFFSET:
        return None
    if not apart and points.has_places:
        where = next(x for x in points.longitude if x == x)
        if not _ELSEWHERE[0] <= where <= _ELSEWHERE[1]:
            return None
    return apart


def _offset_set(file: FitFile) -> timedelta | None:
    """Find the offset that the device was set to; nought is what is written where none was."""
    told_s = number(file.settings.get("time_offset"))
    if not told_s:
        return None
    signed_s = told_s - 2**32 if told_s >= 2**31 else told_s
    offset = timedelta(minutes=15 * round(signed_s / 900)) if abs(signed_s) < 86_400 else None
    return offset if offset is not None and abs(offset) <= _LONGEST_OFFSET else None


def _name(file: FitFile, session: Told) -> str:
    return text(str(first(session.get("sport_profile_name"), file.sport.get("name"), "")))


def _app(file: FitFile) -> str:
    """Name the device as it does itself: "garmin fenix5", "COROS APEX Pro"."""
    for told in (file.file_id, file.creator):
        if told.get("product_name"):
            return text(str(told["product_name"]))
    model = first(file.file_id.get("garmin_product"), file.file_id.get("product"), "")
    return text(f"{file.file_id.get('manufacturer', '')} {model}".strip())


def _key(file: FitFile, place: int) -> str:
    """Name the activity by what the device calls the file, if it does."""
    made_at, serial = file.file_id.get("time_created"), file.file_id.get("serial_number")
    if made_at is None:
        return ""
    return text(f"{file.file_id.get('manufacturer', '')}-{serial or 0}-{made_at}-{place}")


FORMAT = ActivityFormat(
    name="FIT",
    comes_as="fit, fit.gz",
    told_by="its header",
    minds="totals of the session, its laps or its records; strides and steps; several sessions; "
    "the zone of the device; clocks that were set; files that are cut off",
    recognise=recognise,
    read=read,
)
