"""A PostgreSQL server of our own, for as long as it is needed."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
from tests.waiting import LONG_S, until


def program(name: str) -> Path:
    """Find a program of PostgreSQL, also where it is not on the path."""
    found = shutil.which(name)
    known = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)
    assert found or known, "no PostgreSQL server is here: tools/system-packages postgresql"
    return Path(found) if found else known[0]


class Server:
    """A server in a folder of its own; what it has told to be kept outlives its end.

    ``quick`` leaves out to wait for the disk, which only the end of the machine would tell.
    """

    def __init__(self, folder: Path, *, quick: bool = True) -> None:
        self.folder = folder
        self._account = _account()
        self._quick = ["-F"] if quick else []
        self._quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
        shutil.chown(folder, self._account.pw_uid, self._account.pw_gid)
        make = [program("initdb"), "-D", "data", "-U", "walker", "-A", "trust", "-N", "-E", "UTF8"]
        become = _become(self._account)
        subprocess.run([*become, *make, "--locale=C"], check=True, **self._quiet)
        self.process = self._begun()
        self._wait()

    def start(self) -> None:
        """Start it again, after its end."""
        self.process = self._begun()
        self._wait()

    def stop(self) -> None:
        """End it at once, as if nothing in it were wanted any more."""
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(timeout=LONG_S)

    def kill(self) -> None:
        """Kill it with all its processes (-9), and wait until the last of them is gone."""
        numbers = [self.process.pid, *self.children()]
        for number in numbers:
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        self.process.wait(timeout=LONG_S)
        until(lambda: not any(map(lives, numbers)), "the end of PostgreSQL")

    def children(self) -> list[int]:
        """Give the numbers of the processes that it has started."""
        number = self.process.pid
        return list(map(int, Path(f"/proc/{number}/task/{number}/children").read_text().split()))

    def _begun(self) -> "subprocess.Popen[bytes]":
        serve = [program("postgres"), "-D", "data", "-k", self.folder, "-h", "", *self._quick]
        return subprocess.Popen([*_become(self._account), *serve], **self._quiet)

    def _wait(self) -> None:
        until(lambda: _answers(self.folder, self.process), "an answer of PostgreSQL")


def new_schema(folder: str | Path, name: str) -> str:
    """Make a schema, and say where it is: it is there at once, unlike a whole database."""
    with psycopg.connect(host=str(folder), user="walker", dbname="postgres") as connection:
        connection.execute(f"CREATE SCHEMA {name}")
    return f"postgresql://walker@/postgres?host={folder}&options=-csearch_path%3D{name}"


@contextmanager
def serving(*, quick: bool = True) -> Iterator[Server]:
    """Run a server that may be killed and started again."""
    folder = Path(tempfile.mkdtemp(prefix="retrowalk-"))
    server = Server(folder, quick=quick)
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder)


@contextmanager
def running() -> Iterator[str]:
    """Run a server, reached by a socket in the folder that is given."""
    with serving() as server:
        yield str(server.folder)


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


def lives(number: int) -> bool:
    """Tell whether a process is there still; one that only waits to be taken note of is not."""
    try:
        told = Path(f"/proc/{number}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return told.rpartition(")")[2].split()[0] != "Z"
