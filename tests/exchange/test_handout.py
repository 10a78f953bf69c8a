"""The programme on paper: always two pages, the same bytes, and only what may be walked."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from tests.exchange.conftest import BEGIN
from tests.programme.walkers import clearances, persons
from tests.searching import examples

from retrowalk.coach import Coach
from retrowalk.errors import NotCleared, RetrowalkError
from retrowalk.exchange.handout import handout, on_paper
from retrowalk.exchange.tested import sheet_of_tests
from retrowalk.languages import speaking
from retrowalk.person import Condition, Kit, Person, Place
from retrowalk.programme import Base, plan
from retrowalk.programme.pain import PainLimits
from retrowalk.programme.professional import words_on
from retrowalk.screening import Agreement, Bounds, Clearance, Precaution, screen
from retrowalk.session.where import parts

MONDAY = date(2026, 6, 1)
AGREED = Agreement(on=MONDAY, who="Ms Tanaka, physiotherapist")
FRAIL = Person(
    age_years=79,
    falls_past_year=2,
    unsteady=True,
    needs_arms_to_stand=True,
    balance_medicine=True,
    conditions=frozenset({Condition.OSTEOPOROSIS, Condition.NEUROPATHY}),
    places=frozenset({Place.HOME_RAIL}),
    partner=True,
)
FIT = Person(age_years=30, places=frozenset(Place), kit=frozenset(Kit), active=True)


def pages(pdf: bytes) -> int:
    assert pdf.startswith(b"%PDF-")
    return pdf.count(b"/Type/Page/")


@pytest.mark.parametrize(("person", "agreement"), [(FIT, None), (FRAIL, AGREED)])
def test_it_is_two_pages_and_always_the_same_bytes(
    person: Person, agreement: Agreement | None
) -> None:
    clearance = screen(person, MONDAY, agreement)
    programme = plan(person, clearance, MONDAY)
    pdf = handout(programme, clearance, on=MONDAY, name="Anna Weber")
    assert pages(pdf) == 2
    assert pdf == handout(programme, clearance, on=MONDAY, name="Anna Weber")
    assert pdf != handout(programme, clearance, on=MONDAY)


def test_tests_that_were_done_follow_for_a_professional(coach: Coach) -> None:
    plain = coach.exports.handout(BEGIN.date())
    assert pages(plain) == 2
    coach.assessments.add("ten_metre_forward", [9.0], BEGIN)
    later = BEGIN + timedelta(minutes=5)
    coach.assessments.add("ten_metre_forward", [8.0], later)
    coach.assessments.add("timed_up_and_go", [9.5, 9.7], later)
    assert pages(coach.exports.handout(BEGIN.date())) == 3
    sheet = sheet_of_tests(coach.assessments.tested())
    assert [one["result"] for one in sheet["done"]] == ["9.6 s", "1.25 m/s"]
    said = " ".join(
        line for one in sheet["done"] for part in one["parts"] for line in part["lines"]
    )
    assert "0.14 m/s faster than last time" in said
    assert "Sensitivity 31%, specificity 74%." in said
    assert "Barry et al. 2014, BMC Geriatr 14:14, doi:10.1186/1471-2318-14-14" in said
    assert "no verdict" in sheet["lead"]


def test_a_link_to_scan_stands_on_a_page_of_its_own_for_a_professional() -> None:
    clearance = screen(FIT, MONDAY)
    programme = plan(FIT, clearance, MONDAY)
    link = "https://walk.example.org/shared#shlink:/" + "eyJ1cmwi" * 45  # as long as they are
    printed = handout(programme, clearance, on=MONDAY, link=link)
    assert pages(printed) == 3
    assert handout(programme, clearance, on=MONDAY, link=link) == printed
    assert handout(programme, clearance, on=MONDAY, link=link + "x") != printed


def test_without_a_test_there_is_no_such_page() -> None:
    assert sheet_of_tests(()) == {}


def test_it_says_what_to_do_when_to_stop_and_what_to_ask() -> None:
    clearance = screen(FRAIL, MONDAY, AGREED)
    programme = plan(FRAIL, clearance, MONDAY)
    found = on_paper(programme, clearance)
    assert found["first"] == "1 minute backward"
    assert len(found["technique"]) == 5
    assert [one["description"] for one in found["drawings"]][-1].startswith("Somebody steps back")
    assert found["ask"] == list(dict.fromkeys(str(r.ask) for r in clearance.reasons if r.ask))
    assert "Somebody is beside you." in found["mind"]
    assert found["agreed"] == "A professional agreed: Ms Tanaka, physiotherapist, 1 June 2026."
    assert [one["day"] for week in found["weeks"] for one in week["sessions"]][:2] == [
        "Mon 1 Jun",
        "Wed 3 Jun",
    ]
    assert not any(stop.startswith("Dizziness.") for stop in found["stop"])  # said once, in full


@pytest.mark.parametrize(
    ("limits", "amounts", "stop"),
    [
        (PainLimits(), ["0 to 2", "3 to 5", "Above 5"], 5),
        (PainLimits(usual=2), ["0 to 4", "5", "Above 5"], 5),
        (PainLimits(usual=4), ["0 to 5", "Above 5"], 5),
        (PainLimits(usual=6, agreed=7), ["0 to 7", "Above 7"], 7),
        (PainLimits(agreed=0), ["0", "1 to 5", "Above 5"], 5),
    ],
)
def test_the_pain_on_it_is_the_walkers_own(limits, amounts, stop) -> None:
    clearance = screen(FIT, MONDAY)
    programme = plan(FIT, clearance, MONDAY)
    found = on_paper(programme, clearance, limits)
    assert [amount for _, amount, _ in found["pains"]] == amounts
    assert found["stop"][-1].startswith(f"Pain above {stop} of 10")
    assert pages(handout(programme, clearance, on=MONDAY, limits=limits)) == 2


@examples(25)
@given(person=persons, clearance=clearances)
def test_it_can_be_printed_for_everybody_who_has_a_programme(
    person: Person, clearance: Clearance
) -> None:
    try:
        programme = plan(person, clearance, clearance.on)
    except RetrowalkError:
        return  # no place to begin: told so elsewhere
    assert pages(handout(programme, clearance, on=clearance.on)) == 2


def test_without_a_session_ahead_nothing_is_printed() -> None:
    clearance = screen(FIT, MONDAY)
    waiting = plan(FIT, clearance, MONDAY).model_copy(update={"sessions": ()})
    with pytest.raises(NotCleared, match="no session ahead"):
        handout(waiting, clearance, on=MONDAY)


@pytest.mark.parametrize("code", ["en", "de"])
@pytest.mark.parametrize("note", ["No carpets.", "Please hold on to the rail. " * 17])
def test_what_professionals_said_is_on_it_in_full(code: str, note: str) -> None:
    clearance = screen(FRAIL, MONDAY, AGREED)
    bounds = Bounds(
        settings=("home_rail", "handrail_floor"),
        minutes_at_most=2,
        times_a_week_at_most=3,
        pain_at_most=4,
        lifts=(Precaution.NO_INCLINE,),
        adds=(Precaution.SHORT_BOUTS,),
        until=date(2026, 8, 1),
    )
    said = Agreement(
        on=MONDAY, who="Ms Keller", profession="physiotherapist", note=note, bounds=bounds
    )
    words = words_on([said], MONDAY)
    programme = plan(FRAIL, clearance, MONDAY)
    with speaking(code):
        (lines,) = on_paper(programme, clearance, said=words)["said"]
        assert lines == [str(line) for line in words[0].lines]
        assert pages(handout(programme, clearance, on=MONDAY, words=words)) == 2


def test_a_session_in_two_places_names_both_on_paper() -> None:
    clearance = screen(FIT, MONDAY)
    programme = plan(FIT, clearance, MONDAY)
    base = Base(stage="rail", setting="home_rail", backward_s=300)
    new = {"stage": "spotter", "setting": "spotter_path", "backward_s": 420, "base": base}
    first, *later = programme.sessions
    first = first.model_copy(update=new)
    two = programme.model_copy(update={"sessions": (first, *later)})
    found = on_paper(two, clearance)
    row, after = found["weeks"][0]["sessions"][:2]
    assert found["first"] == "7 minutes backward"
    assert found["where"].startswith(", a clear path with a spotter (new, 2 minutes), then ")
    assert row["backward"] == "2 + 5 minutes"
    assert row["where"].startswith("A clear path with a spotter, then beside a rail")
    assert after["where"]
    lines = {str(line) for part in parts(first) for line in part.setting.checklist}
    assert lines <= set(found["checklist"])
    assert pages(handout(two, clearance, on=MONDAY)) == 2
