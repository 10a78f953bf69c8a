"""Results in a file, a line of JSON for each recording, that a later run goes on from."""

import hashlib
import json
import signal
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from retrowalk.errors import RetrowalkError

Place = tuple[int, int]
"""Where a line starts in the file, and how many bytes it has."""
Key = tuple[str, str]
"""What makes a measuring the same: the name of the file, and a digest of all that went into it."""


def digest_of(told: dict[str, Any]) -> str | None:
    """Give the digest of SHA-256, version and parameters; None where one of them is not known."""
    sha256 = (told.get("input") or {}).get("sha256")
    if sha256 is None or "version" not in told:
        return None
    all_of_it = json.dumps([sha256, told["version"], told["parameters"]], sort_keys=True)
    return hashlib.sha256(all_of_it.encode()).hexdigest()


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Put off Ctrl+C until what is being written stands there whole."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        raise KeyboardInterrupt


class Results:
    """A file of results: what is in it, by key, and what comes to it.

    ``paths`` are the inputs of this run. A line that was cut off, as where the machine went down,
    is taken out; so is what says that one of them was refused, for it is tried again.
    """

    def __init__(self, file: Path, paths: Iterable[Path]) -> None:
        self.file = file
        self._paths = {str(path) for path in paths}
        self._places: list[Place] = []
        self._by_name: dict[str, dict[str, list[Place]]] = {}
        self._mine: dict[Place, None] = {}  # in order of this run
        try:
            self._open()
        except OSError as error:
            raise RetrowalkError(f"{file}: results can't be kept there.") from error

    def known(self, path: Path) -> frozenset[str]:
        """Give the digests of what was measured already of files of this name."""
        return frozenset(self._by_name.get(path.name, {}))

    def take(self, path: Path, digest: str) -> str:
        """Read the line of what was measured already, and count it to this run.

        Where the same file lay elsewhere, a line is added that says where it lies now.
        """
        line = ""
        for place in self._by_name[path.name][digest]:
            line = self._read(place).decode().rstrip("\n")
            if json.loads(line)["input"]["path"] == str(path) and place not in self._mine:
                self._mine[place] = None
                return line
        told = json.loads(line)
        told["input"]["path"] = str(path)
        line = json.dumps(told, allow_nan=False)
        self.add(line)
        return line

    def add(self, line: str) -> None:
        """Write a line at the end, whole."""
        data = f"{line}\n".encode()
        with uninterrupted(), self.file.open("ab") as file:
            place = (file.tell(), len(data))
            file.write(data)
        self._places.append(place)
        self._mine[place] = None

    def close(self) -> None:
        """Put the lines of this run in its order, behind those of others."""
        places = [*(place for place in self._places if place not in self._mine), *self._mine]
        if places != self._places:
            self._keep(places)

    def _open(self) -> None:
        self.file.touch()
        part, start, dropped = self._part(), 0, False
        with self.file.open("rb") as file, part.open("wb") as copy:
            for line in file:
                told = self._told(line)
                if told is None:
                    dropped = True
                    continue
                place = (start, len(line))
                self._places.append(place)
                digest = digest_of(told)
                if digest is not None:
                    name = Path(told["input"]["path"]).name
                    self._by_name.setdefault(name, {}).setdefault(digest, []).append(place)
                copy.write(line)
                start += len(line)
        if dropped:
            part.replace(self.file)
        else:
            part.unlink()

    def _told(self, line: bytes) -> dict[str, Any] | None:
        """Read a line; None for one that does not stay."""
        if not line.endswith(b"\n"):
            return None
        try:
            told: dict[str, Any] = json.loads(line)
            again = "refused" in told and told["input"]["path"] in self._paths
        except (ValueError, KeyError, TypeError) as error:
            raise RetrowalkError(
                f"{self.file}: this is no file of results; give another for --output."
            ) from error
        return None if again else told

    def _read(self, place: Place) -> bytes:
        start, size = place
        with self.file.open("rb") as file:
            file.seek(start)
            return file.read(size)

    def _keep(self, places: list[Place]) -> None:
        part = self._part()
        with part.open("wb") as file:
            file.writelines(map(self._read, places))
        part.replace(self.file)

    def _part(self) -> Path:
        return self.file.with_name(f"{self.file.name}.part")
