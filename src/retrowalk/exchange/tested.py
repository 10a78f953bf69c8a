"""The standard tests on paper, for a professional to read: what came of them, and what is known."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from retrowalk.assessments import (
    Cited,
    ForProfessionals,
    Result,
    ResultChange,
    StandardTest,
    Standing,
    caution,
)
from retrowalk.languages import say, say_date


@dataclass(frozen=True)
class Tested:
    """The last result of a test, with its changes, others beside it, and what was published."""

    on: date
    test: StandardTest
    result: Result
    changes: tuple[ResultChange, ...]
    standing: tuple[Standing, ...]
    published: ForProfessionals


def sheet_of_tests(tests: Iterable[Tested]) -> dict[str, Any]:
    """Give the page of the tests as the template wants it; nothing where none was done."""
    done = [_on_paper(one) for one in tests]
    if not done:
        return {}
    return {
        "title": say("testing-professional"),
        "lead": say("testing-professional-lead"),
        "caution": str(caution()),
        "done": done,
    }


def _on_paper(tested: Tested) -> dict[str, Any]:
    published = tested.published
    parts = {
        say("testing-changed"): [str(one.sentence) for one in tested.changes],
        say("testing-others"): _cited(
            Cited(sentence=one.sentence, source=one.norm.source) for one in tested.standing
        ),
        say("testing-professional-limits"): _cited(published.limits),
        say("testing-professional-important"): _cited(published.important),
        say("testing-professional-repeats"): _cited(published.repeats),
    }
    return {
        "name": str(tested.test.name),
        "result": str(tested.result.words),
        "on": say_date("long", tested.on),
        "parts": [{"title": title, "lines": lines} for title, lines in parts.items() if lines],
    }


def _cited(found: Iterable[Cited]) -> list[str]:
    return [
        say("exchange-paper-cited", sentence=one.sentence, source=one.source.words) for one in found
    ]
