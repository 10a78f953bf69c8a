"""The coach: the chain that the pages and the command line both call."""

from retrowalk.coach.arriving import Arrived
from retrowalk.coach.assessing import Assessed, Offer
from retrowalk.coach.coach import Coach
from retrowalk.coach.gate import NotNow
from retrowalk.coach.listening import Listener
from retrowalk.coach.progress import Progress, SessionProgress, Week
from retrowalk.coach.today import Today

__all__ = [
    "Arrived",
    "Assessed",
    "Coach",
    "Listener",
    "NotNow",
    "Offer",
    "Progress",
    "SessionProgress",
    "Today",
    "Week",
]
