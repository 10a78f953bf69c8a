"""Where numbers come from: which file was read, what lay in it, and which package measured it."""

import hashlib
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import metadata
from pathlib import Path
from typing import Self

Stamp = tuple[tuple[str, int, int], ...]
"""Name, size and time of change (ns) of each file: another one tells that a file was changed."""


@dataclass(frozen=True)
class Input:
    """The file or folder that a recording was read from.

    Attributes
    ----------
    path : as it was given
    stamp : of what lay there when it was read
    """

    path: str
    stamp: Stamp

    @classmethod
    def of(cls, path: str | Path) -> Self:
        """Note what lies at a path.

        Raises
        ------
        OSError
            if nothing can be read there
        """
        return cls(str(path), _stamp(Path(path)))

    @cached_property
    def sha256(self) -> str | None:
        """The SHA-256 of the file, hexadecimal; None where it is no longer what was read.

        Computed when it is first asked for, and read in pieces. Of a folder it is that of its
        list: a line ``<SHA-256 of the file>  <name within the folder>`` for each file, in order of
        the names, as ``sha256sum`` prints it.
        """
        path = Path(self.path)
        try:
            if path.is_dir():
                listed = "".join(f"{_sha256(path / name)}  {name}\n" for name, *_ in self.stamp)
                found = hashlib.sha256(listed.encode()).hexdigest()
            else:
                found = _sha256(path)
            return found if _stamp(path) == self.stamp else None
        except OSError:
            return None


@cache
def package_version() -> str:
    """Give the version of the package."""
    return metadata.version("retrowalk")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _stamp(path: Path) -> Stamp:
    files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    found = []
    for file in files:
        name = file.name if file == path else file.relative_to(path).as_posix()
        stat = file.stat()
        found.append((name, stat.st_size, stat.st_mtime_ns))
    return tuple(found)
