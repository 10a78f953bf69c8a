"""The gallery runs as it stands, and the figures of the page are drawn by the code."""

import runpy
import sys
from pathlib import Path

import pytest
from benchmarks import figures_measuring

DOCS = Path(__file__).parents[2] / "docs"
EXAMPLES = sorted((DOCS / "examples").glob("*.py"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_example_runs(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(example), run_name="__main__")
    assert capsys.readouterr().out


def test_there_are_some() -> None:
    assert len(EXAMPLES) >= 6


def test_the_figures_are_drawn_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["figures", "--into", str(tmp_path)])
    figures_measuring.main()
    page = (DOCS / "measuring.md").read_text(encoding="utf-8")
    for figure in figures_measuring.FIGURES:
        assert (tmp_path / f"{figure.__name__}.svg").read_text(encoding="utf-8").startswith("<svg")
        assert f"measuring/{figure.__name__}.svg" in page
        assert (DOCS / "measuring" / f"{figure.__name__}.svg").is_file()
