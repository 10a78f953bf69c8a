"""Retrowalk: screen, plan, coach and measure walking backward.

The public surface, loaded when first used so that ``import retrowalk`` stays quick:

>>> import retrowalk
>>> walk = retrowalk.analyse(retrowalk.read("walk.zip"))  # doctest: +SKIP
"""

from typing import TYPE_CHECKING

from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from retrowalk.gait import Direction, Walk, analyse
    from retrowalk.gait.feet import analyse_feet
    from retrowalk.gait.live import LiveWalk
    from retrowalk.person import Person
    from retrowalk.programme import adapt, plan
    from retrowalk.recordings import Recording, load_map, read
    from retrowalk.screening import screen

    __version__: str

_HOME = {
    "Direction": "gait",
    "LiveWalk": "gait.live",
    "Person": "person",
    "Recording": "recordings",
    "Walk": "gait",
    "adapt": "programme",
    "analyse": "gait",
    "analyse_feet": "gait.feet",
    "load_map": "recordings",
    "plan": "programme",
    "read": "recordings",
    "screen": "screening",
}

_ROOMS = ("cohort",)
"""Of which ``import retrowalk`` is enough to say ``retrowalk.cohort.run(...)``."""

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
    "load_map",
    "plan",
    "read",
    "screen",
]


if not TYPE_CHECKING:  # to which every name would be an attribute

    def __getattr__(name: str) -> object:
        from importlib import import_module, metadata

        if name == "__version__":
            return metadata.version("retrowalk")
        if name in _ROOMS:
            return import_module(f"retrowalk.{name}")
        if name not in _HOME:
            raise AttributeError(f"module 'retrowalk' has no attribute {name!r}")
        return getattr(import_module(f"retrowalk.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
