"""A line between a phone and its server that passes, swallows or is cut.

One that swallows is what a phone has that went from Wi-Fi to mobile data: its connections stay
open, and neither end hears anything of the other again, not even that it is gone.
"""

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Literal, Self

AT_HOME = "127.0.0.1"
AT_ONCE = 65_536


class Proxy:
    """A way to the server on a port, from an address of its own; it passes at first."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.does: Literal["pass", "swallow", "cut"] = "pass"
        self.connections: list[Connection] = []
        self.listening = socket.create_server((AT_HOME, 0))
        self.address = f"http://{AT_HOME}:{self.listening.getsockname()[1]}"
        self.thread = threading.Thread(target=self._accept, daemon=True)
        self.thread.start()

    def pass_on(self) -> None:
        """Carry what comes from now on; what was swallowed or cut stays so."""
        self.does = "pass"

    def swallow(self) -> None:
        """Keep every connection open, new ones too, and carry nothing over any of them."""
        self.does = "swallow"
        for connection in self.connections:
            connection.swallowed = True

    def cut(self) -> None:
        """Close every connection, and new ones as they come."""
        self.does = "cut"
        for connection in self.connections:
            connection.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self.listening.accept()
                connection = Connection(near, swallowed=self.does == "swallow")
                self.connections.append(connection)
                if self.does == "cut" or not connection.begin(self.port):
                    connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(OSError):
            self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()
        self.thread.join()
        self.cut()


class Connection:
    """One connection of the phone, and the one that carries it on to the server."""

    def __init__(self, near: socket.socket, *, swallowed: bool) -> None:
        self.near, self.far = near, socket.socket()
        self.swallowed = swallowed

    def begin(self, port: int) -> bool:
        """Reach the server, and tell whether it is there."""
        try:
            self.far.connect((AT_HOME, port))
        except OSError:
            return False
        for source, target in ((self.near, self.far), (self.far, self.near)):
            threading.Thread(target=self._carry, args=(source, target), daemon=True).start()
        return True

    def close(self) -> None:
        for end in (self.near, self.far):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(AT_ONCE):
                if not self.swallowed:
                    target.sendall(data)
        if not self.swallowed:
            self.close()
