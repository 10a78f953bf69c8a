"""The standard tests on the pages: chosen, explained, told with or without a script, shown."""

import re
from datetime import timedelta
from html import unescape

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, screened

from retrowalk.assessments import standard_tests
from retrowalk.gait.synthetic.trials import Setup, chair_stands, known_distance
from retrowalk.recordings.export import sensor_logger_zip

pytestmark = pytest.mark.slow


def page(client: TestClient, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return unescape(response.text)


def tell(client: TestClient, test_id: str, *trials: str, **fields: str) -> str:
    response = client.post(f"/assessments/{test_id}", data={"trial": list(trials), **fields})
    assert response.status_code == 200, response.text
    assert re.search(r"/assessments/results/\d+$", response.url.path)
    return unescape(response.text)


def test_a_stranger_is_welcomed_first(stranger: TestClient) -> None:
    for path in ("/assessments", "/assessments/chair_stand"):
        assert stranger.get(path).url.path == "/"


def test_progress_leads_to_the_tests(walker: TestClient) -> None:
    assert 'href="/assessments"' in page(walker, "/progress")
    chosen = page(walker, "/assessments")
    for test in standard_tests():
        assert f'href="/assessments/{test.id}"' in chosen
    assert chosen.index("To do now") < chosen.index("Once the shorter walk backward is done.")


@pytest.mark.parametrize("test", standard_tests(), ids=lambda test: test.id)
def test_every_test_is_explained_with_its_safety_first(walker: TestClient, test) -> None:
    text = page(walker, f"/assessments/{test.id}")
    first, then, last = map(str, (test.safety[0], test.steps[0], test.caution))
    assert text.index(first) < text.index(then) < text.index(last)
    assert "<svg" in text
    for source in test.source:
        assert f'href="{source.address}"' in text
        assert source.citation in text
    if not test.after:
        assert text.count('name="trial"') == test.trials
    assert "data-stopwatch" in text


def test_a_result_is_kept_and_shown_with_where_others_were(stranger: TestClient) -> None:
    walker = screened(stranger, age="67", sex="female")
    text = tell(walker, "chair_stand", "12")
    assert "12 <small>stands</small>" in text
    assert "11 to 16 stands" in text
    assert "no diagnosis" in text
    assert "(a secondary page)" in text
    assert "your first result" in text
    assert "12 stands" in page(walker, "/assessments")


def test_a_change_is_judged(walker: TestClient, moment: Moment) -> None:
    tell(walker, "timed_up_and_go", "9,0", "9.4")
    moment.pass_days(28)
    text = tell(walker, "timed_up_and_go", "8.6", "")
    assert "0.6 s quicker than last time: within what repeats of the test vary by" in text
    assert "1 trial is missing" in text
    assert "10.1186/s12891-015-0637-8" in text
    assert page(walker, "/assessments/timed_up_and_go").count("/assessments/results/") == 2


def test_the_same_page_sent_again_corrects_the_result(walker: TestClient, moment: Moment) -> None:
    opened = re.search(
        r'name="opened_at" value="([^"]+)"', page(walker, "/assessments/timed_up_and_go")
    )[1]
    tell(walker, "timed_up_and_go", "95", opened_at=opened)
    moment.now += timedelta(minutes=2)
    tell(walker, "timed_up_and_go", "9.5", opened_at=opened)
    explained = page(walker, "/assessments/timed_up_and_go")
    assert explained.count("/assessments/results/") == 1
    assert "9.5 s" in explained


@pytest.mark.parametrize("opened_at", ["2026-05-01T09:00:00+00:00", "2027-01-01T00:00:00+00:00"])
def test_a_page_from_another_day_counts_as_now(walker: TestClient, opened_at: str) -> None:
    assert "Mon 1 Jun" in tell(walker, "timed_up_and_go", "9.5", opened_at=opened_at)


def test_stances_are_told_up_to_the_one_not_held(walker: TestClient) -> None:
    text = tell(walker, "four_stage_balance", "10", "10", "4", "")
    assert "2 <small>stances</small>" in text
    assert "78 %" in text


@pytest.mark.parametrize(
    ("trials", "sentence"),
    [(["soon"], "no number"), (["0.1"], "can't be right"), ([""], "one to 2 trials, not 0")],
)
def test_a_slip_is_answered_where_it_was_made(
    walker: TestClient, trials: list[str], sentence: str
) -> None:
    refused = walker.post("/assessments/timed_up_and_go", data={"trial": trials})
    assert refused.status_code == 422
    assert sentence in unescape(refused.text)
    assert f'value="{trials[0]}"' in refused.text
    assert "your first result" not in refused.text


def test_a_test_is_timed_from_its_recording(walker: TestClient) -> None:
    made = chair_stands(Setup(seed=2))
    handed_in = walker.post(
        "/assessments/recording",
        data={"test_id": "chair_stand"},
        files={"file": ("stands.zip", sensor_logger_zip(made.recording))},
    )
    assert "timed by the phone" in handed_in.text
    assert f"{len(made.truth[0].parts)} <small>stands" in handed_in.text
    assert handed_in.text.count('<th scope="row">stand</th>') == len(made.truth[0].parts)


def test_a_recording_of_something_else_is_refused_on_the_page(walker: TestClient) -> None:
    walk = known_distance(Setup(seed=2), "forward", 10.0, speed_mps=1.1)
    for file, sentence in (
        ({"file": ("walk.zip", sensor_logger_zip(walk.recording))}, "nobody rises"),
        ({"file": ("letter.txt", b"Dear walker")}, "letter.txt"),
        ({}, "Choose the file"),
    ):
        refused = walker.post("/assessments/recording", data={"test_id": "chair_stand"}, files=file)
        assert refused.status_code == 422
        assert sentence in refused.text


def test_who_must_ask_first_reads_but_does_no_backward_test(asker: TestClient) -> None:
    text = page(asker, "/assessments/three_metre_backward")
    assert "Not for you as things are" in text
    assert '<form class="card"' not in text
    assert asker.post("/assessments/three_metre_backward", data={"trial": "4"}).status_code == 403
    assert '<form class="card"' in page(asker, "/assessments/timed_up_and_go")


@pytest.mark.parametrize("path", ["/assessments/jump", "/assessments/results/99"])
def test_what_is_not_there_is_not_found(walker: TestClient, path: str) -> None:
    assert walker.get(path).status_code == 404


def test_limits_stand_folded_away_for_professionals(walker: TestClient) -> None:
    screened(walker, age="72", sex="female")
    kept = walker.post("/assessments/ten_metre_forward", data={"trial": ["9.0"]})
    for page in (kept.text, walker.get("/assessments/ten_metre_forward").text):
        before, _, folded = page.partition("<summary>For a professional</summary>")
        assert "Sensitivity 35%, specificity 77%" in folded
        assert "it is no verdict" in folded
        assert "Sensitivity" not in before
    assert "women of 70 to 79" in kept.text.replace("Women", "women")
