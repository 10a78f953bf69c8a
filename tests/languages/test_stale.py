"""A translation that was made from other English than today's is named until it was looked at."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from fluent.syntax.ast import Identifier, Message, Pattern, TextElement
from tools import languages as tool

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
HALF, CHEST = "session-half", "rule-chest_pain-because"
DIZZY = "stage-rail-not_normal-dizziness"


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """Give a copy of the catalogue, to change."""
    return Path(shutil.copytree(tool.CATALOGUE, tmp_path / "languages"))


def written(name: str, text: str) -> Message:
    return Message(Identifier(name), Pattern([TextElement(text)]))


@pytest.mark.parametrize("name", [CHEST, DIZZY])
def test_other_words_in_the_data_make_every_translation_stale_until_it_is_accepted(
    catalogue: Path, name: str
) -> None:
    wanted = tool.english(catalogue) | {name: written(name, "Do not wait: call now.")}
    for code in ("de", "zh"):
        assert tool.state(code, catalogue, wanted).stale == (name,)
        assert tool.accept(code, [name], catalogue, wanted) == [name]
        assert tool.state(code, catalogue, wanted).is_whole


def test_other_words_in_the_catalogue_do_too_but_not_another_layout(catalogue: Path) -> None:
    file = catalogue / "en" / "session.ftl"
    text = file.read_text()
    file.write_text(text.replace(f"{HALF} = ", f"# About half.\n{HALF} =\n    "))
    assert tool.state("de", catalogue).is_whole
    file.write_text(re.sub(rf"(?m)^{HALF} = .*", f"{HALF} = Half of it is done.", text))
    assert tool.state("de", catalogue).stale == (HALF,)
    assert tool.accept("de", ["today-*"], catalogue) == []
    assert tool.accept("de", ["session-*"], catalogue) == [HALF]
    assert tool.state("de", catalogue).is_whole


def test_what_is_put_in_at_the_head_of_a_list_is_missing_and_shifts_nothing(
    catalogue: Path,
) -> None:
    first = "stage-rail-not_normal-chest_tightness"
    wanted = {first: written(first, "Chest tightness."), **tool.english(catalogue)}
    assert tool.state("de", catalogue, wanted) == tool.State((first,), (), ())


def test_what_nobody_asks_for_any_more_is_left_over(catalogue: Path) -> None:
    wanted = tool.english(catalogue)
    del wanted[HALF]
    assert tool.state("zh", catalogue, wanted).left_over == (HALF,)
    file = catalogue / "zh" / "session.ftl"
    file.write_text(re.sub(rf"(?m)^{HALF} = .*\n", "", file.read_text()))
    assert tool.accept("zh", [HALF], catalogue, wanted) == [HALF]
    assert tool.state("zh", catalogue, wanted).is_whole


def test_a_new_language_holds_every_message_in_english_and_says_none_of_it(
    catalogue: Path,
) -> None:
    folder, wanted = tool.new("fr", catalogue), tool.english(catalogue)
    assert tool.messages("fr", catalogue) == {}
    assert tool.state("fr", catalogue).missing == tuple(wanted)
    for file in folder.glob("*.ftl"):
        file.write_text(re.sub("(?m)^# ?", "", file.read_text()))
    said = tool.messages("fr", catalogue)
    assert {name: tool.fingerprint(one) for name, one in said.items()} == {
        name: tool.fingerprint(one) for name, one in wanted.items()
    }
    assert tool.state("fr", catalogue).stale == tuple(wanted)
    tool.accept("fr", ["*"], catalogue)
    assert tool.state("fr", catalogue).is_whole


def test_the_command_tells_how_each_language_stands() -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "tools.languages", "status"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    codes = [line.partition(":")[0] for line in finished.stdout.splitlines() if line[0] != " "]
    assert (codes, finished.stderr) == (["de", "zh"], "")
