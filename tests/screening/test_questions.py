"""The questions: every field is asked, the order stops early, and answers make a person."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.answers import healthy

from retrowalk.errors import InvalidAnswer
from retrowalk.person import (
    Condition,
    FallDetail,
    Goal,
    Kit,
    Person,
    Place,
    PoolConcern,
    Sex,
    Symptom,
    WalkingAid,
)
from retrowalk.screening import Question, asked, next_question, person_from, questions, rules

QUESTIONS = {question.id: question for question in questions()}
HEALTHY = healthy(
    age=41,
    country="NZ",
    goals=["calm", "back"],
    places=["home_rail", "clear_path"],
    partner="no",
    height=172,
    sex="female",
)


def test_answers_make_a_person() -> None:
    assert person_from(HEALTHY) == Person(
        age_years=41,
        country="NZ",
        active=True,
        goals=(Goal.CALM, Goal.BACK),
        places=frozenset({Place.HOME_RAIL, Place.CLEAR_PATH}),
        height_m=1.72,
        sex=Sex.FEMALE,
    )


def test_every_field_of_a_person_is_asked() -> None:
    filled = {question.fills for question in questions() if question.fills}
    flags = {
        choice.value
        for question in questions()
        if not question.fills
        for choice in question.choices
    }
    assert filled | flags == set(Person.model_fields)


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("conditions", Condition),
        ("symptoms", Symptom),
        ("goals", Goal),
        ("places", Place),
        ("kit", Kit),
        ("walking_aid", WalkingAid),
        ("fall_details", FallDetail),
        ("pool_concerns", PoolConcern),
    ],
)
def test_every_value_can_be_chosen_once(field: str, kind: type[Condition]) -> None:
    offered = [
        choice.value
        for question in questions()
        if question.fills == field
        for choice in question.choices
    ]
    assert sorted(offered) == sorted(kind)


def test_several_questions_add_to_one_field() -> None:
    answers = HEALTHY | {"conditions_heart": ["diabetes"], "conditions_joints": ["neck_pain"]}
    assert person_from(answers).conditions == {Condition.DIABETES, Condition.NECK_PAIN}


def test_each_tick_of_steadiness_is_a_field_of_its_own() -> None:
    person = person_from(HEALTHY | {"steadiness": ["unsteady", "balance_medicine"]})
    assert (person.unsteady, person.balance_medicine) == (True, True)
    assert (person.afraid_of_falling, person.needs_arms_to_stand) == (False, False)


def test_the_questions_come_one_by_one_until_all_are_answered() -> None:
    answers: dict[str, Any] = {}
    asked = []
    while (question := next_question(answers)) is not None:
        asked.append(question.id)
        answers[question.id] = HEALTHY[question.id]
    assert asked == [one.id for one in questions() if one.asked_if is None]
    assert person_from(answers) == person_from(HEALTHY)


def test_something_urgent_ends_the_questions_at_once() -> None:
    answers = {"age": 60, "symptoms_chest": ["chest_pain"]}
    assert next_question(answers) is None
    assert person_from(answers).symptoms == {Symptom.CHEST_PAIN}


def test_everything_urgent_is_asked_before_anything_else_about_health() -> None:
    urgent = {s for rule in rules() if rule.urgent for s in rule.when.symptoms or ()}
    asked_by = {
        place
        for place, question in enumerate(questions())
        if urgent.intersection(choice.value for choice in question.choices)
    }
    assert asked_by == {2, 3}  # right after the age and the country


def test_what_is_not_urgent_lets_the_questions_go_on() -> None:
    question = next_question(
        {"age": 60, "country": "", "symptoms_chest": [], "symptoms_body": [], "falls": "2"}
    )
    assert question is not None
    assert question.id == "fall_details"


@pytest.mark.parametrize("left_out", [q.id for q in questions() if not q.optional])
def test_a_missing_answer_is_named(left_out: str) -> None:
    answers = {name: answer for name, answer in HEALTHY.items() if name != left_out}
    with pytest.raises(InvalidAnswer, match=f"question {left_out}"):
        person_from(answers)


@pytest.mark.parametrize("told", ["5 ft 8 in", "5'8\"", "5 feet 8 inches", "5′8″", " 5 FT  8 IN "])
def test_a_height_may_be_told_in_feet_and_inches(told: str) -> None:
    assert person_from(HEALTHY | {"height": told}).height_m == pytest.approx(1.73)


@pytest.mark.parametrize("told", ["150 lb", "9 ft", "5 ft 8 in 3", "feet"])
def test_what_is_no_height_of_somebody_is_refused(told: str) -> None:
    with pytest.raises(InvalidAnswer):
        person_from(HEALTHY | {"height": told})


@pytest.mark.parametrize("answer", [None, ""])
def test_height_weight_and_sex_may_be_left_out(answer: str | None) -> None:
    left_out = {"height": answer, "weight": answer, "sex": answer}
    person = person_from(HEALTHY | left_out)
    assert person.height_m is None
    assert person.weight_kg is None
    assert person.sex is None
    untold = {name: said for name, said in HEALTHY.items() if name not in left_out}
    assert person_from(untold) == person


def test_a_weight_is_taken_in_kilograms_and_changes_nothing_else() -> None:
    person = person_from(HEALTHY | {"weight": 82})
    assert person.weight_kg == 82.0
    assert person == person_from(HEALTHY).model_copy(update={"weight_kg": 82.0})


@pytest.mark.parametrize(
    ("question_id", "answer"),
    [
        ("age", "old"),
        ("age", 4),
        ("age", 116),
        ("age", 41.5),
        ("age", True),
        ("age", float("inf")),
        ("age", None),
        ("symptoms_chest", "chest_pain"),
        ("symptoms_chest", ["headache"]),
        ("falls", "3"),
        ("falls", True),
        ("walking_aid", ["stick"]),
        ("pain_now", 11),
        ("pain_now", -1),
        ("active", "perhaps"),
        ("active", 1),
        ("height", 1.72),
        ("weight", 14),
        ("weight", "heavy"),
        ("sex", "both"),
    ],
)
def test_an_answer_that_cannot_be_is_refused_by_name(question_id: str, answer: object) -> None:
    with pytest.raises(InvalidAnswer, match=f"question {question_id}"):
        person_from(HEALTHY | {question_id: answer})


def test_an_unknown_question_is_refused() -> None:
    with pytest.raises(InvalidAnswer, match="no question 'shoe_size'"):
        person_from(HEALTHY | {"shoe_size": 42})


def test_the_callers_answers_are_left_alone() -> None:
    answers = {**HEALTHY, "goals": ["calm", "calm"]}
    assert person_from(answers).goals == (Goal.CALM,)
    assert answers == {**HEALTHY, "goals": ["calm", "calm"]}


def _answer(question: Question) -> st.SearchStrategy[Any]:
    values = [choice.value for choice in question.choices]
    if question.kind == "many":
        return st.lists(st.sampled_from(values), max_size=3)
    if question.kind == "one":
        return st.sampled_from(values)
    if question.kind == "yes_no":
        return st.booleans()
    assert question.least is not None
    assert question.most is not None
    return st.integers(question.least, question.most)


@given(st.fixed_dictionaries({question.id: _answer(question) for question in questions()}))
def test_every_possible_answer_makes_a_person(answers: dict[str, Any]) -> None:
    person = person_from(answers)
    assert person.age_years == answers["age"]
    assert person.falls_past_year == int(answers["falls"])
    assert next_question(answers) is None


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_a_question_is_short_and_complete(question: Question) -> None:
    assert str(question.text).endswith("?")
    assert len(str(question.text).split()) <= 12
    assert all(len(str(choice.label).split()) <= 14 for choice in question.choices)
    assert bool(question.choices) is (question.kind in ("one", "many", "yes_no"))
    assert (question.least is not None) is (question.kind in ("number", "scale"))


def test_how_a_fall_was_is_asked_only_where_there_was_one() -> None:
    answers = {"age": 60, "country": "", "symptoms_chest": [], "symptoms_body": []}
    fell = next_question({**answers, "falls": "1"})
    steady = next_question({**answers, "falls": "0"})
    assert fell is not None
    assert steady is not None
    assert (fell.id, steady.id) == ("fall_details", "steadiness")


def test_a_pool_asks_its_own_questions() -> None:
    without = [question.id for question in asked(HEALTHY)]
    with_pool = [question.id for question in asked(HEALTHY | {"places": ["pool"]})]
    assert "pool" not in without
    assert with_pool.index("pool") == with_pool.index("places") + 1


def test_an_answer_to_what_is_not_asked_any_more_does_not_count() -> None:
    told = HEALTHY | {"falls": "1", "fall_details": ["hurt"], "places": ["pool"]}
    told |= {"pool": ["cannot_swim"]}
    person = person_from(told)
    assert person.fall_details == {FallDetail.HURT}
    assert person.pool_concerns == {PoolConcern.CANNOT_SWIM}
    corrected = person_from(told | {"falls": "0", "places": ["home_rail"]})
    assert not corrected.fall_details
    assert not corrected.pool_concerns
    with pytest.raises(InvalidAnswer, match="question pool"):
        person_from(HEALTHY | {"pool": ["sharks"]})


def test_new_questions_may_be_left_out_by_who_does_not_know_them() -> None:
    old = {name: said for name, said in HEALTHY.items() if name not in ("fall_details", "pool")}
    assert person_from(old | {"places": ["pool"], "falls": "2"}).falls_past_year == 2
