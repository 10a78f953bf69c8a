"""What stands around the figures: ground, rail, footprints, and the signs of a teacher's chalk."""

from collections.abc import Sequence

from retrowalk.drawings.canvas import ACTION, BACKWARD, LINE, PAPER, SOFT, Canvas, faint, stroke
from retrowalk.drawings.gait import Walk
from retrowalk.drawings.stick import Foot, Point

WIDTH = 300
FLOOR, SOLE = 214.0, 212.5  # where the ground is drawn, and where feet stand on it
RAIL = 98.0  # how high a rail is: a hand rests on it with the elbow a little bent
PRINT = 15.0  # how long a footprint is


def ground(y: float = FLOOR, left: float = 12, right: float = WIDTH - 12) -> str:
    """Draw the ground."""
    return stroke(f"M{left:g} {y:g}H{right:g}", LINE, 3)


def footprints(canvas: Canvas, walk: Walk, right: float = 288) -> str:
    """Draw the prints left where feet stood; they pass by where the canvas has time."""
    lifted = walk.step * walk.stance
    x = canvas.x + lifted - 5 - 2 * lifted % walk.step
    shape = f"M{x:g} {FLOOR + 5:g}H{right:g}"
    return passing(shape, BACKWARD, 4.5, PRINT, walk.step, canvas.seconds / 2, opacity=0.75)


def passing(
    shape: str,
    colour: str,
    width: float,
    mark: float,
    apart: float,
    seconds: float = 0,
    *,
    opacity: float = 1.0,
) -> str:
    """Draw marks along a path; they move on by one in ``seconds``."""
    moves = (
        f'<animate attributeName="stroke-dashoffset" dur="{seconds:g}s" '
        f'repeatCount="indefinite" values="0;{-apart:g}"/>'
        if seconds
        else ""
    )
    return (
        f'<path d="{shape}" stroke="{colour}" stroke-width="{width:g}" stroke-linecap="butt" '
        f'stroke-dasharray="{mark:g} {apart - mark:g}"{faint(opacity)}>{moves}</path>'
    )


def ticks(canvas: Canvas, step: float, right: float = WIDTH - 12) -> str:
    """Draw marks of the ground, one for each stride: a standing foot moves with them."""
    shape = f"M12 {FLOOR + 5:g}H{right:g}"
    return passing(shape, SOFT, 4, 3, 2 * step, canvas.seconds, opacity=0.6)


def rail(
    left: float = 14,
    right: float = 286,
    *,
    top: float = RAIL,
    apart: float = 112,
    seconds: float = 0,
) -> str:
    """Draw a rail on posts; the posts pass by, one in ``seconds``."""
    y = SOLE - top
    middle = (y + SOLE) / 2
    posts = passing(f"M{left + 14:g} {middle:g}H{right - 14:g}", SOFT, SOLE - y, 5, apart, seconds)
    return f'<g opacity=".5">{posts}{stroke(f"M{left:g} {y:g}H{right:g}", SOFT, 7)}</g>'


def arrow(shape: str, end: Point, way: Point, colour: str = BACKWARD, opacity: float = 1.0) -> str:
    """Draw a line with a head at its ``end``, which points along ``way`` (a unit vector)."""
    (x, y), (dx, dy) = end, way
    across = (-dy, dx)
    barbs = [
        f"{x - 8 * dx + side * 6 * across[0]:.1f} {y - 8 * dy + side * 6 * across[1]:.1f}"
        for side in (1, -1)
    ]
    return stroke(f"{shape}M{barbs[0]}L{x:g} {y:g} {barbs[1]}", colour, 3.5, opacity)


def heading(x: float, y: float, colour: str = BACKWARD) -> str:
    """Draw the arrow that says which way a walker goes: to the left."""
    return arrow(f"M{x + 30:g} {y:g}H{x:g}", (x, y), (-1, 0), colour)


def right_way(x: float, y: float) -> str:
    """Draw a tick."""
    return stroke(f"M{x:g} {y:g}l5 6 10-12", ACTION, 3.5)


def wrong_way(x: float, y: float) -> str:
    """Draw a cross."""
    return stroke(f"M{x:g} {y - 5:g}l10 10m0-10-10 10", SOFT, 3.5)


def dashed(shape: str, colour: str = ACTION) -> str:
    """Draw a dashed line that shows on a body as well as beside it."""
    return stroke(shape, PAPER, 4.5) + (
        f'<path d="{shape}" stroke="{colour}" stroke-width="2.2" stroke-dasharray="4 5"/>'
    )


def plumb(canvas: Canvas, bodies: Sequence[Point], high: float = 0.0, low: float = 6.0) -> str:
    """Draw where the weight of a body is, and the plumb line from it to the ground."""
    line = dashed(f"M0 {-high:g}V{low:g}") + (
        f'<path d="M-5 {low + 8:g}l5-8 5 8z" fill="{ACTION}"/>'
    )
    return canvas.within(canvas.placed([(x, 0.0) for x, _ in bodies], line))


def weight_under(
    canvas: Canvas, feet: Sequence[Foot], loads: Sequence[float], *, ball_only: bool = False
) -> str:
    """Shade the ground under a foot, the darker the more weight it carries."""
    shade = stroke("M9 6H19" if ball_only else "M-4 6H17", BACKWARD, 6)
    there = canvas.placed([(foot.x, 0.0) for foot in feet], shade)
    return canvas.within(canvas.faded(loads, there))
