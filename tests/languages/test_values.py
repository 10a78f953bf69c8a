"""The rooms below the edges know no language: a value is the same whatever is spoken."""

import ast
import gc
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from benchmarks.people.five import FIVE
from benchmarks.people.lived import live
from pydantic import TypeAdapter, ValidationError

import retrowalk
from retrowalk.assessments import (
    Done,
    StandardTest,
    caution,
    due,
    judge,
    no_group,
    score,
    standard_tests,
    standing,
)
from retrowalk.errors import RetrowalkError
from retrowalk.evidence import check, dossier, energy, expectations
from retrowalk.languages import LANGUAGES, Message, speaking
from retrowalk.person import Person
from retrowalk.practice import load
from retrowalk.programme import Programme, plan
from retrowalk.programme.falls import advice
from retrowalk.programme.types import Fall
from retrowalk.screening import (
    Clearance,
    next_question,
    person_from,
    questions,
    rules,
    screen,
    words,
)

SOURCE = Path(retrowalk.__file__).parent
PURE = ("practice", "person.py", "screening", "programme", "session", "assessments", "evidence")
"""The rooms and modules that know no language."""

MAY_USE = {
    *("Filling", "MaybeMessage", "Message"),
    *("capital", "dated", "inside", "joined", "listed", "territory"),
}
"""What puts messages together; whatever else ``languages`` has makes words of them."""

MAKE_WORDS = {"babel", "fluent"}
START = date(2026, 1, 5)


def modules() -> list[Path]:
    return [
        file
        for room in PURE
        for file in (
            [SOURCE / room] if room.endswith(".py") else sorted((SOURCE / room).rglob("*.py"))
        )
    ]


def imported(file: Path) -> Iterator[tuple[str, str]]:
    """Give each module that a file imports, with each name it takes from it."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from ((one.name, "") for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", one.name) for one in node.names)


@pytest.mark.parametrize("file", modules(), ids=lambda file: str(file.relative_to(SOURCE)))
def test_a_pure_room_makes_no_words(file: Path) -> None:
    for module, name in imported(file):
        assert module.split(".")[0] not in MAKE_WORDS, module
        assert (module, name) != ("retrowalk", "languages")
        if module.startswith("retrowalk.languages"):
            assert module == "retrowalk.languages", module
            assert name in MAY_USE, name


def forget_everything() -> None:
    """Empty every cache of the rooms, so that a value is worked out anew."""
    for one in gc.get_objects():
        if hasattr(type(one), "cache_clear") and one.__module__.startswith("retrowalk."):
            one.cache_clear()


def screened() -> Iterator[Any]:
    yield from (questions(), rules(), load())
    for story in FIVE:
        life = live(story)
        yield from (life.screened, life.clearance, life.programme, life.days, life.broken)
        yield words.answer(life.screened), words.care(life.clearance.precautions)


def of_a_test(test: StandardTest, person: Person) -> Iterator[Any]:
    least, most = int(test.least), int(test.most)
    first, last = score(test, [least + 1]), score(test, [(least + most) // 2])
    yield from (first, first.words, last, judge(test, first, last, person.conditions))
    yield from (judge(test, first, first, since="start"), standing(last, person))


def assessed() -> Iterator[Any]:
    yield from (caution(), no_group(), standard_tests())
    for story in FIVE:
        person = person_from(story.answers)
        for test in standard_tests():
            yield list(of_a_test(test, person))
        done = [Done(on=START, result=score(test, [5])) for test in standard_tests()[:1]]
        for day in (START, START + timedelta(weeks=7)):
            yield due(done, day, screen(person, START))


def known() -> Iterator[Any]:
    for claim in load().claims:
        yield dossier(claim.id)
    for story in FIVE:
        person = person_from(story.answers)
        for one in expectations(person.goals, person.conditions):
            yield one, one.how_sure
    yield (
        energy(0.5, 600),
        check(),
        advice(None),
        advice(Fall(hurt=True, hit_head=True, blood_thinner=False)),
    )


def refused() -> Iterator[Any]:
    """Give what the messages of refusals are made of."""
    person = Person(age_years=40)
    closed = screen(person.model_copy(update={"falls_past_year": 2}), START)
    open_ = Clearance(on=START, outcome="go", valid_until=START + timedelta(days=84))
    for refuse in (
        lambda: next_question({"age": 4}),
        lambda: person_from({}),
        lambda: load().rung("nowhere"),
        lambda: plan(person, closed, START),
        lambda: plan(person, open_, START),
        lambda: plan(person, open_, open_.valid_until),
        lambda: score(standard_tests()[0], []),
        lambda: dossier("nothing"),
        lambda: energy(9.0, 600),
    ):
        with pytest.raises(RetrowalkError) as refusal:
            refuse()
        yield refusal.value.args


@pytest.mark.parametrize(
    "room", [screened, assessed, known, refused], ids=lambda room: room.__name__
)
def test_a_value_is_the_same_whatever_is_spoken(room: Any) -> None:
    worked_out = {}
    for code in LANGUAGES:
        forget_everything()
        with speaking(code):
            worked_out[code] = list(room())
    assert worked_out["de"] == worked_out["en"]
    assert worked_out["zh"] == worked_out["en"]


def test_what_is_kept_is_the_same_whatever_is_spoken_and_what_is_shown_is_not() -> None:
    life, kept, shown = live(FIVE[0]), [], set()
    for code in LANGUAGES:
        with speaking(code):
            kept.append((life.clearance.to_kept(), life.programme.to_kept()))
            shown.add(life.programme.model_dump_json())
            assert Clearance.from_kept(kept[-1][0]) == life.clearance
            assert Programme.from_kept(kept[-1][1]) == life.programme
    assert kept[1:] == kept[:-1]
    assert len(shown) == len(LANGUAGES)


@pytest.mark.parametrize(
    "kept",
    [
        {"id": 3},
        {"id": "a", "text": 3},
        {"id": "a", "values": 3},
        {"id": "a", "values": {"b": None}},
        {"id": "a", "values": {"b": {"day": "tomorrow"}}},
        {"id": "a", "values": {"b": ["c"]}},
        3,
        None,
    ],
    ids=str,
)
def test_what_is_no_message_is_refused_like_any_value_that_does_not_fit(kept: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Message).validate_python(kept)
