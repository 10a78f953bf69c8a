"""Drawings of how it is done, for the eye and, as words, for the ear.

Each is one ``<svg>`` that can stand in a page or alone. A moving drawing holds a still one too:
it moves only where the style sheet is in force and the reader has not asked for reduced motion.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from retrowalk.drawings import above, cues, feet, places, poses
from retrowalk.drawings.gait import ROUND
from retrowalk.drawings.places import Layers, Moments
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
    """What is drawn, for the moments of a round; the moment that tells it in a still; its height.

    A place whose ground cannot pass by under a walker does not ``move``.
    """

    draw: Callable[[Moments], Layers]
    still: float = 0.0
    height: int = 224
    moves: bool = True


def figure_names() -> tuple[str, ...]:
    """Names that :func:`figure` knows."""
    return tuple(_DRAWINGS)


def figure_style() -> str:
    """Give the style sheet that lets drawings move, for pages that refuse one inside a drawing."""
    return STYLE


def figure(name: str, *, with_style: bool = True, shown_for: str = "", moving: bool = True) -> str:
    """Give a drawing as SVG; ``with_style=False`` leaves its style sheet to the page.

    A page that shows a drawing more than once says what each is ``shown_for``, so that ids differ.
    Where nothing can move or should, ``moving=False`` gives the still alone.
    """
    if name not in _DRAWINGS:
        raise KeyError(f"no drawing {name!r}; there are {', '.join(_DRAWINGS)}")
    return _drawn(spoken(), name, with_style, shown_for, moving)


@cache
def _drawn(language: Language, name: str, with_style: bool, shown_for: str, moving: bool) -> str:
    drawing = _DRAWINGS[name]
    prefix = f"drawing-{name.replace('_', '-')}"
    label = "-".join(filter(None, (prefix, shown_for.replace("_", "-"))))
    with speaking(language.code):
        title, description = say(f"{prefix}-title"), say(f"{prefix}-description")
        still = drawing.draw([drawing.still])
        moved = drawing.draw(ROUND) if moving and drawing.moves else still
    body = _layered(still, moved)
    style = f"<style>{STYLE}</style>" if with_style and still != moved else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="drawing {prefix}" '
        f'viewBox="0 0 {WIDTH} {drawing.height}" width="{WIDTH}" '
        f'height="{drawing.height}" role="img" '
        f'aria-labelledby="{label}-title {label}-desc" font-family="{FONT}" font-size="15" '
        f'fill="none" stroke-linecap="round" stroke-linejoin="round">'
        f'<title id="{label}-title">{title}</title>'
        f'<desc id="{label}-desc">{description}</desc>{style}{body}</svg>'
    )


def _layered(still: Layers, moved: Layers) -> str:
    """Put the layers over each other; those that move are there twice, still and moving."""
    body = ""
    for moves, layers in groupby(zip(still, moved, strict=True), lambda pair: pair[0] != pair[1]):
        stills, movings = map("".join, zip(*layers, strict=True))
        body += (
            f'<g class="still">{stills}</g><g class="moving" display="none">{movings}</g>'
            if moves
            else stills
        )
    return body


_DRAWINGS = {
    # What is said.
    "stand_hip_width": Drawing(poses.stand_wide, 0.7),
    "stand_tall": Drawing(cues.stand_tall, 0.6),
    "wake_the_feet": Drawing(feet.wake_the_feet, 0.82),
    "look_behind": Drawing(cues.look_behind, 0.5),
    "turn_whole_body": Drawing(above.turn_round, 0.17, 240),
    "foot_roll": Drawing(feet.foot_roll, 0.4, 240),
    "reach_back": Drawing(cues.reach_back, 0.6, 250),
    "step_back": Drawing(cues.step_back),
    "weight_over": Drawing(cues.weight_over, 0.1, 236),
    "upright": Drawing(cues.upright, height=252),
    "easy_arms": Drawing(cues.easy_arms, height=250),
    "slow_and_attentive": Drawing(cues.attentive, 0.95, 232),
    "head_neutral": Drawing(cues.head_neutral, height=250),
    "knee_over_ankle": Drawing(cues.knee_over_ankle, 0.55, 246),
    "free_feet": Drawing(feet.free_feet, 0.5),
    "quick_feet": Drawing(cues.quick_feet, height=258),
    # The poses.
    "mountain": Drawing(poses.mountain, 0.8, 236),
    "warrior": Drawing(poses.warrior, 0.6),
    "tree": Drawing(poses.tree, 0.55, 236),
    "heel_raise": Drawing(poses.heel_raise, 0.42),
    "slow_step": Drawing(poses.slow_step, 0.6, 236),
    # The places.
    "rail": Drawing(places.beside_rail),
    "partner": Drawing(places.partner),
    "mat": Drawing(places.mat, moves=False),
    "pool": Drawing(places.pool),
    "treadmill": Drawing(places.treadmill),
    "treadmill_jog": Drawing(places.treadmill_jog),
    "treadmill_hands_free": Drawing(places.treadmill_hands_free),
    "spotter": Drawing(places.spotter),
    "open_ground": Drawing(places.open_ground, moves=False),
    "grass": Drawing(places.grass, moves=False),
    "hill": Drawing(places.hill, height=236),
    "weights": Drawing(places.weights),
    "sled": Drawing(places.sled),
    "sled_uphill": Drawing(places.sled_uphill, height=236),
    "jog": Drawing(places.jog),
    "drills": Drawing(places.drills, moves=False),
    # The standard tests.
    "chair": Drawing(chair),
    "lines_forward": Drawing(lines_forward, height=236),
    "lines_backward": Drawing(lines_backward, height=236),
    "one_leg": Drawing(one_leg),
    "four_stances": Drawing(four_stances, height=190),
}
