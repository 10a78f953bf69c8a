"""The first lesson as a page, the way to it, and the drawings that a player brings by name."""

import re
from datetime import datetime
from html import unescape

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, screened

from retrowalk.coach import Coach
from retrowalk.drawings import figure_names
from retrowalk.languages import LANGUAGES
from retrowalk.practice import load
from retrowalk.session import first_lesson

LESSON = 'href="/learn/lesson"'


def walked(walker: TestClient, now: datetime) -> str:
    """Walk the session of today without a word about it."""
    coach = Coach(walker.app.state.journal)
    planned = coach.planning.today(now.date()).planned
    assert planned
    coach.sessions.record(planned.id, now, planned.backward_s, 1, 0, True, now)
    return planned.id


def test_everybody_can_read_it_and_hear_it(stranger: TestClient) -> None:
    assert LESSON in stranger.get("/learn").text
    page = unescape(stranger.get("/learn/lesson").text)
    beside_a_rail = first_lesson(load().setting(load().ladder[0].settings[0]))
    for step in beside_a_rail:
        assert f"<p>{step.rule}</p>" in page
        assert all(f'"{line}"' in page for line in step.say)
    drawn = [step.drawing for step in beside_a_rail if step.drawing]
    assert drawn
    assert page.count('<svg xmlns="http://www.w3.org/2000/svg" class="drawing') == len(drawn)


def test_it_is_that_of_the_walker_and_of_their_place(stranger: TestClient, moment: Moment) -> None:
    screened(stranger, places=["clear_path"], partner="yes")
    coach, today = Coach(stranger.app.state.journal), moment.now.date()
    planned = coach.planning.today(today).planned
    assert planned
    assert planned.setting != load().ladder[0].settings[0]
    lesson = coach.sessions.first_lesson(today)
    assert lesson == first_lesson(load().setting(planned.setting))
    assert lesson == coach.sessions.script(planned.id, today).first_lesson


def test_it_is_offered_before_the_first_walk_and_not_after_it(
    walker: TestClient, moment: Moment
) -> None:
    assert LESSON in walker.get("/today").text
    session_id = walked(walker, moment.now)
    walker.post(f"/check-in/{session_id}", data={"pain": 1, "effort": 3, "wobble": "none"})
    for _ in range(4):
        moment.pass_days(1)
        page = walker.get("/today").text
        if f'href="/before/{moment.now.date()}' in page:
            break
    else:
        pytest.fail("no second walk")
    assert LESSON not in page


def test_the_day_after_tells_when_the_next_walk_is(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment.now)
    walker.post(f"/check-in/{session_id}", data={"pain": 1, "effort": 3, "wobble": "none"})
    moment.pass_days(1)
    page = unescape(walker.get("/today").text)
    assert f'action="/next-day/{session_id}"' in page
    assert re.search(r'<h2 id="next">.*?</h2>\s*<p>[^<]*minutes backward', page, re.S)


def test_a_recording_that_is_there_is_not_asked_for(
    walker: TestClient, moment: Moment, recording: bytes
) -> None:
    session_id = walked(walker, moment.now)
    hand_in = f'href="/walks/hand-in?session={session_id}"'
    assert hand_in in walker.get("/today").text
    Coach(walker.app.state.journal).recordings.hand_in(
        "walk.zip", recording, session_id=session_id, forward_axis="-z", at=moment.now
    )
    page = walker.get("/today").text
    assert f'href="/check-in/{session_id}"' in page
    assert hand_in not in page


def test_a_script_tells_which_drawings_it_needs(walker: TestClient) -> None:
    scripts = [ahead["script"] for ahead in walker.get("/api/v1/scripts/ahead").json()]
    for script in scripts:
        assert len(script["first_lesson"]) > 5
        assert any(cue["drawing"] for cue in script["cues"])


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_each_drawing_is_brought_with_words_of_a_language(stranger: TestClient, language) -> None:
    for name in figure_names():
        drawing = stranger.get(f"/drawings/any/{language.tag}/{name}.svg")
        assert drawing.headers["content-type"] == "image/svg+xml"
        assert "immutable" in drawing.headers["cache-control"]
        assert "<style" not in drawing.text
    words = {stranger.get(f"/drawings/any/{one.tag}/rail.svg").text for one in LANGUAGES.values()}
    assert len(words) == len(LANGUAGES)


@pytest.mark.parametrize("path", ["any/en-GB/moonwalk.svg", "any/tlh/rail.svg"])
def test_a_drawing_that_there_is_not_is_not_found(stranger: TestClient, path: str) -> None:
    assert stranger.get(f"/drawings/{path}").status_code == 404


def test_what_prints_on_one_sheet_has_a_button_for_it(asker: TestClient) -> None:
    for path in ("/clearance", "/learn/lesson"):
        assert "data-print" in asker.get(path).text
