"""A household on one machine: who walks here, by which name and colour, behind which code.

A code keeps the others of the house out of somebody's pages; it is no password. What is chosen is
known by a sealed word in the browser's cookie, made with a secret of this machine: it survives a
restart, several processes know it, and another code makes it worth nothing.
"""

import hmac
from datetime import datetime, timedelta
from typing import Annotated

from retrowalk.errors import InvalidAnswer, NotAllowed, NotInJournal
from retrowalk.journal import Journal
from retrowalk.journal.journal import ME
from retrowalk.journal.types import KnownWalker
from retrowalk.languages import Message
from retrowalk.people.passwords import hashed, is_right
from retrowalk.people.visitor import Through, Visitor
from retrowalk.value import AtMost, Value

COLOURS = ("moss", "teal", "plum", "berry", "sand", "slate")
"""What a walker is known by besides the name; neither backward nor forward, caution nor stop."""

LONGEST_NAME = 40
Name = Annotated[str, AtMost(LONGEST_NAME)]

CODE_DIGITS = range(4, 7)
OPEN_FOR = timedelta(hours=12)
"""How long pages with a code stay open to who gave it: about a day at home."""

_SECRET = "who walks"  # noqa: S105  (the name of the machine's secret)


class WhosePages(Value):
    """Whose pages stand at the addresses without a number, as far as that is chosen."""

    walker: KnownWalker | None = None
    several: bool = False
    """Whether more than one walks here."""
    heir: int | None = None
    """Whose is what a phone kept before there were several."""
    closed: frozenset[int] = frozenset()
    """Whose code was not given here."""


def whose_pages(journal: Journal, visitor: Visitor, choice: str, at: datetime) -> WhosePages:
    """Tell whose pages somebody sees who comes with a choice, or with none."""
    if visitor.through is Through.STRANGER:
        return WhosePages()
    chosen = visitor.walker_id or _named(choice)
    near = journal.walkers.near(*[chosen] if chosen else [])
    walkers = {number: walker for number, (walker, _) in near.items()}
    several = len(walkers) > 1
    if visitor.walker_id is not None or visitor.through is not Through.MACHINE:
        walker = walkers.get(visitor.walker_id or 0)
        return WhosePages(walker=walker, several=several, heir=visitor.walker_id)
    if chosen not in walkers or not _holds(journal, choice, near[chosen][1], at, walkers[chosen]):
        chosen = None if several else next(iter(walkers))
        if not several and walkers[chosen or 0].has_code:
            chosen = None
    closed = {one.id for one in walkers.values() if one.has_code and one.id != chosen}
    return WhosePages(
        walker=None if chosen is None else walkers[chosen],
        several=several,
        heir=next(iter(walkers)),
        closed=frozenset(closed),
    )


def completed(visitor: Visitor, pages: WhosePages) -> Visitor:
    """Say of somebody who came through the machine's own door whose pages they have chosen."""
    if visitor.through is not Through.MACHINE or visitor.walker_id is not None:
        return visitor
    walker_id = None if pages.walker is None else pages.walker.id
    return visitor.model_copy(
        update={"walker_id": walker_id, "chose": True, "closed": pages.closed}
    )


def choice_of(journal: Journal, walker_id: int, at: datetime) -> str:
    """Make the word by which a browser is known to have chosen a walker, with their code if any."""
    _, seal = journal.walkers.near(walker_id)[walker_id]
    said = f"{walker_id}.{int(at.timestamp())}"
    return f"{said}.{_sealed(journal, said, seal)}"


def _named(choice: str) -> int | None:
    number, _, rest = choice.partition(".")
    return int(number) if rest and number.isdecimal() and len(number) < 10 else None


def _holds(journal: Journal, choice: str, seal: str, at: datetime, walker: KnownWalker) -> bool:
    said, _, sealed = choice.rpartition(".")
    if not hmac.compare_digest(_sealed(journal, said, seal).encode(), sealed.encode()):
        return False
    since = at - datetime.fromtimestamp(int(said.partition(".")[2]), at.tzinfo)
    return not walker.has_code or since <= OPEN_FOR


def _sealed(journal: Journal, said: str, seal: str) -> str:
    key = journal.machine_secrets.get(_SECRET)
    return hmac.digest(key, f"{said} {seal}".encode(), "sha256").hex()


class Household:
    """The walkers of a journal, and what they may change about themselves."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def add(self, name: str, colour: str, at: datetime) -> KnownWalker:
        """Begin the pages of one more walker.

        Raises
        ------
        InvalidAnswer
            if there is no name, somebody has it, or there is no such colour
        """
        return self._journal.walkers.add(self._free(name), at, colour=_known_colour(colour))

    def change(self, walker_id: int, name: str, colour: str) -> KnownWalker:
        """Give a walker another name and colour.

        Raises
        ------
        InvalidAnswer
            as :meth:`add` does
        """
        shown = self._free(name, but=walker_id)
        return self._journal.walkers.change(walker_id, shown=shown, colour=_known_colour(colour))

    def keep_code(self, walker_id: int, code: str) -> None:
        """Let a code open somebody's pages from now on; an empty one: none is needed.

        Raises
        ------
        InvalidAnswer
            if it is not of four to six digits
        """
        if code and not (code.isascii() and code.isdecimal() and len(code) in CODE_DIGITS):
            raise InvalidAnswer(Message("household-code-form"))
        self._journal.walkers.keep_code(walker_id, hashed(code) if code else None)

    def opens(self, walker_id: int, code: str) -> bool:
        """Tell whether a code is that of a walker; who has none is open to everybody here."""
        kept = self._journal.walkers.code(walker_id)
        return kept is None or is_right(code, kept)

    def remove(self, walker_id: int, at: datetime) -> None:
        """Remove a walker of whom nothing is kept any more.

        Raises
        ------
        NotAllowed
            if something is kept of them, or they are the first, whose journal it is
        """
        if self._journal.walkers.get(walker_id).name == ME:
            raise NotAllowed(Message("household-first-stays"))
        self._journal.walkers.remove(walker_id, at)

    def named(self, name: str) -> KnownWalker:
        """Give the walker who goes by a name, or has it in the journal, or its number.

        Raises
        ------
        NotInJournal
            if nobody here has it
        """
        walkers = self._journal.walkers.all()
        for of in (name_of, lambda walker: walker.name, lambda walker: str(walker.id)):
            for walker in walkers:
                if of(walker).casefold() == name.strip().casefold():
                    return walker
        names = ", ".join(map(name_of, walkers))
        raise NotInJournal(Message("household-nobody-named", name=name, names=names))

    def next_colour(self) -> str:
        """Give the first colour that nobody has yet."""
        taken = {one.colour for one in self._journal.walkers.all()}
        return next((colour for colour in COLOURS if colour not in taken), COLOURS[0])

    def _free(self, name: str, but: int | None = None) -> str:
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME:
            raise InvalidAnswer(Message("household-name-missing", most=LONGEST_NAME))
        others = (one for one in self._journal.walkers.all() if one.id != but)
        if any(name_of(one).casefold() == name.casefold() for one in others):
            raise InvalidAnswer(Message("household-name-taken", name=name))
        return name


def name_of(walker: KnownWalker) -> str:
    """Give the name that a walker goes by; the first one of an older journal has none yet."""
    return walker.shown or str(Message("household-unnamed", number=walker.id))


def _known_colour(colour: str) -> str:
    if colour not in COLOURS:
        raise InvalidAnswer(Message("household-no-colour"))
    return colour
