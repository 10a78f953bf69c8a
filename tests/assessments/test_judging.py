"""A change against what repeats vary by, and a reference group beside a result."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.assessments import (
    Judgement,
    caution,
    judge,
    norms,
    repeats,
    score,
    standard_test,
    standing,
)
from retrowalk.errors import InvalidAnswer
from retrowalk.person import Condition, Person, Sex


def change(
    test_id: str, before: float, after: float, *conditions: Condition
) -> tuple[Judgement, str]:
    known = standard_test(test_id)
    result = judge(known, score(known, [before]), score(known, [after]), set(conditions))
    return result.judgement, str(result.sentence)


@pytest.mark.parametrize(
    ("test_id", "before", "after", "judgement"),
    [
        ("three_metre_backward", 6.0, 4.5, Judgement.WITHIN),
        ("three_metre_backward", 6.0, 4.0, Judgement.UNSURE),
        ("three_metre_backward", 6.0, 3.0, Judgement.BETTER),
        ("three_metre_backward", 4.0, 8.0, Judgement.WORSE),
        ("timed_up_and_go", 10.0, 8.8, Judgement.BETTER),
        ("timed_up_and_go", 10.0, 10.9, Judgement.WITHIN),
        ("ten_metre_forward", 10.0, 8.0, Judgement.BETTER),
        ("ten_metre_forward", 8.0, 10.0, Judgement.WORSE),
        ("chair_stand", 10, 12, Judgement.WITHIN),
        ("chair_stand", 10, 13, Judgement.BETTER),
        ("one_leg_stance", 5.0, 25.0, Judgement.WITHIN),
        ("ten_metre_backward", 20.0, 10.0, Judgement.UNKNOWN),
        ("four_stage_balance", 10.0, 3.0, Judgement.UNKNOWN),
    ],
)
def test_a_change_is_held_against_what_repeats_vary_by(
    test_id: str, before: float, after: float, judgement: Judgement
) -> None:
    assert change(test_id, before, after)[0] is judgement


def test_the_sentence_says_how_much_in_whom() -> None:
    _, within = change("three_metre_backward", 6.0, 5.0)
    assert within.startswith("1.0 s quicker than last time: within what repeats of the test vary")
    assert "1.7 to 2.9 s" in within
    assert "people with multiple sclerosis" in within
    _, beyond = change("chair_stand", 13, 10)
    assert beyond.startswith("3 stands fewer than last time: more than repeats of the test vary")
    _, unknown = change("ten_metre_backward", 20.0, 10.0)
    assert "nothing that we read" in unknown
    assert change("chair_stand", 10, 10)[1].startswith("The same as last time: within")


def test_ones_own_condition_is_gone_by() -> None:
    everybody, _ = change("three_metre_backward", 6.0, 4.0)
    own, sentence = change("three_metre_backward", 6.0, 4.0, Condition.PARKINSON)
    assert (everybody, own) == (Judgement.UNSURE, Judgement.WITHIN)
    assert "multiple sclerosis" not in sentence


def test_the_groups_gone_by_are_cited() -> None:
    known = standard_test("three_metre_backward")
    result = judge(known, score(known, [5.0]), score(known, [4.0]))
    assert [source.doi or source.url for source in result.source] == [
        one.source.doi or one.source.url for one in repeats() if one.test == known.id
    ]


def test_results_of_another_test_are_refused() -> None:
    known = standard_test("chair_stand")
    with pytest.raises(InvalidAnswer, match="30-second chair stand"):
        judge(known, score(known, [10]), score(standard_test("timed_up_and_go"), [10.0]))


@given(st.floats(0.8, 90), st.floats(0.8, 90))
def test_there_and_back_are_judged_alike(before: float, after: float) -> None:
    opposite = {Judgement.BETTER: Judgement.WORSE, Judgement.WORSE: Judgement.BETTER}
    there, _ = change("three_metre_backward", before, after)
    back, _ = change("three_metre_backward", after, before)
    assert back is opposite.get(there, there)


def test_a_group_has_the_walkers_age_and_sex() -> None:
    person = Person(age_years=67, sex=Sex.FEMALE)
    result = score(standard_test("chair_stand"), [12])
    found = standing(result, person)
    assert {str(one.norm.group) for one in found} == {"women of 65 to 69"}
    assert any("11 to 16 stands" in str(one.sentence) for one in found)
    assert any("You: 12 stands, within that." in str(one.sentence) for one in found)
    assert all(one.norm.source.secondary for one in found)


def test_who_tells_no_sex_sees_only_what_holds_for_both() -> None:
    person = Person(age_years=67)
    assert standing(score(standard_test("chair_stand"), [12]), person) == ()
    assert len(standing(score(standard_test("timed_up_and_go"), [9.0]), person)) == 1


def test_a_mean_has_no_inside() -> None:
    found = standing(score(standard_test("timed_up_and_go"), [20.0]), Person(age_years=67))
    assert "You: 20.0 s." in str(found[0].sentence)


def test_outside_a_range_it_says_which_way_and_nothing_more() -> None:
    person = Person(age_years=40, sex=Sex.MALE)
    slow, quick = (
        str(standing(score(standard_test("three_metre_backward"), [time]), person)[0].sentence)
        for time in (6.0, 1.5)
    )
    assert "You: 6.0 s, slower than that." in slow
    assert "You: 1.5 s, quicker than that." in quick


@given(
    st.sampled_from(["three_metre_backward", "timed_up_and_go", "one_leg_stance"]),
    st.floats(3, 40),
    st.integers(5, 115),
    st.sampled_from([None, *Sex]),
)
def test_where_others_were_is_never_a_verdict(
    test_id: str, time: float, age: int, sex: Sex | None
) -> None:
    words = ("risk", "abnormal", "poor", "impaired", "fall ", "should", "normal")
    for one in standing(score(standard_test(test_id), [time]), Person(age_years=age, sex=sex)):
        assert one.norm in norms()
        assert not any(word in str(one.sentence).lower() for word in words)
        assert str(one.norm.n) in str(one.sentence)
    assert "no diagnosis" in str(caution())
