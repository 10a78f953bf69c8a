"""Waiting for what must come: as long as a busy machine takes, but not for ever."""

import time
from collections.abc import Callable
from typing import TypeVar

Thing = TypeVar("Thing")

LONG_S = 120
"""A quick machine waits a moment; after this nobody would believe any more that it comes."""


def until(find: Callable[[], Thing | None], what: str) -> Thing:
    """Give what ``find`` gives once it is true; fail, naming ``what``, where it never is."""
    given_up = time.monotonic() + LONG_S
    while not (thing := find()):
        if time.monotonic() > given_up:
            raise TimeoutError(f"waited {LONG_S} s in vain for {what}")
        time.sleep(0.05)
    return thing
