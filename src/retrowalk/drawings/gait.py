"""How somebody walks and runs backward: the pose at every moment of a stride.

The walker stays where it is in the drawing and the ground passes by under it, so that a standing
foot moves with the ground and with nothing else.
"""

from dataclasses import dataclass, replace
from math import cos, pi, sin

from retrowalk.drawings.stick import HIP, FigurePose, Foot, Point, hanging

FRAMES = 60
ROUND = tuple(number / FRAMES for number in range(FRAMES))
STILL = (0.0,)


@dataclass(frozen=True)
class Walk:
    """A way to walk backward.

    Lengths are in drawing units, angles in rad, ``double`` (both feet down, between two steps) is
    a share of the stride. A walk that is ``stepwise`` places a foot, and only then brings the
    weight over it. ``slope`` is how much the ground falls ahead; the figure is drawn on level
    ground and turned with it, so it leans back by as much to stay upright.
    """

    step: float = 28.0
    double: float = 0.12
    seconds: float = 2.6
    toes_down: float = 0.6  # how far the foot points down when it touches
    clear: float = 9.0  # how high a foot swings
    low: float = 2.5  # how much lower than in standing the hips are
    lean: float = 0.03
    swing: float = 0.4  # of the arms
    stepwise: bool = False
    slope: float = 0.0

    @property
    def stance(self) -> float:
        """Share of the stride that a foot carries."""
        return 0.5 + self.double

    def foot(self, phase: float) -> Foot:
        """Place the foot that touched at phase 0: toes first, then the heel; carry; go back."""
        phase %= 1
        ahead = self.step * self.stance
        if phase < self.stance:
            share = phase / self.stance
            down = max(0.0, 1 - share / (self.double / self.stance if self.stepwise else 0.25))
            off = max(0.0, (share - 0.88) / 0.12)
            return Foot(ahead * (2 * share - 1), -self.toes_down * down + 0.14 * off)
        share = (phase - self.stance) / (1 - self.stance)
        way = eased(share)
        pitch = 0.14 - (0.14 + self.toes_down) * way
        return Foot(ahead * (1 - 2 * way), pitch, self.clear * sin(pi * share) ** 1.5)

    def hip(self, phase: float) -> Point:
        """Place the hip: steady, or over the foot that carries until the other one stands."""
        if not self.stepwise:
            up = HIP - self.low - 1.2 * cos(4 * pi * (phase - 0.1))
            return -self.slope * up, up
        half = phase % 0.5
        over = (1 - self.stance) * self.step + 5 + 2 * self.step * half
        moved = eased(min(1.0, half / self.double))
        return over - self.step * moved, HIP - self.low - 1.5 * cos(2 * pi * moved)

    def load(self, phase: float) -> float:
        """Share of the weight on the foot that touched at phase 0."""
        phase %= 1
        return pulse(phase, 0, self.double, 0.5, self.stance)

    def pose(self, phase: float) -> FigurePose:
        """Pose a moment of the stride, 0 to 1, from the contact of the near foot."""
        near, far = self.foot(phase), self.foot(phase + 0.5)
        body = FigurePose(self.hip(phase), near, far, (0, 0), (0, 0), self.lean - self.slope)
        return with_arms(body, self.swing * cos(2 * pi * phase), upright=-self.slope)


@dataclass(frozen=True)
class Run:
    """A way to run backward: a short time on the ball of one foot, and through the air."""

    step: float = 34.0
    seconds: float = 0.9
    stance: float = 0.36

    def foot(self, phase: float) -> Foot:
        """Place the foot that touched at phase 0; its heel never comes down."""
        phase %= 1
        ahead = self.step * self.stance
        if phase < self.stance:
            share = phase / self.stance
            return Foot(ahead * (2 * share - 1), -0.34 + 0.16 * sin(pi * share))
        share = (phase - self.stance) / (1 - self.stance)
        pitch = -0.34 - 0.45 * sin(pi * share) ** 2
        return Foot(ahead * (1 - 2 * eased(share)), pitch, 13 * sin(pi * share) ** 1.3)

    def pose(self, phase: float) -> FigurePose:
        """Pose a moment of the stride, 0 to 1, from the contact of the near foot."""
        up = HIP - 6 - 3 * cos(4 * pi * (phase - self.stance / 2))
        near, far = self.foot(phase), self.foot(phase + 0.5)
        body = FigurePose((-2, up), near, far, (0, 0), (0, 0), lean=0.12)
        return with_arms(body, 0.45 * cos(2 * pi * phase), bend=1.5)


def with_arms(
    pose: FigurePose, swing: float = 0.0, *, bend: float = 0.22, upright: float = 0.0
) -> FigurePose:
    """Let both arms hang, the near one swung forward by ``swing`` rad, the far one back."""
    return replace(
        pose,
        near_hand=hanging(pose.shoulder, swing + upright, bend),
        far_hand=hanging(pose.shoulder, upright - swing, bend),
    )


def eased(share: float) -> float:
    """Begin and end softly, from 0 to 1."""
    return (1 - cos(pi * share)) / 2


def ramp(moment: float, begin: float, end: float) -> float:
    """Go from 0 to 1 between two moments, softly."""
    return eased(min(1.0, max(0.0, (moment - begin) / (end - begin))))


def pulse(moment: float, begin: float, full: float, leave: float, end: float) -> float:
    """Go from 0 to 1, stay, and go back to 0."""
    return ramp(moment, begin, full) - ramp(moment, leave, end)
