"""The ladder as a path up a gentle hill, with a stone for each rung."""

from dataclasses import dataclass
from math import cos, pi

WIDTH, HEIGHT = 360.0, 190.0
_LEFT, _RIGHT = 26.0, 330.0
_FOOT, _TOP = 158.0, 62.0


@dataclass(frozen=True)
class Stone:
    """Where a rung lies on the hill, and whether it was reached."""

    number: int
    name: str
    x: float
    y: float
    state: str  # "behind", "here" or "ahead"


def stones(names: tuple[str, ...], here: int) -> tuple[Stone, ...]:
    """Lay one stone for each rung, the lowest at the foot; ``here`` counts from 0."""
    last = max(1, len(names) - 1)
    return tuple(
        Stone(number + 1, name, *_point(number / last), _state(number, here))
        for number, name in enumerate(names)
    )


def path_line(points: int = 48) -> str:
    """Give the line of the path as SVG path data."""
    line = (_point(i / points) for i in range(points + 1))
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in line)


def _point(share: float) -> tuple[float, float]:
    rise = (1 - cos(pi * share)) / 2
    return _LEFT + (_RIGHT - _LEFT) * share, _FOOT + (_TOP - _FOOT) * rise


def _state(number: int, here: int) -> str:
    if number == here:
        return "here"
    return "behind" if number < here else "ahead"
