"""A PostgreSQL server of our own, for as long as it is needed."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

UP_WITHIN_S = 120


class NoServer(Exception):  # noqa: N818
    """PostgreSQL is not installed here, or may not be run."""


def program(name: str) -> Path:
    """Find a program of PostgreSQL, also where it is not on the path."""
    found = shutil.which(name)
    if found:
        return Path(found)
    for path in sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True):
        return path
    raise NoServer("no PostgreSQL server is installed here: tools/system-packages brings it")


@contextmanager
def running() -> Iterator[str]:
    """Run a server, reached by a socket in the folder that is given."""
    program("initdb")
    as_account = {}
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        account = next((a for a in pwd.getpwall() if a.pw_name in ("postgres", "nobody")), None)
        if account is None:
            raise NoServer("PostgreSQL refuses to run as root, and there is no other account")
        as_account = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    folder = Path(tempfile.mkdtemp(prefix="retrowalk-"))
    if as_account:
        shutil.chown(folder, account.pw_uid, account.pw_gid)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    make = [program("initdb"), "-D", folder / "data", "-U", "walker", "-A", "trust", "-N"]
    subprocess.run([*make, "-E", "UTF8", "--locale=C"], check=True, **quiet, **as_account)
    serve = [program("postgres"), "-D", folder / "data", "-k", folder, "-h", "", "-F"]
    server = subprocess.Popen(serve, **quiet, **as_account)
    try:
        _wait_for(folder, server)
        yield str(folder)
    finally:
        server.send_signal(signal.SIGQUIT)  # at once: nothing in it is wanted any more
        server.wait(timeout=60)
        shutil.rmtree(folder)


def _wait_for(folder: Path, server: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + UP_WITHIN_S
    while True:
        try:
            psycopg.connect(host=str(folder), user="walker", dbname="postgres").close()
        except psycopg.OperationalError:
            if server.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return
