"""Tokens, passkeys and what another server vouches for, on both databases."""

from datetime import UTC, datetime, timedelta

import pytest

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal import AccountRole, Journal
from retrowalk.journal.tokens import NOTED_EVERY, ApiToken, Pages

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
WALKER = None, 1


def token(journal: Journal, of: tuple[int | None, int | None] = WALKER) -> ApiToken:
    return journal.tokens.add("f" * 64, "x", ["see"], Pages.OWN, of=of, at=NOW, until=NOW + HOUR)


def ada(journal: Journal, name: str = "ada") -> int:
    return journal.accounts.add(name, [AccountRole.WALKER], NOW).id


def test_a_token_counts_until_its_time_is_over_or_it_is_ended(journal: Journal) -> None:
    made = token(journal)
    assert journal.tokens.known("f" * 64, NOW) == made
    assert journal.tokens.known("f" * 64, NOW + HOUR) is None
    assert journal.tokens.known("e" * 64, NOW) is None
    for of in ((None, 2), (ada(journal), None)):
        assert journal.tokens.of(*of) == ()
        with pytest.raises(NotInJournal):
            journal.tokens.end(made.id, *of, NOW)
    journal.tokens.end(made.id, *WALKER, NOW)
    assert journal.tokens.known("f" * 64, NOW) is None
    with pytest.raises(NotInJournal):
        journal.tokens.end(made.id, *WALKER, NOW)


def test_its_last_use_is_written_once_an_hour(journal: Journal) -> None:
    made = token(journal)
    journal.tokens.note(made, NOW)
    (used,) = journal.tokens.of(*WALKER)
    journal.tokens.note(used, NOW + NOTED_EVERY / 2)
    assert journal.tokens.of(*WALKER)[0].used_at == NOW
    journal.tokens.note(used, NOW + NOTED_EVERY)
    assert journal.tokens.of(*WALKER)[0].used_at == NOW + NOTED_EVERY


def test_with_its_account_closed_or_its_walker_erased_a_token_is_none(journal: Journal) -> None:
    account_id = ada(journal)
    token(journal, (account_id, None))
    journal.accounts.close(account_id, NOW)
    assert journal.tokens.known("f" * 64, NOW) is None


def test_with_its_walker_erased_a_token_is_gone(journal: Journal) -> None:
    token(journal)
    journal.walker_of(1).erasing.everything()
    assert journal.tokens.known("f" * 64, NOW) is None
    assert journal.tokens.of(*WALKER) == ()


def test_what_vouches_for_one_vouches_for_no_other_until_that_is_closed(journal: Journal) -> None:
    mine, other = ada(journal), ada(journal, "bob")
    issuer = "https://login.example.org"
    first = journal.identities.link(mine, issuer, "7", NOW)
    assert journal.identities.link(mine, issuer, "7", NOW) == first
    assert journal.identities.account(issuer, "7") == mine
    assert journal.identities.account("https://other.example.org", "7") is None
    with pytest.raises(InvalidAnswer):
        journal.identities.link(other, issuer, "7", NOW)
    with pytest.raises(NotInJournal):
        journal.identities.unlink(first.id, other)
    journal.accounts.close(mine, NOW)
    assert journal.identities.account(issuer, "7") is None
    assert journal.identities.link(other, issuer, "7", NOW).account_id == other


def test_a_passkey_is_whose_it_is_and_counts_upward(journal: Journal) -> None:
    mine, other = ada(journal), ada(journal, "bob")
    told = {"rp_id": "walk.example.org", "sign_count": 3, "name": "phone", "at": NOW}
    key = journal.passkeys.add(mine, b"\x00id", b"key", **told)  # type: ignore[arg-type]
    assert journal.passkeys.known(b"\x00id") == key
    with pytest.raises(InvalidAnswer):
        journal.passkeys.add(other, b"\x00id", b"key", **told)  # type: ignore[arg-type]
    assert journal.passkeys.used(key, 4, NOW)
    assert not journal.passkeys.used(key, 5, NOW)  # by what was read before
    assert [one.sign_count for one in journal.passkeys.of(mine)] == [4]
