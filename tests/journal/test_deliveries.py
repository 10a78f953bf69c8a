"""What is sent: claimed once by however many, and the browsers and secrets that it is sent with."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import count

from retrowalk.journal import Journal
from retrowalk.journal.bodies import Reminder
from retrowalk.journal.deliveries import LATER

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
BEFORE, MINUTE = NOW - timedelta(minutes=10), timedelta(minutes=1)


def test_of_many_at_once_one_claims_and_what_failed_for_a_while_is_claimed_again(
    journal: Journal,
) -> None:
    walker = journal.walkers.all()[0].id

    def claim(again_from: datetime = BEFORE, at: datetime = NOW) -> int | None:
        return journal.deliveries.claim(walker, "reminder", "push", at, again_from=again_from)

    def claimed(times: int, *moments: datetime) -> list[int]:
        with ThreadPoolExecutor(times) as pool:
            found = pool.map(lambda _: claim(*moments), range(times))
            return [one for one in found if one is not None]

    (number,) = claimed(8)
    assert claimed(2, NOW + MINUTE) == []
    journal.deliveries.failed(number, LATER)
    assert claim() is None  # not before a while
    assert claimed(8, NOW, NOW + MINUTE) == [number]
    journal.deliveries.failed(number, "refused")
    assert claim(NOW + MINUTE) is None
    (kept,) = journal.deliveries.of(walker)
    assert (kept.key, kept.way, kept.failed, kept.at) == (
        "reminder",
        "push",
        "refused",
        NOW + MINUTE,
    )


def test_that_it_was_opened_is_kept_once_and_only_of_ones_own(journal: Journal) -> None:
    walker, other = journal.walkers.all()[0].id, journal.walkers.add("Bea", NOW).id
    number = journal.deliveries.claim(walker, "one", "push", NOW, again_from=BEFORE)
    assert number is not None
    journal.deliveries.seen(other, number, NOW)
    assert journal.deliveries.of(walker)[0].seen_at is None
    for minutes in (1, 2):
        journal.deliveries.seen(walker, number, NOW + minutes * MINUTE)
    assert journal.deliveries.of(walker)[0].seen_at == NOW + MINUTE
    assert journal.deliveries.of(other) == ()


def test_a_secret_of_the_machine_is_made_once_by_however_many(journal: Journal) -> None:
    made = count()

    def get(_: int) -> bytes:
        return journal.machine_secrets.get("push", lambda: b"%d" % next(made))

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(get, range(8)))) == 1
    assert get(0) == get(1)


def test_what_was_told_last_of_reminders_counts_and_can_be_taken_back(journal: Journal) -> None:
    mine = journal.walker().reminders
    assert mine.last() is None
    first, second = Reminder(ways=("push",)), Reminder(ways=("push",), hour=7)
    mine.set(first, NOW)
    mine.set(first, NOW + MINUTE)  # the same again
    mine.set(second, NOW + 2 * MINUTE)
    told = journal.walker().reminders.all()
    assert [one.reminder for one in told] == [first, second]
    statements = journal.walker().statements
    assert [one.counts for one in statements.all()] == [False, True]
    statements.take_back(told[-1].id, NOW + 3 * MINUTE)
    assert [one.reminder for one in journal.walker().reminders.all()] == [first]
    assert journal.deliveries.reminders() == {journal.walkers.all()[0].id: [first, second]}
