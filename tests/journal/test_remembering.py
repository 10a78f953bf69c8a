"""Pages read what they are asked for once, and forget it as soon as they write."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session as Transaction
from tests.journal.test_walker import DAY, run, screening, session
from tests.journal.test_walks_kept import add

from retrowalk.coach import Coach
from retrowalk.errors import NotInJournal
from retrowalk.journal import Journal, Kind, WalkerJournal, history, walker
from retrowalk.journal.memory import (
    HAND_ROWS,
    LARGE,
    MOST_MEMORIES,
    MOST_ROWS,
    TIDIED_EVERY,
    WHOLE_ROWS,
    Known,
    Memories,
    Memory,
    Source,
)
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.programme import CheckIn

AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)


def test_what_was_read_is_not_read_again_until_something_is_written(journal: Journal) -> None:
    memory, read = Memory(), []

    def look(transactions: RememberingTransactions, *of: Source) -> int:
        def work(db: Transaction) -> int:
            read.append(db.scalar(select(1)))
            return len(read)

        return transactions.recall("it", work, of)

    now = RememberingTransactions(journal._engine, 1, memory)
    assert (look(now, Kind.RUN), look(now, Kind.RUN), read) == (1, 1, [1])
    later = RememberingTransactions(journal._engine, 1, memory)
    assert (look(later, Kind.RUN), read) == (1, [1])
    journal.walker().add_screening(screening())
    much_later = RememberingTransactions(journal._engine, 1, memory)
    assert look(much_later, Kind.RUN) == 1
    journal.walker().keep_version(*session())
    journal.walker().add_run(DAY, run(), AT)
    assert look(much_later, Kind.RUN) == 1  # a moment sees the same all along
    assert look(RememberingTransactions(journal._engine, 1, memory), Kind.RUN) == 2
    much_later.write(lambda db: db.scalar(select(1)))
    assert look(much_later, Kind.RUN) == 2


def test_pages_see_at_once_what_was_written_through_them(journal: Journal) -> None:
    pages = journal.walker()
    assert (pages.screening(), pages.history()) == (None, ())
    pages.add_screening(screening())
    assert pages.screening() == screening()
    pages.keep_version(*session())
    pages.add_run(DAY, run(), AT)
    assert [one.after for one in pages.history()] == [None]
    pages.add_check_in(DAY, CheckIn(pain=1), AT)
    assert [one.after for one in pages.history()] == [CheckIn(pain=1)]


def test_new_pages_see_what_others_wrote(journal: Journal) -> None:
    mine = journal.walker()
    assert mine.screening() is None
    journal.walker().add_screening(screening())
    assert journal.walker().screening() == screening()


def test_what_another_process_writes_is_seen_in_the_next_moment(journal: Journal) -> None:
    assert journal.walker().history() == ()
    with Journal(create_engine(journal._engine.url)) as other:
        other.walker().add_screening(screening())
        other.walker().keep_version(*session())
        other.walker().add_run(DAY, run(), AT)
        other.walker().add_check_in(DAY, CheckIn(pain=3), AT)
    assert [one.after for one in journal.walker().history()] == [CheckIn(pain=3)]
    assert journal.walker().screening() == screening()


def tell_something(pages: WalkerJournal, chance: Random, number: int) -> None:
    """Tell one thing of one of a few days; of what is not known as yet nothing can be told."""
    day, at = f"2026-10-{chance.randint(1, 9):02d}", AT + timedelta(minutes=number)
    plan, script = session(aim=f"{chance.randint(1, 3)}")
    with suppress(NotInJournal):
        match chance.choice(["show", "run", "check in", "next day", "walk"]):
            case "show":
                script = script.model_copy(update={"session_id": day})
                pages.keep_version(plan.model_copy(update={"id": day}), script)
            case "run":
                pages.add_run(day, run(at), at)
            case "check in":
                pages.add_check_in(day, CheckIn(pain=chance.randint(0, 9)), at)
            case "next day":
                pages.add_next_day(day, chance.randint(0, 9), at)
            case _:  # now and then one that was measured before, for another session
                kept = pages.walks.keep("walk", b"%d" % chance.randint(1, 4), at)
                add(pages.walks, kept.id, version=f"{number}", session_id=day)


def test_a_history_brought_up_to_date_is_the_one_that_is_read_anew(journal: Journal) -> None:
    chance = Random(5)
    for number in range(120):
        tell_something(journal.walker(), chance, number)
        if number % 3 == 0:
            anew = Journal(journal._engine)
            assert journal.walker().history() == anew.walker().history()
    assert len(journal.walker().history()) > 5


def test_what_another_walker_does_on_the_same_day_changes_nothing_of_mine(
    journal: Journal,
) -> None:
    journal.walker().add_run(DAY, run(), AT)
    before = journal.walker().history()
    journal.walker("Ada").add_run(DAY, run(), AT)
    assert journal.walker().history() == before


def test_what_was_made_is_made_again_once_something_was_written_or_of_other_values(
    journal: Journal,
) -> None:
    made: list[object] = []

    def look(*of: object) -> int:
        return journal.walker().make("it", lambda: made.append(of) or len(made), *of)

    assert (look(1), look(1), look(2), look(2)) == (1, 1, 2, 2)
    pages = journal.walker()
    pages.add_screening(screening())
    assert (look(2), look(2)) == (3, 3)
    journal.walker("Ada").add_screening(screening())  # of another walker
    assert look(2) == 3
    with Journal(create_engine(journal._engine.url)) as other:
        other.walker().keep_version(*session())
    assert (look(2), look(2)) == (4, 4)
    journal.walker().erasing.everything()
    assert look(2) == 5


def test_what_is_written_while_it_is_made_is_in_the_next(journal: Journal) -> None:
    def screened() -> bool:
        return journal.walker().make("screened", lambda: journal.walker().screening() is not None)

    def meanwhile() -> bool:
        before = journal.walker().screening() is not None
        journal.walker().add_screening(screening())
        return before

    assert journal.walker().make("screened", meanwhile) is False
    assert screened() is True


def test_who_was_looked_at_least_lately_is_forgotten_first() -> None:
    memories = Memories()
    first, second = memories.of(1), memories.of(2)
    for number in range(3, MOST_MEMORIES + 2):
        memories.of(1)
        memories.of(number)
    memories.tidy()
    assert memories.of(1) is first
    assert memories.of(2) is not second


def whole(memories: Memories, number: int) -> Memory:
    """Keep in mind as much of a walker as one may have all at hand of."""
    memory = memories.of(number)
    memory.count(1, {Kind.RUN: (WHOLE_ROWS, 1)})
    memory.recalled |= {name: Known((), [name] * 100) for name in ("statements", "history")}
    memory.made |= {name: Known((), [name] * 100) for name in ("weeks", "programme")}
    memory.lived = Known(("history",), ["lived"] * 100)
    return memory


def at_hand(memory: Memory) -> set[str]:
    every = {**memory.recalled, **memory.made, "lived": memory.lived}
    return {name for name, known in every.items() if known is not None and not known.is_folded}


def test_of_many_with_much_what_was_not_looked_at_lately_is_folded_up_and_then_forgotten() -> None:
    memories = Memories()
    every = {"statements", "weeks", "history", "programme", "lived"}
    kept = [whole(memories, number) for number in range(MOST_ROWS // WHOLE_ROWS + 1)][::-1]
    for _ in range(TIDIED_EVERY * len(kept)):
        memories.of(len(kept) - 1)
    assert at_hand(kept[0]) == every
    assert at_hand(kept[1]) == {"history", "programme"}
    last = HAND_ROWS // WHOLE_ROWS - 1
    assert at_hand(kept[last]) == {"history", "programme"}
    assert at_hand(kept[last + 1]) == set()
    assert kept[-2].recalled["history"].value == ["history"] * 100
    assert at_hand(kept[-2]) == {"history"}
    assert memories.of(1) is kept[-2]
    assert memories.of(0) is not kept[-1]


def test_what_is_wanted_again_is_unfolded_as_it_was_and_folded_up_once_more_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = Known("of", {"a": [1, 2, 3]})
    assert not known.is_packed
    assert known.fold()
    assert (known.is_folded, known.value, known.is_folded) == (True, {"a": [1, 2, 3]}, False)
    assert known.is_packed
    monkeypatch.delattr("pickle.dumps")
    assert known.fold()
    assert (known.of, known.value) == ("of", {"a": [1, 2, 3]})


def test_what_can_not_be_folded_up_is_forgotten() -> None:
    memory = Memory(made={"it": Known((), lambda: None), "another": Known((), 1)})
    memory.fold("")
    assert set(memory.made) == {"another"}


def test_what_was_folded_up_for_its_size_grows_all_the_same(journal: Journal) -> None:
    journal.walker().add_run(DAY, run(), AT)
    told, memory = journal.walker().statements.all(), journal.walker().memory
    memory.fold(*LARGE)
    assert journal.walker().statements.all() == told
    journal.walker().add_check_in(DAY, CheckIn(pain=1), AT)
    assert len(journal.walker().statements.all()) == len(told) + 1


def test_for_the_latest_sessions_not_all_are_unfolded(journal: Journal) -> None:
    for day in ("2026-01-01", "2026-01-02", "2026-01-03"):
        journal.walker().add_run(day, run(), AT)
    latest, memory = Coach(journal).record.latest(2), journal.walker().memory
    assert [one.id for one in latest] == ["2026-01-03", "2026-01-02"]
    memory.fold("")
    assert Coach(journal).record.latest(2) == latest
    assert memory.made["sessions"].is_folded
    assert Coach(journal).record.sessions()[:2] == latest


def test_what_another_walker_does_lets_mine_grow_as_before(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.walker().add_run(DAY, run(), AT)
    assert len(journal.walker().history()) == 1
    journal.walker("Ada").add_run(DAY, run(), AT)
    journal.walker().add_run("2026-01-02", run(), AT)
    read_anew: list[object] = []
    monkeypatch.setattr(walker, "history", lambda *told: read_anew.append(told) or ())
    monkeypatch.setattr(history, "history", lambda *told: read_anew.append(told) or ())
    assert len(journal.walker().history()) == 2
    assert read_anew == []
