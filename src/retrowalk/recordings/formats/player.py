"""Retrowalk's own player: what the browser of a phone felt, in chunks that stand each for itself.

A chunk holds about two seconds and says where it belongs, so a recording is its chunks one after
the other, whatever carried them: sent one by one, or saved on the phone as one file.

    #retrowalk {"recording": "…", "chunk": 0, "session": "2026-10-05", "began": "…Z", "ios": false,
                "clock": 1791190810012, "steady": 20412.4, "interval_ms": 16}
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

Times are those of the steady clock of the page, which stands still on some phones while they sleep
and begins anew with a page that is loaded again. So a heading tells when its first line was
written by both clocks: the wall clock (milliseconds since 1970) and the steady one (of that page).
``interval_ms`` is what the browser tells of the time between samples; older chunks have none of
these.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from pydantic import AwareDatetime, Field, ValidationError

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.bunches import Spreading
from retrowalk.recordings.csv_table import CsvTable
from retrowalk.recordings.dialect import Dialect
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format, source
from retrowalk.recordings.gravity import Sign
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.tables import Content
from retrowalk.recordings.types import FloatArray, HeartRate, Recording, Stretch
from retrowalk.value import Value

HEADING = b"#retrowalk "
WARM_UP, END = "warm_up", "end"
SLOWEST_BPM, FASTEST_BPM = 25, 250  # no heart of a walker beats otherwise
_COLUMNS = ("time_ms", "acc_x", "acc_y", "acc_z", "rate_x", "rate_y", "rate_z")
_DIALECT = Dialect(_COLUMNS, ",", ".", "utf-8", lines_before=-1)
_ITSELF = Message("recordings-itself")
_FEW = 500  # rows, some seconds
_PLAIN = b"0123456789.,-"

_APART_S = 1.0
"""By how much the clocks come apart when one of them jumps."""
_THROUGH_S = 0.2
"""Samples closer than this ran on: nobody slept between them. The phone looks no closer, either."""

Mark = tuple[float, str]
"""Seconds since the recording began, and what was asked from then on."""


class Heading(Value):
    """Where a chunk belongs."""

    recording: str = Field(pattern=r"^[0-9A-Za-z-]{8,64}$")
    chunk: int = Field(ge=0, lt=100_000)
    session: str = Field(max_length=100)
    began: AwareDatetime
    ios: bool
    clock: float | None = None
    steady: float | None = None
    interval_ms: float | None = None


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
    rows = [line for line in lines.splitlines() if line and line[:1] not in b"#!~"]
    values = _few(rows)
    if values is None:
        text = b"\n".join(rows)
        content = Content(lambda: io.BytesIO(text), len(text))
        values = CsvTable(name, _DIALECT, content).read(None, *_COLUMNS).values
    values[0] /= 1000.0
    values[4:] = np.deg2rad(values[4:])
    return values


def _few(rows: Sequence[bytes]) -> FloatArray | None:
    """Read a few rows as they nearly always are: live a table costs more than all that it tells.

    None where there are many, or one is damaged: a table knows what is good of those.
    """
    text = b",".join(rows)
    if len(rows) > _FEW or text.translate(None, _PLAIN):
        return None
    if any(row.count(b",") != len(_COLUMNS) - 1 for row in rows):
        return None
    cells = text.split(b",") if rows else []
    try:
        numbers = [float(cell) if cell else np.nan for cell in cells]
    except ValueError:
        return None
    return np.array(numbers).reshape(-1, len(_COLUMNS)).T.copy()


@dataclass(frozen=True)
class Clocks:
    """What the clocks showed at a moment of a recording; seconds."""

    at_s: float
    wall_s: float
    steady_s: float

    @property
    def ahead_s(self) -> float:
        """How far the wall clock is ahead of the times of the recording."""
        return self.wall_s - self.at_s

    def same_page(self, other: "Clocks") -> bool:
        """Tell whether one page wrote both: its steady clock and its times go together."""
        return abs(self.at_s - self.steady_s - other.at_s + other.steady_s) < _APART_S


class Timeline:
    """Lays lines out in time as they come, whole or piece by piece; what comes again is dropped.

    Where the wall clock jumped ahead of the steady one, the phone slept, or its clock was set: a
    sleep stops the samples, a clock does not. Only a sleep is time that passed.
    """

    def __init__(self, name: Message = _ITSELF) -> None:
        self.clock_sets = 0
        self._name = name
        self._clocks: Clocks | None = None
        self._to_come: list[Clocks] = []
        self._latest_s = -np.inf  # as the page wrote it
        self._from_s: list[float] = []  # when the times of the page are behind, and by how much
        self._behind_s: list[float] = []
        self._spreading = Spreading(len(_COLUMNS))

    def push(self, lines: bytes) -> FloatArray:
        """Give the samples (7, n) in the next lines, as :func:`samples` does, as far as known."""
        if HEADING in lines:
            self._read_headings(lines)
        values = samples(lines, self._name)
        values = values[:, ~(values[0] <= self._latest_s)]
        if not values.shape[1]:
            return values
        latest_s = float(np.fmax.reduce(values[0]))  # the greatest, but for what is damaged
        while self._to_come and self._to_come[0].at_s <= latest_s:
            self._compare(self._to_come.pop(0), values[0])
        self._latest_s = latest_s
        values[0] = self.laid(values[0])
        return self._spreading.push(values)

    def rest(self) -> FloatArray:
        """Give the samples that were held back: no more lines come."""
        return self._spreading.rest()

    def marks(self, lines: bytes) -> tuple[Mark, ...]:
        """Give the marks in lines, as :func:`marks` does, laid out as far as is known."""
        return tuple((float(self.laid(np.array(at_s))), what) for at_s, what in marks(lines))

    def laid(self, time_s: FloatArray) -> FloatArray:
        """Lay times out that the page wrote."""
        if not self._from_s:
            return time_s
        part = np.searchsorted(self._from_s, time_s, side="right")
        return np.asarray(time_s + np.array([0.0, *self._behind_s])[part])

    def _read_headings(self, lines: bytes) -> None:
        for said, at_s in _headings(lines):
            if said.interval_ms:  # some browsers tell seconds (cocos2d-html5 PR 1539)
                self._spreading.told_s = said.interval_ms / (1.0 if said.interval_ms < 1 else 1e3)
            if at_s is None or said.clock is None or said.steady is None:
                continue
            wall_s = said.clock / 1000.0 - said.began.timestamp()
            latest = self._to_come[-1] if self._to_come else self._clocks
            if latest is None or at_s > latest.at_s:
                self._to_come.append(Clocks(at_s, wall_s, said.steady / 1000.0))

    def _compare(self, now: Clocks, time_s: FloatArray) -> None:
        """See what happened between two looks at the clocks."""
        before, self._clocks = self._clocks, now
        if before is None:
            return
        behind_s = self._behind_s[-1] if self._behind_s else 0.0
        ended_s = float(np.append(self._latest_s, time_s[time_s < now.at_s]).max())
        ahead_s = now.ahead_s - before.ahead_s
        if not now.same_page(before):  # its times begin from the wall clock
            self._behind(now.at_s, max(0.0, ended_s + behind_s - now.at_s))
        elif ahead_s > _APART_S and time_s[time_s >= now.at_s].min() - ended_s > _THROUGH_S:
            self._behind(now.at_s, behind_s + ahead_s)
        elif abs(ahead_s) > _APART_S:
            self.clock_sets += 1

    def _behind(self, from_s: float, behind_s: float) -> None:
        self._from_s.append(from_s)
        self._behind_s.append(behind_s)


def _headings(lines: bytes) -> Iterator[tuple[Heading, float | None]]:
    """Read each heading, and when the first line after it was written."""
    for block in (b"\n" + lines).split(b"\n" + HEADING)[1:]:
        first = block.partition(b"\n")[2].partition(b"\n")[0]
        time_ms = first.lstrip(b"!~").partition(b",")[0].decode(errors="replace")
        at_s = float(time_ms) / 1000.0 if _is_number(time_ms) else None
        yield heading(HEADING + block), at_s


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
    return any(is_player(files.head(name)) for name in files.contents)


def read(files: Files) -> Recording:
    """Read it; chunks that are missing leave a gap, and are counted in the notes."""
    data = next(files.read(name) for name in files.contents if is_player(files.head(name)))
    try:
        chunks = chunks_of(data)
    except UnreadableRecording as problem:
        raise UnreadableRecording(Message("recordings-player-cut", file=files.name)) from problem
    last = heading(chunks[max(chunks)])
    whole = b"".join(chunks[number] for number in sorted(chunks))
    timeline = Timeline(Message.verbatim(files.name))
    values = np.concatenate((timeline.push(whole), timeline.rest()), axis=1)
    lost = last.chunk + 1 - len(chunks)
    times, rates = Stream(values[0], values[1:4]), values[4:]
    recording = assemble(
        times,
        gyroscope=None if np.isnan(rates).all() else Stream(values[0], rates),
        sign=Sign.DOWN if last.ios else Sign.UP,
        has_gravity=True,
        epoch_s=last.began.timestamp(),
        source=source(files, Message("recordings-app-player")),
        notes=tuple(_notes(lost, timeline.clock_sets)),
    )
    if recording.start_utc is None:
        return recording
    shift_s = (recording.start_utc - last.began).total_seconds()
    beats = heart(whole)
    if beats is not None:
        beats = replace(beats, time_s=timeline.laid(beats.time_s) - shift_s)
    asked = timeline.marks(whole)
    warm_up = _warm_up(asked, shift_s, recording.duration_s)
    return replace(recording, forward_during=warm_up, heart=beats)


def _notes(lost: int, clock_sets: int) -> Iterator[Message]:
    if lost:
        yield Message("recordings-player-lost", parts=lost)
    if clock_sets:
        yield Message("recordings-player-clock-set")


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
    minds="the sign of iOS, degrees a second, parts that never arrived, sleep, a clock that was "
    "set, samples that came in bunches; it marks the warm-up",
    advice="nothing: the player on the phone writes it",
    recognise=recognise,
    read=read,
)
