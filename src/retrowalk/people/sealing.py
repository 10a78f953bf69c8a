"""What goes to somebody without an account is sealed: JSON Web Encryption, and a key from a code.

One JWE (RFC 7516) with a direct key and A256GCM, as a SMART Health Link has it; its content is
deflated first. Where the key comes from a code that people type, it is stretched by PBKDF2
(RFC 8018), which every browser has; as often as OWASP's sheet on storing passwords asks of SHA-256.
"""

import base64
import hashlib
import json
import secrets
from typing import Any

from retrowalk.errors import InvalidAnswer
from retrowalk.extras import needs
from retrowalk.languages import Message

KEY_BYTES = 32
ROUNDS = 600_000
_SALT_BYTES = 16
_ALGORITHMS = ["dir", "A256GCM"]


def new_key() -> bytes:
    """Make a key of 256 bits."""
    return secrets.token_bytes(KEY_BYTES)


def seal(content: bytes, key: bytes, content_type: str) -> str:
    """Seal something; whoever has the key reads it, and nobody can change it unseen."""
    with needs("app"):
        from joserfc import jwe  # loaded with the first link
        from joserfc.jwk import OctKey

    header = {"alg": "dir", "enc": "A256GCM", "zip": "DEF", "cty": content_type}
    return jwe.encrypt_compact(header, content, OctKey.import_key(key))


def sealed_for(reply: str) -> str:
    """Name whose key a reply says it was sealed with.

    Raises
    ------
    InvalidAnswer
        if it is no reply at all
    """
    try:
        header = json.loads(from_base64(reply.partition(".")[0]))
        named = header["kid"]
    except (ValueError, KeyError, TypeError) as error:
        raise InvalidAnswer(Message("share-reply-unreadable")) from error
    if not isinstance(named, str) or "zip" in header:
        raise InvalidAnswer(Message("share-reply-unreadable"))
    return named


def unseal(reply: str, key: bytes) -> Any:
    """Read the JSON of a reply that was sealed with a key.

    Raises
    ------
    InvalidAnswer
        if it was sealed with another key, or changed since
    """
    with needs("app"):
        from joserfc import jwe
        from joserfc.errors import JoseError
        from joserfc.jwk import OctKey

    try:
        opened = jwe.decrypt_compact(reply, OctKey.import_key(key), algorithms=_ALGORITHMS)
        return json.loads(opened.plaintext or b"")
    except (JoseError, ValueError) as error:
        raise InvalidAnswer(Message("share-reply-unreadable")) from error


def locked(content: bytes, code: str) -> dict[str, Any]:
    """Seal something with a key that is made from a code, and say how it is made."""
    salt = secrets.token_bytes(_SALT_BYTES)
    key = hashlib.pbkdf2_hmac("sha256", code.encode(), salt, ROUNDS, KEY_BYTES)
    return {
        "salt": to_base64(salt),
        "rounds": ROUNDS,
        "box": seal(content, key, "application/json"),
    }


def to_base64(data: bytes) -> str:
    """Write bytes as base64url without its filling."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def from_base64(text: str) -> bytes:
    """Read base64url without its filling; ValueError where it is none."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
