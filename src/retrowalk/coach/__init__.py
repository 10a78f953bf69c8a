"""The coach: the chain that the pages and the command line both call."""

from retrowalk.coach.coach import Coach
from retrowalk.coach.progress import Progress, SessionProgress, Week
from retrowalk.coach.today import Today

__all__ = ["Coach", "Progress", "SessionProgress", "Today", "Week"]
