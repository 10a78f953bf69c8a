"""The worksheet: our own pooling under five sizes, worked out in full view, and no verdict.

The figures are those of a run made apart from this code, with another formula for the standard
error: they agree to one or two hundredths, in a prediction interval of three studies to a few.
"""

from importlib import import_module

import pytest

from retrowalk.evidence import studies, summarise
from retrowalk.evidence.types import Line, Summary, Worksheet
from retrowalk.evidence.worksheet import worksheet
from retrowalk.languages import LANGUAGES, speaking

KNEE, STROKE = "osteoarthritis of the knee", "after a stroke"


def summary(outcome: str, group: str, comparator: str = "other") -> Summary:
    study = next(
        one
        for one in studies()
        if (one.outcome.text, one.group.text, one.comparator) == (outcome, group, comparator)
    )
    return summarise(study.outcome, study.group, study.comparator)


def sheet(outcome: str, group: str, comparator: str = "other") -> Worksheet:
    found = summary(outcome, group, comparator).worksheet
    assert found is not None
    return found


def line(of: Worksheet, includes: str, reading: str = "") -> Line:
    (found,) = [one for one in of.lines if (one.includes, one.reading) == (includes, reading)]
    return found


@pytest.mark.parametrize(
    ("outcome", "group", "comparator", "includes", "reading", "k", "people", "g", "interval"),
    [
        ("knee pain", KNEE, "other", "nulls", "", 3, 107, 0.57, (-0.62, 1.76)),
        ("knee pain", KNEE, "other", "bounds", "", 4, 143, 0.72, (-0.07, 1.50)),
        ("knee disability", KNEE, "other", "sizes", "", 3, 107, 0.94, (0.06, 1.82)),
        ("knee disability", KNEE, "other", "nulls", "", 4, 143, 0.71, (-0.16, 1.58)),
        ("walking speed", STROKE, "other", "nulls", "", 3, 85, 0.53, (-0.74, 1.79)),
        ("walking speed", STROKE, "other", "bounds", "", 6, 147, 0.65, (0.21, 1.09)),
        ("balance", STROKE, "other", "bounds", "", 4, 110, 0.77, (-0.13, 1.66)),
        (
            "walking speed",
            STROKE,
            "forward",
            "nulls",
            "standard_errors",
            3,
            84,
            0.07,
            (-0.87, 1.01),
        ),
        (
            "walking speed",
            STROKE,
            "forward",
            "bounds",
            "standard_deviations",
            3,
            84,
            0.20,
            (-0.74, 1.15),
        ),
        ("walking speed", STROKE, "forward", "bounds", "p_value", 3, 84, 0.37, (-0.99, 1.73)),
    ],
)
def test_it_comes_to_what_a_run_made_apart_came_to(
    outcome, group, comparator, includes, reading, k, people, g, interval
) -> None:
    found = line(sheet(outcome, group, comparator), includes, reading)
    assert (found.studies, found.people) == (k, people)
    assert found.pooled is not None
    assert found.pooled.size == pytest.approx(g, abs=0.011)
    assert found.pooled.interval == pytest.approx(interval, abs=0.021)


@pytest.mark.parametrize(
    ("outcome", "group", "includes", "least", "most"),
    [
        ("knee pain", KNEE, "bounds", 0.57, 0.94),
        ("knee disability", KNEE, "nulls", 0.52, 0.94),
        ("walking speed", STROKE, "bounds", 0.62, 0.87),
        ("balance", STROKE, "bounds", 0.59, 1.00),
    ],
)
def test_how_far_one_study_alone_moves_it(outcome, group, includes, least, most) -> None:
    found = line(sheet(outcome, group), includes)
    assert found.without_one == pytest.approx((least, most), abs=0.021)
    assert "with any one study left out" in str(found.told)
    assert line(sheet("knee pain", KNEE), "nulls").without_one is None


def test_under_three_nothing_is_worked_out() -> None:
    alone = line(sheet("knee pain", KNEE), "sizes")
    assert (alone.studies, alone.pooled) == (2, None)
    assert str(alone.told) == "2 studies, 77 people: too few to work out"


def test_a_worksheet_is_no_verdict() -> None:
    found = summary("walking speed", STROKE)
    assert found.pooled is None
    assert "Too few to pool." in str(found.sentence)
    assert found.worksheet is not None


def test_what_gives_no_size_is_counted_and_what_found_nothing_is_zero() -> None:
    pain = sheet("knee pain", KNEE)
    assert pain.left_out == 2  # Cairo trial 2024, Kogilavani
    assert [(one.name, one.how, one.g) for one in pain.entries if one.how == "null"] == [
        ("Gondhalekar and Deo 2013", "null", 0.0)
    ]


def test_with_five_sizes_there_is_a_verdict_and_no_worksheet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = next(study for study in studies() if study.id == "chen_2021_pain")
    five = tuple(one.model_copy(update={"g": 0.1 * n}) for n in range(1, 6))
    monkeypatch.setattr(import_module("retrowalk.evidence.studies"), "studies", lambda: five)
    assert summarise(one.outcome, one.group).worksheet is None


def test_one_size_alone_is_no_worksheet() -> None:
    assert worksheet([one for one in studies() if one.id == "weng_2006_leg"]) is None


def test_nobody_is_on_a_worksheet_twice_but_for_how_they_are_read() -> None:
    for study in studies():
        found = summarise(study.outcome, study.group, study.comparator).worksheet
        if found:
            rows = [(entry.name, entry.reading) for entry in found.entries]
            assert len(rows) == len(set(rows))


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_said_in_every_language(code: str) -> None:
    with speaking(code):
        for of in (sheet("walking speed", STROKE, "forward"), sheet("knee pain", KNEE)):
            for one in of.lines:
                assert str(one.label)
                assert str(one.told)
            assert all(entry.name in str(entry.told) for entry in of.entries)
