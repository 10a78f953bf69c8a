"""The statistics, against published examples and against SciPy and statsmodels."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from retrowalk.cohort.statistics import (
    agreement,
    fewest_for,
    mean,
    mixed_model,
    ranks,
    ratio,
    reliability,
)

# Shrout and Fleiss (1979, Psychol Bull 86:420), table 2: six targets, four judges.
JUDGED = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
# Bland and Altman (1986, Lancet 327:307): the first readings of both meters, l/min.
WRIGHT = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427]
MINI = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451]


def test_correlations_are_those_that_shrout_and_fleiss_printed():
    found = reliability(JUDGED, 24, fewest=6)
    assert found.agreement.value == pytest.approx(0.29, abs=0.005)
    assert found.consistency.value == pytest.approx(0.71, abs=0.005)
    # The intervals of the same data as McGraw and Wong's formulas give them in R's irr and psych.
    assert (found.agreement.low, found.agreement.high) == pytest.approx((0.019, 0.761), abs=6e-4)
    assert (found.consistency.low, found.consistency.high) == pytest.approx(
        (0.342, 0.946), abs=6e-4
    )


def test_correlations_are_made_of_the_squares_that_statsmodels_finds():
    import pandas as pd
    from statsmodels.formula.api import ols
    from statsmodels.stats.anova import anova_lm

    long = pd.DataFrame(
        [(i, j, float(x)) for i, row in enumerate(JUDGED) for j, x in enumerate(row)],
        columns=["who", "judge", "score"],
    )
    table = anova_lm(ols("score ~ C(who) + C(judge)", long).fit())
    r, c, e = table["mean_sq"]
    found = reliability(JUDGED, 24, fewest=6)
    assert found.consistency.value == pytest.approx((r - e) / (r + 3 * e), abs=1e-6)
    assert found.agreement.value == pytest.approx((r - e) / (r + 3 * e + 4 * (c - e) / 6), abs=1e-6)
    assert found.sem.value == pytest.approx(np.sqrt(e), abs=1e-6)
    assert found.mdc95.value == pytest.approx(1.96 * np.sqrt(2 * e), abs=1e-6)


def test_limits_are_those_that_bland_and_altman_printed():
    found = agreement(np.subtract(WRIGHT, MINI), range(17), 34)
    assert found.bias.value == pytest.approx(-2.1, abs=0.05)
    assert found.sd == pytest.approx(38.8, abs=0.05)
    # The paper multiplies by 2, we by 1.96.
    assert found.bias.value - 2 * found.sd == pytest.approx(-79.7, abs=0.1)
    assert found.bias.value + 2 * found.sd == pytest.approx(75.5, abs=0.1)
    assert (found.bias.low, found.bias.high) == pytest.approx((-22.0, 17.8), abs=0.1)
    exact = stats.ttest_1samp(np.subtract(WRIGHT, MINI), 0).confidence_interval()
    assert (found.bias.low, found.bias.high) == pytest.approx(tuple(exact), abs=1e-6)


def test_limits_of_several_pairs_hold_what_varies_within_a_person():
    """Of equal numbers, the variance is that of Bland and Altman 2007 from a one-way ANOVA."""
    import pandas as pd
    from statsmodels.formula.api import ols
    from statsmodels.stats.anova import anova_lm

    chance = np.random.default_rng(1)
    people = np.repeat(np.arange(12), 5)
    differences = 0.3 + chance.normal(0, 0.2, 12)[people] + chance.normal(0, 0.1, 60)
    table = anova_lm(ols("d ~ C(p)", pd.DataFrame({"d": differences, "p": people})).fit())
    between, within = table["mean_sq"]
    found = agreement(differences, people, 120)
    assert found.sd == pytest.approx(np.sqrt((between - within) / 5 + within), abs=1e-6)
    assert found.bias.value == pytest.approx(differences.mean(), abs=1e-6)
    assert found.upper.low < found.upper.value < found.upper.high
    assert found.pairs == 60
    assert found.bias.people == 12


@pytest.mark.parametrize("several", [1, 4])
def test_intervals_of_limits_hold_them_as_often_as_they_say(several):
    chance = np.random.default_rng(2)
    people = np.repeat(np.arange(15), several)
    truth = 1.96 * np.hypot(1.0, 0.5)
    held = 0
    for _ in range(400):
        values = chance.normal(0, 1, 15)[people] + chance.normal(0, 0.5, people.size)
        upper = agreement(values, people, people.size).upper
        held += upper.low <= truth <= upper.high
    assert 0.92 <= held / 400 <= 0.985


def test_means_and_ratios_have_the_interval_that_scipy_gives():
    values = np.random.default_rng(3).normal(1, 0.2, 23)
    expected = stats.ttest_1samp(values, 0).confidence_interval()
    found = mean(values, 46)
    assert (found.low, found.high) == pytest.approx(tuple(expected), abs=1e-6)
    logs = np.log(values)
    geometric = ratio(logs.mean(), logs.std(ddof=1), 23, 46)
    assert geometric.value == pytest.approx(stats.gmean(values), abs=1e-6)
    assert mean(values[:4], 8).value is None
    assert "too few people: 4" in mean(values[:4], 8).why


@given(st.integers(6, 400), st.sampled_from([0.05, 0.25, 0.5, 0.9]))
def test_a_percentile_lies_between_its_ranks_nineteen_times_of_twenty(people, share):
    places = ranks(people, share)
    if places is None:
        assert people < 2 * fewest_for(share)
        return
    low, high = places
    within = stats.binom.cdf(high - 1, people, share) - stats.binom.cdf(low - 1, people, share)
    assert within >= 0.95 - 1e-9


def test_of_values_that_do_not_vary_nothing_is_said():
    found = reliability(np.ones((12, 2)), 24)
    assert found.agreement.value is None
    assert found.agreement.why == "the values do not vary"


def test_a_model_finds_what_was_put_in():
    chance = np.random.default_rng(5)
    people = np.repeat(np.arange(60), 3)
    age = chance.uniform(2, 8, 60)[people]
    values = 1.2 - 0.1 * age + chance.normal(0, 0.1, 60)[people] + chance.normal(0, 0.05, 180)
    found = mixed_model(values, people, {"ten years older": age, "the same": np.ones(180)})
    older = found.terms["ten years older"]
    assert older.low < -0.1 < older.high
    assert set(found.terms) == {"at the reference", "ten years older"}
    assert found.between_sd == pytest.approx(0.1, abs=0.03)
    assert found.within_sd == pytest.approx(0.05, abs=0.01)
    # Of a balanced design the between-people part is that of the one-way analysis of variance.
    plain = mixed_model(values, people, {})
    means = values.reshape(60, 3).mean(1)
    within = ((values.reshape(60, 3) - means[:, None]) ** 2).sum() / 120
    assert plain.within_sd**2 == pytest.approx(within, rel=1e-3)
    assert plain.terms["at the reference"].value == pytest.approx(means.mean(), abs=1e-6)
    assert mixed_model(values[::3], people[::3], {}).why == "nobody was measured more than once"
