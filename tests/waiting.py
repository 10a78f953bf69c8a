"""Waiting for what must come: as long as a busy machine takes, not for ever, nor past midnight."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

Thing = TypeVar("Thing")

LONG_S = 120
"""A quick machine waits a moment; after this nobody would believe any more that it comes."""


def until(find: Callable[[], Thing | None], what: str, for_s: float = LONG_S) -> Thing:
    """Give what ``find`` gives once it is true; fail, naming ``what``, where it never is."""
    given_up = time.monotonic() + for_s
    while not (thing := find()):
        if time.monotonic() > given_up:
            raise TimeoutError(f"waited {for_s:g} s in vain for {what}")
        time.sleep(0.05)
    return thing


LATE = 22
"""From this hour on midnight may come before the last test does."""


def zone_clear_of_midnight(now: datetime) -> str:
    """Name the zone of the tests: there today is today to the end, and nearly the day of UTC."""
    return "UTC" if now.astimezone(UTC).hour < LATE else "Etc/GMT+2"


def be_there() -> None:
    """Be in that zone, with every program that is started from here, wherever the machine is."""
    os.environ["TZ"] = zone_clear_of_midnight(datetime.now(UTC))
    time.tzset()
