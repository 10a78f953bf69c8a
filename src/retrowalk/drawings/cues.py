"""The drawings of what is said to somebody who steps back. The walker faces right, goes left.

Each function takes the moments of one round, 0 to 1; a single moment makes a still.
"""

from collections.abc import Sequence
from dataclasses import replace

from retrowalk.drawings.canvas import ACTION, BACKWARD, INK, PAPER, SOFT, Canvas, stroke, word
from retrowalk.drawings.facing import Front, front_figure
from retrowalk.drawings.gait import Walk, pulse, with_arms
from retrowalk.drawings.places import PLAIN, Layers, Moments, canvas_for
from retrowalk.drawings.profile import side_figure
from retrowalk.drawings.scenery import (
    RAIL,
    SOLE,
    arrow,
    dashed,
    footprints,
    ground,
    heading,
    passing,
    plumb,
    rail,
    right_way,
    ticks,
    weight_under,
    wrong_way,
)
from retrowalk.drawings.stick import CHEST, HIP, LOINS, FigurePose, Foot, Point
from retrowalk.languages import say

ATTENTIVE = Walk(step=30, double=0.24, seconds=7, clear=12, low=4, swing=0.2, stepwise=True)
QUICK = Walk(step=22, seconds=1.3, clear=7, toes_down=0.5, swing=0.55)

BOWED = FigurePose(
    hip=(-8, HIP - 3),
    near_foot=Foot(-2),
    far_foot=Foot(8),
    near_hand=(16, 84),
    far_hand=(22, 86),
    lean=0.16,
    slump=0.5,
    nod=0.35,
)
TALL = with_arms(FigurePose((0, HIP - 0.5), Foot(-3), Foot(6), (0, 0), (0, 0)), 0.06)


def step_back(moments: Moments) -> Layers:
    """Draw somebody who walks backward with small steps, and the footprints left."""
    canvas = canvas_for(moments, 118, PLAIN.seconds)
    return [
        ground(),
        footprints(canvas, PLAIN),
        side_figure(canvas, [PLAIN.pose(moment) for moment in moments], feet=BACKWARD),
        heading(34, 84),
    ]


def reach_back(moments: Moments) -> Layers:
    """Draw a knee that bends, and a foot that reaches back, not far, toes first."""
    canvas = canvas_for(moments, 158, 5)
    behind = canvas.x - 30
    return [
        ground(),
        rail(),
        _ghost(canvas, moments, _reaching(0.0)),
        stroke(f"M{canvas.x - 2:g} 222H{behind:g}", ACTION, 6),
        stroke(f"M{behind - 12:g} 222H{behind - 40:g}", SOFT, 6, 0.35),
        side_figure(canvas, [_reaching(moment) for moment in moments], feet=BACKWARD, far_arm=0.85),
        arrow("M118 146Q96 154 97 188", (97, 188), (0.03, 1)),
        right_way(behind + 8, 236),
        wrong_way(behind - 32, 237),
    ]


def _reaching(moment: float) -> FigurePose:
    bent = pulse(moment, 0.04, 0.26, 0.3, 0.5) + 0.5 * pulse(moment, 0.7, 0.8, 0.8, 0.92)
    back = pulse(moment, 0.06, 0.46, 0.7, 0.92)
    near = Foot(2 - 32 * back, -0.45 * bent - 0.62 * back, 17 * bent)
    hip = (6.0 - 2 * back, HIP - 1 - 3 * back)
    pose = with_arms(FigurePose(hip, near, Foot(4), (0, 0), (0, 0), 0.02), 0.1 * back)
    return replace(pose, far_hand=(38, RAIL + 4))


def weight_over(moments: Moments) -> Layers:
    """Draw the weight that goes over the back leg before the other leg steps."""
    canvas = canvas_for(moments, 150, ATTENTIVE.seconds)
    poses = [ATTENTIVE.pose(moment) for moment in moments]
    return [
        ground(),
        _weights(canvas, poses, [ATTENTIVE.load(moment) for moment in moments]),
        side_figure(canvas, poses, feet=BACKWARD),
        plumb(canvas, [pose.hip for pose in poses], high=92, low=10),
        arrow("M120 118H86", (86, 118), (-1, 0), ACTION),
    ]


def attentive(moments: Moments) -> Layers:
    """Draw slow steps, the foot that moves in a ring of attention."""
    canvas = canvas_for(moments, 150, ATTENTIVE.seconds)
    poses = [ATTENTIVE.pose(moment) for moment in moments]
    ring = f'<circle cx="6" cy="-7" r="23" fill="{BACKWARD}" opacity=".22"/>'
    rings = "".join(
        canvas.within(
            canvas.faded(
                [1 - ATTENTIVE.load(moment + later) for moment in moments],
                canvas.placed([_where(ATTENTIVE.foot(moment + later)) for moment in moments], ring),
            )
        )
        for later in (0.0, 0.5)
    )
    return [
        ground(),
        ticks(canvas, ATTENTIVE.step),
        rings,
        side_figure(canvas, poses, feet=BACKWARD),
        heading(34, 84),
    ]


def upright(moments: Moments) -> Layers:
    """Draw somebody who walks back tall, and somebody bowed."""
    canvas = canvas_for(moments, 92, PLAIN.seconds)
    poses = [replace(PLAIN.pose(moment), lean=0.0) for moment in moments]
    marks = "".join(
        f'<circle cy="{-up:g}" r="3.4" fill="{PAPER}" stroke="{BACKWARD}" stroke-width="2.4"/>'
        for up in (LOINS + CHEST - 4, 0.0)
    )
    return [
        ground(),
        ticks(canvas, PLAIN.step, right=160),
        dashed(f"M{canvas.x:g} 8V212"),
        side_figure(canvas, poses, feet=BACKWARD),
        canvas.within(canvas.placed([(0.0, pose.hip[1]) for pose in poses], marks)),
        side_figure(Canvas(226, SOLE), [BOWED], trunk=SOFT, legs=SOFT, feet=SOFT, opacity=0.7),
        right_way(64, 238),
        word(85, 243, say("drawing-tall"), INK, anchor="start"),
        wrong_way(204, 238),
        word(224, 243, say("drawing-bowed"), anchor="start"),
    ]


def stand_tall(moments: Moments) -> Layers:
    """Draw somebody who grows from bowed to tall, as if drawn up by the crown of the head."""
    canvas = canvas_for(moments, 150, 5)
    poses = [_growing(moment) for moment in moments]
    string = stroke(f"M{canvas.x:g} 26V8", ACTION, 2.5)
    return [
        ground(),
        _ghost(canvas, moments, _growing(0.0)),
        side_figure(canvas, poses),
        canvas.faded(
            [pulse(moment, 0.1, 0.4, 0.8, 0.95) for moment in moments],
            string
            + arrow("M190 70V34", (190, 34), (0, -1), ACTION)
            + arrow("M130 60V80", (130, 80), (0, 1), ACTION),
        ),
    ]


def _growing(moment: float) -> FigurePose:
    bowed = 1 - pulse(moment, 0.06, 0.42, 0.82, 1)
    pose = FigurePose(
        hip=(-6 * bowed, HIP - 0.5 - 2 * bowed),
        near_foot=Foot(-3),
        far_foot=Foot(6),
        near_hand=(0, 0),
        far_hand=(0, 0),
        lean=0.1 * bowed,
        slump=0.42 * bowed,
        nod=0.4 * bowed,
    )
    return with_arms(pose, 0.06)


def easy_arms(moments: Moments) -> Layers:
    """Draw arms that swing with the legs; from the front, one that crosses the body."""
    canvas = canvas_for(moments, 92, PLAIN.seconds)
    arms = replace(PLAIN, swing=0.5)
    hands = "M130 126Q96 150 58 124"
    beside = Front(hands=((-25, 84), (25, 84)))
    across = Front(hands=((6, 104), (-8, 112)))
    return [
        ground(),
        ticks(canvas, PLAIN.step, right=150),
        arrow(hands, (58, 124), (-0.86, -0.5), ACTION),
        arrow("M130 126", (130, 126), (0.86, -0.5), ACTION),
        side_figure(canvas, [arms.pose(moment) for moment in moments], feet=BACKWARD),
        front_figure(Canvas(190, SOLE), [beside], scale=0.62),
        front_figure(Canvas(254, SOLE), [across], scale=0.62, colour=SOFT),
        right_way(183, 236),
        wrong_way(249, 236),
    ]


def head_neutral(moments: Moments) -> Layers:
    """Draw somebody whose eyes rest on the horizon; beside, somebody who looks down."""
    canvas = canvas_for(moments, 74, PLAIN.seconds)
    down = replace(TALL, nod=0.75, slump=0.12)
    return [
        ground(),
        ticks(canvas, PLAIN.step, right=150),
        side_figure(canvas, [replace(PLAIN.pose(m), lean=0.0) for m in moments], feet=BACKWARD),
        arrow("M96 43H170", (170, 43), (1, 0), ACTION),
        side_figure(Canvas(224, SOLE), [down], trunk=SOFT, legs=SOFT, feet=SOFT, opacity=0.7),
        arrow("M250 64 264 96", (264, 96), (0.4, 0.917), SOFT, 0.7),
        right_way(66, 236),
        wrong_way(222, 236),
    ]


def knee_over_ankle(moments: Moments) -> Layers:
    """Draw a step back after which the front knee is above its ankle, the back heel down."""
    canvas = canvas_for(moments, 122, 6)
    poses = [_lunging(moment) for moment in moments]
    knees = [pose.leg(pose.near_foot)[1] for pose in poses]
    line = dashed("M0 4V46")
    wrong = replace(_lunging(0.5), hip=(8, 74.0))
    return [
        ground(),
        side_figure(canvas, poses, feet=BACKWARD),
        canvas.within(canvas.placed(knees, line + f'<circle r="4" fill="{BACKWARD}"/>')),
        side_figure(
            Canvas(240, SOLE),
            [replace(wrong, near_hand=(6, 70), far_hand=(10, 70))],
            trunk=SOFT,
            legs=SOFT,
            feet=SOFT,
            opacity=0.6,
        ),
        right_way(134, 234),
        wrong_way(262, 234),
    ]


def _lunging(moment: float) -> FigurePose:
    """Step back in place: the far foot reaches, its heel comes down, the near knee bends."""
    back = pulse(moment, 0.08, 0.34, 0.8, 0.98)
    sunk = pulse(moment, 0.12, 0.46, 0.72, 0.96)
    heel = pulse(moment, 0.34, 0.46, 0.7, 0.8)
    foot = Foot(12 - 62 * back, -0.6 * min(1.0, 4 * back) * (1 - heel), 32 * back * (1 - back))
    hip = (16 - 32 * sunk, HIP - 0.4 - 4 * back - 12 * sunk)
    return with_arms(FigurePose(hip, Foot(18), foot, (0, 0), (0, 0)), 0.1)


def quick_feet(moments: Moments) -> Layers:
    """Draw quick small steps, and the prints of many small steps above those of few long ones."""
    canvas = canvas_for(moments, 92, QUICK.seconds)
    return [
        ground(),
        side_figure(canvas, [QUICK.pose(moment) for moment in moments], feet=BACKWARD),
        arrow("M46 74H16", (16, 74), (-1, 0)),
        arrow("M46 74H28", (28, 74), (-1, 0)),
        passing("M30 228H246", BACKWARD, 6, 13, 22, canvas.seconds / 2),
        passing("M30 245H246", SOFT, 6, 13, 66, canvas.seconds * 1.5, opacity=0.5),
        right_way(262, 228),
        wrong_way(264, 246),
    ]


def look_behind(moments: Moments) -> Layers:
    """Draw somebody who stands, a hand on a rail, and looks behind before the first step."""
    canvas = canvas_for(moments, 176, 5)
    turns = [pulse(moment, 0.1, 0.35, 0.68, 0.92) for moment in moments]
    poses = [
        replace(TALL, far_hand=(26, RAIL + 4), look=1 - 2 * turn, twist=5 * turn) for turn in turns
    ]
    sight = dashed("M152 48L44 204M152 42L24 120")
    return [
        ground(),
        rail(),
        side_figure(canvas, poses, far_arm=0.85),
        canvas.faded(turns, sight + right_way(34, 176)),
        arrow("M192 22Q176 6 160 20", (160, 20), (-0.75, 0.66), ACTION),
    ]


def _ghost(canvas: Canvas, moments: Moments, begun: FigurePose) -> str:
    """Show in a still, faintly, where the motion began."""
    return side_figure(canvas, [begun], opacity=0.16) if len(moments) == 1 else ""


def _weights(canvas: Canvas, poses: Sequence[FigurePose], near: Sequence[float]) -> str:
    """Shade the ground under both feet by the share of the weight that each carries."""
    return weight_under(
        canvas, [pose.far_foot for pose in poses], [1 - load for load in near]
    ) + weight_under(canvas, [pose.near_foot for pose in poses], near)


def _where(foot: Foot) -> Point:
    return foot.x, foot.lift
