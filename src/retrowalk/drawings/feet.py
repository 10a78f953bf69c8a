"""Feet seen close: how they roll, wake up and spread.

Each function takes the moments of one round, 0 to 1; a single moment makes a still.
"""

from math import degrees

from retrowalk.drawings.canvas import ACTION, BACKWARD, INK, PAPER, Canvas, filled, stroke, word
from retrowalk.drawings.gait import eased, pulse, ramp
from retrowalk.drawings.places import Layers, Moments, canvas_for
from retrowalk.drawings.poses import counter, rising
from retrowalk.drawings.profile import bends, side_figure
from retrowalk.drawings.scenery import SOLE, arrow, ground
from retrowalk.drawings.stick import ANKLE, BALL, HEEL, TOE, Foot, Point
from retrowalk.languages import say

REACH, TIPTOE = 9.0, 5.4  # how far the foot is away, and how high its ball when the toes touch
STEEP = 0.7

# A bare foot from the side, around its ankle, and its toes around the ball.
_SIDE = "M-5-3C-4.6 0-8 2-8 5.6C-8 8.2-6.6 9-5 9C-1 9 1 7.6 5 7.6C8 7.6 9 9 13 9V3.2C9 2 6.4 0 5-3z"
_SIDE_TOES = "M-2-5.9C2-5.8 5-4.8 7.4-3.6Q9.4-2.4 8.8-1Q8.4 0 6.6 0H0Q-3.4 0-3.4-3z"
_LEG = "M-5.2 1A5.2 5.2 0 0 0 5.4 0L6.4-36H-7.4z"

# A bare right foot from above: the heel at (0, 98), toes up; the toes by where they begin, how
# long and wide they are, and the way they point, in degrees.
_ABOVE = (
    "M-17 40C-19 22 14 18 22 38C25 48 19 57 17 70C16 82 18 90 17 98A16 16 0 0 1-15 98"
    "C-15 86-6 76-8 64C-10 54-16 46-17 40z"
)
_TOES_ABOVE = (
    (-9, 35, 27, 8, -8),
    (2, 29, 23, 5.4, -2),
    (10, 30, 21, 5, 4),
    (16.5, 34, 18, 4.6, 10),
    (21, 41, 15, 4.4, 18),
)
ZONES = {  # outer edge, inner arch and big toe, and when each lights up
    "M8 98C13 82 14 60 16 44": (0.02, 0.08, 0.2, 0.26),
    "M-7 84C-2 76-2 64-8 54": (0.24, 0.3, 0.42, 0.48),
    "M-10 29V15": (0.46, 0.52, 0.64, 0.7),
}

PARTS: dict[str, Point] = {"toes": TOE, "ball": BALL, "heel": (HEEL[0] + 2, 0.0)}
CIRCLE = 13.0
# The toes are close to the ball: their words begin and end at the edges of their circles.
WORD_AT = {"toes": ("start", -CIRCLE), "ball": ("end", CIRCLE), "heel": ("middle", 0.0)}
ROLL_SIZE = 6.2


def foot_roll(moments: Moments) -> Layers:
    """Draw a foot that rolls from the toes over the ball to the heel."""
    canvas = canvas_for(moments, 104, 5, 172)
    feet = [rolling_foot(moment) for moment in moments]
    return [
        ground(173.5),
        *(_mark(canvas, number, part, moments) for number, part in enumerate(PARTS)),
        _side(canvas, feet, ROLL_SIZE),
    ]


def rolling_foot(moment: float) -> Foot:
    """Place the foot at a moment from 0 to 1: reach back and down, toes, ball, heel, and leave."""
    if moment < 0.26:  # until the toes touch
        away = 1 - eased(moment / 0.26)
        return Foot(REACH * away, -STEEP, TIPTOE + 5 * away)
    if moment < 0.38:  # down on the ball
        return Foot(0, -STEEP, TIPTOE * (1 - ramp(moment, 0.26, 0.38)))
    if moment < 0.64:  # roll to the heel
        return Foot(0, -STEEP * (1 - ramp(moment, 0.38, 0.64)))
    away = ramp(moment, 0.84, 1.0)  # carry, then leave
    return Foot(REACH * away, -STEEP * away, (TIPTOE + 5) * away)


def wake_the_feet(moments: Moments) -> Layers:
    """Draw where the feet wake up, and somebody who holds on and sways on the balls."""
    canvas = canvas_for(moments, 212, 8)
    lights = []
    for number, (zone, lit) in enumerate(ZONES.items()):
        shown = [1.0] if len(moments) == 1 else [0.12 + 0.88 * pulse(m, *lit) for m in moments]
        edge = stroke(zone, BACKWARD, 9)
        both = _at(104, 46, edge) + _at(56, 46, edge, mirrored=True)
        lights.append(canvas.faded(shown, both) + _number(16, 150 - 46 * number, number + 1))
    bare = _from_above([0.0], canvas)
    poses = [rising(pulse(moment, 0.7, 0.8, 0.84, 0.97) * 0.7) for moment in moments]
    return [
        ground(left=160),
        _at(104, 46, bare) + _at(56, 46, bare, mirrored=True),
        *lights,
        counter(canvas),
        side_figure(canvas, poses, feet=BACKWARD, far_arm=0.7),
        _number(176, 100, 4),
    ]


def free_feet(moments: Moments) -> Layers:
    """Draw a bare foot that lands on its ball, and from above how its toes spread."""
    canvas = canvas_for(moments, 58, 5, SOLE)
    spread = [pulse(moment, 0.28, 0.46, 0.84, 0.98) for moment in moments]
    return [
        ground(right=166),
        _side(canvas, [rolling_foot(moment) for moment in moments], 4.4),
        _at(232, 60, _from_above(spread, canvas), 1.35),
        arrow("M198 66Q206 46 222 42", (198, 66), (-0.4, 0.92), ACTION),
        arrow("M270 76Q266 52 250 44", (270, 76), (0.2, 0.98), ACTION),
    ]


def _side(canvas: Canvas, feet: list[Foot], size: float) -> str:
    """Draw a foot and the leg over it, which leans forward as long as the heel is up."""
    ankles = [foot.place(ANKLE) for foot in feet]
    toes = canvas.placed([(BALL[0], BALL[1] - ANKLE[1])], filled(_SIDE_TOES), bends(feet))
    foot = canvas.placed([(0, 0)], filled(_SIDE) + toes, [-degrees(f.pitch) for f in feet])
    leg = canvas.placed([(0, 0)], filled(_LEG), [-0.42 * degrees(f.pitch) for f in feet])
    drawn = canvas.placed(ankles, leg + foot)
    return canvas.within(f'<g transform="scale({size:g})" fill="{INK}">{drawn}</g>')


def _from_above(spread: list[float], canvas: Canvas) -> str:
    """Draw a bare foot from above, its toes spread as much as told, 0 to 1."""
    toes = "".join(
        canvas.placed(
            [(at, -down)],
            f'<ellipse cy="{-long / 2 + 4:g}" rx="{wide:g}" ry="{long / 2:g}"/>',
            [way * (0.3 + 1.3 * much) for much in spread],
        )
        for at, down, long, wide, way in _TOES_ABOVE
    )
    return f'<g fill="{INK}" stroke="{PAPER}" stroke-width="1.5">{toes}{filled(_ABOVE)}</g>'


def _at(x: float, y: float, drawn: str, size: float = 1.0, *, mirrored: bool = False) -> str:
    across = -size if mirrored else size
    return f'<g transform="translate({x:g} {y:g})scale({across:g} {size:g})">{drawn}</g>'


def _mark(canvas: Canvas, number: int, part: str, moments: Moments) -> str:
    """Draw a number and a word under a part of the foot; they light up when it touches."""
    anchor, aside = WORD_AT[part]
    x = ROLL_SIZE * PARTS[part][0] + canvas.x
    touch = (0.25, 0.36, 0.58)[number]
    shown = [0.3 + 0.7 * pulse(moment, touch, touch + 0.04, 0.84, 0.9) for moment in moments]
    lit = f'<circle cx="{x:g}" cy="196" r="{CIRCLE:g}" fill="{BACKWARD}"/>' + word(
        x, 201.5, str(number + 1), PAPER, weight="bold"
    )
    named = word(x + aside, 228, say(f"drawing-{part}"), INK, anchor=anchor)
    return canvas.faded(shown if len(moments) > 1 else [1.0], lit) + named


def _number(x: float, y: float, number: int) -> str:
    return f'<circle cx="{x:g}" cy="{y - 5:g}" r="10" fill="{BACKWARD}"/>' + word(
        x, y, str(number), PAPER, weight="bold"
    )
