"""The drawings of the standard tests: the chair, a known distance, one leg, four stances."""

from retrowalk.drawings.stick import (
    ACTION,
    BACKWARD,
    FORWARD,
    HIP,
    INK,
    LINE,
    SOFT,
    Canvas,
    FigurePose,
    Foot,
    ground,
    word,
)

SEAT = 46.0
SOLE = (11, 8, 27)  # of a foot seen from above: radius of ball and heel, and between them


def chair() -> str:
    """Draw somebody on a chair, and fainter as they have risen."""
    seated = FigurePose(
        hip=(0, SEAT + 9),
        near_foot=Foot(44),
        far_foot=Foot(36),
        near_hand=(24, SEAT + 48),
        far_hand=(26, SEAT + 42),
        lean=-0.04,
    )
    risen = FigurePose(
        hip=(0, HIP),
        near_foot=Foot(-2),
        far_foot=Foot(6),
        near_hand=(20, HIP + 36),
        far_hand=(22, HIP + 30),
    )
    canvas = Canvas(104, 206)
    back, front = canvas.x - 22, canvas.x + 26
    return (
        ground(300, 214)
        + f'<g stroke="{SOFT}" stroke-width="5" opacity=".6"><path d="M{back} 96V212"/>'
        + f'<path d="M{front} 166V212"/><path d="M{back} 166H{front}" stroke-width="8"/></g>'
        + Canvas(canvas.x + 44, 206).figure([risen], opacity=0.28)
        + canvas.figure([seated])
        + f'<path d="M212 150V96m0 0-9 11m9-11 9 11" stroke="{ACTION}" stroke-width="4"/>'
        + f'<path d="M236 96V150m0 0-9-11m9 11 9-11" stroke="{ACTION}" stroke-width="4"/>'
    )


def lines_forward() -> str:
    """Draw somebody who walks forward from line to line, with somebody beside."""
    walker = FigurePose(
        hip=(0, HIP - 2),
        near_foot=Foot(20, 0.25),
        far_foot=Foot(-14, -0.3),
        near_hand=(-12, 94),
        far_hand=(16, 96),
        lean=0.04,
    )
    return _between_lines(walker, FORWARD)


def lines_backward() -> str:
    """Draw somebody who walks backward from line to line, with somebody beside."""
    walker = FigurePose(
        hip=(0, HIP - 2),
        near_foot=Foot(-17, -0.5),
        far_foot=Foot(16),
        near_hand=(8, 92),
        far_hand=(-4, 92),
        lean=0.03,
    )
    return _between_lines(walker, BACKWARD)


def _between_lines(walker: FigurePose, feet: str) -> str:
    beside = FigurePose(
        hip=(0, HIP - 2),
        near_foot=Foot(-16, -0.4),
        far_foot=Foot(17),
        near_hand=(38, 106),
        far_hand=(30, 104),
        lean=0.03,
    )
    lines = "".join(f'<path d="M{x} 214v14" stroke-width="5"/>' for x in (46, 254))
    return (
        ground(300, 214)
        + f'<g stroke="{INK}">{lines}</g>'
        + f'<path d="M60 224H240m0 0-8-6m8 6-8 6M60 224l8-6m-8 6 8 6" stroke="{SOFT}" '
        + 'stroke-width="2.5"/>'
        + Canvas(112, 204).figure([beside], trunk=SOFT, legs=SOFT, feet=SOFT, opacity=0.55)
        + Canvas(156, 206).figure([walker], feet=feet)
    )


def one_leg() -> str:
    """Draw somebody on one leg, a rail within reach."""
    pose = FigurePose(
        hip=(0, HIP),
        near_foot=Foot(-14, -0.35, 24),
        far_foot=Foot(2),
        near_hand=(20, HIP + 36),
        far_hand=(22, HIP + 30),
    )
    rail = "".join(f'<path d="M{x} 102V212" stroke-width="5"/>' for x in (196, 276))
    return (
        ground(300, 214)
        + f'<g stroke="{SOFT}" opacity=".6">{rail}<path d="M184 102H288" stroke-width="8"/></g>'
        + Canvas(128, 206).figure([pose], far=0.7)
    )


def four_stances() -> str:
    """Draw the feet of the four stances from above, the easiest first."""
    places = (
        ((-13, 0), (13, 0)),
        ((-12, 16), (12, -10)),
        ((0, 29), (0, -29)),
        ((0, 0),),
    )
    parts = []
    for number, feet in enumerate(places):
        x = 42 + 72 * number
        parts += [_sole(x + aside, 84 + along) for aside, along in feet]
        parts.append(word(x, 176, str(number + 1), INK, weight="bold"))
    floor = f'<path d="M12 152H288" stroke="{LINE}" stroke-width="2"/>'
    return floor + "".join(parts)


def _sole(x: float, y: float) -> str:
    """One foot from above, toes up: round at the ball, narrower at the heel."""
    ball, heel, long = SOLE
    side = long / 2
    return (
        f'<path d="M{x - ball} {y - long / 3:g}a{ball} {ball} 0 0 1 {2 * ball} 0'
        f"c0 {side} -3 {side} -3 {long}a{heel} {heel} 0 0 1 {-2 * heel} 0"
        f'c0 {-side} -3 {-side} -3 {-long}z" fill="{ACTION}"/>'
    )
