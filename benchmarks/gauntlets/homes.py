"""Where the journal of a gauntlet lies: a file of SQLite, or a PostgreSQL server of its own."""

import itertools
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.postgresql import Server, new_schema, serving

KINDS = ("sqlite", "postgresql")
_number = itertools.count()


@dataclass(frozen=True)
class Home:
    """A folder for the server's files, the address of its journal, and who keeps that."""

    kind: str
    folder: Path
    url: str
    database: Server | None = None


@contextmanager
def homes(kinds: tuple[str, ...] = KINDS) -> Iterator[Iterator[Home]]:
    """Give a new home of each kind, one after the other; all are gone at the end."""
    with tempfile.TemporaryDirectory(prefix="retrowalk-gauntlet-") as folder:
        yield _each(kinds, Path(folder))


def _each(kinds: tuple[str, ...], folder: Path) -> Iterator[Home]:
    for kind in kinds:
        own = folder / kind
        own.mkdir()
        if kind == "sqlite":
            yield Home(kind, own, f"sqlite:///{own / 'retrowalk.db'}")
            continue
        with serving(quick=False) as server:
            url = new_schema(server.folder, f"gauntlet_{next(_number)}")
            yield Home(kind, own, url, server)
