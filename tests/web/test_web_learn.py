"""How is it done, and is it true? Open to everybody, and no claim without its verdict."""

import re
from html import unescape

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import screened

from retrowalk.coach import Coach
from retrowalk.evidence import dossier, expectations, searched
from retrowalk.evidence.energy import sources
from retrowalk.evidence.types import missing_named, verdict_named
from retrowalk.practice import Claim, load
from retrowalk.web.views.lessons import chapters, topics


@pytest.mark.parametrize("topic", topics(), ids=lambda topic: topic.id)
def test_every_door_opens(stranger: TestClient, topic) -> None:
    assert f'href="/learn/{topic.id}"' in stranger.get("/learn").text
    page = stranger.get(f"/learn/{topic.id}")
    assert page.status_code == 200
    assert str(topic.title) in unescape(page.text)


def test_everything_a_coach_says_can_be_read(stranger: TestClient) -> None:
    pages = unescape(
        "".join(stranger.get(f"/learn/{topic}").text for topic in ("technique", "safety", "calm"))
    )
    for instruction in load().instructions:
        assert str(instruction.rule) in pages
    for hazard in load().hazards:
        assert str(hazard.sentence) in pages


def test_no_claim_stands_without_its_verdict_certainty_and_finding(stranger: TestClient) -> None:
    page = unescape(stranger.get("/learn/evidence").text)
    entries = re.findall(r"<summary>.*?</details>", page, re.S)
    assert len(entries) == len(load().claims)
    for claim in load().claims:
        (entry,) = [one for one in entries if f"<span>{claim.claim}<small>" in one]
        assert claim.verdict.capitalize() in entry
        assert f"certainty: {claim.certainty}" in entry
        assert str(claim.finding) in entry
        assert str(claim.for_whom) in entry
        for source in claim.citation:
            assert source in entry


@pytest.mark.slow
@pytest.mark.parametrize("claim", load().claims, ids=lambda claim: claim.id)
def test_each_claim_has_a_page_with_all_that_is_known(stranger: TestClient, claim) -> None:
    assert f'href="/learn/evidence/{claim.id}"' in stranger.get("/learn/evidence").text
    page = unescape(stranger.get(f"/learn/evidence/{claim.id}").text)
    known = dossier(claim.id)
    assert str(verdict_named(claim.verdict, added=claim.added)) in page
    assert f" · certainty: {claim.certainty}" in page
    for said in (claim.finding, claim.for_whom, claim.would_change, *claim.citation):
        assert str(said) in page
    for part in claim.parts:
        assert str(part.finding) in page
        assert f"{part.verdict.capitalize()} · certainty: {part.certainty}" in page
    for study in known.studies:
        assert str(study.finding) in page
        assert not study.link or f'href="{study.link}"' in page
        assert study.risk is None or str(study.risk) in page
    for summary in known.summaries:
        assert str(summary.sentence) in page
        for entry in summary.worksheet.entries if summary.worksheet else ():
            assert str(entry.told) in page
    for fact in known.facts:
        assert str(fact.sentence) in page
    for missing in known.unread:
        assert str(missing.why) in page
        assert f"<h3>{missing_named(missing.kind)}</h3>" in page
    assert str(searched()) in page


@pytest.mark.parametrize(
    ("code", "means"),
    [
        ("en", "51.4 (1.8), against 47.3 (3.7)"),
        ("de", "51,4 (1,8), gegen 47,3 (3,7)"),
        ("zh", "51.4（1.8），对47.3（3.7）"),
    ],
)
def test_a_study_shows_the_means_that_its_size_is_of(
    stranger: TestClient, code: str, means: str
) -> None:
    assert means in opened(stranger, "/learn/evidence/balance", code)


def test_a_worksheet_says_that_it_is_no_verdict(stranger: TestClient) -> None:
    page = unescape(stranger.get("/learn/evidence/B13").text)
    sheet = page[page.index("Worksheet for professionals: no verdict") :]
    assert "Under five sizes it carries no verdict" in sheet
    assert "Besides, lower bounds" in sheet
    assert "0.65 (0.21 to 1.09)" in sheet
    assert "Worksheet" not in stranger.get("/learn/evidence/sleep").text


def test_results_of_one_unit_share_a_picture(stranger: TestClient) -> None:
    page = stranger.get("/learn/evidence/balance").text
    assert (
        page.count('class="picture forest"') == 3
    )  # points of a scale, standard deviations, an index
    assert "Chen et al. 2020, balance, after a stroke: 3.82 (2.12 to 5.52)" in page
    assert "Hao and Chen 2011, balance, 16 people, healthy children: at least 1.41" in page
    assert "Cha et al. 2016, balance: better, against forward, healthy adults" in page
    assert 'class="picture forest"' not in stranger.get("/learn/evidence/falls").text


def test_a_claim_is_found_by_its_fact_too_and_an_unknown_one_is_not(stranger: TestClient) -> None:
    assert stranger.get("/learn/evidence/B5").text == stranger.get("/learn/evidence/knee_pain").text
    assert stranger.get("/learn/evidence/levitation").status_code == 404


def test_energy_is_a_range_and_only_there(stranger: TestClient) -> None:
    page = stranger.get("/learn/evidence/energy").text
    ranges = re.findall(r"<td[^>]*>(\d+)–(\d+)</td>", page)
    assert len(ranges) == 8
    assert all(int(low) < int(high) for low, high in ranges)
    assert "kilocalories" not in stranger.get("/learn/evidence/fitness").text


def test_what_it_costs_is_for_the_walkers_own_weight(stranger: TestClient) -> None:
    assert "at 70 kg" in stranger.get("/learn/evidence/B10").text
    screened(stranger, weight="95")
    page = stranger.get("/learn/evidence/B10").text
    assert "at 95 kg" in page
    assert "easy, up a slope of 5%" in page


def test_a_walker_is_told_what_they_may_expect_where_it_helps(
    walker: TestClient,
) -> None:
    person = Coach(walker.app.state.journal).screening.person
    for one in expectations(person.goals, person.conditions):
        assert str(one.sentence) in unescape(walker.get("/learn/evidence").text)
    closest = expectations(person.goals, person.conditions)[0]
    today = unescape(walker.get("/today").text)
    assert str(closest.sentence) in today
    assert str(closest.how_sure) in today
    assert f'href="/learn/evidence/{closest.claims[0]}"' in today


def test_a_stranger_is_told_what_holds_for_everybody(stranger: TestClient) -> None:
    page = unescape(stranger.get("/learn/evidence").text)
    for one in expectations():
        assert str(one.sentence) in page


def test_every_drawing_has_a_place(stranger: TestClient) -> None:
    lessons = [
        lesson
        for topic in ("technique", "safety", "calm")
        for chapter in chapters(topic)
        for lesson in chapter.lessons
    ]
    practice = load()
    shown = {one.id for one in (*practice.instructions, *practice.poses) if one.drawing}
    assert {lesson.id for lesson in lessons if lesson.drawing} == shown
    style = stranger.get("/drawings/style.css")
    assert style.headers["content-type"].startswith("text/css")
    assert "prefers-reduced-motion" in style.text


def test_a_topic_that_does_not_exist(stranger: TestClient) -> None:
    assert stranger.get("/learn/flying").status_code == 404


def opened(client: TestClient, page: str, code: str) -> str:
    """Give a page as somebody reads it whose browser asks for a language."""
    return unescape(client.get(page, headers={"Accept-Language": code}).text)


@pytest.mark.parametrize(
    ("code", "name", "door", "lesson", "rule"),
    [
        (
            "de",
            "Technik",
            "Wie man rückwärts geht",
            "Erst die Zehen, dann die Ferse",
            "Der Fuß rollt anders",
        ),
        ("zh", "技术", "怎样倒走", "脚尖先着地，再落脚跟", "脚的滚动方向正好反过来。"),
    ],
)
def test_how_it_is_done_in_other_languages(
    stranger: TestClient, code: str, name: str, door: str, lesson: str, rule: str
) -> None:
    assert f"<h2>{name}</h2>" in opened(stranger, "/learn", code)
    page = opened(stranger, "/learn/technique", code)
    assert f"<h1>{door}</h1>" in page
    assert f"<h3>{lesson}</h3>" in page
    assert rule in page


@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "verdict", "study"),
    [
        (
            "de",
            "Gestützt, als Zusatz · Vertrauenswürdigkeit der Evidenz: gering",
            "Kniearthrose, Alter im Mittel 56 (23 und 22). 10 min, 3-mal pro Woche, 6 Wochen, "
            "unter Aufsicht, mit üblicher Behandlung; zum Vergleich: nur übliche Behandlung. "
            "Größe aus dem p-Wert berechnet: ungefähr. Angenommen: die Aufteilung in 23 und",
        ),
        (
            "zh",
            "有研究支持（作为补充） · 证据确定性：低",
            "膝骨关节炎，平均56岁（23人和22人）。10分钟，每周3次，6周，有人监督，同时接受"
            "常规治疗；对照：只做常规治疗。大小由 p 值推算：近似值。假定：按公布的完成率推算",
        ),
    ],
)
def test_how_we_know_in_other_languages(
    stranger: TestClient, code: str, verdict: str, study: str
) -> None:
    page = opened(stranger, "/learn/evidence/knee_pain", code)
    assert verdict in page
    assert study in page
    assert verdict in opened(stranger, "/learn/evidence", code)


@pytest.mark.slow
@pytest.mark.parametrize("claim", load().claims, ids=lambda claim: claim.id)
@pytest.mark.parametrize("code", ["de", "zh"])
def test_no_english_is_left_on_a_claim(stranger: TestClient, code: str, claim) -> None:
    page = opened(stranger, f"/learn/evidence/{claim.id}", code)
    for said in (claim.claim, claim.finding, claim.for_whom, claim.would_change):
        assert said.text not in page
    for printed in sorted(cited(claim), key=len, reverse=True):
        page = page.replace(printed, "")
    for english in ("certainty", "against", "backward", "Studied", "walking", "people"):
        assert english not in re.sub(r"<[^>]*>", " ", page)


def cited(claim: Claim) -> set[str]:
    """Name the sources of a claim's page: they stay as they were printed."""
    known = dossier(claim.id)
    named = {one.name for one in (*known.studies, *known.published, *known.unread)}
    answers = {one.citation for one in (*known.expectations, *known.facts)}
    found_nothing = {name for one in known.expectations for name in one.no_difference_in}
    return {*claim.citation, *named, *answers, *found_nothing, *map(str, sources())}
