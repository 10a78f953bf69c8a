"""Devices are let in by a code once, known by their token, and gone when removed."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from retrowalk.errors import NotInJournal
from retrowalk.journal import Journal
from retrowalk.journal.devices import FORGOTTEN_AFTER, NOTED_EVERY, Devices

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def devices(url: str) -> Iterator[Devices]:
    with Journal.open(url) as journal:
        yield journal.devices


def test_an_invitation_counts_once_and_in_its_time(devices: Devices) -> None:
    devices.invite("code", NOW, NOW + MINUTE)
    assert devices.pair("other", "token", "iPhone", NOW) is None
    assert devices.pair("code", "token", "iPhone", NOW + MINUTE) is None
    device = devices.pair("code", "token", "iPhone", NOW)
    assert device is not None
    assert devices.pair("code", "token 2", "iPhone", NOW) is None
    assert devices.all() == (device,)
    assert (device.name, device.paired_at, device.seen_at) == ("iPhone", NOW, NOW)


def test_a_new_invitation_clears_away_what_has_run_out(devices: Devices) -> None:
    devices.invite("old", NOW, NOW + MINUTE)
    devices.invite("new", NOW + MINUTE, NOW + 2 * MINUTE)
    assert devices.pair("old", "token", "iPhone", NOW) is None
    assert devices.pair("new", "token", "iPhone", NOW) is not None


def test_a_device_is_known_by_its_token_until_it_stays_away(devices: Devices) -> None:
    devices.invite("code", NOW, NOW + MINUTE)
    device = devices.pair("code", "token", "iPhone", NOW)
    assert device is not None
    assert devices.known("token", NOW) == device
    assert devices.known("another", NOW) is None
    assert not devices.note(device, NOW + NOTED_EVERY / 2)
    assert devices.known("token", NOW + NOTED_EVERY) == device
    assert devices.note(device, NOW + NOTED_EVERY)
    assert devices.known("token", NOW + FORGOTTEN_AFTER) is not None
    assert devices.known("token", NOW + NOTED_EVERY + FORGOTTEN_AFTER) is None
    asked = {"token", "another"}
    assert devices.still(asked, NOW + FORGOTTEN_AFTER) == {"token"}
    assert devices.still(asked, NOW + NOTED_EVERY + FORGOTTEN_AFTER) == set()


def test_that_a_device_was_here_is_written_with_the_next_that_is_told(
    devices: Devices, url: str
) -> None:
    devices.invite("code", NOW, NOW + MINUTE)
    device = devices.pair("code", "token", "iPhone", NOW)
    assert device is not None
    assert devices.note(device, NOW + NOTED_EVERY)
    seen = device.model_copy(update={"seen_at": NOW + NOTED_EVERY})
    assert devices.all() == (devices.known("token", NOW + NOTED_EVERY),) == (seen,)
    assert not devices.note(seen, NOW + NOTED_EVERY)
    with Journal.open(url) as other:
        assert other.devices.all() == (device,)
        devices.write_down()
        assert other.devices.all() == devices.all() == (seen,)


def test_removing_shuts_out_one_device(devices: Devices) -> None:
    for name in ("one", "two"):
        devices.invite(name, NOW, NOW + MINUTE)
        devices.pair(name, name, name, NOW)
    one, two = devices.all()
    devices.remove(one.id)
    assert devices.all() == (two,)
    assert devices.known("one", NOW) is None
    with pytest.raises(NotInJournal, match="no device"):
        devices.remove(one.id)


def test_pairing_anew_replaces_the_same_device(devices: Devices) -> None:
    for token, before in (("first", ""), ("second", "first")):
        devices.invite(token, NOW, NOW + MINUTE)
        devices.pair(token, token, "iPhone", NOW, instead_of=before)
    assert len(devices.all()) == 1
    assert devices.known("first", NOW) is None


def test_of_the_invitations_of_a_device_only_the_newest_counts(devices: Devices) -> None:
    devices.invite("code", NOW, NOW + MINUTE)
    maker = devices.pair("code", "token", "iPhone", NOW)
    assert maker is not None
    assert maker.let_in_by is None
    assert devices.invited_until(maker, NOW) is None
    devices.invite("of the machine", NOW, NOW + MINUTE)
    devices.invite("older", NOW, NOW + MINUTE, made_by=maker)
    devices.invite("newer", NOW, NOW + 2 * MINUTE, made_by=maker)
    assert devices.invited_until(maker, NOW) == NOW + 2 * MINUTE
    assert devices.invited_until(maker, NOW + 2 * MINUTE) is None
    assert devices.pair("older", "no token", "iPhone", NOW) is None
    second = devices.pair("newer", "token 2", "iPhone, home screen", NOW)
    assert second is not None
    assert second.let_in_by == maker.id
    assert devices.invited_until(maker, NOW) is None
    assert devices.pair("of the machine", "token 3", "iPhone", NOW) is not None


def test_removing_a_device_takes_its_invitations_along(devices: Devices) -> None:
    for name in ("one", "two"):
        devices.invite(name, NOW, NOW + MINUTE)
        devices.pair(name, name, name, NOW)
    one, two = devices.all()
    for maker in (one, two):
        devices.invite(f"of {maker.name}", NOW, NOW + MINUTE, made_by=maker)
    devices.remove(one.id)
    assert devices.pair("of one", "token", "iPhone", NOW) is None
    assert devices.pair("of two", "token", "iPhone", NOW) is not None
