"""The practice as data, and the types that check it."""

from retrowalk.practice.loading import load
from retrowalk.practice.types import (
    SOURCE_IDS,
    Claim,
    Dose,
    DoseFact,
    Entry,
    Gate,
    Hazard,
    Instruction,
    Mode,
    Pose,
    Practice,
    Setting,
    Stage,
    Support,
)

__all__ = [
    "SOURCE_IDS",
    "Claim",
    "Dose",
    "DoseFact",
    "Entry",
    "Gate",
    "Hazard",
    "Instruction",
    "Mode",
    "Pose",
    "Practice",
    "Setting",
    "Stage",
    "Support",
    "load",
]
