"""FIT as messages of plain values, whatever is odd or damaged in the file.

Flexible and Interoperable Data Transfer Protocol, Garmin Ltd., with the profile that fitdecode
carries.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from retrowalk.errors import RetrowalkError, UnreadableActivity
from retrowalk.exchange.incoming.format import Source
from retrowalk.exchange.incoming.track import Track
from retrowalk.exchange.incoming.unpacked import Bytes, opened
from retrowalk.extras import needs
from retrowalk.languages import Message

EPOCH_S = 631_065_600
"""31 December 1989, from which FIT counts seconds, since 1970."""
MOST_MESSAGES = 600_000
MOST_LISTED = 5_000
_SEMICIRCLES = 180.0 / 2**31
_FIRST_CLOCK = 0x10000000
"""Below it a time counts from when the device was switched on."""

Told = dict[str, Any]
"""The fields of a message by name, in the units of the profile; what was not recorded is left out.

What a developer of apps added stands under ``"developer"``, by the name that was given to it.
"""


@dataclass
class FitFile:
    """What one FIT file of those chained in a file tells, as far as activities are made of it."""

    track: Track
    file_id: Told = field(default_factory=dict)
    creator: Told = field(default_factory=dict)
    sport: Told = field(default_factory=dict)
    activity: Told = field(default_factory=dict)
    settings: Told = field(default_factory=dict)
    steps: dict[int, str] = field(default_factory=dict)
    sessions: list[Told] = field(default_factory=list)
    laps: list[Told] = field(default_factory=list)
    whole: bool = True

    def take(self, name: str, told: Told) -> None:
        """Keep what a message tells."""
        match name:
            case "record":
                self._point(told)
            case "session" if len(self.sessions) < MOST_LISTED:
                self.sessions.append(told)
            case "lap" if len(self.laps) < MOST_LISTED:
                self.laps.append(told)
            case "device_info" if told.get("device_index") in (0, "creator"):
                self.creator = self.creator or told
            case "workout_step":
                index, step = whole(told.get("message_index")), told.get("wkt_step_name")
                if index is not None and isinstance(step, str):
                    self.steps[index] = step
            case "file_id" | "sport" | "activity":
                setattr(self, name, getattr(self, name) or told)
            case "device_settings":
                self.settings = self.settings or told

    def _point(self, told: Told) -> None:
        at_s = moment_s(told.get("timestamp"))
        if at_s is None:
            return
        latitude, longitude = number(told.get("position_lat")), number(told.get("position_long"))
        cadence = number(told.get("cadence256"))
        if cadence is None and (turns := number(told.get("cadence"))) is not None:
            cadence = turns + (number(told.get("fractional_cadence")) or 0.0)
        place = None
        if latitude is not None and longitude is not None:
            place = (latitude * _SEMICIRCLES, longitude * _SEMICIRCLES)
        self.track.add(
            at_s,
            place,
            distance_m=number(told.get("distance")),
            heart_bpm=number(told.get("heart_rate")),
            cadence=cadence,
        )


def fit_files(source: Source) -> Iterator[FitFile]:
    """Read the FIT files that are chained in a file; what is damaged ends the last of them.

    Raises
    ------
    UnreadableActivity
        if there is too much in it
    """
    one: FitFile | None = None
    for name, told in _messages(source):
        if name == "file":
            if one is not None:
                yield one
            one = FitFile(Track(source.name))
        elif one is not None:
            if name == "damage":
                one.whole = False
            else:
                one.take(name, told)
    if one is not None:
        yield one


def number(value: Any) -> float | None:
    """Take what is a number as one; of several, the first."""
    if isinstance(value, tuple | list):
        value = next((one for one in value if one is not None), None)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if abs(value) < 1e15 else None


def whole(value: Any) -> int | None:
    """Take what is a whole number as one."""
    told = number(value)
    return int(told) if told is not None and told == int(told) else None


def moment_s(value: Any) -> float | None:
    """Take a time of FIT as seconds since 1970; None where no clock was set."""
    told = number(value)
    return EPOCH_S + told if told is not None and _FIRST_CLOCK <= told < 0xFFFFFFFF else None


def _messages(source: Source) -> Iterator[tuple[str, Told]]:
    """Give messages by name; "file" before those of each file, "damage" where the rest is lost."""
    with needs("fit"):
        import fitdecode

    with opened(source) as file:
        reader = fitdecode.FitReader(
            _Sized(file, source.path.stat().st_size),
            processor=None,
            check_crc=fitdecode.CrcCheck.DISABLED,
            error_handling=fitdecode.ErrorHandling.IGNORE,
        )
        frames, count = iter(reader), 0
        message: tuple[str, Told]
        while True:
            try:
                frame = next(frames)
                if frame.frame_type == fitdecode.FIT_FRAME_HEADER:
                    message = "file", {}
                elif frame.frame_type == fitdecode.FIT_FRAME_DATA:
                    message = str(frame.name), _told(frame)
                else:
                    continue
            except StopIteration:
                return
            except RetrowalkError:
                raise
            except (MemoryError, RecursionError) as problem:
                raise UnreadableActivity(Message("tracks-damaged", file=source.name)) from problem
            except Exception:  # the library raises what it likes where a file is damaged
                yield "damage", {}
                return
            count += 1
            if count > MOST_MESSAGES:
                raise UnreadableActivity(
                    Message("tracks-many", file=source.name, most=MOST_MESSAGES)
                )
            yield message


class _Sized:
    """A file whose header tells how long it is, also where the device ended before it could."""

    def __init__(self, file: Bytes, size: int) -> None:
        self._file = file
        head = file.read(12)
        if len(head) == 12 and head[8:] == b".FIT" and head[4:8] == bytes(4):
            body = max(0, size - head[0])  # a checksum was not written either
            head = head[:4] + body.to_bytes(4, "little") + head[8:]
        self._head = head

    def read(self, size: int = -1, /) -> bytes:
        """Read so many bytes, or what there is."""
        told, self._head = self._head[:size], self._head[size:] if size >= 0 else b""
        return told + self._file.read(size - len(told)) if len(told) < size else told


def _told(frame: Any) -> Told:
    told: Told = {}
    for one in frame.fields:
        value = one.value
        if value is None or not one.field:
            continue
        if one.field_def is not None and one.field_def.is_dev:
            developer = cast(Told, told.setdefault("developer", {}))
            developer.setdefault(str(one.name), value)
        else:
            told.setdefault(one.name, value)
    return told
