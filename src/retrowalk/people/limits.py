"""How much anybody may ask for, and how often somebody may be wrong.

:class:`Rates` counts requests, of pages and of the API alike. :class:`Lockout` counts wrong
answers and makes whoever gives many of them wait; it is asked before an answer is looked at, so
that many at once gain nothing. Both remember in memory, and of the wrong a bounded number.
"""

import math
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import time

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import SlidingWindowCounterRateLimiter


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


@dataclass
class _Wrong:
    times: int
    last: datetime
    until: datetime


class Lockout:
    """Shuts out for a while whoever is wrong too often, and for longer each time.

    ``steps`` tells after how many wrong answers in a row for how long; after the last step each
    wrong answer counts as that one again. A day of quiet is forgiven.
    """

    FORGIVEN_AFTER = timedelta(days=1)
    REMEMBERED = 10_000

    def __init__(self, steps: Mapping[int, timedelta]) -> None:
        self._steps = dict(steps)
        self._last_step = max(steps)
        self._wrong: OrderedDict[str, _Wrong] = OrderedDict()

    def wait_s(self, whose: str, at: datetime) -> int:
        """Give the seconds somebody must still wait; 0 lets them answer once, now."""
        wrong = self._wrong.get(whose)
        if wrong is not None and at - wrong.last > self.FORGIVEN_AFTER:
            wrong = None
        if wrong is not None and wrong.until > at:
            return math.ceil((wrong.until - at).total_seconds())
        times = 1 if wrong is None else wrong.times + 1
        pause = self._steps.get(min(times, self._last_step), timedelta())
        self._wrong[whose] = _Wrong(times, at, at + pause)
        self._wrong.move_to_end(whose)
        while len(self._wrong) > self.REMEMBERED:
            self._wrong.popitem(last=False)
        return 0

    def right(self, whose: str) -> None:
        """Forgive somebody whose answer was right."""
        self._wrong.pop(whose, None)

    def take_back(self, whose: str) -> None:
        """Count the last answer as not given, and forgive nothing before it."""
        if wrong := self._wrong.get(whose):
            wrong.times, wrong.until = wrong.times - 1, wrong.last


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

    def __init__(self) -> None:
        self._names = Lockout(self.OF_A_NAME)
        self._addresses = Lockout(self.OF_AN_ADDRESS)

    def wait_s(self, name: str, address: str, at: datetime) -> int:
        """Give the seconds until this may be tried; 0 lets it be tried once, now."""
        return self._addresses.wait_s(address, at) or self._names.wait_s(name, at)

    def right(self, name: str, address: str) -> None:
        """Forgive the name; what the address tried of others still counts."""
        self._names.right(name)
        self._addresses.take_back(address)
