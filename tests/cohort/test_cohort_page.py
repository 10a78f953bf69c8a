"""The page on cohorts is tried as it is written, from the first recording to what is handed on."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from rocrate.rocrate import ROCrate
from typer.testing import CliRunner

from retrowalk.cli import app

PAGE = Path(__file__).parents[2] / "docs" / "cohorts.md"


def blocks() -> Iterator[tuple[str, str, str]]:
    """Give the blocks of the page: the line before each, its kind, and its text."""
    text = PAGE.read_text()
    for found in re.finditer(r"```(\w+)\n(.*?)```", text, re.S):
        yield text[: found.start()].rstrip().rpartition("\n")[2], found[1], found[2]


@pytest.mark.slow
def test_the_page_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(PAGE.parents[2] / "src"))  # for the workers, from here
    said, names, ran = "", {}, []
    for before, kind, text in blocks():
        if kind == "python":
            exec(compile(text, PAGE.name, "exec"), names)
        elif kind == "sh":
            for line in text.splitlines():
                done = CliRunner().invoke(app, shlex.split(line)[1:])
                assert done.exit_code == 0, done.output
                said = re.sub(r"\s+", " ", done.stdout)
                ran.append(line)
        elif kind == "toml":
            file = re.search(r"At the end of `(.+)`:", before)
            assert file is not None, before
            with Path(file[1]).open("a") as config:
                config.write(f"\n{text}")
        elif "[[authors]]" not in text:
            assert text.strip() in said
    assert len(ran) == 8
    assert "12 changed" in said or "derivatives" in said
    assert "backward" in capsys.readouterr().out
    assert len(Path("changed.csv").read_text().splitlines()) == 13
    crate = ROCrate("study")
    assert {"results/steps/", "summary/", "bids/"} <= {one.id for one in crate.data_entities}
    assert len(list(Path("study/bids").rglob("*_events.tsv"))) == 12
