"""How much anybody may ask for, and how often somebody may be wrong.

:class:`Rates` counts requests, of pages and of the API alike. :class:`Lockout` counts wrong
answers, in the journal and so for every process, and makes whoever gives many of them wait.
"""

import math
from collections.abc import Mapping
from datetime import datetime, timedelta
from hashlib import blake2b
from mmap import mmap
from secrets import token_bytes
from struct import Struct, unpack
from time import time
from typing import NamedTuple

from retrowalk.journal.attempts import Attempts, Patience, Sender


class Rates:
    """Requests in a minute: of whoever is known, each for themselves; of strangers by address.

    They are counted over a minute that slides, in memory that all processes have in common which
    are forked from the one that made this. Who asks has a place there by chance, and one more in a
    second row: two have both in common so seldom that it harms nobody. Of two counted at the very
    same moment one may be lost, which harms nobody either.
    """

    KNOWN, STRANGERS = 1200, 300
    PLACES = 1 << 16

    def __init__(self, *, known: int | None = None, strangers: int | None = None) -> None:
        self._known = self.KNOWN if known is None else known
        self._strangers = self.STRANGERS if strangers is None else strangers
        self._counts = memoryview(mmap(-1, 2 * self.PLACES * _COUNT.size))
        self._chance = token_bytes(16)  # nobody can choose to stand where another does

    def wait_s(self, who: str, *, known: bool) -> int:
        """Count a request, and give the seconds until there may be one again; 0: it is welcome."""
        most = self._known if known else self._strangers
        minute, of_it = divmod(time(), 60)
        part = of_it / 60
        counts = [self._count(place, int(minute)) for place in self._places(who)]
        before, now = min(counts, key=lambda one: one.before * (1 - part) + one.now)[1:]
        if before * (1 - part) + now < most:
            for place, (_, was, n) in zip(self._places(who), counts, strict=True):
                _COUNT.pack_into(self._counts, place, int(minute), was, n + 1)
            return 0
        # it is as if what came in the minute before had come evenly
        until = 1 - (most - now) / before if now < most else 2 - most / now
        return max(1, math.ceil((until - part) * 60))

    def _places(self, who: str) -> tuple[int, int]:
        drawn = blake2b(who.encode(), digest_size=8, key=self._chance).digest()
        first, second = unpack("II", drawn)
        places = first % self.PLACES, self.PLACES + second % self.PLACES
        return places[0] * _COUNT.size, places[1] * _COUNT.size

    def _count(self, place: int, minute: int) -> "_Count":
        kept = _Count(*_COUNT.unpack_from(self._counts, place))
        if kept.minute == minute:
            return kept
        return _Count(minute, kept.now if kept.minute == minute - 1 else 0, 0)


class _Count(NamedTuple):
    """How many requests came in a minute, and in the one before it."""

    minute: int
    before: int
    now: int


_COUNT = Struct("III")


class Lockout:
    """Shuts out for a while whoever is wrong too often, and for longer each time.

    ``steps`` tells after how many wrong answers in a row for how long; after the last step each
    wrong answer counts as that one again. A day of quiet is forgiven.
    """

    FORGIVEN_AFTER = timedelta(days=1)

    def __init__(self, attempts: Attempts, counted: str, steps: Mapping[int, timedelta]) -> None:
        self._attempts = attempts
        self._patience = stepped(counted, steps)

    def wait_s(self, whose: str, at: datetime) -> int:
        """Give the seconds somebody must still wait; 0 lets them answer once, now."""
        return self._attempts.wait_s([Sender(self._patience, whose)], at)

    def right(self, whose: str) -> None:
        """Forgive somebody whose answer was right."""
        self._attempts.right([Sender(self._patience, whose)])


def stepped(counted: str, steps: Mapping[int, timedelta]) -> Patience:
    """Give the patience of which :class:`Lockout` tells."""
    last = max(steps)
    return Patience(
        counted,
        lambda times: steps.get(min(times, last), timedelta()),
        Lockout.FORGIVEN_AFTER,
    )


class Tries:
    """Tries to get in: counted for the name that is tried, known or not, and for the address.

    So neither many addresses nor many names help much. That somebody is kept waiting by another
    who tries their name is the price; a paired device, and who is in already, are not.
    """

    OF_A_NAME: Mapping[int, timedelta] = {
        10: timedelta(minutes=5),
        20: timedelta(minutes=30),
        30: timedelta(hours=2),
    }
    OF_AN_ADDRESS: Mapping[int, timedelta] = {
        20: timedelta(minutes=5),
        40: timedelta(minutes=30),
        60: timedelta(hours=2),
    }

    def __init__(self, attempts: Attempts) -> None:
        self._attempts = attempts
        self._names = stepped("tries of a name", self.OF_A_NAME)
        self._addresses = stepped("tries of an address", self.OF_AN_ADDRESS)

    def wait_s(self, name: str, address: str, at: datetime) -> int:
        """Give the seconds until this may be tried; 0 lets it be tried once, now."""
        senders = [Sender(self._names, name), Sender(self._addresses, address)]
        return self._attempts.wait_s(senders, at)

    def right(self, name: str, address: str) -> None:
        """Forgive the name; what the address tried of others still counts."""
        self._attempts.right([Sender(self._names, name)], [Sender(self._addresses, address)])
