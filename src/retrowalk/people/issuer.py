"""What another server publishes of how it signs people in (OpenID Connect Discovery 1.0)."""

from datetime import datetime, timedelta
from threading import Lock
from typing import Any
from urllib.parse import urlsplit

import requests
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from pydantic import field_validator

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.value import Value

ANSWERS_WITHIN_S = 10.0
READ_AGAIN = timedelta(hours=1)
KEYS_AGAIN = timedelta(minutes=1)
"""A token under a key that is not known may be of a new one: so often it is looked for."""

HERE = frozenset({"localhost", "127.0.0.1", "::1"})


class Issuer(Value):
    """The server that may vouch for people, and as what Retrowalk is known to it."""

    address: str
    client_id: str
    client_secret: str | None = None
    name: str
    """How people call it: it stands on the button."""

    @field_validator("address")
    @classmethod
    def _is_safe(cls, address: str) -> str:
        if not is_safe(address) or urlsplit(address).query or urlsplit(address).fragment:
            raise ValueError("an issuer has an https address")
        return address


def is_safe(address: object) -> bool:
    """Tell whether what is sent there, or comes from there, can't be read or changed on its way."""
    if not isinstance(address, str):
        return False
    url = urlsplit(address)
    return bool(url.hostname) and (
        url.scheme == "https" or (url.scheme == "http" and url.hostname in HERE)
    )


class Published:
    """What an issuer says of itself, read when it is first wanted, and again when it is old."""

    NEEDED = ("authorization_endpoint", "token_endpoint", "jwks_uri")

    def __init__(self, address: str) -> None:
        self._address = address
        self._lock = Lock()
        self._about: tuple[datetime, dict[str, Any]] | None = None
        self._keys: tuple[datetime, KeySet] | None = None

    def about(self, at: datetime) -> dict[str, Any]:
        """Give its own description of itself.

        Raises
        ------
        InvalidAnswer
            if it can't be reached, or describes another server, or one that can't be trusted
        """
        with self._lock:
            if self._about is None or at - self._about[0] > READ_AGAIN:
                found = _read(self._address.rstrip("/") + "/.well-known/openid-configuration")
                safe = all(is_safe(found.get(name)) for name in self.NEEDED)
                if found.get("issuer") != self._address or not safe:
                    raise InvalidAnswer(Message("keys-with-unsure"))
                self._about = at, found
            return self._about[1]

    def keys(self, at: datetime, *, anew: bool = False) -> KeySet:
        """Give the public keys that it signs with; ``anew``: look whether there are others now.

        Raises
        ------
        InvalidAnswer
            if they can't be read
        """
        address = self.about(at)["jwks_uri"]
        with self._lock:
            old = READ_AGAIN if not anew else KEYS_AGAIN
            if self._keys is None or at - self._keys[0] > old:
                try:
                    found = KeySet.import_key_set(_read(address))  # type: ignore[arg-type]
                except (JoseError, KeyError, TypeError, ValueError) as error:
                    raise InvalidAnswer(Message("keys-with-unsure")) from error
                self._keys = at, found
            return self._keys[1]


def _read(address: str) -> dict[str, Any]:
    try:
        answer = requests.get(address, timeout=ANSWERS_WITHIN_S, allow_redirects=False)
        found = answer.json() if answer.status_code == 200 else None
    except (requests.RequestException, ValueError) as error:
        raise InvalidAnswer(Message("keys-with-unreachable")) from error
    if not isinstance(found, dict):
        raise InvalidAnswer(Message("keys-with-unreachable"))
    return found
