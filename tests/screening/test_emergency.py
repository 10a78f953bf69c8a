"""The number that a walker is told to call is the one of the country that they named, or none."""

from collections import Counter

import pytest

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import LANGUAGES, collation_key, speaking
from retrowalk.person import Person
from retrowalk.screening import next_question, person_from, questions, rules
from retrowalk.screening.emergency import countries, number, numbers, whom_to_call


@pytest.mark.parametrize(
    ("country", "dialled"),
    [("DE", "112"), ("AT", "112"), ("US", "911"), ("CH", "144"), ("GB", "999"), ("CN", "120"),
     ("AU", "000"), ("NZ", "111"), ("JP", "119"), ("BR", "192"), ("IN", "112"), ("ZZ", None),
     (None, None)],
)  # fmt: skip
def test_each_country_has_its_own_number(country: str | None, dialled: str | None) -> None:
    assert number(country) == dialled


def test_a_country_stands_in_the_table_once_and_every_number_can_be_dialled() -> None:
    named = Counter(code for one in numbers() for code in one.countries)
    assert set(named.values()) == {1}
    assert all(one.id.isdecimal() and one.source for one in numbers())
    assert all(Person(age_years=40, country=code).country == code for code in named)


@pytest.mark.parametrize(
    ("code", "first", "austria", "yours"),
    [
        ("en", "Australia", "Austria", "your emergency number"),
        ("de", "Ägypten", "Österreich", "deine Notrufnummer"),
        ("zh", "阿拉伯联合酋长国", "奥地利", "当地的急救电话"),
    ],
)
def test_countries_have_the_names_and_the_order_of_the_language(
    code: str, first: str, austria: str, yours: str
) -> None:
    with speaking(code):
        assert str(min(countries().values(), key=collation_key)) == first
        assert str(countries()["AT"]) == austria
        assert str(whom_to_call(None)) == yours
        assert str(whom_to_call("AT")) == "112"
    assert set(countries()) == {code for one in numbers() for code in one.countries}


def test_the_country_is_asked_early_and_may_be_left_out() -> None:
    asked = next_question({"age": 60})
    assert asked is not None
    assert (asked.id, asked.optional) == ("country", True)
    urgent = {"age": 60, "symptoms_chest": ["chest_pain"]}
    assert person_from(urgent).country is None
    for nothing in ("", None, []):
        assert person_from({**urgent, "country": nothing}).country is None
    assert person_from({**urgent, "country": "DE"}).country == "DE"
    with pytest.raises(InvalidAnswer, match="question country"):
        next_question({"age": 60, "country": "XX"})


def test_no_number_and_no_emergency_call_stands_in_the_data_itself() -> None:
    for code in LANGUAGES:
        with speaking(code):
            for rule in rules():
                for word in ("112", "911", "emergency number", "Notruf", "急救电话"):
                    assert word not in str(rule.because), rule.id
                    assert word not in str(rule.ask or ""), rule.id


@pytest.mark.parametrize(
    ("code", "new", "hint"), [("en", "New", "for long"), ("de", "Neu", "lange"), ("zh", "新", "早")]
)
def test_bladder_and_bowel_are_asked_about_only_where_they_are_new(
    code: str, new: str, hint: str
) -> None:
    with speaking(code):
        choice = next(
            one for q in questions() for one in q.choices if one.value == "bladder_or_saddle"
        )
        assert str(choice.label).startswith(new)
        assert hint in str(choice.hint)


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "clopidogrel"), ("de", "Clopidogrel"), ("zh", "氯吡格雷")],
)
def test_a_blood_thinner_is_an_antiplatelet_too(code: str, said: str) -> None:
    with speaking(code):
        choice = next(one for q in questions() for one in q.choices if one.value == "blood_thinner")
        assert said in str(choice.hint)
