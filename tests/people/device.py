"""A device that keeps passkeys, in Python: what Chromium's would answer, and what a thief's would.

It signs for real. The browser test has the real browser; here an answer can be wrong in one thing.
"""

import hashlib
import json
import secrets
from dataclasses import dataclass, field, replace
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url

PRESENT, VERIFIED, WITH_KEY = 0x01, 0x04, 0x40


@dataclass
class Device:
    """One passkey, and how often it was used; ``counts`` is whether it tells that."""

    origin: str = "https://walk.example.org"
    rp_id: str = "walk.example.org"
    counts: bool = True
    flags: int = PRESENT | VERIFIED
    cross_origin: bool = False
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    credential_id: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    handle: bytes = b""
    count: int = 0

    def cloned(self) -> "Device":
        """Give the same key in another device, which counts by itself from now on."""
        return replace(self)

    def make(self, options: dict[str, Any], **wrong: Any) -> dict[str, Any]:
        """Answer that a passkey was made."""
        user = options["user"]["id"]
        self.handle = _bytes(user)
        numbers = self.key.public_key().public_numbers()
        public = cbor2.dumps(
            {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32), -3: numbers.y.to_bytes(32)}
        )
        length = len(self.credential_id).to_bytes(2)
        attested = bytes(16) + length + self.credential_id + public
        data = self._data(WITH_KEY) + attested
        attestation = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        response = {
            "clientDataJSON": _plain(self._client("webauthn.create", options, **wrong)),
            "attestationObject": _plain(attestation),
        }
        return self._credential(response)

    def use(self, options: dict[str, Any], **wrong: Any) -> dict[str, Any]:
        """Answer that it is they."""
        self.count += self.counts
        data = self._data(0)
        client = self._client("webauthn.get", options, **wrong)
        said = data + hashlib.sha256(client).digest()
        response = {
            "clientDataJSON": _plain(client),
            "authenticatorData": _plain(data),
            "signature": _plain(self.key.sign(said, ec.ECDSA(hashes.SHA256()))),
            "userHandle": _plain(self.handle),
        }
        return self._credential(response)

    def _data(self, more: int) -> bytes:
        rp = hashlib.sha256(self.rp_id.encode()).digest()
        return rp + bytes([self.flags | more]) + self.count.to_bytes(4)

    def _client(self, what: str, options: dict[str, Any], **wrong: Any) -> bytes:
        said = {
            "type": what,
            "challenge": options["challenge"],
            "origin": self.origin,
            "crossOrigin": self.cross_origin,
        }
        return json.dumps(said | wrong).encode()

    def _credential(self, response: dict[str, str]) -> dict[str, Any]:
        name = _plain(self.credential_id)
        return {"id": name, "rawId": name, "type": "public-key", "response": response}


def _plain(content: bytes) -> str:
    return bytes_to_base64url(content)


def _bytes(plain: str) -> bytes:
    return base64url_to_bytes(plain)
