"""Retrowalk: screen, plan, coach and measure walking backward.

The public surface, loaded when first used so that ``import retrowalk`` stays quick:

>>> import retrowalk
>>> walk = retrowalk.analyse(retrowalk.read("walk.zip"))  # doctest: +SKIP
"""

from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from retrowalk.errors import RetrowalkError
    from retrowalk.gait import Direction, Walk, analyse
    from retrowalk.gait.feet import analyse_feet
    from retrowalk.gait.live import LiveWalk
    from retrowalk.person import Person
    from retrowalk.programme import adapt, plan
    from retrowalk.recordings import Recording, read
    from retrowalk.screening import screen

__version__ = version("retrowalk")

_HOME = {
    "Direction": "gait",
    "LiveWalk": "gait.live",
    "Person": "person",
    "Recording": "recordings",
    "RetrowalkError": "errors",
    "Walk": "gait",
    "adapt": "programme",
    "analyse": "gait",
    "analyse_feet": "gait.feet",
    "plan": "programme",
    "read": "recordings",
    "screen": "screening",
}

__all__ = [
    "Direction",
    "LiveWalk",
    "Person",
    "Recording",
    "RetrowalkError",
    "Walk",
    "adapt",
    "analyse",
    "analyse_feet",
    "plan",
    "read",
    "screen",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'retrowalk' has no attribute {name!r}")
    return getattr(import_module(f"retrowalk.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
