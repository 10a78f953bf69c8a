"""What is said of phones names tests and stubs that exist, and a source for each stub."""

import re
from pathlib import Path

import pytest
from tools.phones import ROOT, Row, in_the_page, laid_out, phones

KNOWN = phones()
PAGE = ROOT / "docs" / "phones.md"
STUBS = ROOT / "tests" / "browser" / "stubs"
OF_NO_PHONE = {"sound-card-by-page-clock"}
"""What plays the clock of tests, and no phone."""


def test_the_page_is_what_the_data_say() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert in_the_page(page, laid_out(KNOWN)) == page, f"python -m tools.phones --write {PAGE}"


def test_every_platform_has_a_row_for_every_behaviour_that_it_can_have() -> None:
    there = {(row.behaviour, platform) for row in KNOWN.rows for platform in row.platforms}
    for behaviour, platform in there:
        assert behaviour in KNOWN.behaviours
        assert platform in KNOWN.platforms
    on_phones = {
        (behaviour, platform)
        for behaviour in KNOWN.behaviours
        for platform in KNOWN.platforms
        if platform != "desktop" and (behaviour, platform) not in NOT_THERE
    }
    assert on_phones - there == set()


NOT_THERE = {("home", "ios-old"), ("home", "ios-new")}
"""A tab is not on the home screen."""


@pytest.mark.parametrize("row", KNOWN.rows, ids=lambda row: f"{row.behaviour} {row.platforms[0]}")
def test_every_row_tells_how_it_is_known(row: Row) -> None:
    assert row.tests or row.sources or row.unseen
    for test in row.tests:
        file, _, name = test.partition("::")
        text = (ROOT / file).read_text(encoding="utf-8")
        assert f"def {name}(" in text or f'test("{name}"' in text or not name, test
    for stub in row.stubs:
        said = first_comment(STUBS / f"{stub}.js")
        assert any(key_of(source) in said for source in row.sources), said


@pytest.mark.parametrize("stub", sorted(STUBS.glob("*.js")), ids=lambda stub: stub.stem)
def test_every_stub_is_in_a_row(stub: Path) -> None:
    assert stub.stem in OF_NO_PHONE | {named for row in KNOWN.rows for named in row.stubs}


def first_comment(file: Path) -> str:
    found = re.match(
        r"(?:\s*//[^\n]*\n|\s*/\*.*?\*/)+", file.read_text(encoding="utf-8"), re.DOTALL
    )
    assert found, f"{file.name} names no source"
    return re.sub(r"\s*\n\s*(//|\*)?\s*", " ", found[0])


def key_of(source: str) -> str:
    """What tells one source from another: its number, else the last of its name."""
    numbers = re.findall(r"\d{2,}", source)
    return numbers[-1] if numbers else source.rpartition(", ")[2]
