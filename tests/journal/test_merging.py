"""Two machines that each know a part of the same walker come to know all of it, in any order."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.journal.histories import BASE, HAPPENINGS, begin, counting, merge
from tests.searching import TRIED, examples

from retrowalk.journal import Journal, WalkerJournal

HERE = range(len(HAPPENINGS))
Machines = dict[str, Journal]


@pytest.fixture
def machines(new_url: Callable[[], str]) -> Iterator[Machines]:
    """Some machines with a database each."""
    names = ("a", "b", "c", "one", "other", "third")
    with ExitStack() as opened:
        yield {name: opened.enter_context(Journal.open(new_url())) for name in names}


happening = st.tuples(st.sampled_from("abc"), st.sampled_from(HERE), st.integers(0, 29))


def test_told_on_several_machines_it_is_as_if_told_on_one(
    machines: Machines, record_property: Callable[[str, object], None]
) -> None:
    number = itertools.count()

    @examples(6)
    @given(st.lists(happening, max_size=4), st.lists(happening, min_size=3, max_size=9))
    def all_orders_agree(
        before: list[tuple[str, int, int]], since: list[tuple[str, int, int]]
    ) -> None:
        name = f"w{next(number)}"

        def pages(machine: str) -> WalkerJournal:
            return machines[machine].walker(name)

        begin(pages("one"))
        for minute, (_, what, which) in enumerate(before, 10):
            HAPPENINGS[what](pages("one"), BASE + timedelta(minutes=minute), which)
        for machine in "abc":
            merge(pages(machine), pages("one"))
        assert counting(pages("a")) == counting(pages("one"))
        for minute, (machine, what, which) in enumerate(since, 30):
            at = BASE + timedelta(minutes=minute)
            HAPPENINGS[what](pages(machine), at, which)
            merge(pages("one"), pages(machine))  # at once, as if it were told there
        in_one = counting(pages("one"))
        for into, order in (("other", "abc"), ("third", "cba")):
            for machine in order:
                merge(pages(into), pages(machine))
            assert counting(pages(into)) == in_one
        merge(pages("b"), pages("c"))
        merge(pages("a"), pages("b"))
        assert counting(pages("a")) == in_one
        told = pages("a").backup.rows()
        assert merge(pages("a"), pages("other")).is_nothing
        assert pages("a").backup.rows() == told

    all_orders_agree()
    record_property(TRIED, f"{next(number)} histories of a walker, told on three machines")
