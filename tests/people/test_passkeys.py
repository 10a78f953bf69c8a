"""A passkey answers one question, once, at one name, of one account; all else is refused."""

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.people.device import PRESENT, VERIFIED, Device

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal import AccountRole, Journal
from retrowalk.people import passkeys
from retrowalk.people.origin import Origin
from retrowalk.people.tickets import LASTS, Tickets

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
THERE = Origin(scheme="https", host="walk.example.org", at="walk.example.org")
WRONG = "did not fit"
LATE = "once more"


class House:
    """A journal with two accounts, and what a server remembers of their passkeys."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.tickets = Tickets(journal)
        self.mine, self.other = (
            journal.accounts.add(name, [AccountRole.WALKER], NOW).id for name in ("ada", "bob")
        )

    def asked(self, account_id: int | None = None, origin: Origin = THERE) -> passkeys.Begun:
        return passkeys.begin_proving(self.journal, self.tickets, origin, NOW, account_id)

    def prove(
        self,
        begun: passkeys.Begun,
        answer: dict[str, Any],
        *,
        account_id: int | None = None,
        origin: Origin = THERE,
        at: datetime = NOW,
    ) -> int:
        return passkeys.prove(
            self.journal, self.tickets, origin, begun.ticket, answer, at, account_id
        )

    def add(self, device: Device, account_id: int | None = None, **wrong: Any) -> Device:
        account_id = account_id or self.mine
        begun = passkeys.begin_adding(self.journal, self.tickets, account_id, THERE, NOW)
        answer = device.make(begun.options, **wrong)
        passkeys.add(
            self.journal, self.tickets, account_id, THERE, begun.ticket, answer, "phone", NOW
        )
        return device

    def enter(self, device: Device, **wrong: Any) -> int:
        begun = self.asked()
        return self.prove(begun, device.use(begun.options, **wrong))


@pytest.fixture
def house(journal: Journal) -> House:
    return House(journal)


def test_a_device_makes_a_passkey_and_signs_in_with_it(house: House) -> None:
    device = house.add(Device())
    assert house.enter(device) == house.mine
    assert house.enter(device) == house.mine
    (kept,) = house.journal.passkeys.of(house.mine)
    assert (kept.rp_id, kept.sign_count, kept.used_at) == ("walk.example.org", 2, NOW)
    assert house.journal.passkeys.of(house.other) == ()


def test_a_device_that_does_not_count_is_taken_as_it_is(house: House) -> None:
    device = house.add(Device(counts=False))
    assert house.enter(device) == house.enter(device) == house.mine


def test_it_is_asked_for_what_needs_no_name_and_no_password(house: House) -> None:
    begun = passkeys.begin_adding(house.journal, house.tickets, house.mine, THERE, NOW)
    chosen = begun.options["authenticatorSelection"]
    assert (chosen["residentKey"], chosen["userVerification"]) == ("required", "required")
    assert begun.options["rp"]["id"] == "walk.example.org"
    house.add(Device())
    again = passkeys.begin_adding(house.journal, house.tickets, house.mine, THERE, NOW)
    assert len(again.options["excludeCredentials"]) == 1
    assert begun.options["user"]["id"] == again.options["user"]["id"]
    assert house.asked().options.get("allowCredentials", []) == []
    assert len(house.asked(house.mine).options["allowCredentials"]) == 1


def test_an_answer_counts_once(house: House) -> None:
    device = house.add(Device(counts=False))
    begun = house.asked()
    answer = device.use(begun.options)
    assert house.prove(begun, answer) == house.mine
    with pytest.raises(InvalidAnswer, match=LATE):
        house.prove(begun, answer)
    with pytest.raises(InvalidAnswer, match=WRONG):  # to a question that was asked since
        house.prove(house.asked(), answer)


def test_an_answer_comes_in_time(house: House) -> None:
    device = house.add(Device())
    begun = house.asked()
    with pytest.raises(InvalidAnswer, match=LATE):
        house.prove(begun, device.use(begun.options), at=NOW + LASTS)


@pytest.mark.parametrize(
    "change",
    [
        {"origin": "https://walk.example.org.thief.example"},
        {"origin": "http://walk.example.org"},
        {"origin": "https://walk.example.org:8443"},
        {"type": "webauthn.create"},
        {"challenge": "AAAA"},
        {"crossOrigin": True},
    ],
    ids=str,
)
def test_what_was_signed_for_another_page_is_refused(house: House, change: dict[str, Any]) -> None:
    device = house.add(Device())
    with pytest.raises(InvalidAnswer, match=WRONG):
        house.enter(device, **change)
    if "type" not in change:
        with pytest.raises(InvalidAnswer, match=WRONG):
            house.add(Device(), **change)


@pytest.mark.parametrize(
    "change",
    [{"rp_id": "thief.example"}, {"flags": PRESENT}, {"flags": VERIFIED}, {"flags": 0}],
    ids=str,
)
def test_what_another_name_or_nobody_has_asked_for_is_refused(
    house: House, change: dict[str, Any]
) -> None:
    device = house.add(Device())
    for name, value in change.items():
        setattr(device, name, value)
    with pytest.raises(InvalidAnswer, match=WRONG):
        house.enter(device)
    with pytest.raises(InvalidAnswer, match=WRONG):
        house.add(Device(**change))


def test_a_question_of_one_place_is_not_answered_at_another(house: House) -> None:
    device = house.add(Device())
    elsewhere = Origin(scheme="https", host="walk.example.net", at="walk.example.net")
    begun = house.asked(origin=elsewhere)
    with pytest.raises(InvalidAnswer, match=LATE):
        house.prove(begun, device.use(begun.options))
    at_home = house.asked()
    moved = Device(**{**device.__dict__, "origin": str(elsewhere), "rp_id": elsewhere.host})
    with pytest.raises(InvalidAnswer, match=LATE):
        house.prove(at_home, moved.use(at_home.options), origin=elsewhere)


def test_a_copy_that_counts_by_itself_is_refused(house: House) -> None:
    device = house.add(Device())
    house.enter(device)
    clone = device.cloned()
    house.enter(device)
    house.enter(device)
    for _ in range(2):
        with pytest.raises(InvalidAnswer, match=WRONG):
            house.enter(clone)
    assert house.enter(device) == house.mine  # whose it is, is not shut out by it


def test_of_two_answers_at_once_one_counts(house: House) -> None:
    device = house.add(Device())
    (kept,) = house.journal.passkeys.of(house.mine)
    assert house.journal.passkeys.used(kept, 5, NOW)
    assert not house.journal.passkeys.used(kept, 6, NOW)
    device.count = 5
    assert house.enter(device) == house.mine


def test_it_proves_nobody_but_whose_it_is(house: House) -> None:
    mine, other = house.add(Device()), house.add(Device(), house.other)
    begun = house.asked(house.mine)
    with pytest.raises(InvalidAnswer, match=WRONG):
        house.prove(begun, other.use(begun.options), account_id=house.mine)
    begun = house.asked(house.mine)
    with pytest.raises(InvalidAnswer, match=LATE):  # asked of one, answered as another
        house.prove(begun, other.use(begun.options), account_id=house.other)
    begun = house.asked()
    with pytest.raises(InvalidAnswer, match=LATE):  # asked to sign in, answered as a proof
        house.prove(begun, mine.use(begun.options), account_id=house.mine)
    mine.handle = other.handle
    with pytest.raises(InvalidAnswer, match=WRONG):
        house.enter(mine)


def test_a_passkey_that_nobody_has_and_a_wrong_one_are_one_and_the_same(house: House) -> None:
    device = house.add(Device())
    said = set()
    stranger = Device(handle=device.handle)
    forged = Device(credential_id=device.credential_id, handle=device.handle, count=9)
    for one in (stranger, forged):
        with pytest.raises(InvalidAnswer) as refused:
            house.enter(one)
        said.add(str(refused.value))
    assert len(said) == 1


@pytest.mark.parametrize(
    "answer",
    [{}, {"id": 7}, {"id": "", "rawId": "", "type": "public-key", "response": {}}, {"id": []}],
    ids=str,
)
def test_what_is_no_answer_is_refused(house: House, answer: dict[str, Any]) -> None:
    with pytest.raises(InvalidAnswer):
        house.prove(house.asked(), answer)
    device = house.add(Device())
    begun = house.asked()
    full = device.use(begun.options)
    for part in full["response"]:
        begun = house.asked()
        full = device.use(begun.options)
        for other in ("", "AAAA", "!", None, 7):
            broken = {**full, "response": {**full["response"], part: other}}
            with pytest.raises(InvalidAnswer):
                house.prove(house.asked(), broken)


def test_nobody_takes_a_passkey_that_is_somebody_else_s(house: House) -> None:
    device = house.add(Device())
    with pytest.raises(InvalidAnswer, match="kept here already"):
        house.add(device, house.other)


def test_removed_it_opens_nothing_and_only_its_owner_removes_it(house: House) -> None:
    device = house.add(Device())
    (kept,) = house.journal.passkeys.of(house.mine)
    for change in (
        lambda: house.journal.passkeys.remove(kept.id, house.other),
        lambda: house.journal.passkeys.rename(kept.id, house.other, "taken"),
    ):
        with pytest.raises(NotInJournal):
            change()
    house.journal.passkeys.rename(kept.id, house.mine, "watch")
    assert house.journal.passkeys.of(house.mine)[0].name == "watch"
    house.journal.passkeys.remove(kept.id, house.mine)
    with pytest.raises(InvalidAnswer, match=WRONG):
        house.enter(device)


def test_with_its_account_closed_it_opens_nothing(house: House) -> None:
    device = house.add(Device())
    house.journal.accounts.close(house.mine, NOW)
    with pytest.raises(InvalidAnswer, match=WRONG):
        house.enter(device)


@pytest.mark.parametrize(
    ("scheme", "host", "can"),
    [
        ("https", "walk.example.org", True),
        ("https", "machine.local", True),
        ("http", "localhost", True),
        ("http", "retrowalk.localhost", True),
        ("http", "walk.example.org", False),
        ("https", "192.168.1.5", False),
        ("http", "127.0.0.1", False),
        ("https", "::1", False),
        ("https", "[2001:db8::1]", False),
    ],
)
def test_passkeys_belong_to_names(house: House, scheme: str, host: str, can: bool) -> None:
    origin = Origin(scheme=scheme, host=host, at=f"{host}:8000")
    assert origin.has_passkeys is can
    if not can:
        with pytest.raises(InvalidAnswer, match="an address of numbers has none"):
            house.asked(origin=origin)


def test_what_one_process_sealed_another_opens_and_of_both_one_takes_it(
    house: House, url: str
) -> None:
    begun = house.asked()
    with Journal.open(url) as same:
        other = Tickets(same)
        assert other.take(passkeys.ENTER, begun.ticket[:-1] + "!", NOW) is None
        assert other.take(passkeys.ENTER, begun.ticket, NOW) is not None
        assert house.tickets.take(passkeys.ENTER, begun.ticket, NOW) is None
