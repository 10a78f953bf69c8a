"""The practice as data, and the types that check it."""

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
    Setting,
    Stage,
    Support,
)
from retrowalk.practice.wishes import Wishes, wishes

__all__ = [
    "SOURCE_IDS",
    "Aim",
    "Claim",
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
    "Setting",
    "Stage",
    "Support",
    "Wishes",
    "load",
    "wishes",
]
