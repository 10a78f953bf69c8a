"""The package as others install it: with nothing but what measuring needs, and with types."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from pathlib import Path
from zipfile import ZipFile

import pytest

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings.export import sensor_logger_zip

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "retrowalk"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]

# Forget every installed package but those that come with measuring.
BARE = """
import sys

class Gone:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {gone} or name == "fluent.runtime":
            raise ModuleNotFoundError(name=name)

sys.meta_path.insert(0, Gone())
"""


def distribution(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement)[0]).lower()


@cache
def gone() -> frozenset[str]:
    """The installed modules that do not come with measuring."""
    brought, todo = {"retrowalk"}, {distribution(one) for one in PROJECT["dependencies"]}
    while todo:
        brought.add(name := todo.pop())
        needed = [one for one in metadata.requires(name) or () if ";" not in one]
        todo |= {distribution(one) for one in needed} - brought
    return frozenset(
        module
        for module, distributions in metadata.packages_distributions().items()
        if not {distribution(one) for one in distributions} & brought
    )


def bare(code: str, *arguments: str | Path) -> str:
    """Run code as if only ``pip install retrowalk`` had been done; gives what it printed."""
    code = BARE.format(gone=set(gone())) + code
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_module_can_be_imported_or_names_the_extra_that_it_needs() -> None:
    modules = [
        ".".join(file.relative_to(SOURCE.parent).with_suffix("").parts).removesuffix(".__init__")
        for file in sorted(SOURCE.rglob("*.py"))
        if file.name != "__main__.py"
    ]
    code = """
from importlib import import_module
from retrowalk.errors import MissingExtra
for name in sys.argv[1:]:
    try:
        import_module(name)
    except MissingExtra as missing:
        print(name, missing.extra)
"""
    missing = dict(line.split() for line in bare(code, *modules).splitlines())
    rooms = {name.split(".")[1] for name in missing}
    assert rooms == {
        "lan",
        "charts",
        "drawings",
        "cli",
        "coach",
        "exchange",
        "journal",
        "people",
        "settings",
    } | {"cohort", "web"}
    assert [name for name in missing if name.startswith("retrowalk.cli.")] == ["retrowalk.cli.home"]


def test_measuring_planning_and_pooling_need_no_extra() -> None:
    code = """
from datetime import date
import retrowalk
from retrowalk.evidence import check
from retrowalk.gait import to_dict
from retrowalk.gait.synthetic import Segment, synthesise
walk = retrowalk.analyse(synthesise([Segment("backward", 20)], seed=1).recording)
assert to_dict(walk)["notes"]
person = retrowalk.Person(age_years=35, active=True, places=("home_rail",))
today = date(2026, 11, 24)
programme = retrowalk.plan(person, retrowalk.screen(person, today), today)
assert programme.decisions
assert all(one.agrees for one in check() if one.kind != "published_pool")
"""
    bare(code)


@pytest.mark.parametrize(
    ("extra", "arguments"),
    [
        ("app", ["serve"]),
        ("app", ["today"]),
        ("app", ["analyse", "WALK", "--save"]),
        ("charts", ["analyse", "WALK", "--plot", "walk.svg"]),
        ("languages", ["--language", "zh", "analyse", "WALK"]),
        ("matlab", ["analyse", "MAT"]),
        ("xls", ["analyse", "XLS"]),
    ],
)
def test_a_missing_extra_is_one_sentence_that_names_it(
    extra: str, arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    walk = synthesise([Segment("backward", 10)], seed=1).recording
    Path("WALK").write_bytes(sensor_logger_zip(walk))
    Path("MAT").write_bytes(b"MATLAB 5.0 MAT-file".ljust(256))
    Path("XLS").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512))
    code = """
import io
sys.stderr = io.StringIO()
from retrowalk.cli import app
try:
    app()
except SystemExit as end:
    print(end.code, sys.stderr.getvalue())
"""
    said = bare(code, *arguments).strip()
    wanted = f"This needs an extra that is not installed: pip install 'retrowalk[{extra}]'"
    assert said == f"1 {wanted}"


def imports(node: ast.AST, within: tuple[str, ...] = ()) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every import that is run, with the extras that the ``with needs(...)`` around it name."""
    match node:
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return
        case ast.Import():
            yield from ((one.name, within) for one in node.names)
        case ast.ImportFrom(level=0):
            yield str(node.module), within
        case ast.With():
            within += tuple(map(extra_named, node.items))
    for child in ast.iter_child_nodes(node):
        yield from imports(child, within)


def extra_named(item: ast.withitem) -> str:
    match item.context_expr:
        case ast.Call(func=ast.Name(id="needs"), args=[ast.Constant(value=str(extra))]):
            return extra
        case _:
            return ""


def modules_of(room: Path) -> Iterator[tuple[Path, tuple[str, tuple[str, ...]]]]:
    for file in sorted(room.rglob("*.py")):
        yield from ((file, one) for one in imports(ast.parse(file.read_text())))


def test_what_only_an_extra_brings_is_imported_where_the_extra_is_named() -> None:
    """In a room that is an extra as a whole, its ``__init__`` names it for all of it."""
    for file, (name, extras) in modules_of(SOURCE):
        first = file.relative_to(SOURCE).parts[0]
        if any(extra in EXTRAS for extra in extras) or first in {
            "charts",
            "drawings",
            "journal",
            "people",
            "web",
        }:
            continue
        where = f"{file.relative_to(ROOT)} imports {name} outside of needs(...)"
        assert name.partition(".")[0] not in gone(), where
        assert name != "fluent.runtime", where


def test_every_extra_is_named_where_it_is_needed_and_none_that_is_not_there() -> None:
    text = "".join(file.read_text() for file in SOURCE.rglob("*.py"))
    assert set(re.findall(r"needs\(\"(.+?)\"\)", text)) == set(EXTRAS)


PROGRAM = """
from typing import assert_type

import numpy as np
import numpy.typing as npt

import retrowalk
from retrowalk.errors import UnreadableRecording

def metres(file: str) -> float | None:
    try:
        recording = retrowalk.read(file)
    except UnreadableRecording as refusal:
        assert_type(refusal, UnreadableRecording)
        return None
    except retrowalk.RetrowalkError as refusal:
        raise SystemExit(str(refusal))
    assert_type(recording, retrowalk.Recording)
    assert_type(recording.time_s, npt.NDArray[np.float64])
    walk = retrowalk.analyse(recording, forward_axis="-z", height_m=1.7)
    assert_type(walk, retrowalk.Walk)
    assert_type(walk.bouts[0].direction, retrowalk.Direction)
    assert_type(walk.version, str)
    assert_type(retrowalk.__version__, str)
    retrowalk.analyse(recording, forwards_axis="-z")  # type: ignore[call-arg]
    retrowalk.analyse(file)  # type: ignore[arg-type]
    retrowalk.analize(recording)  # type: ignore[attr-defined]
    return walk.totals["backward"].distance_m
"""


def test_the_wheel_has_what_it_needs_and_a_type_checker_sees_through_it(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    (packages,) = environment.glob("lib/python*/site-packages")
    with ZipFile(wheel) as file:
        names = set(file.namelist())
        file.extractall(packages)
        (described,) = (file.read(name).decode() for name in names if name.endswith("METADATA"))
    listed = ["git", "ls-files", "src"]
    kept = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert {name.removeprefix("src/") for name in kept.splitlines()} <= names
    assert "retrowalk/py.typed" in names
    assert not [name for name in names if name.startswith("tests") or name.endswith(".pyc")]
    assert re.findall(r'src="(?!https://)|\]\((?!https://)', described) == []

    (packages / "others.pth").write_text("\n".join(path for path in sys.path if "site-p" in path))
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    check = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
    check += ["--config-file=", "--python-executable", str(environment / "bin" / "python")]
    done = subprocess.run(
        [*check, str(program)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout == "Success: no issues found in 1 source file\n"
