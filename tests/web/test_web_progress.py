"""Is it working? Pictures, each with a sentence, and the walks they come from."""

import io
import re

import pytest
from fastapi.testclient import TestClient
from tests.exchange.incoming.health_exports import health_data, record
from tests.web.walking import Moment, walked

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.journal.bodies import Import


def test_before_the_first_walk_it_says_so(walker: TestClient) -> None:
    page = walker.get("/progress").text
    assert "still ahead" in page
    assert "<figure" not in page


@pytest.mark.slow
def test_every_picture_has_a_sentence(walker: TestClient, moment: Moment, recording: bytes) -> None:
    session_id = walked(walker, moment)
    walker.post(f"/check-in/{session_id}", data={"pain": 2, "wobble": "none"})
    walker.post(
        "/walks/hand-in",
        data={"worn": "-z", "session_id": session_id},
        files={"file": ("walk.zip", recording)},
    )
    page = walker.get("/progress").text
    assert page.count("<figure") == page.count("<figcaption>") == 4
    assert "2 minutes" in page or "2 backward minutes" in page
    assert 'href="/walks/1"' in page


def test_drawn_once_the_same_picture_is_the_same(walker: TestClient, moment: Moment) -> None:
    walked(walker, moment)
    assert walker.get("/progress").text == walker.get("/progress").text


def test_what_was_imported_stands_beside_the_practice_and_goes_with_the_import(
    walker: TestClient, moment: Moment, journal: Journal
) -> None:
    walked(walker, moment)
    before = walker.get("/progress").text
    assert "everyday" not in before
    export = health_data(
        record("AppleWalkingSteadiness", 0.88, "%", "2026-02-03 08:00:00", source="Ada's <iPhone>"),
        record("AppleWalkingSteadiness", 0.9, "%", "2026-05-03 08:00:00", source="Ada's <iPhone>"),
        record("WalkingSpeed", 4.5, "km/hr", "2026-05-03 08:00:00", source="Ada's <iPhone>"),
    )
    importing = Coach(journal).importing
    batch = importing.begin(Import(by="command"), moment())
    importing.hand_in(batch, "export.xml", io.BytesIO(export.encode()), moment())
    importing.work(batch, moment(), moment().tzinfo)
    page = walker.get("/progress").text
    assert "Walking steadiness 90 % in May 2026, 88 % in Feb 2026" in page
    assert "As Ada&#39;s &lt;iPhone&gt; told it." in page
    assert "not the same measure" in page
    rows = re.findall("<tr><th scope=.row.>(.*?)</th>(.*?)</tr>", page)
    assert {name: re.findall(">([^<]*)</td>", figures) for name, figures in rows} == {
        "Jun 2026": ["2", "–", "–", "0"],
        "May 2026": ["–", "90", "1.25", "1"],
        "Apr 2026": ["–", "–", "–", "0"],
        "Mar 2026": ["–", "–", "–", "0"],
        "Feb 2026": ["–", "88", "–", "1"],
    }
    importing.undo(batch, moment())
    assert walker.get("/progress").text == before
