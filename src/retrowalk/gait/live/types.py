"""What a live walk tells while it goes on."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.types import Direction, Event, Mode
from retrowalk.languages import Message

FloatArray = npt.NDArray[np.float64]
Vector = tuple[float, float, float]


@dataclass(frozen=True)
class LiveStep:
    """A foot that has just landed, and which way the walker travelled as far as known then."""

    time_s: float
    direction: Direction


@dataclass(frozen=True)
class DirectionChange:
    """From ``time_s`` on the walker travels another way than before."""

    time_s: float
    direction: Direction


@dataclass(frozen=True)
class LiveNews:
    """What is new since the chunk before, and how things stand.

    Times are seconds from the first sample, as in a Recording.

    Attributes
    ----------
    time_s : time of the latest good sample; None before the first
    steps : the feet that landed, each told once, at most 0.3 s after its contact
    changes : changes of direction, each told once: with the third step that shows it, dated back
    walking : whether the walker walks now
    direction : of the walker now; unknown while standing, and while a change is in the air
    mode : of the walker now; unknown while standing, and where it cannot be told
    cadence_spm : steps a minute of the latest few steps; None when not walking
    counts : steps of walking so far, by the word of their direction. A foot that lands alone is
        not walking: the first three of a bout are counted when the fourth has come
    events : stumbles and falls, each told once, a few seconds after it happened
    notes : sentences for the walker, each told once
    """

    time_s: float | None
    steps: tuple[LiveStep, ...]
    changes: tuple[DirectionChange, ...]
    walking: bool
    direction: Direction
    mode: Mode
    cadence_spm: float | None
    counts: dict[str, int]
    events: tuple[Event, ...]
    notes: tuple[Message, ...]
