"""A walker's own step length, from a walk over a known distance."""

from retrowalk.errors import InvalidAnswer
from retrowalk.gait import Calibration, Direction, Walk
from retrowalk.languages import Message


def calibration_from(
    walk: Walk, distance_m: float, direction: Direction, *, known: Calibration | None = None
) -> Calibration:
    """Learn the step length from a walk that was measured without a calibration.

    Parameters
    ----------
    walk : holds the known distance in ``direction``, and nothing else in that direction
    distance_m : how far it really was
    direction : forward or backward
    known : what was learnt of the other direction before; kept. Without it, what is learnt of
        one direction is taken for both

    Raises
    ------
    InvalidAnswer
        if the walk has no measured distance in that direction, or the distance can't be true
    """
    if direction is Direction.UNKNOWN:
        raise InvalidAnswer(Message("assessments-calibration-way"))
    measured_m = walk.totals[direction.word].distance_m
    if not measured_m:
        raise InvalidAnswer(Message(f"assessments-calibration-none-{direction.word}"))
    pair = (distance_m, measured_m)
    if direction is Direction.FORWARD:
        learnt = Calibration.from_known(forward_m=pair)
        return learnt if known is None else Calibration(learnt.forward, known.backward)
    learnt = Calibration.from_known(backward_m=pair)
    return learnt if known is None else Calibration(known.forward, learnt.backward)
