"""A listening socket that takes no more connections than can be served.

They are counted when they are accepted: one that never comes to say anything, not even how it is
to be made safe, is counted too. Up to some number beyond what is served, a request is still
answered with a sentence (see :mod:`connection`); after that a connection is closed at once.
"""

import os
import resource
import socket
from collections import Counter
from collections.abc import Callable
from typing import Any, Self

from retrowalk.lan.addresses import is_loopback
from retrowalk.lan.pairing import neighbourhood

RESERVE = 1.25
"""So many times as many as are served are taken, so that they can be told."""
OF_ONE_ADDRESS = 64
"""A browser opens some six, and a household has a few browsers on one device."""
WANTED_FILES = 16_384
AT_ONCE = 100
"""After so many that were closed others have their turn."""


class Listening(socket.socket):
    """Takes ``most`` connections at once, and of one address elsewhere ``of_one`` of them."""

    most: int
    of_one: int | None

    @classmethod
    def on(cls, listening: socket.socket, served: int, of_one: int | None = OF_ONE_ADDRESS) -> Self:
        """Listen where another socket listens; ``of_one`` is None where a proxy hands all on."""
        family, kind, proto = listening.family, listening.type, listening.proto
        made = cls(family, kind, proto, fileno=os.dup(listening.fileno()))
        made.most, made.of_one = min(round(served * RESERVE), _files() // 2), of_one
        return made

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._counted = Counter[str]()

    def accept(self) -> tuple[socket.socket, Any]:
        """Take the next connection, closing those before it that are too many."""
        for _ in range(AT_ONCE):
            connection, address = super().accept()
            who = neighbourhood(address[0])
            if self._has_room(who, address[0]):
                self._counted[who] += 1
                counted = _Counted(self.family, self.type, self.proto, fileno=connection.detach())
                counted.on_close = lambda who=who: self._has_closed(who)
                return counted, address
            connection.close()
        raise BlockingIOError

    def _has_room(self, who: str, host: str) -> bool:
        if self._counted.total() >= self.most:
            return False
        return self.of_one is None or is_loopback(host) or self._counted[who] < self.of_one

    def _has_closed(self, who: str) -> None:
        self._counted[who] -= 1
        self._counted += Counter()  # forgets whoever has none


class _Counted(socket.socket):
    on_close: Callable[[], None] | None = None

    def close(self) -> None:
        """Close it, and count it no longer."""
        super().close()
        on_close, self.on_close = self.on_close, None
        if on_close:
            on_close()


def _files() -> int:
    """Give how many files this process may have open: as many as it needs, where it may."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED_FILES if most == resource.RLIM_INFINITY else min(WANTED_FILES, most)
    has, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if has != resource.RLIM_INFINITY and has < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
    return max(has, wanted)
