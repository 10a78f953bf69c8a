"""The documentation: it builds without a warning, and what it tells to type can be typed."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from retrowalk.cli import app

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
COMMAND = re.compile(r"retrowalk ([a-z]+)((?: --[a-z-]+)*)")


@pytest.mark.slow
def test_the_site_is_built_without_a_warning(tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    for page in ("index.html", "reference/gait/index.html", "gallery/index.html"):
        assert (tmp_path / page).is_file()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_of_a_page_can_be_typed(page: Path) -> None:
    known = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    code = "\n".join(re.findall(r"`+([^`]+)`+", page.read_text()))
    for command, options in COMMAND.findall(code):
        assert command in known, f"retrowalk {command}"
        shown = {option for one in known[command].params for option in one.opts}
        assert set(options.split()) <= shown, f"retrowalk {command}{options}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_within_the_project_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text()):
        if not re.match(r"[a-z]+:", target):
            assert (page.parent / target).exists(), target
