"""Is it working? Pictures, each with a sentence, and the walks they come from."""

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, walked


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
