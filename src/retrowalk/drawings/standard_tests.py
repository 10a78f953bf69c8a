"""The drawings of the standard tests: the chair, a known distance, one leg, four stances."""

from dataclasses import replace
from math import cos, sin

from retrowalk.drawings.canvas import (
    ACTION,
    BACKWARD,
    FORWARD,
    INK,
    LINE,
    SOFT,
    Canvas,
    word,
)
from retrowalk.drawings.gait import pulse
from retrowalk.drawings.places import PLAIN, Layers, Moments, canvas_for
from retrowalk.drawings.profile import side_figure
from retrowalk.drawings.scenery import SOLE, arrow, ground, rail
from retrowalk.drawings.stick import HIP, FigurePose, Foot

SEAT = 46.0
FOOT = (11, 8, 27)  # seen from above: radius of ball and heel, and between them


def chair(moments: Moments) -> Layers:
    """Draw somebody who rises from a chair without the arms, and sits down again."""
    canvas = canvas_for(moments, 104, 5)
    back, front = canvas.x - 22, canvas.x + 24
    risen = side_figure(canvas, [_rising(0.5)], opacity=0.28) if len(moments) == 1 else ""
    return [
        ground(),
        f'<g stroke="{SOFT}" stroke-width="5" opacity=".6"><path d="M{back} 94V212"/>'
        f'<path d="M{front} 168V212"/><path d="M{back} 168H{front}" stroke-width="8"/></g>',
        risen,
        side_figure(canvas, [_rising(moment) for moment in moments]),
        arrow("M214 150V96", (214, 96), (0, -1), ACTION),
        arrow("M238 96V150", (238, 150), (0, 1), ACTION),
    ]


def _rising(moment: float) -> FigurePose:
    """Bow forward, rise, stand, and the same way back."""
    up = pulse(moment, 0.16, 0.42, 0.58, 0.86)
    bowed = pulse(moment, 0.04, 0.2, 0.26, 0.44) + pulse(moment, 0.56, 0.74, 0.8, 0.97)
    hip = (38 * up**0.8, SEAT + 9 + (HIP - SEAT - 10) * up)
    pose = FigurePose(hip, Foot(36), Foot(42), (0, 0), (0, 0), 0.62 * bowed - 0.04 * (1 - up))
    x, high = pose.shoulder
    tilt = pose.lean
    near, far = (
        (x + ahead * cos(tilt) - down * sin(tilt), high - down * cos(tilt) - ahead * sin(tilt))
        for ahead, down in ((15, 10), (16, 16))
    )
    return replace(pose, near_hand=near, far_hand=far)


def lines_forward(_: Moments) -> Layers:
    """Draw somebody who walks forward from line to line, with somebody beside."""
    return _between_lines(PLAIN.pose(0.95), FORWARD)


def lines_backward(_: Moments) -> Layers:
    """Draw somebody who walks backward from line to line, with somebody beside."""
    return _between_lines(PLAIN.pose(0.0), BACKWARD)


def _between_lines(walker: FigurePose, feet: str) -> Layers:
    beside = replace(PLAIN.pose(0.0), near_hand=(36, 116), far_hand=(30, 108))
    lines = "".join(f'<path d="M{x} 214v14" stroke-width="5"/>' for x in (46, 254))
    return [
        ground(),
        f'<g stroke="{INK}">{lines}</g>',
        arrow("M60 224H240", (240, 224), (1, 0), SOFT),
        arrow("M240 224", (60, 224), (-1, 0), SOFT),
        side_figure(
            Canvas(112, SOLE - 2), [beside], trunk=SOFT, legs=SOFT, feet=SOFT, opacity=0.55
        ),
        side_figure(Canvas(160, SOLE), [walker], feet=feet),
    ]


def one_leg(_: Moments) -> Layers:
    """Draw somebody on one leg, a rail within reach."""
    pose = FigurePose(
        hip=(4, HIP - 0.5),
        near_foot=Foot(-14, -0.5, 24),
        far_foot=Foot(2),
        near_hand=(22, HIP + 40),
        far_hand=(24, HIP + 34),
    )
    return [ground(), rail(182, 288, apart=78), side_figure(Canvas(128, SOLE), [pose], far=0.7)]


def four_stances(_: Moments) -> Layers:
    """Draw the feet of the four stances from above, the easiest first."""
    places = (
        ((-13, 0), (13, 0)),
        ((-12, 16), (12, -10)),
        ((0, 29), (0, -29)),
        ((0, 0),),
    )
    parts = []
    for number, feet in enumerate(places):
        x = 42 + 72 * number
        parts += [_sole(x + aside, 84 + along) for aside, along in feet]
        parts.append(word(x, 176, str(number + 1), INK, weight="bold"))
    return [f'<path d="M12 152H288" stroke="{LINE}" stroke-width="2"/>', *parts]


def _sole(x: float, y: float) -> str:
    """One foot from above, toes up: round at the ball, narrower at the heel."""
    ball, heel, long = FOOT
    side = long / 2
    return (
        f'<path d="M{x - ball} {y - long / 3:g}a{ball} {ball} 0 0 1 {2 * ball} 0'
        f"c0 {side} -3 {side} -3 {long}a{heel} {heel} 0 0 1 {-2 * heel} 0"
        f'c0 {-side} -3 {-side} -3 {-long}z" fill="{ACTION}"/>'
    )
