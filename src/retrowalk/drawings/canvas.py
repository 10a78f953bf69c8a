"""Put what is drawn into SVG: at its place, turned, faded, still or in motion.

Every function takes the values of all frames of a round: one makes a still, several a movement
that goes around for ever. Of the frames only as many are written as the eye needs, so that a
drawing stays a few kilobytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from retrowalk.drawings.stick import Point

INK, ACTION, BACKWARD = "var(--ink, #1b231f)", "var(--action, #1d5c48)", "var(--backward, #b34a06)"
FORWARD, SOFT = "var(--forward, #2f639e)", "var(--soft, #4a554f)"
LINE, PAPER = "var(--line, #d9d6cb)", "var(--paper, #fbfaf6)"

FINE_DEG, FINE = 0.5, 0.2  # how far what is drawn may be from what is meant


@dataclass(frozen=True)
class Canvas:
    """Where figures stand: ground at ``ground``, facing right (1) or left (-1).

    ``seconds`` is one round of a movement; ``tilt`` turns all about the feet, in degrees,
    clockwise: for a slope.
    """

    x: float
    ground: float
    facing: int = 1
    seconds: float = 0.0
    tilt: float = 0.0

    def within(self, drawn: str) -> str:
        """Put what is drawn around (0, 0), ahead to the right, where this canvas stands."""
        mirrored = "scale(-1 1)" if self.facing < 0 else ""
        tilted = f"rotate({self.tilt:g})" if self.tilt else ""
        return f'<g transform="translate({self.x:g} {self.ground:g}){mirrored}{tilted}">{drawn}</g>'

    def placed(self, points: Sequence[Point], drawn: str, angles: Sequence[float] = (0.0,)) -> str:
        """Draw at points, turned by angles in degrees, clockwise."""
        there, moves = self._animated("translate", [(x, -up) for x, up in points], FINE)
        way, turns = self._animated("rotate", [(angle,) for angle in angles], FINE_DEG)
        if moves and (turns or way):
            return f"<g>{moves}<g{_attribute('transform', way)}>{turns}{drawn}</g></g>"
        if turns and there:
            return f"<g{_attribute('transform', there)}><g>{turns}{drawn}</g></g>"
        still = _attribute("transform", there + way)
        return f"<g{still}>{moves}{turns}{drawn}</g>" if still or moves or turns else drawn

    def faded(self, levels: Sequence[float], drawn: str) -> str:
        """Draw as visible as the levels say, 0 to 1."""
        frames = [(level,) for level in levels]
        if len(set(frames)) == 1:
            return f"<g{faint(levels[0])}>{drawn}</g>"
        return f"<g>{self._animation('animate', 'opacity', '', frames, 0.03)}{drawn}</g>"

    def _animated(
        self, kind: str, frames: Sequence[tuple[float, ...]], fine: float
    ) -> tuple[str, str]:
        """Give a transformation that stands still, or the animation of one."""
        if all(max(map(abs, _apart(frames[0], frame))) < fine / 2 for frame in frames):
            still = any(abs(value) > 0.04 for value in frames[0])
            return (f"{kind}({_numbers(frames[0])})" if still else "", "")
        return "", self._animation("animateTransform", "transform", f' type="{kind}"', frames, fine)

    def _animation(
        self,
        element: str,
        attribute: str,
        kind: str,
        frames: Sequence[tuple[float, ...]],
        fine: float,
    ) -> str:
        around = [*frames, frames[0]]
        kept = needed(around, fine)
        values = ";".join(_numbers(around[index]) for index in kept)
        times = ";".join(_time(index / len(frames)) for index in kept)
        return (
            f'<{element} attributeName="{attribute}"{kind} dur="{self.seconds:g}s" '
            f'repeatCount="indefinite" values="{values}" keyTimes="{times}"/>'
        )


def needed(frames: Sequence[tuple[float, ...]], fine: float) -> list[int]:
    """Tell which frames are needed so that straight ways between them miss none by ``fine``.

    Source: Douglas & Peucker 1973, doi:10.3138/FM57-6770-U75U-7727.
    """

    def between(first: int, last: int) -> list[int]:
        worst, farthest = fine, None
        for index in range(first + 1, last):
            share = (index - first) / (last - first)
            missed = max(
                abs(value - start - share * (end - start))
                for start, value, end in zip(
                    frames[first], frames[index], frames[last], strict=True
                )
            )
            if missed > worst:
                worst, farthest = missed, index
        if farthest is None:
            return [last]
        return between(first, farthest) + between(farthest, last)

    return [0, *between(0, len(frames) - 1)]


def stroke(shape: str, colour: str, width: float, opacity: float = 1.0) -> str:
    """Draw a line along a path."""
    return (
        f'<path d="{shape}" fill="none" stroke="{colour}" stroke-width="{width:g}"'
        f"{faint(opacity)}/>"
    )


def faint(opacity: float) -> str:
    """Write an opacity, where there is one to write."""
    return "" if opacity == 1 else f' opacity="{opacity:.2g}"'


def word(
    x: float,
    y: float,
    words: str,
    colour: str = SOFT,
    *,
    weight: str = "normal",
    anchor: str = "middle",
) -> str:
    """Write a word with its ``start``, ``middle`` or ``end`` at ``x``, its baseline at ``y``."""
    return (
        f'<text x="{x:g}" y="{y:g}" fill="{colour}" text-anchor="{anchor}" '
        f'font-weight="{weight}">{words}</text>'
    )


def filled(shape: str, colour: str = "") -> str:
    """Fill a path, with the colour of its group where none is told."""
    return f'<path d="{shape}"{_attribute("fill", colour)}/>'


def _attribute(name: str, value: str) -> str:
    return f' {name}="{value}"' if value else ""


def _apart(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(a - b for a, b in zip(one, other, strict=True))


def _numbers(values: Sequence[float]) -> str:
    return " ".join(f"{round(value, 1) + 0:g}" for value in values)


def _time(share: float) -> str:
    return f"{share:.3f}".rstrip("0").rstrip(".").removeprefix("0") or "0"
