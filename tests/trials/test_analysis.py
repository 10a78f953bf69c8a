"""What a trial comes to: by hand, against statsmodels and SciPy, and what no answer may change."""

from datetime import date, timedelta

import numpy as np
import pytest
import scipy.stats
import statsmodels.api
from hypothesis import given
from hypothesis import strategies as st
from tests.searching import examples

from retrowalk.errors import InvalidAnswer, NotEnoughStudies
from retrowalk.trials import (
    MEASURES,
    Arm,
    Ended,
    Observation,
    Question,
    Verdict,
    carried_on,
    default,
    draw,
    following,
)
from retrowalk.trials.analysis import analyse
from retrowalk.trials.beside import beside
from retrowalk.trials.chance import ERROR, spent
from retrowalk.trials.pooling import pool_trials

BEGINS = date(2026, 1, 5)
PLAN = draw(Question.KNEE_PAIN, BEGINS, 8, "a seed")
PAIN = MEASURES[Question.KNEE_PAIN]
answers = st.lists(st.integers(0, 8), min_size=112, max_size=112)


def told(values, plan=PLAN):
    """Tell a value on each day, None on none."""
    return [
        Observation(day=plan.begins + timedelta(days=day), value=value)
        for day, value in enumerate(values)
        if value is not None
    ]


def by_arm(backward, forward, plan=PLAN):
    """Tell the same on all days of an arm."""
    return told(
        [
            backward if block.arm is Arm.BACKWARD else forward
            for block in plan.blocks
            for _ in range(plan.block_days)
        ],
        plan,
    )


def noisy(effect, sd=1.0, seed=1, plan=PLAN):
    lot = np.random.default_rng(seed)
    means = [effect if block.arm is Arm.BACKWARD else 0 for block in plan.blocks]
    values = 5 + np.repeat(means, plan.block_days) + sd * lot.standard_normal(7 * len(means))
    return told(np.clip(np.rint(values), 0, 10).tolist(), plan)


def test_a_life_in_which_backward_weeks_hurt_one_less():
    found = analyse(PLAN, by_arm(4, 5))
    assert (found.effect, found.low, found.high) == (-1, -1, -1)
    assert found.p == found.smallest_p == 2 / 256
    assert found.verdict is Verdict.HELPS
    assert (found.backward_days, found.forward_days, found.pairs) == (40, 40, 8)
    assert analyse(PLAN, by_arm(5, 4)).verdict is Verdict.HARMS
    same = analyse(PLAN, by_arm(4, 4))
    assert (same.effect, same.p, same.verdict) == (0, 1, Verdict.NO_MATTER)


def test_more_is_better_of_what_is_to_be_more():
    plan = draw(Question.CALM, BEGINS, 6, "a seed")
    assert analyse(plan, by_arm(6, 5, plan)).verdict is Verdict.HELPS
    assert analyse(plan, by_arm(5, 6, plan)).verdict is Verdict.HARMS


def test_of_five_pairs_nothing_is_said_however_clear():
    plan = draw(Question.KNEE_PAIN, BEGINS, 5, "a seed")
    found = analyse(plan, by_arm(1, 9, plan))
    assert (found.low, found.high, found.smallest_p) == (None, None, 2 / 32)
    assert found.verdict is Verdict.NOT_YET
    assert found.beside.high < 0


def test_nothing_told_is_nothing_found():
    found = analyse(PLAN, [])
    assert found.effect is found.p is found.beside is found.weeks_more is None
    assert found.verdict is Verdict.CANNOT_TELL


@pytest.mark.parametrize("pairs", range(8))
def test_a_trial_that_stopped_after_any_pair_is_reckoned(pairs):
    weeks = [one for one in by_arm(4, 5) if one.day < BEGINS + timedelta(days=14 * pairs)]
    found = analyse(PLAN, weeks)
    assert (found.pairs, found.effect) == (pairs, -1 if pairs else None)
    assert (found.low is None) == (pairs < 6)
    assert found.level >= 0.95


@given(answers)
@examples(15)
def test_effect_and_days_are_those_of_the_counted_days_by_hand(values):
    found = analyse(PLAN, told(values))
    weeks = np.array(values).reshape(16, 7)[:, 2:].mean(axis=1)
    backward = np.array([arm is Arm.BACKWARD for arm in PLAN.order])
    differences = weeks[backward] - weeks[~backward]
    assert found.differences == pytest.approx(differences.tolist())
    assert found.effect == pytest.approx(weeks[backward].mean() - weeks[~backward].mean())


@given(answers, st.randoms(use_true_random=False))
@examples(15)
def test_neither_order_nor_washout_nor_a_shift_changes_what_is_found(values, lot):
    found = analyse(PLAN, told(values))
    shuffled = told(values)
    lot.shuffle(shuffled)
    assert analyse(PLAN, shuffled) == found
    washed = [0 if day % 7 < 2 else value for day, value in enumerate(values)]
    assert analyse(PLAN, told(washed)) == found
    shifted = analyse(PLAN, told([value + 2 for value in values]))
    assert (shifted.low, shifted.high) == pytest.approx((found.low, found.high), abs=1e-9)
    assert shifted.verdict is found.verdict


@given(answers)
@examples(15)
def test_relabelled_arms_are_told_with_the_other_sign(values):
    """With every order the other way round, what helped harms as much."""
    found = analyse(PLAN, told(values))
    other = PLAN.model_copy(update={"order": tuple(arm.other for arm in PLAN.order)})
    other = type(PLAN).model_validate(other.model_dump())
    turned = analyse(other, told(values))
    assert (turned.low, turned.high) == pytest.approx((-found.high, -found.low), abs=1e-9)
    assert turned.p == found.p
    turned_round = {Verdict.HELPS: Verdict.HARMS, Verdict.HARMS: Verdict.HELPS}
    if found.verdict in turned_round:
        assert turned.verdict is turned_round[found.verdict]


def test_the_paired_t_of_scipy_and_statsmodels_where_nothing_is_known_beforehand(monkeypatch):
    """The estimate beside is theirs, once what is known beforehand counts for no pairs."""
    monkeypatch.setattr("retrowalk.trials.beside.DEFAULT_WORTH", 0)
    differences = list(analyse(PLAN, noisy(-0.6)).differences)
    found = beside(differences, PAIN, 1.0, default(PAIN))
    there = scipy.stats.ttest_1samp(differences, 0)
    interval = there.confidence_interval(0.95)
    assert (found.low, found.high) == pytest.approx((interval.low, interval.high), abs=1e-9)
    assert 1 - found.probability == pytest.approx(
        scipy.stats.ttest_1samp(differences, 0, alternative="less").pvalue, abs=1e-9
    )
    line = statsmodels.api.OLS(differences, np.ones(len(differences))).fit()
    assert found.effect == pytest.approx(line.params[0])
    assert (found.low, found.high) == pytest.approx(line.conf_int()[0].tolist(), abs=1e-9)


def test_what_is_known_beforehand_keeps_pairs_that_are_alike_from_being_too_sure():
    alike = beside([-0.2] * 3, PAIN, 1.0, default(PAIN))
    assert alike.low < 0 < alike.high
    assert 0.5 < alike.probability < 0.9


def test_a_pair_with_a_block_of_which_nothing_counts_is_none():
    values = [observation for observation in noisy(-1) if PLAN.on(observation.day).number != 3]
    found = analyse(PLAN, values)
    assert found.pairs == 7
    assert found.blocks[2].mean is None
    assert found.blocks[3].mean is not None


def test_what_was_told_until_a_block_ended_counts_and_nothing_after():
    block = PLAN.blocks[4]
    ended = Ended(block=5, on=block.counts_from, why="pain")
    values = [
        Observation(day=day.day, value=9 if day.day > ended.on and block.has(day.day) else 5)
        for day in by_arm(5, 5)
    ]
    found = analyse(PLAN, values, [ended])
    assert found.effect == 0
    assert (found.blocks[4].days, found.blocks[4].ended) == (1, ended.on)


def test_a_stop_that_lost_its_pair_counts_against_the_arm_that_was_stopped():
    """Without the worst that it could have been, seven pairs would say that it helps."""
    stopped = next(block for block in PLAN.blocks if block.arm is Arm.BACKWARD)
    other = next(block for block in PLAN.blocks if block.arm is Arm.FORWARD)
    values = by_arm(4, 5)
    for block, verdict in ((stopped, Verdict.CANNOT_TELL), (other, Verdict.HELPS)):
        ended = Ended(block=block.number, on=block.first, why="pain")
        found = analyse(PLAN, values, [ended])
        assert (found.pairs, found.high) == (7, pytest.approx(-1))
        assert (found.verdict is Verdict.HELPS) == (verdict is Verdict.HELPS)


def test_a_trial_that_ended_in_a_backward_block_says_no_more_than_that_pair_lets_it():
    """The last pair has its backward block, which was stopped, and no other to set against it."""
    plan = next(
        plan
        for number in range(20)
        if (plan := draw(Question.KNEE_PAIN, BEGINS, 8, f"{number}")).order[-2] is Arm.BACKWARD
    )
    block = plan.blocks[-2]
    values = [one for one in by_arm(4, 5, plan) if one.day <= block.counts_from]
    assert analyse(plan, values).verdict is Verdict.HELPS
    ended = Ended(block=block.number, on=block.counts_from, why="pain")
    found = analyse(plan, values, [ended])
    assert found.pairs == 7
    assert found.verdict is not Verdict.HELPS


def test_more_weeks_are_offered_only_where_they_would_tell():
    plan = draw(Question.KNEE_PAIN, BEGINS, 6, "a seed")
    calm = default(PAIN).model_copy(update={"sd_days": 0.4, "sd_weeks": 0.3, "source": "own"})
    values = [one for one in by_arm(4, 5, plan) if plan.on(one.day).number < 9]  # four pairs
    found = analyse(plan, values, known=calm)
    assert found.verdict is Verdict.NOT_YET
    assert 4 <= found.weeks_more <= 8
    wild = analyse(plan, noisy(-0.2, sd=4.0, plan=plan))
    assert (wild.verdict, wild.weeks_more) == (Verdict.CANNOT_TELL, None)


def test_carried_on_both_are_counted_with_the_error_that_is_left():
    plan = draw(Question.KNEE_PAIN, BEGINS, 6, "a seed")
    first = analyse(plan, noisy(-0.7, plan=plan))
    more = carried_on(plan, following(plan), 4, "another")
    found = analyse(more, noisy(-0.7, seed=2, plan=more), earlier=first)
    assert found.pairs == 10
    assert found.differences[:6] == first.differences
    assert found.level == 1 - 2 * spent(10, ERROR - spent(6))
    assert found.weeks_more is None
    with pytest.raises(InvalidAnswer):
        analyse(more, [])
    with pytest.raises(InvalidAnswer):
        analyse(plan, [], earlier=first)


def test_answers_off_the_scale_and_blocks_that_are_not_are_refused():
    with pytest.raises(InvalidAnswer):
        analyse(PLAN, [Observation(day=BEGINS, value=11)])
    with pytest.raises(InvalidAnswer):
        analyse(PLAN, [], [Ended(block=17, on=BEGINS, why="pain")])


def test_many_trials_together_find_the_mean_and_the_spread_again():
    """Of 200 people whose true effects differ by 0.5 about -0.8, each with a trial of 16 weeks."""
    lot = np.random.default_rng(4)
    effects = -0.8 + 0.5 * scipy.stats.zscore(lot.standard_normal(200))
    findings = [
        analyse(
            PLAN,
            [
                Observation(day=one.day, value=float(np.clip(one.value, 0, 10)))
                for one in _of_a_life(lot, effect)
            ],
        )
        for effect in effects
    ]
    pooled = pool_trials([*findings, analyse(PLAN, [])])
    assert (pooled.trials, pooled.left_out) == (200, 1)
    assert pooled.interval[0] < -0.8 < pooled.interval[1]
    assert pooled.tau == pytest.approx(0.5, abs=0.12)
    assert np.mean(
        [pooled.prediction[0] < effect < pooled.prediction[1] for effect in effects]
    ) == pytest.approx(0.95, abs=0.04)


def test_too_few_trials_and_those_of_different_questions_are_not_put_together():
    found = analyse(PLAN, by_arm(4, 5))
    with pytest.raises(NotEnoughStudies):
        pool_trials([found] * 4)
    other = draw(Question.CALM, BEGINS, 6, "a seed")
    with pytest.raises(InvalidAnswer):
        pool_trials([found, analyse(other, by_arm(5, 5, other))])


def _of_a_life(lot, effect):
    return [
        Observation(day=day, value=5 + effect * (block.arm is Arm.BACKWARD) + lot.normal(0, 1))
        for block in PLAN.blocks
        for day in (block.counts_from, block.last)
    ]
