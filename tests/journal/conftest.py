"""Every promise of the journal is tested on SQLite files and, where there is one, on PostgreSQL."""

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from retrowalk.journal import Journal

_number = itertools.count()


def _postgresql_folder() -> Path | None:
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    return next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A PostgreSQL server of our own, reached by a socket in a folder of its own."""
    binaries = _postgresql_folder()
    if binaries is None:
        pytest.skip("no PostgreSQL server is installed here")
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        account = next((a for a in pwd.getpwall() if a.pw_name in ("postgres", "nobody")), None)
        if account is None:
            pytest.skip("PostgreSQL refuses to run as root, and there is no account to run it as")
    else:
        account = pwd.getpwuid(os.geteuid())
    folder = Path(tempfile.mkdtemp(prefix="retrowalk-"))
    shutil.chown(folder, account.pw_uid, account.pw_gid)
    as_account = {"user": account.pw_uid, "group": account.pw_gid} if os.geteuid() == 0 else {}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    subprocess.run(
        [binaries / "initdb", "-D", folder / "data", "-U", "walker", "-A", "trust", "-N"],
        check=True,
        **quiet,
        **as_account,
    )
    server = subprocess.Popen(
        [binaries / "postgres", "-D", folder / "data", "-k", folder, "-h", "", "-F"],
        **quiet,
        **as_account,
    )
    try:
        _wait_for(folder)
        yield str(folder)
    finally:
        server.send_signal(signal.SIGQUIT)  # at once: nothing in it is wanted any more
        server.wait(timeout=20)
        shutil.rmtree(folder)


def _wait_for(folder: Path) -> None:
    for _ in range(200):
        try:
            psycopg.connect(host=str(folder), user="walker", dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the PostgreSQL server did not come up within 10 seconds")


@pytest.fixture
def postgresql_url(postgresql: str) -> str:
    """A new, empty schema on the server: it is there at once, unlike a whole database."""
    name = f"journal_{next(_number)}"
    with psycopg.connect(host=postgresql, user="walker", dbname="postgres") as connection:
        connection.execute(f"CREATE SCHEMA {name}")
    return f"postgresql://walker@/postgres?host={postgresql}&options=-csearch_path%3D{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new journal can be opened, on each kind of database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'retrowalk.db'}"
    return str(request.getfixturevalue("postgresql_url"))


@pytest.fixture
def journal(url: str) -> Iterator[Journal]:
    """A new journal."""
    with Journal.open(url) as journal:
        yield journal
