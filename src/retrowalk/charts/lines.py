"""Words broken into lines, in scripts with spaces between the words and in those without."""

import re
from collections.abc import Sequence
from functools import lru_cache
from unicodedata import east_asian_width

from retrowalk.extras import needs

# What stays together on a line: a word, or a Chinese sign, each with its punctuation.
_PIECE = re.compile(
    r"\s*(?:[“（《]*[\u3400-\u9fff]|[^\s\u3000-\u9fff\uff00-\uffef]+)[、。，；：！？”）》]*|\s*\S"
)
_AFTER_COMMA = re.compile(r"(?<=,)\s|(?<=，)")

_Clause = tuple[str, float]


@lru_cache(4096)
def width(words: str, size: float, weight: str = "normal") -> float:
    """Measure words, px: in the widest of the usual fonts; Chinese signs are square in any.

    To be called within :func:`~retrowalk.charts.picture.house_style`.
    """
    with needs("charts"):
        from matplotlib.font_manager import FontProperties
        from matplotlib.textpath import text_to_path

    narrow = "".join(sign for sign in words if east_asian_width(sign) not in "WF")
    font = FontProperties(family="DejaVu Sans", size=size, weight=weight)
    measured, _, _ = text_to_path.get_text_width_height_descent(narrow, font, ismath=False)
    return float(measured) + size * (len(words) - len(narrow))


def wrapped(words: str, room: float, size: float, weight: str = "normal") -> list[str]:
    """Break words into lines that fit into ``room`` px, each as full as it can be."""
    return _filled(_clauses(words, size, weight), room)


def evenly(words: str, room: float, size: float, weight: str) -> list[str]:
    """Break words into lines of even length, after a comma where that is possible."""
    pieces = _clauses(words, size, weight)
    fewest = len(_filled(pieces, room))
    clauses = _AFTER_COMMA.split(words)
    if fewest == len(clauses) == 2 and all(width(one, size, weight) <= room for one in clauses):
        return clauses
    return next(
        lines for one in range(1, int(room) + 1) if len(lines := _filled(pieces, one)) <= fewest
    )


def _clauses(words: str, size: float, weight: str) -> list[_Clause]:
    return [(piece, width(piece, size, weight)) for piece in _PIECE.findall(words)]


def _filled(clauses: Sequence[_Clause], room: float) -> list[str]:
    lines: list[str] = []
    left = 0.0
    for piece, wide in clauses:
        if not lines or wide > left:
            lines.append(piece.lstrip())
            left = room
        else:
            lines[-1] += piece
        left -= wide
    return lines
