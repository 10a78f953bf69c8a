"""How much is worked on at once: what is more is told so, and to come again.

Each process counts for itself. Whoever asks costs memory until they have their answer, and whoever
walks live, for as long as they walk.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

MOST_REQUESTS = 300
MOST_LINES, LINES_OF_ONE = 600, 20
"""Live lines in all, and of one account or device: a phone that flaps leaves some behind."""
AGAIN_AFTER_S = 5
"""When it may be asked again."""


class Crowd:
    """Counts what is being worked on."""

    def __init__(self) -> None:
        self._requests = 0
        self._lines = Counter[str]()

    @contextmanager
    def a_request(self) -> Iterator[bool]:
        """Take a place while a request is answered; whether there is one is given."""
        self._requests += 1
        try:
            yield self._requests <= MOST_REQUESTS
        finally:
            self._requests -= 1

    @contextmanager
    def a_line(self, who: str) -> Iterator[bool]:
        """Take a place for a live line of somebody, or of this machine, which has no name."""
        self._lines[who] += 1
        try:
            yield self._lines.total() <= MOST_LINES and (
                not who or self._lines[who] <= LINES_OF_ONE
            )
        finally:
            self._lines[who] -= 1
            self._lines += Counter()  # forgets whoever has none
