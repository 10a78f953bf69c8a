"""Where the journal of a gauntlet lies, and where the bytes of its recordings.

The journal is a file of SQLite, or lies on a PostgreSQL server of its own; the bytes lie in it, in
a folder beside it, or with a service that speaks S3 (moto's, on this machine).
"""

import itertools
import logging
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from tests.postgresql import Server, new_schema, serving

from retrowalk.journal import Journal
from retrowalk.journal.stores import Access, Stores, store_at

KINDS = ("sqlite", "postgresql")
WITHIN, FOLDER, S3 = STORES = ("the database", "a folder", "S3")
_number = itertools.count()
_NOWHERE = Access()


@dataclass(frozen=True)
class Home:
    """A folder for the server's files, the address of its journal, and who keeps that.

    ``store`` is where the bytes of recordings and originals lie, if not in the journal.
    """

    kind: str
    folder: Path
    url: str
    database: Server | None = None
    store: str = ""
    access: Access = _NOWHERE

    def open(self) -> Journal:
        """Open the journal in this process, beside the server."""
        return Journal.open(self.url, stores=Stores(store_at(self.store, self.access)))

    @property
    def environment(self) -> Mapping[str, str]:
        """How a server is told where the bytes are to lie."""
        secret = self.access.secret.get_secret_value() if self.access.secret else None
        told = {
            "RETROWALK_STORE": self.store,
            "RETROWALK_STORE_ENDPOINT": self.access.endpoint,
            "RETROWALK_STORE_KEY": self.access.key,
            "RETROWALK_STORE_SECRET": secret,
            "RETROWALK_STORE_REGION": self.access.region,
        }
        return {name: value for name, value in told.items() if value}


@contextmanager
def homes(
    kinds: tuple[str, ...] = KINDS, stores: tuple[str, ...] = (WITHIN,)
) -> Iterator[Iterator[Home]]:
    """Give a new home of each kind with each store, one after the other; none is left."""
    with tempfile.TemporaryDirectory(prefix="retrowalk-gauntlet-") as folder:
        yield _each(kinds, stores, Path(folder))


def _each(kinds: tuple[str, ...], stores: tuple[str, ...], folder: Path) -> Iterator[Home]:
    for kind, where in itertools.product(kinds, stores):
        number = next(_number)
        own = folder / f"{kind}-{number}" / kind
        own.mkdir(parents=True)
        with _service(where) as access, _server(kind) as database:
            # the service forgets nothing within a process: what is one home's, is no other's
            bucket = f"s3://retrowalk/home-{number}"
            store = {WITHIN: "", FOLDER: str(own / "store"), S3: bucket}[where]
            url = f"sqlite:///{own / 'retrowalk.db'}"
            if database is not None:
                url = new_schema(database.folder, f"gauntlet_{number}")
            yield Home(kind, own, url, database, store, access)


def _server(kind: str) -> AbstractContextManager[Server | None]:
    return nullcontext() if kind == "sqlite" else serving(quick=False)


def _service(where: str) -> AbstractContextManager[Access]:
    if where != S3:
        return nullcontext(_NOWHERE)
    from tests.journal.stores import s3_service  # it takes seconds to be read

    logging.getLogger("werkzeug").setLevel(logging.ERROR)  # it would tell of every request
    return s3_service()
