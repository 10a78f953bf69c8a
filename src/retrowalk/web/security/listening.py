"""A listening socket that takes no more connections than can be served.

They are counted when they are accepted, over all processes that serve as one: one that never comes
to say anything, not even how it is to be made safe, is counted too. Up to some number beyond what
is served, a request is still answered with a sentence (see :mod:`connection`); after that a
connection is closed at once.
"""

import os
import resource
import socket
from collections.abc import Callable
from typing import Any, Self

from retrowalk.lan.addresses import is_loopback
from retrowalk.lan.pairing import neighbourhood
from retrowalk.web.security.crowding import Connections

WANTED_FILES = 16_384
AT_ONCE = 100
"""After so many that were closed others have their turn."""


class Listening(socket.socket):
    """Takes no more connections than are counted, and than this process may have files."""

    connections: Connections
    most: int

    @classmethod
    def on(cls, listening: socket.socket, connections: Connections) -> Self:
        """Listen where another socket listens."""
        family, kind, proto = listening.family, listening.type, listening.proto
        made = cls(family, kind, proto, fileno=os.dup(listening.fileno()))
        made.connections, made.most = connections, _files() // 2
        return made

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._here = 0

    def accept(self) -> tuple[socket.socket, Any]:
        """Take the next connection, closing those before it that are too many."""
        for _ in range(AT_ONCE):
            connection, address = super().accept()
            place = self._place(address[0])
            if place is not None:
                self._here += 1
                counted = _Counted(self.family, self.type, self.proto, fileno=connection.detach())
                counted.on_close = lambda place=place: self._has_closed(place)
                return counted, address
            connection.close()
        raise BlockingIOError

    def _place(self, host: str) -> int | None:
        if self._here >= self.most:
            return None
        return self.connections.take(neighbourhood(host), limited=not is_loopback(host))

    def _has_closed(self, place: int) -> None:
        self._here -= 1
        self.connections.give_back(place)


class _Counted(socket.socket):
    on_close: Callable[[], None] | None = None

    def close(self) -> None:
        """Count it no longer, and close it: who sees its end finds room."""
        on_close, self.on_close = self.on_close, None
        if on_close:
            on_close()
        super().close()


def _files() -> int:
    """Give how many files this process may have open: as many as it needs, where it may."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED_FILES if most == resource.RLIM_INFINITY else min(WANTED_FILES, most)
    has, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if has != resource.RLIM_INFINITY and has < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
    return max(has, wanted)
