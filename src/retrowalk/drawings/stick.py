"""A figure seen from the side: segments, joints, and limbs that reach where they must.

Points are (ahead, up) in drawing units: ahead is where the figure faces, up is from the ground.
A figure is about 185 high; the shares of its segments are near those of an adult (Winter 2009,
Biomechanics and Motor Control of Human Movement, 4th ed., figure 4.1, doi:10.1002/9780470549148),
arms and legs a little shorter, the head a little larger: it reads better small.
"""

from dataclasses import dataclass
from math import atan2, cos, hypot, sin

Point = tuple[float, float]

THIGH = SHANK = 43.0
LOINS, CHEST = 22.0, 31.0  # the back bends between them
UPPER_ARM, FOREARM = 30.0, 29.0  # the forearm to the middle of the palm
HIP = 94.9  # height of the hip in standing
HEAD_AT = 24.0
# The foot, flat, around the point of the ground below the ankle.
ANKLE, HEEL, BALL, TOE = (0.0, 9.0), (-7.0, 0.0), (13.0, 0.0), (21.0, 0.0)


@dataclass(frozen=True)
class Foot:
    """Where a foot is: ``x`` below the ankle when flat, toes up by ``pitch`` rad, ``lift`` high.

    A foot that points down turns about its ball, one that points up about its heel.
    """

    x: float
    pitch: float = 0.0
    lift: float = 0.0

    def place(self, point: Point) -> Point:
        """Place a point of the flat foot as the foot stands."""
        pivot = BALL if self.pitch < 0 else HEEL
        ahead, up = turned((point[0] - pivot[0], point[1] - pivot[1]), self.pitch)
        return self.x + pivot[0] + ahead, pivot[1] + up + self.lift

    @property
    def ankle(self) -> Point:
        """The joint to the leg."""
        return self.place(ANKLE)

    @property
    def sole(self) -> list[Point]:
        """Heel, ball and toe; toes that meet the ground bend."""
        heel, ball, toe = (self.place(point) for point in (HEEL, BALL, TOE))
        if toe[1] < 0:
            long = TOE[0] - BALL[0]
            toe = (ball[0] + (long**2 - min(ball[1], long) ** 2) ** 0.5, 0.0)
        return [heel, ball, toe]


@dataclass(frozen=True)
class FigurePose:
    """One moment of a figure; ``near`` is the side toward the viewer.

    ``lean`` tilts the trunk forward, ``slump`` bows the back, ``nod`` tilts the head. ``look`` is
    1 straight ahead, 0 toward the viewer, -1 behind; ``twist`` takes the near shoulder back.
    """

    hip: Point
    near_foot: Foot
    far_foot: Foot
    near_hand: Point
    far_hand: Point
    lean: float = 0.0
    nod: float = 0.0
    slump: float = 0.0
    look: float = 1.0
    twist: float = 0.0

    @property
    def waist(self) -> Point:
        """Where the back bends."""
        return _beyond(self.hip, LOINS, self.lean)

    @property
    def shoulder(self) -> Point:
        """Where trunk and neck meet; the arms begin there but for ``twist``."""
        return _beyond(self.waist, CHEST, self.lean + self.slump)

    @property
    def head(self) -> Point:
        """The middle of the head."""
        return _beyond(self.shoulder, HEAD_AT, self.lean + self.slump + self.nod)

    def leg(self, foot: Foot) -> list[Point]:
        """Hip, knee and ankle; knees bend forward."""
        return two_links(self.hip, foot.ankle, THIGH, SHANK, 1)

    def arm(self, hand: Point, twist: float = 0.0) -> list[Point]:
        """Shoulder, elbow and hand; elbows bend backward."""
        shoulder = (self.shoulder[0] + twist, self.shoulder[1] - 3)
        return two_links(shoulder, hand, UPPER_ARM, FOREARM, -1)


def hanging(shoulder: Point, swing: float = 0.0, bend: float = 0.25) -> Point:
    """Place the hand of an arm that hangs, swung forward by ``swing`` rad, the elbow soft."""
    elbow = _beyond((shoulder[0], shoulder[1] - 3), -UPPER_ARM, -swing)
    return _beyond(elbow, -FOREARM, -swing - bend)


def turned(point: Point, angle: float) -> Point:
    """Turn a point about the origin, ahead toward up."""
    return (
        point[0] * cos(angle) - point[1] * sin(angle),
        point[0] * sin(angle) + point[1] * cos(angle),
    )


def two_links(start: Point, end: Point, first: float, second: float, bend: int) -> list[Point]:
    """Start, joint and end of two links; an end out of reach is drawn in along its direction."""
    ahead, up = end[0] - start[0], end[1] - start[1]
    distance = min(hypot(ahead, up), 0.9999 * (first + second))
    along = (first**2 - second**2 + distance**2) / (2 * distance)
    across = bend * (first**2 - along**2) ** 0.5
    direction = atan2(up, ahead)
    joint = turned((along, across), direction)
    reached = turned((distance, 0.0), direction)
    return [
        start,
        (start[0] + joint[0], start[1] + joint[1]),
        (start[0] + reached[0], start[1] + reached[1]),
    ]


def _beyond(start: Point, length: float, lean: float) -> Point:
    return start[0] + length * sin(lean), start[1] + length * cos(lean)
