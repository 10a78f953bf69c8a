"""Which addresses are this machine's own, which are its home's, and which are the world's."""

import socket
from ipaddress import ip_address
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.errors import RetrowalkError
from retrowalk.lan import addresses
from retrowalk.lan.addresses import home_addresses, in_url, is_loopback, is_private, local_name


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
def test_loopback_is_known_in_all_its_forms(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    ["192.168.1.5", "0.0.0.0", "::", "::ffff:192.168.1.5", "localhost", "", "127.0.0.1.evil"],
)
def test_nothing_else_is_loopback(host: str) -> None:
    assert not is_loopback(host)


@given(st.ip_addresses())
def test_what_the_world_can_reach_is_never_private(address: Any) -> None:
    assert not (is_private(address) and address.is_global)


@pytest.mark.parametrize("address", ["192.168.178.20", "10.0.0.2", "172.20.1.1", "fd12::1"])
def test_home_addresses_are_private(address: str) -> None:
    assert is_private(ip_address(address))


def kernel(monkeypatch: pytest.MonkeyPatch, *found: str) -> None:
    answers = iter([*found, *["127.0.0.1"] * 9])
    monkeypatch.setattr(addresses, "_setting_out", lambda *_: ip_address(next(answers)))


def test_the_address_of_the_main_way_out_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel(monkeypatch, "192.168.1.5", "192.168.1.5", "10.8.0.3")
    assert [str(one) for one in home_addresses()] == ["192.168.1.5", "10.8.0.3"]


def test_an_address_of_the_internet_is_refused_with_the_way_that_fits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kernel(monkeypatch, "8.8.8.8")
    with pytest.raises(RetrowalkError, match=r"8\.8\.8\.8.*--behind-proxy"):
        home_addresses()


def test_a_machine_in_no_network_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel(monkeypatch)
    with pytest.raises(RetrowalkError, match="in no network"):
        home_addresses()


@pytest.mark.parametrize(
    ("host", "name"),
    [("Study", "study.local"), ("study.fritz.box", "study.local"), ("my_pc", None), ("", None)],
)
def test_a_name_is_used_only_where_it_can_be_one(
    monkeypatch: pytest.MonkeyPatch, host: str, name: str | None
) -> None:
    monkeypatch.setattr(socket, "gethostname", lambda: host)
    assert local_name() == name


def test_an_address_stands_in_a_url_as_it_must() -> None:
    assert in_url("fd00::2") == "[fd00::2]"
    assert in_url("192.168.1.5") == "192.168.1.5"
    assert in_url("study.local") == "study.local"
