"""Pooling: against worked examples, against its own definition, and by simulation."""

import math
import subprocess
import sys

import numpy as np
import pytest
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.errors import NotEnoughStudies
from retrowalk.evidence import pool
from retrowalk.evidence.pooling import t_quantile

# Tuberculosis among vaccinated and unvaccinated people in 13 trials of the BCG vaccine
# (Colditz et al. 1994, doi 10.1001/jama.1994.03510330076038): ill, well, ill, well.
BCG = (
    (4, 119, 11, 128),
    (6, 300, 29, 274),
    (3, 228, 11, 209),
    (62, 13536, 248, 12619),
    (33, 5036, 47, 5761),
    (180, 1361, 372, 1079),
    (8, 2537, 10, 619),
    (505, 87886, 499, 87892),
    (29, 7470, 45, 7232),
    (17, 1699, 65, 1600),
    (186, 50448, 141, 27197),
    (5, 2493, 3, 2338),
    (27, 16886, 29, 17825),
)
effect = st.integers(-3000, 3000).map(lambda thousandths: thousandths / 1000)
error = st.floats(0.05, 2)
trials = st.lists(st.tuples(effect, error), min_size=5, max_size=20)


def _log_risk_ratio(a: int, b: int, c: int, d: int) -> tuple[float, float]:
    ratio = math.log((a / (a + b)) / (c / (c + d)))
    return ratio, math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d))


def test_pooling_agrees_with_the_worked_example() -> None:
    # metafor 4 (Viechtbauer 2010, doi 10.18637/jss.v036.i03): method "PM"
    effects, errors = zip(*(_log_risk_ratio(*trial) for trial in BCG), strict=True)
    pooled = pool(effects, errors)
    assert pooled.studies == 13
    assert pooled.tau2 == pytest.approx(0.3181, abs=5e-4)
    assert pooled.size == pytest.approx(-0.7150, abs=5e-4)
    assert pooled.i2 == pytest.approx(0.9212, abs=5e-4)


@given(trials)
def test_the_variance_between_studies_is_what_its_definition_asks(rows) -> None:
    """At it, the studies differ as much as chance lets them, or it is zero and they differ less."""
    effects, errors = (np.array(column) for column in zip(*rows, strict=True))
    pooled = pool(effects, errors)
    weights = 1 / (errors**2 + pooled.tau2)
    mean = weights @ effects / weights.sum()
    q = float(weights @ (effects - mean) ** 2)
    assert pooled.size == pytest.approx(mean)
    if pooled.tau2 > 0:
        assert q == pytest.approx(len(rows) - 1, abs=1e-4)
    else:
        assert q <= len(rows) - 1 + 1e-4


@given(trials, effect)
def test_moving_every_study_moves_the_pool(rows: list[tuple[float, float]], by: float) -> None:
    effects, errors = zip(*rows, strict=True)
    still, moved = pool(effects, errors), pool([one + by for one in effects], errors)
    assert moved.size == pytest.approx(still.size + by, abs=1e-4)
    assert min(effects) - 1e-9 <= still.size <= max(effects) + 1e-9
    assert still.prediction[0] <= still.interval[0] <= still.size <= still.interval[1]
    assert 0 <= still.i2 < 1


def test_the_intervals_hold_what_they_promise() -> None:
    """Of 400 made-up pools of eight studies, 95 % hold the mean, and not far from it the next.

    That prediction intervals of few studies hold a little less is known (see ``pool``).
    """
    chance = np.random.default_rng(4)
    held, predicted = 0, 0
    for _ in range(400):
        errors = chance.uniform(0.2, 0.5, 8)
        *true, following = chance.normal(0.4, 0.3, 9)
        pooled = pool(chance.normal(true, errors), errors)
        held += pooled.interval[0] <= 0.4 <= pooled.interval[1]
        predicted += pooled.prediction[0] <= following <= pooled.prediction[1]
    assert 0.92 <= held / 400 <= 0.98
    assert 0.85 <= predicted / 400 <= 0.98


def test_studies_that_agree_leave_nothing_between_them() -> None:
    pooled = pool([0.5] * 6, [0.2] * 6)
    assert pooled.tau2 == 0
    assert pooled.i2 == 0
    assert pooled.size == pytest.approx(0.5)
    assert pooled.interval[1] - pooled.interval[0] > 0.4  # agreeing by chance makes nobody surer


def test_four_studies_are_too_few() -> None:
    with pytest.raises(NotEnoughStudies, match="4 studies are too few"):
        pool([0.5] * 4, [0.2] * 4)


@given(trials)
def test_another_program_pools_alike(rows: list[tuple[float, float]]) -> None:
    from statsmodels.stats.meta_analysis import combine_effects

    effects, errors = (np.array(column) for column in zip(*rows, strict=True))
    pooled = pool(effects.tolist(), errors.tolist())
    with np.errstate(divide="ignore"):  # of studies that agree to the last digit, q is zero
        theirs = combine_effects(effects, errors**2, method_re="pm")
    assert pooled.tau2 == pytest.approx(theirs.tau2, rel=1e-4, abs=1e-4)
    assert pooled.size == pytest.approx(theirs.mean_effect_re, rel=1e-4, abs=1e-4)
    assert pooled.i2 == pytest.approx(max(0.0, theirs.i2), rel=1e-4, abs=1e-4)
    assert pooled.interval[1] - pooled.size == pytest.approx(
        scipy.stats.t.isf(0.025, len(rows) - 1) * max(theirs.sd_eff_w_re, theirs.sd_eff_w_re_hksj),
        rel=1e-4,
        abs=1e-4,
    )


@given(st.floats(1e-4, 0.9), st.integers(1, 300))
def test_the_quantiles_of_student_are_those_of_scipy(beyond: float, df: int) -> None:
    assert t_quantile(beyond, df) == pytest.approx(scipy.stats.t.isf(beyond / 2, df), rel=1e-9)


def test_pooling_loads_no_statistics() -> None:
    code = "import sys, retrowalk.evidence as e; e.pool([1.0] * 5, [1.0] * 5); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert not loaded & {"statsmodels", "pandas", "scipy", "numpy", "matplotlib"}
