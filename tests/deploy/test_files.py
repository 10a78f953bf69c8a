"""The unit, the settings, the compose file and the container file of `deploy/` fit together."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.deploy.proxies import DEPLOY

from retrowalk.settings import CONFIG, Settings

ROOT = DEPLOY.parent
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
TOLD = {"RETROWALK_NAME": "walk.example.org", "POSTGRES_PASSWORD": "s3cret"}


def test_the_settings_of_a_server_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RETROWALK_DATA_FOLDER", raising=False)
    monkeypatch.delenv("RETROWALK_DATABASE_URL", raising=False)
    monkeypatch.setenv(CONFIG, str(DEPLOY / "retrowalk.toml"))
    settings = Settings.read()
    assert settings.behind_proxy
    assert settings.address == "https://walk.example.org"
    unit = (DEPLOY / "retrowalk.service").read_text()
    assert f"StateDirectory={settings.data_folder.name}\n" in unit
    assert settings.data_folder.parent == Path("/var/lib")


def unit(tmp_path: Path) -> Path:
    """Write the unit with the one program that is not where a server has it."""
    text = (DEPLOY / "retrowalk.service").read_text()
    here = Path(sys.executable).with_name("retrowalk")
    assert here.is_file()
    assert "/opt/retrowalk/bin/retrowalk" in text
    file = tmp_path / "retrowalk.service"
    file.write_text(text.replace("/opt/retrowalk/bin/retrowalk", str(here)))
    return file


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not here")
def test_the_unit_is_right_and_sees_little_of_the_machine(tmp_path: Path) -> None:
    file = unit(tmp_path)
    ask = ["systemd-analyze", "--no-pager"]
    right = subprocess.run([*ask, "verify", file], capture_output=True, text=True, check=False)
    assert (right.returncode, right.stderr) == (0, "")
    # of 10 it is exposed by less than 2; it has a network, which makes most of it
    safe = ["security", "--offline=yes", "--threshold=20", str(file)]
    done = subprocess.run([*ask, *safe], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(not shutil.which("promtool"), reason="promtool is not here")
def test_prometheus_takes_its_files() -> None:
    checked = subprocess.run(
        ["promtool", "check", "config", "--lint=all", DEPLOY / "prometheus.yaml"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "rules found" in checked.stdout  # it names them, and they are beside it


def filled(value: str) -> str:
    """Put in what `.env` tells, as compose does."""
    return re.sub(r"\$\{(\w+)(?::\?[^}]*)?\}", lambda found: TOLD[found[1]], value)


def test_compose_tells_retrowalk_what_it_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    told = COMPOSE["services"]["coach"]["environment"]
    for name, value in told.items():
        monkeypatch.setenv(name, filled(value))
    monkeypatch.delenv("RETROWALK_DATA_FOLDER", raising=False)
    settings = Settings.read()  # a name that is no setting is refused here
    assert settings.database_url == "postgresql://retrowalk:s3cret@database/retrowalk"
    assert settings.host == "0.0.0.0"
    (network,) = COMPOSE["networks"]["inside"]["ipam"]["config"]
    assert settings.proxies == [network["subnet"]]


def test_compose_names_only_what_there_is() -> None:
    volumes, networks = set(COMPOSE["volumes"]), set(COMPOSE["networks"])
    for service in COMPOSE["services"].values():
        assert set(service["networks"]) <= networks
        for volume in service["volumes"]:
            source = volume.partition(":")[0]
            assert source in volumes or (DEPLOY / source).is_file(), source
        assert set(service.get("depends_on", {})) <= set(COMPOSE["services"])
    build = COMPOSE["services"]["coach"]["build"]
    assert ((DEPLOY / build["context"]) / build["dockerfile"]).resolve() == ROOT / "Containerfile"
    proxy = COMPOSE["services"]["proxy"]["environment"]
    caddyfile = (DEPLOY / "Caddyfile").read_text()
    assert all(f"{{${name}:" in caddyfile for name in proxy)


def test_the_container_is_made_of_files_that_are_let_in() -> None:
    text = (ROOT / "Containerfile").read_text()
    let_in = {
        line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line[:1] == "!"
    }
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", text, re.MULTILINE)
    for source in " ".join(copied).split():
        assert (ROOT / source).exists(), source
        assert source.partition("/")[0] in let_in
