"""What a browser carries from the first step of a sign-in to the next: sealed, for once, not long.

The server keeps nothing of who only begins; a ticket is encrypted with a key that this process
drew for itself (RFC 7516, ``dir`` with A256GCM), so nobody makes one, reads one or changes one,
and a restart ends them all. What was taken once is remembered until its time is over.
"""

import json
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

LASTS = timedelta(minutes=10)
LONGEST = 4000
"""A browser keeps no cookie that is longer than about this."""

_HEADER = {"alg": "dir", "enc": "A256GCM"}


class Tickets:
    """Issues tickets, and takes each back once."""

    def __init__(self) -> None:
        self._key = OctKey.generate_key(256)
        self._taken: dict[str, datetime] = {}
        self._lock = Lock()

    def issue(self, purpose: str, told: Mapping[str, Any], at: datetime) -> str:
        """Seal something for the next step of one purpose."""
        until = (at + LASTS).timestamp()
        kept = {"id": secrets.token_urlsafe(16), "for": purpose, "until": until, "told": dict(told)}
        return jwe.encrypt_compact(_HEADER, json.dumps(kept).encode(), self._key)

    def take(self, purpose: str, ticket: str, at: datetime) -> dict[str, Any] | None:
        """Give what a ticket holds; None if it is none, of another purpose, old, or taken."""
        if not ticket or len(ticket) > LONGEST:
            return None
        try:
            opened = jwe.decrypt_compact(ticket, self._key, algorithms=list(_HEADER.values()))
        except (JoseError, ValueError):
            return None
        kept: dict[str, Any] = json.loads(opened.plaintext or b"{}")
        if kept["for"] != purpose or kept["until"] <= at.timestamp():
            return None
        with self._lock:
            over = [one for one, until in self._taken.items() if until <= at]
            for one in over:
                del self._taken[one]
            if kept["id"] in self._taken:
                return None
            self._taken[kept["id"]] = at + LASTS
        told: dict[str, Any] = kept["told"]
        return told
