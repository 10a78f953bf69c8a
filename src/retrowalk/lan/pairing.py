"""How a device is paired: a code that works once and soon expires, exchanged for a token.

The code is short, because it is at times typed by hand: 40 bits, worth nothing after ten minutes
or one use, and whoever guesses soon waits longer than that (:class:`AttemptLimiter`). The token is
256 bits from the system's source of randomness. The journal keeps the SHA-256 of both: nobody
guesses 256 bits, so a slow hash such as argon2, made for what people think up, would only cost time
with each request; and whoever reads the code's hash in the journal already has the journal.

On an iPhone, what stands on the home screen shares nothing with Safari, so it is paired once more.
A device that is in may make the code for that itself (:func:`invite_itself`).
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from ipaddress import IPv6Address, ip_address, ip_network

from retrowalk.journal.attempts import Attempts, Patience, Sender
from retrowalk.journal.devices import FORGOTTEN_AFTER, Devices
from retrowalk.journal.types import Device

CODE_LASTS = timedelta(minutes=10)
OWN_CODE_LASTS = timedelta(minutes=15)
"""Longer, for meanwhile something is looked for in menus."""
COOKIE = "__Host-retrowalk"
"""Browsers take a cookie with this prefix only over HTTPS, and only for this very host."""

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: nothing to mistake, no words
_SAME_SIGN = str.maketrans("ILO", "110")
_CODE_LENGTH = 8


@dataclass(frozen=True)
class OwnCode:
    """A code that a device has made for itself."""

    code: str
    until: datetime


def invite(devices: Devices, at: datetime, walker_id: int | None = None) -> str:
    """Make a new code, and let in whoever brings it within ten minutes, for one walker or any."""
    code = "".join(secrets.choice(SIGNS) for _ in range(_CODE_LENGTH))
    devices.invite(digest(code), at, at + CODE_LASTS, walker_id=walker_id)
    return _shown(code)


def invite_itself(devices: Devices, device: Device, token: str, at: datetime) -> None:
    """Let a device in a second time, with a code that it is shown by :func:`own_code`."""
    until = (at + OWN_CODE_LASTS).replace(microsecond=0)
    devices.invite(digest(_derived(token, until)), at, until, made_by=device)


def own_code(devices: Devices, device: Device, token: str, at: datetime) -> OwnCode | None:
    """Give the code that a device has made and nobody used yet."""
    until = devices.invited_until(device, at)
    return None if until is None else OwnCode(_shown(_derived(token, until)), until)


def _derived(token: str, until: datetime) -> str:
    """Make a code out of a device's secret and a moment: it can be shown again, and is not kept."""
    moment = str(int(until.timestamp())).encode()
    drawn = int.from_bytes(hmac.digest(token.encode(), moment, "sha256"))
    return "".join(SIGNS[drawn >> 5 * place & 31] for place in range(_CODE_LENGTH))


def _shown(code: str) -> str:
    return f"{code[:4]}-{code[4:]}"


def meant(typed: str) -> str:
    """Read a code as people type it: in any case, with any signs between."""
    plain = typed.upper().translate(_SAME_SIGN)
    return "".join(sign for sign in plain if sign in SIGNS)


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


class AttemptLimiter:
    """Makes whoever tries again and again wait, each time twice as long, to a quarter of an hour.

    It counts for each address, and over all for those who have many addresses. An hour of quiet
    is forgiven. ``counted`` names what is tried.
    """

    FREE = 3
    FREE_OVER_ALL = 20
    LONGEST_S = 900
    FORGIVEN_AFTER = timedelta(hours=1)

    def __init__(self, attempts: Attempts, counted: str) -> None:
        self._attempts = attempts
        self._one = Patience(counted, partial(self._pause, self.FREE), self.FORGIVEN_AFTER)
        everybody = f"{counted} over all"
        pause = partial(self._pause, self.FREE_OVER_ALL)
        self._all = Sender(Patience(everybody, pause, self.FORGIVEN_AFTER), "")

    def wait_s(self, address: str, at: datetime) -> int:
        """Give the seconds this address must still wait; 0 lets it try one code now."""
        return self._attempts.wait_s([self._all, self._of(address)], at)

    def right(self, address: str) -> None:
        """Forgive an address whose code was right."""
        self._attempts.right([self._of(address)], [self._all])

    def _of(self, address: str) -> Sender:
        return Sender(self._one, neighbourhood(address))

    def _pause(self, free: int, times: int) -> timedelta:
        doubled = min(times - free + 1, self.LONGEST_S)  # no power of two is larger than needed
        return timedelta(seconds=min(2**doubled, self.LONGEST_S) if times >= free else 0)


def neighbourhood(address: str) -> str:
    """Give what one sender has to itself: an address, or in IPv6 a network of 64 bits."""
    try:
        known = ip_address(address)
    except ValueError:
        return address[:64]
    if isinstance(known, IPv6Address):
        return str(ip_network((known, 64), strict=False))
    return str(known)
