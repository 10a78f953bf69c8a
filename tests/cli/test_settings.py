"""Everything is set by file or environment; what is set wrongly is a sentence that says where."""

import json
import re
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tools.settings_page import settings_page

import retrowalk
from retrowalk.errors import RetrowalkError
from retrowalk.settings import BESIDE, HIDDEN, PREFIX, Settings, shown

ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path: Path, data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of settings that counts."""
    file = tmp_path / "retrowalk.toml"
    monkeypatch.setenv("RETROWALK_CONFIG", str(file))
    return file


def test_the_environment_counts_before_the_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text('# ours\nport = 3000\nhost = "::1"\nproxies = ["10.0.0.7"]\nsign_in = true\n')
    monkeypatch.setenv("RETROWALK_PORT", "4000")
    monkeypatch.setenv("RETROWALK_HTTP_PORT", "")
    settings = Settings.read()
    assert (settings.port, settings.host, settings.proxies) == (4000, "::1", ["10.0.0.7"])
    assert settings.sign_in
    assert settings.http_port is None
    origins = {setting.name: setting.origin for setting in shown(settings)}
    assert origins["port"] == "RETROWALK_PORT"
    assert origins["host"] == f"{file}, line 3"
    assert origins["http_port"] == ""


def test_a_list_in_a_variable_is_parted_by_commas(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RETROWALK_PROXIES", "10.0.0.7, 10.1.0.0/16")
    assert Settings.read().proxies == ["10.0.0.7", "10.1.0.0/16"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\nport = 'many'\n", "line 2: Input should be a valid integer"),
        ("port = 99999\n", "line 1: Input should be less than or equal to 65535."),
        ("host = 'x'\nprot = 80\n", "line 2: there is no setting prot. Did you mean port?"),
        ("[smtp]\nhost = 'x'\n", "line 1: there is no setting smtp."),
        ("smtp_security = 'ssl'\n", "line 1: Input should be 'starttls', 'tls' or 'none'."),
        ("metrics_token = 'hush'\n", "line 1: Value should have at least 16"),
        ("metrics = '9464'\n", "line 1: an address and a port of this machine are wanted, such as"),
        ("metrics = 'http://[::1]:9464'\n", "line 1: an address and a port of this machine are"),
        ("metrics = '127.0.0.1:99999'\n", "line 1: an address and a port of this machine are"),
        ("port = \n", "is no TOML: Invalid value (at line 1, column 8)."),
    ],
)
def test_what_is_wrong_in_the_file_names_its_line(file: Path, text: str, said: str) -> None:
    file.write_text(text)
    with pytest.raises(RetrowalkError) as refused:
        Settings.read()
    assert str(file) in str(refused.value)
    assert said in str(refused.value)
    assert "hush" not in str(refused.value)


def test_a_file_that_cannot_be_read_is_said(file: Path) -> None:
    with pytest.raises(RetrowalkError, match="can't be read: No such file"):
        Settings.read()
    file.write_bytes(b"port = \xff")
    with pytest.raises(RetrowalkError, match="is no text in UTF-8"):
        Settings.read()


def test_a_wrong_variable_ends_the_start_with_its_name(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RETROWALK_PORT", "http")
    refused = run("serve")
    assert refused.exit_code == 1
    assert refused.stderr.startswith("RETROWALK_PORT: Input should be a valid integer")
    monkeypatch.delenv("RETROWALK_PORT")
    monkeypatch.setenv("RETROWALK_LOG_LEVLE", "info")
    refused = run("serve")
    assert refused.exit_code == 1
    assert "no setting RETROWALK_LOG_LEVLE. Did you mean RETROWALK_LOG_LEVEL?" in refused.stderr


def test_a_variable_of_somebody_else_is_left_alone(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RETROWALK_SERVICE_HOST", "10.0.0.1")
    assert Settings.read().host == "127.0.0.1"


def test_the_command_shows_all_and_hides_what_is_secret(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(
        'smtp_password = "hush-1"\nmetrics_token = "hush-2-hush-2-hush"\n'
        'database_url = "postgresql://walk:hush-3@db/walk?password=hush-4&sslmode=require"\n'
    )
    told = run("--config", file, "settings")
    assert told.exit_code == 0
    found = {
        one["name"]: one for one in json.loads(run("--config", file, "settings", "--json").stdout)
    }
    assert set(found) == set(Settings.model_fields)
    assert found["smtp_password"]["value"] == found["metrics_token"]["value"] == HIDDEN
    url = found["database_url"]
    assert url["value"] == f"postgresql://walk:{HIDDEN}@db/walk?password={HIDDEN}&sslmode=require"
    assert url["origin"] == f"{file}, line 3"
    assert "hush" not in told.stdout + str(found)
    assert run("settings", "--json").stdout.count("own.toml") == 0  # it counted for one command


def test_the_page_has_every_setting_and_is_up_to_date() -> None:
    assert (ROOT / "docs" / "settings.md").read_text(encoding="utf-8") == settings_page(), (
        "run: python -m tools.settings_page > docs/settings.md"
    )
    assert all(field.description for field in Settings.model_fields.values())


def test_no_variable_is_named_that_is_none() -> None:
    """What the code, the documents and the files for servers name can be set."""
    known = {PREFIX + name.upper() for name in Settings.model_fields} | BESIDE.keys()
    # a reader's own in an example, and what the files for Caddy and compose are told
    known |= {PREFIX, "RETROWALK_TOKEN", "RETROWALK_NAME", "RETROWALK_UPSTREAM"}
    files = [*Path(retrowalk.__file__).parent.rglob("*.py"), *(ROOT / "docs").glob("*.md")]
    files += [ROOT / "README.md", ROOT / "Containerfile", *(ROOT / "deploy").glob("*.*")]
    for file in files:
        named = set(re.findall(r"\bRETROWALK_[A-Z_]*", file.read_text(encoding="utf-8")))
        assert named <= known, file
