"""How is it done, and is it true? Open to everybody, and no claim without its verdict."""

import re
from html import unescape

import pytest
from fastapi.testclient import TestClient

from retrowalk.practice import load
from retrowalk.web.lessons import DRAWINGS, TOPICS, chapters


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)
def test_every_door_opens(stranger: TestClient, topic) -> None:
    assert f'href="/learn/{topic.id}"' in stranger.get("/learn").text
    page = stranger.get(f"/learn/{topic.id}")
    assert page.status_code == 200
    assert topic.title in unescape(page.text)


def test_everything_a_coach_says_can_be_read(stranger: TestClient) -> None:
    pages = unescape(
        "".join(stranger.get(f"/learn/{topic}").text for topic in ("technique", "safety", "calm"))
    )
    for instruction in load().instructions:
        assert instruction.rule in pages
    for hazard in load().hazards:
        assert hazard.sentence in pages


def test_no_claim_stands_without_its_verdict_certainty_and_finding(stranger: TestClient) -> None:
    page = unescape(stranger.get("/learn/evidence").text)
    entries = re.findall(r"<summary>.*?</details>", page, re.S)
    assert len(entries) == len(load().claims)
    for claim in load().claims:
        (entry,) = [one for one in entries if f"<span>{claim.claim}<small>" in one]
        assert claim.verdict.capitalize() in entry
        assert f"certainty: {claim.certainty}" in entry
        assert claim.finding in entry
        assert claim.for_whom in entry
        for source in claim.citation:
            assert source in entry


def test_every_drawing_has_a_place(stranger: TestClient) -> None:
    lessons = [
        lesson
        for topic in ("technique", "safety", "calm")
        for chapter in chapters(topic)
        for lesson in chapter.lessons
    ]
    assert {lesson.id for lesson in lessons if lesson.drawing} == DRAWINGS.keys()
    style = stranger.get("/learn/drawings.css")
    assert style.headers["content-type"].startswith("text/css")
    assert "prefers-reduced-motion" in style.text


def test_a_topic_that_does_not_exist(stranger: TestClient) -> None:
    assert stranger.get("/learn/flying").status_code == 404
