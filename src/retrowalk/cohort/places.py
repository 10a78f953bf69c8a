"""Where recordings and results lie: a folder of this machine, or whatever fsspec reaches.

A place is an address: a folder, ``s3://bucket/study``, ``gs://...``, ``sftp://host/study``, or a
zip to read from (``study.zip``, ``zip://::s3://bucket/study.zip``). Keys and passwords are never
part of it: each library finds its own in the environment, as it does elsewhere.
"""

import os
import secrets
import shlex
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, Self

from retrowalk.errors import MissingExtra, NotThere, PlaceUnavailable, RetrowalkError
from retrowalk.extras import needs

WHOLE = frozenset({"abfs", "abfss", "az", "adl", "gcs", "gs", "memory", "oss", "s3", "s3a"})
"""Stores in which an object is there as a whole or not at all; elsewhere a file is renamed."""

_MARKS = ("ETag", "etag", "md5Hash", "generation", "CRC", "LastModified", "mtime", "date_time")
_EXTRAS = {"s3": "s3", "s3a": "s3"}
_KEYS = dict.fromkeys(
    ("s3", "s3a"),
    " Keys are those of the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, and "
    "AWS_ENDPOINT_URL where it is not Amazon's.",
)
_MOTION = "_motion.tsv"


class Listed(NamedTuple):
    """A file of a place: its name within it, and what tells whether it was changed."""

    name: str
    stamp: str


@dataclass(frozen=True)
class Place:
    """A folder somewhere; names in it have ``/`` between their parts.

    Attributes
    ----------
    address : of the folder; of this machine always absolute, so that other processes find it
    """

    address: str

    @classmethod
    def of(cls, address: "str | Path | Place", within: "Place | None" = None) -> "Place":
        """See an address as a place; one that is relative is meant from ``within``, or from here.

        Raises
        ------
        RetrowalkError
            if it can't be one
        """
        if isinstance(address, Place):
            return address
        text = str(address)
        if text.startswith("file://"):
            text = text.removeprefix("file://")
        elif "::" in text:
            return cls(text)
        elif "://" in text:
            return cls(f"zip://::{text}" if text.lower().endswith(".zip") else text)
        path = Path(text).expanduser()
        if not path.is_absolute() and within is not None:
            if within.folder is None:
                return within / text
            path = within.folder / path
        path = Path(os.path.abspath(path))  # noqa: PTH100  (resolve would follow links)
        if path.is_file() and path.suffix.lower() == ".zip":
            return cls(f"zip://::{path}")
        return cls(str(path))

    def __truediv__(self, name: str) -> Self:
        """See a folder within it as a place."""
        head, chained, rest = self.address.partition("::")
        between = "" if head.endswith("/") else "/"
        return type(self)(f"{head}{between}{name}{chained}{rest}")

    def __str__(self) -> str:
        return self.address

    @property
    def quoted(self) -> str:
        """The address as a shell takes it."""
        return shlex.quote(self.address)

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        """Go to another process as an address alone."""
        return type(self), (self.address,)

    @cached_property
    def folder(self) -> Path | None:
        """The folder, where it is one of this machine."""
        return None if "://" in self.address or "::" in self.address else Path(self.address)

    def read(self, name: str) -> bytes:
        """Read a file whole.

        Raises
        ------
        NotThere
            if there is none
        PlaceUnavailable
            if the place can't be reached
        """
        with self._reaching(name):
            if self.folder is not None:
                return (self.folder / name).read_bytes()
            return bytes(self._files.cat_file(self._path(name)))

    def write_aside(self, name: str, data: bytes) -> None:
        """Write a file, so that whoever looks sees the whole of it or what was there before.

        Raises
        ------
        PlaceUnavailable
            if it can't be written there
        """
        with self._reaching(name):
            if self.folder is not None:
                _replace(self.folder / name, data)
            elif self._scheme in WHOLE:
                self._files.pipe_file(self._path(name), data)
            else:
                path = self._path(name)
                aside = f"{path}.{secrets.token_hex(4)}.part"
                self._files.makedirs(str(PurePosixPath(path).parent), exist_ok=True)
                self._files.pipe_file(aside, data)
                self._files.mv(aside, path)

    def exists(self, name: str) -> bool:
        """Tell whether there is such a file or folder."""
        with self._reaching(name):
            if self.folder is not None:
                return (self.folder / name).exists()
            self._files.invalidate_cache()
            return bool(self._files.exists(self._path(name)))

    def remove(self, name: str) -> None:
        """Remove a file; where there is none, it is gone already."""
        with self._reaching(name):
            if self.folder is not None:
                (self.folder / name).unlink(missing_ok=True)
            elif self.exists(name):
                self._files.rm_file(self._path(name))

    def list(self, prefix: str = "", *, deep: bool = True) -> Iterator[Listed]:
        """Name all files in a folder of the place, in order of their names; none where it is not.

        Parameters
        ----------
        prefix : the folder, from the place
        deep : False: only what lies in it, and not in the folders within
        """
        if self.folder is not None:
            yield from _listed(self.folder, self.folder / prefix, deep=deep)
            return
        with self._reaching(prefix):
            self._files.invalidate_cache()
            root = self._path(prefix)
            try:
                found = self._files.find(root, detail=True, maxdepth=None if deep else 1)
            except FileNotFoundError:
                return
        for path in sorted(found):
            info = found[path]
            if info["type"] == "file" and path != root:
                yield Listed(f"{prefix}/{_below(path, root)}".lstrip("/"), _stamp_of(info))

    def stamp(self, name: str) -> str | None:
        """Give what changes when a file, or anything in a folder, is changed; None without one."""
        if self.folder is not None:
            path = self.folder / name
            if path.is_dir():
                inside = [f"{one.name} {one.stamp}" for one in self.list(name)]
                return "\n".join(inside) or None
            try:
                return _local_stamp(path.stat())
            except OSError:
                return None
        with self._reaching(name):
            self._files.invalidate_cache()
            try:
                info = self._files.info(self._path(name))
            except FileNotFoundError:
                return None
        if info["type"] != "file":
            return "\n".join(f"{one.name} {one.stamp}" for one in self.list(name)) or None
        return _stamp_of(info)

    @contextmanager
    def local(self, name: str) -> Iterator[Path]:
        """Give a file or folder a path on this machine; what lies elsewhere is fetched for a while.

        It is fetched in pieces, with what belongs to a file of Motion-BIDS.

        Raises
        ------
        NotThere
            if there is none
        PlaceUnavailable
            if the place can't be reached
        """
        if self.folder is not None:
            path = self.folder / name
            if not path.exists():
                raise NotThere(f"{path}: there is no such file.")
            yield path
            return
        with tempfile.TemporaryDirectory(prefix="retrowalk-") as here:
            to = Path(here) / PurePosixPath(name).name
            with self._reaching(name):
                there = self._path(name)
                if self._files.isdir(there):
                    self._files.get(f"{there}/", f"{to}/", recursive=True)
                else:
                    self._files.get_file(there, str(to))
                    self._get_beside(there, to)
            yield to

    def _get_beside(self, path: str, to: Path) -> None:
        if not path.endswith(_MOTION):
            return
        for end in ("_channels.tsv", "_motion.json"):
            side = path.removesuffix(_MOTION) + end
            if self._files.exists(side):
                self._files.get_file(side, str(to.with_name(PurePosixPath(side).name)))

    @property
    def arrow(self) -> tuple[Any, str]:
        """The file system as Arrow takes it, and the path of the place in it."""
        if self.folder is None:
            return self._files, self._path("")
        from pyarrow.fs import LocalFileSystem

        return LocalFileSystem(), str(self.folder)

    @property
    def _scheme(self) -> str:
        return self.address.partition("://")[0]

    @cached_property
    def _opened(self) -> tuple[Any, str]:
        with needs("cohort"):
            import fsspec
        # which loads what reaches this kind of address
        with needs(_EXTRAS.get(self._scheme, "cohort")), self._reaching(""):
            files, root = fsspec.core.url_to_fs(self.address)
        return files, root

    @property
    def _files(self) -> Any:
        return self._opened[0]

    def _path(self, name: str) -> str:
        root = self._opened[1].rstrip("/")
        return f"{root}/{name}".rstrip("/") if root else name

    @contextmanager
    def _reaching(self, name: str) -> Iterator[None]:
        """Say in a sentence what went wrong; the libraries below have as many errors as there are.

        Raises
        ------
        NotThere, PlaceUnavailable
            instead of what was raised
        """
        what = str(self / name) if name else self.address
        try:
            yield
        except RetrowalkError:
            raise
        except FileNotFoundError as error:
            raise NotThere(f"{what}: there is no such file.") from error
        except ModuleNotFoundError as error:
            raise MissingExtra(_EXTRAS.get(self._scheme, "cohort")) from error
        except ImportError as error:  # as fsspec words it, with the package that is missing
            raise PlaceUnavailable(f"{what}: {error}") from error
        except Exception as error:
            why = f"{type(error).__name__}: {error}".strip(": ")
            hint = _KEYS.get(self._scheme, "") if "Credential" in why else ""
            raise PlaceUnavailable(f"{what}: it can't be reached ({why}).{hint}") from error


def _replace(file: Path, data: bytes) -> None:
    aside = file.with_name(f".{file.name}.{os.getpid()}-{secrets.token_hex(4)}.part")
    try:
        aside.write_bytes(data)
    except FileNotFoundError:
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(data)
    try:
        aside.replace(file)
    except OSError:
        aside.unlink(missing_ok=True)
        raise


def _listed(root: Path, folder: Path, *, deep: bool) -> Iterator[Listed]:
    try:
        inside = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in inside:
        if entry.is_dir():
            if deep:
                yield from _listed(root, Path(entry.path), deep=True)
        elif not entry.name.endswith(".part"):
            name = Path(entry.path).relative_to(root).as_posix()
            yield Listed(name, _local_stamp(entry.stat()))


def _local_stamp(stat: os.stat_result) -> str:
    # the time of the last change of the entry is what nobody can put back
    return f"{stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns} {stat.st_ino}"


def _stamp_of(info: dict[str, Any]) -> str:
    marks = [f"{mark}={info[mark]}" for mark in _MARKS if info.get(mark) is not None]
    return " ".join([str(info.get("size")), *marks])


def _below(path: str, root: str) -> str:
    return path.removeprefix(root.rstrip("/")).lstrip("/")
