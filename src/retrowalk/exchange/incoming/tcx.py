"""TCX, Garmin's Training Center Database v2, with the Activity Extension v2: laps and totals."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from retrowalk.activity import MOST_LAPS, Activity, Lap, Sport
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming.chosen import added, first, mean
from retrowalk.exchange.incoming.format import ActivityFormat, Found, Source
from retrowalk.exchange.incoming.made import Totals, made, sound, text
from retrowalk.exchange.incoming.on_foot import sport_named, steps_of_cycles
from retrowalk.exchange.incoming.track import Points, Track, heart, within
from retrowalk.exchange.incoming.xml_stream import Follower, Node, has_root, nodes
from retrowalk.exchange.incoming.xml_values import in_zone, moment, number
from retrowalk.languages import Message

_LAP_FIELDS = {
    "totaltimeseconds": "time",
    "distancemeters": "distance",
    "cadence": "cadence",
    "avgruncadence": "runcadence",
    "steps": "steps",
    "notes": "notes",
}
_POINT_FIELDS = {
    "time": "time",
    "latitudedegrees": "lat",
    "longitudedegrees": "lon",
    "distancemeters": "distance",
    "cadence": "cadence",
    "runcadence": "cadence",
}
_HEARTS = {"heartratebpm": "heart", "averageheartratebpm": "mean", "maximumheartratebpm": "highest"}
_MOST_LAPS_READ = 5_000


def recognise(source: Source) -> bool:
    """Tell it by its root."""
    return has_root(source, "trainingcenterdatabase")


def read(source: Source, zone: tzinfo) -> Iterator[Found]:
    """Give every activity, with its laps."""
    return sound(source, _read(source, zone))


def _read(source: Source, zone: tzinfo) -> Iterator[Found]:
    reader = _Reader(source.name, zone)
    unsigned: list[Activity] = []  # who wrote the file stands at its end
    count = 0
    for activity in reader.activities(nodes(source)):
        count += 1
        if activity.app:
            yield activity
        else:
            unsigned.append(activity)
    for activity in unsigned:
        yield activity.model_copy(update={"app": reader.author})
    if not count:
        message = "tracks-nothing" if reader.ended else "tracks-damaged"
        raise UnreadableActivity(Message(message, file=source.name))
    if not reader.ended:
        yield Message("tracks-cut-off", file=source.name)


@dataclass
class _TcxLap:
    """A lap as it is told, and its points."""

    start: str
    told: dict[str, str] = field(default_factory=dict)
    track: Track | None = None


@dataclass
class _Open:
    """An activity that is being read."""

    sport: str
    track: Track
    told: dict[str, str] = field(default_factory=dict)
    laps: list[_TcxLap] = field(default_factory=list)
    segment: int = 0
    begun: datetime | None = None


class _Reader(Follower):
    """Follows the elements of a file."""

    def __init__(self, name: str, zone: tzinfo) -> None:
        super().__init__()
        self._name, self._zone = name, zone
        self._open: _Open | None = None
        self._point: dict[str, str] = {}
        self._tracks = 0
        self.author, self.ended = "", False

    def _begun(self, node: Node) -> None:
        attributes, one = node.attributes or {}, self._open
        match node.name:
            case "activity":
                self._open = _Open(attributes.get("sport", ""), Track(self._name))
            case "lap" if one is not None and len(one.laps) < _MOST_LAPS_READ:
                one.laps.append(_TcxLap(attributes.get("starttime", "")))
                self._tracks = 0
            case "track" if one is not None:
                # a second track within a lap goes on after a pause
                one.segment += self._tracks > 0
                self._tracks += 1
            case "trackpoint":
                self._point = {}

    def _ended(self, node: Node) -> Activity | None:
        one, parent = self._open, self._above[-1:]
        match node.name:
            case "trainingcenterdatabase":
                self.ended = True
            case "name" if parent == ["author"]:
                self.author = text(node.text)
            case "activity":
                return self._activity()
            case _ if one is None:
                pass
            case "trackpoint":
                self._end_point(one)
            case "value":
                self._tell_heart(one, node.text)
            case "id" | "notes" if parent == ["activity"]:
                one.told.setdefault(node.name, node.text)
            case "name" if parent == ["creator"]:
                one.told.setdefault("creator", node.text)
            case name:
                self._tell(one, name, node.text)
        return None

    def _tell(self, one: _Open, name: str, said: str) -> None:
        """Take what is told of a point, or else of a lap."""
        if "trackpoint" in self._above:
            if (key := _POINT_FIELDS.get(name)) is not None:
                self._point[key] = said
            return
        own = self._above[-1:] == ["lap"] or {"lap", "extensions"} <= set(self._above)
        if own and one.laps and (key := _LAP_FIELDS.get(name)) is not None:
            one.laps[-1].told[key] = said

    def _tell_heart(self, one: _Open, value: str) -> None:
        key = _HEARTS.get(self._above[-1] if self._above else "")
        if key == "heart":
            self._point[key] = value
        elif key is not None and one.laps:
            one.laps[-1].told[key] = value

    def _end_point(self, one: _Open) -> None:
        told = self._point
        at = moment(told.get("time"))
        if at is None:
            return
        latitude, longitude = number(told.get("lat")), number(told.get("lon"))
        one.track.add(
            at.timestamp(),
            (latitude, longitude) if latitude is not None and longitude is not None else None,
            distance_m=number(told.get("distance")),
            heart_bpm=number(told.get("heart")),
            cadence=number(told.get("cadence")),
            segment=one.segment,
        )
        one.begun = one.begun or at

    def _activity(self) -> Activity | None:
        one, self._open = self._open, None
        return None if one is None else _made(one, self._zone)


def _made(one: _Open, zone: tzinfo) -> Activity | None:
    points = one.track.points()
    at = first(*(moment(lap.start) for lap in one.laps), one.begun, moment(one.told.get("id")))
    if at is None:
        return None
    sport = sport_named(one.sport) or Sport.ELSE
    laps = _laps(one, points, at, sport)
    going_s = sum(lap.duration_s for lap in laps) or points.going_s
    if not going_s and not points:
        return None
    ends_s = [lap.start_s + lap.duration_s for lap in laps]
    start, zone_told = in_zone(at, zone)
    said = [_Told(lap) for lap in one.laps]
    times = [lap.duration_s for lap in laps]
    return made(
        Totals.of(
            sport,
            points,
            duration_s=going_s,
            elapsed_s=max([going_s, points.elapsed_s, *ends_s]),
            distance_m=added([lap.distance_m for lap in said]),
            steps=added([lap.steps for lap in laps]),
            turns_a_minute=mean([(lap.cadence, s) for lap, s in zip(said, times, strict=False)]),
            heart_mean_bpm=mean([(lap.heart, s) for lap, s in zip(said, times, strict=False)]),
            heart_highest_bpm=max((lap.highest for lap in said if lap.highest), default=None),
        ),
        sport=sport,
        indoor=len(points) > 1 and not points.has_places,
        start=start,
        zone_told=zone_told,
        laps=laps[:MOST_LAPS],
        name=text(one.told.get("notes", ""), 80),
        app=text(one.told.get("creator", "")),
        key=text(one.told.get("id", "")),
    )


class _Told:
    """What a lap tells of itself."""

    def __init__(self, lap: _TcxLap) -> None:
        told = lap.told
        self.start = moment(lap.start)
        self.time_s = within(number(told.get("time")), 0, 100 * 86_400)
        self.distance_m = within(number(told.get("distance")), 0, 1e7)
        self.cadence = first(number(told.get("runcadence")), number(told.get("cadence")))
        self.steps = number(told.get("steps"))
        self.heart = heart(number(told.get("mean")))
        self.highest = heart(number(told.get("highest")))
        self.name = text(told.get("notes", ""))


def _laps(one: _Open, points: Points, start: datetime, sport: Sport) -> tuple[Lap, ...]:
    """Give the laps; what they do not tell is of their points."""
    said = [_Told(lap) for lap in one.laps]
    zero_s, gone_s, laps = start.timestamp(), 0.0, list[Lap]()
    for k, told in enumerate(said):
        begun_s = told.start.timestamp() if told.start else zero_s + gone_s
        following = said[k + 1].start if k + 1 < len(said) else None
        end_s = following.timestamp() if following else float("inf")
        part = points.between(begun_s, end_s)
        time_s = part.going_s if told.time_s is None else told.time_s
        since_s = begun_s - zero_s
        counted = None
        if told.steps is not None and sport.may_be_backward:
            # "Steps" is what the sensor counted: strides where cadence is in strides
            by_cadence = steps_of_cycles(sport, told.steps, time_s, told.cadence)
            counted = round(told.steps) if told.cadence is None else by_cadence
        laps.append(
            Lap(
                start_s=since_s if 0 <= since_s <= 50 * 86_400 else gone_s,
                duration_s=time_s,
                distance_m=part.distance_m if told.distance_m is None else told.distance_m,
                steps=None if within(counted, 0, 9_999_999) is None else counted,
                heart_rate_mean_bpm=told.heart or part.heart_mean_bpm,
                heart_rate_highest_bpm=told.highest or part.heart_highest_bpm,
                name=told.name,
            )
        )
        gone_s += time_s
    return tuple(laps)


FORMAT = ActivityFormat(
    name="TCX",
    comes_as="tcx, tcx.gz",
    told_by="its root `TrainingCenterDatabase`",
    minds="“Other” may be a walk; cadence in strides and in steps; laps with totals and without; "
    "blanks before the declaration; what is cut off",
    recognise=recognise,
    read=read,
)
