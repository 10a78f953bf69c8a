"""Shares in the database: many tries at once are counted, and a reply is taken in once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest

from retrowalk.journal import Journal, Kind
from retrowalk.journal.bodies import Proposal
from retrowalk.journal.shares import MOST_WORDS, NewShare, Share, Way
from retrowalk.screening import Agreement

NOW = datetime(2026, 6, 1, 9, tzinfo=UTC)
WORD = Proposal(agreement=Agreement(on=date(2026, 6, 1), who="Ms Keller"))
AT_ONCE = 8


def add(journal: Journal, way: Way = "link", wrong: int = 3) -> Share:
    new = NewShare(
        label="Ms Keller",
        way=way,
        shows=("walks",),
        language="en",
        address_sha256="a" * 64,
        passcode="hash",
        sealed=b"sealed",
        reply_key=b"key" if way == "file" else None,
        made_at=NOW,
        until=NOW + timedelta(days=1),
        wrong_left=wrong,
    )
    return journal.shares.add(journal.walkers.all()[0].id, new)


def test_of_many_tries_at_once_no_more_are_looked_at_than_may_be_wrong(journal: Journal) -> None:
    add(journal)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        tried = list(pool.map(lambda _: journal.shares.attempt("a" * 64, NOW), range(AT_ONCE)))
    assert sorted(one.wrong_left for one in tried if one) == [0, 1, 2]


@pytest.mark.parametrize("way", ["link", "file"])
def test_of_many_words_at_once_no_more_are_kept_than_may_come(journal: Journal, way: Way) -> None:
    share = add(journal, way)
    tries = MOST_WORDS[way] + 3
    with ThreadPoolExecutor(AT_ONCE) as pool:
        kept = list(
            pool.map(lambda _: journal.shares.propose(share.id, WORD, "K", NOW), range(tries))
        )
    assert len([one for one in kept if one]) == MOST_WORDS[way]
    told = journal.walker_of(share.walker_id).statements.all(Kind.PROPOSAL)
    assert len(told) == MOST_WORDS[way]
    assert {(one.author, one.role, one.recorded_by) for one in told} == {
        ("Ms Keller", "professional", "professional")
    }


def test_taken_back_nothing_of_it_is_left_but_that_it_was(journal: Journal) -> None:
    share = add(journal, "file")
    walker, later = share.walker_id, NOW + timedelta(hours=1)
    gone = journal.shares.withdraw(walker, share.id, later)
    assert journal.shares.withdraw(walker, share.id, later + timedelta(hours=1)) == gone
    assert gone.withdrawn_at == later
    assert journal.shares.sealed(walker, share.id) is None
    assert journal.shares.reply_key(walker, "a" * 64) is None
    assert journal.shares.open(share.id, "K", later) is None
    assert journal.shares.propose(share.id, WORD, "K", later) is None


def test_what_it_showed_is_deleted_once_it_is_over_and_a_reply_may_still_come(
    journal: Journal,
) -> None:
    share = add(journal, "file")
    journal.shares.forget_ended(share.until - timedelta(seconds=1))
    assert journal.shares.sealed(share.walker_id, share.id) == b"sealed"
    journal.shares.forget_ended(share.until)
    assert journal.shares.sealed(share.walker_id, share.id) is None
    assert journal.shares.reply_key(share.walker_id, "a" * 64) == (share.id, b"key")


def test_it_stands_until_its_moment_and_not_in_it(journal: Journal) -> None:
    share = add(journal)
    last = share.until - timedelta(seconds=1)
    assert journal.shares.stands("a" * 64, last)
    assert not journal.shares.stands("a" * 64, share.until)
    assert journal.shares.attempt("a" * 64, share.until) is None
    assert not journal.shares.stands("b" * 64, last)
