"""How a device is paired: a code that works once and soon expires, exchanged for a token.

The code is short, because it is at times typed by hand: 40 bits, worth nothing after ten minutes
or one use, and whoever guesses soon waits longer than that (:class:`AttemptLimiter`). The token is
256 bits from the system's source of randomness. The journal keeps the SHA-256 of both: nobody
guesses 256 bits, so a slow hash such as argon2, made for what people think up, would only cost time
with each request; and whoever reads the code's hash in the journal already has the journal.
"""

import hashlib
import secrets
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network

from retrowalk.journal.devices import FORGOTTEN_AFTER, Devices

CODE_LASTS = timedelta(minutes=10)
COOKIE = "__Host-retrowalk"
"""Browsers take a cookie with this prefix only over HTTPS, and only for this very host."""

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: nothing to mistake, no words
_SAME_SIGN = str.maketrans("ILO", "110")
_CODE_LENGTH = 8


def invite(devices: Devices, at: datetime) -> str:
    """Make a new code, and let in whoever brings it within ten minutes."""
    code = "".join(secrets.choice(_SIGNS) for _ in range(_CODE_LENGTH))
    devices.invite(digest(code), at, at + CODE_LASTS)
    return f"{code[:4]}-{code[4:]}"


def meant(typed: str) -> str:
    """Read a code as people type it: in any case, with any signs between."""
    plain = typed.upper().translate(_SAME_SIGN)
    return "".join(sign for sign in plain if sign in _SIGNS)


def new_token() -> str:
    """Make the secret of one device."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """Give what is kept of a code or a token."""
    return hashlib.sha256(secret.encode()).hexdigest()


def cookie(token: str) -> str:
    """Write the header that leaves the token with the device.

    ``Lax``, not ``Strict``: a link in the calendar or a message must open one's own pages; what
    changes something is refused to other sites by the guard.
    """
    lasts_s = int(FORGOTTEN_AFTER.total_seconds())
    return f"{COOKIE}={token}; Max-Age={lasts_s}; Path=/; Secure; HttpOnly; SameSite=Lax"


@dataclass
class WrongAttempts:
    """How often a code was wrong, and when last."""

    times: int
    last: datetime


class AttemptLimiter:
    """Makes whoever brings wrong codes wait, each time twice as long, up to a quarter of an hour.

    It counts for each address, and over all for those who have many addresses. An hour of quiet
    is forgiven. It remembers a bounded number of addresses, the latest.
    """

    FREE = 3
    FREE_OVER_ALL = 20
    LONGEST_S = 900
    FORGIVEN_AFTER = timedelta(hours=1)
    REMEMBERED = 1000
    _ALL = "all"

    def __init__(self) -> None:
        self._wrong: OrderedDict[str, WrongAttempts] = OrderedDict()

    def wait_s(self, address: str, at: datetime) -> int:
        """Give the seconds this address must still wait; 0 lets it try one code now.

        A try counts as wrong before it is looked at, so that many at once gain nothing.
        """
        whose = {self._ALL: self.FREE_OVER_ALL, _neighbourhood(address): self.FREE}
        wait_s = max(self._wait_s(sender, free, at) for sender, free in whose.items())
        if wait_s == 0:
            for sender in whose:
                self._count(sender, at)
        return wait_s

    def right(self, address: str) -> None:
        """Forgive an address whose code was right."""
        self._wrong.pop(_neighbourhood(address), None)
        if self._ALL in self._wrong:
            self._wrong[self._ALL].times -= 1

    def _wait_s(self, whose: str, free: int, at: datetime) -> int:
        wrong = self._wrong.get(whose)
        if wrong is None or wrong.times < free:
            return 0
        pause_s = min(2 ** (wrong.times - free + 1), self.LONGEST_S)
        waited = at - wrong.last
        return 0 if waited > self.FORGIVEN_AFTER else max(0, pause_s - int(waited.total_seconds()))

    def _count(self, whose: str, at: datetime) -> None:
        wrong = self._wrong.get(whose)
        again = wrong is not None and at - wrong.last <= self.FORGIVEN_AFTER
        self._wrong[whose] = WrongAttempts(wrong.times + 1 if wrong and again else 1, at)
        self._wrong.move_to_end(whose)
        while len(self._wrong) > self.REMEMBERED:
            self._wrong.popitem(last=False)


def _neighbourhood(address: str) -> str:
    """Give what one sender has to itself: an address, or in IPv6 a network of 64 bits."""
    try:
        known = ip_address(address)
    except ValueError:
        return address[:64]
    if isinstance(known, IPv6Address):
        return str(ip_network((known, 64), strict=False))
    return str(known)
