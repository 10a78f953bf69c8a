"""A year in the lives of some walkers of every kind; `python -m benchmarks.simulate` lives more."""

import pytest
from benchmarks.simulate.life import live
from benchmarks.simulate.people import KINDS


@pytest.mark.parametrize("number", range(4 * len(KINDS)))
def test_a_year_breaks_nothing(number) -> None:
    assert live(number).broken == []


@pytest.mark.long
def test_three_hundred_more_years_break_nothing() -> None:
    lives = [live(number) for number in range(1000, 1300)]
    assert [lived.broken for lived in lives if lived.broken] == []
    assert {lived.kind for lived in lives if lived.began} == set(KINDS)


def test_the_same_walker_lives_the_same_year() -> None:
    assert live(12) == live(12)
