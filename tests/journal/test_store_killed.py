"""Kill -9 between the store and the row, either way: nothing lost, no hole, nothing of nobody."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.journal.stores import s3_service
from tests.searching import TRIED

Property = Callable[[str, object], None]


def told(url: str, address: str, times: int, **environment: str) -> dict[str, object]:
    words = [sys.executable, "-m", "tests.journal.killing_store", url, address, str(times)]
    done = subprocess.run(words, capture_output=True, env=os.environ | environment, check=False)
    assert done.returncode == 0, done.stderr.decode()
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


def check(found: dict[str, object], times: int, record_property: Property) -> None:
    line = f"{times} kills -9, {found['acknowledged']} files acknowledged, {found['erased']} erased"
    record_property(TRIED, f"{line}: {found['lost'] or 'nothing'} lost")
    assert found["lost"] == found["still there"] == found["wrong"] == []
    assert found["objects"] == found["kept"]
    assert found["acknowledged"]


@pytest.mark.slow
@pytest.mark.parametrize("times", [5, pytest.param(100, marks=pytest.mark.long)])
def test_in_a_folder(url: str, tmp_path: Path, times: int, record_property: Property) -> None:
    check(told(url, str(tmp_path / "store"), times), times, record_property)


@pytest.mark.slow
@pytest.mark.parametrize("times", [5, pytest.param(100, marks=pytest.mark.long)])
def test_in_s3(tmp_path: Path, times: int, record_property: Property) -> None:
    url = f"sqlite:///{tmp_path / 'retrowalk.db'}"
    keys = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret"}
    with s3_service() as access:
        reached = {"ENDPOINT": access.endpoint or "", **keys}
        check(
            told(url, f"s3://retrowalk/{tmp_path.name}", times, **reached), times, record_property
        )
