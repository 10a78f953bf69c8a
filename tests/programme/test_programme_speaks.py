"""The programme decides the same in every language, and says why in the one that is spoken."""

from typing import Any

import pytest
from tests.languages.test_catalogue import messages
from tests.programme.walkers import START, walked

from retrowalk.errors import NotAllowed, NotCleared, RetrowalkError
from retrowalk.languages import Message, inside, speaking
from retrowalk.practice import load
from retrowalk.programme import (
    RULES,
    CheckIn,
    CoachOverride,
    Programme,
    Reduction,
    Wobble,
    adapt,
    override,
    plan,
    take_less,
)
from retrowalk.programme.words import minutes, place
from retrowalk.screening import Outcome

TOLD = (
    {"after": CheckIn(pain=0, effort=3)},
    {"after": CheckIn(pain=4, effort=3)},
    {"after": CheckIn(pain=0, wobble=Wobble.STUMBLED)},
)


def lived(walker, clear) -> Programme:
    """Live one good session, one with pain, and one with a stumble."""
    programme = plan(walker, clear, START)
    for answers in TOLD:
        planned = programme.sessions[0]
        happened = walked(planned.on, practised_s=planned.backward_s, **answers)
        programme = adapt(programme, walker, clear, happened)
    return programme


def in_words(programme: Programme, code: str) -> dict[str, Any]:
    with speaking(code):
        return programme.model_dump(mode="json")


def test_a_programme_speaks_german(walker, clear) -> None:
    found = in_words(lived(walker, clear), "de")
    assert [decision["sentence"] for decision in found["decisions"]] == [
        "Du beginnst an einem Geländer oder einer Küchenzeile, mit 2 Minuten, "
        "denn es ist neu für dich.",
        "Eine Minute mehr als beim letzten Mal: 3 Minuten, weil es am Montag gut ging.",
        "Wie beim letzten Mal, 3 Minuten: Schmerz 4 von 10 am Mittwoch hat danach verlangt.",
        "Du bist am Freitag gestolpert, darum wird das nächste Mal kürzer: 2 Minuten, "
        "an einem Geländer oder einer Küchenzeile.",
    ]
    assert found["sessions"][1]["why"] == "Eine Minute mehr als beim Mal davor."
    assert "öffnet sich der Weg: „" in " ".join(one["why"] for one in found["sessions"])


def test_a_programme_speaks_chinese(walker, clear) -> None:
    found = in_words(lived(walker, clear), "zh")
    assert [decision["sentence"] for decision in found["decisions"]] == [
        "你先在扶手或一排橱柜旁练2分钟，因为这对你是新的。",
        "比上次多1分钟：3分钟，因为星期一走得顺利。",
        "和上次一样，3分钟：因为星期三疼痛有4分（满分10分）。",
        "你星期五踉跄或差点摔倒，所以下次短一些：2分钟，在扶手或一排橱柜旁。",
    ]
    assert found["sessions"][1]["why"] == "比前一次多1分钟。"


def test_a_coach_and_a_choice_are_told_in_german(walker, clear) -> None:
    at = walked(START).started_at
    with speaking("de"):
        programme = plan(walker, clear, START)
        half = take_less(programme, walker, clear, Reduction(on=START, at=at, amount="half"))
        asked = CoachOverride(on=START, at=at, who="Jo", note="Das Knie zuerst.", rest_days=2)
        rested = override(programme, walker, clear, asked)
        more = asked.model_copy(update={"backward_s": 600})
        with pytest.raises(NotAllowed, match="„An einem Geländer“ erlaubt jetzt höchstens 2 Min"):
            override(programme, walker, clear, more)
    assert in_words(half, "de")["sessions"][0]["why"] == (
        "Heute die Hälfte, wie du es gewählt hast. Weniger ist immer in Ordnung."
    )
    assert in_words(rested, "de")["decisions"][-1]["sentence"] == (
        "Jo hat den Plan geändert: 2 Minuten, an einem Geländer oder einer Küchenzeile; "
        "erst Ruhe, bis zum 5. März 2026. „Das Knie zuerst.“"
    )


def test_what_is_missing_is_said_in_german_and_in_chinese(walker, clear) -> None:
    with speaking("de"), pytest.raises(NotCleared, match=r"sind vom 2\. März 2026\. Bitte"):
        plan(walker, clear, clear.valid_until)
    with speaking("zh"), pytest.raises(NotCleared, match="请先咨询专业人士"):
        plan(walker, clear.model_copy(update={"outcome": Outcome.ASK_FIRST}), START)
    nowhere = walker.model_copy(update={"places": frozenset()})
    with (
        speaking("de"),
        pytest.raises(RetrowalkError, match="Möglichkeiten: an einem Geländer oder einer Küchenz"),
    ):
        plan(nowhere, clear, START)


@pytest.mark.parametrize(
    ("code", "worded"),
    [
        ("de", ["0 Minuten", "30 Sekunden", "1 Minute", "1½ Minuten", "2 Minuten"]),
        ("zh", ["0分钟", "半分钟", "1分钟", "1分半钟", "2分钟"]),
    ],
)
def test_minutes_in_words_of_each_language(code, worded) -> None:
    with speaking(code):
        assert [str(minutes(seconds)) for seconds in (0, 30, 60, 90, 120)] == worded


def test_only_english_writes_a_name_small_within_a_sentence() -> None:
    path, belt = place(load().setting("clear_path")), inside(Message.verbatim("Laufband"))
    assert (str(path), str(belt)) == ("a clear path", "laufband")
    with speaking("de"):
        assert (str(path), str(belt)) == ("auf einem freien Weg", "Laufband")


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_tells_just_what_its_sentence_names(rule) -> None:
    answers = [f"programme-answer-{rule.id}"]
    answers += [f"{answers[0]}-no_less"] if rule.says_less else []
    for answer in answers:
        for code in ("en", "de", "zh"):
            assert messages(code)[answer] == set(rule.tells)
