"""The container is built by a builder without a service, and serves, with its own and PostgreSQL.

Nothing is asked of a registry of images where one can't be reached: its base is then made of the
packages of Debian. Both take minutes, so that it runs in `make long` alone.
"""

import http.client
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.deploy.proxies import DEPLOY, free_port
from tests.postgresql import running
from tests.waiting import LONG_S, until

pytestmark = [pytest.mark.long, pytest.mark.slow]

ROOT = DEPLOY.parent
BASE = "docker.io/library/debian:trixie-slim"
IMAGE = "localhost/retrowalk-tried"
# No container of its own is wanted here but a root of its own: it shares this machine's network.
ALONE = ("--isolation", "chroot", "--network", "host")


def buildah(*words: str | Path, check: bool = True) -> str:
    done = subprocess.run(
        ["buildah", *map(str, words)], capture_output=True, text=True, check=False
    )
    if check and done.returncode:
        pytest.fail(f"buildah {words[0]}: {done.stderr[-2000:]}")
    return done.stdout.strip() if not done.returncode else ""


def base(folder: Path) -> None:
    """Have the base that the container file names, from wherever it can be had."""
    if buildah("images", "--quiet", BASE, check=False) or buildah("pull", BASE, check=False):
        return
    if not shutil.which("debootstrap") or os.geteuid():
        pytest.skip(f"{BASE} can't be had here, nor be made: that takes debootstrap, and root")
    tree = folder / "base"
    make = ["debootstrap", "--variant=minbase", "trixie", str(tree)]
    made = subprocess.run(make, capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"{BASE} can't be had here, nor be made: {made.stdout[-300:]}")
    container = buildah("from", "scratch")
    buildah("add", container, tree, "/")
    buildah("commit", "--rm", container, BASE)


def of_pip(folder: Path) -> list[str]:
    """Let pip in the container find what pip of this machine finds: its mirror and certificates."""
    told = subprocess.run(
        ["python3", "-m", "pip", "config", "list"], capture_output=True, text=True, check=True
    )
    lines, mounts = ["[global]"], []
    for line in told.stdout.splitlines():
        name, _, value = line.partition("=")
        of, _, key = name.rpartition(".")
        value = value.strip("'")
        if key == "cert":
            mounts.append(f"{value}:/certificates.pem:ro")
            lines.append("cert = /certificates.pem")
        elif of == "global":
            lines.append(f"{key} = {value}")
            mounts += [f"{place}:{place}:ro" for place in map(place_of, value.split()) if place]
    file = folder / "pip.conf"
    file.write_text("\n".join(dict.fromkeys(lines)) + "\n")
    mounts.append(f"{file}:/etc/pip.conf:ro")
    return [word for mount in dict.fromkeys(mounts) for word in ("--volume", mount)]


def place_of(told: str) -> str:
    """Give what of this machine a setting of pip names: a file, or a folder with what it lists."""
    if told.startswith("file://"):
        return str(Path(told.removeprefix("file://")).parent)  # the files lie beside the list
    return told if told.startswith("/") else ""


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> str:
    if not shutil.which("buildah"):
        pytest.skip("buildah is not here; with Debian's package of that name it is tried")
    folder = tmp_path_factory.mktemp("image")
    base(folder)
    file = ROOT / "Containerfile"
    buildah("build", *ALONE, "--layers", *of_pip(folder), "--tag", IMAGE, "--file", file, ROOT)
    return IMAGE


@contextmanager
def serving(image: str, *options: str) -> Iterator[int]:
    """Run what the image runs, as who it runs it, at a port of this machine."""
    container, port = buildah("from", image), free_port()
    words = ["buildah", "run", "--isolation", "chroot", "--env", f"RETROWALK_PORT={port}", *options]
    process = subprocess.Popen([*words, container, "--", "retrowalk", "serve"])
    try:
        until(lambda: process.poll() is not None or answer(port, "/healthz"), "an answer")
        assert process.poll() is None, "it ended by itself"
        yield port
    finally:
        process.terminate()
        process.wait(timeout=LONG_S)
        buildah("rm", container)


def answer(port: int, path: str) -> str:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=LONG_S)
    try:
        line.request("GET", path)
        return line.getresponse().read().decode()
    except OSError:
        return ""
    finally:
        line.close()


def test_it_serves_with_a_journal_of_its_own(image: str) -> None:
    told = buildah("inspect", "--type", "image", "--format", "{{.OCIv1.Config}}", image)
    assert "walker" in told  # not root
    with serving(image) as port:
        assert '"database":"ok"' in answer(port, "/readyz")
        assert "Retrowalk" in answer(port, "/")


def test_it_serves_with_postgresql(image: str) -> None:
    with running() as folder:
        Path(folder).chmod(0o755)
        options = [
            "--volume",
            f"{folder}:/run/postgresql",
            "--env",
            "RETROWALK_DATABASE_URL=postgresql://walker@/postgres?host=/run/postgresql",
            "--env",
            "RETROWALK_WORKERS=2",
        ]
        with serving(image, *options) as port:
            assert '"database":"ok"' in answer(port, "/readyz")
