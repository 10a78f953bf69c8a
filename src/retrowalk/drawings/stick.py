"""A stick figure seen from the side: a few joints, drawn with round strokes, still or moving.

Points are (ahead, up) in drawing units: ahead is where the figure faces, up is from the ground.
A figure is about 180 high. Every drawing function takes the poses of all frames: one makes a
still, several a movement that goes around for ever.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, hypot, sin

Point = tuple[float, float]

THIGH = SHANK = 43.0
TRUNK = 54.0
UPPER_ARM = FOREARM = 26.0
HIP = 94.5  # height of the hip in standing
HEAD_AT, HEAD_RADIUS = 25.0, 12.5
# The foot, flat, around the point of the ground below the ankle.
ANKLE, HEEL, BALL, TOE = (0.0, 9.0), (-5.0, 0.0), (13.0, 0.0), (20.0, 0.0)

INK, ACTION, BACKWARD = "var(--ink, #1b231f)", "var(--action, #1d5c48)", "var(--backward, #b34a06)"
FORWARD, SOFT = "var(--forward, #2f639e)", "var(--soft, #4a554f)"
LINE, PAPER = "var(--line, #d9d6cb)", "var(--paper, #fbfaf6)"


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
        ahead, up = _turned((point[0] - pivot[0], point[1] - pivot[1]), self.pitch)
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
            toe = (ball[0] + ((TOE[0] - BALL[0]) ** 2 - min(ball[1], 7.0) ** 2) ** 0.5, 0.0)
        return [heel, ball, toe]


@dataclass(frozen=True)
class FigurePose:
    """One moment of a figure; ``near`` is the side toward the viewer.

    ``lean`` tilts the trunk forward, ``nod`` the head on it, ``slump`` bows the back.
    """

    hip: Point
    near_foot: Foot
    far_foot: Foot
    near_hand: Point
    far_hand: Point
    lean: float = 0.0
    nod: float = 0.0
    slump: float = 0.0

    @property
    def shoulder(self) -> Point:
        """Where trunk, arms and neck meet."""
        return _beyond(self.hip, TRUNK, self.lean)

    @property
    def head(self) -> Point:
        """The middle of the head."""
        return _beyond(self.shoulder, HEAD_AT, self.lean + self.nod)

    @property
    def back(self) -> Point:
        """What the curve of the back bends toward."""
        middle = _beyond(self.hip, TRUNK * 0.6, self.lean)
        return middle[0] - self.slump, middle[1]

    def leg(self, foot: Foot) -> list[Point]:
        """Hip, knee and ankle; knees bend forward."""
        return _two_links(self.hip, foot.ankle, THIGH, SHANK, 1)

    def arm(self, hand: Point) -> list[Point]:
        """Shoulder, elbow and hand; elbows bend backward."""
        return _two_links(self.shoulder, hand, UPPER_ARM, FOREARM, -1)


@dataclass(frozen=True)
class Canvas:
    """Where figures stand in a drawing: ground at ``ground``, facing right (1) or left (-1)."""

    x: float
    ground: float
    facing: int = 1
    seconds: float = 0.0  # of one round of a movement

    def at(self, point: Point) -> str:
        """Write a point in the units of the drawing."""
        return f"{self.x + self.facing * point[0]:.1f} {self.ground - point[1]:.1f}"

    def figure(
        self,
        poses: Sequence[FigurePose],
        *,
        trunk: str = ACTION,
        legs: str = INK,
        feet: str = INK,
        far: float = 0.45,
        opacity: float = 1.0,
    ) -> str:
        """Draw a person: the far side first and fainter, by ``far``."""
        near_arm = [pose.arm(pose.near_hand) for pose in poses]
        parts = [
            self.line([p.arm(p.far_hand) for p in poses], trunk, 8, far),
            self.line([p.leg(p.far_foot) for p in poses], legs, 10.5, far),
            self.line([p.far_foot.sole for p in poses], feet, 8, far),
            self.line([p.leg(p.near_foot) for p in poses], legs, 10.5),
            self.line([p.near_foot.sole for p in poses], feet, 8),
            self.curve([(p.hip, p.back, p.shoulder) for p in poses], trunk, 17),
            self.line([[p.head, _nose(p)] for p in poses], legs, 5),
            self.disc([p.head for p in poses], HEAD_RADIUS, legs),
            self.line(near_arm, PAPER, 11.5),  # sets the arm off from the trunk
            self.line(near_arm, trunk, 8),
        ]
        return f"<g{_faint(opacity)}>{''.join(parts)}</g>"

    def line(
        self, frames: Sequence[Sequence[Point]], colour: str, width: float, opacity: float = 1.0
    ) -> str:
        """Draw a line through points."""
        shapes = [f"M{' L'.join(self.at(point) for point in points)}" for points in frames]
        return self._stroke(shapes, colour, width, opacity)

    def curve(
        self,
        frames: Sequence[tuple[Point, Point, Point]],
        colour: str,
        width: float,
        opacity: float = 1.0,
    ) -> str:
        """Draw a line from the first to the last point that bends toward the middle one."""
        shapes = [f"M{self.at(a)} Q{self.at(b)} {self.at(c)}" for a, b, c in frames]
        return self._stroke(shapes, colour, width, opacity)

    def disc(
        self, frames: Sequence[Point], radius: float, colour: str, opacity: float = 1.0
    ) -> str:
        """Draw a filled circle."""
        centres = [self.at(point).split() for point in frames]
        moves = "".join(
            self._animate(name, values)
            for name, values in zip(("cx", "cy"), zip(*centres, strict=True), strict=True)
        )
        (x, y), *_ = centres
        return (
            f'<circle cx="{x}" cy="{y}" r="{radius:g}" fill="{colour}"{_faint(opacity)}>'
            f"{moves}</circle>"
        )

    def _stroke(self, shapes: Sequence[str], colour: str, width: float, opacity: float) -> str:
        return (
            f'<path d="{shapes[0]}" stroke="{colour}" stroke-width="{width:g}"{_faint(opacity)}>'
            f"{self._animate('d', shapes)}</path>"
        )

    def _animate(self, attribute: str, values: Sequence[str]) -> str:
        if len(set(values)) == 1:
            return ""
        around = ";".join([*values, values[0]])
        return (
            f'<animate attributeName="{attribute}" dur="{self.seconds:g}s" '
            f'repeatCount="indefinite" values="{around}"/>'
        )


def ground(width: float, y: float, left: float = 12) -> str:
    """Draw the ground across a drawing."""
    return f'<path d="M{left:g} {y:g}H{width - 12:g}" stroke="{LINE}" stroke-width="3"/>'


def footprints(x: float, count: int) -> str:
    """Draw footprints that lead away to the right, the older the fainter."""
    return "".join(
        f'<path d="M{x + 34 * number:g} 212h13" stroke="{BACKWARD}" stroke-width="5" '
        f'opacity="{0.9 - 0.2 * number:.2g}"/>'
        for number in range(count)
    )


def word(
    x: float,
    y: float,
    words: str,
    colour: str = SOFT,
    *,
    weight: str = "normal",
    anchor: str = "middle",
) -> str:
    """Write a word with its ``start``, ``middle`` or ``end`` at ``x``, its baseline at ``y``."""
    return (
        f'<text x="{x:g}" y="{y:g}" fill="{colour}" text-anchor="{anchor}" '
        f'font-weight="{weight}">{words}</text>'
    )


def _faint(opacity: float) -> str:
    return "" if opacity == 1 else f' opacity="{opacity:.2g}"'


def _nose(pose: FigurePose) -> Point:
    tilt = pose.lean + pose.nod
    across, down = _turned((12.5, -2.5), -tilt)
    return pose.head[0] + across, pose.head[1] + down


def _beyond(start: Point, length: float, lean: float) -> Point:
    return start[0] + length * sin(lean), start[1] + length * cos(lean)


def _turned(point: Point, angle: float) -> Point:
    return (
        point[0] * cos(angle) - point[1] * sin(angle),
        point[0] * sin(angle) + point[1] * cos(angle),
    )


def _two_links(start: Point, end: Point, first: float, second: float, bend: int) -> list[Point]:
    """Start, joint and end of two links; an end out of reach is drawn in along its direction."""
    ahead, up = end[0] - start[0], end[1] - start[1]
    distance = min(hypot(ahead, up), 0.9999 * (first + second))
    along = (first**2 - second**2 + distance**2) / (2 * distance)
    across = bend * (first**2 - along**2) ** 0.5
    direction = atan2(up, ahead)
    joint = _turned((along, across), direction)
    reached = _turned((distance, 0.0), direction)
    return [
        start,
        (start[0] + joint[0], start[1] + joint[1]),
        (start[0] + reached[0], start[1] + reached[1]),
    ]
