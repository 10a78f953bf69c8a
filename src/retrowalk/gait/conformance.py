"""What every detector keeps, whatever the walk, the device and the way it is worn.

In the spirit of scikit-learn's ``check_estimator``: :func:`check_detector` takes a detector of your
own, lets it take part in the measuring of synthetic walks of which the truth is known, and tells
what it does not keep. The detectors of this package are held to the same promises by its tests.

>>> import numpy as np
>>> from retrowalk.gait import check_detector
>>> class AlwaysForward:
...     def direction(self, recording, contact_s, forward):
...         return np.ones(contact_s.size)
>>> report = check_detector(AlwaysForward())
>>> report.broken[0].promise
'the_truth_is_found'
"""

from dataclasses import dataclass
from typing import Any

from retrowalk.errors import InvalidDetector, RetrowalkError
from retrowalk.gait.chain import analyse
from retrowalk.gait.detectors import KINDS, AnyDetector, Detectors
from retrowalk.gait.promises import (
    FORWARD_S,
    OF_KIND,
    PROMISES,
    Case,
    Found,
    NotKeptError,
    Promise,
    Subject,
    the_truth_is_found,
)
from retrowalk.gait.synthetic import synthesise
from retrowalk.recordings.types import Recording

HEIGHT_M = 1.72  # of the synthetic walker


@dataclass(frozen=True)
class Broken:
    """A promise that a detector does not keep.

    Attributes
    ----------
    promise : its name in :mod:`retrowalk.gait.promises`
    meaning : what it says
    found : what was found instead
    """

    promise: str
    meaning: str
    found: str


@dataclass(frozen=True)
class Conformance:
    """What a detector keeps and what it does not.

    Attributes
    ----------
    detector : the name of its class
    kinds : what it was held to be: contacts, direction, length or turns
    kept : names of the promises that it keeps
    broken : those that it does not keep
    """

    detector: str
    kinds: tuple[str, ...]
    kept: tuple[str, ...]
    broken: tuple[Broken, ...]

    @property
    def kept_all(self) -> bool:
        """Whether it keeps every promise."""
        return not self.broken

    def __str__(self) -> str:
        lines = [f"{self.detector} ({', '.join(self.kinds)})"]
        lines += [f"  kept    {name}" for name in self.kept]
        lines += [f"  BROKEN  {one.promise}: {one.found}" for one in self.broken]
        return "\n".join(lines)


def check_detector(detector: AnyDetector) -> Conformance:
    """Hold a detector to the promises, on synthetic walks with known truth.

    Its kind is found by its methods; who has several is held to all of them at once. It takes part
    in :func:`retrowalk.gait.analyse` beside what the package does by itself.

    Raises
    ------
    InvalidDetector
        if it has no method of a protocol in ``retrowalk.gait.detectors``
    """
    kinds = tuple(kind for kind, protocol in KINDS.items() if isinstance(detector, protocol))
    name = type(detector).__qualname__
    if not kinds:
        raise InvalidDetector(f"{name} has no method of a protocol: {', '.join(KINDS)}")
    given: dict[str, Any] = dict.fromkeys(kinds, detector)
    subject = _subject(name, Detectors(**given))
    promises = (*PROMISES, *(one for kind in kinds for one in OF_KIND.get(kind, ())))
    try:
        case = Case.of(subject)
    except Exception as problem:  # whatever a class of others raises is what is told of it
        return Conformance(name, kinds, (), (_broken(the_truth_is_found, problem),))
    kept, broken = [], []
    for promise in promises:
        try:
            promise(case)
        except Exception as problem:
            broken.append(_broken(promise, problem))
        else:
            kept.append(promise.__name__)
    return Conformance(name, kinds, tuple(kept), tuple(broken))


def _subject(name: str, detectors: Detectors) -> Subject:
    def measure(recording: Recording, **said: Any) -> Found:
        walk = analyse(recording, height_m=HEIGHT_M, detectors=detectors, **said)
        steps, turns = walk.steps, walk.measures.turns
        return Found(steps.time_s, steps.direction, steps.side, walk.notes, steps.length_m, turns)

    return Subject(
        name,
        made=synthesise,
        measure=measure,
        facing={"forward_axis": "-z"},
        shown={"forward_during": FORWARD_S},
        tells_sides=True,
        blinks=1,
    )


def _broken(promise: Promise, problem: Exception) -> Broken:
    found = " ".join(str(problem).split())
    if not isinstance(problem, NotKeptError | RetrowalkError):
        found = f"{type(problem).__name__}: {found}"
    return Broken(promise.__name__, str(promise.__doc__), found)
