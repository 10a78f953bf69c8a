"""Proving once more who one is, before what matters most.

Whoever comes by a sign-in proves it again before everything is taken along or erased, before a new
share, device or token, and before a change of role: a browser left open is not enough for those.
A household's own machine and its paired devices are not asked.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from retrowalk.journal.attempts import Attempts
from retrowalk.people.limits import Lockout
from retrowalk.people.visitor import Through, Visitor

PROVED_FOR = timedelta(minutes=10)

LOCKOUT: Mapping[int, timedelta] = {
    5: timedelta(minutes=5),
    10: timedelta(minutes=30),
    15: timedelta(hours=2),
}
"""Of its own: whoever is wrong here is not kept from signing in, nor the other way round."""


def is_proved(visitor: Visitor, at: datetime) -> bool:
    """Tell whether somebody proved lately who they are, or is not asked to."""
    if visitor.through is not Through.SIGN_IN:
        return visitor.through is Through.MACHINE
    return visitor.proved_at is not None and at - visitor.proved_at < PROVED_FOR


def lockout(attempts: Attempts) -> Lockout:
    """Give what counts who was wrong how often, by the account."""
    return Lockout(attempts, "proofs", LOCKOUT)
