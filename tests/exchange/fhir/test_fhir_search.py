"""Finding by time, as R4 compares it; every page once; and what can't be searched for is said."""

import itertools
from typing import Any
from urllib.parse import parse_qsl

import pytest

from retrowalk.errors import InvalidAnswer
from retrowalk.exchange.fhir import Told, record
from retrowalk.exchange.fhir.bundle import TYPES
from retrowalk.exchange.fhir.search import MOST, TIMES, Page, search, time_of

PATIENT = {"resourceType": "Patient", "id": "p"}


def flag(start: str, end: str = "") -> dict[str, Any]:
    period = {"start": start} | ({"end": end} if end else {})
    subject = {"reference": "Patient/p"}
    return {"resourceType": "Flag", "id": start, "subject": subject, "period": period}


def found(resource: dict[str, Any], *dates: str) -> bool:
    return search([resource], "Flag", [("date", one) for one in dates]).total == 1


@pytest.mark.parametrize(
    ("told", "asked", "fits"),
    [
        # a time within a day, against days
        ("2026-05-14T10:00:00Z", "2026-05-14", True),
        ("2026-05-14T10:00:00Z", "eq2026-05-14", True),
        ("2026-05-14T10:00:00Z", "eq2026-05", True),
        ("2026-05-14T10:00:00Z", "eq2026", True),
        ("2026-05-14T10:00:00Z", "2026-05-13", False),
        ("2026-05-14T10:00:00Z", "gt2026-05-14", False),
        ("2026-05-14T10:00:00Z", "lt2026-05-14", False),
        ("2026-05-14T10:00:00Z", "ge2026-05-14", True),
        ("2026-05-14T10:00:00Z", "le2026-05-14", True),
        ("2026-05-14T10:00:00Z", "gt2026-05-13", True),
        ("2026-05-14T10:00:00Z", "lt2026-05-15", True),
        # the edges of a second
        ("2026-05-14T10:00:00Z", "eq2026-05-14T10:00:00Z", True),
        ("2026-05-14T10:00:00Z", "eq2026-05-14T10:00:00.5Z", True),
        ("2026-05-14T10:00:00Z", "gt2026-05-14T09:59:59Z", True),
        ("2026-05-14T10:00:00Z", "lt2026-05-14T10:00:01Z", True),
        ("2026-05-14T10:00:00Z", "lt2026-05-14T10:00:00Z", False),
        ("2026-05-14T10:00:00Z", "gt2026-05-14T10:00:00Z", False),
        # the same moment in another zone, its sign lost on the way as well
        ("2026-05-14T10:00:00Z", "eq2026-05-14T12:00:00+02:00", True),
        ("2026-05-14T10:00:00Z", "eq2026-05-14T12:00:00 02:00", True),
        # December, and a minute
        ("2026-12-31", "eq2026-12", True),
        ("2026-12-31", "lt2027-01", True),
        ("2026-05-14T10:00:30Z", "eq2026-05-14T10:00Z", True),
    ],
)
def test_times_are_compared_as_r4_has_it(told: str, asked: str, fits: bool) -> None:
    assert found(flag(told, told), asked) is fits


def test_a_period_reaches_to_its_end_and_an_open_one_for_ever() -> None:
    week = flag("2026-05-11", "2026-05-17")
    assert not found(week, "eq2026-05-14")
    assert found(week, "eq2026-05")
    for asked in ("gt2026-05-14", "lt2026-05-14", "ge2026-05-16", "le2026-05-12"):
        assert found(week, asked), asked
    assert not found(week, "gt2026-05-17")
    assert not found(week, "lt2026-05-11")
    assert found(flag("2026-05-11"), "gt2190")
    assert not found(flag("2026-05-11"), "lt2026-05-11")


def test_several_times_hold_together_and_a_comma_is_or() -> None:
    one = flag("2026-05-14", "2026-05-14")
    assert found(one, "ge2026-05-01", "lt2026-06-01")
    assert not found(one, "ge2026-05-01", "lt2026-05-14")
    assert found(one, "2026-01-01,2026-05-14")


def test_by_patient_and_by_id(told: Told) -> None:
    resources = record(told)
    mine = told.id("patient")
    for kind, name in itertools.product(TYPES, ("patient", "subject")):
        whole = search(resources, kind, ()).total
        assert whole
        for value in (mine, f"Patient/{mine}"):
            assert search(resources, kind, [(name, value)]).total == whole
        assert search(resources, kind, [(name, "Patient/another")]).total == 0
        one = next(o for o in resources if o["resourceType"] == kind)
        assert search(resources, kind, [("_id", f"no,{one['id']}")]).resources == (one,)


def test_each_type_with_a_time_is_found_by_it_under_both_names(told: Told) -> None:
    resources = record(told)
    for kind, (name, *_) in TIMES.items():
        timed = [o for o in resources if o["resourceType"] == kind and time_of(o)]
        assert timed, kind
        for asked in (name, "date"):
            assert search(resources, kind, [(asked, "ge1990")]).total == len(timed)
            assert search(resources, kind, [(asked, "lt1990")]).total == 0


def test_following_the_links_gives_each_once(told: Told) -> None:
    resources = record(told)
    asked = [("date", "ge2026-06-02"), ("_count", "7")]
    whole = search(resources, "Observation", [("date", "ge2026-06-02"), ("_count", str(MOST))])
    pages, page = [], search(resources, "Observation", asked)
    while page.following:
        pages.append(page)
        page = search(resources, "Observation", parse_qsl(page.following))
    pages.append(page)
    assert len(pages) > 5
    assert [one for page in pages for one in page.resources] == list(whole.resources)
    assert {page.total for page in pages} == {whole.total}
    assert search(resources, "Observation", [("_count", "0")]) == Page(
        (), search(resources, "Observation", ()).total, None
    )


@pytest.mark.parametrize(
    ("kind", "name", "value", "says"),
    [
        ("Observation", "mood", "good", "can't be searched for"),
        ("Observation", "code:not", "x", "can't be searched for"),
        ("Observation", "date", "yesterday", "no date"),
        ("Observation", "date", "ne2026", "no date"),
        ("Observation", "date", "2026-13", "no date"),
        ("Observation", "date", "2026-02-30", "no date"),
        ("Observation", "date", "0000", "no date"),
        ("Observation", "date", "9999", "no date"),
        ("Observation", "date", "2026-05-14T25:00Z", "no date"),
        ("Observation", "date", "2026-05-14T10:00:00+99:00", "no date"),
        ("Observation", "date", "٢٠٢٦", "no date"),
        ("Observation", "date", "", "no date"),
        ("Observation", "_count", "-1", "no number"),
        ("Observation", "_count", "٣", "no number"),
        ("Observation", "_offset", "1e9", "no number"),
        ("Patient", "date", "2026", "no date to search"),
    ],
)
def test_what_cant_be_searched_for_is_said(kind: str, name: str, value: str, says: str) -> None:
    with pytest.raises(InvalidAnswer, match=says):
        search([PATIENT, flag("2026-05-14")], kind, [(name, value)])
