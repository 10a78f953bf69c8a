"""What each role may do on a walker's pages: one table, and nothing is allowed beside it."""

from enum import StrEnum

from retrowalk.journal import Role
from retrowalk.people.visitor import Visitor


class Right(StrEnum):
    """Something that can be done with what is kept of a walker."""

    SEE_TODAY = "see_today"  # what is walked today, and where
    SEE = "see"  # everything that was told and measured
    TELL = "tell"  # walks, check-ins, answers, recordings
    TELL_FALL = "tell_fall"
    PRESCRIBE = "prescribe"  # a professional's word, with its bounds
    WRITE = "write"  # messages
    DECIDE = "decide"  # shares, consents, reminders, devices: the walker's own
    TAKE_ALONG = "take_along"  # everything, as a file
    ERASE = "erase"


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.WALKER: frozenset(Right) - {Right.PRESCRIBE},
    Role.PROFESSIONAL: frozenset({Right.SEE_TODAY, Right.SEE, Right.PRESCRIBE, Right.WRITE}),
    Role.CARER: frozenset({Right.SEE_TODAY, Right.TELL_FALL, Right.WRITE}),
    Role.SYSTEM: frozenset(),
}
"""Owners have accounts and backups in their hands, and no walker's pages."""


def may(visitor: Visitor, right: Right, walker_id: int) -> bool:
    """Tell whether somebody may do something on a walker's pages."""
    role = visitor.role_for(walker_id)
    if role is None or right not in RIGHTS[role]:
        return False
    return visitor.scopes is None or right in visitor.scopes
