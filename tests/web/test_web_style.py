"""The style sheet: whole, with every colour of the house in light and dark, and nothing unused."""

import re
from pathlib import Path

import pytest

import retrowalk.web

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


def test_every_class_is_used() -> None:
    used = "".join(
        file.read_text()
        for folder in ("web/templates", "web/static/player", "web/views/ladder_view.py", "charts")
        for file in sorted((WEB.parent / folder).rglob("*.*") or [WEB.parent / folder])
        if file.suffix in {".html", ".js", ".py"}
    )
    for name in set(re.findall(r"\.([a-z][a-z-]+)", re.sub(r"\{[^{}]*\}", "", CSS))):
        assert re.search(rf"\b{name}\b", used), f".{name} is used nowhere"
