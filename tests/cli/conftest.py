"""The real commands, on a journal of their own."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.answers import healthy
from typer.testing import CliRunner, Result

from retrowalk.cli import app

Run = Callable[..., Result]

OFFICE_WORKER = healthy(
    age=44, goals=["steadiness"], places=["home_rail", "clear_path"], partner="yes", height=168
)


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("RETROWALK_DATA_FOLDER", str(folder))
    monkeypatch.delenv("RETROWALK_DATABASE_URL", raising=False)
    return folder


@pytest.fixture
def run(data_folder: Path) -> Run:
    """Run a command as it would be typed; an unforeseen error fails the test."""

    def typed(*words: object, say: str | None = None) -> Result:
        result = CliRunner().invoke(app, [str(word) for word in words], input=say)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return typed


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """A file with the answers of a healthy office worker with a rail at home."""
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(OFFICE_WORKER))
    return path


@pytest.fixture(scope="session")
def screened_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a walker who was screened and may start today; made once, for copies of it."""
    folder = tmp_path_factory.mktemp("screened")
    (folder / "answers.json").write_text(json.dumps(OFFICE_WORKER))
    words = ["screen", "--answers", str(folder / "answers.json")]
    env = {"RETROWALK_DATA_FOLDER": str(folder), "RETROWALK_DATABASE_URL": None}
    assert CliRunner().invoke(app, words, env=env).exit_code == 0
    return folder


@pytest.fixture
def cleared(run: Run, data_folder: Path, screened_folder: Path) -> Run:
    """The commands of a walker who was screened and may start today."""
    shutil.copytree(screened_folder, data_folder)
    return run


@pytest.fixture(scope="session")
def demo_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up walk in a file, as a phone app exports it."""
    path = tmp_path_factory.mktemp("walks") / "demo.zip"
    assert CliRunner().invoke(app, ["demo", "--write", str(path), "--json"]).exit_code == 0
    return path
