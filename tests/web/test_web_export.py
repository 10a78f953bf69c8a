"""To take along: calendar, paper, and the whole journal."""

from io import BytesIO
from zipfile import ZipFile

from fastapi.testclient import TestClient
from icalendar import Calendar
from tests.web.walking import Moment, walked

from retrowalk.coach import Coach
from retrowalk.journal import Journal


def test_the_programme_page_offers_all_three(walker: TestClient) -> None:
    page = walker.get("/programme").text
    for address in ("/programme.ics", "/programme.pdf", "/journal.zip"):
        assert f'href="{address}"' in page
        answer = walker.get(address)
        assert answer.status_code == 200
        assert "attachment" in answer.headers["content-disposition"]


def test_the_calendar_cancels_what_is_no_longer_planned(walker: TestClient, moment: Moment) -> None:
    before = _events(walker)
    session_id = walked(walker, moment)
    answers = {"pain": 8, "effort": 5, "wobble": "none"}
    assert walker.post(f"/api/v1/sessions/{session_id}/check-in", json=answers).status_code == 200
    after = _events(walker)
    gone = before.keys() - {uid for uid, status in after.items() if status == "CONFIRMED"}
    assert {uid[:10] for uid in gone} > {session_id}
    cancelled = {uid for uid, status in after.items() if status == "CANCELLED"}
    assert cancelled == {uid for uid in gone if not uid.startswith(session_id)}


def test_an_hour_may_be_chosen_and_must_be_one(walker: TestClient) -> None:
    assert "T173000" in walker.get("/programme.ics?at=17:30").text
    assert walker.get("/programme.ics?at=teatime").status_code == 422


def test_the_paper_names_only_who_is_told(walker: TestClient) -> None:
    plain, named = walker.get("/programme.pdf"), walker.get("/programme.pdf?name=Anna")
    assert plain.content.startswith(b"%PDF-")
    assert plain.content != named.content


def test_who_must_ask_first_is_led_to_what_is_needed(asker: TestClient) -> None:
    for address in ("/programme.ics", "/programme.pdf"):
        answer = asker.get(address, follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, "/today")
    assert asker.get("/journal.zip").status_code == 200  # what they told is theirs all the same


def test_the_journal_reads_back(
    walker: TestClient, moment: Moment, recording: bytes, journal: Journal
) -> None:
    session_id = walked(walker, moment)
    Coach(journal).recordings.hand_in("walk.zip", recording, session_id=session_id, at=moment())
    file = BytesIO(walker.get("/journal.zip").content)
    with ZipFile(file) as archive:
        assert archive.read("recordings/0001 walk.zip") == recording
    Coach(journal, "again").exports.restore(file)
    assert Coach(journal, "again").progress(moment().date()).sessions[0].steps


def _events(client: TestClient) -> dict[str, str]:
    events = Calendar.from_ical(client.get("/programme.ics").content).walk("VEVENT")
    return {str(event["uid"]): str(event["status"]) for event in events}
