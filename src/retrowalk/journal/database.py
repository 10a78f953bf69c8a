"""The way to the database: SQLite or PostgreSQL behind the same engine, and its migrations."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, inspect, literal, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import JournalUnavailable, RetrowalkError
from retrowalk.extras import needs
from retrowalk.journal.encoding import from_json, to_json
from retrowalk.journal.tables import JournalTable
from retrowalk.languages import Message

NEWEST = "0011"
"""The newest migration; known here so that an open journal need not load Alembic."""

WAIT_S = 30
"""How long a writer waits for another one before it gives up."""

OUT_OF_REACH = (DBAPIError, NoConnectionFree)
"""What is raised where a database can't be used now, or others had all connections to it for long;
some kinds of the first are about what was to be written."""

_MIGRATION_LOCK = 7_286_925  # any number, as long as every Retrowalk uses the same


BeforeUpgrade = Callable[[Engine], None]
"""What is done with a journal of an older make before its tables change; it may refuse."""


def connect(url: str, before_upgrade: BeforeUpgrade = lambda _: None) -> Engine:
    """Open the database at ``url`` and bring its tables up to date.

    ``before_upgrade`` is done first where they are of an older make; nobody upgrades meanwhile.
    A journal on a medium that can't be written to is opened to be read: what writes then fails.

    Raises
    ------
    JournalUnavailable
        if there is no such database, it cannot be read, or a newer Retrowalk wrote it
    MissingExtra
        if what speaks with such a database is not installed
    """
    try:
        parsed = make_url(url)
        with needs("postgres"):
            engine = _engine(parsed)
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise JournalUnavailable(
            Message(
                "journal-no-address",
                url=url,
                file="sqlite:///folder/retrowalk.db",
                server="postgresql://host/name",
            )
        ) from error
    if parsed.get_backend_name() == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise JournalUnavailable(Message("journal-in-memory"))
    try:
        _migrate(engine, before_upgrade)
    except (DBAPIError, OSError) as error:
        engine.dispose()
        reading = _for_reading(parsed) if _may_not_write(error) else None
        if reading is None:
            raise unavailable(parsed, error) from error
        return reading
    except RetrowalkError:
        engine.dispose()
        raise
    return engine


@contextmanager
def changing_tables(engine: Engine) -> Iterator[Connection]:
    """Change tables in one transaction, one process at a time."""
    with writing(engine).connect() as connection:
        if engine.dialect.name == "sqlite":
            # a table that is made anew must not take the rows that point to it with it
            _outside_transaction(connection, "PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                if engine.dialect.name == "postgresql":
                    connection.execute(text(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})"))
                yield connection
        finally:
            if engine.dialect.name == "sqlite":
                _outside_transaction(connection, "PRAGMA foreign_keys = ON")


def upgrade_to(connection: Connection, version: str) -> None:
    """Bring the tables to a make that is newer than theirs, or the same."""
    with needs("app"):  # takes longer to load than everything else together
        from alembic import command
        from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "retrowalk.journal:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, version)


def version_of(engine: Engine) -> str | None:
    """Give the make of a database's tables; None where it has none."""
    with engine.connect() as connection:
        return _version(connection)


def writing(engine: Engine) -> Engine:
    """Give the same engine for transactions that write: they take turns instead of failing."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(writes=True)
    return engine.execution_options(isolation_level="READ COMMITTED")


def looking(engine: Engine) -> Engine:
    """Give the same engine for single queries: each is one view by itself, and needs no more."""
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="AUTOCOMMIT")


def sweep(engine: Engine) -> bool:
    """Take the bytes of erased rows out of the database's files.

    Gives whether all of them are gone: SQLite overwrites them, but its log, which has the pages of
    before, cannot be emptied while somebody else reads. A server keeps what it keeps in its logs.
    """
    if engine.dialect.name != "sqlite":
        at_once = engine.execution_options(isolation_level="AUTOCOMMIT")
        with at_once.connect() as connection:
            quoted = engine.dialect.identifier_preparer.format_table
            tables = ", ".join(map(quoted, JournalTable.metadata.sorted_tables))
            connection.execute(text(f"VACUUM {tables}"))
        return True
    with engine.connect() as connection:
        with suppress(sqlite3.OperationalError):  # no room, or no turn: then the file stays larger
            _outside_transaction(connection, "VACUUM")
        cursor = connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy, *_ = cursor.fetchone()
    return not busy


def added_if_new(db: Transaction, table: type[JournalTable], values: Mapping[str, Any]) -> bool:
    """Add a row unless there is one under the same key; tell whether it was added.

    Of several at once one adds it, and the others wait to see that.
    """
    if db.get_bind().dialect.name == "postgresql":
        from sqlalchemy.dialects.postgresql import insert
    else:
        from sqlalchemy.dialects.sqlite import insert  # type: ignore[assignment]
    adding = insert(table).values(dict(values)).on_conflict_do_nothing()
    return bool(db.scalars(adding.returning(literal(1))).all())


def free_bytes(engine: Engine) -> int | None:
    """Give how much room there is for more; None where another machine knows."""
    if engine.dialect.name != "sqlite":
        return None
    return shutil.disk_usage(Path(str(engine.url.database)).parent).free


def is_newest(engine: Engine) -> bool:
    """Tell whether the database answers, with tables of the newest make.

    Raises
    ------
    JournalUnavailable
        if it does not answer
    """
    try:
        with looking(engine).connect() as connection:
            return _version(connection) == NEWEST
    except (*OUT_OF_REACH, OSError) as error:
        raise unavailable(engine.url, error) from error


def watch(engine: Engine, more: Callable[[int], None]) -> None:
    """Tell of each connection that it was taken, 1, or given back, -1."""
    event.listen(engine, "checkout", lambda *_: more(1))
    event.listen(engine, "checkin", lambda *_: more(-1))


def close_to_others(path: Path) -> None:
    """Let nobody but its owner read or enter: it is about a person's health."""
    with suppress(OSError):  # of another account, or on a medium that is only read
        path.chmod(0o700 if path.is_dir() else 0o600)


def sync_folder(folder: Path) -> None:
    """Wait until the names of a folder are on the disk, where the system lets one wait for it."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def unavailable(url: URL, error: Exception) -> JournalUnavailable:
    """Say in a sentence why the journal could not be reached."""
    cause = str(getattr(error, "orig", error)).strip().splitlines()[0]
    return JournalUnavailable(
        Message("journal-unusable", url=url.render_as_string(hide_password=True), cause=cause)
    )


def _engine(url: URL) -> Engine:
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+psycopg")
    as_json = {"json_serializer": to_json, "json_deserializer": from_json}
    if url.get_backend_name() != "sqlite":
        # a reading sees one unchanging view, as SQLite gives it by itself
        return create_engine(url, **as_json, pool_pre_ping=True, isolation_level="REPEATABLE READ")
    engine = create_engine(url, **as_json, connect_args={"timeout": WAIT_S})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: SqliteConnection, _: object) -> None:
    """Prefer safety to speed: what was acknowledged survives a power cut."""
    connection.isolation_level = None  # transactions begin where SQLAlchemy says so, DDL included
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten


def _begin_sqlite(connection: Connection) -> None:
    """Writers take their turn from the first statement on, so that none fails half-way."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(engine: Engine, before_upgrade: BeforeUpgrade) -> None:
    """Bring the tables up to date in one transaction, one process at a time."""
    if engine.dialect.name == "sqlite":
        file = Path(str(engine.url.database))
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not file.exists():
            file.touch(mode=0o600)
        _use_write_ahead_log(engine)
        for known in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm"))):
            close_to_others(known)
    with engine.connect() as connection:
        if _version(connection) == NEWEST:
            return
    with changing_tables(engine) as connection:
        version = _version(connection)
        if version is not None and version > NEWEST:
            raise JournalUnavailable(Message("journal-newer", version=version, known=NEWEST))
        if version is not None and version != NEWEST:
            before_upgrade(engine)
        upgrade_to(connection, NEWEST)


def _use_write_ahead_log(engine: Engine) -> None:
    with engine.connect() as connection:
        _outside_transaction(connection, "PRAGMA journal_mode = WAL")


def _outside_transaction(connection: Connection, pragma: str) -> None:
    connection.connection.cursor().execute(pragma)


def _may_not_write(error: Exception) -> bool:
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", 0)
    return code & 0xFF in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)


def _for_reading(url: URL) -> Engine | None:
    """Open a file that is there, and of the newest make, to be read alone; else give None."""
    file = Path(str(url.database)).absolute()
    ahead = file.with_name(file.name + "-wal")
    if not ahead.exists():
        return _readable(url, file, {"immutable": "1"})  # nobody changes it: no log, no lock
    return _readable(url, file, {}) or _copied(url, file, ahead)


def _copied(url: URL, file: Path, ahead: Path) -> Engine | None:
    """Read a copy: the log that a server left when it was cut off can't be joined where it lies."""
    place = TemporaryDirectory(prefix="retrowalk-")
    copy, engine = Path(place.name) / file.name, None
    with suppress(OSError, sqlite3.Error):  # then it is said that it can't be used
        shutil.copyfile(file, copy)
        shutil.copyfile(ahead, copy.with_name(ahead.name))
        with closing(sqlite3.connect(copy)) as joining:
            joining.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        engine = _readable(url, copy, {"immutable": "1"})
    if engine is None:
        place.cleanup()
        return None
    event.listen(engine, "engine_disposed", lambda _: place.cleanup())
    return engine


def _readable(url: URL, file: Path, how: dict[str, str]) -> Engine | None:
    options = {"uri": "true", "mode": "ro", **how}
    engine = _engine(url.set(database=f"file:{quote(str(file))}", query=options))
    try:
        with engine.connect() as connection:
            readable = _version(connection) == NEWEST
    except DBAPIError:
        readable = False
    if not readable:
        engine.dispose()
    return engine if readable else None


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
