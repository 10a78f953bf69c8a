"""What a browser carries from the first step of a sign-in to the next: sealed, for once, not long.

The server keeps nothing of who only begins; a ticket is encrypted with a key of this machine
(RFC 7516, ``dir`` with A256GCM), so nobody makes one, reads one or changes one, and every process
takes what another one issued. What was taken once is remembered until its time is over.
"""

import json
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from retrowalk.journal import Journal

if TYPE_CHECKING:
    from joserfc.jwk import OctKey

LASTS = timedelta(minutes=10)
LONGEST = 4000
"""A browser keeps no cookie that is longer than about this."""

_KEPT_AS = "tickets"
_HEADER = {"alg": "dir", "enc": "A256GCM"}


class Tickets:
    """Issues tickets, and takes each back once."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    @property
    def _key(self) -> "OctKey":
        from joserfc.jwk import OctKey  # loaded with the first ticket, as all of joserfc

        return OctKey.import_key(self._journal.machine_secrets.get(_KEPT_AS))

    def issue(self, purpose: str, told: Mapping[str, Any], at: datetime) -> str:
        """Seal something for the next step of one purpose."""
        from joserfc import jwe

        until = (at + LASTS).timestamp()
        kept = {"id": secrets.token_urlsafe(16), "for": purpose, "until": until, "told": dict(told)}
        return jwe.encrypt_compact(_HEADER, json.dumps(kept).encode(), self._key)

    def take(self, purpose: str, ticket: str, at: datetime) -> dict[str, Any] | None:
        """Give what a ticket holds; None if it is none, of another purpose, old, or taken."""
        from joserfc import jwe
        from joserfc.errors import JoseError

        if not ticket or len(ticket) > LONGEST:
            return None
        try:
            opened = jwe.decrypt_compact(ticket, self._key, algorithms=list(_HEADER.values()))
        except (JoseError, ValueError):
            return None
        kept: dict[str, Any] = json.loads(opened.plaintext or b"{}")
        if kept["for"] != purpose or kept["until"] <= at.timestamp():
            return None
        if not self._journal.taken.take(kept["id"], at, at + LASTS):
            return None
        told: dict[str, Any] = kept["told"]
        return told
