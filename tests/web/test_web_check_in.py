"""How do you feel? Four taps, a day later one more, and the programme answers."""

from datetime import timedelta
from html import unescape

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, screened, walked

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings.export import sensor_logger_zip

pytestmark = pytest.mark.slow

WELL = {"pain": 1, "effort": 3, "wobble": "none", "mood": 4}


UNHURT = dict.fromkeys(("hurt", "hit_head", "blood_thinner", "passed_out_or_stuck"), "no")


def check_in(client: TestClient, session_id: str, **fields: object) -> str:
    response = client.post(f"/check-in/{session_id}", data={**WELL, **fields})
    assert response.url.path == "/today"
    return unescape(response.text)


def test_four_taps_and_the_day_says_what_changed(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    page = walker.get(f"/check-in/{session_id}").text
    assert page.count("<fieldset") == 4
    assert page.count('<button name="mood"') == 5  # the fourth tap sends
    page = check_in(walker, session_id)
    decision = walker.get("/api/v1/programme").json()["decisions"][-1]
    assert decision["after_session"] == session_id
    assert decision["sentence"] in page
    assert "The answer to what you just said" in page


def test_the_day_after_is_answered_too(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    check_in(walker, session_id)
    moment.pass_days(1)
    page = unescape(walker.post(f"/next-day/{session_id}", data={"pain": 7}).text)
    assert "The answer to what you just said" in page
    assert walker.get("/api/v1/programme").json()["decisions"][-1]["sentence"] in page


def test_pain_above_five_goes_back(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    check_in(walker, session_id, pain=7)
    assert walker.get("/api/v1/programme").json()["decisions"][-1]["action"] != "grow"


def test_after_a_fall_a_professional_is_asked_and_may_agree(
    walker: TestClient, moment: Moment
) -> None:
    session_id = walked(walker, moment)
    walker.post(f"/check-in/{session_id}", data={**WELL, "wobble": "fell"})
    page = unescape(walker.post(f"/fall/{session_id}/questions", data=UNHURT).text)
    decision = walker.get("/api/v1/programme").json()["decisions"][-1]
    assert decision["action"] == "ask_professional"
    assert "The answer to what you just said" in page
    for shown in (page, unescape(walker.get("/programme").text)):
        assert 'href="/agreement"' in shown
        assert decision["sentence"] in shown
        assert "/before/" not in shown
    for path in (f"/before/{session_id}", f"/walk/{session_id}"):
        assert walker.get(path).status_code == 403
    moment.pass_days(1)
    agreed = {"who": "Dr Bell", "on": moment.now.date().isoformat()}
    walker.post("/agreement", data=agreed)
    assert walker.get(f"/walk/{session_id}").status_code == 200


def test_after_a_fall_the_answers_ask_for_a_professional_as_well(
    walker: TestClient, moment: Moment
) -> None:
    walker.post("/agreement", data={"who": "Dr Bell", "on": moment.now.date().isoformat()})
    moment.now += timedelta(hours=1)
    session_id = walked(walker, moment)
    walker.post(f"/check-in/{session_id}", data={**WELL, "wobble": "fell"})
    walker.post(f"/fall/{session_id}/questions", data=UNHURT)
    moment.now += timedelta(hours=1)
    screened(walker, falls="1")
    page = unescape(walker.get("/clearance").text)
    assert "Please ask a professional first" in page
    assert "You fell on" in page
    assert 'href="/agreement"' in page
    assert "See today" not in page


@pytest.mark.parametrize("missing", ["pain", "wobble"])
def test_what_the_programme_needs_is_asked_for(
    walker: TestClient, moment: Moment, missing: str
) -> None:
    session_id = walked(walker, moment)
    answers = {key: value for key, value in WELL.items() if key != missing}
    refused = walker.post(f"/check-in/{session_id}", data=answers)
    assert refused.status_code == 422
    assert "Two answers are needed" in refused.text


@pytest.mark.parametrize(
    "answers", [{"pain": 11}, {"effort": -1}, {"wobble": "flew"}, {"mood": 6}], ids=str
)
def test_an_answer_off_the_scale_is_refused(
    walker: TestClient, moment: Moment, answers: dict[str, object]
) -> None:
    session_id = walked(walker, moment)
    refused = walker.post(f"/check-in/{session_id}", data={**WELL, **answers})
    assert refused.status_code == 422
    assert next(iter(answers)) in refused.text


def test_a_walk_that_was_not_walked_has_no_check_in(walker: TestClient) -> None:
    refused = walker.post("/check-in/2026-06-01", data=WELL)
    assert refused.status_code == 404


def test_a_day_later_the_day_asks_once_more(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    check_in(walker, session_id)
    assert "/next-day/" not in walker.get("/today").text
    moment.pass_days(1)
    page = walker.get("/today").text
    assert "One question about Monday" in page
    assert f'action="/next-day/{session_id}"' in page
    assert walker.get(f"/next-day/{session_id}").status_code == 200
    answered = walker.post(f"/next-day/{session_id}", data={"pain": 2})
    assert answered.url.path == "/today"
    assert "/next-day/" not in answered.text
    assert walker.get("/api/v1/progress").json()["sessions"][0]["pain_next_day"] == 2


def test_a_day_later_needs_a_number(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    refused = walker.post(f"/next-day/{session_id}", data={})
    assert refused.status_code == 422
    assert "0 to 10" in refused.text


def felt(client: TestClient, session_id: str, **befell: list[float]) -> str:
    """Hand in the recording of a walk in which something befell the walker, and be asked."""
    walk = synthesise([Segment("stand", 3), Segment("backward", 40)], seed=3, **befell).recording
    answer = client.post(
        "/api/v1/recordings",
        data={"session_id": session_id},
        files={"file": ("walk.zip", sensor_logger_zip(walk))},
    )
    assert answer.status_code == 201, answer.text
    return unescape(client.get(f"/check-in/{session_id}").text)


CHOSEN = 'value="{}" required checked'


def test_a_stumble_that_the_phone_felt_is_supposed_until_told_otherwise(
    walker: TestClient, moment: Moment
) -> None:
    session_id = walked(walker, moment)
    page = felt(walker, session_id, stumbles_s=[20.0])
    assert "Your phone felt something like a stumble" in page
    assert CHOSEN.format("stumbled") in page
    check_in(walker, session_id, wobble="none")
    again = unescape(walker.get(f"/check-in/{session_id}").text)
    assert "something like a stumble" not in again
    assert CHOSEN.format("none") in again


def test_a_fall_that_the_phone_felt_is_asked_about_and_not_supposed(
    walker: TestClient, moment: Moment
) -> None:
    session_id = walked(walker, moment)
    page = felt(walker, session_id, falls_s=[20.0])
    assert "Your phone felt something like a fall" in page
    assert "checked" not in page


def test_a_walk_of_which_nothing_befell_supposes_nothing(
    walker: TestClient, moment: Moment
) -> None:
    page = felt(walker, walked(walker, moment))
    assert "something like" not in page
    assert "checked" not in page
