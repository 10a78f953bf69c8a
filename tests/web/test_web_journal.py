"""The journal on its pages: read, corrected, taken back, noted, told by hand, erased."""

import gzip
import re
from datetime import UTC, datetime, time, timedelta
from html import unescape
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.journal.frozen.freeze import HERE, TODAY
from tests.web.walking import ADDRESS, AT_HOME, Moment, walked

from retrowalk.journal import Journal
from retrowalk.web import create_app

pytestmark = pytest.mark.slow

WELL = {"pain": 1, "effort": 3, "wobble": "none", "mood": 4}
BY_HAND = {"on": "2026-06-01", "minutes": "4", "pain": 2, "effort": 3, "wobble": "none"}


def text(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def told(client: TestClient, moment: Moment, **fields: object) -> str:
    """Walk, and say how it was."""
    session_id = walked(client, moment)
    client.post(f"/check-in/{session_id}", data={**WELL, **fields})
    return session_id


def decided(client: TestClient) -> dict[str, object]:
    decision: dict[str, object] = client.get("/api/v1/programme").json()["decisions"][-1]
    return decision


def bar(page: str) -> str | None:
    """Give the statement that the page offers to undo."""
    found = re.search(r'<button[^>]*name="statement" value="(\d+)"', page)
    return found[1] if found else None


def test_every_session_is_listed_with_what_was_said(walker: TestClient, moment: Moment) -> None:
    assert "Nothing is kept yet" not in walker.get("/journal").text  # the answers are there
    session_id = told(walker, moment, pain=2, note="Windy.")
    page = text(walker.get("/journal").text)
    for part in ("2 minutes backward", "Pain before: 1 of 10", "Pain after: 2 of 10", "“Windy.”"):
        assert part in page
    assert f'href="/journal/{session_id}"' in walker.get("/journal").text


def test_a_check_in_is_corrected_from_what_was_told(walker: TestClient, moment: Moment) -> None:
    session_id = told(walker, moment, pain=7, note="Windy.")
    before = decided(walker)
    moment.now += timedelta(minutes=5)
    page = walker.get(f"/check-in/{session_id}").text
    assert re.search(r'name="pain" value="7" required checked', page)
    assert re.search(r'name="mood" value="4" checked', page)
    assert "Windy." in page
    corrected = walker.post(f"/check-in/{session_id}", data={**WELL, "note": "Windy."})
    assert corrected.url.path == f"/journal/{session_id}"
    assert "Worked out again" in corrected.text
    assert decided(walker) != before
    shown = text(corrected.text)
    assert "Corrected later" in shown
    assert "Pain after: 7 of 10" in shown  # in how it came to be


def test_a_fall_that_a_correction_tells_of_is_asked_about(
    walker: TestClient, moment: Moment
) -> None:
    session_id = told(walker, moment)
    fell = walker.post(f"/check-in/{session_id}", data={**WELL, "wobble": "fell"})
    assert fell.url.path == f"/fall/{session_id}"
    assert bar(fell.text)
    undone = walker.post("/journal/undo", data={"statement": bar(fell.text) or ""})
    assert "/fall/" not in undone.url.path
    assert walker.get("/today").url.path == "/today"


@pytest.mark.parametrize("why", ["not_me", "wrong_day", "mistake"])
def test_a_walk_is_taken_back_and_put_back(walker: TestClient, moment: Moment, why: str) -> None:
    session_id = told(walker, moment)
    before = decided(walker)
    moment.now += timedelta(minutes=5)
    page = walker.post(f"/journal/{session_id}/take-back", data={"why": why})
    assert page.url.path == f"/journal/{session_id}"
    assert "Worked out again" in page.text
    assert "It does not count" in page.text
    assert walker.get("/api/v1/progress").json()["sessions"] == []
    assert "Taken back" in walker.get("/journal").text
    put_back = bar(page.text)
    again = walker.post("/journal/undo", data={"statement": put_back or ""})
    assert "It does not count" not in again.text
    assert decided(walker)["sentence"] == before["sentence"]


def test_a_reason_is_needed(walker: TestClient, moment: Moment) -> None:
    session_id = told(walker, moment)
    assert walker.post(f"/journal/{session_id}/take-back", data={"why": ""}).status_code == 422


def test_undo_is_offered_for_ten_seconds_on_whatever_page_comes_next(
    walker: TestClient, moment: Moment
) -> None:
    session_id = walked(walker, moment)
    page = walker.post(f"/check-in/{session_id}", data=WELL).text
    assert bar(page)
    moment.now += timedelta(seconds=6)
    later = walker.get("/programme").text
    assert bar(later) == bar(page)
    assert 'data-undo-s="4"' in later
    moment.now += timedelta(seconds=5)
    assert bar(walker.get("/programme").text) is None


def test_the_first_tap_too_many_is_undone(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    page = walker.post(f"/check-in/{session_id}", data={**WELL, "mood": 1}).text
    undone = walker.post("/journal/undo", data={"statement": bar(page) or ""})
    assert "Undone." in undone.text
    assert f'href="/check-in/{session_id}"' in walker.get("/today").text  # it is asked again


def test_whatever_is_kept_can_be_undone(walker: TestClient, moment: Moment) -> None:
    day = moment.now.date().isoformat()
    for path, form in (
        ("/agreement", {"who": "Dr Bell", "on": day}),
        ("/today/less", {"amount": "rest"}),
        ("/journal/walk", BY_HAND),
    ):
        before = walker.get("/api/v1/programme").json()
        moment.now += timedelta(minutes=5)
        number = bar(walker.post(path, data=form).text)
        assert number, path
        assert walker.get("/api/v1/programme").json() != before or path == "/agreement"
        walker.post("/journal/undo", data={"statement": number})
        assert walker.get("/api/v1/programme").json() == before, path


def test_what_was_undone_once_is_not_undone_twice(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    page = walker.post(f"/check-in/{session_id}", data=WELL).text
    statement = {"statement": bar(page) or ""}
    assert walker.post("/journal/undo", data=statement).status_code == 200
    assert walker.post("/journal/undo", data=statement).status_code in {200, 422}


def test_a_note_is_kept_on_anything(walker: TestClient, moment: Moment) -> None:
    session_id = told(walker, moment)
    page = walker.post(f"/journal/{session_id}/note", data={"note": " New <shoes>. "})
    assert "“New &lt;shoes&gt;.”" in page.text
    assert walker.post(f"/journal/{session_id}/note", data={"note": " "}).status_code == 422
    answers = re.search(r'href="(/journal/\d+)"', walker.get("/journal").text)
    assert answers
    noted = walker.post(f"{answers[1]}/note", data={"note": "With my daughter."})
    assert "With my daughter." in text(noted.text)


def test_a_walk_without_the_player_is_told_and_answered(walker: TestClient, moment: Moment) -> None:
    form = walker.get("/journal/walk").text
    assert 'max="2026-06-01"' in form
    answered = walker.post("/journal/walk", data={**BY_HAND, "note": "In the park."})
    assert answered.url.path == "/journal/2026-06-01"
    assert decided(walker)["after_session"] == "2026-06-01"
    [session] = walker.get("/api/v1/progress").json()["sessions"]
    assert session["practised_min"] == 4
    assert bar(answered.text)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"on": "2026-06-02"}, "yet to come"),
        ({"on": "yesterday"}, "Which day"),
        ({"minutes": "0"}, "minutes"),
        ({"minutes": "many"}, "minutes"),
        ({"pain": ""}, "Two answers are needed"),
    ],
)
def test_a_walk_that_cannot_have_been_is_refused_with_the_rest_as_it_was(
    walker: TestClient, fields: dict[str, object], said: str
) -> None:
    refused = walker.post("/journal/walk", data={**BY_HAND, "note": "Kept.", **fields})
    assert refused.status_code == 422
    assert said in refused.text
    assert "Kept." in refused.text


def test_a_fall_on_a_walk_without_the_player_is_asked_about(walker: TestClient) -> None:
    fell = walker.post("/journal/walk", data={**BY_HAND, "wobble": "fell"})
    assert fell.url.path == "/fall/2026-06-01"


def test_one_thing_is_erased_after_a_word_of_what_goes_and_what_stays(
    walker: TestClient, moment: Moment
) -> None:
    session_id = told(walker, moment, note="To be forgotten.")
    asked = walker.get(f"/journal/{session_id}/erase")
    assert "What goes" in asked.text
    assert "What stays" in asked.text
    erased = walker.post(f"/journal/{session_id}/erase")
    assert "Gone for good" in erased.text
    assert "What may remain" in erased.text
    assert bar(erased.text) is bar(walker.get("/journal").text) is None
    assert walker.get(f"/journal/{session_id}").status_code == 404
    assert b"To be forgotten." not in walker.get("/journal.zip").content
    assert walker.get("/api/v1/progress").json()["sessions"] == []


def test_everything_is_erased_by_who_types_it(walker: TestClient, moment: Moment) -> None:
    told(walker, moment)
    refused = walker.post("/journal/erase", data={"word": "yes"})
    assert refused.status_code == 422
    assert walker.get("/today").url.path == "/today"
    erased = walker.post("/journal/erase", data={"word": " Erase everything "})
    assert "What may remain" in erased.text
    assert walker.get("/today").url.path == "/"
    assert walker.get("/journal").url.path == "/"


def test_a_page_that_nobody_kept_is_not_there(walker: TestClient) -> None:
    for path in ("/journal/2020-01-01", "/journal/99999", "/journal/2020-01-01/erase"):
        assert walker.get(path).status_code == 404


def test_programs_correct_take_back_note_and_erase(walker: TestClient, moment: Moment) -> None:
    record = "/api/v1/record"
    by = {"name": "Dr Bell", "role": "professional"}
    walk = {"on": "2026-06-01", "minutes": 4, "after": {"pain": 7}}
    told_by_hand = walker.post(f"{record}/walks", json={"walk": walk, "by": by})
    assert told_by_hand.status_code == 201
    assert told_by_hand.json()["statement"]["author"] == "Dr Bell"
    moment.now += timedelta(minutes=5)
    corrected = walker.put(f"{record}/sessions/2026-06-01/check-in", json={"pain": 1}).json()
    assert corrected["sentence"].startswith("Worked out anew")
    walker.post(f"{record}/2026-06-01/note", json={"text": "Sunny.", "by": by})
    assert "From Dr Bell, told 1 Jun 2026" in walker.get("/journal").text
    [session] = walker.get(f"{record}/sessions").json()
    assert (session["after"]["pain"], session["corrected"]) == (1, True)
    assert session["notes"][0]["body"] == {"text": "Sunny."}
    number = corrected["statement"]["id"]
    walker.post(f"{record}/{number}/take-back", json={"why": "mistake"})
    [session] = walker.get(f"{record}/sessions").json()
    assert session["after"]["pain"] == 7
    history = walker.get(f"{record}/{number}/history").json()
    assert [one["kind"] for one in history].count("check_in") == 2
    assert walker.delete(f"{record}/2026-06-01").json()["remains"]
    assert walker.get(f"{record}/sessions").json() == []
    assert walker.delete(record).status_code == 422
    assert walker.delete(record, params={"sure": "erase everything"}).status_code == 200
    assert walker.get(f"{record}/statements").json() == []


@pytest.mark.parametrize("version", sorted(one.name for one in HERE.glob("*.*.*")))
def test_a_journal_of_every_older_version_is_shown_whole(tmp_path: Path, version: str) -> None:
    file = tmp_path / "retrowalk.db"
    file.write_bytes(gzip.decompress((HERE / version / "retrowalk.db.gz").read_bytes()))
    with Journal.open(f"sqlite:///{file}") as journal:
        app = create_app(journal, now=lambda: datetime.combine(TODAY, time(12), UTC))
        with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
            client.post("/who", data={"walker": 1})
            address, entries = "/journal", set()
            while address:
                page = client.get(address).text
                entries |= set(re.findall(r'href="(/journal/\d[\d-]*)"', page))
                earlier = re.search(r'href="(/journal\?before=[\d-]+)"', page)
                address = earlier[1] if earlier else ""
            assert len(entries) > 3
            for path in entries:
                assert client.get(path).status_code == 200, path
                assert client.get(f"{path}/erase").status_code == 200, path
