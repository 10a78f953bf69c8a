"""Everything that happened, kept for good: the only room that speaks to the database."""

from retrowalk.extras import needs

with needs("app"):
    from retrowalk.journal.journal import Journal
    from retrowalk.journal.types import (
        BriefWalk,
        Device,
        Run,
        Screening,
        SessionVersion,
        StoredAssessment,
        StoredRecording,
        StoredWalk,
    )
    from retrowalk.journal.walker import WalkerJournal


__all__ = [
    "BriefWalk",
    "Device",
    "Journal",
    "Run",
    "Screening",
    "SessionVersion",
    "StoredAssessment",
    "StoredRecording",
    "StoredWalk",
    "WalkerJournal",
]
