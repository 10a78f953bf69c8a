"""A PostgreSQL server of our own, for as long as it is needed."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from tests.waiting import LONG_S, until


def program(name: str) -> Path:
    """Find a program of PostgreSQL, also where it is not on the path."""
    found = shutil.which(name)
    known = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)
    assert found or known, "no PostgreSQL server is here: tools/system-packages postgresql"
    return Path(found) if found else known[0]


@contextmanager
def running() -> Iterator[str]:
    """Run a server, reached by a socket in the folder that is given."""
    account = _account()
    folder = Path(tempfile.mkdtemp(prefix="retrowalk-"))
    shutil.chown(folder, account.pw_uid, account.pw_gid)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    make = [program("initdb"), "-D", "data", "-U", "walker", "-A", "trust", "-N", "-E", "UTF8"]
    subprocess.run([*_become(account), *make, "--locale=C"], check=True, **quiet)
    serve = [program("postgres"), "-D", "data", "-k", folder, "-h", "", "-F"]
    server = subprocess.Popen([*_become(account), *serve], **quiet)
    try:
        until(lambda: _answers(folder, server), "an answer of PostgreSQL")
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


def _answers(folder: Path, server: "subprocess.Popen[bytes]") -> bool:
    assert server.poll() is None, "PostgreSQL ended by itself"
    try:
        psycopg.connect(host=str(folder), user="walker", dbname="postgres").close()
    except psycopg.OperationalError:
        return False
    return True
