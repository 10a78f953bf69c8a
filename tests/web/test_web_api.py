"""The same coach for programs, and a description of it that needs nothing from elsewhere."""

import re
from datetime import UTC, datetime

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import HEALTHY, Moment, planned

RECORD = {
    "started_at": "2026-06-01T09:00:00Z",
    "practised_s": 118.5,
    "pain_before": 1,
    "unsteady_pressed": 0,
    "completed": True,
}


def test_the_whole_story(stranger: TestClient, recording: bytes) -> None:
    asked = stranger.get("/api/v1/screening/questions").json()
    answers = {question["id"]: HEALTHY[question["id"]] for question in asked}
    assert stranger.post("/api/v1/screening", json={"answers": answers}).json()["outcome"] == "go"
    session_id = planned(stranger)
    script = stranger.get(f"/api/v1/sessions/{session_id}/script").json()
    assert script["session_id"] == session_id
    for _ in range(2):
        found = stranger.post(f"/api/v1/sessions/{session_id}/record", json=RECORD)
        assert found.status_code == 204
    handed_in = stranger.post(
        "/api/v1/recordings",
        data={"session_id": session_id, "forward_from_s": 5, "forward_to_s": 30},
        files={"file": ("walk.zip", recording)},
    )
    assert handed_in.status_code == 201
    walk = handed_in.json()
    assert walk["walk"]["totals"]["backward"]["steps"] > 20
    assert stranger.get(f"/api/v1/walks/{walk['id']}").json() == walk
    decision = stranger.post(
        f"/api/v1/sessions/{session_id}/check-in", json={"pain": 1, "wobble": "none"}
    ).json()
    assert decision["after_session"] == session_id
    later = stranger.post(f"/api/v1/sessions/{session_id}/next-day", json={"pain": 0}).json()
    assert later["sentence"]
    progress = stranger.get("/api/v1/progress").json()
    assert [one["session_id"] for one in progress["sessions"]] == [session_id]
    assert progress["weeks"][0]["practised_min"] == pytest.approx(118.5 / 60)


def test_a_record_told_twice_is_kept_once(walker: TestClient) -> None:
    session_id = planned(walker)
    for practised_s in (60, 60, 90):
        record = {**RECORD, "practised_s": practised_s}
        walker.post(f"/api/v1/sessions/{session_id}/record", json=record)
    (session,) = walker.get("/api/v1/progress").json()["sessions"]
    assert session["practised_min"] == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"started_at": "yesterday"},
        {"started_at": "2026-06-01T09:00:00"},
        {"practised_s": -1},
        {"practised_s": "NaN"},
        {"pain_before": 11},
        {"unsteady_pressed": -1},
        {"completed": None},
        {"surprise": True},
    ],
    ids=str,
)
def test_a_record_that_cannot_be_is_refused_by_name(
    walker: TestClient, wrong: dict[str, object]
) -> None:
    refused = walker.post(f"/api/v1/sessions/{planned(walker)}/record", json={**RECORD, **wrong})
    assert refused.status_code == 422
    assert next(iter(wrong)).replace("_", " ") in refused.json()["error"]
    assert walker.get("/api/v1/progress").json()["sessions"] == []


@pytest.mark.parametrize(
    "path",
    [
        "/api/v1/clearance",
        "/api/v1/walks/1",
        "/api/v1/sessions/2031-01-01",
        "/api/v1/sessions/x/script",
        "/api/v1/nowhere",
    ],
)
def test_what_is_not_there_is_a_sentence_in_json(stranger: TestClient, path: str) -> None:
    refused = stranger.get(path)
    assert refused.status_code in (403, 404)
    assert refused.json()["error"].endswith(".")


@pytest.mark.parametrize("path", ["/api/v1/programme", "/api/v1/today"])
def test_nothing_is_planned_for_who_must_ask_first(asker: TestClient, path: str) -> None:
    refused = asker.get(path)
    assert refused.status_code == 403
    assert "professional" in refused.json()["error"]


def test_answers_that_cannot_be_name_their_question(stranger: TestClient) -> None:
    refused = stranger.post("/api/v1/screening", json={"answers": {"age": 4}})
    assert refused.status_code == 422
    assert "age" in refused.json()["error"]
    refused = stranger.post("/api/v1/screening", json={"answers": {"shoe_size": 43}})
    assert "shoe_size" in refused.json()["error"]


def test_an_agreement_by_api(asker: TestClient, moment: Moment) -> None:
    agreement = {"on": moment.now.date().isoformat(), "who": "Dr Bell"}
    cleared = asker.post("/api/v1/clearance/agreement", json=agreement).json()
    assert cleared["outcome"] == "precautions"
    assert cleared["agreement"]["who"] == "Dr Bell"


@pytest.mark.parametrize(
    "answers", [{"forward_axis": "up"}, {"forward_from_s": "5"}, {"forward_to_s": "9"}], ids=str
)
def test_an_orientation_half_told_is_refused(
    walker: TestClient, recording: bytes, answers: dict[str, str]
) -> None:
    refused = walker.post(
        "/api/v1/recordings", data=answers, files={"file": ("walk.zip", recording)}
    )
    assert refused.status_code == 422
    assert walker.get("/api/v1/walks").json() == []


def test_the_description_and_its_page_name_every_operation(stranger: TestClient) -> None:
    document = stranger.get("/api/openapi.json").json()
    page = stranger.get("/api/docs").text
    assert "/api/v1/sessions/{session_id}/record" in document["paths"]
    for path in document["paths"]:
        assert path.startswith("/api/v1/")
        assert path in page


def test_times_come_back_with_their_zone(walker: TestClient, recording: bytes) -> None:
    handed_in = walker.post("/api/v1/recordings", files={"file": ("walk.zip", recording)}).json()
    assert datetime.fromisoformat(handed_in["measured_at"]).astimezone(UTC).year >= 2026


@pytest.mark.slow
def test_no_page_points_elsewhere(walker: TestClient) -> None:
    paths = ("/today", "/programme", "/progress", "/learn", "/learn/evidence", "/api/docs", "/x")
    for path in paths:
        page = walker.get(path).text
        assert not re.search(r'(?:src|href|action)="(?:https?:)?//', page), path


def test_a_measured_walk_is_described_field_by_field(stranger: TestClient) -> None:
    schemas = stranger.get("/api/openapi.json").json()["components"]["schemas"]
    walk = schemas["StoredWalk"]["properties"]["walk"]
    assert walk["$ref"] == "#/components/schemas/WalkReport"
    assert "metres" in schemas["StepReport"]["properties"]["length_m"]["description"]
    assert schemas["WalkReport"]["properties"]["notes"]["items"] == {"type": "string"}
