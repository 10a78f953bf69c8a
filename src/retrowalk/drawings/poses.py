"""The drawings of the poses: one place, something to hold, and the way into it and out of it.

Each function takes the moments of one round, 0 to 1; a single moment makes a still.
"""

from dataclasses import replace
from math import pi

from retrowalk.drawings.canvas import ACTION, BACKWARD, SOFT, Canvas, stroke
from retrowalk.drawings.facing import HIPS, Front, front_figure
from retrowalk.drawings.gait import pulse, ramp
from retrowalk.drawings.places import Layers, Moments, canvas_for
from retrowalk.drawings.profile import side_figure
from retrowalk.drawings.scenery import (
    FLOOR,
    RAIL,
    SOLE,
    arrow,
    dashed,
    ground,
    plumb,
    rail,
    weight_under,
)
from retrowalk.drawings.stick import ANKLE, HIP, FigurePose, Foot, hanging


def mountain(moments: Moments) -> Layers:
    """Draw somebody who sways a little and comes to stand evenly on both feet."""
    canvas = canvas_for(moments, 150, 8)
    sway = [6 * (pulse(m, 0.05, 0.15, 0.2, 0.3) - pulse(m, 0.25, 0.35, 0.4, 0.5)) for m in moments]
    return [
        ground(),
        _under(canvas, -1, [0.5 - aside / 12 for aside in sway]),
        _under(canvas, 1, [0.5 + aside / 12 for aside in sway]),
        plumb(canvas, [(aside, 0.0) for aside in sway], high=198, low=14),
        front_figure(canvas, [Front(sway=aside, hands=_beside(aside)) for aside in sway]),
    ]


def stand_wide(moments: Moments) -> Layers:
    """Draw feet that come to stand under the hips and face forward, from the front and above."""
    canvas = canvas_for(moments, 92, 6)
    wide = [ramp(moment, 0.15, 0.4) - ramp(moment, 0.92, 1.0) for moment in moments]
    poses = [
        Front(feet=((-4 - (HIPS - 4) * much, 9.0), (4 + (HIPS - 4) * much, 9.0))) for much in wide
    ]
    above = "".join(
        canvas.placed(
            [(218 - canvas.x + side * (17 + 9 * much), 92.0) for much in wide],
            f'<path d="{_SOLE}" fill="{BACKWARD}"/>',
            [side * 24 * (1 - much) for much in wide],
        )
        for side in (-1, 1)
    )
    hips = f"M{canvas.x - HIPS:g} 120V206M{canvas.x + HIPS:g} 120V206"
    return [
        ground(right=172),
        front_figure(canvas, poses, feet=BACKWARD),
        dashed(hips),
        canvas.within(above),
        arrow("M192 180H244", (244, 180), (1, 0), ACTION),
        arrow("M244 180", (192, 180), (-1, 0), ACTION),
        arrow("M192 62V44", (192, 44), (0, -1), ACTION),
        arrow("M244 62V44", (244, 44), (0, -1), ACTION),
    ]


def warrior(moments: Moments) -> Layers:
    """Draw the long step back of the Warrior pose, with a hand on a rail."""
    canvas = canvas_for(moments, 164, 8)
    poses = [_warrior(moment) for moment in moments]
    knee = dashed(f"M{canvas.x + 30:g} 160V204")
    return [
        ground(),
        rail(),
        side_figure(canvas, poses, far_arm=0.85, far=0.7),
        canvas.faded(
            [pulse(moment, 0.36, 0.42, 0.7, 0.76) for moment in moments],
            knee,
        ),
    ]


def _warrior(moment: float) -> FigurePose:
    back = pulse(moment, 0.06, 0.34, 0.78, 0.98)
    sunk = pulse(moment, 0.07, 0.36, 0.76, 0.97)
    heel = pulse(moment, 0.34, 0.44, 0.68, 0.78)
    up = pulse(moment, 0.38, 0.55, 0.59, 0.76)
    foot = Foot(24 - 90 * back, -0.6 * min(1.0, 4 * back) * (1 - heel), 36 * back * (1 - back))
    hip = (28 - 36 * sunk, HIP - 0.4 - 22.5 * sunk)
    pose = FigurePose(hip, Foot(30), foot, (0, 0), (46, RAIL + 4), nod=-0.25 * up)
    return replace(pose, near_hand=hanging(pose.shoulder, (pi - 0.45) * up, 0.15))


def tree(moments: Moments) -> Layers:
    """Draw the Tree with its toes down: the heel of one foot against the other ankle."""
    canvas = canvas_for(moments, 168, 7)
    over = [pulse(moment, 0.05, 0.2, 0.82, 0.97) for moment in moments]
    heel = [pulse(moment, 0.2, 0.4, 0.68, 0.84) for moment in moments]
    poses = [
        Front(
            feet=((-HIPS, 9.0), (HIPS - 7.5 * raised, 9 + 7 * raised)),
            hands=((-54, RAIL + 4), (24 - 7 * moved, 84.0)),
            sway=-7.5 * moved,
            holds=True,
        )
        for moved, raised in zip(over, heel, strict=True)
    ]
    return [
        ground(),
        _under(canvas, -1, [0.5 + 0.5 * moved for moved in over]),
        _under(canvas, 1, [0.5 - 0.4 * moved for moved in over]),
        rail(14, canvas.x - 42, apart=84),
        front_figure(canvas, poses, turned_out=heel),
        plumb(canvas, [(pose.sway, 0.0) for pose in poses], high=94, low=14),
    ]


def heel_raise(moments: Moments) -> Layers:
    """Draw somebody who rises on the balls of both feet, both hands held, and comes down."""
    canvas = canvas_for(moments, 130, 7)
    poses = [rising(pulse(moment, 0.08, 0.34, 0.48, 0.94)) for moment in moments]
    ghost = side_figure(canvas, [rising(0.0)], opacity=0.16) if len(moments) == 1 else ""
    return [
        ground(),
        counter(canvas),
        ghost,
        side_figure(canvas, poses, feet=BACKWARD, far_arm=0.7),
        arrow("M92 196V156", (92, 156), (0, -1)),
        arrow("M72 156V196", (72, 196), (0, 1), SOFT),
    ]


def rising(much: float) -> FigurePose:
    """Pose somebody who stands on the balls of both feet, as high as ``much`` says, 0 to 1."""
    near, far = Foot(-3, -0.62 * much), Foot(5, -0.62 * much)
    ankle = near.place(ANKLE)
    hip = (ankle[0] + 3 + 2 * much, HIP - 0.2 + ankle[1] - ANKLE[1])
    return FigurePose(hip, near, far, (39, RAIL + 4), (42, RAIL + 6))


def counter(canvas: Canvas) -> str:
    """Draw a rail seen from its end: it is in front of whoever holds it with both hands."""
    return stroke(f"M{canvas.x + 42:g} {SOLE - RAIL + 1:g}V{FLOOR:g}", SOFT, 5, 0.5) + (
        f'<circle cx="{canvas.x + 42:g}" cy="{SOLE - RAIL + 1:g}" r="6" fill="{SOFT}"/>'
    )


def slow_step(moments: Moments) -> Layers:
    """Draw the slow step of Tai Chi: empty a leg, set its toes down, pour the weight over."""
    canvas = canvas_for(moments, 158, 10)
    poses = [_pouring(moment) for moment in moments]
    near = [_poured(moment) for moment in moments]
    ghost = side_figure(canvas, [_pouring(0.3)], opacity=0.16) if len(moments) == 1 else ""
    return [
        ground(),
        rail(),
        weight_under(canvas, [pose.far_foot for pose in poses], [1 - share for share in near]),
        weight_under(canvas, [pose.near_foot for pose in poses], near),
        ghost,
        side_figure(canvas, poses, feet=BACKWARD, far_arm=0.85),
        plumb(canvas, [pose.hip for pose in poses], high=92, low=10),
    ]


def _poured(moment: float) -> float:
    """Share of the weight on the near leg: half, none, all of it, none, half."""
    emptied = pulse(moment, 0.02, 0.14, 0.9, 1.0)
    return 0.5 * (1 - emptied) + pulse(moment, 0.36, 0.56, 0.64, 0.8)


def _pouring(moment: float) -> FigurePose:
    back = pulse(moment, 0.14, 0.34, 0.78, 0.92)
    over = pulse(moment, 0.36, 0.56, 0.64, 0.8)
    shift = pulse(moment, 0.02, 0.14, 0.9, 1.0)
    near = Foot(2 - 36 * back, -0.6 * min(1.0, 3 * back) * (1 - over), 44 * back * (1 - back))
    hip = (8 + 3 * shift - 31 * over, HIP - 1 - 3 * shift - 4 * back - 2 * over)
    pose = FigurePose(hip, near, Foot(6), (0, 0), (22, RAIL + 4))
    return replace(pose, near_hand=hanging(pose.shoulder, 0.1))


_SOLE = "M-11-14A11 11 0 0 1 11-14C11 2 8 2 8 17A8 8 0 0 1-8 17C-8 2-11 2-11-14z"


def _beside(aside: float) -> tuple[tuple[float, float], tuple[float, float]]:
    return (aside - 24, 84.0), (aside + 24, 84.0)


def _under(canvas: Canvas, side: int, loads: list[float]) -> str:
    """Shade the ground under a foot seen from the front."""
    x = canvas.x + side * HIPS
    return canvas.faded(loads, stroke(f"M{x - 6:g} {FLOOR + 6:g}h12", BACKWARD, 7))
