"""Drawings of how it is done, for the eye and, as words, for the ear.

Each is one ``<svg>`` that can stand in a page or alone. A moving drawing holds a still one too:
it moves only where the style sheet is in force and the reader has not asked for reduced motion.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from retrowalk.drawings import places
from retrowalk.drawings.moving import foot_roll, step_back
from retrowalk.drawings.poses import partner, posture, rail, warrior
from retrowalk.drawings.standard_tests import (
    chair,
    four_stances,
    lines_backward,
    lines_forward,
    one_leg,
)
from retrowalk.drawings.svg import FONT
from retrowalk.languages import Language, say, speaking, spoken

WIDTH = 300
STYLE = """\
@media (prefers-reduced-motion: no-preference) {
  .drawing .moving { display: inline }
  .drawing .still { display: none }
}
"""


@dataclass(frozen=True)
class Drawing:
    """How a drawing is made, and how high it is."""

    still: Callable[[], str]
    moving: Callable[[], str] | None = None
    height: int = 224


def figure_names() -> tuple[str, ...]:
    """Names that :func:`figure` knows."""
    return tuple(_DRAWINGS)


def figure_style() -> str:
    """Give the style sheet that lets drawings move, for pages that refuse one inside a drawing."""
    return STYLE


def figure(name: str, *, with_style: bool = True, shown_for: str = "") -> str:
    """Give a drawing as SVG; ``with_style=False`` leaves its style sheet to the page.

    A page that shows a drawing more than once says what each is ``shown_for``, so that ids differ.
    """
    if name not in _DRAWINGS:
        raise KeyError(f"no drawing {name!r}; there are {', '.join(_DRAWINGS)}")
    return _drawn(spoken(), name, with_style, shown_for)


@cache
def _drawn(language: Language, name: str, with_style: bool, shown_for: str) -> str:
    drawing = _DRAWINGS[name]
    prefix = f"drawing-{name.replace('_', '-')}"
    label = "-".join(filter(None, (prefix, shown_for.replace("_", "-"))))
    body = drawing.still()
    if drawing.moving:
        body = f'<g class="still">{body}</g><g class="moving" display="none">{drawing.moving()}</g>'
    with speaking(language.code):
        title, description = say(f"{prefix}-title"), say(f"{prefix}-description")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="drawing {prefix}" '
        f'viewBox="0 0 {WIDTH} {drawing.height}" width="{WIDTH}" '
        f'height="{drawing.height}" role="img" '
        f'aria-labelledby="{label}-title {label}-desc" font-family="{FONT}" font-size="15" '
        f'fill="none" stroke-linecap="round" stroke-linejoin="round">'
        f'<title id="{label}-title">{title}</title>'
        f'<desc id="{label}-desc">{description}</desc>'
        f"{f'<style>{STYLE}</style>' if with_style and drawing.moving else ''}{body}</svg>"
    )


_ROUND = [number / 30 for number in range(30)]
_DRAWINGS = {
    "foot_roll": Drawing(lambda: foot_roll([0.4]), lambda: foot_roll(_ROUND), height=240),
    "step_back": Drawing(lambda: step_back([0.0]), lambda: step_back(_ROUND)),
    "posture": Drawing(posture, height=252),
    "rail": Drawing(rail),
    "partner": Drawing(partner),
    "warrior": Drawing(warrior),
    "mat": Drawing(places.mat),
    "pool": Drawing(places.pool),
    "treadmill": Drawing(places.treadmill),
    "treadmill_jog": Drawing(places.treadmill_jog),
    "treadmill_hands_free": Drawing(places.treadmill_hands_free),
    "spotter": Drawing(places.spotter),
    "open_ground": Drawing(places.open_ground),
    "grass": Drawing(places.grass),
    "hill": Drawing(places.hill, height=236),
    "weights": Drawing(places.weights),
    "sled": Drawing(places.sled),
    "sled_uphill": Drawing(places.sled_uphill, height=236),
    "jog": Drawing(places.jog),
    "drills": Drawing(places.drills),
    "chair": Drawing(chair),
    "lines_forward": Drawing(lines_forward, height=236),
    "lines_backward": Drawing(lines_backward, height=236),
    "one_leg": Drawing(one_leg),
    "four_stances": Drawing(four_stances, height=190),
}
