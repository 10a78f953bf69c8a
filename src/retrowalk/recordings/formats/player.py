"""Retrowalk's own player: what the browser of a phone felt, in chunks that stand each for itself.

A chunk holds about two seconds and says where it belongs, so a recording is its chunks one after
the other, whatever carried them: sent one by one, or saved on the phone as one file.

    #retrowalk {"recording": "…", "chunk": 0, "session": "2026-10-05", "began": "…Z", "ios": false}
    !10012.4,warm_up
    16.7,0.1,9.8,-0.3,5.7,11.5,0
    ~812.0,96,625.0,631.8

The heading begins a chunk. A mark (``!``) tells what the walker was asked to do from then on: the
kind of a block, ``halt`` while the session stands still, ``end`` when it is over. A line of the
heart (``~``) holds what a strap told then: beats per minute, and the times between the last beats
where it tells them (milliseconds). Every other line is a sample: milliseconds since ``began``,
acceleration including gravity about x, y, z (m/s²), and rotation rate about x, y, z (degrees a
second; empty where the phone has no gyroscope), all as the browser delivered them. Browsers on iOS
give acceleration the opposite sign.
"""

from dataclasses import replace

import numpy as np
from pydantic import AwareDatetime, Field, ValidationError

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format, source
from retrowalk.recordings.gravity import Sign
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.tables import CsvTable, Dialect
from retrowalk.recordings.types import FloatArray, HeartRate, Recording, Stretch
from retrowalk.value import Value

HEADING = b"#retrowalk "
WARM_UP, END = "warm_up", "end"
SLOWEST_BPM, FASTEST_BPM = 25, 250  # no heart of a walker beats otherwise
_COLUMNS = ("time_ms", "acc_x", "acc_y", "acc_z", "rate_x", "rate_y", "rate_z")
_DIALECT = Dialect(_COLUMNS, ",", ".", "utf-8", lines_before=-1)
_ITSELF = Message("recordings-itself")

Mark = tuple[float, str]
"""Seconds since the recording began, and what was asked from then on."""


class Heading(Value):
    """Where a chunk belongs."""

    recording: str = Field(pattern=r"^[0-9A-Za-z-]{8,64}$")
    chunk: int = Field(ge=0, lt=100_000)
    session: str = Field(max_length=100)
    began: AwareDatetime
    ios: bool


def is_player(data: bytes) -> bool:
    """Tell whether these are chunks of the player."""
    return data.startswith(HEADING)


def heading(chunk: bytes) -> Heading:
    """Read where a chunk belongs.

    Raises
    ------
    UnreadableRecording
        if its first line does not say so
    """
    first = chunk.partition(b"\n")[0]
    try:
        return Heading.model_validate_json(first.removeprefix(HEADING))
    except ValidationError as error:
        raise UnreadableRecording(Message("recordings-player-damaged")) from error


def chunks_of(data: bytes) -> dict[int, bytes]:
    """Take a recording apart into its chunks, by number."""
    *rests, last = (b"\n" + data).split(b"\n" + HEADING)[1:]
    whole = (HEADING + rest for rest in (*(rest + b"\n" for rest in rests), last))
    return {heading(chunk).chunk: chunk for chunk in whole}


def is_ended(data: bytes) -> bool:
    """Tell whether the last of these chunks is the last of the recording."""
    return any(what == END for _, what in marks(data))


def samples(lines: bytes, name: Message = _ITSELF) -> FloatArray:
    """Read the samples (7, n): seconds, m/s² and rad/s in the axes and signs of the browser.

    ``name`` is what a refusal calls them.
    """
    rows = b"\n".join(line for line in lines.splitlines() if line and line[:1] not in b"#!~")
    values = CsvTable(name, _DIALECT, lambda: rows).read(*_COLUMNS)
    values[0] /= 1000.0
    values[4:] = np.deg2rad(values[4:])
    return values


def marks(lines: bytes) -> tuple[Mark, ...]:
    """Read the marks; one that is cut off is passed over."""
    found = []
    for line in lines.splitlines():
        time_ms, _, what = line[1:].decode(errors="replace").partition(",")
        if line.startswith(b"!") and what and _is_number(time_ms):
            found.append((float(time_ms) / 1000.0, what))
    return tuple(found)


def heart(lines: bytes) -> HeartRate | None:
    """Read what the strap told, if there was one; what is damaged is passed over."""
    beats = []
    for line in lines.splitlines():
        time_ms, bpm, *_ = (*line[1:].decode(errors="replace").split(","), "")
        if line.startswith(b"~") and _is_number(time_ms) and _is_number(bpm):
            beats.append((float(time_ms) / 1000.0, float(bpm)))
    beats = [(time_s, bpm) for time_s, bpm in beats if SLOWEST_BPM <= bpm <= FASTEST_BPM]
    if not beats:
        return None
    time_s, rates = np.array(beats).T
    return HeartRate(time_s, rates)


def recognise(files: Files) -> bool:
    """Tell it by its first heading."""
    return any(is_player(files.head(name)) for name in files.openers)


def read(files: Files) -> Recording:
    """Read it; chunks that are missing leave a gap, and are counted in the notes."""
    data = next(files.read(name) for name in files.openers if is_player(files.head(name)))
    try:
        chunks = chunks_of(data)
    except UnreadableRecording as problem:
        raise UnreadableRecording(Message("recordings-player-cut", file=files.name)) from problem
    last = heading(chunks[max(chunks)])
    whole = b"".join(chunks[number] for number in sorted(chunks))
    values = samples(whole, Message.verbatim(files.name))
    lost = last.chunk + 1 - len(chunks)
    times, rates = Stream(values[0], values[1:4]), values[4:]
    recording = assemble(
        times,
        gyroscope=None if np.isnan(rates).all() else Stream(values[0], rates),
        sign=Sign.DOWN if last.ios else Sign.UP,
        has_gravity=True,
        epoch_s=last.began.timestamp(),
        source=source(files, Message("recordings-app-player")),
        notes=(Message("recordings-player-lost", parts=lost),) if lost else (),
    )
    if recording.start_utc is None:
        return recording
    shift_s = (recording.start_utc - last.began).total_seconds()
    return replace(
        recording,
        forward_during=_warm_up(marks(whole), shift_s, recording.duration_s),
        heart=_later(heart(whole), shift_s),
    )


def _later(heart_rate: HeartRate | None, shift_s: float) -> HeartRate | None:
    return None if heart_rate is None else replace(heart_rate, time_s=heart_rate.time_s - shift_s)


def _warm_up(asked: tuple[Mark, ...], shift_s: float, duration_s: float) -> Stretch | None:
    """Find the longest stretch in which the walker was asked to warm up, walking forward."""
    ends = [time_s for time_s, _ in asked[1:]] + [duration_s + shift_s]
    stretches = [
        (max(0.0, start_s - shift_s), end_s - shift_s)
        for (start_s, what), end_s in zip(asked, ends, strict=False)
        if what == WARM_UP and end_s > max(start_s, shift_s)
    ]
    return max(stretches, key=lambda s: s[1] - s[0], default=None)


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal()


FORMAT = Format(
    name="Retrowalk player",
    comes_as="csv",
    told_by="a first line that begins with `#retrowalk`",
    minds="the sign of iOS, degrees a second, parts that never arrived; it marks the warm-up",
    advice="nothing: the player on the phone writes it",
    recognise=recognise,
    read=read,
)
