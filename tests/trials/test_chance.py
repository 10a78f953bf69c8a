"""The test by the lot: worked out by hand, against SciPy, and by what it must not depend on."""

from itertools import combinations, product

import numpy as np
import pytest
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st
from tests.searching import examples

from retrowalk.trials.chance import ERROR, ends, intervals, rank, spent, subset_means, told

# Tenths, so that there are ties, as there are of answers in whole numbers.
difference = st.integers(-60, 60).map(lambda tenths: tenths / 10)
trial = st.lists(difference, min_size=2, max_size=8)
telling = st.lists(difference, min_size=6, max_size=8)


def test_three_pairs_by_hand():
    """Of (-1, -2, -3) one of eight ways has so low a sum: p is 2 of 8, and no interval."""
    found = told([-1.0, -2.0, -3.0])
    assert found.p == found.smallest_p == 2 / 8
    assert found.low is found.high is None


def test_six_pairs_by_hand():
    """Of 64 ways one to each side may be as extreme, so the ends are the ends of the differences.

    With the sign of 0.5 turned there are two more ways with as low a sum or a lower one: all
    negative, and this one; both sides make 4 of 64.
    """
    found = told([-1.0, -2.0, -3.0, -1.5, -2.5, -0.5])
    assert found.p == found.smallest_p == 2 / 64
    assert (found.low, found.high) == (-3.0, -0.5)
    assert found.level == 1 - 2 / 64
    assert told([-1.0, -2.0, -3.0, -1.5, -2.5, 0.5]).p == 4 / 64


def test_how_many_ways_may_be_as_extreme():
    assert [rank(pairs) for pairs in range(1, 9)] == [0, 0, 0, 0, 0, 1, 3, 6]
    assert spent(8) == 6 / 256 <= ERROR
    assert spent(5) == 0


@given(trial)
@examples(40)
def test_p_is_what_scipy_says(differences):
    there = scipy.stats.permutation_test(
        (np.round(np.array(differences) * 10), np.zeros(len(differences))),
        lambda a, b, axis: np.sum(a - b, axis=axis),
        permutation_type="samples",
        vectorized=True,
        n_resamples=np.inf,
    )
    assert told(differences).p == pytest.approx(min(1, there.pvalue), abs=1e-12)


@given(telling, difference)
@examples(40)
def test_the_interval_is_all_that_the_test_does_not_rule_out(differences, effect):
    """By its definition: an effect is in it where taking it away leaves nothing to be told."""
    found = told(differences)
    left = told([one - effect for one in differences])
    k = rank(len(differences))
    assert (found.low - 1e-9 <= effect <= found.high + 1e-9) == (
        left.p > 2 * k / 2 ** len(differences) + 1e-12
    )


@given(telling, st.randoms(use_true_random=False), difference, st.integers(1, 20))
@examples(25)
def test_order_shift_sign_and_unit_change_nothing_else(differences, lot, shift, times):
    found = told(differences)
    shuffled = lot.sample(differences, len(differences))
    again = told(shuffled)
    assert (again.low, again.high, again.p) == pytest.approx((found.low, found.high, found.p))
    shifted = told([one + shift for one in differences])
    assert (shifted.low, shifted.high) == pytest.approx(
        (found.low + shift, found.high + shift), abs=1e-9
    )
    other = told([-times * one for one in differences])
    assert (other.low, other.high, other.p) == pytest.approx(
        (-times * found.high, -times * found.low, found.p), abs=1e-9
    )


def test_subset_means_are_the_means_of_all_subsets():
    values = [0.3, -1.2, 4.0, 2.2]
    by_hand = sorted(sum(some) / len(some) for n in range(1, 5) for some in combinations(values, n))
    assert sorted(subset_means(np.array([values]))[0]) == pytest.approx(by_hand)


@given(st.lists(telling, min_size=1, max_size=4))
@examples(20)
def test_many_at_once_are_each_alone_and_what_is_missing_does_not_count(trials):
    rows = np.full((len(trials), 10), np.nan)
    for row, one in zip(rows, trials, strict=True):
        row[1 : len(one) + 1] = one
    low, high = intervals(rows)
    for place, one in enumerate(trials):
        alone = told(one)
        assert (low[place], high[place]) == pytest.approx((alone.low, alone.high))
    low, high = intervals(rows[:, :6])  # at most five: the design can't tell
    assert np.isinf(low).all()
    assert np.isinf(high).all()


def test_by_the_lot_alone_help_is_told_in_as_many_ways_as_are_allowed():
    """Of fixed answers, all 256 orders: exactly six of them would say "helps", six "harms"."""
    gaps = np.array([1.3, 0.4, 2.1, 0.7, 0.9, 1.6, 0.25, 3.05])
    ways = np.array(list(product((1, -1), repeat=8))) * gaps
    low, high = ends(subset_means(ways), rank(8))
    assert (high < 0).sum() == (low > 0).sum() == 6
