"""The drawings of the rungs: somebody who steps back, and the few lines that tell the place.

The walker faces right and goes left. Each function takes the moments of one round, 0 to 1; a
single moment makes a still.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import degrees

from retrowalk.drawings.canvas import (
    ACTION,
    BACKWARD,
    FORWARD,
    INK,
    PAPER,
    SOFT,
    Canvas,
    stroke,
)
from retrowalk.drawings.gait import Run, Walk
from retrowalk.drawings.profile import side_figure
from retrowalk.drawings.scenery import (
    FLOOR,
    RAIL,
    SOLE,
    arrow,
    footprints,
    ground,
    heading,
    passing,
    plumb,
    rail,
    ticks,
    weight_under,
)
from retrowalk.drawings.stick import HIP, FigurePose, Foot, Point

HILL = 0.14  # a gentle slope
PLAIN = Walk()
UPHILL = Walk(step=15, seconds=2.6, clear=8, swing=0.25, slope=HILL)
WADING = Walk(step=24, seconds=4.2, clear=14, low=5, toes_down=0.5)
PULLING = Walk(step=20, seconds=2.2, low=13, toes_down=0.5, clear=7, lean=-0.16)
RUNNING = Run()
JOGGING_PHASE = 0.12
HANDS: tuple[Point, Point] = (50, 112), (50, 121)  # of both partners, half way between them

Moments = Sequence[float]
Layers = list[str]  # from back to front


def canvas_for(moments: Moments, x: float, seconds: float, sole: float = SOLE) -> Canvas:
    """Make the canvas of a walker: it has time where there are several moments."""
    return Canvas(x, sole, seconds=seconds if len(moments) > 1 else 0)


def beside_rail(moments: Moments) -> Layers:
    """Draw somebody who steps back with a hand that glides along a rail."""
    canvas = canvas_for(moments, 122, PLAIN.seconds)
    poses = [along_rail(moment) for moment in moments]
    return [
        ground(),
        rail(seconds=canvas.seconds * 2, apart=4 * PLAIN.step),
        footprints(canvas, PLAIN),
        side_figure(canvas, poses, feet=BACKWARD, far_arm=0.85),
        heading(44, 84),
    ]


def along_rail(moment: float) -> FigurePose:
    """Pose whoever steps back beside a rail: the far hand glides on it."""
    pose = replace(PLAIN, swing=0.15).pose(moment)
    return replace(pose, far_hand=(35, RAIL + 4))


def partner(moments: Moments) -> Layers:
    """Draw two hand in hand: one steps back, one follows."""
    left = canvas_for(moments, 100, PLAIN.seconds)
    right = replace(left, x=200, facing=-1)
    return [
        ground(),
        ticks(left, PLAIN.step),
        side_figure(right, [following(moment) for moment in moments], trunk=SOFT, feet=FORWARD),
        side_figure(left, [led(moment) for moment in moments], feet=BACKWARD),
        heading(26, 60),
    ]


def led(moment: float) -> FigurePose:
    """Pose whoever steps back, both hands held."""
    return _holding(PLAIN.pose(moment), *HANDS)


def following(moment: float) -> FigurePose:
    """Pose whoever walks forward: a step back with time turned round."""
    return _holding(PLAIN.pose(0.05 - moment), *HANDS)


def mat(moments: Moments) -> Layers:
    """Draw somebody on a mat with a curled end."""
    canvas = canvas_for(moments, 140, PLAIN.seconds, SOLE - 7)
    return [
        ground(),
        stroke("M40 209H258a9 9 0 1 0-9-9", SOFT, 6, 0.6),
        side_figure(canvas, [PLAIN.pose(moment) for moment in moments], feet=BACKWARD),
    ]


def pool(moments: Moments) -> Layers:
    """Draw somebody up to the chest in water, near the edge, who pushes it with the leg."""
    canvas = canvas_for(moments, 146, WADING.seconds)
    poses = [replace(WADING.pose(m), near_hand=(34, 124), far_hand=(38, 130)) for m in moments]
    pushes = canvas.faded(
        [1.0 if len(moments) == 1 or WADING.stance < moment else 0.0 for moment in moments],
        arrow("M104 172H80", (80, 172), (-1, 0)) + stroke("M106 154h-16M106 188h-16", BACKWARD, 3),
    )
    waves = f"M12 92q11.5-8 23 0{'t23 0' * 11}"
    tiles = canvas.seconds
    return [
        stroke("M12 78H288", SOFT, 10, 0.3),
        passing("M12 78H288", SOFT, 10, 2, 2 * WADING.step, tiles, opacity=0.5),
        side_figure(canvas, poses, feet=BACKWARD),
        f'<path d="{waves}V{FLOOR:g}H12z" fill="{FORWARD}" opacity=".2"/>',
        stroke(waves, FORWARD, 3.5),
        ground(),
        passing(f"M12 {FLOOR:g}H288", SOFT, 8, 2, 2 * WADING.step, tiles, opacity=0.7),
        pushes,
    ]


def treadmill(moments: Moments) -> Layers:
    """Draw somebody on a treadmill, both hands on its rails, the stop clip at the shirt."""
    poses = [on_rails(PLAIN.pose(moment)) for moment in moments]
    return _on_treadmill(moments, poses, PLAIN.step, PLAIN.seconds)


def treadmill_jog(moments: Moments) -> Layers:
    """Draw somebody who jogs on a treadmill, both hands on its rails."""
    poses = [on_rails(RUNNING.pose(moment + JOGGING_PHASE)) for moment in moments]
    return _on_treadmill(moments, poses, RUNNING.step, RUNNING.seconds)


def treadmill_hands_free(moments: Moments) -> Layers:
    """Draw somebody who jogs on a treadmill, hands just above its rails."""
    poses = [on_rails(RUNNING.pose(moment + JOGGING_PHASE), above=14) for moment in moments]
    return _on_treadmill(moments, poses, RUNNING.step, RUNNING.seconds)


def on_rails(pose: FigurePose, above: float = 0.0) -> FigurePose:
    """Put both hands on the rails of a treadmill, or just ``above`` them."""
    return _holding(pose, (28, RAIL + 5 + above), (36, RAIL + 10 + above))


def spotter(moments: Moments) -> Layers:
    """Draw somebody who steps back; beside and a little behind, somebody who watches the way."""
    canvas = canvas_for(moments, 172, PLAIN.seconds)
    beside = replace(canvas, x=132, ground=SOLE - 2, facing=-1)
    poses = [replace(PLAIN.pose(0.3 - moment), near_hand=(-28, 106)) for moment in moments]
    return [
        ground(),
        footprints(canvas, PLAIN),
        side_figure(beside, poses, trunk=SOFT, legs=SOFT, feet=SOFT, opacity=0.6),
        side_figure(canvas, [PLAIN.pose(moment) for moment in moments], feet=BACKWARD),
        heading(44, 60),
    ]


def open_ground(moments: Moments) -> Layers:
    """Draw somebody alone on clear ground, a tree far off."""
    canvas = canvas_for(moments, 104, PLAIN.seconds)
    return [
        ground(),
        stroke(f"M262 {FLOOR - 4:g}V166m20-20a20 20 0 0 0-40 0 20 20 0 0 0 40 0", SOFT, 4, 0.5),
        footprints(canvas, PLAIN),
        side_figure(canvas, [PLAIN.pose(moment) for moment in moments], feet=BACKWARD),
    ]


def grass(moments: Moments) -> Layers:
    """Draw somebody on grass."""
    blades = "".join(f"M{x} {FLOOR:g}l-4-8m4 8 1-12m-1 12 6-8" for x in range(20, 290, 20))
    canvas = canvas_for(moments, 140, PLAIN.seconds)
    return [
        ground(),
        side_figure(canvas, [PLAIN.pose(moment) for moment in moments], feet=BACKWARD),
        stroke(blades, ACTION, 3, 0.7),
    ]


def hill(moments: Moments) -> Layers:
    """Draw somebody who goes backward up a gentle hill, upright, with short steps."""
    canvas = _on_hill(canvas_for(moments, 150, UPHILL.seconds))
    poses = [UPHILL.pose(moment) for moment in moments]
    upright = Canvas(canvas.x, canvas.ground)
    return [
        _slope(canvas),
        _slope_marks(canvas, UPHILL.step),
        plumb(upright, [(2.0, 0.0)], high=186, low=16),
        side_figure(canvas, poses, feet=BACKWARD),
        arrow("M84 96L55 91.9", (55, 91.9), (-0.99, -0.14)),
    ]


def weights(moments: Moments) -> Layers:
    """Draw somebody with a light weight in each hand."""
    canvas = canvas_for(moments, 130, PLAIN.seconds)
    carrying = replace(PLAIN, swing=0.16)
    poses = [carrying.pose(moment) for moment in moments]
    return [
        ground(),
        footprints(canvas, PLAIN),
        _dumbbell(canvas, [pose.far_hand for pose in poses], 0.45),
        side_figure(canvas, poses, feet=BACKWARD),
        _dumbbell(canvas, [pose.near_hand for pose in poses]),
    ]


def sled(moments: Moments) -> Layers:
    """Draw somebody who pulls an empty sled on level ground."""
    canvas = canvas_for(moments, 104, PULLING.seconds)
    return [
        ground(),
        ticks(canvas, PULLING.step),
        _pulled(canvas, moments, 0.0),
    ]


def sled_uphill(moments: Moments) -> Layers:
    """Draw somebody who pulls an empty sled up a gentle slope."""
    canvas = _on_hill(canvas_for(moments, 104, PULLING.seconds))
    return [_slope(canvas), _slope_marks(canvas, PULLING.step), _pulled(canvas, moments, HILL)]


def jog(moments: Moments) -> Layers:
    """Draw somebody who runs backward, light on the balls of the feet."""
    canvas = canvas_for(moments, 130, RUNNING.seconds)
    return [
        ground(),
        ticks(canvas, RUNNING.step),
        _running(canvas, moments),
        heading(34, 84),
    ]


def drills(moments: Moments) -> Layers:
    """Draw somebody who runs backward between cones."""
    canvas = canvas_for(moments, 124, RUNNING.seconds)
    cones = "".join(f"M{x} 211l9-26 9 26z" for x in (26, 200, 262))
    return [
        ground(),
        f'<path d="{cones}" fill="{BACKWARD}" stroke="{BACKWARD}" stroke-width="4"/>',
        _running(canvas, moments),
    ]


def _holding(pose: FigurePose, near: Point, far: Point) -> FigurePose:
    return replace(pose, near_hand=near, far_hand=far)


BELT = 202.0  # where feet stand on a treadmill


def _on_treadmill(
    moments: Moments, poses: Sequence[FigurePose], step: float, seconds: float
) -> Layers:
    """Draw the rails and the belt, and who moves on it."""
    canvas = canvas_for(moments, 136, seconds, BELT)
    near, far = BELT - RAIL, BELT - RAIL - 6
    frame = stroke(f"M64 {BELT:g}V72M210 {BELT:g}V{near:g}", SOFT, 6)
    console = stroke("M58 64 72 80", SOFT, 9)
    return [
        ground(220),
        f'<g opacity=".55">{frame}{console}{stroke(f"M68 {far:g}H214", SOFT, 4)}</g>',
        stroke(f"M44 {BELT + 6:g}H250", SOFT, 12),
        passing(f"M44 {BELT + 6:g}H250", PAPER, 3, 7, step, canvas.seconds / 2, opacity=0.7),
        stroke(f"M72 76Q90 132 {canvas.x - 8:g} {BELT - HIP - 2:g}", BACKWARD, 1.8),
        side_figure(canvas, poses, feet=BACKWARD, far_arm=0.7),
        stroke(f"M64 {near:g}H214", SOFT, 6, 0.6),
    ]


def _running(canvas: Canvas, moments: Moments) -> str:
    """Draw a runner, the balls of the feet marked where they carry."""
    poses = [RUNNING.pose(moment + JOGGING_PHASE) for moment in moments]
    shades = "".join(
        weight_under(
            canvas,
            [pose.near_foot if near else pose.far_foot for pose in poses],
            [_on_ball(pose.near_foot if near else pose.far_foot) for pose in poses],
            ball_only=True,
        )
        for near in (False, True)
    )
    return shades + side_figure(canvas, poses, feet=BACKWARD)


def _on_ball(foot: Foot) -> float:
    return 0.9 if foot.sole[1][1] < 0.5 else 0.0


def _pulled(canvas: Canvas, moments: Moments, slope: float) -> str:
    """Draw somebody who sits back against a sled, arms and straps straight."""
    walk = replace(PULLING, slope=slope)
    poses = [_sitting_back(walk.pose(moment), slope) for moment in moments]
    hand = poses[0].arm(poses[0].near_hand)[-1]
    sled_shape = "M104-20 112-4H174M120-14H174M160-14V-54"
    return canvas.within(
        stroke(f"M{hand[0]:.1f} {-hand[1]:.1f}L106-16", INK, 2.5) + stroke(sled_shape, SOFT, 6)
    ) + side_figure(canvas, poses, feet=BACKWARD)


def _sitting_back(pose: FigurePose, slope: float) -> FigurePose:
    back = replace(pose, hip=(pose.hip[0] - 12, pose.hip[1]))
    hands = (35 - 130 * slope, 112.0), (35 - 130 * slope, 116.0)
    return _holding(back, *hands)


def _on_hill(canvas: Canvas) -> Canvas:
    return replace(canvas, ground=canvas.ground - 14, tilt=degrees(HILL))


def _slope(canvas: Canvas) -> str:
    """Draw the ground of a slope across the drawing, a soft hill under it."""
    left, right = (canvas.ground + 1.5 + HILL * (x - canvas.x) for x in (12, 288))
    return (
        f'<path d="M12 {left:.1f}L288 {right:.1f}V234H12z" fill="{ACTION}" opacity=".12"/>'
        + stroke(f"M12 {left:.1f}L288 {right:.1f}", SOFT, 3, 0.6)
    )


def _slope_marks(canvas: Canvas, step: float) -> str:
    return canvas.within(
        passing(
            f"M{16 - canvas.x:g} 7H{282 - canvas.x:g}",
            BACKWARD,
            4,
            step * 0.55,
            step,
            canvas.seconds / 2,
            opacity=0.6,
        )
    )


def _dumbbell(canvas: Canvas, hands: Sequence[Point], opacity: float = 1.0) -> str:
    shape = stroke("M-12 0H12", INK, 4) + stroke("M-12-5V5M12-5V5", INK, 8)
    drawn = canvas.placed(hands, shape)
    return canvas.within(f'<g opacity="{opacity:g}">{drawn}</g>')
