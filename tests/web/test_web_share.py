"""What a walker shows to somebody without an account: made, opened, answered and taken back."""

import base64
import hashlib
import html
import json
import logging
import re
import zlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any, get_args

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from fastapi.testclient import TestClient
from joserfc import jwe
from joserfc.jwk import OctKey
from tests.coach.trying import better_backward, live
from tests.web.walking import Moment, walked

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.people.shares import WRONG, What
from retrowalk.trials.types import Question
from retrowalk.web import create_app
from retrowalk.web.security.network import Network

pytestmark = pytest.mark.slow

WISH: dict[str, Any] = {"label": "Ms Keller", "name": "Anna", "days": 7, "shows": ["walks"]}
EVERYTHING = list(get_args(What))
WORD = {"who": "Ms Keller", "profession": "physiotherapist", "minutes": 2, "note": "No carpets."}
SENTENCE = "Your physiotherapist: at most 2 minutes."


def plain(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def made(walker: TestClient, **fields: Any) -> dict[str, Any]:
    response = walker.post("/api/v1/shares", json={**WISH, **fields})
    assert response.status_code == 201, response.text
    return response.json()  # type: ignore[no-any-return]


def payload(link: str) -> dict[str, Any]:
    return json.loads(plain(link.partition("#shlink:/")[2]))  # type: ignore[no-any-return]


def asked(client: TestClient, link: str, passcode: str, path: str = "", **more: Any) -> Any:
    body = {"recipient": "Ms Keller", "passcode": passcode, **more}
    return client.post(payload(link)["url"] + path, json=body)


def unsealed(sealed: str, key: bytes) -> bytes:
    """Read a JWE by its standard alone, as another program would."""
    header, none, iv, content, tag = sealed.split(".")
    told = json.loads(plain(header))
    assert (told["alg"], told["enc"], told["zip"], none) == ("dir", "A256GCM", "DEF", "")
    packed = AESGCM(key).decrypt(plain(iv), plain(content) + plain(tag), header.encode())
    return zlib.decompress(packed, wbits=-zlib.MAX_WBITS)


def read(link: str, files: list[dict[str, str]]) -> dict[str, bytes]:
    key = plain(payload(link)["key"])
    return {file["contentType"]: unsealed(file["embedded"], key) for file in files}


def sentences(walker: TestClient) -> list[str]:
    return [one["sentence"] for one in walker.get("/api/v1/today").json()["words"]]


def test_what_is_shown_can_be_read_with_the_link_and_its_code_alone(
    walker: TestClient, moment: Moment
) -> None:
    walked(walker, moment)
    new = made(walker, shows=EVERYTHING)
    link = new["link"]
    told = payload(link)
    assert (told["flag"], told["label"], told["exp"]) == ("P", "Ms Keller", 1780909200)
    assert len(told["url"]) <= 128
    assert len(told["label"]) <= 80
    answer = asked(walker, link, new["passcode"].lower())
    assert answer.status_code == 200, answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.json()["status"] == "finalized"
    parts = read(link, answer.json()["files"])
    assert parts["application/pdf"].startswith(b"%PDF")
    page, data = parts["text/html"].decode(), json.loads(parts["application/json"])
    assert "Anna walks backward" in page
    assert "Nobody watches this in real time" in page
    assert [one["on"] for one in data["sessions"]] == ["2026-06-01"]
    assert data["sessions"][0]["practised_s"] == 120
    (share,) = walker.get("/api/v1/shares").json()
    assert [(one["by"], one["what"]) for one in share["openings"]] == [("Ms Keller", "opened")]
    assert "Opened once" in walker.get("/share").text


def test_only_what_was_chosen_is_in_it(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    told = {"pain": 7, "effort": 3, "wobble": "none", "note": "The cat came along."}
    walker.post(f"/api/v1/sessions/{session_id}/check-in", json=told)
    new = made(walker)
    parts = read(new["link"], asked(walker, new["link"], new["passcode"]).json()["files"])
    assert parts.keys() == {"application/json", "text/html"}
    data = json.loads(parts["application/json"])
    assert data.keys() == {"retrowalk", "on", "until", "name", "sessions"}
    assert "pain_after" not in data["sessions"][0]
    assert "The cat" not in parts["text/html"].decode()
    assert "Effort</th>" not in parts["text/html"].decode()
    everything = made(walker, shows=EVERYTHING)
    parts = read(
        everything["link"],
        asked(walker, everything["link"], everything["passcode"]).json()["files"],
    )
    assert "The cat came along." in parts["text/html"].decode()
    assert json.loads(parts["application/json"])["sessions"][0]["pain_after"] == 7


def test_neither_the_key_nor_the_code_is_kept_or_logged(
    walker: TestClient,
    journal: Journal,
    on_disk: Callable[[], bytes],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    new, handed = made(walker), made(walker, way="file")
    asked(walker, new["link"], "000000")
    asked(walker, new["link"], new["passcode"])
    key = plain(payload(new["link"])["key"])
    secrets = [
        key,
        payload(new["link"])["key"].encode(),
        payload(new["link"])["url"][-43:].encode(),
    ]
    codes = [one["passcode"].encode() for one in (new, handed)]
    codes += [handed["passcode"].replace("-", "").encode()]
    journal.close()  # all of the write-ahead log is in sight, too
    kept = on_disk()
    logged = caplog.text.encode()
    assert [one for one in [*secrets, *codes[1:]] if one in kept] == []
    assert [one for one in [*secrets[:2], *codes] if one in logged] == []
    assert b"$argon2id$" in kept


def test_wrong_codes_close_it_for_good(walker: TestClient, moment: Moment) -> None:
    new = made(walker)
    wrong = "000000" if new["passcode"] != "000000" else "111111"
    left = []
    for _ in range(WRONG):
        moment.now += timedelta(hours=2)  # so long that nobody has to wait
        answer = asked(walker, new["link"], wrong)
        left.append((answer.status_code, answer.json().get("remainingAttempts")))
    assert left == [*((401, number) for number in range(WRONG - 1, 0, -1)), (404, None)]
    moment.now += timedelta(hours=2)
    assert asked(walker, new["link"], new["passcode"]).status_code == 404
    assert "closed" in walker.get("/share").text


def test_whoever_tries_again_and_again_waits(walker: TestClient) -> None:
    new = made(walker)
    wrong = "000000" if new["passcode"] != "000000" else "111111"
    codes = [asked(walker, new["link"], wrong).status_code for _ in range(4)]
    assert codes == [401, 401, 401, 429]
    waits = asked(walker, new["link"], new["passcode"])
    assert (waits.status_code, int(waits.headers["Retry-After"]) > 0) == (429, True)


def test_what_is_over_withdrawn_or_unknown_answers_alike(
    walker: TestClient, moment: Moment, journal: Journal
) -> None:
    over, back = made(walker, days=1), made(walker, days=30)
    url = payload(back["link"])["url"]
    assert walker.post(f"{url}/still").status_code == 204
    gone = walker.delete(f"/api/v1/shares/{back['share']['id']}")
    assert gone.json()["withdrawn_at"] is not None
    assert journal.shares.sealed(1, back["share"]["id"]) is None
    moment.pass_days(2)
    unknown = payload(over["link"])["url"][:-43] + "x" * 43
    answers = []
    for address in (payload(over["link"])["url"], url, unknown):
        moment.now += timedelta(hours=2)
        for path, body in (
            ("", {"recipient": "x", "passcode": over["passcode"]}),
            ("/still", None),
            ("/word", {"recipient": "x", "passcode": back["passcode"], "word": WORD}),
        ):
            answer = walker.post(address + path, json=body)
            answers.append((answer.status_code, answer.text))
    assert set(answers) == {(404, answers[0][1])}
    assert walker.post("/api/v1/proposals/1/accept").status_code == 404
    made(walker)  # and what is over is deleted with the next one
    assert journal.shares.sealed(1, over["share"]["id"]) is None


def test_a_word_by_the_link_counts_once_the_walker_accepts_it(
    walker: TestClient, moment: Moment
) -> None:
    new = made(walker)
    sent = asked(walker, new["link"], new["passcode"], "/word", word=WORD)
    assert sent.status_code == 204, sent.text
    (waits,) = walker.get("/api/v1/proposals").json()
    assert (waits["who"], waits["word"]["sentence"]) == ("Ms Keller", SENTENCE)
    assert sentences(walker) == []
    assert "A word for you" in walker.get("/today").text
    assert walker.post(f"/proposals/{waits['id']}/accept").status_code == 200
    assert sentences(walker) == [SENTENCE]
    assert walker.get("/api/v1/proposals").json() == []
    kinds = {one["kind"]: one for one in walker.get("/api/v1/record/statements").json()}
    proposal, agreement = kinds["proposal"], kinds["agreement"]
    assert (proposal["role"], proposal["recorded_by"]) == ("professional", "professional")
    assert (agreement["about_id"], agreement["recorded_by"]) == (proposal["id"], "walker")
    assert "No carpets." in walker.get("/journal").text
    # undone, it waits again; declined, it stays as declined
    walker.post(f"/api/v1/record/{agreement['id']}/take-back", json={})
    assert sentences(walker) == []
    assert walker.post(f"/api/v1/proposals/{waits['id']}/decline").status_code == 204
    assert walker.get("/api/v1/proposals").json() == []
    assert walker.post(f"/api/v1/proposals/{waits['id']}/accept").status_code == 404


def test_a_word_that_cannot_be_meant_is_refused_in_a_sentence(walker: TestClient) -> None:
    new = made(walker)
    for word, says in (
        ({"settings": ["roof"]}, "roof"),
        ({"until": "2026-05-01"}, "before"),
        ({"minutes": 90}, "minutes"),
        ({"who": " "}, "agreed"),
    ):
        answer = asked(walker, new["link"], new["passcode"], "/word", word={**WORD, **word})
        assert (answer.status_code, says in answer.json()["error"]) == (422, True), answer.text
    assert walker.get("/api/v1/proposals").json() == []


def sealed_in(page: bytes) -> dict[str, Any]:
    text = page.decode().partition('id="sealed">')[2].partition("</script>")[0]
    return json.loads(text)  # type: ignore[no-any-return]


def inside(page: bytes, passcode: str) -> dict[str, Any]:
    """Open a file with its code, as its script does."""
    box = sealed_in(page)
    code = passcode.replace("-", "").encode()
    key = hashlib.pbkdf2_hmac("sha256", code, plain(box["salt"]), box["rounds"], 32)
    return json.loads(unsealed(box["box"], key))  # type: ignore[no-any-return]


def replied(to: dict[str, str], **word: Any) -> str:
    header = {"alg": "dir", "enc": "A256GCM", "kid": to["kid"]}
    told = json.dumps({**WORD, "on": "2026-06-01", **word}).encode()
    return jwe.encrypt_compact(header, told, OctKey.import_key(plain(to["key"])))


def test_a_file_opens_with_its_code_and_its_reply_is_taken_in_once(
    walker: TestClient, moment: Moment
) -> None:
    new = made(walker, way="file", language="de")
    assert new["link"] == ""
    page = walker.get(f"/api/v1/shares/{new['share']['id']}/file").content
    assert page == walker.get(f"/share/{new['share']['id']}/file").content
    assert b"default-src &#39;none&#39;" in page
    assert b"src=" not in page
    found = inside(page, new["passcode"])
    assert "Anna geht rückwärts" in found["page"]
    reply = replied(found["reply"])
    head, _, iv, content, tag = reply.split(".")
    forged = [
        "",
        "hello",
        "æ",
        reply[:-4] + ("AAAA" if reply[-4:] != "AAAA" else "BBBB"),
        ".".join([head, "", iv, content[:-4] + "AAAA", tag]),
        replied({**found["reply"], "key": "A" * 43}),
        replied({**found["reply"], "kid": "A" * 43}),
        replied(found["reply"], settings=["roof"]),
        replied(found["reply"], more="than the form has"),
    ]
    for text in forged:
        assert walker.post("/api/v1/shares/reply", json={"text": text}).status_code == 422, text
    assert walker.get("/api/v1/proposals").json() == []
    wrapped = "\n".join(reply[n : n + 60] for n in range(0, len(reply), 60))
    taken = walker.post("/share/reply", data={"text": wrapped})
    assert "A word for you" in taken.text
    again = walker.post("/share/reply", data={"text": reply})
    assert (again.status_code, "taken in already" in again.text) == (422, True)
    assert len(walker.get("/api/v1/proposals").json()) == 1


def test_no_reply_to_a_file_that_was_taken_back(walker: TestClient) -> None:
    new = made(walker, way="file")
    page = walker.get(f"/share/{new['share']['id']}/file").content
    reply = replied(inside(page, new["passcode"])["reply"])
    walker.post(f"/share/{new['share']['id']}/withdraw")
    assert walker.post("/share/reply", data={"text": reply}).status_code == 422
    assert walker.get(f"/share/{new['share']['id']}/file").status_code == 404


def test_it_says_for_whom_a_link_opens(
    journal: Journal, moment: Moment, walker: TestClient
) -> None:
    assert "on this machine only" in walker.get("/share").text
    assert made(walker)["reach"] == "machine"
    proxied = Network(hosts={"walk.example.org", "127.0.0.1"}, behind_proxy=False)
    app = create_app(journal, network=proxied, now=moment)
    for base, says in (
        ("https://walk.example.org", "anywhere"),
        ("https://192.168.1.20", "home"),
        ("https://study.local", "home"),
    ):
        proxied.hosts.add(base.partition("//")[2])
        with TestClient(app, base_url=base, client=("127.0.0.1", 5)) as there:
            new = made(there)
            assert (new["reach"], payload(new["link"])["url"].startswith(base)) == (says, True)
    at_home = Network(hosts={"127.0.0.1"}, https_port=8443, known=("192.168.1.20",))
    app = create_app(journal, network=at_home, now=moment)
    with TestClient(app, base_url="http://127.0.0.1:8000", client=("127.0.0.1", 5)) as here:
        new = made(here)
        assert new["reach"] == "home"
        assert new["link"].startswith("https://192.168.1.20:8443/shared#shlink:/")


def test_a_stranger_opens_it_over_https_and_reaches_nothing_else(
    journal: Journal, moment: Moment, walker: TestClient
) -> None:
    new = made(walker)
    path = payload(new["link"])["url"].removeprefix("http://127.0.0.1:8000")
    there = Network(hosts={"192.168.1.20"}, https_port=443, known=("192.168.1.20", "study.local"))
    app = create_app(journal, network=there, now=moment)
    body = {"recipient": "Ms Keller", "passcode": new["passcode"]}
    far = ("192.168.1.77", 5)
    with TestClient(app, base_url="http://192.168.1.20", client=far) as read_by_others:
        assert read_by_others.post(path, json=body).status_code == 403
    with TestClient(app, base_url="https://192.168.1.20", client=far) as safe:
        assert safe.get("/shared").status_code == 200
        assert "install.js" not in safe.get("/shared").text
        opened = safe.post(path, json=body)
        assert opened.status_code == 200
        assert "study.local" not in opened.headers["Content-Security-Policy"]
        for other in ("/api/v1/shares", "/api/v1/proposals", "/api/v1/today"):
            assert safe.get(other).status_code == 401


def test_a_program_that_keeps_to_the_standard_may_want_its_files_apart(walker: TestClient) -> None:
    new = made(walker)
    answer = asked(walker, new["link"], new["passcode"], embeddedLengthMax=100).json()
    assert all("embedded" not in file for file in answer["files"])
    files = [{**file, "embedded": walker.get(file["location"]).text} for file in answer["files"]]
    assert "text/html" in read(new["link"], files)


def test_a_link_that_was_just_made_is_printed_with_the_programme(walker: TestClient) -> None:
    shown = walker.post("/share", data={"label": "Keller", "way": "link", "shows": ["walks"]})
    form = re.search(r'action="/share/paper.*?name="link" value="([^"]+)"', shown.text, re.DOTALL)
    assert form is not None
    link = html.unescape(form[1])
    printed = walker.post("/share/paper", data={"link": link, "name": "Anna"})
    assert printed.headers["Content-Type"] == "application/pdf"
    assert printed.headers["Cache-Control"] == "no-store"
    assert printed.content.count(b"/Type/Page/") == 3
    for other in ("https://evil.example/shared#shlink:/eyJ", "javascript:1", link + "\n"):
        assert walker.post("/share/paper", data={"link": other}).status_code == 422


def test_the_form_keeps_what_was_typed(walker: TestClient) -> None:
    refused = walker.post("/share", data={"label": " ", "name": "Anna", "way": "file"})
    assert refused.status_code == 422
    assert 'value="Anna"' in refused.text
    refused = walker.post("/share", data={"label": "Keller", "way": "file"})
    assert "Choose what they see" in refused.text
    shown = walker.post("/share", data={"label": "Keller", "way": "link", "shows": ["walks"]})
    assert (shown.status_code, shown.headers["Cache-Control"]) == (200, "no-store")
    assert "<svg" in shown.text
    short = walker.post("/api/v1/shares", json={**WISH, "way": "file", "passcode": "abc123"})
    assert (short.status_code, "12 letters" in short.json()["error"]) == (422, True)


def test_another_walker_has_no_part_in_it(
    walker: TestClient, journal: Journal, moment: Moment
) -> None:
    new = made(walker, way="file")
    page = walker.get(f"/share/{new['share']['id']}/file").content
    reply = replied(inside(page, new["passcode"])["reply"])
    other = journal.walkers.add("Ben", moment.now).id
    theirs = f"/api/v1/people/{other}"
    assert walker.get(f"{theirs}/shares").json() == []
    assert walker.get(f"{theirs}/shares/{new['share']['id']}/file").status_code == 404
    assert walker.delete(f"{theirs}/shares/{new['share']['id']}").status_code == 404
    assert walker.post(f"{theirs}/shares/reply", json={"text": reply}).status_code == 422


def test_who_erases_everything_shows_nothing_any_more(
    walker: TestClient, journal: Journal, on_disk: Callable[[], bytes]
) -> None:
    new = made(walker, label="Canary Keller")
    asked(walker, new["link"], new["passcode"])
    journal.walker_of(1).erasing.everything()
    assert journal.shares.of(1) == ()
    assert walker.post(f"{payload(new['link'])['url']}/still").status_code == 404
    journal.close()
    kept = on_disk()
    assert b"Canary Keller" not in kept


def test_of_a_trial_that_runs_the_week_is_shown_and_of_one_that_is_over_what_came_of_it(
    walker: TestClient, journal: Journal, moment: Moment
) -> None:
    def shown(**fields: Any) -> tuple[str, dict[str, Any]]:
        share = made(walker, **fields)
        files = asked(walker, share["link"], share["passcode"]).json()["files"]
        key = plain(payload(share["link"])["key"])
        content = {one["contentType"]: unsealed(one["embedded"], key) for one in files}
        return content["text/html"].decode(), json.loads(content["application/json"])

    coach = Coach(journal)
    plan = coach.trying.lock(Question.CALM, 6, "a seed", moment.now.date(), moment.now).plan
    live(coach, moment.now.date(), plan.blocks[3].first, better_backward)
    moment.now += plan.blocks[3].first - moment.now.date()
    page, data = shown(shows=["trials"])
    assert "Week 4 of 12" in page
    assert "<svg" not in page
    assert data["trials"][0]["finding"] is None
    other, without = shown(shows=["walks"])
    assert "Week 4 of 12" not in other
    assert "trials" not in without
    walker.post("/trial/stop", data={"sure": "true"})
    page, data = shown(shows=["trials"])
    sentence = "In your backward weeks you felt"
    assert re.sub("<svg.*?</svg>", "", page, flags=re.DOTALL).count(sentence) == 1
    assert page.count("<svg") == 1
    assert data["trials"][0]["finding"]["pairs"] == 1
