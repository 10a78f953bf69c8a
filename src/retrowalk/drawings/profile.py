"""Draw a figure from the side: rounded segments that hang on each other by their joints."""

from collections.abc import Sequence
from math import atan2, degrees

from retrowalk.drawings.canvas import ACTION, INK, PAPER, Canvas, faint, filled, stroke
from retrowalk.drawings.stick import ANKLE, BALL, SHANK, THIGH, UPPER_ARM, FigurePose, Foot, Point

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
_ARM_EDGE, _FOREARM_EDGE = "M-5 2L-3.9 30M5 2L3.9 30", "M-3.9 5L-2.8 27M3.9 5L2.8 27"
_HAND = '<ellipse cy="29" rx="3.8" ry="5" fill="{}"/>'


def side_figure(
    canvas: Canvas,
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
    far_side = _arm(canvas, poses, [p.arm(p.far_hand, p.twist) for p in poses], legs)
    near_side = _arm(canvas, poses, [p.arm(p.near_hand, -p.twist) for p in poses], legs, edge=True)
    far_leg = _leg(canvas, poses, [p.far_foot for p in poses], feet)
    near_leg = _leg(canvas, poses, [p.near_foot for p in poses], feet)
    body = (
        f'<g opacity="{far_arm or far:g}" fill="{trunk}">{far_side}</g>'
        f'<g opacity="{far:g}">{far_leg}</g>{near_leg}'
        f'<g fill="{trunk}">{_trunk(canvas, poses)}</g>{_head(canvas, poses)}'
        f'<g fill="{trunk}">{near_side}</g>'
    )
    person = canvas.placed([p.hip for p in poses], body)
    return canvas.within(f'<g fill="{legs}"{faint(opacity)}>{person}</g>')


def slants(segments: Sequence[Sequence[Point]]) -> list[float]:
    """How far segments are turned from hanging down, in degrees, clockwise, without a jump."""
    return _wound([degrees(atan2(a[0] - b[0], a[1] - b[1])) for a, b in segments])


def bends(feet: Sequence[Foot]) -> list[float]:
    """How far toes are turned from their foot, in degrees, clockwise."""
    turned = []
    for foot in feet:
        _, ball, toe = foot.sole
        turned.append(degrees(foot.pitch - atan2(toe[1] - ball[1], toe[0] - ball[0])))
    return turned


def _leg(canvas: Canvas, poses: Sequence[FigurePose], feet: Sequence[Foot], colour: str) -> str:
    links = [pose.leg(foot) for pose, foot in zip(poses, feet, strict=True)]
    thigh, shank = slants([link[:2] for link in links]), slants([link[1:] for link in links])
    sole = [-degrees(foot.pitch) for foot in feet]
    toes = canvas.placed([(BALL[0], BALL[1] - ANKLE[1])], filled(_TOES), bends(feet))
    foot = f'<g fill="{colour}">{filled(_FOOT)}{toes}</g>'
    lower = filled(_SHANK) + canvas.placed([(0, -SHANK)], foot, _less(sole, shank))
    leg = filled(_THIGH) + canvas.placed([(0, -THIGH)], lower, _less(shank, thigh))
    return canvas.placed([(0, 0)], leg, thigh)


def _arm(
    canvas: Canvas,
    poses: Sequence[FigurePose],
    links: Sequence[list[Point]],
    skin: str,
    *,
    edge: bool = False,
) -> str:
    """Draw an arm; its ``edge`` sets it off from the trunk behind it."""
    upper, lower = slants([link[:2] for link in links]), slants([link[1:] for link in links])
    edges = (stroke(_ARM_EDGE, PAPER, 2.6), stroke(_FOREARM_EDGE, PAPER, 2.6)) if edge else ("", "")
    forearm = edges[1] + filled(_FOREARM) + _HAND.format(skin)
    arm = edges[0] + filled(_UPPER_ARM)
    arm += canvas.placed([(0, -UPPER_ARM)], forearm, _less(lower, upper))
    shoulders = [_from(pose.hip, link[0]) for pose, link in zip(poses, links, strict=True)]
    return canvas.placed(shoulders, arm, upper)


def _trunk(canvas: Canvas, poses: Sequence[FigurePose]) -> str:
    loins = canvas.placed([(0, 0)], filled(_LOINS), [degrees(p.lean) for p in poses])
    waists = [_from(pose.hip, pose.waist) for pose in poses]
    return loins + canvas.placed(waists, filled(_CHEST), [degrees(p.lean + p.slump) for p in poses])


def _head(canvas: Canvas, poses: Sequence[FigurePose]) -> str:
    nose = canvas.placed([(12 * p.look, 0) for p in poses], '<circle r="2.6"/>')
    eye = f'<circle r="1.7" fill="{PAPER}"/>'
    face = nose + canvas.placed([(7.5 * p.look, 2.5) for p in poses], eye)
    return canvas.placed(
        [_from(pose.hip, pose.head) for pose in poses],
        filled(_NECK) + filled(_HEAD) + face,
        [degrees(pose.lean + pose.slump + pose.nod) for pose in poses],
    )


def _wound(angles: Sequence[float]) -> list[float]:
    wound = [angles[0]]
    for angle in angles[1:]:
        wound.append(angle - 360 * round((angle - wound[-1]) / 360))
    return wound


def _less(angles: Sequence[float], others: Sequence[float]) -> list[float]:
    return _wound([angle - other for angle, other in zip(angles, others, strict=True)])


def _from(origin: Point, point: Point) -> Point:
    return point[0] - origin[0], point[1] - origin[1]
