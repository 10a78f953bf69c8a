"""Journals on each kind of database, each a copy of one that was filled once."""

import itertools
import shutil
import subprocess
from pathlib import Path
from typing import Protocol

import psycopg
from tests.postgresql import program


class Databases(Protocol):
    """One kind of database. Whoever has a journal copied has closed it before."""

    def new(self) -> str:
        """Give where a new one can be made that holds nothing yet."""

    def copy(self, url: str) -> str:
        """Copy a database, and give where the copy is."""

    def drop(self, url: str) -> None:
        """Let one go."""

    def ruin(self, url: str) -> None:
        """Let one be there no more, though somebody has it open."""

    def bytes_of(self, url: str) -> bytes:
        """Give all that is kept in one, to be searched."""


class Files:
    """SQLite: a file each, all in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = itertools.count()

    def new(self) -> str:
        return f"sqlite:///{self._folder / str(next(self._number))}.db"

    def copy(self, url: str) -> str:
        copied = self.new()
        shutil.copy(url.removeprefix("sqlite:///"), copied.removeprefix("sqlite:///"))
        return copied

    def drop(self, url: str) -> None:
        for file in self._files(url):
            file.unlink()

    def ruin(self, url: str) -> None:
        for file in self._files(url):
            file.write_bytes(b"no database")

    def bytes_of(self, url: str) -> bytes:
        return b"".join(file.read_bytes() for file in self._files(url))

    def _files(self, url: str) -> list[Path]:
        return sorted(self._folder.glob(Path(url).name + "*"))  # its log is one, too


class Server:
    """PostgreSQL: databases of one server, reached by a socket in a folder."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._number = itertools.count()

    def new(self) -> str:
        return self._made("")

    def copy(self, url: str) -> str:
        return self._made(f' TEMPLATE "{_name(url)}"')

    def drop(self, url: str) -> None:
        self._do(f'DROP DATABASE IF EXISTS "{_name(url)}" WITH (FORCE)')

    ruin = drop

    def bytes_of(self, url: str) -> bytes:
        dumping = [program("pg_dump"), "-h", self._folder, "-U", "walker", _name(url)]
        return subprocess.run(dumping, check=True, capture_output=True).stdout

    def _made(self, options: str) -> str:
        name = f"journal_{next(self._number)}"
        self._do(f'CREATE DATABASE "{name}"{options}')
        return f"postgresql://walker@/{name}?host={self._folder}"

    def _do(self, command: str) -> None:
        with psycopg.connect(
            host=self._folder, user="walker", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(command)


def _name(url: str) -> str:
    return url.partition("@/")[2].partition("?")[0]
