"""A picture of the size of a word: how a few numbers went, for a row of a table."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from retrowalk.drawings.svg import TOKENS

WIDTH, HEIGHT, MARGIN = 96.0, 28.0, 3.0
FEWEST = 2
"""Of fewer numbers there is no course to be seen."""


def sparkline(values: Sequence[float | None], *, most: float, words: str) -> str:
    """Draw numbers from 0 to ``most`` as a line of equal steps, the last of them as a dot.

    ``words`` say what is to be seen. Where a number is missing the line has a gap; of fewer than
    two nothing is drawn.
    """
    known = [(place, value) for place, value in enumerate(values) if value is not None]
    if len(known) < FEWEST:
        return ""
    box = {"viewBox": f"0 0 {WIDTH:g} {HEIGHT:g}", "class": "sparkline", "role": "img"}
    svg = Element("svg", {**box, "width": f"{WIDTH:g}", "height": f"{HEIGHT:g}"})
    SubElement(svg, "title").text = words
    step = (WIDTH - 2 * MARGIN) / (len(values) - 1)
    ink, line = _colour("ink"), _colour("line")
    floor = f"M{MARGIN:g} {HEIGHT - MARGIN:g}H{WIDTH - MARGIN:g}"
    SubElement(svg, "path", {"d": floor, "stroke": line, "fill": "none"})
    points = [(MARGIN + step * place, _height(value, most)) for place, value in known]
    path, before = "", -2
    for (place, _), (x, y) in zip(known, points, strict=True):
        path += f"{'L' if place == before + 1 else 'M'}{x:.1f} {y:.1f}"
        before = place
    SubElement(svg, "path", {"d": path, "stroke": ink, "fill": "none", "stroke-width": "1.5"})
    x, y = points[-1]
    SubElement(svg, "circle", {"cx": f"{x:.1f}", "cy": f"{y:.1f}", "r": "2.6", "fill": ink})
    return tostring(svg, encoding="unicode")


def _height(value: float, most: float) -> float:
    share = min(max(value / most, 0.0), 1.0) if most else 0.0
    return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN)


def _colour(token: str) -> str:
    return f"var(--{token}, {TOKENS[token]})"
