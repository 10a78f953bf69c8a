"""Every promise of the journal is tested on SQLite files and, where there is one, on PostgreSQL."""

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from tests.waiting import LONG_S, until

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
    assert binaries, "no PostgreSQL server is here: tools/system-packages postgresql"
    account = _account()
    folder = Path(tempfile.mkdtemp(prefix="retrowalk-"))
    shutil.chown(folder, account.pw_uid, account.pw_gid)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    subprocess.run(
        [*_become(account), binaries / "initdb", "-D", "data", "-U", "walker", "-A", "trust", "-N"],
        check=True,
        **quiet,
    )
    server = subprocess.Popen(
        [*_become(account), binaries / "postgres", "-D", "data", "-k", folder, "-h", "", "-F"],
        **quiet,
    )
    try:
        until(lambda: _answers(folder), "the PostgreSQL server")
        yield str(folder)
    finally:
        server.send_signal(signal.SIGQUIT)  # at once: nothing in it is wanted any more
        server.wait(timeout=LONG_S)
        shutil.rmtree(folder)


def _account() -> pwd.struct_passwd:
    """Who runs the server: PostgreSQL refuses to be run by root."""
    if os.geteuid():
        return pwd.getpwuid(os.geteuid())
    return next(a for a in pwd.getpwall() if a.pw_name in ("postgres", "nobody"))


def _become(account: pwd.struct_passwd) -> list[str]:
    """Words to put before a command, so that it runs as the account."""
    if account.pw_uid == os.geteuid():
        return []
    return ["setpriv", f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}", "--clear-groups"]


def _answers(folder: Path) -> bool:
    try:
        psycopg.connect(host=str(folder), user="walker", dbname="postgres").close()
    except psycopg.OperationalError:
        return False
    return True


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
