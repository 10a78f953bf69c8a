"""What npm is to install for the tests is installed once, or it is said what is missing."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "tests" / "exchange" / "fhir"
TOOL = ROOT / "tools" / "node-packages"


def test_the_lock_holds_hashes_and_no_address() -> None:
    lock = json.loads((FOLDER / "package-lock.json").read_text(encoding="utf-8"))
    wanted = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert lock["packages"][""]["dependencies"] == wanted
    assert all(re.fullmatch(r"[0-9.]+", version) for version in wanted.values())
    packages = {name: one for name, one in lock["packages"].items() if name}
    assert not any("resolved" in one for one in packages.values())
    alone = {name: one for name, one in packages.items() if not one.get("inBundle")}
    assert all(one["integrity"].startswith("sha512-") for one in alone.values())


def test_without_npm_it_says_what_to_install(tmp_path: Path) -> None:
    there = tmp_path / "bin"
    there.mkdir()
    for command in ("bash", "basename", "cmp"):
        (there / command).symlink_to(str(shutil.which(command)))
    done = subprocess.run(
        [TOOL, FOLDER],
        cwd=tmp_path,
        env={"PATH": str(there)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "apt-get install --yes --no-install-recommends npm" in done.stderr


@pytest.mark.slow
def test_where_it_fails_it_says_so_and_tries_again_next_time(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.mkdir()
    shutil.copy(FOLDER / "package-lock.json", wrong)
    other = {"private": True, "dependencies": {"fhir": "0.0.1"}}  # the lock has another
    (wrong / "package.json").write_text(json.dumps(other), encoding="utf-8")
    for _ in range(2):
        done = subprocess.run(
            [TOOL, wrong], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 1
        assert "run it again" in done.stderr
    assert not list(tmp_path.rglob(".done"))
