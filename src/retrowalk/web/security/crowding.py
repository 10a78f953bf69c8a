"""How much is open and worked on at once: what is more is told so, and to come again.

It is counted over all processes that serve as one. Whoever asks costs memory until they have their
answer, and whoever walks live, for as long as they walk.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from retrowalk.web.security.tally import Tally

MOST_CONNECTIONS, MOST_SAFELY = 2_000, 400
"""So many connections are served at once, by plain http (from this machine, or a proxy) and by
HTTPS (in a home), where each takes a quarter of a megabyte; further ones are told to come again."""
RESERVE = 1.25
"""So many times as many as are served are taken, so that they can be told."""
OF_ONE_ADDRESS = 64
"""A browser opens some six, and a household has a few browsers on one device."""
MOST_REQUESTS = 300
MOST_LINES, LINES_OF_ONE = 600, 20
"""Live lines in all, and of one account or device: a phone that flaps leaves some behind."""
AGAIN_AFTER_S = 5
"""When it may be asked again."""


class Connections(Tally):
    """Counts connections, of which so many are ``served``.

    ``of_one`` is how many one address may have: None behind a proxy, whose is that of everybody.
    """

    def __init__(
        self,
        served: int = MOST_CONNECTIONS,
        of_one: int | None = OF_ONE_ADDRESS,
        processes: int = 1,
    ) -> None:
        super().__init__(round(served * RESERVE), of_one, processes)
        self.served = served

    def are_too_many(self) -> bool:
        """Tell whether the last one that was taken can only be told that there is no room."""
        return self.open() > self.served


class Crowd:
    """Counts what is open and being worked on, over so many processes."""

    def __init__(
        self,
        connections: int = MOST_CONNECTIONS,
        requests: int = MOST_REQUESTS,
        lines: int = MOST_LINES,
        *,
        of_one_address: int | None = OF_ONE_ADDRESS,
        processes: int = 1,
    ) -> None:
        self.connections = Connections(connections, of_one_address, processes)
        self.requests = Tally(requests, processes=processes)
        self.lines = Tally(lines, LINES_OF_ONE, processes)

    def be(self, process: int) -> None:
        """Count in one of the processes from here on."""
        for tally in (self.connections, self.requests, self.lines):
            tally.be(process)

    def forget(self, process: int) -> None:
        """Let what a process had open, which has died, count no more."""
        for tally in (self.connections, self.requests, self.lines):
            tally.forget(process)

    @contextmanager
    def a_request(self) -> Iterator[bool]:
        """Take a place while a request is answered; whether there is one is given."""
        with _held(self.requests, self.requests.take()) as place:
            yield place

    @contextmanager
    def a_line(self, who: str) -> Iterator[bool]:
        """Take a place for a live line of somebody, or of this machine, which has no name."""
        with _held(self.lines, self.lines.take(who, limited=bool(who))) as place:
            yield place


@contextmanager
def _held(tally: Tally, place: int | None) -> Iterator[bool]:
    try:
        yield place is not None
    finally:
        if place is not None:
            tally.give_back(place)
