"""The two drawings that move: the foot that rolls backward, and somebody who steps back.

Each function takes the moments of one round, 0 to 1; a single moment makes a still.
"""

from collections.abc import Sequence
from math import cos, pi, sin

from retrowalk.drawings.stick import (
    BACKWARD,
    BALL,
    HEEL,
    HIP,
    INK,
    PAPER,
    TOE,
    Canvas,
    FigurePose,
    Foot,
    Point,
    ground,
    word,
)
from retrowalk.languages import say

# ---- Stepping back ----

STEP = 34.0  # between the feet at contact
STANCE = 0.6  # share of the stride that a foot carries
SHIFT = STEP / STANCE  # how far the ground passes by in a stride


def step_back(phases: Sequence[float]) -> str:
    """Draw somebody who walks backward, and the footprints left."""
    canvas = Canvas(118, 206, seconds=2.6)
    roll = (
        f'<animate attributeName="stroke-dashoffset" dur="{canvas.seconds:g}s" '
        f'repeatCount="indefinite" values="0;{-SHIFT:.2f}"/>'
    )
    return (
        ground(300, 214)
        + f'<path d="M{canvas.x + 38:g} 212H286" stroke="{BACKWARD}" stroke-width="5" '
        + f'stroke-opacity=".8" stroke-dasharray="11 {SHIFT / 2 - 11:.2f}">'
        + f"{roll if len(phases) > 1 else ''}</path>"
        + canvas.figure([_stepping_pose(phase) for phase in phases], feet=BACKWARD)
        + f'<path d="M64 120H34M44 110 34 120 44 130" stroke-width="4" stroke="{BACKWARD}"/>'
    )


def _stepping_pose(phase: float) -> FigurePose:
    """Pose a moment of the stride, 0 to 1, from the contact of the near foot."""
    near, far = _stepping_foot(phase), _stepping_foot((phase + 0.5) % 1)
    hip = (0.0, HIP - 2.5 - 1.2 * cos(4 * pi * (phase - 0.1)))
    swing = 0.45 * cos(2 * pi * phase)
    near_hand, far_hand = (
        (50 * sin(0.12 + angle), hip[1] + 54 - 50 * cos(0.12 + angle)) for angle in (swing, -swing)
    )
    return FigurePose(hip, near, far, near_hand, far_hand, lean=0.04, nod=-0.02)


def _stepping_foot(phase: float) -> Foot:
    """Place a foot: toes first, then the heel; carry; then back again, low."""
    if phase < STANCE:
        share = phase / STANCE
        rolling_down = max(0.0, 1 - share / 0.3)
        rolling_off = max(0.0, (share - 0.85) / 0.15)
        return Foot(STEP * (share - 0.5), pitch=-0.62 * rolling_down + 0.2 * rolling_off)
    share = (phase - STANCE) / (1 - STANCE)
    eased = _eased(share)
    return Foot(STEP * (0.5 - eased), pitch=0.2 - 0.82 * eased, lift=9 * sin(pi * share) ** 1.5)


# ---- The foot that rolls ----

ROLL_SIZE = 6.2
REACH, TIPTOE = 9.0, 4.8  # how far the foot is away, and how high its ball when the toes touch
# The foot without its toes, closed: under and behind the heel, over the instep, under the ball.
HULL = ((-3.0, 0.0), (-2.2, 4.5), (1.5, 7.5), (7.0, 4.2), BALL, (-3.0, 0.0))
PARTS: dict[str, Point] = {"toes": TOE, "ball": BALL, "heel": (HEEL[0] + 2, 0.0)}
# The toes are close to the ball: their words begin and end at the edges of their circles.
CIRCLE = 13.0
WORD_AT = {"toes": ("start", -CIRCLE), "ball": ("end", CIRCLE), "heel": ("middle", 0.0)}


def foot_roll(moments: Sequence[float]) -> str:
    """Draw a foot that rolls from the toes over the ball to the heel."""
    canvas = Canvas(104, 161, seconds=4.2)
    frames = [_rolling_foot(moment) for moment in moments]
    shanks, bodies, toes = [], [], []
    for foot, lean in frames:
        ankle = _large(foot.place((0.5, 9.5)))
        shanks.append([ankle, (ankle[0] + 130 * sin(lean), ankle[1] + 130 * cos(lean))])
        bodies.append([_large(foot.place(point)) for point in HULL])
        toes.append([_large(point) for point in foot.sole[1:]])
    marks = "".join(
        _mark(canvas, number, part, _large(point)[0] + canvas.x, moving=len(moments) > 1)
        for number, (part, point) in enumerate(PARTS.items())
    )
    return (
        ground(300, 174)
        + marks
        + canvas.line(shanks, INK, 30)
        + f'<g fill="{INK}">{canvas.line(bodies, INK, 24)}</g>'
        + canvas.line(toes, INK, 22)
    )


def _rolling_foot(moment: float) -> tuple[Foot, float]:
    """Place the foot, and lean the shank in rad, at a moment from 0 to 1."""
    if moment < 0.28:  # reach back and down, until the toes touch
        away = 1 - _eased(moment / 0.28)
        return Foot(REACH * away, -0.75, TIPTOE + 5 * away), 0.24 + 0.1 * away
    if moment < 0.38:  # down on the ball
        down = _eased((moment - 0.28) / 0.1)
        return Foot(0, -0.75, TIPTOE * (1 - down)), 0.24
    if moment < 0.62:  # roll to the heel
        down = _eased((moment - 0.38) / 0.24)
        return Foot(0, -0.75 * (1 - down)), 0.24 * (1 - down)
    away = _eased(max(0.0, moment - 0.84) / 0.16)  # carry, then leave
    return Foot(REACH * away, -0.75 * away, (TIPTOE + 5) * away), 0.34 * away


def _large(point: Point) -> Point:
    return ROLL_SIZE * point[0], ROLL_SIZE * point[1]


def _mark(canvas: Canvas, number: int, part: str, x: float, *, moving: bool) -> str:
    """Draw a number and a word under a part of the foot; they light up when it touches."""
    anchor, aside = WORD_AT[part]
    touch = (0.26, 0.36, 0.58)[number]
    light = (
        f'<animate attributeName="opacity" dur="{canvas.seconds:g}s" repeatCount="indefinite" '
        f'keyTimes="0;{touch:g};{touch + 0.04:g};0.84;0.9;1" values=".3;.3;1;1;.3;.3"/>'
    )
    named = word(x + aside, 228, say(f"drawing-{part}"), INK, anchor=anchor)
    return (
        f"<g>{light if moving else ''}"
        f'<circle cx="{x:g}" cy="196" r="{CIRCLE:g}" fill="{BACKWARD}"/>'
        f"{word(x, 201.5, str(number + 1), PAPER, weight='bold')}</g>{named}"
    )


def _eased(share: float) -> float:
    return (1 - cos(pi * share)) / 2
