"""A journal of another machine on its way into this one: looked at first, then merged or left."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import IO

from retrowalk.coach.importing import Importing
from retrowalk.errors import InvalidAnswer, UnreadableJournal
from retrowalk.exchange.backup import would_merge
from retrowalk.journal import THE_WALKER, Author, WalkerJournal
from retrowalk.journal.bodies import Import
from retrowalk.journal.imports import ImportedFile, Status
from retrowalk.journal.merging import Merged
from retrowalk.languages import Message


class MovingIn:
    """Takes in a journal that was taken along elsewhere, as an import that waits for a yes."""

    def __init__(self, journal: WalkerJournal, importing: Importing) -> None:
        self._journal = journal
        self._importing = importing

    def hand_in(self, name: str, file: IO[bytes], at: datetime, by: Author = THE_WALKER) -> int:
        """Keep a file until it is answered, and give the number of its import."""
        batch = self._importing.begin(Import(by="page", name=name[-200:]), at, by)
        self._importing.hand_in(batch, name, file, at)
        return batch

    def foresee(self, batch: int) -> Merged:
        """Count what would come, and write nothing.

        Raises
        ------
        InvalidAnswer
            if nothing waits there any more
        NotInJournal
            if there is no such import
        UnreadableJournal
            if the file is no journal, is damaged, or does not fit; it waits no more then
        """
        file = self._waiting(batch)
        try:
            with self._copy(file) as copy:
                return would_merge(self._journal, copy)
        except UnreadableJournal as error:
            self._journal.imports.refuse(file.id, Message.of(error.args[0]))
            raise

    def leave(self, batch: int) -> None:
        """Let nothing come, and keep the file no longer.

        Raises
        ------
        InvalidAnswer
            if nothing waits there any more
        NotInJournal
            if there is no such import
        """
        self._journal.imports.refuse(self._waiting(batch).id, Message("everything-left"))

    def _waiting(self, batch: int) -> ImportedFile:
        files = self._importing.receipt(batch).files
        waiting = next((one for one in files if one.status is Status.WAITING), None)
        if waiting is None:
            raise InvalidAnswer(Message("everything-answered"))
        return waiting

    @contextmanager
    def _copy(self, file: ImportedFile) -> Iterator[IO[bytes]]:
        assert file.original_id is not None  # noqa: S101  (handed in with it)
        with tempfile.TemporaryFile() as copy:
            for piece in self._journal.originals.pieces(file.original_id):
                copy.write(piece)
            copy.seek(0)
            yield copy
