"""The evidence: pooling against a worked example, and data that never say more than they hold."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.errors import NotEnoughStudies
from retrowalk.evidence import evidence_for, pool, published, studies, summarise
from retrowalk.practice import SOURCE_IDS, load

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
effect = st.floats(-3, 3, allow_subnormal=False)
error = st.floats(0.05, 2)


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


@given(st.lists(st.tuples(effect, error), min_size=5, max_size=20), effect)
def test_moving_every_study_moves_the_pool(rows: list[tuple[float, float]], by: float) -> None:
    effects, errors = zip(*rows, strict=True)
    still, moved = pool(effects, errors), pool([one + by for one in effects], errors)
    assert moved.size == pytest.approx(still.size + by, abs=1e-6)
    assert min(effects) - 1e-9 <= still.size <= max(effects) + 1e-9
    assert still.prediction[0] <= still.interval[0] <= still.size <= still.interval[1]
    assert 0 <= still.i2 < 1


def test_studies_that_agree_leave_nothing_between_them() -> None:
    pooled = pool([0.5] * 6, [0.2] * 6)
    assert pooled.tau2 == 0
    assert pooled.i2 == 0
    assert pooled.size == pytest.approx(0.5)


def test_four_studies_are_too_few() -> None:
    with pytest.raises(NotEnoughStudies, match="4 studies are too few"):
        pool([0.5] * 4, [0.2] * 4)


@pytest.mark.parametrize("outcome", sorted({study.outcome for study in studies()}))
def test_no_outcome_is_pooled_from_too_little(outcome: str) -> None:
    summary = summarise(outcome)
    assert (summary.pooled is None) is (summary.sized < 5)
    assert ("too few to pool" in summary.sentence) is (summary.pooled is None)


def test_the_comparisons_that_found_nothing_are_counted() -> None:
    summary = summarise("knee pain")
    assert (summary.sized, summary.unsized, summary.nulls) == (2, 2, 2)


def test_nobody_is_counted_twice_in_an_outcome() -> None:
    rows = [(study.citation, study.outcome) for study in studies()]
    assert len(rows) == len(set(rows))


def test_what_is_known_points_at_facts_of_the_articles() -> None:
    for one in (*studies(), *published()):
        assert set(one.claims) <= set(SOURCE_IDS)
    assert len({one.id for one in (*studies(), *published())}) == len(studies()) + len(published())
    assert evidence_for("B5")[0].id == "lin_2025_pain"
    assert evidence_for("B19") == ()


def test_printed_intervals_hold_their_size() -> None:
    for one in published():
        if one.interval is not None:
            assert one.interval[0] < one.size < one.interval[1]


def test_a_claim_is_supported_only_by_a_pooled_result_or_a_measured_cost() -> None:
    for claim in load().claims:
        known = {one.id for source in claim.source for one in evidence_for(source)}
        if claim.verdict == "supported":
            assert known & {one.id for one in published()} or claim.id == "energy"
        assert claim.finding.endswith(".")
        assert claim.for_whom.endswith(".")
        assert claim.would_change
        assert claim.citation or claim.certainty == "none"


def test_nothing_says_that_no_harm_was_found() -> None:
    said = " ".join(claim.finding for claim in load().claims).lower()
    assert "no adverse" not in said
    assert "is safe" not in said
