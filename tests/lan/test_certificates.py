"""The authority of a home network: trusted where it should be, powerless everywhere else."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from retrowalk.errors import RetrowalkError
from retrowalk.lan.certificates import Authority, Identity, _new_server

HOSTS = ("192.168.1.5", "fd00::5", "study.local", "localhost", "127.0.0.1", "::1")


class Moment:
    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def moment() -> Moment:
    return Moment()


@pytest.fixture
def authority(tmp_path: Path, moment: Moment) -> Authority:
    authority = Authority(tmp_path / "network", moment)
    assert authority.certify(HOSTS)
    return authority


def served(authority: Authority) -> x509.Certificate:
    return x509.load_pem_x509_certificate(authority.server_file.read_bytes())


def shake_hands(authority: Authority, host: str) -> None:
    """Open a TLS connection in memory, as a phone that trusts the authority alone."""
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.verify_flags |= ssl.VERIFY_X509_STRICT
    trusting.load_verify_locations(cadata=authority.der)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(authority.server_file)
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = trusting.wrap_bio(back, there, server_hostname=host)
    server = serving.wrap_bio(there, back, server_side=True)
    for _ in range(4):
        for side in (client, server):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
    assert client.version() == "TLSv1.3"


@pytest.mark.parametrize("host", HOSTS)
def test_a_phone_that_trusts_it_reaches_the_machine(authority: Authority, host: str) -> None:
    shake_hands(authority, host)


@pytest.mark.parametrize("host", ["192.168.1.6", "other.local", "example.com"])
def test_it_stands_for_no_other_machine(authority: Authority, host: str) -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match="match"):
        shake_hands(authority, host)


@pytest.mark.parametrize(
    "host", ["example.com", "bank.localhost.example", "8.8.8.8", "2001:db8::1"]
)
def test_even_its_key_could_not_pose_as_a_site_of_the_internet(
    authority: Authority, moment: Moment, host: str
) -> None:
    stolen = Identity.read(authority.server_file.with_name("authority.pem"))
    assert stolen is not None
    _new_server(stolen, [*HOSTS, host], moment.now).write(authority.server_file)
    with pytest.raises(ssl.SSLCertVerificationError, match="permitted subtree violation"):
        shake_hands(authority, host)


def test_the_keys_are_for_the_owner_alone(authority: Authority) -> None:
    folder = authority.server_file.parent
    assert folder.stat().st_mode & 0o777 == 0o700
    files = sorted(folder.iterdir())
    assert [file.name for file in files] == ["authority.pem", "server.pem"]
    assert all(file.stat().st_mode & 0o777 == 0o600 for file in files)


def test_it_is_made_once_and_certifies_only_what_is_new(authority: Authority) -> None:
    before = served(authority)
    again = Authority(authority.server_file.parent, Moment())
    assert again.der == authority.der
    assert not again.certify(tuple(reversed(HOSTS)))
    assert served(again) == before
    assert again.certify(["10.0.0.7", *HOSTS])
    shake_hands(again, "10.0.0.7")


def test_it_renews_in_time_and_phones_notice_nothing(authority: Authority, moment: Moment) -> None:
    certificate = served(authority)
    lasts = certificate.not_valid_after_utc - certificate.not_valid_before_utc
    assert lasts < timedelta(days=398)
    assert certificate.not_valid_before_utc < moment.now
    moment.now += timedelta(days=300)
    assert not authority.certify(HOSTS)
    moment.now += timedelta(days=70)
    assert authority.certify(HOSTS)
    assert served(authority).not_valid_after_utc > moment.now + timedelta(days=300)


def test_the_authority_lasts_ten_years_and_nothing_outlives_it(
    authority: Authority, moment: Moment
) -> None:
    folder = authority.server_file.parent
    own = x509.load_der_x509_certificate(authority.der)
    moment.now += timedelta(days=3600)
    old = Authority(folder, moment)
    assert old.der == authority.der
    assert old.certify(HOSTS)
    assert served(old).not_valid_after_utc <= own.not_valid_after_utc
    moment.now += timedelta(days=30)
    new = Authority(folder, moment)
    assert new.der != authority.der
    assert new.certify(HOSTS)


def test_its_fingerprint_is_written_as_phones_write_it(authority: Authority) -> None:
    parts = authority.fingerprint.split(":")
    assert len(parts) == 32
    assert all(len(part) == 2 and part == part.upper() for part in parts)


def test_a_damaged_file_is_named(authority: Authority) -> None:
    folder = authority.server_file.parent
    (folder / "authority.pem").write_bytes(b"no key")
    with pytest.raises(RetrowalkError, match=r"authority\.pem is damaged"):
        Authority(folder)
