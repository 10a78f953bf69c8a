"""The door of the instrumented tests: a recording goes in, a result comes out."""

from collections.abc import Callable
from dataclasses import dataclass

from retrowalk.assessments.instrumented import chair, one_leg
from retrowalk.assessments.instrumented.trunk import trunk_of
from retrowalk.assessments.instrumented.walks import distance_walks
from retrowalk.assessments.scoring import score
from retrowalk.assessments.types import Part, Result, StandardTest
from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording


@dataclass(frozen=True)
class MeasuringOptions:
    """What is told with a recording."""

    distance_m: float | None
    counted: int | None
    forward_axis: str | None
    forward_during: tuple[float, float] | None
    height_m: float | None


def measure(
    test: StandardTest,
    recording: Recording,
    *,
    distance_m: float | None = None,
    counted: int | None = None,
    forward_axis: str | None = None,
    forward_during: tuple[float, float] | None = None,
    height_m: float | None = None,
) -> Result:
    """Time a test, or count its stands, from the recording of a device on the trunk.

    Parameters
    ----------
    test : the test that was done, once, or as often as it has trials where it is a walk
    recording : with a gyroscope, still for some seconds before and after; left as it is
    distance_m : the distance walked, where it was not the test's own
    counted : stands that somebody counted, to compare with
    forward_axis, forward_during, height_m : as in :func:`retrowalk.gait.analyse`

    Raises
    ------
    NotEnoughSignal
        if the test is not found in the recording, or can't be told from one
    InvalidAnswer
        if what was told, or what was found, can't be true
    """
    if test.id not in _FINDERS:
        raise InvalidAnswer(Message("assessments-by-hand", test=test.name))
    options = MeasuringOptions(distance_m, counted, forward_axis, forward_during, height_m)
    return _FINDERS[test.id](test, recording, options)


def _distance(test: StandardTest, recording: Recording, options: MeasuringOptions) -> Result:
    known_m = test.distance_m if options.distance_m is None else options.distance_m
    if known_m is None or known_m <= 0:
        raise InvalidAnswer(Message("assessments-no-distance"))
    parts, notes = distance_walks(
        test,
        recording,
        known_m,
        forward_axis=options.forward_axis,
        forward_during=options.forward_during,
        height_m=options.height_m,
    )
    if test.distance_m and known_m != test.distance_m:
        note = Message("assessments-note-distance", walked=known_m, meant=test.distance_m)
        notes = (*notes, note)
    share = (test.distance_m or known_m) / known_m
    seconds = [part.duration_s * share for part in parts]
    return _scored(test, seconds, parts, notes)


def _up_and_go(test: StandardTest, recording: Recording, _: MeasuringOptions) -> Result:
    whole, parts = chair.up_and_go(trunk_of(recording), recording.source)
    return _scored(test, [whole.duration_s], parts, ())


def _stands(test: StandardTest, recording: Recording, options: MeasuringOptions) -> Result:
    _, found = chair.stands(trunk_of(recording), test.longest_s or 30.0, recording.source)
    notes: tuple[Message, ...] = ()
    if options.counted is not None and options.counted != len(found):
        notes = (Message("assessments-note-counted", you=options.counted, phone=len(found)),)
    return _scored(test, [len(found)], found, notes)


def _one_leg(test: StandardTest, recording: Recording, _: MeasuringOptions) -> Result:
    part = one_leg.stance(trunk_of(recording), recording.source)
    return _scored(test, [part.duration_s], (part,), ())


def _scored(
    test: StandardTest, trials: list[float], parts: tuple[Part, ...], notes: tuple[Message, ...]
) -> Result:
    rounded = tuple(
        Part(name=part.name, start_s=round(part.start_s, 2), end_s=round(part.end_s, 2))
        for part in parts
    )
    trials = [round(trial, 2) for trial in trials]
    return score(test, trials, how="recording", parts=rounded, notes=notes)


_FINDERS: dict[str, Callable[[StandardTest, Recording, MeasuringOptions], Result]] = {
    "three_metre_backward": _distance,
    "ten_metre_forward": _distance,
    "ten_metre_backward": _distance,
    "timed_up_and_go": _up_and_go,
    "chair_stand": _stands,
    "one_leg_stance": _one_leg,
}
