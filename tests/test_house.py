"""The rules of the house that no reader can hold in mind: who may import whom, what stays light."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "retrowalk"

GROUND = {"errors", "value", "packaged", "languages", "person", "practice"}
MAY_KNOW = {
    "errors": set(),
    "value": set(),
    "packaged": {"errors", "value"},
    "languages": {"errors", "value"},
    "person": {"value", "errors", "languages"},
    "practice": GROUND | {"screening.types"},
    "screening": GROUND,
    "programme": GROUND | {"screening"},
    "session": GROUND | {"screening", "programme"},
    "recordings": {"errors", "value", "languages"},
    "gait": {"errors", "value", "languages", "recordings"},
    "evidence": GROUND,
    "assessments": GROUND | {"screening", "recordings", "gait"},
    "charts": {"errors", "value", "languages", "gait.report"},
    "journal": GROUND | {"screening", "programme", "session", "assessments", "gait.report"},
    "exchange": GROUND | {"screening", "programme", "session", "charts", "journal"},
}
PURE = (
    "practice",
    "screening",
    "programme",
    "session",
    "gait",
    "assessments",
    "evidence",
    "charts",
)
IMPURE = {"sqlalchemy", "fastapi", "typer", "requests", "httpx", "subprocess", "socket", "random"}


def imports(module: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return names


def modules(room: str) -> list[Path]:
    folder = SOURCE / room
    return sorted(folder.rglob("*.py")) if folder.is_dir() else [SOURCE / f"{room}.py"]


@pytest.mark.parametrize("room", MAY_KNOW)
def test_a_room_knows_only_the_rooms_before_it(room: str) -> None:
    allowed = MAY_KNOW[room] | {room}
    for module in modules(room):
        for name in imports(module):
            if not name.startswith("retrowalk."):
                continue
            target = name.removeprefix("retrowalk.")
            known = target.split(".")[0] in allowed or target in allowed
            assert known, f"{module.relative_to(ROOT)} imports {name}"


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_touches_neither_database_nor_web_nor_chance(room: str) -> None:
    for module in modules(room):
        assert not {name.split(".")[0] for name in imports(module)} & IMPURE, module


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
