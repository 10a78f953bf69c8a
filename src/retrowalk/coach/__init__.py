"""The coach: the chain that the pages and the command line both call."""

from retrowalk.coach.assessing import Assessed, Offer
from retrowalk.coach.coach import Coach
from retrowalk.coach.everyday import Everyday, EverydayMonth
from retrowalk.coach.gate import NotNow
from retrowalk.coach.guided import GuidedOffer, guide_names
from retrowalk.coach.kept import Change, SessionEntry, WalkTold
from retrowalk.coach.live import LiveRecording
from retrowalk.coach.progress import Progress, ProgressWeek, SessionProgress
from retrowalk.coach.today import Today
from retrowalk.coach.uploads import UploadResult

__all__ = [
    "Assessed",
    "Change",
    "Coach",
    "Everyday",
    "EverydayMonth",
    "GuidedOffer",
    "LiveRecording",
    "NotNow",
    "Offer",
    "Progress",
    "ProgressWeek",
    "SessionEntry",
    "SessionProgress",
    "Today",
    "UploadResult",
    "WalkTold",
    "guide_names",
]
