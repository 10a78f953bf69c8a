"""What people think up or type: kept as argon2id hashes, and compared with the same work always.

The parameters are those of the OWASP Password Storage Cheat Sheet (19 MiB, two passes): it also
runs on the small machines that stand in homes. Few are worked out at once, so that many wrong ones
at once don't fill the memory.
"""

from functools import cache
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message

SHORTEST, LONGEST = 10, 200
"""In characters (NIST SP 800-63B-4 asks for 15 where nothing stands beside it, 8 where something
does): guesses are slowed here, and a sentence is welcome."""

_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_at_once = BoundedSemaphore(2)


def new_password(password: str, *, name: str = "") -> str:
    """Give what is kept of a password that somebody chooses.

    Raises
    ------
    InvalidAnswer
        if it is too short, too long, one sign again and again, or the name
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise InvalidAnswer(Message("signin-password-length", least=SHORTEST, most=LONGEST))
    plain = password.casefold().strip()
    if len(set(plain)) < 5 or (name and plain in {name.casefold(), 2 * name.casefold()}):
        raise InvalidAnswer(Message("signin-password-simple"))
    return hashed(password)


def hashed(secret: str) -> str:
    """Give what is kept of a password, or of a code that is short."""
    with _at_once:
        return _hasher.hash(secret)


def is_right(secret: str, kept: str | None) -> bool:
    """Tell whether a secret is the one that was kept; without one it takes as long to say no."""
    with _at_once:
        try:
            return _hasher.verify(kept or _nobodys(), secret) and kept is not None
        except (VerifyMismatchError, InvalidHashError):
            return False


@cache
def _nobodys() -> str:
    """Make the hash that unknown names are compared with."""
    return _hasher.hash("nobody signs in with this")
