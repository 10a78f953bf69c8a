"""Everything that happened, kept for good: the only room that speaks to the database."""

from retrowalk.extras import needs

with needs("app"):
    from retrowalk.journal.journal import Journal
    from retrowalk.journal.statements import What
    from retrowalk.journal.types import (
        THE_WALKER,
        Author,
        BriefWalk,
        Device,
        Guided,
        Kind,
        Role,
        Run,
        Screening,
        SessionVersion,
        Statement,
        StoredAssessment,
        StoredGuided,
        StoredRecording,
        StoredWalk,
    )
    from retrowalk.journal.walker import WalkerJournal


__all__ = [
    "THE_WALKER",
    "Author",
    "BriefWalk",
    "Device",
    "Guided",
    "Journal",
    "Kind",
    "Role",
    "Run",
    "Screening",
    "SessionVersion",
    "Statement",
    "StoredAssessment",
    "StoredGuided",
    "StoredRecording",
    "StoredWalk",
    "WalkerJournal",
    "What",
]
