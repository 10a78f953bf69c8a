"""Everything that happened, kept for good: the only room that speaks to the database."""

from retrowalk.extras import needs

with needs("app"):
    from retrowalk.journal.account_types import (
        Account,
        AccountInvitation,
        AccountRole,
        Came,
        KnownGrant,
        SignIn,
    )
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
    "Account",
    "AccountInvitation",
    "AccountRole",
    "Author",
    "BriefWalk",
    "Came",
    "Device",
    "Guided",
    "Journal",
    "Kind",
    "KnownGrant",
    "Role",
    "Run",
    "Screening",
    "SessionVersion",
    "SignIn",
    "Statement",
    "StoredAssessment",
    "StoredGuided",
    "StoredRecording",
    "StoredWalk",
    "WalkerJournal",
    "What",
]
