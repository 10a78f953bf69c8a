"""Files of a batch that come bit by bit, and go on where they broke off."""

import hashlib
from collections.abc import Iterable
from datetime import datetime

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal import WalkerJournal
from retrowalk.journal.imports import ImportedFile
from retrowalk.journal.originals import PIECE_BYTES as PIECE_BYTES
from retrowalk.languages import Message
from retrowalk.value import Value


class Arrival(Value):
    """How many bytes have come of a file, in order from the first one; ``file`` once it is whole.

    ``file`` is its number in the batch.
    """

    bytes: int
    file: int | None = None


class Arriving:
    """Takes the files of one walker's batches in, each under its path."""

    def __init__(self, journal: WalkerJournal) -> None:
        self._journal = journal

    def so_far(self, batch: int, path: str) -> Arrival:
        """Give what has come of a file.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """
        whole = self._journal.imports.find(batch, path)
        if whole is not None:
            return Arrival(bytes=whole[1], file=whole[0])
        return Arrival(bytes=self._journal.originals.came(_key(batch, path)))

    def size(self, files: Iterable[ImportedFile]) -> int:
        """Give how many bytes some files have together."""
        whole = (one.original_id for one in files if one.original_id is not None)
        return sum(self._journal.originals.get(number).size for number in whole)

    def original(self, batch: int, file: int) -> tuple[str, int, Iterable[bytes]]:
        """Give the name of a file of a batch, its size, and its bytes as they came.

        Raises
        ------
        NotInJournal
            if there is no such file in it, or its bytes are not kept
        """
        files = self._journal.imports.receipt(batch).files
        one = next((one for one in files if one.id == file), None)
        if one is not None and one.original_id is not None:
            kept = self._journal.originals.get(one.original_id)
            return one.path, kept.size, self._journal.originals.pieces(kept.id)
        if one is not None and one.recording_id is not None:  # whose bytes stand there
            data = self._journal.walks.recording(one.recording_id)[1]
            return one.path, len(data), (data,)
        raise NotInJournal(Message("import-no-file", id=str(file)))

    def take(self, batch: int, path: str, offset: int, data: bytes, at: datetime) -> int:
        """Keep the next bytes of a file, and give how many have come then.

        Raises
        ------
        InvalidAnswer
            if ``offset`` is not where it goes on
        """
        return self._journal.originals.arrive(_key(batch, path), path, offset, data, at)

    def end(self, batch: int, path: str, size: int, at: datetime) -> Arrival:
        """Let a file be whole where all of ``size`` bytes have come; told again it is the same.

        Raises
        ------
        InvalidAnswer
            if more have come
        NotInJournal
            if there is no such batch
        """
        so_far = self.so_far(batch, path)
        if so_far.bytes > size:
            raise InvalidAnswer(Message("bring-not-next", offset=str(size), came=str(so_far.bytes)))
        if so_far.file is not None or so_far.bytes < size:
            return so_far
        numbers: list[int] = []
        imports = self._journal.imports
        self._journal.originals.arrived(
            _key(batch, path),
            path,
            at,
            lambda db, one: numbers.append(imports.adding(db, batch, path, one)),
        )
        return Arrival(bytes=size, file=numbers[-1])


def _key(batch: int, path: str) -> str:
    digest = hashlib.sha256(path.encode(errors="replace")).hexdigest()
    return f"{batch} {digest}"
