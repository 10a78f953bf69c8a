"""Which fonts the paper is written with.

The font that typst carries writes Latin letters, on every machine alike. Chinese is written with
a font of the machine, where it has one: a font of its own would outweigh all else in the package.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from retrowalk.charts.paper import LATIN
from retrowalk.errors import NotPrintable
from retrowalk.extras import needs
from retrowalk.languages import Language, say

with needs("app"):
    import typst

OF_SYSTEMS = {
    "zh": (
        "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Source Han Serif CN",
        "Songti SC", "STSong", "SimSun", "NSimSun", "AR PL UMing CN",
        "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN",
        "PingFang SC", "Microsoft YaHei", "Heiti SC", "STHeiti", "SimHei", "WenQuanYi Zen Hei",
        "WenQuanYi Micro Hei", "Droid Sans Fallback",
    ),
}  # fmt: skip
"""Fonts that systems have for what the Latin one lacks, by language, the best for reading first."""


@dataclass(frozen=True)
class Fonts:
    """Fonts as typst is told of them, each for what those before it lack."""

    in_order: tuple[str | dict[str, str], ...]
    of_the_system: bool


def families_here() -> list[str]:
    """Name the families of fonts on this machine."""
    return typst.Fonts().families()


def fonts_for(language: Language, here: Callable[[], Iterable[str]] = families_here) -> Fonts:
    """Find the fonts for a language, among those that are ``here`` where it needs one of them.

    Raises
    ------
    NotPrintable
        where it has none: empty boxes would be printed
    """
    if language.code not in OF_SYSTEMS:
        return Fonts((LATIN,), of_the_system=False)
    found = {name.lower() for name in here()}
    known = [name for name in OF_SYSTEMS[language.code] if name.lower() in found]
    if not known:
        raise NotPrintable(say("exchange-no-font", language=language.name))
    return Fonts(({"name": LATIN, "covers": "latin-in-cjk"}, known[0]), of_the_system=True)
