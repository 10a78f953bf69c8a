"""The drawings of the rungs: somebody who steps back, and the few lines that tell the place.

The walker faces right and goes left.
"""

from dataclasses import replace
from math import atan, cos, sin

from retrowalk.drawings.stick import (
    ACTION,
    BACKWARD,
    BALL,
    FORWARD,
    HIP,
    INK,
    SOFT,
    TOE,
    Canvas,
    FigurePose,
    Foot,
    Point,
    footprints,
    ground,
)

FLOOR, SOLE = 214, 206  # where the ground is drawn, and where feet stand on it
HILL, HILL_RISE = 0.14, 16.0  # a gentle slope, and its height below the walker

STEPPING = FigurePose(
    hip=(0, HIP - 2),
    near_foot=Foot(-17, -0.5),
    far_foot=Foot(16),
    near_hand=(10, 94),
    far_hand=(-6, 95),
    lean=0.03,
)
JOGGING = FigurePose(
    hip=(0, HIP - 6),
    near_foot=Foot(-32, -0.95, 17),
    far_foot=Foot(4, -0.3),
    near_hand=(27, 116),
    far_hand=(6, 106),
    lean=0.08,
)


def mat() -> str:
    """Draw somebody on a mat with a curled end."""
    return (
        ground(300, FLOOR)
        + f'<path d="M40 208H258a9 9 0 1 0-9-9" stroke="{SOFT}" stroke-width="7" opacity=".6"/>'
        + Canvas(140, 200).figure([STEPPING], feet=BACKWARD)
    )


def pool() -> str:
    """Draw somebody up to the chest in water, between the walls of a pool."""
    wading = replace(STEPPING, near_hand=(37, 117), far_hand=(30, 126))
    waves = f"M24 92q9-7 18 0{'t18 0' * 13}"
    return (
        Canvas(140, SOLE).figure([wading], feet=BACKWARD)
        + f'<path d="{waves}V{FLOOR}H24z" fill="{FORWARD}" opacity=".2"/>'
        + f'<path d="{waves}" stroke="{FORWARD}" stroke-width="4"/>'
        + f'<path d="M10 70H20V{FLOOR}H280V70H290" stroke="{SOFT}" stroke-width="5" opacity=".6"/>'
    )


def treadmill() -> str:
    """Draw somebody on a treadmill, both hands on its rails."""
    return _on_treadmill(replace(STEPPING, near_hand=(14, 100), far_hand=(26, 106)))


def treadmill_jog() -> str:
    """Draw somebody who jogs on a treadmill, both hands on its rails."""
    return _on_treadmill(replace(JOGGING, near_hand=(16, 100), far_hand=(28, 106)))


def treadmill_hands_free() -> str:
    """Draw somebody who jogs on a treadmill, hands just above its rails."""
    return _on_treadmill(replace(JOGGING, near_hand=(28, 117), far_hand=(36, 122)))


def spotter() -> str:
    """Draw somebody who steps back, and somebody behind whose hands are ready."""
    ready = FigurePose(
        hip=(0, HIP - 2),
        near_foot=Foot(-12),
        far_foot=Foot(14),
        near_hand=(43, 118),
        far_hand=(42, 128),
        lean=0.04,
    )
    return (
        ground(300, FLOOR)
        + footprints(206, 3)
        + Canvas(82, SOLE).figure([ready], trunk=SOFT, legs=SOFT, feet=SOFT, opacity=0.7)
        + Canvas(170, SOLE).figure([STEPPING], feet=BACKWARD)
    )


def open_ground() -> str:
    """Draw somebody alone on clear ground, a tree far off."""
    tree = f'<path d="M262 {FLOOR - 4}V166" stroke-width="5"/><circle cx="262" cy="146" r="20"/>'
    return (
        ground(300, FLOOR)
        + f'<g stroke="{SOFT}" stroke-width="4" opacity=".5">{tree}</g>'
        + footprints(142, 4)
        + Canvas(104, SOLE).figure([STEPPING], feet=BACKWARD)
    )


def grass() -> str:
    """Draw somebody on grass."""
    blades = "".join(f"M{x} {FLOOR}l-4-8m4 8 1-12m-1 12 6-8" for x in range(20, 290, 20))
    return (
        ground(300, FLOOR)
        + Canvas(140, SOLE).figure([STEPPING], feet=BACKWARD)
        + f'<path d="{blades}" stroke="{ACTION}" stroke-width="3" opacity=".7"/>'
    )


def hill() -> str:
    """Draw somebody who goes backward up a gentle hill."""
    canvas = Canvas(140, SOLE)
    return _slope(canvas, HILL) + canvas.figure([_climbing(HILL)], feet=BACKWARD)


def weights() -> str:
    """Draw somebody with a light weight in each hand."""
    canvas = Canvas(130, SOLE)
    carrying = replace(STEPPING, near_hand=(24, 98), far_hand=(-16, 96))
    return (
        ground(300, FLOOR)
        + footprints(168, 4)
        + _dumbbell(canvas, carrying.arm(carrying.far_hand)[-1], 0.45)
        + canvas.figure([carrying], feet=BACKWARD)
        + _dumbbell(canvas, carrying.arm(carrying.near_hand)[-1])
    )


def sled() -> str:
    """Draw somebody who pulls an empty sled on level ground."""
    return _pulling(0.0)


def sled_uphill() -> str:
    """Draw somebody who pulls an empty sled up a gentle slope."""
    return _pulling(HILL)


def jog() -> str:
    """Draw somebody who runs backward."""
    return ground(300, FLOOR) + _running(Canvas(130, SOLE))


def drills() -> str:
    """Draw somebody who runs backward between cones."""
    cones = "".join(f"M{x} 210l9-26 9 26z" for x in (26, 200, 262))
    return (
        ground(300, FLOOR)
        + f'<path d="{cones}" fill="{BACKWARD}" stroke="{BACKWARD}" stroke-width="4"/>'
        + _running(Canvas(124, SOLE))
    )


def _on_treadmill(pose: FigurePose) -> str:
    """Draw the rails and the belt, and who moves on it."""
    frame = '<path d="M66 206V84" stroke-width="6"/><path d="M200 206V92" stroke-width="5"/>'
    rails = '<path d="M58 92H212" stroke-width="8"/><path d="M66 84H216" stroke-width="4"/>'
    return (
        ground(300, 220)
        + f'<g stroke="{SOFT}" opacity=".6">{frame}{rails}</g>'
        + f'<path d="M42 210H246" stroke="{SOFT}" stroke-width="13"/>'
        + Canvas(130, 196).figure([pose], feet=BACKWARD)
    )


def _running(canvas: Canvas) -> str:
    """Draw a runner, and strokes of speed in front of the chest, away from where it goes."""
    strokes = "".join(
        f"M{canvas.x + x:g} {y}h{length}"
        for x, y, length in ((44, 74, 26), (52, 96, 38), (40, 140, 24))
    )
    return (
        canvas.figure([JOGGING], feet=BACKWARD)
        + f'<path d="{strokes}" stroke="{BACKWARD}" stroke-width="4" opacity=".6"/>'
    )


def _pulling(slope: float) -> str:
    """Draw somebody who leans away from a sled, the straps tight."""
    canvas = Canvas(100, SOLE)
    lift = HILL_RISE if slope else 0.0
    puller = replace(
        _climbing(slope),
        hip=(-12, HIP - 10 + lift),
        near_hand=(34, 114 + lift),
        far_hand=(35, 118 + lift),
        lean=-0.1,
    )
    hand = puller.arm(puller.near_hand)[-1]

    def beside(ahead: float, up: float) -> Point:
        return ahead, lift - slope * ahead + up

    return (
        (_slope(canvas, slope) if slope else ground(300, FLOOR))
        + canvas.line([[hand, beside(108, 16)]], INK, 3)
        + canvas.line([[beside(104, 20), beside(112, 0), beside(172, 0)]], SOFT, 7)
        + canvas.line([[beside(120, 12), beside(172, 12)]], SOFT, 7)
        + canvas.line([[beside(160, 12), beside(160, 52)]], SOFT, 6)
        + canvas.figure([puller], feet=BACKWARD)
    )


def _climbing(slope: float) -> FigurePose:
    """Stand on a slope that falls ahead; 0 is level."""
    lift = HILL_RISE if slope else 0.0
    return replace(
        STEPPING,
        hip=(0, STEPPING.hip[1] + lift - 5),
        near_foot=_on_slope(-20, slope, lift, tiptoe=0.4),
        far_foot=_on_slope(15, slope, lift),
        near_hand=(10, 94 + lift),
        far_hand=(-6, 95 + lift),
    )


def _on_slope(x: float, slope: float, lift: float, tiptoe: float = 0.0) -> Foot:
    """Place a foot flat on a slope, or on its toes, the heel up by ``tiptoe`` rad."""
    pitch = -atan(slope) - tiptoe
    toes = TOE[0] - BALL[0]
    touching = x + BALL[0] + toes * cos(pitch)
    return Foot(x, pitch, lift - slope * touching - toes * sin(pitch))


def _slope(canvas: Canvas, slope: float) -> str:
    """Draw the ground of a slope across the drawing, a soft hill under it."""
    left, right = (FLOOR - HILL_RISE + slope * (x - canvas.x) for x in (12, 288))
    return (
        f'<path d="M12 {left:.1f}L288 {right:.1f}V234H12z" fill="{ACTION}" opacity=".12"/>'
        f'<path d="M12 {left:.1f}L288 {right:.1f}" stroke="{SOFT}" stroke-width="3" opacity=".6"/>'
    )


def _dumbbell(canvas: Canvas, hand: Point, opacity: float = 1.0) -> str:
    ahead, up = hand
    bar = [(ahead - 14, up), (ahead + 14, up)]
    ends = [[(x, up - 6), (x, up + 6)] for x, _ in bar]
    return canvas.line([bar], INK, 4, opacity) + "".join(
        canvas.line([end], INK, 8, opacity) for end in ends
    )
