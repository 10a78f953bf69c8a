"""The profile that brings the authority to an iPhone, taken apart as the iPhone would."""

import plistlib
import uuid
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.verification import PolicyBuilder, Store

from retrowalk.lan.certificates import Authority
from retrowalk.lan.profile import profile

IDENTITY = ("PayloadIdentifier", "PayloadUUID")


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    authority = Authority(tmp_path)
    authority.certify(["study.local", "192.168.1.5"])
    return authority


def read(authority: Authority, description: str = "Lets this device trust it.") -> Any:
    return plistlib.loads(profile(authority.der, description))


def test_what_it_brings_vouches_for_the_server(authority: Authority) -> None:
    (payload,) = read(authority)["PayloadContent"]
    assert payload["PayloadType"] == "com.apple.security.root"
    brought = x509.load_der_x509_certificate(payload["PayloadContent"])
    assert brought.fingerprint(hashes.SHA256()).hex(":").upper() == authority.fingerprint
    shown = x509.load_pem_x509_certificate(authority.server_file.read_bytes())
    (name,) = brought.subject
    assert str(name.value).startswith(payload["PayloadDisplayName"])
    verifier = (
        PolicyBuilder().store(Store([brought])).build_server_verifier(x509.DNSName("study.local"))
    )
    assert verifier.verify(shown, [])[-1] == brought


def test_it_says_what_it_is(authority: Authority) -> None:
    whole = read(authority, "Damit vertraut dieses Gerät ihm.")
    assert whole["PayloadType"] == "Configuration"
    assert whole["PayloadDisplayName"] == "Retrowalk at home"
    assert whole["PayloadDescription"] == "Damit vertraut dieses Gerät ihm."
    assert whole["PayloadOrganization"] == "Retrowalk"
    assert {one["PayloadVersion"] for one in (whole, *whole["PayloadContent"])} == {1}


def test_a_second_one_takes_the_place_of_the_first(authority: Authority, tmp_path: Path) -> None:
    def identity(whole: Any) -> list[str]:
        return [part[name] for part in (whole, *whole["PayloadContent"]) for name in IDENTITY]

    first = identity(read(authority))
    assert identity(read(authority, "其他语言")) == first
    assert len(set(first)) == 4
    assert all(str(uuid.UUID(one)).upper() == one for one in first[1::2])
    other = identity(read(Authority(tmp_path / "another home")))
    assert not set(other) & set(first)
