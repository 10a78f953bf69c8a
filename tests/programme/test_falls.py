"""What a fall asks for, by what was told of it."""

from itertools import product

import pytest
from pydantic import ValidationError

from retrowalk.languages import LANGUAGES, speaking
from retrowalk.programme import CheckIn, Fall, Wobble
from retrowalk.programme.falls import Care, advice, care_after

EVERY_FALL = [
    Fall(hurt=hurt, hit_head=head, blood_thinner=thinner, passed_out_or_stuck=out)
    for hurt, head, thinner, out in product((True, False), repeat=4)
]
EMERGENCY_DEPARTMENT = {"en": "emergency department now", "de": "Notaufnahme", "zh": "立即去急诊"}


@pytest.mark.parametrize("fall", EVERY_FALL, ids=str)
def test_each_answer_asks_for_care_of_its_own(fall: Fall) -> None:
    care = care_after(fall)
    assert (care is Care.EMERGENCY) is (fall.hit_head and fall.blood_thinner)
    assert care.urgent is (fall.hurt or fall.hit_head or fall.passed_out_or_stuck)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_blow_to_the_head_on_a_blood_thinner_is_for_the_emergency_department(code: str) -> None:
    fall = Fall(hurt=False, hit_head=True, blood_thinner=True)
    with speaking(code):
        assert EMERGENCY_DEPARTMENT[code] in str(advice(fall))


def test_a_fall_belongs_to_a_check_in_that_tells_of_one() -> None:
    fall = EVERY_FALL[0]
    assert CheckIn(pain=1, wobble=Wobble.FELL, fall=fall).fall == fall
    with pytest.raises(ValidationError, match="belongs to the wobble"):
        CheckIn(pain=1, wobble=Wobble.STUMBLED, fall=fall)


def test_a_check_in_of_before_still_fits() -> None:
    kept = {"pain": 1, "effort": None, "wobble": "fell", "mood": None, "note": ""}
    assert CheckIn.model_validate(kept).fall is None
