"""Drawings of how it is done, for the eye and, as words, for the ear.

Each is one ``<svg>`` that can stand in a page or alone. A moving drawing holds a still one too:
it moves only where the style sheet is in force and the reader has not asked for reduced motion.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from retrowalk.charts import places
from retrowalk.charts.moving import foot_roll, step_back
from retrowalk.charts.poses import partner, posture, rail, warrior
from retrowalk.charts.standard_tests import (
    chair,
    four_stances,
    lines_backward,
    lines_forward,
    one_leg,
)
from retrowalk.charts.svg import FONT

STYLE = """\
@media (prefers-reduced-motion: no-preference) {
  .drawing .moving { display: inline }
  .drawing .still { display: none }
}
"""


@dataclass(frozen=True)
class Drawing:
    """A drawing with its size, and its words for those who don't see it."""

    title: str
    description: str
    width: int
    height: int
    still: Callable[[], str]
    moving: Callable[[], str] | None = None


def figure_names() -> tuple[str, ...]:
    """Names that :func:`figure` knows."""
    return tuple(_DRAWINGS)


def figure_style() -> str:
    """Give the style sheet that lets drawings move, for pages that refuse one inside a drawing."""
    return STYLE


@cache
def figure(name: str, *, with_style: bool = True, shown_for: str = "") -> str:
    """Give a drawing as SVG; ``with_style=False`` leaves its style sheet to the page.

    A page that shows a drawing more than once says what each is ``shown_for``, so that ids differ.
    """
    if name not in _DRAWINGS:
        raise KeyError(f"no drawing {name!r}; there are {', '.join(_DRAWINGS)}")
    drawing = _DRAWINGS[name]
    prefix = f"drawing-{name.replace('_', '-')}"
    label = "-".join(filter(None, (prefix, shown_for.replace("_", "-"))))
    body = drawing.still()
    if drawing.moving:
        body = f'<g class="still">{body}</g><g class="moving" display="none">{drawing.moving()}</g>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="drawing {prefix}" '
        f'viewBox="0 0 {drawing.width} {drawing.height}" width="{drawing.width}" '
        f'height="{drawing.height}" role="img" '
        f'aria-labelledby="{label}-title {label}-desc" font-family="{FONT}" font-size="15" '
        f'fill="none" stroke-linecap="round" stroke-linejoin="round">'
        f'<title id="{label}-title">{drawing.title}</title>'
        f'<desc id="{label}-desc">{drawing.description}</desc>'
        f"{f'<style>{STYLE}</style>' if with_style and drawing.moving else ''}{body}</svg>"
    )


_ROUND = [number / 30 for number in range(30)]
_DRAWINGS = {
    "foot_roll": Drawing(
        "The foot roll, reversed",
        "A foot reaches back. The toes touch first, then the ball, then the heel comes down.",
        300,
        240,
        lambda: foot_roll([0.4]),
        lambda: foot_roll(_ROUND),
    ),
    "step_back": Drawing(
        "Stepping back",
        "Somebody walks backward, upright, with small steps: each foot touches toes first.",
        300,
        224,
        lambda: step_back([0.0]),
        lambda: step_back(_ROUND),
    ),
    "posture": Drawing(
        "Stand tall",
        "Two people stand. One is bowed over, the head hanging. "
        "The other is tall, head over shoulders over hips.",
        300,
        252,
        posture,
    ),
    "rail": Drawing(
        "Beside a rail",
        "Somebody steps back beside a rail, one hand resting on it.",
        300,
        224,
        rail,
    ),
    "partner": Drawing(
        "With a partner",
        "Two people face each other and hold both hands. One steps back, the other follows.",
        300,
        224,
        partner,
    ),
    "warrior": Drawing(
        "Warrior",
        "A long step: the front knee over the ankle, the back leg straight with its heel down, "
        "arms up, eyes up.",
        300,
        224,
        warrior,
    ),
    "mat": Drawing(
        "On a mat",
        "Somebody steps back along a mat that lies flat on the floor.",
        300,
        224,
        places.mat,
    ),
    "pool": Drawing(
        "In the pool",
        "Somebody steps back in a pool, the water up to the chest.",
        300,
        224,
        places.pool,
    ),
    "treadmill": Drawing(
        "On a treadmill with side rails",
        "Somebody steps back on a treadmill, both hands on its side rails.",
        300,
        224,
        places.treadmill,
    ),
    "treadmill_jog": Drawing(
        "Jogging on a treadmill",
        "Somebody jogs backward on a treadmill, both hands on its side rails.",
        300,
        224,
        places.treadmill_jog,
    ),
    "treadmill_hands_free": Drawing(
        "Jogging on a treadmill, hands free",
        "Somebody jogs backward on a treadmill, the hands just above its side rails.",
        300,
        224,
        places.treadmill_hands_free,
    ),
    "spotter": Drawing(
        "With a spotter",
        "Somebody steps back. Behind them a second person is ready, hands within reach.",
        300,
        224,
        places.spotter,
    ),
    "open_ground": Drawing(
        "On clear ground",
        "Somebody steps back alone on clear, level ground.",
        300,
        224,
        places.open_ground,
    ),
    "grass": Drawing(
        "On grass",
        "Somebody steps back on short grass.",
        300,
        224,
        places.grass,
    ),
    "hill": Drawing(
        "Up a gentle hill",
        "Somebody steps back up a gentle slope, upright, with short steps.",
        300,
        236,
        places.hill,
    ),
    "weights": Drawing(
        "With light weights",
        "Somebody steps back, a light weight in each hand, the arms hanging.",
        300,
        224,
        places.weights,
    ),
    "sled": Drawing(
        "Pulling a sled",
        "Somebody leans away from an empty sled and pulls it backward on level ground.",
        300,
        224,
        places.sled,
    ),
    "sled_uphill": Drawing(
        "Pulling a sled uphill",
        "Somebody leans away from an empty sled and pulls it backward up a gentle slope.",
        300,
        236,
        places.sled_uphill,
    ),
    "jog": Drawing(
        "Running backward",
        "Somebody runs backward on light feet, the elbows bent.",
        300,
        224,
        places.jog,
    ),
    "drills": Drawing(
        "Drills between cones",
        "Somebody runs backward between cones on the ground.",
        300,
        224,
        places.drills,
    ),
    "chair": Drawing(
        "Up from the chair",
        "Somebody sits on a chair, arms crossed over the chest, and rises to stand.",
        300,
        224,
        chair,
    ),
    "lines_forward": Drawing(
        "Forward, from line to line",
        "Somebody walks forward from one line on the floor to another. "
        "A second person walks right beside them.",
        300,
        236,
        lines_forward,
    ),
    "lines_backward": Drawing(
        "Backward, from line to line",
        "Somebody walks backward from one line on the floor to another. "
        "A second person walks right beside them.",
        300,
        236,
        lines_backward,
    ),
    "one_leg": Drawing(
        "On one leg",
        "Somebody stands on one leg, arms crossed over the chest, a rail within reach.",
        300,
        224,
        one_leg,
    ),
    "four_stances": Drawing(
        "Four stances",
        "Feet from above: side by side; instep beside toe; heel to toe; one foot alone.",
        300,
        190,
        four_stances,
    ),
}
