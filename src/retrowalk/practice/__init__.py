"""The practice as data, and the types that check it."""

from retrowalk.practice.goals import CombinedAim, combined_aim
from retrowalk.practice.loading import load
from retrowalk.practice.types import (
    SOURCE_IDS,
    Aim,
    Claim,
    Dose,
    DoseFact,
    Entry,
    Gate,
    Hazard,
    Instruction,
    Mode,
    Occasion,
    Phase,
    Pose,
    Practice,
    Rung,
    Setting,
    Support,
)

__all__ = [
    "SOURCE_IDS",
    "Aim",
    "Claim",
    "CombinedAim",
    "Dose",
    "DoseFact",
    "Entry",
    "Gate",
    "Hazard",
    "Instruction",
    "Mode",
    "Occasion",
    "Phase",
    "Pose",
    "Practice",
    "Rung",
    "Setting",
    "Support",
    "combined_aim",
    "load",
]
