"""Words between a walker and who looks after them: written, read, and how many are new."""

from datetime import datetime

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal, Kind, Role, Statement, WalkerJournal
from retrowalk.journal.bodies import MessageToSomebody
from retrowalk.journal.reading import THE_WALKER_READS
from retrowalk.languages import Message
from retrowalk.people.reminders import message_came
from retrowalk.people.visitor import Visitor
from retrowalk.value import Value

MOST_SIGNS = 2000


class Written(Value):
    """One message: by whom, as what, when, its words, and whether it is new to who looks."""

    id: int
    at: datetime
    by: str
    role: Role
    text: str
    new: bool
    mine: bool


class Messages:
    """The messages of one walker, as somebody sees them: the walker, or who looks after them."""

    def __init__(
        self,
        journal: Journal,
        walker_id: int,
        visitor: Visitor,
        pages: WalkerJournal | None = None,
    ) -> None:
        self._journal = journal
        self._walker_id = walker_id
        self._pages = pages or journal.walker_of(walker_id)
        self._by = visitor.author_for(walker_id)
        is_walker = self._by.role is Role.WALKER
        self._reader = THE_WALKER_READS if is_walker else visitor.account_id or THE_WALKER_READS

    def all(self) -> tuple[Written, ...]:
        """Give all that was written and counts, the newest first."""
        read = self._journal.reading.up_to(self._reader, [self._walker_id])
        known = read.get(self._walker_id, 0)
        told = [one for one in self._pages.statements.all(Kind.MESSAGE) if self._may_read(one)]
        return tuple(self._written(one, known) for one in reversed(told))

    def new(self) -> tuple[Written, ...]:
        """Give what was written to whoever looks, and not read by them, the newest first."""
        return tuple(one for one in self.all() if one.new)

    def write(self, text: str, at: datetime) -> Statement:
        """Keep a message; whoever answers has read what was there.

        Raises
        ------
        InvalidAnswer
            if there are no words in it, or too many
        """
        text = text.replace("\r\n", "\n").strip()
        if not 0 < len(text) <= MOST_SIGNS:
            raise InvalidAnswer(Message("messages-unfit", most=MOST_SIGNS))
        kept = self._pages.statements.keep(Kind.MESSAGE, MessageToSomebody(text=text), at, self._by)
        self.read(kept.id)
        message_came(self._journal, self._walker_id, kept)
        return kept

    def read(self, up_to: int) -> None:
        """Keep that whoever looks has read all up to a message."""
        self._journal.reading.note(self._reader, self._walker_id, up_to)

    def _written(self, told: Statement, known: int) -> Written:
        mine = self._is_mine(told)
        return Written(
            id=told.id,
            at=told.told_at,
            by=told.author,
            role=told.role,
            text=str(told.body.get("text", "")),
            new=not mine and told.id > known and self._is_for_me(told),
            mine=mine,
        )

    def _may_read(self, told: Statement) -> bool:
        """Tell whether it is for whoever looks: what a professional writes is the walker's."""
        between = told.role is Role.PROFESSIONAL and self._by.role is Role.CARER
        return told.counts and not between

    def _is_mine(self, told: Statement) -> bool:
        if self._by.role is Role.WALKER:
            return told.role is Role.WALKER
        return (told.role, told.author) == (self._by.role, self._by.name)

    def _is_for_me(self, told: Statement) -> bool:
        """Tell whether it is news to whoever looks: between professionals nothing is."""
        return self._by.role is Role.WALKER or told.role is not Role.PROFESSIONAL
