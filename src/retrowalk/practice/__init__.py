"""The practice as data, and the types that check it."""

from retrowalk.practice.calm import Guide, Pose, Posture
from retrowalk.practice.demands import Check, Demand, DemandFact
from retrowalk.practice.entry import SOURCE_IDS, Entry
from retrowalk.practice.goals import CombinedAim, combined_aim
from retrowalk.practice.loading import load
from retrowalk.practice.suits import barred, checklist, suits
from retrowalk.practice.types import (
    Aim,
    Claim,
    Course,
    Dose,
    DoseFact,
    Gate,
    Hazard,
    Instruction,
    Mode,
    Occasion,
    Phase,
    Practice,
    Rung,
    Setting,
    Support,
)

__all__ = [
    "SOURCE_IDS",
    "Aim",
    "Check",
    "Claim",
    "CombinedAim",
    "Course",
    "Demand",
    "DemandFact",
    "Dose",
    "DoseFact",
    "Entry",
    "Gate",
    "Guide",
    "Hazard",
    "Instruction",
    "Mode",
    "Occasion",
    "Phase",
    "Pose",
    "Posture",
    "Practice",
    "Rung",
    "Setting",
    "Support",
    "barred",
    "checklist",
    "combined_aim",
    "load",
    "suits",
]
