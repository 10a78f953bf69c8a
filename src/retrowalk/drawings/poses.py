"""The drawings that stand still."""

from retrowalk.drawings.stick import (
    ACTION,
    BACKWARD,
    FORWARD,
    HIP,
    INK,
    SOFT,
    Canvas,
    FigurePose,
    Foot,
    footprints,
    ground,
    word,
)
from retrowalk.languages import say


def posture() -> str:
    """Draw two who stand, one bowed and one tall."""
    bowed = FigurePose(
        hip=(-6, HIP - 3),
        near_foot=Foot(2),
        far_foot=Foot(10),
        near_hand=(16, 88),
        far_hand=(22, 90),
        lean=0.3,
        nod=0.75,
        slump=14,
    )
    tall = FigurePose(
        hip=(0, HIP),
        near_foot=Foot(-2),
        far_foot=Foot(7),
        near_hand=(4, HIP + 3),
        far_hand=(12, HIP + 5),
    )
    left, right = Canvas(78, 206), Canvas(222, 206)
    return (
        ground(300, 214)
        + left.figure([bowed], trunk=SOFT, legs=SOFT, feet=SOFT, opacity=0.75)
        + f'<path d="M{right.x:g} 8V206" stroke="{ACTION}" stroke-width="2" '
        + 'stroke-dasharray="2 7"/>'
        + right.figure([tall])
        + f'<path d="M46 232l10 10m0-10-10 10" stroke="{SOFT}" stroke-width="3.5"/>'
        + word(66, 242, say("drawing-bowed"), anchor="start")
        + f'<path d="M196 237l5 6 10-12" stroke="{ACTION}" stroke-width="3.5"/>'
        + word(217, 242, say("drawing-tall"), INK, anchor="start")
    )


def rail() -> str:
    """Draw somebody who steps back with a hand on a rail."""
    pose = FigurePose(
        hip=(0, HIP - 2),
        near_foot=Foot(-17, -0.5),
        far_foot=Foot(16),
        near_hand=(6, 98),
        far_hand=(33, 104),
        lean=0.03,
    )
    canvas = Canvas(118, 206)
    return ground(300, 214) + _rail() + footprints(156, 4) + canvas.figure([pose], feet=BACKWARD)


def partner() -> str:
    """Draw two hand in hand: one steps back, one follows."""
    back = FigurePose(
        hip=(0, HIP - 2),
        near_foot=Foot(-18, -0.5),
        far_foot=Foot(14),
        near_hand=(44, 112),
        far_hand=(45, 122),
        lean=-0.02,
    )
    forth = FigurePose(
        hip=(0, HIP - 2),
        near_foot=Foot(20, 0.25),
        far_foot=Foot(-14, -0.3),
        near_hand=(44, 112),
        far_hand=(45, 122),
        lean=0.04,
    )
    left, right = Canvas(106, 206), Canvas(194, 206, facing=-1)
    return (
        ground(300, 214) + right.figure([forth], feet=FORWARD) + left.figure([back], feet=BACKWARD)
    )


def warrior() -> str:
    """Draw the long step of the Warrior pose, with a hand on a rail."""
    pose = FigurePose(
        hip=(0, 60),
        near_foot=Foot(40),
        far_foot=Foot(-70.5),
        near_hand=(-4, 167),
        far_hand=(36, 104),
        nod=-0.25,
    )
    canvas = Canvas(150, 206)
    return ground(300, 214) + _rail() + canvas.figure([pose], far=0.7)


def _rail() -> str:
    posts = "".join(f'<path d="M{x} 102V212" stroke-width="5"/>' for x in (40, 150, 260))
    return f'<g stroke="{SOFT}" opacity=".6">{posts}<path d="M14 102H286" stroke-width="8"/></g>'
