"""What goes out for research: of who consents, under a pseudonym, without name, word or day."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from fastapi.testclient import TestClient
from tests.databases import Databases
from tests.people.people import account, come_in, grant
from tests.web.walking import ADDRESS, AT_HOME, Moment, screened, walked

from retrowalk.assessments.types import Result
from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.journal.consents import Whom
from retrowalk.people.consent import Use, tell
from retrowalk.people.research import _age, export
from retrowalk.people.visitor import Through, Visitor
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.trials.types import Question
from retrowalk.web import create_app

AT = datetime(2026, 7, 9, 10, 11, tzinfo=UTC)
CANARY = "Kanarie"
"""Stands in every text that the walker told, and in every name."""


@pytest.fixture(scope="module")
def lived(databases: Databases, empty: str) -> str:
    """Two walks of a walker with a name, notes, a test, and a measured recording."""
    url = databases.copy(empty)
    moment = Moment()
    walk = synthesise(
        [Segment("stand", 3), Segment("forward", 12), Segment("backward", 12)], seed=5
    )
    with Journal.open(url) as journal:
        app = create_app(journal, now=moment)
        with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
            screened(client)
            for _ in range(2):
                session = walked(client, moment)
                told = {"pain": 2, "effort": 3, "wobble": "none", "mood": 4, "note": f"{CANARY}!"}
                answer = client.post(f"/api/v1/sessions/{session}/check-in", json=told)
                assert answer.status_code < 300, answer.text
                moment.pass_days(2)
        data = sensor_logger_zip(walk.recording)
        Coach(journal).recordings.hand_in(f"{CANARY}.zip", data, at=moment.now)
        pages = journal.walker()
        pages.statements.note(session, f"with {CANARY}", moment.now)
        test = Result(test="tug", value=11.5, unit="s", trials=(11.5, 12.0))
        pages.assessments.add(test, moment.now)

        def name(db: Any) -> None:
            from retrowalk.journal.tables import WalkerRow

            db.get_one(WalkerRow, 1).shown = CANARY

        journal._transactions.write(name)
    return url


@pytest.fixture
def journal(lived: str, copied: Callable[[str], str]) -> Iterator[Journal]:
    with Journal.open(copied(lived)) as journal:
        yield journal


def taken(journal: Journal, project: str = "gait") -> dict[str, bytes]:
    out = BytesIO()
    export(journal, out, AT, project=project)
    with ZipFile(out) as file:
        return {one: file.read(one) for one in file.namelist()}


def rows(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    (text,) = [data.decode() for one, data in files.items() if one.endswith(name)]
    return list(csv.DictReader(io.StringIO(text)))


def test_only_who_consents_is_in_it_and_who_takes_it_back_is_in_no_later_one(
    journal: Journal,
) -> None:
    journal.walkers.add("Ada", AT)
    empty = taken(journal)
    assert sorted(empty) == ["manifest.json", "walkers.csv"]
    # to one alone is to no researcher
    tell(journal.walker(), Use.RESEARCH, AT, to=Whom(name="somebody"))
    assert sorted(taken(journal)) == sorted(empty)
    tell(journal.walker(), Use.RESEARCH, AT)
    files = taken(journal)
    manifest = json.loads(files["manifest.json"])
    assert (manifest["walkers"], manifest["without_consent"]) == (1, 1)
    assert manifest["consents"] == [{"use": "research", "version": "1", "walkers": 1}]
    assert set(manifest["left_out"]) == {
        *("names", "words", "dates", "about", "recordings", "trials")
    }
    tell(journal.walker(), Use.RESEARCH, AT, yes=False)
    assert sorted(taken(journal)) == sorted(empty)


def test_it_says_what_was_walked_and_measured(journal: Journal) -> None:
    tell(journal.walker(), Use.RESEARCH, AT)
    files = taken(journal)
    (about,) = rows(files, "walkers.csv")
    assert (about["age"], about["height_cm"]) == ("55-59", "170")
    sessions = rows(files, "sessions.csv")
    assert [one["day"] for one in sessions] == ["0", "2"]
    assert [one["pain_after"] for one in sessions] == ["2", "2"]
    assert rows(files, "tests.csv")[0] | {"day": ""} == {
        "day": "", "test": "tug", "value": "11.5", "unit": "s", "how": "hand",
    }  # fmt: skip
    directions = {one["direction"] for one in rows(files, "steps.csv")}
    assert "backward" in directions
    assert rows(files, "bouts.csv")


def test_no_name_no_word_no_day_and_no_hour_is_in_it(journal: Journal) -> None:
    tell(journal.walker(), Use.RESEARCH, AT)
    tell(journal.walker(), Use.RECORDINGS, AT)
    files = taken(journal)
    assert any("/recordings/" in one for one in files)
    everything = b"\n".join([*files.values(), *(one.encode() for one in files)]).decode()
    assert CANARY.casefold() not in everything.casefold()
    assert re.findall(r"20[2-9]\d-[01]\d|20[2-9]\d[01]\d[0-3]\d|\d\d:\d\d", everything) == []
    assert re.findall(r"(?<![.\d])\d{9,}", everything) == []  # no moment counted in seconds either
    with ZipFile(_zip(journal)) as file:
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def _zip(journal: Journal) -> BytesIO:
    out = BytesIO()
    export(journal, out, AT, project="gait")
    return out


def test_raw_recordings_need_both_consents_and_are_numbers_alone(journal: Journal) -> None:
    def recordings() -> list[bytes]:
        return [data for one, data in taken(journal).items() if "/recordings/" in one]

    tell(journal.walker(), Use.RECORDINGS, AT)
    assert recordings() == []
    tell(journal.walker(), Use.RESEARCH, AT)
    (samples,) = recordings()
    heading, first, *_ = samples.decode().splitlines()
    assert heading == "time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z"
    assert first.startswith("0,")
    assert re.fullmatch(r"[0-9eE.,+\-\nna]*", samples.decode().partition("\n")[2])
    tell(journal.walker(), Use.RECORDINGS, AT, yes=False)
    assert recordings() == []


def test_a_pseudonym_stays_in_a_project_and_is_another_in_each(
    journal: Journal, new_url: Callable[[], str]
) -> None:
    tell(journal.walker(), Use.RESEARCH, AT)
    names = [rows(taken(journal, one), "walkers.csv")[0]["pseudonym"] for one in ("a", "a", "b")]
    assert names[0] == names[1] != names[2]
    with Journal.open(new_url()) as other:
        tell(other.walker(), Use.RESEARCH, AT)
        assert rows(taken(other, "a"), "walkers.csv")[0]["pseudonym"] != names[0]


@pytest.mark.parametrize(
    ("years", "band"),
    [(5, "5-9"), (58, "55-59"), (60, "60-64"), (89, "85-89"), (90, "90+"), (115, "90+")],
)
def test_ages_are_in_steps_of_five_years(years: int, band: str) -> None:
    assert _age(years) == band


class TestAtTheDoor:
    """Who may take it along, and that the walkers see it."""

    @pytest.fixture
    def client(self, journal: Journal) -> Iterator[TestClient]:
        app = create_app(journal, now=Moment())
        with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
            yield client

    def researcher(self, client: TestClient, journal: Journal, *roles: str) -> int:
        number = account(journal, "lovelace", AT, "researcher")
        visitor = Visitor(
            through=Through.SIGN_IN, account_id=number, name="Dr L", roles=frozenset(roles)
        )
        come_in(client.app, visitor)  # type: ignore[arg-type]
        return number

    def test_a_researcher_and_nobody_else(self, client: TestClient, journal: Journal) -> None:
        tell(journal.walker(), Use.RESEARCH, AT)
        for address in ("/research", "/research.zip?project=gait"):
            assert client.get(address).status_code == 403  # whoever sits before the machine
        self.researcher(client, journal, "professional", "owner")
        assert client.get("/research.zip?project=gait").status_code == 403
        come_in(
            client.app,  # type: ignore[arg-type]
            Visitor(through=Through.SIGN_IN, name="Dr L", roles=frozenset({"researcher"})),
        )
        assert "1 walker agrees" in client.get("/research").text
        assert client.get("/research.zip").status_code == 422
        answer = client.get("/research.zip?project=gait")
        with ZipFile(BytesIO(answer.content)) as file:
            assert "manifest.json" in file.namelist()
        for address in ("/api/v1/walks", "/api/v1/people/1/walks", "/journal.zip", "/seen"):
            assert client.get(address).status_code in {403, 404}, address

    def test_each_walker_in_it_sees_who_took_it_along(
        self, client: TestClient, journal: Journal
    ) -> None:
        other = journal.walkers.add("Ada", AT + timedelta(days=1)).id
        grant(journal, other, self.researcher(client, journal, "researcher"), AT)
        tell(journal.walker(), Use.RESEARCH, AT)
        client.get("/research.zip?project=gait")
        looks = [(one.who, one.role, one.what) for one in journal.seen.of(1, most=9)]
        assert looks == [("Dr L", "researcher", "research")]
        assert journal.seen.of(other, most=9) == ()


def test_a_trial_that_is_over_goes_along_day_by_day_and_one_that_runs_does_not(
    journal: Journal,
) -> None:
    tell(journal.walker(), Use.RESEARCH, AT)
    coach = Coach(journal)
    over = coach.trying.lock(Question.CALM, 6, f"{CANARY} 1", AT.date(), AT).plan
    for number, value in enumerate((5, 6, 7, 8)):
        day = over.begins + timedelta(days=number)
        coach.trying.answer(value, day, AT + (day - AT.date()))
    assert not [name for name in taken(journal) if "trial" in name]
    stopped = over.begins + timedelta(days=3)
    coach.trying.stop(stopped, AT + (stopped - AT.date()))
    coach.trying.lock(Question.KNEE_PAIN, 6, f"{CANARY} 2", stopped, AT + (stopped - AT.date()))
    out = BytesIO()
    export(journal, out, AT + (stopped - AT.date()), project="gait")
    with ZipFile(out) as file:
        files = {one: file.read(one) for one in file.namelist()}
    (trial,) = rows(files, "trials.csv")
    assert trial["question"] == "calm"
    assert trial["order"].split() == [*over.order]
    assert (trial["blocks_ended"], trial["stopped"]) == ("1:wish", "wish")
    first = int(trial["first_day"])
    days = rows(files, "trial_days.csv")
    assert [(int(one["day"]) - first, float(one["value"])) for one in days] == [
        (0, 5), (1, 6), (2, 7), (3, 8),
    ]  # fmt: skip
    assert [one["counts"] for one in days] == ["0", "0", "1", "1"]
    assert {(one["block"], one["pair"], one["arm"]) for one in days} == {("1", "1", over.order[0])}
    everything = b"\n".join(files.values()).decode()
    assert CANARY.casefold() not in everything.casefold()
    assert over.digest not in everything
    assert re.findall(r"20[2-9]\d-[01]\d", everything) == []
