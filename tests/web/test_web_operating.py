"""What an operator asks: is it up, can it work, what are its numbers, which request was that."""

import json
import logging
import re
import shutil
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import yaml
from fastapi.testclient import TestClient
from prometheus_client.parser import text_string_to_metric_families
from starlette.websockets import WebSocketDisconnect
from tests.databases import Databases
from tests.web.walking import ADDRESS, AT_HOME, Moment
from typer.testing import CliRunner

from retrowalk.cli import app as commands
from retrowalk.journal import Journal
from retrowalk.journal.jobs import LEASE
from retrowalk.journal.stores import FolderStore, Stores
from retrowalk.web import create_app
from retrowalk.web.health import LATE
from retrowalk.web.maintenance import static_page
from retrowalk.web.security.network import Network

ROOT = Path(__file__).parents[2]
TOKEN = "a-token-of-the-watchman"
ELSEWHERE = ("192.168.1.9", 5000)


@pytest.fixture
def watched(journal: Journal, moment: Moment, tmp_path: Path) -> Iterator[TestClient]:
    """This very machine asks."""
    app = create_app(
        journal,
        now=moment,
        results=tmp_path / "results",
        maintenance=tmp_path / "data" / "maintenance.json",
    )
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        yield client


def numbers(told: str) -> dict[str, float]:
    return {
        f"{sample.name}{sorted(sample.labels.items())}": sample.value
        for family in text_string_to_metric_families(told)
        for sample in family.samples
    }


def test_a_server_that_can_work_is_ready(watched: TestClient) -> None:
    answer = watched.get("/readyz")
    assert answer.status_code == 200
    assert answer.json() == dict.fromkeys(
        ["status", "database", "store", "jobs", "room", "open"], "ok"
    )


def test_jobs_that_nobody_does_are_told_and_those_that_wait_their_turn_are_not(
    watched: TestClient, journal: Journal, moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrowalk.web.health.LOOK_AGAIN_S", 0.0)
    for key in ("one", "two"):
        journal.jobs.add("import", {}, moment(), key=key)
    assert watched.get("/readyz").json()["jobs"] == "ok"
    moment.now += LATE
    answer = watched.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {
        "status": "failing",
        "database": "ok",
        "store": "ok",
        "jobs": "failing",
        "room": "ok",
        "open": "ok",
    }
    assert journal.jobs.take(["import"], "somebody", moment()) is not None
    assert watched.get("/readyz").json()["jobs"] == "ok"
    moment.now += LEASE + timedelta(seconds=1)  # who took it is heard of no more
    assert watched.get("/readyz").json()["jobs"] == "failing"


def test_little_room_is_told(journal: Journal, moment: Moment, tmp_path: Path) -> None:
    more_than_there_is = shutil.disk_usage(tmp_path).free * 2
    app = create_app(journal, now=moment, results=tmp_path / "r", least_free=more_than_there_is)
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        answer = client.get("/readyz")
        assert (answer.status_code, answer.json()["room"]) == (503, "failing")


def test_a_store_that_does_not_answer_is_told(url: str, moment: Moment, tmp_path: Path) -> None:
    (tmp_path / "store").write_bytes(b"no folder")
    with Journal.open(url, stores=Stores(FolderStore(tmp_path / "store"))) as journal:
        app = create_app(journal, now=moment, results=tmp_path / "r")
        with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
            answer = client.get("/readyz").json()
            assert (answer["store"], answer["database"]) == ("failing", "ok")


def test_a_journal_out_of_reach_is_told_and_the_numbers_go_on(
    watched: TestClient, databases: Databases, url: str
) -> None:
    databases.ruin(url)
    answer = watched.get("/readyz")
    assert (answer.status_code, answer.json()["database"]) == (503, "failing")
    assert watched.get("/healthz").status_code == 200
    found = numbers(watched.get("/metrics").text)
    assert found["retrowalk_ready[('part', 'database')]"] == 0
    assert not any(name.startswith("retrowalk_jobs") for name in found)


def test_numbers_are_by_route_and_never_by_address(
    watched: TestClient, journal: Journal, moment: Moment
) -> None:
    before = numbers(watched.get("/metrics").text)
    watched.get("/walks/4711/card")
    watched.get("/nowhere/annas-knee")
    journal.jobs.add("import", {}, moment(), key="one")
    journal.backups.add("daily", "/b/1", 1, "0" * 64, "0", {}, moment())
    told = watched.get("/metrics").text
    after = numbers(told)
    name = "retrowalk_requests_total[('method', 'GET'), ('route', '{}'), ('status', '404')]"
    card, unknown = name.format("/walks/{walk_id}/card"), name.format("unknown")
    assert after[card] == before.get(card, 0) + 1
    assert after[unknown] == before.get(unknown, 0) + 1
    assert after["retrowalk_jobs[('kind', 'import'), ('state', 'waiting')]"] == 1
    made = after["retrowalk_backup_timestamp_seconds[('proved', 'false')]"]
    assert made == moment().timestamp()
    assert "retrowalk_backup_timestamp_seconds[('proved', 'true')]" not in after
    labels = re.findall(r'="([^"\n]*)"', told)
    assert labels
    assert not [one for one in labels if "4711" in one or "anna" in one]


def test_numbers_are_for_this_machine_and_for_who_brings_the_token(
    journal: Journal, moment: Moment
) -> None:
    def asked(client: tuple[str, int], token: str = "", shown: str = "", **network: bool) -> int:
        app = create_app(journal, network=Network(**network), now=moment, metrics_token=token)
        with TestClient(app, base_url=ADDRESS, client=client) as one:
            brings = {"Authorization": f"Bearer {shown}".encode()} if shown else {}
            return one.get("/metrics", headers=brings).status_code

    assert asked(AT_HOME) == 200
    assert asked(ELSEWHERE) == asked(AT_HOME, behind_proxy=True) == 404
    assert asked(ELSEWHERE, TOKEN, TOKEN) == asked(AT_HOME, TOKEN, TOKEN, behind_proxy=True) == 200
    for wrong in ("", TOKEN + "x", "rw_" + TOKEN, "ü"):
        assert asked(ELSEWHERE, TOKEN, wrong) == 404
    assert asked(AT_HOME, TOKEN) == 404
    assert asked(ELSEWHERE, "", "x") == 404


@pytest.mark.parametrize(
    "brought", ["", "no number", "4f1c", "g" * 16, "a" * 65, "annas-knee-hurts", "abcdef12\n"]
)
def test_a_request_without_a_number_is_given_one(watched: TestClient, brought: str) -> None:
    first, second = (
        watched.get("/healthz", headers={"X-Request-ID": brought}).headers["X-Request-ID"]
        for _ in range(2)
    )
    assert re.fullmatch("[0-9a-f]{32}", first)
    assert first != second


def test_the_number_of_a_request_is_in_its_answer_its_log_and_on_its_page(
    journal: Journal, moment: Moment, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "retrowalk")
    app = create_app(journal, now=moment)

    told_by_a_walker = "Anna's knee"

    def fail() -> None:
        raise ValueError(told_by_a_walker)

    for path in ("/failing", "/api/v1/failing"):
        app.add_api_route(path, fail)
    number = "0123456789abcdef-0123"
    with TestClient(app, ADDRESS, client=AT_HOME, raise_server_exceptions=False) as client:
        for path in ("/failing", "/api/v1/failing"):
            caplog.clear()
            answer = client.get(path, headers={"X-Request-ID": number})
            assert (answer.status_code, answer.headers["X-Request-ID"]) == (500, number)
            assert "Anna" not in answer.text
            lines = [record.getMessage() for record in caplog.records]
            told = [line for line in lines if "fault" in line or "answered" in line]
            assert len(told) == 2
            assert all(f"request={number}" in line and path in line for line in told)
            assert not any("Anna" in line for line in told)
            assert "in fail" in "".join(told)
            assert "ValueError" in "".join(told)
        assert number in client.get("/failing", headers={"X-Request-ID": number}).text


def test_while_it_is_away_pages_say_so_and_phones_keep_what_they_have(
    watched: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrowalk.web.health.LOOK_AGAIN_S", 0.0)
    monkeypatch.setenv("RETROWALK_DATA_FOLDER", str(tmp_path / "data"))
    until = datetime.now(UTC).astimezone() + timedelta(minutes=20)

    def typed(*words: str) -> str:
        result = CliRunner().invoke(commands, ["maintenance", *words])
        return result.output

    assert "Away until" in typed("on", "--until", until.isoformat(timespec="seconds"))
    page = watched.get("/today", headers={"Accept-Language": "de"})
    assert page.status_code == 503
    assert 1100 < int(page.headers["Retry-After"]) <= 1200
    assert f"Um {until:%H:%M}" in page.text
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    api = watched.post("/api/v1/recordings", files={"file": ("a.csv", b"x")})
    assert (api.status_code, list(api.json())) == (503, ["error"])
    fhir = watched.get("/fhir/Patient")
    assert (fhir.status_code, fhir.json()["resourceType"]) == (503, "OperationOutcome")
    with pytest.raises(WebSocketDisconnect) as refused, watched.websocket_connect("/api/v1/live/a"):
        pass
    assert refused.value.code == 1013
    assert watched.get("/static/style.css").status_code == 200
    other = watched.post("/language", data={"language": "zh"}, follow_redirects=False)
    assert "language=zh" in other.headers["Set-Cookie"]
    assert watched.get("/healthz").status_code == watched.get("/metrics").status_code == 200
    assert watched.get("/readyz").json()["open"] == "failing"

    (tmp_path / "data" / "maintenance.json").write_text("{half")
    assert watched.get("/today").headers["Retry-After"] == "120"
    assert "Back." in typed("off")
    assert "Back." in typed("off")
    assert watched.get("/today").status_code == 200
    assert watched.get("/readyz").status_code == 200


@pytest.mark.parametrize("until", ["soon", "25:00", "2020-01-01T10:00", "14:30 or so"])
def test_a_time_that_is_none_is_a_sentence(
    until: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RETROWALK_DATA_FOLDER", str(tmp_path))
    refused = CliRunner().invoke(commands, ["maintenance", "on", "--until", until])
    assert refused.exit_code == 1
    assert until in refused.output
    assert not list(tmp_path.iterdir())


def test_a_time_of_day_is_the_next_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETROWALK_DATA_FOLDER", str(tmp_path))
    here = datetime.now(UTC).astimezone()
    for minutes in (-2, 2):
        told = f"{here + timedelta(minutes=minutes):%H:%M}"
        assert CliRunner().invoke(commands, ["maintenance", "on", "--until", told]).exit_code == 0
        kept = json.loads((tmp_path / "maintenance.json").read_text())["until"]
        assert timedelta(0) < datetime.fromisoformat(kept) - here < timedelta(days=1)


def test_the_page_for_the_server_before_is_whole_in_every_language_and_up_to_date() -> None:
    page = static_page()
    assert (ROOT / "deploy" / "maintenance.html").read_text(encoding="utf-8") == page, (
        "run: retrowalk maintenance page > deploy/maintenance.html"
    )
    assert [*re.findall('<section lang="(..)', page)] == ["en", "de", "zh"]
    assert not re.search("src=|href=|url\\(|<script", page)


def named(*expressions: str) -> set[str]:
    return {name for one in expressions for name in re.findall(r"retrowalk_\w+", one)}


@pytest.fixture
def there(watched: TestClient, journal: Journal, moment: Moment) -> dict[str, str]:
    """What is told of a server, as a query names it, and which metric it belongs to."""
    told = watched.get("/metrics").text
    kinds = dict(re.findall(r"^# TYPE (retrowalk_\w+?)(?:_total)? (\w+)$", told, re.MULTILINE))
    ends = {"counter": ("_total",), "gauge": ("",), "histogram": ("_bucket", "_count", "_sum")}
    return {name + end: name for name, kind in kinds.items() for end in ends[kind]}


def test_the_board_shows_numbers_that_there_are_and_all_of_them(there: dict[str, str]) -> None:
    board = json.loads((ROOT / "deploy" / "grafana.json").read_text(encoding="utf-8"))
    shown = named(*(target["expr"] for one in board["panels"] for target in one["targets"]))
    assert shown <= there.keys()
    assert {there[name] for name in shown} == set(there.values())
    places = [panel["gridPos"] for panel in board["panels"]]
    assert len({(one["x"], one["y"]) for one in places}) == len(places)


def test_somebody_is_told_by_numbers_and_of_labels_that_there_are(
    there: dict[str, str], watched: TestClient, journal: Journal, moment: Moment
) -> None:
    journal.backups.add("daily", "/b/1", 1, "0" * 64, "0", {}, moment())
    told = watched.get("/metrics").text
    scraping = yaml.safe_load((ROOT / "deploy" / "prometheus.yaml").read_text())
    (rules_file,) = scraping["rule_files"]
    (job,) = scraping["scrape_configs"]
    (group,) = yaml.safe_load((ROOT / "deploy" / rules_file).read_text())["groups"]
    for rule in group["rules"]:
        assert named(rule["expr"]) <= there.keys(), rule["alert"]
        for name, labels in re.findall(r"(\w+)\{([^}]*)\}", rule["expr"]):
            asked = dict(re.findall(r'(\w+)[=!]~?"([^"]*)"', labels))
            assert asked.pop("job") == job["job_name"]
            for label in asked:
                assert re.search(rf"^{name}\{{[^}}]*\b{label}=", told, re.MULTILINE), rule["alert"]
        assert rule["annotations"]["summary"]
    settings = tomllib.loads((ROOT / "deploy" / "retrowalk.toml").read_text())
    assert job["static_configs"][0]["targets"] == [settings["metrics"]]
