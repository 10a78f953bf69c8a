"""Somebody seen from above, who turns round in small steps."""

from retrowalk.drawings.canvas import ACTION, BACKWARD, INK, SOFT, Canvas, faint, stroke
from retrowalk.drawings.gait import ramp
from retrowalk.drawings.places import Layers, Moments, canvas_for
from retrowalk.drawings.scenery import arrow, dashed, right_way, wrong_way

_SOLE = "M-7-20A7 7 0 0 1 7-20C7-9 5.4-8 5.4 2A5.4 5.4 0 0 1-5.4 2C-5.4-8-7-9-7-20z"
QUARTER = 45.0  # of each small step


def turn_round(moments: Moments) -> Layers:
    """Draw somebody who turns feet, body and head together; beside, somebody who twists."""
    canvas = canvas_for(moments, 98, 10, 104)
    return [
        stroke("M16 192H180", SOFT, 8, 0.5),
        _from_above(canvas, *_turning(moments)),
        arrow("M44 36A88 88 0 0 1 152 36", (152, 36), (0.78, 0.63), ACTION),
        _from_above(Canvas(240, 104), [0.0], [0.0], [0.0], [140.0], colour=SOFT, size=1.0),
        right_way(92, 222),
        wrong_way(235, 222),
    ]


def _turning(moments: Moments) -> tuple[list[float], list[float], list[float], list[float]]:
    """Turn by angles in degrees: the left foot, the right foot, the body and the head.

    The right foot begins each small step, the left one follows: half a turn and, later, back.
    """
    right = [_turned(moment, 0.0) for moment in moments]
    left = [_turned(moment, 0.045) for moment in moments]
    body = [(a + b) / 2 for a, b in zip(left, right, strict=True)]
    return left, right, body, body


def _turned(moment: float, later: float) -> float:
    there = sum(ramp(moment - later, at, at + 0.045) for at in (0.05, 0.14, 0.23, 0.32))
    back = sum(ramp(moment - later, at, at + 0.045) for at in (0.55, 0.64, 0.73, 0.82))
    return QUARTER * (there - back)


def _from_above(
    canvas: Canvas,
    left: list[float],
    right: list[float],
    body: list[float],
    head: list[float],
    colour: str = ACTION,
    size: float = 1.5,
) -> str:
    feet = "".join(
        canvas.placed(
            [(0, 0)],
            f'<path d="{_SOLE}" transform="translate({side * 13} 0)" fill="{tint}"/>',
            angles,
        )
        for side, angles, tint in (
            (-1, left, BACKWARD if colour is ACTION else SOFT),
            (1, right, BACKWARD if colour is ACTION else SOFT),
        )
    )
    sight = dashed("M-5-22-16-54M5-22 16-54", colour)
    skin = INK if colour is ACTION else SOFT
    shoulders = f'<ellipse rx="34" ry="11" fill="{colour}" opacity=".9"/>'
    face = f'<ellipse rx="11.5" ry="13" fill="{skin}"/><circle cy="-13" r="3" fill="{skin}"/>'
    body_and_head = canvas.placed([(0, 0)], shoulders, body) + canvas.placed(
        [(0, 0)], sight + face, head
    )
    drawn = canvas.within(f'<g transform="scale({size:g})">{feet}{body_and_head}</g>')
    return f"<g{faint(1 if colour is ACTION else 0.7)}>{drawn}</g>"
