"""Where the device was worn, told or guessed, and which footfalls are walking there.

A trunk, a pocket, a hand and a bag go along with the walker, and their gyroscope tells walking from
much else. An arm swings: on a wrist the swings are counted, two steps each, and the direction of a
swing is not that of the walk. Without a gyroscope only a beat tells walking, wherever it is worn.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from retrowalk.errors import InvalidAnswer
from retrowalk.gait import false_steps, rhythm
from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.false_steps import FalseStepParameters, true_steps
from retrowalk.gait.rhythm import (
    RhythmParameters,
    counted_by_rhythm,
    swings_only,
    with_rhythm,
)
from retrowalk.gait.steps import Footfalls
from retrowalk.languages import Message

FloatArray = npt.NDArray[np.float64]


class Placement(StrEnum):
    """Where on the body a device is worn."""

    TRUNK = "trunk"
    POCKET = "pocket"
    HAND = "hand"
    WRIST = "wrist"
    BAG = "bag"


@dataclass(frozen=True)
class Worn:
    """Where the device was worn; ``placement`` is None where nobody knows."""

    placement: Placement | None
    told: bool

    @property
    def notes(self) -> tuple[Message, ...]:
        """What was assumed, where it matters."""
        if self.placement is not Placement.WRIST:
            return ()
        guessed = () if self.told else (Message("gait-note-wrist-guessed"),)
        return (*guessed, Message("gait-note-wrist"))


def placement_of(word: str | None) -> Placement | None:
    """Read where a device is worn.

    Raises
    ------
    InvalidAnswer
        if the word is none of those
    """
    if word is None:
        return None
    try:
        return Placement(word.strip().lower())
    except ValueError:
        known = ", ".join(Placement)
        raise InvalidAnswer(Message("gait-placement", placement=word, known=known)) from None


def walking_at(
    found: Footfalls,
    traces: DeviceTraces,
    told: Placement | None = None,
    parameters: FalseStepParameters = false_steps.USUAL_PARAMETERS,
    beat: RhythmParameters = rhythm.USUAL_PARAMETERS,
) -> tuple[Footfalls, Worn]:
    """Keep the footfalls that are walking where the device was worn, and say where that was."""
    if told is Placement.WRIST:
        return counted_by_rhythm(found, traces, beat), Worn(told, told=True)
    blind = np.asarray(~found.travel.any(axis=0))  # no gyroscope there
    if blind.all() and len(found):
        if told is None and swings_only(found, traces, beat):
            return counted_by_rhythm(found, traces, beat), Worn(Placement.WRIST, told=False)
        return with_rhythm(found, traces, beat), Worn(told, told=told is not None)
    steps, swing_rad = true_steps(found[~blind], traces, parameters)
    worn = Worn(told, told=True) if told else Worn(_guessed(swing_rad, parameters), told=False)
    if blind.any():
        both = Footfalls.joined([steps, with_rhythm(found[blind], traces, beat)])
        steps = both[np.argsort(both.time_s, kind="stable")]
    return steps, worn


def _guessed(swing_rad: FloatArray, parameters: FalseStepParameters) -> Placement | None:
    """Take what hardly swings for the trunk; what swings may be in a pocket, a hand or a bag."""
    if not swing_rad.size:
        return None
    return Placement.TRUNK if np.median(swing_rad) < parameters.limb_rad else None
