"""Sending by Web Push: a sentence, encrypted for one browser, handed to its maker's push service.

The service (RFC 8030) sees neither words nor walker: the payload is encrypted for the browser alone
(RFC 8291), and who sends is told by the key of this machine (VAPID, RFC 8292), with an address at
which a person can be reached. A host that is not public is never spoken to, also where its name was
public when the browser told it. Loaded with the first sending: what it stands on takes a second.
"""

import json
import socket
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from cryptography.hazmat.primitives.asymmetric import ec
from py_vapid import Vapid02
from pywebpush import WebPusher

from retrowalk.errors import InvalidAnswer
from retrowalk.journal.subscriptions import Subscription
from retrowalk.people.outcome import Outcome
from retrowalk.people.push import check_subscription, is_public

WITHIN_S = 10.0
"""How long a push service may take."""
MOST_PAYLOAD = 2_000
"""Bytes before they are encrypted; services take 4096 in all."""
SIGNED_FOR = timedelta(hours=12)


class PublicOnly(AbstractResolver):
    """Finds the addresses of a host, and none that is not public: asked again for each sending."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Give the addresses of a host; OSError where it is not one of the public net."""
        known = await aiohttp.ThreadedResolver().resolve(host, port, family)
        public = [one for one in known if is_public(one["host"])]
        if not public or len(public) < len(known):
            raise OSError("not a host of the public net")
        return public

    async def close(self) -> None:
        """Nothing is held open."""


class PushSender:
    """Hands encrypted sentences to push services; one for as long as sending goes on."""

    def __init__(
        self, key: ec.EllipticCurvePrivateKey, contact: str, *, anywhere: bool = False
    ) -> None:
        self._key = Vapid02(key)
        self._contact = contact
        self._anywhere = anywhere

    async def send(
        self, to: Subscription, payload: dict[str, Any], *, at: datetime, lasts: timedelta
    ) -> Outcome:
        """Send something to a browser, and tell what became of it; it never raises for a service.

        ``lasts`` is how long the service may wait for a browser that is asleep.
        """
        try:
            check_subscription(to.endpoint, to.keys, anywhere=self._anywhere)
        except InvalidAnswer:
            return Outcome.GONE
        data = json.dumps(payload, ensure_ascii=False).encode()
        if len(data) > MOST_PAYLOAD:
            return Outcome.REFUSED
        body = WebPusher({"endpoint": to.endpoint, "keys": to.keys}).encode(data)["body"]
        headers = {
            **self._signed(to.endpoint, at),
            "Content-Encoding": "aes128gcm",
            "TTL": str(int(lasts.total_seconds())),
            "Urgency": "normal",
        }
        try:
            return _outcome(await self._post(to.endpoint, body, headers))
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, socket.gaierror):
            return Outcome.LATER
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
            return Outcome.UNKNOWN

    def _signed(self, endpoint: str, at: datetime) -> dict[str, str]:
        url = urlsplit(endpoint)
        claims = {
            "aud": f"{url.scheme}://{url.netloc}",
            "sub": self._contact,
            "exp": int((at.astimezone(UTC) + SIGNED_FOR).timestamp()),
        }
        signed: dict[str, str] = self._key.sign(claims)
        return signed

    async def _post(self, endpoint: str, body: bytes, headers: dict[str, str]) -> int:
        resolver = None if self._anywhere else PublicOnly()
        connector = aiohttp.TCPConnector(resolver=resolver, use_dns_cache=False)
        limit = aiohttp.ClientTimeout(total=WITHIN_S, sock_connect=WITHIN_S / 2)
        async with (
            aiohttp.ClientSession(connector=connector, timeout=limit, trust_env=False) as session,
            session.post(endpoint, data=body, headers=headers, allow_redirects=False) as answer,
        ):
            return answer.status  # what else it says is not read


def _outcome(status: int) -> Outcome:
    if status in {200, 201, 202, 204}:
        return Outcome.SENT
    if status in {404, 410}:
        return Outcome.GONE
    return Outcome.LATER if status == 429 or status >= 500 else Outcome.REFUSED
