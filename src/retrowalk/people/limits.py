"""How much anybody may ask for, and how often somebody may be wrong.

:class:`Rates` counts requests, of pages and of the API alike. :class:`Lockout` counts wrong
answers, in the journal and so for every process, and makes whoever gives many of them wait.
"""

import math
from collections.abc import Mapping
from datetime import datetime, timedelta
from time import time

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import SlidingWindowCounterRateLimiter

from retrowalk.journal.attempts import Attempts, Patience, Sender


class Rates:
    """Requests in a minute: of whoever is known, each for themselves; of strangers by address."""

    def __init__(self, *, known: int = 1200, strangers: int = 300) -> None:
        self._known = RateLimitItemPerMinute(known)
        self._strangers = RateLimitItemPerMinute(strangers)
        self._counted = SlidingWindowCounterRateLimiter(MemoryStorage())

    def wait_s(self, who: str, *, known: bool) -> int:
        """Count a request, and give the seconds until there may be one again; 0: it is welcome."""
        most = self._known if known else self._strangers
        if self._counted.hit(most, who):
            return 0
        return max(1, math.ceil(self._counted.get_window_stats(most, who).reset_time - time()))


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
