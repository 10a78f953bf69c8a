"""Who is wrong too often waits, each time longer; who asks for too much is told so."""

from collections.abc import Mapping
from datetime import timedelta

import pytest
from tests.people.conftest import AT

from retrowalk.journal import Journal
from retrowalk.people import limits
from retrowalk.people.limits import Lockout, Rates, Tries
from retrowalk.people.step_up import LOCKOUT


def waits(lockout: Lockout, times: int, whose: str = "a") -> list[int]:
    """Be wrong so often, waiting whenever one must, and give the waits."""
    at, found = AT, []
    while times:
        if wait_s := lockout.wait_s(whose, at):
            found.append(wait_s)
            assert lockout.wait_s(whose, at + timedelta(seconds=wait_s - 1)) > 0
            at += timedelta(seconds=wait_s)
        else:
            times -= 1
    return found


@pytest.mark.parametrize(
    ("steps", "times", "minutes"),
    [
        (LOCKOUT, 5, []),
        (LOCKOUT, 6, [5]),
        (LOCKOUT, 17, [5, 30, 120, 120]),
        (Tries.OF_A_NAME, 32, [5, 30, 120, 120]),
        (Tries.OF_AN_ADDRESS, 61, [5, 30, 120]),
    ],
)
def test_it_takes_longer_each_time(
    journal: Journal, steps: Mapping[int, timedelta], times: int, minutes: list[int]
) -> None:
    assert waits(Lockout(journal.attempts, "proofs", steps), times) == [60 * one for one in minutes]


def test_a_right_answer_and_a_quiet_day_are_forgiven(journal: Journal) -> None:
    lockout = Lockout(journal.attempts, "proofs", LOCKOUT)
    waits(lockout, 4)
    lockout.right("a")
    assert waits(lockout, 5) == []
    assert lockout.wait_s("b", AT) == 0
    assert lockout.wait_s("a", AT + Lockout.FORGIVEN_AFTER + timedelta(seconds=1)) == 0


def test_many_addresses_try_one_name_in_vain_and_one_address_many_names(journal: Journal) -> None:
    tries = Tries(journal.attempts)
    assert [tries.wait_s("ruth", f"10.0.1.{n}", AT) > 0 for n in range(11)] == [False] * 10 + [True]
    assert [tries.wait_s(f"n{n}", "10.0.0.1", AT) > 0 for n in range(21)] == [False] * 20 + [True]


def test_who_signs_in_between_has_not_bought_more_tries_of_others(journal: Journal) -> None:
    tries = Tries(journal.attempts)
    for number in range(20):
        assert tries.wait_s(f"victim {number}", "10.0.0.1", AT) == 0
        if number < 19:
            assert tries.wait_s("mallory", "10.0.0.1", AT) == 0
            tries.right("mallory", "10.0.0.1")
    assert tries.wait_s("victim 20", "10.0.0.1", AT) > 0


def test_requests_are_counted_each_for_themselves() -> None:
    rates = Rates(known=5, strangers=2)
    assert [rates.wait_s("address a", known=False) > 0 for _ in range(3)] == [False, False, True]
    assert 1 <= rates.wait_s("address a", known=False) <= 60
    assert rates.wait_s("address b", known=False) == 0
    assert [rates.wait_s("account 1", known=True) > 0 for _ in range(6)] == [False] * 5 + [True]


def test_the_minute_slides_and_who_waited_as_long_as_told_is_welcome(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now_s = [6000.0]
    monkeypatch.setattr(limits, "time", lambda: now_s[0])
    rates, welcome_s = Rates(strangers=10), []
    while now_s[0] < 6000 + 600:
        if wait_s := rates.wait_s("address a", known=False):
            now_s[0] += wait_s
        else:
            welcome_s.append(now_s[0])
    assert len(welcome_s) == pytest.approx(100, abs=15)
    in_a_minute = [sum(at <= one < at + 60 for one in welcome_s) for at in range(6000, 6540)]
    assert max(in_a_minute) <= 20  # at the border of two minutes, which are taken for even
    now_s[0] += 180
    assert rates.wait_s("address a", known=False) == 0
