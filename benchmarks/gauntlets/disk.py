"""What a disk may hold after its power was cut, by what a program had asked of it until then.

A program is watched by strace; its writes are played back up to a moment. What was written and
waited for (fsync) is on the disk. Of what was not, any part may be: nothing, all, some of the
writes, half of one. Names (made, given to another file, removed) become lasting in their order,
with the folder they stand in, and no earlier than when that was waited for. This is harder than
most file systems are.
"""

import random
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

CALLS = (
    "openat,open,creat,close,lseek,pwrite64,write,ftruncate,fsync,fdatasync,"
    "rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,pwritev,writev,fallocate"
)
SECTOR = 512
_CALL = re.compile(r"^(\d+)\s+([\d.]+) (\w+)\((.*)\)\s+= (-?\d+)")
_HALF = re.compile(r"^(\d+)\s+[\d.]+ (.*) <unfinished \.\.\.>$")
_REST = re.compile(r"^(\d+)\s+([\d.]+) <\.\.\. \w+ resumed>(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_NUMBER = re.compile(r"^(\d+)")


def strace(log: Path) -> list[str]:
    """Give the words that watch a program."""
    options = ["-f", "-ttt", "-y", "-xx", "-s", "100000000", "-I", "1", "--seccomp-bpf"]
    return ["strace", *options, "-o", str(log), "-e", f"trace={CALLS}"]


@dataclass(frozen=True)
class Call:
    """One thing that was asked of the disk, when, and what it gave."""

    at: float
    name: str
    told: str
    gave: int

    @property
    def texts(self) -> list[bytes]:
        """What is told between quotes: paths, or bytes to be written."""
        return [bytes.fromhex(one.replace("\\x", "")) for one in _TEXT.findall(self.told)]

    def is_of(self, folder: Path) -> bool:
        """Tell whether it is about something in a folder."""
        return "".join(f"\\x{byte:02x}" for byte in bytes(folder)) in self.told

    @property
    def number(self) -> int:
        """The number of the open file that it is about."""
        found = _NUMBER.match(self.told)
        return int(found[1]) if found else -1


def calls(log: Path) -> list[Call]:
    """Read what strace has written down; what was on its way at the end did not happen."""
    halves: dict[str, str] = {}
    found = []
    for line in log.read_text(errors="replace").splitlines():
        if half := _HALF.match(line):
            halves[half[1]] = half[2]
            continue
        whole = line
        if (rest := _REST.match(line)) and rest[1] in halves:
            whole = f"{rest[1]} {rest[2]} {halves.pop(rest[1])}{rest[3]}"
        if (call := _CALL.match(whole)) and int(call[5]) >= 0:
            found.append(Call(float(call[2]), call[3], call[4], int(call[5])))
    return found


@dataclass
class _File:
    """The bytes of a file: as they are read, as they are on the disk, and what is in between."""

    now: bytearray = field(default_factory=bytearray)
    lasting: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def write(self, offset: int, data: bytes) -> None:
        _put(self.now, offset, data)
        self.waiting.append((offset, data))

    def cut_to(self, size: int) -> None:
        _put(self.now, size, None)
        self.waiting.append((size, None))

    def sync(self) -> None:
        self.lasting, self.waiting = bytes(self.now), []

    def after_a_cut(self, chance: random.Random) -> bytes:
        there = bytearray(self.lasting)
        how = chance.choice(("none", "all", "some", "first"))
        first = chance.randint(0, len(self.waiting))
        for number, (offset, data) in enumerate(self.waiting):
            if how == "none" or (how == "first" and number >= first):
                break
            if how == "some" and chance.random() < 0.5:
                continue
            if data and how != "all" and chance.random() < 0.2:
                data = data[: chance.randrange(0, len(data), SECTOR)]
            _put(there, offset, data)
        return bytes(there)


def _put(there: bytearray, offset: int, data: bytes | None) -> None:
    """Write into bytes; or, where there are none to be written, let them end there."""
    if len(there) < offset:
        there.extend(bytes(offset - len(there)))
    if data is None:
        del there[offset:]
    else:
        there[offset : offset + len(data)] = data


Names = dict[Path, _File]


class Disk:
    """A folder as it is while calls are played back, and as it may be once its power is cut."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: Names = {}
        self._lasting: Names = {}
        self._changes: list[tuple[Path, Path | None, _File | None]] = []
        """Names that are waiting for their folder: the name, the one before, the file."""
        self._open: dict[int, tuple[Path, _File | None]] = {}
        self._at: dict[int, int] = {}

    def play(self, call: Call) -> None:
        """Let a call happen."""
        if call.name in ("openat", "open", "creat"):
            self._opened(call)
        elif call.name == "close":
            self._open.pop(call.number, None)
        elif call.name in ("mkdir", "mkdirat"):
            return
        elif call.name.startswith("rename"):
            before, after = (Path(one.decode()) for one in call.texts[-2:])
            if self._is_ours(after):
                file = self._names.pop(before)
                self._name(after, file, before)
        elif call.name.startswith("unlink"):
            self._unlinked(Path(call.texts[-1].decode()))
        elif call.number in self._open:
            self._on_a_file(call)

    def differences(self) -> Iterator[str]:
        """Tell where what was played back is not what the folder holds: the watching was wrong."""
        for path, file in self._names.items():
            if not path.name.endswith("-shm") and path.read_bytes() != file.now:
                yield f"{path} was played back as another"

    def after_a_cut(self, chance: random.Random, into: Path) -> None:
        """Write into a new folder what may be left."""
        names = dict(self._lasting)
        for change in self._changes[: chance.randint(0, len(self._changes))]:
            _rename(names, change)
        shutil.rmtree(into, ignore_errors=True)
        into.mkdir(parents=True)
        for path, file in names.items():
            if path.name.endswith("-shm"):
                continue  # it was never more than memory
            target = into / path.relative_to(self._folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.after_a_cut(chance))

    def _opened(self, call: Call) -> None:
        path = Path(call.texts[-1].decode())
        self._open.pop(call.gave, None)
        if not self._is_ours(path):
            return
        if "O_DIRECTORY" in call.told or path.is_dir():
            self._open[call.gave] = path, None
            return
        file = self._names.get(path)
        if file is None and "O_CREAT" not in call.told:
            return
        if file is None:
            file = _File()
            self._name(path, file, None)
        if "O_TRUNC" in call.told:
            file.cut_to(0)
        self._open[call.gave] = path, file
        self._at[call.gave] = len(file.now) if "O_APPEND" in call.told else 0

    def _on_a_file(self, call: Call) -> None:
        path, file = self._open[call.number]
        if file is None:
            if call.name in ("fsync", "fdatasync"):
                self._sync_names(path)
        elif call.name == "lseek":
            self._at[call.number] = call.gave
        elif call.name == "pwrite64":
            file.write(int(call.told.rsplit(", ", 1)[1]), call.texts[-1][: call.gave])
        elif call.name == "write":
            file.write(self._at[call.number], call.texts[-1][: call.gave])
            self._at[call.number] += call.gave
        elif call.name == "ftruncate":
            file.cut_to(int(call.told.rsplit(", ", 1)[1]))
        elif call.name in ("fsync", "fdatasync"):
            file.sync()
        else:
            raise NotImplementedError(f"{call.name} is not played back")

    def _unlinked(self, path: Path) -> None:
        if self._is_ours(path) and path in self._names:
            self._name(path, None, None)

    def _name(self, path: Path, file: _File | None, before: Path | None) -> None:
        change = path, before, file
        _rename(self._names, change)
        self._changes.append(change)

    def _sync_names(self, folder: Path) -> None:
        last = max(
            (n for n, (path, *_) in enumerate(self._changes, 1) if path.parent == folder), default=0
        )
        for change in self._changes[:last]:
            _rename(self._lasting, change)
        self._changes = self._changes[last:]

    def _is_ours(self, path: Path) -> bool:
        return self._folder in path.parents or path == self._folder


def _rename(names: Names, change: tuple[Path, Path | None, _File | None]) -> None:
    path, before, file = change
    if before is not None:
        names.pop(before, None)
    if file is None:
        names.pop(path, None)
    else:
        names[path] = file


def moments(of: Sequence[Call], times: int, chance: random.Random) -> list[int]:
    """Choose so many calls at which the power is cut, in their order."""
    return sorted(chance.sample(range(1, len(of) + 1), min(times, len(of))))
