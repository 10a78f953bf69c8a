"""Figures that face the viewer, for what only the front shows: width, and weight on both feet."""

from collections.abc import Sequence
from dataclasses import dataclass

from retrowalk.drawings.canvas import ACTION, INK, PAPER, Canvas, faint, filled
from retrowalk.drawings.profile import slants
from retrowalk.drawings.stick import FOREARM, SHANK, THIGH, UPPER_ARM, Point, two_links

HIPS, SHOULDERS = 9.5, 18.0  # of each side from the middle
UP, TORSO = 95.0, 48.0  # of the hips above the ground; of the shoulders above the hips

_LEG = "M-7.4 0A7.4 7.4 0 0 1 7.4 0L5.6 43A5.6 5.6 0 0 1-5.6 43z"
_SHANK = "M-5.6 0A5.6 5.6 0 0 1 5.6 0Q6.6 14 3.8 40H-3.8Q-6.6 14-5.6 0z"
_SHOE = "M-5 0Q-7.4 8-6.6 9H6.6Q7.4 8 5-2A5 5 0 0 0-5-2z"
_SHOE_OUT = "M-4-3Q-8 4-5 8L10 16Q17 19 19 15.5Q18 12 12 9L5-2z"
_ARM = "M-4.8 0A4.8 4.8 0 0 1 4.8 0L3.8 30A3.8 3.8 0 0 1-3.8 30z"
_FOREARM = "M-3.8 0A3.8 3.8 0 0 1 3.8 0L2.8 27H-2.8z"
_TORSO = "M-16-8Q-15-26-20-43Q-21-53-10-54H10Q21-53 20-43Q15-26 16-8Q16 6 8 6H-8Q-16 6-16-8z"


@dataclass(frozen=True)
class Front:
    """One moment of somebody who faces the viewer; left and right are the viewer's.

    ``sway`` is how far the hips are aside of the middle, ``feet`` where the ankles are.
    """

    feet: tuple[Point, Point] = ((-HIPS, 9.0), (HIPS, 9.0))
    hands: tuple[Point, Point] = ((-24.0, 84.0), (24.0, 84.0))
    sway: float = 0.0
    holds: bool = False  # whether the left hand holds on, so that its elbow stays at the waist

    @property
    def hip(self) -> Point:
        """The middle between the hips."""
        return self.sway, UP

    def leg(self, side: int) -> list[Point]:
        """Hip, knee and ankle of the left (0) or right (1) leg; a knee bends outward."""
        outward = 2 * side - 1
        return two_links((self.sway + outward * HIPS, UP), self.feet[side], THIGH, SHANK, outward)

    def arm(self, side: int) -> list[Point]:
        """Shoulder, elbow and hand; an elbow bends outward, or toward the waist if it holds."""
        outward = 2 * side - 1
        bend = -outward if self.holds and side == 0 else outward
        shoulder = (self.sway + outward * SHOULDERS, UP + TORSO - 3)
        return two_links(shoulder, self.hands[side], UPPER_ARM, FOREARM, bend)


def front_figure(
    canvas: Canvas,
    poses: Sequence[Front],
    *,
    scale: float = 1.0,
    colour: str = ACTION,
    legs: str = INK,
    feet: str = INK,
    turned_out: Sequence[float] = (0.0,),
) -> str:
    """Draw somebody from the front; the right foot shows its side where ``turned_out``."""
    skin = colour if colour is not ACTION else legs
    shoe = filled(_SHOE, feet)
    shoes = [shoe, shoe]
    if any(turned_out):
        shown = canvas.faded([1 - out for out in turned_out], shoe)
        shoes[1] = shown + canvas.faded(turned_out, filled(_SHOE_OUT, feet))
    limbs = [
        _limb(canvas, [pose.leg(side) for pose in poses], (_LEG, _SHANK), THIGH, SHANK, shoes[side])
        for side in (0, 1)
    ]
    hand = f'<ellipse cy="{FOREARM:g}" rx="3.8" ry="5" fill="{skin}"/>'
    arms = [
        _limb(
            canvas, [pose.arm(side) for pose in poses], (_ARM, _FOREARM), UPPER_ARM, FOREARM, hand
        )
        for side in (0, 1)
    ]
    head = (
        '<ellipse cy="-74" rx="11.4" ry="13.4"/><path d="M-4.4-66H4.4V-50H-4.4z"/>'
        f'<g fill="{PAPER}"><circle cx="-4" cy="-75" r="1.6"/><circle cx="4" cy="-75" r="1.6"/></g>'
    )
    body = canvas.placed([pose.hip for pose in poses], filled(_TORSO, colour) + head)
    drawn = (
        f'<g fill="{skin}">{"".join(limbs)}{body}</g><g fill="{colour}" stroke="{PAPER}" '
        f'stroke-width="1.2">{"".join(arms)}</g>'
    )
    sized = f'<g transform="scale({scale:g})">{drawn}</g>' if scale != 1 else drawn
    return f"<g{faint(1 if colour is ACTION else 0.7)}>{canvas.within(sized)}</g>"


def _limb(
    canvas: Canvas,
    links: Sequence[list[Point]],
    shapes: tuple[str, str],
    upper: float,
    lower: float,
    end: str,
) -> str:
    first, second = slants([link[:2] for link in links]), slants([link[1:] for link in links])
    # What ends a leg, a shoe, stays upright however the leg leans.
    foot = (
        canvas.placed([(0, -lower)], end, [-angle for angle in second]) if lower == SHANK else end
    )
    bend = [b - a for a, b in zip(first, second, strict=True)]
    below = canvas.placed([(0, -upper)], filled(shapes[1]) + foot, bend)
    return canvas.placed([link[0] for link in links], filled(shapes[0]) + below, first)
