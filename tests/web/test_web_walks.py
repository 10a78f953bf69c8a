"""How was it? A recording is handed in, measured, and shown with what could not be told."""

import gzip
import io
import re
from html import unescape
from typing import Any

import numpy as np
import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, planned, screened, walked

from retrowalk.gait import WalkReport
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.languages import LANGUAGES

pytestmark = pytest.mark.slow


def hand_in(client: TestClient, data: bytes, name: str = "walk.zip", **fields: str) -> str:
    response = client.post("/walks/hand-in", data=fields, files={"file": (name, data)})
    assert response.status_code == 200, response.text
    assert re.fullmatch(r"/walks/\d+", response.url.path)
    return response.url.path


def test_the_result_shows_what_was_measured(walker: TestClient, recording: bytes) -> None:
    path = hand_in(walker, recording, worn="-z")
    page = unescape(walker.get(path).text)
    walk = walker.get(f"/api/v1{path}").json()["walk"]
    backward = walk["totals"]["backward"]
    assert 15 < backward["duration_s"] < 25
    assert f">{backward['steps']} <small>steps" in page
    assert "<svg" in page
    for sentence in (*walk["notes"], *(one["sentence"] for one in walk["technique"].values())):
        assert sentence in page


def test_a_table_in_gzip_is_handed_in_as_it_is(walker: TestClient) -> None:
    made = synthesise([Segment("stand", 3), Segment("backward", 20), Segment("stand", 2)], seed=3)
    recording = made.recording
    names = ["time_s", *(f"{sensor}_{axis}" for sensor in ("acc", "gyr") for axis in "xyz")]
    columns = (recording.time_s, *recording.acc_mps2, *recording.gyr_radps)
    text = io.StringIO()
    np.savetxt(text, np.stack(columns, axis=1), header=" ".join(names))
    packed = gzip.compress(text.getvalue().encode())
    path = hand_in(walker, packed, "walk.txt.gz", worn="-z")
    walk = walker.get(f"/api/v1{path}").json()["walk"]
    assert walk["totals"]["backward"]["duration_s"] == pytest.approx(20, abs=2)
    sent = {"file": ("walk.txt.gz", packed[:-99])}
    refused = walker.post("/walks/hand-in", data={"worn": "-z"}, files=sent)
    assert refused.status_code == 422
    assert "damaged or cut off" in refused.text


def test_the_result_tells_the_energy_to_whoever_told_a_weight(
    walker: TestClient, recording: bytes
) -> None:
    path = hand_in(walker, recording, worn="-z")
    assert "once you tell your weight" in walker.get(path).text
    screened(walker, weight="80")
    level, slope = walker.get(path).text, walker.get(f"{path}?slope=5").text
    assert re.search(r"about \d+ to \d+ kcal: .* for 80 kg", level)
    assert "Taken as level." in level
    assert "On a slope of 5%, upward." in slope
    assert walker.get(f"{path}?slope=11").status_code == 422


def test_the_card_is_a_part_of_the_page(walker: TestClient, recording: bytes) -> None:
    path = hand_in(walker, recording, worn="-z")
    card = walker.get(f"{path}/card").text
    opening, *shown, closing = card.strip().splitlines()
    assert (opening, closing) == ('<div class="stack" data-next="/progress">', "</div>")
    assert "\n".join(shown).strip() in walker.get(path).text
    assert walker.get("/walks/99/card").status_code == 404


def test_the_walk_of_a_session_leads_on_to_its_check_in(
    walker: TestClient, moment: Moment, recording: bytes
) -> None:
    session_id = walked(walker, moment)
    path = hand_in(walker, recording, worn="warm_up", session_id=session_id)
    assert f'href="/check-in/{session_id}"' in walker.get(path).text
    assert f'data-next="/check-in/{session_id}"' in walker.get(f"{path}/card").text
    assert walker.get("/api/v1/walks").json()[0]["session_id"] == session_id


def test_the_session_offers_its_warm_up_as_the_way_forward(walker: TestClient) -> None:
    with_session = walker.get(f"/walks/hand-in?session={planned(walker)}").text
    assert re.search(r'value="warm_up" checked', with_session)
    alone = walker.get("/walks/hand-in").text
    assert "warm_up" not in alone
    assert re.search(r'value="unknown" checked', alone)


def test_worn_the_other_way_round_turns_the_directions(
    walker: TestClient, recording: bytes
) -> None:
    path = hand_in(walker, recording, worn="+z")
    totals = walker.get(f"/api/v1{path}").json()["walk"]["totals"]
    assert totals["backward"]["duration_s"] > totals["forward"]["duration_s"]


def test_the_same_bytes_twice_are_one_walk(walker: TestClient, recording: bytes) -> None:
    assert hand_in(walker, recording, worn="-z") == hand_in(walker, recording, worn="-z")
    assert len(walker.get("/api/v1/walks").json()) == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [("notes.txt", b"Dear diary"), ("empty.zip", b""), ("broken.zip", b"PK\x03\x04 and no more")],
)
def test_what_is_no_recording_is_refused_with_its_name(
    walker: TestClient, name: str, data: bytes
) -> None:
    refused = walker.post("/walks/hand-in", data={"worn": "-z"}, files={"file": (name, data)})
    assert refused.status_code == 422
    assert name in refused.text
    assert re.search(r'value="-z" checked', refused.text)
    assert walker.get("/api/v1/walks").json() == []


def test_no_file_is_asked_for(walker: TestClient) -> None:
    refused = walker.post("/walks/hand-in", data={"worn": "unknown"})
    assert refused.status_code == 422
    assert "Choose the file" in refused.text


def test_a_way_of_wearing_that_does_not_exist_is_refused(
    walker: TestClient, recording: bytes
) -> None:
    answers = {"worn": "in my hat"}
    refused = walker.post("/walks/hand-in", data=answers, files={"file": ("walk.zip", recording)})
    assert refused.status_code == 422


def test_a_walk_that_is_not_there(walker: TestClient) -> None:
    assert walker.get("/walks/99").status_code == 404
    assert walker.get("/walks/first").status_code == 422


def repeated(walk: WalkReport, times: int) -> WalkReport:
    """The same walk over and over again, with a turn between."""
    plain = walk.model_dump(mode="json")
    lasted = walk.recording.duration_s

    def later(one: dict[str, Any], by_s: float) -> dict[str, Any]:
        times = one.keys() & {"time_s", "start_s", "end_s"}
        return one | {name: one[name] + by_s for name in times}

    def all_of(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [later(one, number * lasted) for number in range(times) for one in parts]

    turn = {"start_s": 1.0, "end_s": 2.0, "angle_rad": 3.1}
    return WalkReport.model_validate(
        plain
        | {
            "recording": plain["recording"] | {"duration_s": times * lasted},
            "bouts": all_of(plain["bouts"]),
            "steps": all_of(plain["steps"]),
            "measures": plain["measures"] | {"turns": all_of([turn])},
        }
    )


@pytest.mark.parametrize(
    "times",
    [pytest.param(58, id="an hour"), pytest.param(300, id="five hours", marks=pytest.mark.long)],
)
def test_a_walk_of_many_stretches_has_its_page_and_its_card(
    walker: TestClient, journal: Journal, recording: bytes, times: int
) -> None:
    path = hand_in(walker, recording, worn="-z")
    pages = journal.walker()
    short = pages.walks.get(int(path.rpartition("/")[2]))
    long = repeated(short.walk, times)
    assert len(long.bouts) >= 116
    pages.walks.add(
        short.recording_id,
        walk=long,
        version="long",
        given_options={},
        used_options={},
        session_id=None,
    )
    for code in LANGUAGES:
        for address in (path, f"{path}/card"):
            answer = walker.get(address, headers={"Accept-Language": code})
            assert answer.status_code == 200
            assert str(len(long.bouts)) in answer.text
            assert len(answer.content) < 1_000_000


@pytest.mark.parametrize(("form", "begins"), [("fit", b".FIT"), ("tcx", b"<?xml")])
def test_a_walk_is_taken_along_for_other_programs(
    walker: TestClient, recording: bytes, form: str, begins: bytes
) -> None:
    path = hand_in(walker, recording, worn="-z")
    assert f'href="{path}/walk.{form}"' in walker.get(path).text
    file = walker.get(f"{path}/walk.{form}")
    assert begins in file.content[:12]
    assert f'.{form}"' in file.headers["content-disposition"]
    assert walker.get(f"/walks/99/walk.{form}").status_code == 404
    assert walker.get(f"{path}/walk.gpx").status_code == 422


def test_a_large_recording_is_measured_behind_the_pages(
    walker: TestClient, recording: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrowalk.web.routes.walks.LARGE_BYTES", 1000)
    sent: dict[str, Any] = {"files": {"file": ("walk.zip", recording)}, "data": {"worn": "-z"}}
    shown = walker.post("/walks/hand-in", **sent)
    assert "Your recording is being measured" in shown.text
    assert walker.get("/api/v1/walks").json() == []
    assert walker.app.state.worker.do_one()  # type: ignore[attr-defined]
    result = walker.get(shown.url.path)
    assert result.url.path.startswith("/walks/")
    again = walker.post("/walks/hand-in", **sent)
    walker.app.state.worker.do_one()  # type: ignore[attr-defined]
    assert walker.get(again.url.path).url.path == result.url.path
    assert len(walker.get("/api/v1/walks").json()) == 1
    refused = walker.post("/walks/hand-in", files={"file": ("a.txt", b"milk" * 1000)})
    assert refused.status_code == 422
