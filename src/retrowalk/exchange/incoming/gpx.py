"""GPX 1.0 and 1.1 (https://www.topografix.com/GPX/1/1/): every track as an activity.

Heart rate and cadence come from extensions (Garmin's TrackPointExtension and others), whatever
their prefix; time and distance of a whole track from Garmin's TrackStatsExtension where it is told.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from retrowalk.activity import Activity, Sport
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming.chosen import first
from retrowalk.exchange.incoming.format import ActivityFormat, Found, Source
from retrowalk.exchange.incoming.made import Totals, made, sound, text
from retrowalk.exchange.incoming.on_foot import sport_named
from retrowalk.exchange.incoming.track import Points, Track, within
from retrowalk.exchange.incoming.xml_stream import Follower, Node, has_root, nodes
from retrowalk.exchange.incoming.xml_values import in_zone, moment, number
from retrowalk.languages import Message

_HEART = {"hr", "heartrate", "heart_rate", "heartratebpm"}
_CADENCE = {"cad", "cadence", "runcadence"}
_STATS = {"distance", "timertime", "movingtime", "totalelapsedtime"}
_NUMBERS_OF_STRAVA = {
    "1": Sport.CYCLING,
    "4": Sport.HIKING,
    "9": Sport.RUNNING,
    "10": Sport.WALKING,
}
_TRACK_FIELDS = {"name", "type", "trackid"}


def recognise(source: Source) -> bool:
    """Tell it by its root."""
    return has_root(source, "gpx")


def read(source: Source, zone: tzinfo) -> Iterator[Found]:
    """Give an activity for every track that tells times."""
    return sound(source, _read(source, zone))


def _read(source: Source, zone: tzinfo) -> Iterator[Found]:
    reader = _Reader(source.name, zone)
    any_found = False
    for activity in reader.activities(nodes(source)):
        any_found = True
        yield activity
    if any_found:
        if not reader.ended:
            yield Message("tracks-cut-off", file=source.name)
        return
    if not reader.ended:
        raise UnreadableActivity(Message("tracks-damaged", file=source.name))
    message = "tracks-no-times" if reader.any_places else "tracks-nothing"
    raise UnreadableActivity(Message(message, file=source.name))


@dataclass
class _Open:
    """A track that is being read."""

    track: Track
    told: dict[str, str] = field(default_factory=dict)
    segment: int = 0
    begun: datetime | None = None


class _Reader(Follower):
    """Follows the elements of a file."""

    def __init__(self, name: str, zone: tzinfo) -> None:
        super().__init__()
        self._name, self._zone = name, zone
        self._creator = ""
        self._open: _Open | None = None
        self._point: dict[str, str] = {}
        self.any_places, self.ended = False, False

    def _begun(self, node: Node) -> None:
        attributes = node.attributes or {}
        match node.name:
            case "gpx":
                self._creator = attributes.get("creator", "")
            case "trk":
                self._open = _Open(Track(self._name))
            case "trkseg" if self._open is not None:
                self._open.segment += 1
            case "trkpt" | "rtept" | "wpt":
                self._point = {key: attributes.get(key, "") for key in ("lat", "lon")}

    def _ended(self, node: Node) -> Activity | None:
        match node.name:
            case "gpx":
                self.ended = True
            case "trk":
                return self._activity()
            case "trkpt":
                self._end_point()
            case _ if "trkpt" in self._above:
                self._tell_point(node)
            case _ if self._open is not None:
                own = self._above[-1:] == ["trk"] or "extensions" in self._above
                if (own and node.name in _TRACK_FIELDS) or (
                    node.name in _STATS and "trackstatsextension" in self._above
                ):
                    self._open.told.setdefault(node.name, node.text)
            case "rtept" | "wpt":
                self.any_places = True
        return None

    def _tell_point(self, node: Node) -> None:
        if node.name == "time" and self._above[-1] == "trkpt":
            self._point["time"] = node.text
        elif node.name in _HEART:
            self._point.setdefault("heart", node.text)
        elif node.name in _CADENCE:
            self._point.setdefault("cadence", node.text)

    def _end_point(self) -> None:
        if self._open is None:
            return
        told, one = self._point, self._open
        at = moment(told.get("time"))
        one.begun = one.begun or at
        latitude, longitude = number(told.get("lat")), number(told.get("lon"))
        known = latitude is not None and longitude is not None
        self.any_places |= known
        one.track.add(
            None if at is None else at.timestamp(),
            (latitude, longitude) if latitude is not None and longitude is not None else None,
            heart_bpm=number(told.get("heart")),
            cadence=number(told.get("cadence")),
            segment=one.segment,
        )

    def _activity(self) -> Activity | None:
        one, self._open = self._open, None
        if one is None or one.begun is None:
            return None
        points = one.track.points()
        start_s = points.start_s
        going_s = _seconds(one.told, "timertime") or points.going_s
        if start_s is None or not going_s:
            return None
        told_at, zone_told = in_zone(one.begun, self._zone)
        start = told_at + timedelta(seconds=start_s - one.begun.timestamp())
        sport, indoor = _sport(one.told, points)
        return made(
            Totals.of(
                sport,
                points,
                duration_s=going_s,
                elapsed_s=max(going_s, _seconds(one.told, "totalelapsedtime") or points.elapsed_s),
                distance_m=number(one.told.get("distance")),
                steps=None,
                turns_a_minute=None,
                heart_mean_bpm=None,
                heart_highest_bpm=None,
            ),
            sport=sport,
            indoor=indoor,
            start=start if zone_told else start.astimezone(self._zone),
            zone_told=zone_told,
            laps=(),
            name=text(one.told.get("name", "")),
            app=text(self._creator),
            key=text(one.told.get("trackid", "")),
        )


def _seconds(told: dict[str, str], name: str) -> float | None:
    return within(number(told.get(name)), 0, 100 * 86_400)


def _sport(told: dict[str, str], points: Points) -> tuple[Sport, bool]:
    """Tell the sport by its type, else by a word for it in the name."""
    kind, name = told.get("type", ""), told.get("name", "")
    by_type = _NUMBERS_OF_STRAVA.get(kind) or (sport_named(kind) if kind else None)
    if by_type is None and kind and not kind.isdigit():
        by_type = Sport.ELSE
    words = f"{kind} {name}".lower()
    indoor = "treadmill" in words or "indoor" in words or not points.has_places
    return first(by_type, sport_named(name), Sport.OTHER) or Sport.OTHER, indoor


FORMAT = ActivityFormat(
    name="GPX",
    comes_as="gpx, gpx.gz",
    told_by="its root `gpx`",
    minds="heart rate and cadence under any prefix; points without place or time; times that step "
    "back; several tracks; what is cut off",
    recognise=recognise,
    read=read,
)
