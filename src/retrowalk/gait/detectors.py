"""Detectors of others in the chain: a class of your own finds contacts, direction, length or turns.

A detector is any object with the method of its protocol: nothing has to be inherited. It is given
the recording in SI units, and gives arrays; the rest of the chain goes on from them as from its
own. :func:`retrowalk.gait.check_detector` tells what a detector does not keep.

>>> import numpy as np
>>> from retrowalk.gait import Detectors, analyse
>>> from retrowalk.gait.synthetic import Segment, synthesise
>>> class ShortSteps:
...     def length_m(self, recording, contact_s, direction, height_m):
...         return np.full(contact_s.size, 0.4)
>>> recording = synthesise([Segment("backward", 20)], seed=1).recording
>>> walk = analyse(recording, detectors=Detectors(length=ShortSteps()))
>>> float(walk.steps.length_m.max())
0.4
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from retrowalk.errors import InvalidDetector
from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.motion import motion_of, ups_of
from retrowalk.gait.pieces import Pieces
from retrowalk.gait.signal import segments
from retrowalk.gait.steps import Footfalls, footfalls_in
from retrowalk.gait.types import FloatArray, IntArray, Turn
from retrowalk.recordings.types import Recording


@runtime_checkable
class ContactDetector(Protocol):
    """Finds when a foot touches the ground."""

    def contact_s(self, recording: Recording) -> FloatArray:
        """Give the initial contacts of walking, (n,) seconds, strictly increasing."""
        ...


@runtime_checkable
class DirectionDetector(Protocol):
    """Tells forward from backward."""

    def direction(
        self, recording: Recording, contact_s: FloatArray, forward: FloatArray | None
    ) -> FloatArray:
        """Judge each step, (n,) from -1 to 1.

        Below zero is backward, above it forward, zero unknown; its size is how sure that is.
        ``contact_s`` (n,) are the ends of the steps; ``forward`` (3,) is the unit vector that
        points where the body faces, device axes, or None where nobody knows.
        """
        ...


@runtime_checkable
class LengthDetector(Protocol):
    """Tells how long the steps are."""

    def length_m(
        self,
        recording: Recording,
        contact_s: FloatArray,
        direction: IntArray,
        height_m: float | None,
    ) -> FloatArray:
        """Give the length of each step, (n,) metres; NaN where it cannot be told.

        ``direction`` (n,) holds values of :class:`retrowalk.gait.Direction`.
        """
        ...


@runtime_checkable
class TurnDetector(Protocol):
    """Finds where the body turns in walking."""

    def turns(self, recording: Recording) -> Sequence[Turn]:
        """Give the turns, in order of time."""
        ...


AnyDetector = ContactDetector | DirectionDetector | LengthDetector | TurnDetector

KINDS: dict[str, type[Any]] = {
    "contacts": ContactDetector,
    "direction": DirectionDetector,
    "length": LengthDetector,
    "turns": TurnDetector,
}


@dataclass(frozen=True)
class Detectors:
    """The detectors of others that take part; None is what the package does by itself."""

    contacts: ContactDetector | None = None
    direction: DirectionDetector | None = None
    length: LengthDetector | None = None
    turns: TurnDetector | None = None

    def named(self) -> dict[str, str | None]:
        """Name the classes that take part, for what is written of the walk."""
        given = ((kind, getattr(self, kind)) for kind in KINDS)
        return {kind: None if one is None else _name(type(one)) for kind, one in given}


def footfalls_by(
    detector: ContactDetector, recording: Recording
) -> tuple[Footfalls, DeviceTraces, int]:
    """See what the trunk did in the steps between the contacts that a detector found.

    Returns the footfalls, what the device felt, and how many contacts lie where nothing moved and
    so cannot be seen.
    """
    contact_s = _numbers(detector, detector.contact_s(recording))
    if contact_s.ndim != 1 or (np.diff(contact_s) <= 0).any() or not np.isfinite(contact_s).all():
        raise _invalid(detector, "contact_s gives (n,) finite times that increase strictly")
    found, traces = [], []
    for segment in segments(recording):
        ups = ups_of([segment])
        motion = motion_of([segment], ups)
        found.append(footfalls_in(motion, Pieces.of([segment]), contact_s=contact_s))
        traces.append(DeviceTraces.of(segment, *ups))
    footfalls = Footfalls.joined(found)
    return footfalls, DeviceTraces.joined(traces), contact_s.size - len(footfalls)


def direction_by(
    detector: DirectionDetector,
    recording: Recording,
    contact_s: FloatArray,
    forward: FloatArray | None,
) -> tuple[IntArray, FloatArray]:
    """Ask a detector for the direction of each step and how sure it is, (n,) each."""
    told = _numbers(detector, detector.direction(recording, contact_s, forward))
    if told.shape != contact_s.shape or not (np.abs(told) <= 1.0).all():
        raise _invalid(detector, "direction gives (n,) numbers from -1 to 1")
    return np.sign(told).astype(np.int8), np.abs(told)


def length_by(
    detector: LengthDetector,
    recording: Recording,
    contact_s: FloatArray,
    direction: IntArray,
    height_m: float | None,
) -> FloatArray:
    """Ask a detector for the length of each step, (n,) metres."""
    length_m = _numbers(detector, detector.length_m(recording, contact_s, direction, height_m))
    if length_m.shape != contact_s.shape or np.isinf(length_m).any() or (length_m < 0).any():
        raise _invalid(detector, "length_m gives (n,) lengths of zero or more, or NaN")
    return length_m


def turns_by(detector: TurnDetector, recording: Recording) -> tuple[Turn, ...]:
    """Ask a detector for the turns."""
    turns = tuple(detector.turns(recording))
    starts = [turn.start_s for turn in turns]
    if starts != sorted(starts) or any(not turn.start_s < turn.end_s for turn in turns):
        raise _invalid(detector, "turns gives turns in order of time that end after they start")
    return turns


def _numbers(detector: object, values: npt.ArrayLike) -> FloatArray:
    try:
        return np.array(values, dtype=np.float64)
    except (TypeError, ValueError) as problem:
        raise _invalid(detector, "gives arrays of numbers") from problem


def _invalid(detector: object, promise: str) -> InvalidDetector:
    return InvalidDetector(f"{_name(type(detector))} breaks its protocol: {promise}")


def _name(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"
