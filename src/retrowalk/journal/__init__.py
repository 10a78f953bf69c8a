"""Everything that happened, kept for good: the only room that speaks to the database."""

from retrowalk.extras import needs

with needs("app"):
    from retrowalk.journal.journal import Journal
    from retrowalk.journal.pages import Pages
    from retrowalk.journal.types import (
        BriefWalk,
        Device,
        Run,
        Screening,
        Shown,
        StoredAssessment,
        StoredRecording,
        StoredWalk,
    )


__all__ = [
    "BriefWalk",
    "Device",
    "Journal",
    "Pages",
    "Run",
    "Screening",
    "Shown",
    "StoredAssessment",
    "StoredRecording",
    "StoredWalk",
]
