"""A professional's word: written down on one page, and shown wherever the walker looks."""

import re
from html import unescape
from typing import Any

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, planned, walked

from retrowalk.coach import Coach
from retrowalk.journal import Journal

pytestmark = pytest.mark.slow

COUNTER: dict[str, Any] = {
    "who": "Ms Keller",
    "profession": "physiotherapist",
    "on": "2026-06-01",
    "minutes": "2",
    "settings": ["home_rail"],
    "until": "2026-06-13",
    "note": "No steps on carpets.",
}
SENTENCE = (
    "Your physiotherapist: at most 2 minutes, only beside a rail or a row of cabinets, "
    "until 13 June 2026."
)
NOTE = "“No steps on carpets.” (Ms Keller, 1 June 2026)"
EVERYTHING = COUNTER | {
    "times": "3",
    "pain": "4",
    "not_settings": ["pool_lane"],
    "rungs": ["rail"],
    "not_rungs": ["run"],
    "adds": ["no_treadmill"],
}


def page(client: TestClient, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200, response.text
    return unescape(response.text)


def agree(client: TestClient, **fields: Any) -> None:
    response = client.post("/agreement", data={**COUNTER, **fields})
    assert response.url.path == "/clearance", response.text


def test_it_is_shown_on_every_page_where_it_matters(walker: TestClient) -> None:
    agree(walker)
    for path in ("/clearance", "/today", f"/before/{planned(walker)}", "/programme"):
        shown = page(walker, path)
        assert SENTENCE in shown, path
        assert NOTE in shown, path


def test_the_player_has_it_also_for_when_no_server_is_in_reach(walker: TestClient) -> None:
    agree(walker)
    ahead = walker.get("/api/v1/scripts/ahead").json()
    said = {one["on"]: [word["sentence"] for word in one["script"]["words"]] for one in ahead}
    assert said
    assert all(words == [SENTENCE] for on, words in said.items() if on <= "2026-06-13")
    assert SENTENCE in page(walker, f"/walk/{planned(walker)}")


def test_scripts_after_its_last_day_do_not_say_it_any_more(walker: TestClient) -> None:
    agree(walker, until="2026-06-02")
    ahead = walker.get("/api/v1/scripts/ahead").json()
    assert {one["on"] <= "2026-06-02": bool(one["script"]["words"]) for one in ahead} == {
        True: True,
        False: False,
    }


def test_it_stands_in_the_calendar_until_it_ends(walker: TestClient) -> None:
    agree(walker)
    events = walker.get("/programme.ics").text.replace("\r\n ", "").split("BEGIN:VEVENT")[1:]
    for event in events:
        (on,) = re.findall(r"DTSTART;VALUE=DATE:(\d+)", event)
        assert ("Your physiotherapist: at most 2 minutes" in event) == (on <= "20260613")


def test_programs_get_it_with_its_bounds(walker: TestClient) -> None:
    agree(walker, **EVERYTHING)
    (agreement,) = walker.get("/api/v1/agreements").json()
    assert (
        agreement["bounds"].items()
        >= {
            "settings": ["home_rail"],
            "not_settings": ["pool_lane"],
            "rungs": ["rail"],
            "not_rungs": ["run"],
            "minutes_at_most": 2.0,
            "times_a_week_at_most": 3,
            "pain_at_most": 4,
            "lifts": [],
            "adds": ["no_treadmill"],
            "until": "2026-06-13",
        }.items()
    )
    (word,) = walker.get("/api/v1/today").json()["words"]
    assert word["who"] == "Ms Keller"
    assert word["note"] == NOTE


def test_programs_agree_within_bounds_of_the_practice(walker: TestClient) -> None:
    told = {"on": "2026-06-01", "who": "Dr Bell"}
    refused = walker.post(
        "/api/v1/clearance/agreement", json={**told, "bounds": {"settings": ["roof"]}}
    )
    assert refused.status_code == 422
    assert "“roof”" in refused.json()["error"]
    assert "home_rail" in refused.json()["error"]
    late = {**told, "bounds": {"minutes_at_most": 2, "until": "2026-05-31"}}
    assert walker.post("/api/v1/clearance/agreement", json=late).status_code == 422
    assert walker.get("/api/v1/agreements").json() == []
    bounded = {**told, "bounds": {"minutes_at_most": 2}}
    cleared = walker.post("/api/v1/clearance/agreement", json=bounded).json()
    assert cleared["agreement"]["bounds"]["minutes_at_most"] == 2


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"who": " "}, "Who agreed?"),
        ({"on": "1 June"}, "Which day"),
        ({"on": "2026-06-02"}, "still to come"),
        ({"minutes": "two"}, "How many minutes at most?"),
        ({"minutes": "90"}, "How many minutes at most?"),
        ({"minutes": "nan"}, "How many minutes at most?"),
        ({"until": "2026-05-31"}, "The last day can’t be before"),
        ({"until": "Christmas"}, "Until which day?"),
        ({"times": "9"}, "“9” is no whole number that fits"),
        ({"pain": "4.5"}, "“4.5” is no whole number that fits"),
        ({"not_settings": ["home_rail"]}, "“home_rail” can’t be allowed and barred"),
        ({"settings": ["roof"]}, "no place “roof”"),
        ({"lifts": ["no_fun"]}, "no precaution “no_fun”"),
        ({"note": "x" * 501}, "more than can be kept"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_typed_is_lost(
    walker: TestClient, fields: dict[str, Any], sentence: str
) -> None:
    told = EVERYTHING | fields
    refused = walker.post("/agreement", data=told)
    assert refused.status_code == 422
    shown = unescape(refused.text)
    assert sentence in shown
    assert walker.get("/api/v1/agreements").json() == []
    for name in ("who", "on", "minutes", "until", "times", "pain"):
        assert re.search(rf'<input[^>]* name="{name}"[^>]* value="{told[name]}"', shown), name
    assert f">{told['note']}</textarea>" in shown
    assert '<option value="physiotherapist" selected>' in shown
    for name in ("settings", "not_settings", "rungs", "not_rungs", "adds"):
        ticked = re.findall(rf'name="{name}" value="(\w+)" checked', shown)
        assert ticked == [one for one in told[name] if one != "roof"], name


def test_a_change_begins_with_what_holds(walker: TestClient) -> None:
    agree(walker, **EVERYTHING)
    assert 'href="/agreement?who=Ms%20Keller"' in page(walker, "/clearance")
    form = page(walker, "/agreement?who=Ms%20Keller")
    assert 'name="minutes"' in form
    assert 'value="2"' in form
    assert 'value="2026-06-13"' in form
    assert ">No steps on carpets.</textarea>" in form
    assert re.findall(r'name="settings" value="(\w+)" checked', form) == ["home_rail"]
    assert re.findall(r'name="adds" value="(\w+)" checked', form) == ["no_treadmill"]
    agree(walker, minutes="4,5", change="Ms Keller")
    shown = page(walker, "/today")
    assert "at most 4½ minutes" in shown
    assert SENTENCE not in shown


def test_a_change_that_would_change_nothing_is_refused(walker: TestClient) -> None:
    agree(walker)
    emptied = {"who": "Ms Keller", "on": "2026-06-01", "change": "Ms Keller"}
    refused = walker.post("/agreement", data=emptied)
    assert refused.status_code == 422
    assert "changes nothing of what Ms Keller said before" in unescape(refused.text)
    assert SENTENCE in page(walker, "/today")


def test_it_is_seen_in_the_journal_and_taken_back_there(
    walker: TestClient, journal: Journal, moment: Moment
) -> None:
    agree(walker)
    told = Coach(journal).record.last()
    assert told
    assert SENTENCE in page(walker, "/journal")
    assert 'href="/journal"' in page(walker, "/clearance")
    walker.post(f"/journal/{told.id}/take-back", data={"why": "mistake"})
    for path in ("/clearance", "/today", f"/before/{planned(walker)}"):
        assert SENTENCE not in page(walker, path)
    assert walker.get("/api/v1/agreements").json() == []


def test_only_what_the_walker_minds_can_be_lifted(asker: TestClient) -> None:
    form = page(asker, "/agreement")
    minded = set(asker.get("/api/v1/clearance").json()["precautions"])
    assert minded
    assert set(re.findall(r'name="lifts" value="(\w+)"', form)) == minded
    assert not minded & set(re.findall(r'name="adds" value="(\w+)"', form))


def test_whoever_minds_nothing_is_offered_nothing_to_lift(walker: TestClient) -> None:
    assert 'name="lifts"' not in page(walker, "/agreement")


def test_what_is_added_or_lifted_is_minded_in_every_session_until_it_ends(
    walker: TestClient, moment: Moment
) -> None:
    def checklist() -> list[str]:
        script = walker.get(f"/api/v1/sessions/{planned(walker)}/script").json()
        return list(script["checklist"])

    def minded() -> str:
        return page(walker, "/clearance").partition("What your programme minds for you")[2]

    company, beside = "Somebody is with me and can see me.", "Somebody is beside you."
    assert company not in checklist()
    agree(walker, adds=["not_alone"], until="2026-06-02")
    assert company in checklist()
    assert beside in minded()
    moment.pass_days(2)
    assert company not in checklist()
    assert beside not in minded()


def test_its_end_is_told_of_in_time_and_after_it(walker: TestClient, moment: Moment) -> None:
    agree(walker, until="2026-06-30")
    assert "ends on 30 June 2026" not in page(walker, "/today")
    moment.pass_days(15)
    for path in ("/today", "/clearance"):
        assert "Your physiotherapist: what was agreed ends on 30 June 2026" in page(walker, path)
    moment.pass_days(15)
    for path in ("/today", "/clearance"):
        shown = page(walker, path)
        assert "what was agreed ended on 30 June 2026" in shown
        assert "at most 2 minutes" not in shown
    assert walker.get("/api/v1/today").json()["reviews"]
    agree(walker, on="2026-07-01", until="2026-12-31")
    assert "ended on" not in page(walker, "/today")


def test_a_yes_that_is_needed_is_asked_for_again_in_time(asker: TestClient, moment: Moment) -> None:
    agree(asker, settings=[], minutes="", until="", note="", on="2025-06-10")
    shown = page(asker, "/today")
    assert "the yes to walking backward counts until 9 June 2026" in shown
    moment.pass_days(9)
    for path in ("/today", "/clearance"):
        assert "the yes to walking backward ended on 9 June 2026" in page(asker, path)


def test_a_yes_that_is_not_needed_ends_without_a_word(walker: TestClient) -> None:
    agree(walker, settings=[], minutes="", until="", note="", on="2025-06-10")
    assert "the yes to walking backward" not in page(walker, "/today")


def test_the_walkers_own_note_is_shown_with_their_progress(
    walker: TestClient, moment: Moment
) -> None:
    session = walked(walker, moment)
    told = {"pain": 1, "wobble": "none", "note": "The <left> foot lagged."}
    walker.post(f"/api/v1/sessions/{session}/check-in", json=told)
    response = walker.get("/progress").text
    assert "The &lt;left&gt; foot lagged." in response
    assert walker.get("/api/v1/progress").json()["sessions"][0]["note"] == told["note"]
