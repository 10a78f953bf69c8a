"""The style sheet: whole, with every colour of the house in light and dark, and nothing unused."""

import re
from pathlib import Path

import pytest

import retrowalk.web
from retrowalk.people.household import COLOURS

WEB = Path(retrowalk.web.__file__).parent
CSS = (WEB / "static/style.css").read_text()
TOKENS = {
    "paper": ("#fbfaf6", "#131816"),
    "card": ("#ffffff", "#1c2320"),
    "ink": ("#1b231f", "#eef1ec"),
    "soft": ("#4a554f", "#b4bdb6"),
    "line": ("#d9d6cb", "#3a443f"),
    "action": ("#1d5c48", "#7fcbae"),
    "backward": ("#b34a06", "#ffa766"),
    "forward": ("#2f639e", "#8dbaee"),
    "unknown": ("#6f736f", "#a3a9a4"),
    "caution": ("#7a5200", "#f0c069"),
    "stop": ("#a3222b", "#ff9aa0"),
}


def test_braces_close_and_nothing_dangles_before_a_rule() -> None:
    assert CSS.count("{") == CSS.count("}")
    plain = re.sub(r"/\*.*?\*/", "", CSS, flags=re.S)
    for selector in re.findall(r"([^{};]+)\{", plain):
        assert "@" not in selector.strip()[1:], selector


@pytest.mark.parametrize("token", TOKENS)
def test_every_colour_of_the_house_has_its_light_and_dark_value(token: str) -> None:
    assert tuple(re.findall(rf"--{token}: (#\w+);", CSS)) == TOKENS[token]


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("colour", COLOURS)
def test_the_colour_of_a_walker_is_seen_and_is_no_other_of_the_house(colour: str) -> None:
    """WCAG 2.2, 1.4.11: what is to be seen differs 3 to 1 from what is beside it."""
    for found, (paper, card) in zip(
        re.findall(rf"--walker-{colour}: (#\w+);", CSS),
        zip(TOKENS["paper"], TOKENS["card"], strict=True),
        strict=True,
    ):
        for ground in (paper, card):
            dark, light = sorted((_luminance(found), _luminance(ground)))
            assert (light + 0.05) / (dark + 0.05) >= 3, (found, ground)
        assert all(found not in values for values in TOKENS.values())


def test_every_class_is_used() -> None:
    used = "".join(
        file.read_text()
        for folder in ("web/templates", "web/static/player", "web/views/ladder_view.py", "charts")
        for file in sorted((WEB.parent / folder).rglob("*.*") or [WEB.parent / folder])
        if file.suffix in {".html", ".js", ".py"}
    )
    for name in set(re.findall(r"\.([a-z][a-z-]+)", re.sub(r"\{[^{}]*\}", "", CSS))):
        assert re.search(rf"\b{name}\b", used), f".{name} is used nowhere"
