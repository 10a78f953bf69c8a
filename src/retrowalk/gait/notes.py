"""What somebody should know about a measurement, beyond its numbers: each thing once, with why."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.direction import Verdicts
from retrowalk.gait.facing import Facing
from retrowalk.gait.length import USUAL_HEIGHT_M, Lengths
from retrowalk.gait.orientation import name_of
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.types import IntArray, Mode
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording

SAID_ALREADY = {
    f"recordings-{what}"
    for what in (
        "no-gyroscope",
        "gyroscope-apart",
        "gyroscope-dead",
        "asked-columns",
        "movement-only",
    )
}
"""Notes of a recording that say why it shows no direction."""


@dataclass(frozen=True)
class Known:
    """What was told with a recording."""

    axis: bool
    height: bool
    calibration: bool


def notes_of(
    recording: Recording,
    steps: Footfalls,
    facing: Facing | None,
    judged: Verdicts,
    mode: IntArray,
    lengths: Lengths,
    known: Known,
) -> Iterator[Message]:
    """Say what was assumed and what could not be told."""
    if not len(steps):
        yield Message("gait-note-nothing")
        return
    if facing is not None and judged.direction.any():
        yield from facing.notes
    yield from _about_direction(recording, steps, facing, judged, mode)
    yield from _about_lengths(lengths, known, runs=bool((mode == Mode.RUN).any()))
    if judged.direction.any() and known.axis and not recording.sign_known:
        yield Message("gait-note-sign", axis=name_of(steps.up.mean(axis=1)))


def _about_direction(
    recording: Recording,
    steps: Footfalls,
    facing: Facing | None,
    judged: Verdicts,
    mode: IntArray,
) -> Iterator[Message]:
    if recording.gyr_radps is None:
        if not SAID_ALREADY & {note.id for note in recording.notes}:
            yield Message("gait-note-no-gyroscope")
        yield Message("gait-note-no-stumbles")
        return
    doubted = mode == Mode.UNKNOWN
    moved = judged.moved & ~doubted
    if doubted.any():
        yield Message("gait-note-running", seconds=_seconds(steps, doubted))
    if moved.any():
        yield Message("gait-note-moved", seconds=_seconds(steps, moved))
    if not judged.direction.any() and not (moved | doubted).all():
        yield Message("gait-note-not-told" if facing is None else "gait-note-not-shown")


def _about_lengths(lengths: Lengths, known: Known, *, runs: bool) -> Iterator[Message]:
    if runs:
        yield Message("gait-note-running-lengths")
    if np.isfinite(lengths.length_m).any():
        if not known.height and not known.calibration:
            yield Message("gait-note-height", height=USUAL_HEIGHT_M)
        yield Message("gait-note-error", number=round(100 * lengths.usual_error()))


def _seconds(steps: Footfalls, which: npt.NDArray[np.bool_]) -> int:
    return max(1, round(float(steps.duration_s[which].sum())))
