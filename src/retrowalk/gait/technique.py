"""What the measures say about technique, against the practice's own rules.

Small steps (T3, T6), an even beat and no hurry (T9), a tall trunk (T7, T11). Each is a plain
sentence with its number and how sure it is; a sensor on the trunk cannot see which part of the
foot lands first (T4), and says so.
"""

import math

from retrowalk.gait.report import MeasuresReport, TechniqueFinding, TechniqueReport
from retrowalk.gait.types import Bout, Direction, Mode
from retrowalk.gait.wording import shown, unseen

FEWEST_STEPS = 8  # of a direction, before anything is said about it
ENOUGH_STEPS = 60  # ... that leave no doubt for want of steps
SMALL = 0.9  # backward steps up to this share of forward ones are small
EVEN = 0.08  # coefficient of variation of the step time
UNHURRIED = 1.1  # backward cadence up to this share of the forward one
TALL_RAD = math.radians(10.0)  # a trunk that leans forward by more than in standing is bent

SOURCES = {
    "evenness": ("T9",),
    "small_steps": ("T3", "T6"),
    "unhurried": ("T9",),
    "tall": ("T7", "T11"),
    "toe_first": ("T4",),
}


def technique_of(bouts: tuple[Bout, ...], measures: MeasuresReport) -> TechniqueReport:
    """Say what the backward steps show, by rule; nothing without enough of them."""
    back, ahead = (_sure(bouts, way) for way in (Direction.BACKWARD, Direction.FORWARD))
    if back is None:
        return TechniqueReport()
    backward, ratios = measures.backward, measures.backward_to_forward
    evenness = small_steps = unhurried = None
    if backward.step_time_cv is not None:
        spread = backward.step_time_cv
        evenness = _shown("evenness", spread, back, good=spread <= EVEN)
    if ahead is not None and ratios.step_length is not None and ratios.cadence is not None:
        sure, length, cadence = min(back, ahead), ratios.step_length, ratios.cadence
        small_steps = _shown("small_steps", length, sure, good=length <= SMALL)
        unhurried = _shown(
            "unhurried",
            cadence,
            sure,
            good=cadence <= UNHURRIED,
            cadence_spm=backward.cadence_spm,
        )
    return TechniqueReport(
        evenness=evenness,
        small_steps=small_steps,
        unhurried=unhurried,
        tall=_tall(measures, back),
        toe_first=_unseen("toe_first", measures),
    )


def _tall(measures: MeasuresReport, sure: float) -> TechniqueFinding | None:
    lean_rad = measures.backward.lean_rad
    if lean_rad is not None:
        return _shown("tall", lean_rad, sure, good=lean_rad <= TALL_RAD)
    return None if measures.unseen.lean_rad is None else _unseen("tall", measures)


def _sure(bouts: tuple[Bout, ...], way: Direction) -> float | None:
    """Say how sure one may be of what the steps walked in a direction show; None with too few."""
    own = [b for b in bouts if b.direction is way and b.mode is not Mode.RUN]
    steps = sum(bout.steps for bout in own)
    if steps < FEWEST_STEPS:
        return None
    confidence = sum(bout.confidence * bout.steps for bout in own) / steps
    return float(confidence * min(1.0, math.sqrt(steps / ENOUGH_STEPS)))


def _shown(
    rule: str, value: float, sure: float, *, good: bool, cadence_spm: float | None = None
) -> TechniqueFinding:
    return TechniqueFinding(
        value=value,
        good=good,
        sure=sure,
        sentence=shown(rule, value, good=good, sure=sure, cadence_spm=cadence_spm),
        source=SOURCES[rule],
    )


def _unseen(rule: str, measures: MeasuresReport) -> TechniqueFinding:
    sentence = unseen(rule, facing_known=measures.unseen.side_sway_m is None)
    return TechniqueFinding(
        value=None, good=None, sure=None, sentence=sentence, source=SOURCES[rule]
    )
