"""The pages in the visitor's language: chosen by hand, else by the browser."""

import re
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from jinja2 import Environment, nodes
from tests.web.walking import ADDRESS, AT_HOME, Moment, walked

from retrowalk.journal import Journal
from retrowalk.languages import LANGUAGES, speaking
from retrowalk.web import create_app
from retrowalk.web.security.network import LOOPBACK, Network
from retrowalk.web.templating import minutes_unit, opening, say_around, tenths, together

pytestmark = pytest.mark.slow

GERMAN = {"Accept-Language": "de-CH, de;q=0.9, en;q=0.5"}
CHINESE = {"Accept-Language": "zh-CN"}
PHONE = ("192.168.1.23", 40000)
HOST = "192.168.1.5"


def chosen(client: TestClient, code: str, **headers: str) -> str:
    """Choose a language, and name the page that is shown then."""
    answer = client.post(
        "/language", data={"language": code}, headers=headers, follow_redirects=False
    )
    assert answer.status_code == 303
    return answer.headers["location"]


@pytest.mark.parametrize(
    ("accepted", "tag", "start"),
    [
        ({}, "en-GB", "Start"),
        ({"Accept-Language": "fr"}, "en-GB", "Start"),
        (GERMAN, "de-DE", "Los geht’s"),
        (CHINESE, "zh-CN", "开始"),
    ],
)
def test_the_browser_says_what_it_reads(
    stranger: TestClient, accepted: dict[str, str], tag: str, start: str
) -> None:
    page = stranger.get("/", headers=accepted)
    assert f'<html lang="{tag}" dir="ltr"' in page.text
    assert f">{start}</a>" in page.text
    assert page.headers["content-language"] == tag


def test_a_page_varies_with_the_language_and_a_file_does_not(stranger: TestClient) -> None:
    varies = {one.strip() for one in stranger.get("/").headers["vary"].split(",")}
    assert {"Accept-Language", "Cookie"} <= varies
    file = stranger.get("/static/style.css", headers=GERMAN)
    assert "Accept-Language" not in file.headers.get("vary", "")
    assert "content-language" not in file.headers


def test_a_choice_outdoes_the_browser_and_is_kept_for_a_year(stranger: TestClient) -> None:
    answer = stranger.post("/language", data={"language": "zh"}, follow_redirects=False)
    kept = answer.headers["set-cookie"]
    assert "Max-Age=31536000" in kept
    assert "HttpOnly" in kept
    assert "SameSite=lax" in kept
    assert stranger.get("/", headers=GERMAN).headers["content-language"] == "zh-CN"
    chosen(stranger, "en")
    assert stranger.get("/", headers=GERMAN).headers["content-language"] == "en-GB"


@pytest.mark.parametrize("code", ["", "fr", "en-GB", "../de"])
def test_a_language_that_is_not_there_changes_nothing(stranger: TestClient, code: str) -> None:
    answer = stranger.post("/language", data={"language": code}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert "set-cookie" not in answer.headers


def test_a_cookie_that_makes_no_sense_is_as_none(stranger: TestClient) -> None:
    stranger.cookies.set("language", "klingon")
    assert stranger.get("/", headers=GERMAN).headers["content-language"] == "de-DE"


@pytest.mark.parametrize(
    ("came_from", "back"),
    [
        (f"{ADDRESS}/screening/age", "/screening/age"),
        (f"{ADDRESS}/walks/hand-in?session=2026-06-01", "/walks/hand-in?session=2026-06-01"),
        (f"{ADDRESS}//elsewhere.example/today", "/elsewhere.example/today"),
        (f"{ADDRESS}/\\elsewhere.example", "/elsewhere.example"),
        ("https://elsewhere.example/today", "/today"),
        ("https://elsewhere.example", "/"),
        ("//elsewhere.example//elsewhere.example", "/elsewhere.example"),
        ("http://[", "/"),
        ("", "/"),
    ],
)
def test_it_leads_back_to_the_page_and_never_to_another_site(
    stranger: TestClient, came_from: str, back: str
) -> None:
    assert chosen(stranger, "de", Referer=came_from) == back


def test_another_site_chooses_nothing(stranger: TestClient) -> None:
    for header in ({"Origin": "https://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}):
        answer = stranger.post("/language", data={"language": "de"}, headers=header)
        assert answer.status_code == 403
        assert "set-cookie" not in answer.headers


def test_every_page_offers_every_language_by_its_own_name(stranger: TestClient) -> None:
    for path in ("/", "/screening/age", "/pair", "/trust", "/no/such/page"):
        page = stranger.get(path, headers=GERMAN).text
        offered = re.findall(r'<button [^>]*name="language"[^>]*>(\w+)</button>', page)
        assert offered == ["English", "Deutsch", "中文"], path
        assert page.count('aria-current="true">Deutsch') == 1, path


@pytest.fixture
def phone(journal: Journal, moment: Moment) -> Iterator[TestClient]:
    """A phone that is not paired yet, on a connection that is not safe yet."""
    network = Network(hosts={*LOOPBACK, HOST}, https_port=8000, authority=b"DER", fingerprint="AB")
    app = create_app(journal, network=network, now=moment)
    with TestClient(app, base_url=f"http://{HOST}:8000", client=PHONE) as client:
        yield client


def test_who_is_not_let_in_yet_may_choose_too(phone: TestClient) -> None:
    came_from = f"http://{HOST}:8000/trust"
    assert chosen(phone, "de", Referer=came_from) == "/trust"
    page = phone.get("/trust").text
    assert "Lass dein Telefon deinem Computer vertrauen" in page
    assert "<b>Profil geladen</b>" in page
    assert "Retrowalk at home" in page  # as the phone itself will call it
    refused = phone.get("/api/v1/today")
    assert refused.json() == {
        "error": "Diese Verbindung ist nicht sicher. Öffne Retrowalk über seine https-Adresse."
    }


def test_what_goes_wrong_is_said_in_the_language(stranger: TestClient) -> None:
    nowhere = stranger.get("/nowhere", headers=CHINESE)
    assert (nowhere.status_code, nowhere.headers["content-language"]) == (404, "zh-CN")
    assert "这条路上什么也没有" in nowhere.text
    program = stranger.get("/api/v1/clearance", headers=GERMAN)
    assert program.json() == {"error": "Noch hat niemand die Fragen beantwortet."}
    elsewhere = stranger.post("/less", headers={**GERMAN, "Origin": "https://elsewhere.example"})
    assert "Das kam von einer anderen Website" in elsewhere.text
    odd = stranger.get("/", headers={**GERMAN, "Host": "elsewhere.example"})
    assert (odd.status_code, "Falsche Tür" in odd.text) == (421, True)


def test_a_fault_of_ours_is_said_in_the_language(journal: Journal) -> None:
    app: FastAPI = create_app(journal)

    @app.get("/failing")
    def fail() -> None:
        raise ZeroDivisionError

    with TestClient(app, base_url=ADDRESS, client=AT_HOME, raise_server_exceptions=False) as client:
        page = client.get("/failing", headers=GERMAN)
    assert page.status_code == 500
    assert '<html lang="de-DE"' in page.text
    assert "Bei uns ist etwas kaputtgegangen." in page.text


@pytest.mark.parametrize(
    ("accepted", "sentence"),
    [
        ({}, "Please give a whole number from"),
        (GERMAN, "Bitte gib eine ganze Zahl von"),
        (CHINESE, "请"),
    ],
)
def test_a_refused_answer_is_told_without_the_name_of_its_question(
    stranger: TestClient, accepted: dict[str, str], sentence: str
) -> None:
    page = stranger.post("/screening/age", data={"answer": "old"}, headers=accepted).text
    found = re.search(r'id="refusal">.*?<span>(.*?)</span>', page, re.S)
    assert found
    assert found[1].startswith(sentence)
    assert "age" not in found[1]


def test_the_day_of_a_walk_in_german(walker: TestClient, moment: Moment) -> None:
    walker.headers.update(GERMAN)
    today = walker.get("/today").text
    assert "Deine Einheit heute" in today
    assert "Montag, 1. Juni" in today
    assert re.search(r'<dd class="backward">\S+ <small>Minuten?</small>', today)
    session_id = walked(walker, moment)
    refused = walker.post(f"/check-in/{session_id}", data={})
    assert "Zwei Antworten braucht es" in refused.text
    answers = {"pain": 1, "effort": 2, "wobble": "none", "mood": 4}
    assert walker.post(f"/check-in/{session_id}", data=answers).status_code == 200
    programme = walker.get("/programme").text
    assert "Woche 1, diese Woche" in programme
    assert "1 gegangen, noch" in programme
    assert "<span>Mo</span><span>Di</span>" in programme


def test_the_day_of_a_walk_in_chinese(walker: TestClient, moment: Moment) -> None:
    walker.headers.update(CHINESE)
    today = walker.get("/today").text
    assert "今天的练习" in today
    assert "6月1日 星期一" in today
    session_id = walked(walker, moment)
    assert "有没有不稳？" in walker.get(f"/check-in/{session_id}").text
    programme = walker.get("/programme").text
    assert "第1周，本周" in programme
    assert "已走1次，还有" in programme


def test_a_measured_walk_in_three_languages(walker: TestClient, recording: bytes) -> None:
    file = {"file": ("walk.zip", recording)}
    handed_in = walker.post("/walks/hand-in", files=file, data={"worn": "-z"})
    for code, steps, forward in (
        ("en", "steps</small>", ">forward</th>"),
        ("de", "Schritte</small>", ">vorwärts</th>"),
        ("zh", "步</small>", ">向前走</th>"),
    ):
        chosen(walker, code)
        page = walker.get(handed_in.url.path).text
        assert steps in page
        assert forward in page


def test_a_picture_is_drawn_for_each_language(walker: TestClient, moment: Moment) -> None:
    walked(walker, moment)
    pages = {}
    for code in LANGUAGES:
        chosen(walker, code)
        pages[code] = re.search("<figure.*?</figure>", walker.get("/progress").text, re.S)
    assert len({found[0] for found in pages.values() if found}) == len(LANGUAGES)


def test_a_figure_is_followed_by_its_word() -> None:
    seconds = (0, 30, 60, 90, 120)
    words = [minutes_unit(one) for one in seconds]
    assert words == ["minute", "minute", "minute", "minutes", "minutes"]
    with speaking("de"):
        words = [minutes_unit(one) for one in seconds]
        assert words == ["Minute", "Minute", "Minute", "Minuten", "Minuten"]
        assert tenths(9.46) == "9,5"
    assert tenths(9.46) == "9.5"


def test_sentences_stand_together_as_the_language_sets_them() -> None:
    assert together("It rains.", "", "It stops.") == "It rains. It stops."
    with speaking("zh"):
        assert together("下雨了。", "雨停了。") == "下雨了。雨停了。"


@pytest.mark.parametrize(
    ("answers", "first", "after"),
    [
        (
            "Today is for rest. Next, tomorrow: a rail.",
            "Today is for rest",
            "Next, tomorrow: a rail.",
        ),
        ("Heute ist Ruhe. Weiter am 24. November.", "Heute ist Ruhe", "Weiter am 24. November."),
        ("Am 24. November geht es weiter.", "Am 24. November geht es weiter.", ""),
        ("今天休息。下次在周二。", "今天休息", "下次在周二。"),
    ],
)
def test_the_first_sentence_is_parted_from_the_rest(answers: str, first: str, after: str) -> None:
    assert opening(answers) == (first, after)


def test_what_is_told_never_becomes_markup() -> None:
    said = say_around("door-android-choose", file="<i>&")
    assert said == "Choose <b>&lt;i&gt;&amp;</b>. Come back to this page."


def test_a_message_with_markup_in_it_is_said_as_such() -> None:
    """What ``say`` gives is escaped, so markup in its message would be read aloud."""
    environment = Environment()
    from retrowalk.languages.catalogue import source
    from retrowalk.web.templating import _environment

    loader = _environment().loader
    assert loader is not None
    marked = {
        name
        for file in ("answers", "door", "path", "progress", "result", "testing", "today", "web")
        for name in re.findall(r"^([a-z-]+) =[^\n]*<\w", source(LANGUAGES["en"], file), re.M)
    }
    assert len(marked) > 10
    for template in _environment().list_templates(extensions=["html"]):
        tree = environment.parse(loader.get_source(environment, template)[0])
        for call in tree.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "say":
                names = {one.value for one in call.find_all(nodes.Const)}
                assert not names & marked, template
