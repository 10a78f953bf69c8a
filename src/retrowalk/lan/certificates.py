"""A certificate authority of one's own, for one's own network: what makes HTTPS at home possible.

Phones give the motion sensor, the lit screen and the way offline to HTTPS pages only, and nobody
certifies an address like 192.168.1.5. So this machine certifies itself: an authority is made
once and is trusted once on each phone; certificates signed by it come and go unnoticed.

Whoever had the authority's key could pose as others to those phones. It is therefore limited
(RFC 5280, 4.2.1.10) to private addresses and ``.local`` names, never to a site of the internet,
and the key leaves neither this machine nor its owner's eyes (file mode 0600).
"""

import os
import secrets
import socket
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Self

from retrowalk.errors import RetrowalkError
from retrowalk.extras import needs
from retrowalk.lan.addresses import PRIVATE
from retrowalk.lan.profile import NAME

with needs("app"):
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
        load_pem_private_key,
    )
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

AUTHORITY_LASTS = timedelta(days=3652)
SERVER_LASTS = timedelta(days=397)  # browsers take less than 398
RENEW_BEFORE = timedelta(days=30)
CLOCKS_DIFFER = timedelta(days=1)
"""A certificate begins this much earlier, for a phone whose clock is behind."""


def utc_now() -> datetime:
    """Give the present moment in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Identity:
    """A certificate with its private key, kept together in one file."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @classmethod
    def read(cls, file: Path) -> Self | None:
        """Read the file, or give None where there is none yet.

        Raises
        ------
        RetrowalkError
            if the file holds something else
        """
        try:
            pem = file.read_bytes()
        except FileNotFoundError:
            return None
        try:
            key = load_pem_private_key(pem, None)
            certificate = x509.load_pem_x509_certificate(pem)
        except ValueError as error:
            raise RetrowalkError(
                f"{file} is damaged, so its certificate can't be used. Delete it, and a new one "
                "is made; phones that trusted the old one then have to trust the new one."
            ) from error
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise RetrowalkError(f"{file} was not made by Retrowalk. Move it elsewhere.")
        return cls(certificate, key)

    def write(self, file: Path) -> None:
        """Write the file whole or not at all, for the owner's eyes only."""
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
        key = self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        with os.fdopen(
            os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb"
        ) as written:
            written.write(key + self.certificate.public_bytes(Encoding.PEM))
        draft.replace(file)

    def lasts(self, moment: datetime) -> bool:
        """Tell whether the certificate is valid, and will be for a while."""
        valid = self.certificate
        return valid.not_valid_before_utc <= moment < valid.not_valid_after_utc - RENEW_BEFORE


class Authority:
    """The authority of this machine, and the one certificate that its server shows.

    ``server_file`` holds that certificate and its key, as a server loads them.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime] = utc_now) -> None:
        """Open the authority kept in ``folder``, or make it if there is none that lasts."""
        self.server_file = folder / "server.pem"
        self._now = now
        known = Identity.read(folder / "authority.pem")
        if known is None or not known.lasts(now()):
            known = _new_authority(now())
            known.write(folder / "authority.pem")
        self._identity = known

    @property
    def der(self) -> bytes:
        """The authority's certificate, in the form that phones install."""
        return self._identity.certificate.public_bytes(Encoding.DER)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of that certificate, as phones show it: "3F:A2:..."."""
        return self._identity.certificate.fingerprint(hashes.SHA256()).hex(":").upper()

    def certify(self, hosts: Collection[str]) -> bool:
        """See to it that ``server_file`` holds a certificate for names and addresses of ours.

        It is made anew, and that is told, only when the hosts have changed, its time runs out, or
        the authority is another one.
        """
        known = Identity.read(self.server_file)
        if known is not None and self._stands_for(known, hosts):
            return False
        _new_server(self._identity, hosts, self._now()).write(self.server_file)
        return True

    def _stands_for(self, known: Identity, hosts: Collection[str]) -> bool:
        extension = known.certificate.extensions.get_extension_for_class
        names = set(extension(x509.SubjectAlternativeName).value)
        signer = extension(x509.AuthorityKeyIdentifier).value
        ours = signer == _signed_by(self._identity)
        return ours and known.lasts(self._now()) and names == set(map(_general_name, hosts))


def _new_authority(moment: datetime) -> Identity:
    key = ec.generate_private_key(ec.SECP256R1())
    name = _named(f"{NAME} ({socket.gethostname()[:30]})")
    allowed = [x509.DNSName("localhost"), x509.DNSName("local"), *map(x509.IPAddress, PRIVATE)]
    certificate = (
        _begun(name, key, moment, AUTHORITY_LASTS)
        .issuer_name(name)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.NameConstraints(allowed, excluded_subtrees=None), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Identity(certificate, key)


def _new_server(authority: Identity, hosts: Collection[str], moment: datetime) -> Identity:
    key = ec.generate_private_key(ec.SECP256R1())
    names = x509.SubjectAlternativeName(map(_general_name, hosts))
    lasts = min(SERVER_LASTS, authority.certificate.not_valid_after_utc - moment)
    certificate = (
        _begun(_named("Retrowalk server"), key, moment, lasts)
        .issuer_name(authority.certificate.subject)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(names, critical=False)
        .add_extension(_signed_by(authority), critical=False)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(authority.key, hashes.SHA256())
    )
    return Identity(certificate, key)


def _begun(
    subject: x509.Name, key: ec.EllipticCurvePrivateKey, moment: datetime, lasts: timedelta
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(moment - CLOCKS_DIFFER)
        .not_valid_after(moment - CLOCKS_DIFFER + lasts)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _signed_by(authority: Identity) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key())


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
