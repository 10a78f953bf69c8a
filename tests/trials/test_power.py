"""Ups and downs, and what a trial can see with them: against formulas, lives, and what is known."""

import math
from datetime import date, timedelta

import numpy as np
import pytest
import scipy.stats
from benchmarks.trials.cells import grid, work_out
from benchmarks.trials.lives import Kind
from hypothesis import given
from hypothesis import strategies as st
from tests.searching import examples

from retrowalk.trials import (
    MEASURES,
    Observation,
    Question,
    default,
    variability,
)
from retrowalk.trials.chance import FEWEST_TO_TELL
from retrowalk.trials.power import chance_to_tell, cut, lengths, pair_sd, power, propose

PAIN = MEASURES[Question.KNEE_PAIN]
MONDAY = date(2026, 1, 5)
SURE = {"missed": 0.0, "lost": 0.0}


def person(sd=1.2, phi=0.5, mean=5.0):
    """Somebody whose ups and downs are known, and are those of days that follow each other."""
    usual = default(PAIN)
    return usual.model_copy(
        update={
            "mean": mean,
            "sd_days": sd,
            "sd_weeks": usual.sd_weeks * sd / usual.sd_days,
            "autocorrelation": phi,
        }
    )


def follows(phi, days, sd=1.0, seed=0):
    lot = np.random.default_rng(seed)
    values = [lot.normal(0, sd)]
    for _ in range(days - 1):
        values.append(phi * values[-1] + lot.normal(0, sd * math.sqrt(1 - phi**2)))
    return [
        Observation(day=MONDAY + timedelta(days=day), value=value)
        for day, value in enumerate(values)
    ]


def test_ups_and_downs_of_many_days_are_found_again():
    found = variability(follows(0.5, 2000, sd=1.3), PAIN)
    assert found.sd_days == pytest.approx(1.3, rel=0.06)
    assert found.autocorrelation == pytest.approx(0.5, abs=0.06)
    assert (found.days, found.weeks, found.source) == (2000, 286, "own")


def test_of_few_days_the_default_is_most_and_of_none_it_is_all():
    assert variability([], PAIN) == default(PAIN)
    once = variability(follows(0, 1), PAIN)
    assert (once.sd_days, once.days, once.source) == (default(PAIN).sd_days, 1, "default")
    few = variability(follows(0, 5, sd=0.1), PAIN)
    assert few.source == "own_and_default"
    assert few.sd_days > 0.8 * default(PAIN).sd_days
    same = [Observation(day=MONDAY + timedelta(days=day), value=3) for day in range(60)]
    assert variability(same, PAIN).sd_days == PAIN.step / 2  # never nothing at all


def test_several_answers_of_a_day_are_one_and_gaps_are_no_neighbours():
    twice = [Observation(day=MONDAY, value=2), Observation(day=MONDAY, value=4)]
    assert variability(twice, PAIN).mean == 3
    every_other = follows(0.9, 400)[::2]
    assert variability(every_other, PAIN).autocorrelation == default(PAIN).autocorrelation


def test_the_spread_between_pairs_is_that_of_the_correlations_of_their_days():
    """By the matrix of all correlations, which knows nothing of the sums used in the room."""
    phi, sd = 0.6, 1.4
    days = np.array([2, 3, 4, 5, 6, 9, 10, 11, 12, 13])
    matrix = sd**2 * phi ** np.abs(days[:, None] - days)
    weights = np.repeat([1, -1], 5) / 5
    week = np.arange(14)
    weeks = phi ** np.abs(week[:, None] - week)
    apart = np.repeat([1, -1], 7) / 7
    known = default(PAIN).model_copy(
        update={
            "sd_days": sd,
            "autocorrelation": phi,
            "sd_weeks": sd * math.sqrt(apart @ weeks @ apart / 2),
        }
    )
    assert pair_sd(PAIN, known, 7, 2, 0.0) == pytest.approx(
        math.sqrt(weights @ matrix @ weights), rel=1e-9
    )


def test_six_pairs_are_the_fewest_that_can_tell():
    assert chance_to_tell(FEWEST_TO_TELL - 1, 9.0) == 0
    assert chance_to_tell(FEWEST_TO_TELL, 9.0) == 1


def test_six_pairs_tell_only_if_all_of_them_point_one_way():
    """With a difference of one standard deviation that is the normal's share below 1, six times."""
    for size in (0.5, 1.0, 1.5):
        exactly = scipy.stats.norm.cdf(size) ** 6
        assert chance_to_tell(6, size) == pytest.approx(exactly, abs=0.03)


def test_eight_pairs_tell_about_what_a_paired_t_would():
    for size in (0.7, 1.0, 1.3):
        t = scipy.stats.nct.sf(scipy.stats.t.isf(6 / 256, 7), 7, math.sqrt(8) * size)
        assert t - 0.06 < chance_to_tell(8, size) < t + 0.02


@given(st.floats(0.3, 3), st.floats(0, 0.9), st.floats(0.5, 9.5))
@examples(25)
def test_longer_trials_larger_effects_and_calmer_people_are_told_rather(sd, phi, mean):
    known = person(sd, phi, mean)
    told = [length.power for length in lengths(PAIN, known)]
    assert told[0] == 0  # of four pairs nothing can be told by the lot
    assert told[1] <= told[3] + 0.03
    assert told[3] <= told[5] + 0.03
    more = power(PAIN, known, 8, 2.0)
    assert power(PAIN, known, 8, 0.5) <= more + 1e-9
    assert power(PAIN, known, 8, -2.0) == more


def test_near_the_end_of_the_scale_less_can_be_seen():
    assert power(PAIN, person(mean=0.4), 8, 1, **SURE) < power(PAIN, person(), 8, 1, **SURE) - 0.1


@given(st.floats(0, 10), st.floats(0.3, 3))
@examples(25)
def test_what_the_scale_cuts_off_is_put_back_for_the_mean(mean, sd):
    at, wide = cut(PAIN, mean, sd)
    lot = np.random.default_rng(0).standard_normal(20000)
    if 1 < mean < 9 and sd < 1.5:
        assert np.clip(np.rint(at + wide * lot), 0, 10).mean() == pytest.approx(mean, abs=0.12)


def test_twelve_to_sixteen_weeks_are_proposed_and_whether_that_is_enough_is_said():
    calm, wild = propose(PAIN, person(sd=0.5), **SURE), propose(PAIN, person(sd=2.0))
    assert calm.enough
    assert calm.length.weeks == 12
    assert calm.length.power >= 0.8
    assert propose(PAIN, person(sd=0.5)).length.weeks > 12  # one pair lost, and six were too few
    assert not wild.enough
    assert wild.length.weeks == 16
    assert [length.weeks for length in wild.lengths] == [8, 12, 14, 16, 20, 24]


def test_what_is_measured_once_a_block_is_planned_by_its_own_spread():
    for question in (Question.FORWARD_SPEED, Question.CHAIR_STANDS):
        measure = MEASURES[question]
        known = default(measure)
        assert pair_sd(measure, known, 7, 2, 0.0) == pytest.approx(math.sqrt(2) * known.sd_weeks)
        assert 0 < propose(measure, known).length.power < 1


def test_trials_are_told_as_often_as_was_said_and_seldom_by_chance():
    """A short form of `make trials`: lives in the middle of the scale, and at its end."""
    for kind, seed in (
        (Kind(effect=-1.0, missing=0.2, drift=-0.1), 1),
        (Kind(effect=0.0, missing=0.2, level=1.0), 2),
    ):
        assert list(work_out(kind, 2000, seed).broken()) == []


@pytest.mark.long
def test_every_kind_of_lives_keeps_what_is_promised():
    for seed, kind in enumerate(grid()):
        assert list(work_out(kind, 4000, seed).broken()) == []
