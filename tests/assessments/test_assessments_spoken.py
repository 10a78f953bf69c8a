"""What is said of the tests in German and in Chinese."""

from datetime import date

import pytest

from retrowalk.assessments import Result, due, judge, score, standard_test, standing
from retrowalk.errors import InvalidAnswer
from retrowalk.languages import speaking
from retrowalk.person import Condition, Person, Sex
from retrowalk.screening.types import Clearance, Outcome


def change(before: float, after: float) -> str:
    known = standard_test("three_metre_backward")
    own = {Condition.PARKINSON}
    return str(judge(known, score(known, [before]), score(known, [after]), own).sentence)


def test_a_change_is_told_in_german() -> None:
    with speaking("de"):
        assert change(6.0, 5.0) == (
            "1,0 s schneller als beim letzten Mal: nicht mehr, als Wiederholungen dieses Tests "
            "schwanken (2,1 s, bei Menschen mit Parkinson)."
        )


def test_a_change_is_told_in_chinese() -> None:
    with speaking("zh"):
        assert change(4.0, 8.0) == (
            "比上次慢4.0 s：超出了这项测试重复做时的波动（2.1 s，测自帕金森病患者）。"
        )


def test_where_others_were_is_told_in_german_and_chinese() -> None:
    woman = Person(age_years=67, sex=Sex.FEMALE)
    answers = {}
    for code in ("de", "zh"):
        with speaking(code):
            found = standing(score(standard_test("chair_stand"), [12]), woman)
            answers[code] = str(found[-1].sentence)
    assert answers["de"] == (
        "Frauen von 65 bis 69 (7183 Menschen, die zu Hause leben, in 21 Staaten der USA, alle "
        "Altersgruppen zusammen), die mittlere Hälfte von ihnen: "
        "11 bis 16 Mal Aufstehen. Du: 12 Mal Aufstehen, innerhalb davon."
    )
    assert answers["zh"] == (
        "65至69岁的女性（美国21个州住在自己家里的7183人，各年龄合计），居中的一半人：11至16次。"
        "你：12次，在此范围内。"
    )


def test_how_a_test_is_done_is_told_in_chinese() -> None:
    with speaking("zh"):
        assert str(standard_test("ten_metre_backward").steps[0]) == "看看身后：路上没有东西。"


def test_what_cannot_be_true_is_refused_in_german() -> None:
    with speaking("de"), pytest.raises(InvalidAnswer, match="2,5 Mal Aufstehen kann nicht stimmen"):
        score(standard_test("chair_stand"), [2.5])


def test_a_note_that_was_kept_is_read_in_another_language() -> None:
    kept = score(standard_test("one_leg_stance"), [12.0])
    again = Result.from_kept(kept.to_kept())
    assert again == kept
    assert notes(again, "en") == ["2 trials are missing: the result is less certain."]
    assert notes(again, "de") == ["2 Versuche fehlen: Das Ergebnis ist weniger sicher."]


def test_notes_that_were_kept_as_sentences_are_said_again_where_it_is_known_from_what() -> None:
    found = score(standard_test("one_leg_stance"), [12.0]).model_dump(mode="json")
    found["notes"] = [
        "2 trials are missing.",
        "It was windy.",
        "As was said then.",
        "No more known.",
    ]
    found["notes_said"] = [
        {"message": "assessments-note-missing", "values": {"missing": 2}},
        None,
        {"message": "assessments-of-long-ago", "values": {"missing": 2}},
        {"message": "assessments-note-missing", "values": {"of another": "make"}},
    ]
    read = Result.from_kept(found)
    assert notes(read, "de") == [
        "2 Versuche fehlen: Das Ergebnis ist weniger sicher.",
        *found["notes"][1:],
    ]
    assert Result.from_kept(read.to_kept()) == read


def notes(result: Result, code: str) -> list[str]:
    with speaking(code):
        return [str(note) for note in result.notes]


def test_why_a_test_is_due_is_told_in_german() -> None:
    cleared = Clearance(outcome=Outcome.GO, on=date(2026, 1, 1), valid_until=date(2026, 7, 1))
    with speaking("de"):
        (first, *_) = due([], date(2026, 1, 2), cleared)
        assert str(first.why) == "Am Anfang, damit du etwas zum Vergleichen hast."
