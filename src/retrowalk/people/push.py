"""What Web Push stands on: which browsers are taken, and the key that this machine signs with.

Addresses of push services come from browsers, and so from anybody: none is taken but a public host
over https.
"""

import base64
import binascii
import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
)

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal
from retrowalk.languages import Message

KEY = "push"
"""Under which name this machine keeps the key that it signs with."""

LONGEST_ADDRESS = 2_000
POINT_BYTES, AUTH_BYTES = 65, 16

_CONTACT = re.compile(r"mailto:[^@\s]+@([^@\s]+\.[a-z]{2,})|https://([^/\s:]+\.[a-z]{2,})\S*")
_NOT_REAL = re.compile(r"(^|\.)(localhost|local|invalid|test|example(\.(com|net|org))?)$")


def is_contact(told: str) -> bool:
    """Tell whether push services can write to an address: some refuse one that is made up."""
    found = _CONTACT.fullmatch(told.strip().lower())
    return found is not None and not _NOT_REAL.search(found[1] or found[2])


def check_subscription(endpoint: str, keys: dict[str, str], *, anywhere: bool = False) -> None:
    """Refuse what no browser of a public push service can have told.

    ``anywhere`` lets services on this machine be tried, over plain http.

    Raises
    ------
    InvalidAnswer
        if the address or the keys are none
    """
    try:
        url = urlsplit(endpoint)
        port = url.port
        point, auth = _decoded(keys["p256dh"]), _decoded(keys["auth"])
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except (KeyError, ValueError, binascii.Error, UnsupportedAlgorithm) as error:
        raise InvalidAnswer(Message("reminders-no-browser")) from error
    fits = len(endpoint) <= LONGEST_ADDRESS and url.username is None and url.hostname
    if not fits or (len(point), len(auth)) != (POINT_BYTES, AUTH_BYTES):
        raise InvalidAnswer(Message("reminders-no-browser"))
    if not anywhere and not (
        url.scheme == "https" and port in {None, 443} and _named(url.hostname)
    ):
        raise InvalidAnswer(Message("reminders-no-browser"))


def _decoded(text: str) -> bytes:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,100}={0,2}", text):
        raise ValueError("no base64url")
    return base64.urlsafe_b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4))


def _named(host: str | None) -> bool:
    """Tell whether a host is a name of the public net; numbers are never one of a push service."""
    if not host or "." not in host or not re.fullmatch(r"[a-z0-9.-]+", host):
        return False
    return not _NOT_REAL.search(host.rstrip(".")) and not host.rstrip(".")[-1].isdigit()


def is_public(address: str) -> bool:
    """Tell whether an IP address is one of the public net: not of this machine, nor of a home."""
    found = ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None) or found
    return mapped.is_global and not mapped.is_multicast


def signing_key(journal: Journal) -> ec.EllipticCurvePrivateKey:
    """Give the key that this machine signs with; it is made when it is first asked for."""
    key = load_der_private_key(journal.machine_secrets.get(KEY, _made), password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("the key that signs what is pushed is of another kind")
    return key


def _made() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def public_key(key: ec.EllipticCurvePrivateKey) -> str:
    """Give the public half, as a page hands it to the browser."""
    point = key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return base64.urlsafe_b64encode(point).rstrip(b"=").decode()
