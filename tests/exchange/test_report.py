"""The report for the referring doctor: a page, an annex; what was said apart from what measured."""

from datetime import timedelta

import pytest
from tests.exchange.conftest import BEGIN, walk
from tests.exchange.test_handout import pages

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotCleared
from retrowalk.exchange import report as paper
from retrowalk.journal import Journal
from retrowalk.languages import speaking
from retrowalk.programme import Wobble
from retrowalk.screening import Agreement, Bounds

DAY = BEGIN.date()
GIVEN = Agreement(
    on=DAY,
    who="Ms Tanaka",
    profession="physiotherapist",
    bounds=Bounds(times_a_week=3, minutes_at_most=10, until=DAY + timedelta(42)),
    review_on=DAY + timedelta(21),
    goals=("Stairs without holding on",),
    why="Knee arthritis",
)


def said(coach: Coach, until, monkeypatch: pytest.MonkeyPatch, **more) -> dict:
    """What the report would say, by the parts of its page."""
    made = []
    real = paper.on_report
    monkeypatch.setattr(paper, "on_report", lambda told: made.append(real(told)) or made[-1])
    coach.reports.report(until, **more)
    return made[0]


def test_it_is_a_page_and_an_annex_and_always_the_same_bytes(lived: Coach) -> None:
    pdf = lived.reports.report(DAY + timedelta(19), name="Anna Weber")
    assert pages(pdf) == 2
    assert pdf == lived.reports.report(DAY + timedelta(19), name="Anna Weber")
    assert pdf != lived.reports.report(DAY + timedelta(19))


@pytest.mark.parametrize("code", ["en", "de", "zh"])
def test_in_every_language_all_that_is_prescribed_fits_on_the_page(lived: Coach, code: str) -> None:
    long = GIVEN.model_copy(
        update={
            "goals": tuple(f"{n} " + "a goal of many words " * 6 for n in range(5)),
            "note": "a note of many words " * 20,
        }
    )
    lived.prescribing.give(long, BEGIN + timedelta(days=5))
    with speaking(code):
        assert pages(lived.reports.report(DAY + timedelta(19))) <= 3


def test_what_was_said_and_what_was_measured_stand_apart(
    lived: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    lived.prescribing.give(GIVEN, BEGIN + timedelta(days=5))
    lived.assessments.add("timed_up_and_go", [9.5, 9.7], BEGIN + timedelta(minutes=5))
    found = said(lived, DAY + timedelta(19), monkeypatch)
    assert found["say"]["purpose"].endswith("nobody watched in real time.")
    assert found["said"][:2] == [
        "3 walks, 9 minutes backward in all.",
        "3 walks where about 9 were asked for.",
    ]
    assert "Pain after: median 1, highest 1 (n = 3)." in found["said"]
    assert not any("m/s" in line for line in found["said"])
    summed, walk_ = found["measured"]
    assert summed == "1 walk recorded, 0.5 minutes backward in it."
    assert "±" in walk_
    assert "m/s" in walk_
    (row,) = found["walks"]
    assert row["device"].endswith("Sensor Logger")
    assert row["distance"].count("±") == 1
    assert found["goals"] == ["Stairs without holding on"]
    assert found["tests"] == ["Timed up and go: 9.6 s (1 June 2026)"]
    assert [row["day"] for row in found["sessions"]] == ["Mon 1 Jun", "Wed 3 Jun", "Fri 5 Jun"]
    assert found["prescribed"][0]["lines"][0].startswith("Your physiotherapist: at most 10 minutes")


def test_falls_and_near_falls_are_counted_as_told(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk(coach, BEGIN, pain=0, wobble=Wobble.STUMBLED)
    walk(coach, BEGIN + timedelta(days=2), pain=0, wobble=Wobble.WOBBLED)
    found = said(coach, DAY + timedelta(3), monkeypatch)
    assert found["events"] == [
        "Falls told: 0 in a walk, 0 elsewhere.",
        "Stumbles told: 1; felt by the device, which can be wrong: 0.",
        "Unsteady: 1 walks told, the button pressed 0 times.",
        "Stopped for chest pain, faintness or sudden weakness: 0 times.",
    ]
    assert found["measured"] == []
    assert "No walk was recorded." in found["say"].values()


def test_what_was_taken_back_is_in_the_annex_with_who_did_it_and_holds_no_more(
    lived: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    lived.prescribing.give(GIVEN, BEGIN + timedelta(days=5))
    (given,) = lived.prescribing.history()
    lived.record.take_back(given.statement, BEGIN + timedelta(days=6))
    found = said(lived, DAY + timedelta(19), monkeypatch)
    assert found["prescribed"] == []
    assert found["history"][0]["gone"] == "Taken back by the walker on 7 June 2026."


def test_it_tells_of_the_days_that_are_asked_for(
    lived: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = said(lived, DAY + timedelta(19), monkeypatch, since=DAY + timedelta(3))
    assert [row["day"] for row in later["sessions"]] == ["Fri 5 Jun"]
    with pytest.raises(InvalidAnswer):
        lived.reports.report(DAY, since=DAY + timedelta(1))


def test_before_the_questions_there_is_nothing_to_report(journal: Journal) -> None:
    with pytest.raises(NotCleared):
        Coach(journal).reports.report(DAY)
