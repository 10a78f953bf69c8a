"""The rules of the house that no reader can hold in mind: who may import whom, what stays light.

Who may import whom stands in ``pyproject.toml``, under ``tool.importlinter``. Here each of its laws
is broken once, in a copy, so that none of them holds only because it does not look.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.house import drawn, in_the_page

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "retrowalk"

PURE = (
    "practice",
    "person",
    "screening",
    "programme",
    "session",
    "gait",
    "assessments",
    "evidence",
    "trials",
)
UNTOLD = {
    *("today", "now", "utcnow", "open", "print", "input"),
    *("read_text", "read_bytes", "write_text", "write_bytes"),
    *("import_module", "__import__", "exec", "eval"),
}
"""Calls that ask the clock, the disk or the terminal, which imports do not show."""


def linted(package: Path) -> str:
    """What ``lint-imports`` says of a package that lies in this folder; empty if all is well."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", ROOT / "pyproject.toml"],
        env=os.environ | {"PYTHONPATH": str(package), "COLUMNS": "200"},
        capture_output=True,
        text=True,
    )
    return done.stdout + done.stderr if done.returncode else ""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(SOURCE, folder / "retrowalk", ignore=shutil.ignore_patterns("static"))
    return folder


@pytest.mark.slow
def test_every_room_keeps_to_the_laws() -> None:
    assert not linted(ROOT / "src")


BREAKS = [
    (
        "knows only the rooms below",
        {
            "retrowalk.gait.peaks": "from retrowalk import cli",
            "retrowalk.gait.strides": "from .. import cli",
            "retrowalk.settings": "import retrowalk.web.dependencies",
            "retrowalk.lan.certificates": "from retrowalk.web import app",
            "retrowalk.coach.rhythm": "from retrowalk.web.errors import log",
            "retrowalk.session.calm": "import retrowalk.assessments",
        },
    ),
    ("knows only the rooms below", {"retrowalk.nowhere": "import math"}),
    ("public surface", {"retrowalk.charts.bars": "from retrowalk import analyse"}),
    (
        "not who moves",
        {
            "retrowalk.gait.peaks": "from retrowalk.person import Person",
            "retrowalk.cohort.engine": "from retrowalk.journal import Journal",
        },
    ),
    ("No circles", {"retrowalk.programme.types": "from .engine import replay"}),
    ("No circles", {"retrowalk.screening.rules": "import retrowalk.practice"}),
    (
        "no clock",
        {
            "retrowalk.programme.facts": "from time import time",
            "retrowalk.screening.rules": "import pathlib",
            "retrowalk.evidence.studies": "from random import choice",
            "retrowalk.trials.types": "from random import choice",
            "retrowalk.programme.words": "from retrowalk.languages.spoken import spoken",
        },
    ),
    (
        "no database, web",
        {
            "retrowalk.practice.types": "import sqlalchemy.orm",
            "retrowalk.value": "from starlette import requests",
        },
    ),
    ("Only the journal", {"retrowalk.web.views.calendar": "import sqlite3"}),
]
"""Each law with what breaks it, by the module in which it is planted."""


@pytest.mark.slow
@pytest.mark.parametrize(("law", "planted"), BREAKS)
def test_no_law_can_be_broken_unseen(copy: Path, law: str, planted: dict[str, str]) -> None:
    files = {(copy / name.replace(".", "/")).with_suffix(".py"): name for name in planted}
    was = {file: file.read_text() if file.exists() else None for file in files}
    for file, name in files.items():
        file.write_text(f"{was[file] or ''}\n{planted[name]}\n")
    try:
        said = linted(copy)
    finally:
        for file, text in was.items():
            file.unlink() if text is None else file.write_text(text)
    broken = [line for line in said.splitlines() if " BROKEN" in line]
    assert any(law in line for line in broken), broken
    if law != "No circles":  # which tells where to cut one
        assert [name for name in planted if not re.search(rf" {name}( ->|$)", said, re.M)] == []


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_asks_neither_clock_nor_disk(room: str) -> None:
    folder = SOURCE / room
    for module in sorted(folder.rglob("*.py")) or [folder.with_suffix(".py")]:
        for node in ast.walk(ast.parse(module.read_text())):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func).rpartition(".")[2]
                if called == "import_module" and _loads_its_own(node, room):
                    continue
                assert called not in UNTOLD, f"{module.relative_to(ROOT)}:{node.lineno} {called}()"


def _loads_its_own(call: ast.Call, room: str) -> bool:
    """Whether a module of the same room is loaded, when it is first wanted."""
    return ast.unparse(call.args[0]).startswith(f"f'retrowalk.{room}.")


def test_the_drawing_of_the_house_is_as_it_stands() -> None:
    page = (ROOT / "docs" / "design.md").read_text()
    assert _without_sizes(in_the_page(page, drawn())) == _without_sizes(page), "make drawing"


def _without_sizes(page: str) -> str:
    """Rooms, ideas and arrows are held exactly; sizes change with every line that is written."""
    return re.sub(r" *\d+", "", page)


def loaded_after(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize("statement", ["import retrowalk", "import retrowalk.cli"])
def test_importing_loads_nothing_heavy(statement: str) -> None:
    heavy = {"numpy", "scipy", "pydantic", "sqlalchemy", "fastapi", "matplotlib", "pyarrow"}
    assert not loaded_after(statement) & heavy


@pytest.mark.parametrize("lock", ["run.txt", "dev.txt"])
def test_every_locked_package_has_a_hash_and_no_address(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text()
    pins = re.findall(r"^\S+==\S+.*(?:\n    --hash=sha256:[0-9a-f]{64}.*)+", text, flags=re.M)
    assert len(pins) == len(re.findall(r"^\w", text, flags=re.M)) > 20
    assert "://" not in text


def test_pages_and_player_load_nothing_from_elsewhere() -> None:
    served = [p for kind in ("html", "css", "js") for p in (SOURCE / "web").rglob(f"*.{kind}")]
    assert served
    for file in served:
        for address in re.findall(
            r"(?:src|href|url\(|from|import)\W{1,3}https?://", file.read_text()
        ):
            pytest.fail(f"{file.relative_to(ROOT)} loads something from elsewhere: {address}")
