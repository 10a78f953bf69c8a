"""Bring your walks: taken in by a form and in pieces, told of, taken back, asked about."""

import hashlib
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from html import unescape
from io import BytesIO

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import ADDRESS, AT_HOME, Moment

from retrowalk.activity import Activity, Lap, Sport
from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.journal.bodies import Import
from retrowalk.journal.jobs import State
from retrowalk.web import create_app

API = "/api/v1/imports"


def begun(client: TestClient) -> int:
    answer = client.post(API, json={"name": "my watch"})
    assert answer.status_code == 201, answer.text
    return int(answer.json()["id"])


def put(client: TestClient, batch: int, data: bytes, **told: object) -> dict[str, object]:
    known = {"path": "walk.zip", "offset": 0, "size": len(data)} | told
    answer = client.put(f"{API}/{batch}/files", params=known, content=data)
    assert answer.status_code == 200, answer.text
    return answer.json()


def brought(journal: Journal, moment: Moment, *activities: Activity) -> int:
    """Keep activities as a file of a batch that was read."""
    importing, pages = Coach(journal).importing, journal.walker()
    batch = importing.begin(Import(by="page"), moment())
    file = importing.hand_in(batch, "watch.fit", BytesIO(b"as a watch wrote it"), moment())
    pages.imports.keep(file, activities, [], moment())
    return batch


def walk(day: int, **more: object) -> Activity:
    start = datetime(2026, 5, day, 7, 30, tzinfo=UTC)
    known = {"sport": Sport.WALKING, "start": start, "duration_s": 1800.0, "app": "A watch"}
    return Activity(**known | more)


def test_a_form_brings_files_and_a_receipt_tells_what_became_of_them(
    walker: TestClient, recording: bytes
) -> None:
    page = walker.get("/imports").text
    assert "8 GB" in page
    files = [("files", ("walk.zip", recording)), ("files", ("shopping.txt", b"milk, bread"))]
    answer = walker.post("/imports", files=files, follow_redirects=False)
    assert answer.status_code == 303
    shown = walker.get(answer.headers["location"]).text
    assert "1 kept" in shown
    assert "1 refused" in shown
    batch = walker.get(API).json()[0]
    kept, refused = batch["files"]
    assert (kept["status"], refused["status"]) == ("kept", "refused")
    assert refused["reason"] in unescape(shown)
    address = f"{answer.headers['location']}/files/{kept['id']}"
    assert walker.get(address).content == recording


def test_a_form_without_a_file_says_so(walker: TestClient) -> None:
    answer = walker.post("/imports", files=[("files", ("", b""))])
    assert answer.status_code == 422
    assert "Choose a file first" in answer.text


def test_pieces_go_on_where_they_broke_off_and_come_to_the_same_file(
    walker: TestClient, recording: bytes
) -> None:
    batch, third = begun(walker), len(recording) // 3
    whole = {"size": len(recording)}
    assert put(walker, batch, recording[:third], **whole) == {"bytes": third, "file": None}
    asked = {"params": {"path": "walk.zip"}}
    assert walker.get(f"{API}/{batch}/files", **asked).json()["bytes"] == third
    twice = walker.put(
        f"{API}/{batch}/files", params={"path": "walk.zip", **whole}, content=recording[:third]
    )
    assert twice.status_code == 422
    rest = put(walker, batch, recording[third:], offset=third, **whole)
    assert rest["bytes"] == len(recording)
    assert put(walker, batch, recording[third:], offset=third, **whole) == rest
    done = walker.post(f"{API}/{batch}/read", json={"zone": "Europe/Berlin"}).json()
    assert done["job"]["state"] == State.DONE
    assert [one["status"] for one in done["receipt"]["files"]] == ["kept"]
    original = walker.get(f"{API}/{batch}/files/{rest['file']}/original").content
    assert hashlib.sha256(original).digest() == hashlib.sha256(recording).digest()
    again = begun(walker)
    put(walker, again, recording)
    told = walker.post(f"{API}/{again}/read", json={}).json()
    assert [one["status"] for one in told["receipt"]["files"]] == ["known"]


def test_more_than_was_told_is_refused(walker: TestClient) -> None:
    batch = begun(walker)
    answer = walker.put(f"{API}/{batch}/files", params={"path": "a", "size": 3}, content=b"1234")
    assert answer.status_code == 422
    assert put(walker, batch, b"123", path="a")["file"] is not None


def test_a_batch_is_taken_back_and_put_back(walker: TestClient, recording: bytes) -> None:
    answer = walker.post("/imports", files={"files": ("walk.zip", recording)})
    address = str(answer.url.path)
    assert walker.post(f"{address}/take-back").status_code == 200
    assert "Taken back" in walker.get(address).text
    assert not walker.get(API).json()[0]["counts"]
    walker.post(f"{address}/take-back")  # pressed twice
    assert walker.post(f"{address}/put-back").status_code == 200
    assert walker.get(API).json()[0]["counts"]


def test_it_is_asked_one_walk_at_a_time_which_way_it_went(
    walker: TestClient, journal: Journal, moment: Moment
) -> None:
    laps = tuple(Lap(start_s=600.0 * n, duration_s=600.0, distance_m=700.0) for n in range(3))
    brought(journal, moment, walk(3), walk(4, laps=laps), walk(5))
    page = walker.get("/imports/backward").text
    assert "5 May 2026" in page
    ids = [one["id"] for one in walker.get(f"{API}/asked").json()]
    walker.post(f"/imports/backward/{ids[0]}", data={"was": "all"})
    assert "4 May 2026" in walker.get("/imports/backward").text
    walker.post(f"/imports/backward/{ids[1]}", data={"was": "laps", "laps": ["0", "2"]})
    known = {one.id: one.backward for one in journal.walker().activities.all()}
    assert known[ids[0]].was == "all"
    assert known[ids[1]].laps == (0, 2)
    assert "3 May 2026" in walker.get("/imports/backward").text
    assert "All answered" in walker.get("/imports/backward?later=1").text
    walker.post("/imports/backward/none")
    assert walker.get(f"{API}/asked").json() == []
    told = walker.put(f"{API}/activities/{ids[2]}/backward", json={"was": "all"})
    assert told.status_code == 204
    assert walker.put(f"{API}/activities/999/backward", json={"was": "all"}).status_code == 404


def test_what_is_larger_than_the_limit_is_refused_before_it_is_read(
    walker: TestClient, journal: Journal
) -> None:
    batch = begun(walker)
    large = {"path": "a", "size": 9_000_000_000}
    answer = walker.put(f"{API}/{batch}/files", params=large, content=b"1")
    assert (answer.status_code, "9,000 MB" in answer.text) == (507, True)
    announced = {"Content-Length": "9000000000"}
    assert walker.post("/imports", headers=announced, content=b"").status_code == 413
    assert walker.get(f"{API}/{batch}").json()["receipt"]["files"] == []


def test_everything_is_written_behind_the_pages_and_fetched(
    walker: TestClient, journal: Journal
) -> None:
    answer = walker.post("/exports", follow_redirects=False)
    address = answer.headers["location"]
    assert "data-job" in walker.get(address).text
    assert walker.get(f"{address}/file").status_code == 404
    assert walker.app.state.worker.do_one()
    assert f'{address}/file"' in walker.get(address).text
    assert walker.get(f"{address}/file").content.startswith(b"PK")
    assert walker.get(f"/api/v1{address}").json()["state"] == State.DONE


def test_what_was_stopped_goes_on_when_it_is_told_to(
    walker: TestClient, journal: Journal, moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrowalk.web.taking_in.SHORT_FILES", 0)
    batch = begun(walker)
    put(walker, batch, b"nothing", path="a.txt")
    assert walker.post(f"{API}/{batch}/read", json={}).json()["job"]["state"] == State.WAITING
    page = walker.get(f"/imports/{batch}").text
    assert "0 of 1 files are read" in page
    assert "<noscript><meta" in page
    walker.post(f"/imports/{batch}/stop")
    assert not walker.app.state.worker.do_one()
    assert "Not all of it is read" in walker.get(f"/imports/{batch}").text
    walker.post(f"/imports/{batch}/read")
    assert walker.app.state.worker.do_one()
    assert "1 refused" in walker.get(f"/imports/{batch}").text


def test_how_long_it_takes_still_is_told(walker: TestClient, journal: Journal) -> None:
    now = datetime.now(UTC)
    job = journal.jobs.add(
        "import", {"batch": 1, "zone": ""}, now, key="a", walker_id=journal.walkers.all()[0].id
    )
    journal.jobs.take(["import"], "x", now - timedelta(minutes=2))
    assert journal.jobs.get(job.id).state is State.WAITING  # not due then
    journal.jobs.take(["import"], "x", now)
    journal.jobs.hold(job.id, "x", now, 1, 1000)
    assert walker.get(f"/api/v1/jobs/{job.id}").json()["total"] == 1000
    assert walker.get("/api/v1/jobs/99").status_code == 404


def test_the_limit_is_told_before_and_what_has_no_room_is_refused(
    journal: Journal, moment: Moment, walker: TestClient
) -> None:
    small = create_app(journal, now=moment, upload_limit=5_000_000)
    with TestClient(small, base_url=ADDRESS, client=AT_HOME) as client:
        assert "A file may have up to 5 MB" in client.get("/imports").text
        assert client.get(f"{API}/taken").json()["limit_bytes"] == 5_000_000
    free = shutil.disk_usage(tempfile.gettempdir()).free
    endless = create_app(journal, now=moment, upload_limit=4 * free)
    with TestClient(endless, base_url=ADDRESS, client=AT_HOME) as client:
        told = {"path": "a.zip", "size": 2 * free}
        answer = client.put(f"{API}/{begun(client)}/files", params=told, content=b"1")
        assert answer.status_code == 507
        assert "has room for" in answer.text
