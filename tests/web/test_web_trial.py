"""A walker's own trial on the pages: asked, locked, led, blind, ended."""

import re
from datetime import date, timedelta
from html import unescape

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import update
from tests.coach.trying import better_backward, live
from tests.web.professional import physio
from tests.web.walking import ADDRESS, AT_HOME, Moment

from retrowalk.coach import Coach
from retrowalk.journal import Journal, Role
from retrowalk.journal.tables import StatementRow
from retrowalk.languages import LANGUAGES
from retrowalk.trials.types import Arm
from retrowalk.web import create_app

pytestmark = pytest.mark.slow

KNEE = {"question": "knee_pain", "pairs": 6}


def text(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_a_trial_from_the_question_to_the_sentence(
    walker: TestClient, journal: Journal, moment: Moment
) -> None:
    assert 'href="/trial"' in walker.get("/progress").text
    page = text(walker.get("/trial").text)
    assert "Does my knee hurt less?" in page
    asked = walker.get("/trial/new?question=knee_pain").text
    page = text(asked)
    assert "of 100 such trials" in page
    # four pairs can tell nothing, and are not on offer
    assert re.findall(r'name="pairs" value="(\d+)"', asked) == ["6", "7", "8", "10", "12"]
    assert "could not tell" in page
    assert walker.post("/trial/new", data={**KNEE, "pairs": 99}).status_code == 422
    answer = walker.post("/trial/new", data=KNEE)
    assert answer.url.path == "/trial"
    assert "It begins on" in text(answer.text)
    assert walker.post("/trial/new", data=KNEE).status_code == 422  # one at a time
    plan = Coach(journal).trying.trials()[-1].plan
    live(Coach(journal), moment.now.date(), plan.begins, better_backward)
    moment.now += plan.begins - moment.now.date()
    assert "Week 1 of 12" in text(walker.get("/today").text)
    assert "Week 1 of 12" in text(walker.get("/trial").text)
    assert walker.post("/trial/answer", data={}).status_code == 422
    assert walker.post("/trial/answer", data={"value": 12}).status_code == 422
    answer = walker.post("/trial/answer", data={"value": 3, "back": "today"})
    assert answer.url.path == "/today"
    assert "How much does your knee hurt today?" not in text(answer.text)
    trial = Coach(journal).trying.trials()[-1]
    assert walker.get(f"/trial/{trial.id}/report.pdf").status_code == 422  # blind
    assert walker.post("/trial/stop", data={}).status_code == 422
    page = text(walker.post("/trial/stop", data={"sure": "true"}).text)
    assert "You ended the trial" in page
    assert "Cannot be told" in page
    assert walker.get(f"/trial/{trial.id}").status_code == 200
    assert walker.get(f"/trial/{trial.id}/report.pdf").content.startswith(b"%PDF")
    assert walker.get(f"/trial/{trial.id}/trials.json").status_code == 403  # no consent


def test_the_ordinary_walk_is_looked_at_before_it_is_led(
    walker: TestClient, journal: Journal, moment: Moment
) -> None:
    walker.post("/trial/new", data=KNEE)
    plan = Coach(journal).trying.trials()[-1].plan
    block = next(one for one in plan.blocks if one.arm is Arm.FORWARD)
    coach = Coach(journal)
    live(coach, moment.now.date(), block.first, better_backward)
    day = next(
        day
        for day in (block.first + timedelta(number) for number in range(7))
        if Coach(journal).trying.day(day).walk is not None
    )
    moment.now += day - moment.now.date()
    assert "/trial/walk" in walker.get("/today").text
    assert "/before/" not in walker.get("/today").text
    ahead = walker.get("/api/v1/scripts/ahead").json()
    blocks = [plan.on(date.fromisoformat(one["on"])) for one in ahead]
    assert blocks
    assert not any(one.arm is Arm.FORWARD for one in blocks if one is not None)
    assert walker.get("/trial/walk/go").url.path == "/trial/walk"
    ticks = re.findall(r'name="tick" value="(\d+)"', walker.get("/trial/walk").text)
    assert walker.post("/trial/walk", data={"tick": ticks[:1], "pain": 0}).status_code == 422
    page = walker.post("/trial/walk", data={"tick": ticks, "pain": 9})
    assert page.url.path == "/trial/walk"
    assert "forward_walk" not in page.text
    page = walker.post("/trial/walk", data={"tick": ticks, "pain": 0})
    assert '"guide":"forward_walk"' in page.text
    assert '"kind":"backward"' not in page.text


def test_every_page_speaks_every_language(walker: TestClient) -> None:
    for language in LANGUAGES:
        walker.post("/language", data={"language": language, "back": "/trial"})
        for address in ("/trial", "/trial/new?question=calm"):
            assert walker.get(address).status_code == 200


def test_a_professional_proposes_and_ends_and_is_blind_too(
    walker: TestClient, journal: Journal, moment: Moment
) -> None:
    number = journal.walkers.all()[0].id
    tanaka, page = physio(journal, moment(), number), f"/clients/{number}/trial"
    with tanaka.at(walker, moment()):
        assert "of 100 such trials" in text(walker.get(page).text)
        walker.post(page, data={**KNEE, "pairs": 8, "note": "Before the winter"})
    assert "Ms Tanaka proposes a trial" in text(walker.get("/today").text)
    assert "Before the winter" in walker.get("/trial").text
    walker.post("/trial/new", data={**KNEE, "pairs": 8})
    trial = Coach(journal).trying.trials()[-1]
    assert trial.told.asked == "Ms Tanaka"
    with tanaka.at(walker, moment()):
        assert walker.get(f"{page}/{trial.id}/report.pdf").status_code == 422
        assert walker.post(f"{page}/stop", data={}).status_code == 422
        assert "Cannot be told" in text(walker.post(f"{page}/stop", data={"sure": "true"}).text)
        assert walker.get(f"{page}/{trial.id}/report.pdf").content.startswith(b"%PDF")
    assert "A professional ended the trial" in text(walker.get("/trial").text)
    assert walker.post(page, data=KNEE).status_code == 403  # the walker is no professional


def test_what_was_told_for_a_trial_stays(walker: TestClient, journal: Journal) -> None:
    walker.post("/trial/new", data=KNEE)
    number = Coach(journal).trying.trials()[-1].id
    assert "Trial locked" in text(walker.get(f"/journal/{number}").text)
    taken = walker.post(f"/journal/{number}/take-back", data={"why": "mistake"})
    assert "stays as it was told" in text(taken.text)
    assert Coach(journal).trying.trials()


def test_programs_read_a_trial_and_are_blind_too(
    walker: TestClient, journal: Journal, moment: Moment
) -> None:
    assert walker.get("/api/v1/trials").json() == []
    walker.post("/trial/new", data=KNEE)
    trial = Coach(journal).trying.trials()[-1]
    (told,) = walker.get("/api/v1/trials").json()
    assert (told["digest"], told["plan"]["seed"]) == (trial.plan.digest, trial.plan.seed)
    assert (told["block"], told["over"], told["stopped"]) == (None, False, None)
    assert [one["arm"] for one in told["blocks"]] == [*trial.plan.order]
    address = f"/api/v1/trials/{trial.id}"
    live(Coach(journal), moment.now.date(), trial.plan.blocks[1].first, better_backward)
    moment.now += trial.plan.blocks[1].first - moment.now.date()
    assert walker.get(address).json()["block"] == 2
    early = walker.get(f"{address}/result")
    assert (early.status_code, "not before" in early.json()["error"]) == (422, True)
    answers = [one.body.value for one in Coach(journal).pages.trials.answers()]
    assert answers  # and none of them is in what is told while it runs
    assert "value" not in walker.get(address).text
    walker.post("/trial/stop", data={"sure": "true"})
    told = walker.get(address).json()
    assert (told["over"], told["stopped"], told["blocks"][1]["ended"]["why"]) == (
        True,
        "wish",
        "wish",
    )
    came = walker.get(f"{address}/result").json()
    assert came["finding"]["blocks"][0]["mean"] is not None
    assert came["sentence"]
    assert walker.get("/api/v1/trials/9999").status_code == 404
    described = walker.get("/api/openapi.json").json()["paths"]
    assert {"/api/v1/trials", "/api/v1/trials/{number}/result"} <= described.keys()


@pytest.mark.parametrize(("role", "status"), [(Role.PROFESSIONAL, 200), (Role.CARER, 403)])
def test_a_professional_reads_it_by_the_api_and_a_carer_does_not(
    walker: TestClient, journal: Journal, moment: Moment, role: Role, status: int
) -> None:
    number = journal.walkers.all()[0].id
    walker.post("/trial/new", data=KNEE)
    somebody = physio(journal, moment(), number, role=role)
    with somebody.at(walker, moment()):
        assert walker.get(f"/api/v1/people/{number}/trials").status_code == status


def test_after_a_plan_that_was_altered_another_is_begun_on_the_page(
    walker: TestClient, journal: Journal, url: str, moment: Moment
) -> None:
    walker.post("/trial/new", data=KNEE)
    body = Coach(journal).trying.trials()[-1].told.model_dump(mode="json")
    body["plan"]["seed"] = "another"
    altered = update(StatementRow).where(StatementRow.kind == "trial").values(body=body)
    journal._transactions.write(lambda db: db.execute(altered))
    app = create_app(found := Journal.open(url), now=moment)
    with found, TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        page = client.get("/trial").text
        assert "not the one that was locked" in text(page)
        assert "/trial/new?question=calm" in page
        assert client.get("/api/v1/trials").status_code == 422
        answer = client.post("/trial/new", data={**KNEE, "question": "calm"})
        assert "It begins on" in text(answer.text)
        assert [one.plan.question for one in Coach(found).trying.trials()] == ["calm"]
