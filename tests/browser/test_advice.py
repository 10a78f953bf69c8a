"""What the coach says of what the body does: the rules, second by second, in the browser."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

PLAYER = Path(__file__).parents[2] / "src/retrowalk/web/static/player"
BACKWARD_FROM_S, BACKWARD_TO_S = 30, 330
SCRIPT = {
    "blocks": [
        {"kind": "warm_up", "seconds": 30, "title": "", "hint": ""},
        {"kind": "backward", "seconds": 300, "title": "", "hint": ""},
        {"kind": "cool_down", "seconds": 60, "title": "", "hint": ""},
    ],
    "cues": [{"at_s": at_s, "block": 1, "say": "x", "show": ""} for at_s in (30, 180)],
    "seconds": 390,
}
TURN, SLOWER, SHORTER, EVEN = (
    f"player-advice-{rule}" for rule in ("turn", "slower", "shorter", "even")
)
PLAY = """async ([script, heards]) => {
    const { Adviser } = await import("/player/coaching/advice.js");
    const adviser = new Adviser();
    const said = [];
    for (let tenth = 0; tenth < 10 * script.seconds; tenth += 2) {
        const heard = heards[tenth];
        if (heard) adviser.hear(heard, script, tenth / 10);
        const line = adviser.advise(script, tenth / 10);
        if (line) said.push([tenth / 10, line]);
    }
    return said;
}"""


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context()
    context.route(
        "http://player/player/**",
        lambda route: route.fulfill(path=PLAYER / route.request.url.split("/player/", 2)[2]),
    )
    context.route("http://player/", lambda route: route.fulfill(body="<title>Advice</title>"))
    page = context.new_page()
    page.goto("http://player/")
    yield page
    context.close()


Heards = dict[int, dict[str, Any]]


def heard(direction: str = "backward", **told: Any) -> dict[str, Any]:
    usual = {"steps": [], "walking": True, "cadence_spm": 100.0, "step_length_m": 0.45}
    return usual | {"direction": direction} | told


def walked(direction: str = "backward", from_s: int = 30, to_s: int = 330, **told: Any) -> Heards:
    """Hear the same thing five times a second."""
    return {tenth: heard(direction, **told) for tenth in range(10 * from_s, 10 * to_s, 2)}


def with_steps(every_s: float, from_s: float = 32, steps: int = 100) -> Heards:
    news = walked(to_s=329)
    for n in range(steps):
        at_s = from_s + n * every_s
        news[2 * round(5 * at_s)]["steps"] = [{"time_s": at_s, "direction": "backward"}]
    return news


def said(page: Page, heards: Heards, script: dict[str, Any] = SCRIPT) -> list[tuple[float, str]]:
    return [(at_s, line) for at_s, line in page.evaluate(PLAY, [script, heards])]


def test_a_good_walk_is_left_alone(page: Page) -> None:
    assert said(page, walked()) == []


def test_forward_in_a_backward_block_is_told_kindly_and_rarely(page: Page) -> None:
    told = said(page, walked("forward"))
    assert {line for _, line in told} == {TURN}
    times = [at_s for at_s, _ in told]
    assert times[0] == pytest.approx(36, abs=0.5)
    assert min(b - a for a, b in pairwise(times)) >= 30


def test_in_running_nobody_is_told_to_turn(page: Page) -> None:
    """Whatever the measuring takes it for: the script says that it can't tell."""
    blocks = [
        block | {"tells_direction": block["kind"] != "backward"} for block in SCRIPT["blocks"]
    ]
    assert said(page, walked("forward"), SCRIPT | {"blocks": blocks}) == []
    assert said(page, walked("unknown"), SCRIPT | {"blocks": blocks}) == []


def test_turning_round_for_a_moment_is_not_told(page: Page) -> None:
    assert said(page, walked() | walked("forward", from_s=60, to_s=63)) == []


def test_what_cannot_be_told_is_not_told(page: Page) -> None:
    assert said(page, walked("unknown")) == []


def test_forward_where_forward_is_asked_is_right(page: Page) -> None:
    assert said(page, walked("forward", from_s=0, to_s=30)) == []
    assert said(page, walked() | walked("forward", from_s=330, to_s=390)) == []


def test_a_cadence_that_runs_off_is_told(page: Page) -> None:
    (first, *_) = said(page, walked() | walked(from_s=100, to_s=130, cadence_spm=120.0))
    assert first == (pytest.approx(105, abs=0.5), SLOWER)
    assert said(page, walked() | walked(from_s=100, to_s=130, cadence_spm=112.0)) == []


def test_steps_that_lengthen_are_told(page: Page) -> None:
    (first, *_) = said(page, walked() | walked(from_s=100, to_s=130, step_length_m=0.53))
    assert first == (pytest.approx(100, abs=0.5), SHORTER)


def test_forty_even_steps_are_praised_once(page: Page) -> None:
    assert said(page, with_steps(0.6)) == [(pytest.approx(32 + 39 * 0.6, abs=0.5), EVEN)]


def test_uneven_steps_are_not_praised(page: Page) -> None:
    news = walked()
    at_s = 32.0
    for n in range(120):
        at_s += 0.4 if n % 2 else 0.8
        news[2 * round(5 * at_s)]["steps"] = [{"time_s": at_s, "direction": "backward"}]
    assert said(page, news) == []


def test_two_corrections_leave_time_between_and_cues_leave_room(page: Page) -> None:
    fast = walked(from_s=30, to_s=330, cadence_spm=100.0)
    fast |= walked(from_s=60, to_s=330, cadence_spm=130.0, step_length_m=0.7)
    for tenth in range(1000, 3300, 400):
        fast |= {t: heard("forward") for t in range(tenth, tenth + 100, 2)}
    told = said(page, fast)
    assert {line for _, line in told} == {TURN, SLOWER, SHORTER}
    times = [at_s for at_s, _ in told]
    assert min(b - a for a, b in pairwise(times)) >= 15
    for at_s in times:
        assert abs(at_s - 180) >= 4
        assert BACKWARD_FROM_S + 6 <= at_s <= BACKWARD_TO_S - 4
