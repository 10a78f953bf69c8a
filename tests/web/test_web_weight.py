"""The phone app stays light, with all that it fetches, in every language."""

from functools import cache

import pytest
from benchmarks.weight import BUDGET_BYTES, first_load

from retrowalk.languages import LANGUAGES
from retrowalk.web.assets import FOLDER

loaded = cache(first_load)
OTHER_PAGES = {
    path.relative_to(FOLDER).as_posix()
    for folder in (FOLDER, FOLDER / "check", FOLDER / "shared", FOLDER / "together")
    for path in folder.glob("*.js")
} - {"pair.js"}
"""Modules of other pages, which the player's way does not ask for there."""


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_load_is_within_its_budget(language: str) -> None:
    assert sum(loaded(language).values()) <= BUDGET_BYTES


@pytest.mark.slow
def test_everything_that_is_fetched_by_itself_is_counted() -> None:
    paths = list(loaded("en"))
    names = {path.split("/", 3)[-1] for path in paths if path.startswith("/static/")}
    assert len(names) == sum(path.startswith("/static/") for path in paths)  # nothing is twice
    modules = {file.relative_to(FOLDER).as_posix() for file in FOLDER.rglob("*.js")}
    assert names >= modules - OTHER_PAGES
    assert names >= {"style.css", "player/player.css", "icon.svg", "icon-180.png", "icon-512.png"}
    assert {"/worker.js", "/manifest.webmanifest", "/drawings/style.css"} <= set(paths)
    assert any(path.endswith("/foot_roll.svg") for path in paths)
