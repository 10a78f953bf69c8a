"""What is kept in mind of each walker from one moment to the next: at hand, or folded up small."""

import pickle
import zlib
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock, RLock
from typing import Any, Generic, TypeVar

from retrowalk.journal.tables import JournalTable
from retrowalk.journal.types import Kind

Source = type[JournalTable] | Kind
"""What something is recalled from: a table, or the statements of a kind."""

Rows = Mapping[Source, tuple[int, int | None]]
Mark = tuple[tuple[int, int | None], ...]
"""How many rows each source has, and the last of them.

Rows are added and now and then erased, but never changed; and no statement gets a number again.
"""

STATEMENTS = "statements"
LARGE = (STATEMENTS, "sessions", "weeks")
"""What takes much room, and is asked for by few pages."""

_AWAY = object()

Of = TypeVar("Of")
Value = TypeVar("Value")


class Known(Generic[Of, Value]):
    """Something that was read, or worked out, ``of`` something.

    Folded up it takes little room, and a moment when it is wanted again.
    """

    __slots__ = ("_folded", "_value", "of")

    def __init__(self, of: Of, value: Value) -> None:
        self.of = of
        self._value: Any = value
        self._folded = b""

    @property
    def is_folded(self) -> bool:
        """Whether it is folded up now."""
        return self._value is _AWAY

    @property
    def is_packed(self) -> bool:
        """Whether to fold it up takes no time: it was folded up before."""
        return bool(self._folded)

    @property
    def value(self) -> Value:
        """What is known; it must not be changed."""
        value = self._value
        if value is _AWAY:
            # what this process packed itself, and never let out of its hands
            value = self._value = pickle.loads(zlib.decompress(self._folded))  # noqa: S301
        return value  # type: ignore[no-any-return]

    def fold(self) -> bool:
        """Fold it up; say whether that can be."""
        value = self._value
        if value is not _AWAY:
            try:
                self._folded = self._folded or zlib.compress(pickle.dumps(value), level=1)
            except (pickle.PicklingError, AttributeError, TypeError):
                return False
            self._value = _AWAY
        return True


@dataclass(slots=True)
class Memory:
    """What is kept in mind of one walker from one moment to the next.

    All of it can be read, or worked out, again. ``counted`` are the rows of each source, and
    ``made`` what was made of all of them, after so many writings of the walker; ``lived`` is what
    was lived, of the screenings, the history and the choices. What it takes goes with ``rows``.
    """

    recalled: dict[str, Known[Any, Any]] = field(default_factory=dict)
    counted: tuple[int, Rows] | None = None
    rows: int = 0
    made: dict[str, Known[Any, Any]] = field(default_factory=dict)
    lived: Known[Any, Any] | None = None
    turn: RLock = field(default_factory=RLock)
    """Held by who reads or works something out: one after the other for all walkers.

    At once they would be no quicker, and all that they read would be in memory at once.
    """

    def count(self, changes: int, rows: Rows) -> Rows:
        """Keep how many rows there are of each source after so many writings."""
        self.counted, self.rows = (changes, rows), sum(number for number, _ in rows.values())
        return rows

    def fold(self, *names: str) -> bool:
        """Fold up what was lived, and all whose names begin so; what can't be is forgotten.

        Say whether any of it had to be packed for that.
        """
        packed = False
        for known in (self.recalled, self.made):
            for what, one in tuple(known.items()):
                if what.startswith(names):
                    packed |= not one.is_packed
                    if not one.fold():
                        known.pop(what, None)
        if (lived := self.lived) is not None:
            packed |= not lived.is_packed
            lived.of = ()  # whether it is of the very same can be told of what is at hand only
            lived.fold()
        return packed

    def forget(self) -> None:
        """Keep nothing in mind."""
        self.recalled.clear()
        self.made.clear()
        self.counted = self.lived = None
        self.rows = 0


WHOLE_ROWS, HAND_ROWS, MOST_ROWS = 7_000, 180_000, 1_700_000
"""Of so many rows all is at hand, of so many what most pages ask for, and of so many it is folded.

A walker of three years has some 3,300, so it is two of them, fifty, and five hundred. At hand one
takes megabytes; to read all of it again takes longer than all else that a page does.
"""
MOST_MEMORIES = 1000

TIDIED_EVERY, PACKED_AT_ONCE = 4, 1
"""Looks, and walkers of whom something is packed then: whoever looks waits for it."""


class Memories:
    """What is kept in mind of each walker; who was looked at least lately is forgotten first."""

    def __init__(self) -> None:
        self._of: OrderedDict[int, Memory] = OrderedDict()
        self._looks = 0
        self._lock = Lock()
        self._turn = RLock()

    def of(self, walker_id: int) -> Memory:
        """Give what is kept in mind of a walker."""
        with self._lock:
            memory = self._of.setdefault(walker_id, Memory(turn=self._turn))
            self._of.move_to_end(walker_id)
            self._looks += 1
        if self._looks % TIDIED_EVERY == 0:
            self.tidy()
        return memory

    def tidy(self) -> None:
        """Forget what is too much even folded up, and fold up what was not looked at lately."""
        rows, packed = 0, 0
        with self._lock:
            lately = list(reversed(self._of.items()))
        for memories, (walker_id, memory) in enumerate(lately):
            rows += memory.rows
            if memories and (rows > MOST_ROWS or memories >= MOST_MEMORIES):
                with self._lock:
                    self._of.pop(walker_id, None)
            elif memories and rows > WHOLE_ROWS and packed < PACKED_AT_ONCE:
                packed += memory.fold(*(LARGE if rows <= HAND_ROWS else ("",)))
