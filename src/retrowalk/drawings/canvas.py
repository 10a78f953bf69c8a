"""Put figures into SVG: rounded segments that hang on each other, still or in motion.

Every function takes the poses of all frames of a round: one makes a still, several a movement
that goes around for ever. What moves is written as the angles of joints, and of those only as many
as the eye needs, so that a drawing stays a few kilobytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, degrees

from retrowalk.drawings.stick import (
    ANKLE,
    BALL,
    SHANK,
    THIGH,
    UPPER_ARM,
    FigurePose,
    Foot,
    Point,
)

INK, ACTION, BACKWARD = "var(--ink, #1b231f)", "var(--action, #1d5c48)", "var(--backward, #b34a06)"
FORWARD, SOFT = "var(--forward, #2f639e)", "var(--soft, #4a554f)"
LINE, PAPER = "var(--line, #d9d6cb)", "var(--paper, #fbfaf6)"

# Segments as they hang from their joint, down the page; ahead is right.
_THIGH = "M-8 0A8 8 0 0 1 8 0L6 43A6 6 0 0 1-6.2 43z"
_SHANK = "M-6.2 0A6 6 0 0 1 6 0Q5.8 20 4 43A4 4 0 0 1-4 43Q-8.8 15-6.2 0z"
_FOOT = "M-4.2-3Q-9.2 4-8 7.5Q-7.6 9-6 9H13.4V3Q7 1.5 4.2-3z"
_TOES = "M-.4-6Q7-5.5 8.6-2.5Q9.6 0 7.5 0H-.4z"
_LOINS = "M-8.8 0Q-9-12-7.6-22A7.6 7.6 0 0 1 7.6-22Q9-12 8.8 0A8.8 8.8 0 0 1-8.8 0z"
_CHEST = "M-7.6 0Q-10.8-18-7.8-29A8 8 0 0 1 7.8-29Q11.2-14 7.6 0A7.6 7.6 0 0 1-7.6 0z"
_NECK = "M-4.4-4H4V21H-5z"
_HEAD = "M-12.4 0A12.4 12.6 0 0 1 12.2-2Q11.4 13.4 2 13.8Q-11.5 13-12.4 0z"
_UPPER_ARM = "M-5 0A5 5 0 0 1 5 0L3.9 30A3.9 3.9 0 0 1-3.9 30z"
_FOREARM = "M-3.9 0A3.9 3.9 0 0 1 3.9 0L2.8 27H-2.8z"
_HAND = '<ellipse cy="29" rx="3.8" ry="5" fill="{}"/>'

FINE_DEG, FINE = 0.5, 0.2  # how far what is drawn may be from what is meant


@dataclass(frozen=True)
class Canvas:
    """Where figures stand: ground at ``ground``, facing right (1) or left (-1).

    ``seconds`` is one round of a movement; ``tilt`` turns all about the feet, in degrees,
    clockwise: for a slope.
    """

    x: float
    ground: float
    facing: int = 1
    seconds: float = 0.0
    tilt: float = 0.0

    def figure(
        self,
        poses: Sequence[FigurePose],
        *,
        trunk: str = ACTION,
        legs: str = INK,
        feet: str = INK,
        far: float = 0.45,
        far_arm: float | None = None,
        opacity: float = 1.0,
    ) -> str:
        """Draw a person: the far side first and fainter, by ``far``, ``far_arm`` if it holds."""
        far_side = self._arm(poses, [p.arm(p.far_hand, p.twist) for p in poses], trunk, legs)
        near_side = self._arm(poses, [p.arm(p.near_hand, -p.twist) for p in poses], trunk, legs, 1)
        far_leg = self._leg(poses, [p.far_foot for p in poses], feet)
        near_leg = self._leg(poses, [p.near_foot for p in poses], feet)
        body = (
            f'<g opacity="{far_arm or far:g}">{far_side}</g><g opacity="{far:g}">{far_leg}</g>'
            f"{near_leg}{self._trunk(poses, trunk)}{self._head(poses)}{near_side}"
        )
        return self.within(
            f'<g fill="{legs}"{faint(opacity)}>{self.placed([p.hip for p in poses], body)}</g>'
        )

    def within(self, drawn: str) -> str:
        """Put what is drawn around (0, 0), ahead to the right, where this canvas stands."""
        mirrored = "scale(-1 1)" if self.facing < 0 else ""
        tilted = f"rotate({self.tilt:g})" if self.tilt else ""
        return f'<g transform="translate({self.x:g} {self.ground:g}){mirrored}{tilted}">{drawn}</g>'

    def placed(self, points: Sequence[Point], drawn: str, angles: Sequence[float] = (0.0,)) -> str:
        """Draw at points, turned by angles in degrees, clockwise."""
        there, moves = self._animated("translate", [(x, -up) for x, up in points], FINE)
        way, turns = self._animated("rotate", [(angle,) for angle in angles], FINE_DEG)
        if moves and (turns or way):
            return f"<g>{moves}<g{_transform(way)}>{turns}{drawn}</g></g>"
        if turns and there:
            return f"<g{_transform(there)}><g>{turns}{drawn}</g></g>"
        still = _transform(there + way)
        return f"<g{still}>{moves}{turns}{drawn}</g>" if still or moves or turns else drawn

    def faded(self, levels: Sequence[float], drawn: str) -> str:
        """Draw as visible as the levels say, 0 to 1."""
        frames = [(level,) for level in levels]
        if len(set(frames)) == 1:
            return f"<g{faint(levels[0])}>{drawn}</g>"
        return f"<g>{self._animation('animate', 'opacity', '', frames, 0.03)}{drawn}</g>"

    def line(self, points: Sequence[Point], colour: str, width: float, opacity: float = 1) -> str:
        """Draw a line that stands still."""
        path = "L".join(
            f"{self.x + self.facing * x:.1f} {self.ground - up:.1f}" for x, up in points
        )
        return stroke(f"M{path}", colour, width, opacity)

    @staticmethod
    def bends(feet: Sequence[Foot]) -> list[float]:
        """How far toes are bent up from the foot, in degrees; up is counter-clockwise."""
        bends = []
        for foot in feet:
            _, ball, toe = foot.sole
            slope = degrees(atan2(toe[1] - ball[1], toe[0] - ball[0]))
            bends.append(degrees(foot.pitch) - slope)
        return bends

    # ---- Parts of a figure, around the hip ----

    def _leg(self, poses: Sequence[FigurePose], feet: Sequence[Foot], colour: str) -> str:
        links = [pose.leg(foot) for pose, foot in zip(poses, feet, strict=True)]
        thigh, shank = slants([link[:2] for link in links]), slants([link[1:] for link in links])
        sole = _wound([-degrees(foot.pitch) for foot in feet])
        toes = self.placed([(BALL[0], BALL[1] - ANKLE[1])], _path(_TOES), self.bends(feet))
        foot = self.placed(
            [(0, -SHANK)],
            f'<g fill="{colour}">{_path(_FOOT)}{toes}</g>',
            _less(sole, shank),
        )
        lower = self.placed([(0, -THIGH)], _path(_SHANK) + foot, _less(shank, thigh))
        return self.placed([(0, 0)], _path(_THIGH) + lower, thigh)

    def _arm(
        self,
        poses: Sequence[FigurePose],
        links: Sequence[list[Point]],
        sleeve: str,
        skin: str,
        edge: float = 0.0,
    ) -> str:
        """Draw an arm; an ``edge`` sets it off from the trunk behind it."""
        upper, lower = slants([link[:2] for link in links]), slants([link[1:] for link in links])
        sides = stroke("M-5 2L-3.9 30M5 2L3.9 30", PAPER, 2.6) if edge else ""
        below = stroke("M-3.9 5L-2.8 27M3.9 5L2.8 27", PAPER, 2.6) if edge else ""
        forearm = self.placed(
            [(0, -UPPER_ARM)],
            below + _path(_FOREARM) + _HAND.format(skin),
            _less(lower, upper),
        )
        shoulders = [_from(pose.hip, link[0]) for pose, link in zip(poses, links, strict=True)]
        arm = self.placed(shoulders, sides + _path(_UPPER_ARM) + forearm, upper)
        return f'<g fill="{sleeve}">{arm}</g>'

    def _trunk(self, poses: Sequence[FigurePose], colour: str) -> str:
        lean = [degrees(p.lean) for p in poses]
        bowed = [degrees(p.lean + p.slump) for p in poses]
        chest = self.placed([_from(p.hip, p.waist) for p in poses], _path(_CHEST), bowed)
        return f'<g fill="{colour}">{self.placed([(0, 0)], _path(_LOINS), lean)}{chest}</g>'

    def _head(self, poses: Sequence[FigurePose]) -> str:
        tilt = [degrees(p.lean + p.slump + p.nod) for p in poses]
        nose = self.placed([(12 * p.look, 0) for p in poses], '<circle r="2.6"/>')
        eye = self.placed([(7.5 * p.look, 2.5) for p in poses], f'<circle r="1.7" fill="{PAPER}"/>')
        neck = _path(_NECK)
        return self.placed(
            [_from(p.hip, p.head) for p in poses], neck + _path(_HEAD) + nose + eye, tilt
        )

    # ---- Motion ----

    def _animated(
        self, kind: str, frames: Sequence[tuple[float, ...]], fine: float
    ) -> tuple[str, str]:
        """Give a transformation that stands still, or the animation of one."""
        if all(max(map(abs, _apart(frames[0], frame))) < fine / 2 for frame in frames):
            still = any(abs(value) > 0.04 for value in frames[0])
            return (f"{kind}({_numbers(frames[0])})" if still else "", "")
        return "", self._animation("animateTransform", "transform", f' type="{kind}"', frames, fine)

    def _animation(
        self,
        element: str,
        attribute: str,
        kind: str,
        frames: Sequence[tuple[float, ...]],
        fine: float,
    ) -> str:
        around = [*frames, frames[0]]
        kept = needed(around, fine)
        values = ";".join(_numbers(around[index]) for index in kept)
        times = ";".join(_time(index / len(frames)) for index in kept)
        return (
            f'<{element} attributeName="{attribute}"{kind} dur="{self.seconds:g}s" '
            f'repeatCount="indefinite" values="{values}" keyTimes="{times}"/>'
        )


def needed(frames: Sequence[tuple[float, ...]], fine: float) -> list[int]:
    """Tell which frames are needed so that straight ways between them miss none by ``fine``.

    Source: Douglas & Peucker 1973, doi:10.3138/FM57-6770-U75U-7727.
    """

    def between(first: int, last: int) -> list[int]:
        worst, farthest = fine, None
        for index in range(first + 1, last):
            share = (index - first) / (last - first)
            missed = max(
                abs(value - start - share * (end - start))
                for start, value, end in zip(
                    frames[first], frames[index], frames[last], strict=True
                )
            )
            if missed > worst:
                worst, farthest = missed, index
        if farthest is None:
            return [last]
        return between(first, farthest) + between(farthest, last)

    return [0, *between(0, len(frames) - 1)]


def stroke(shape: str, colour: str, width: float, opacity: float = 1.0) -> str:
    """Draw a line along a path."""
    return (
        f'<path d="{shape}" fill="none" stroke="{colour}" stroke-width="{width:g}"'
        f"{faint(opacity)}/>"
    )


def faint(opacity: float) -> str:
    """Write an opacity, where there is one to write."""
    return "" if opacity == 1 else f' opacity="{opacity:.2g}"'


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


def _path(shape: str) -> str:
    return f'<path d="{shape}"/>'


def _transform(value: str) -> str:
    return f' transform="{value}"' if value else ""


def slants(segments: Sequence[Sequence[Point]]) -> list[float]:
    """How far segments are turned from hanging down, in degrees, clockwise, without a jump."""
    return _wound([degrees(atan2(a[0] - b[0], a[1] - b[1])) for a, b in segments])


def _wound(angles: Sequence[float]) -> list[float]:
    wound = [angles[0]]
    for angle in angles[1:]:
        wound.append(angle - 360 * round((angle - wound[-1]) / 360))
    return wound


def _less(angles: Sequence[float], others: Sequence[float]) -> list[float]:
    return _wound([angle - other for angle, other in zip(angles, others, strict=True)])


def _from(origin: Point, point: Point) -> Point:
    return point[0] - origin[0], point[1] - origin[1]


def _apart(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(a - b for a, b in zip(one, other, strict=True))


def _numbers(values: Sequence[float]) -> str:
    return " ".join(f"{round(value, 1) + 0:g}" for value in values)


def _time(share: float) -> str:
    return f"{share:.3f}".rstrip("0").rstrip(".").removeprefix("0") or "0"
