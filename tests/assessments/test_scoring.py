"""From trials to the value that counts; slips of the finger are refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.assessments import Result, StandardTest, score, standard_test, standard_tests
from retrowalk.errors import InvalidAnswer


@pytest.mark.parametrize(
    ("test_id", "trials", "value", "words"),
    [
        ("three_metre_backward", [4.0, 5.0], 4.5, "4.5 s"),
        ("timed_up_and_go", [9.0, 10.0], 9.5, "9.5 s"),
        ("ten_metre_forward", [10.0, 8.0], 1.25, "1.25 m/s"),
        ("ten_metre_backward", [20.0, 25.0], 0.5, "0.50 m/s"),
        ("one_leg_stance", [3.0, 50.0, 0.0], 45.0, "45.0 s"),
        ("chair_stand", [12], 12, "12 stands"),
        ("chair_stand", [1], 1, "1 stand"),
        ("four_stage_balance", [10, 12.5, 9.9, 10], 2, "2 stances"),
        ("four_stage_balance", [10, 10, 10, 10], 4, "4 stances"),
        ("four_stage_balance", [4], 0, "0 stances"),
    ],
)
def test_the_value_that_counts(test_id: str, trials: list[float], value: float, words: str) -> None:
    result = score(standard_test(test_id), trials)
    assert result.value == pytest.approx(value)
    assert str(result.words) == words


def test_a_missing_trial_is_said() -> None:
    known = standard_test("one_leg_stance")
    (two,), (one,) = score(known, [10.0]).notes, score(known, [10.0, 9.0]).notes
    assert str(two) == "2 trials are missing: the result is less certain."
    assert str(one) == "1 trial is missing: the result is less certain."
    assert score(known, [10.0, 9.0, 8.0]).notes == ()


def test_stances_not_reached_are_not_missing() -> None:
    assert score(standard_test("four_stage_balance"), [10, 3]).notes == ()


@pytest.mark.parametrize(
    ("test_id", "trials", "sentence"),
    [
        ("timed_up_and_go", [], "one to 2 trials, not 0"),
        ("chair_stand", [10, 11], "one trial, not 2"),
        ("three_metre_backward", [0.2], "0.2 seconds can't be right"),
        ("three_metre_backward", [float("nan")], "nan seconds can't be right"),
        ("ten_metre_forward", [600.0], "from 2 to 120"),
        ("chair_stand", [10.5], "a whole number from 0 to 60"),
        ("chair_stand", [-1], "-1 stands can't be right"),
        ("one_leg_stance", [float("inf")], "inf seconds"),
    ],
)
def test_what_can_not_be_is_refused(test_id: str, trials: list[float], sentence: str) -> None:
    with pytest.raises(InvalidAnswer, match=sentence):
        score(standard_test(test_id), trials)


@st.composite
def done(draw: st.DrawFn) -> tuple[StandardTest, list[float]]:
    known = draw(st.sampled_from(standard_tests()))
    least, most = int(known.least + 0.99), int(known.most)
    trial = st.integers(least, most) if known.counted else st.floats(known.least, known.most)
    return known, draw(st.lists(trial, min_size=1, max_size=known.trials))


@given(done())
def test_the_order_of_trials_matters_only_for_stances(
    given: tuple[StandardTest, list[float]],
) -> None:
    known, trials = given
    result = score(known, trials)
    assert Result.from_kept(json.loads(json.dumps(result.to_kept()))) == result
    if not known.stances:
        assert score(known, trials[::-1]).value == pytest.approx(result.value)


@given(done())
def test_a_better_trial_never_makes_the_result_worse(
    given: tuple[StandardTest, list[float]],
) -> None:
    known, trials = given
    better = known.least if known.better == "less" or known.distance_m else known.most
    before, after = score(known, trials).value, score(known, [better, *trials[1:]]).value
    assert after <= before if known.better == "less" else after >= before
