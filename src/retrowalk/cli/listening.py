"""A door to listen at, or one sentence about why there is none."""

import errno
import socket

from retrowalk.errors import RetrowalkError


def listen(host: str, port: int) -> socket.socket:
    """Take a port of this machine; port 0 takes any that is free.

    Raises
    ------
    RetrowalkError
        if the port is taken, or the host is not this machine
    """
    listening: socket.socket | None = None
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listening = socket.socket(family, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen()  # from now on who comes waits, and is not turned away
    except OSError as error:
        if listening is not None:
            listening.close()
        raise _refusal(host, port, error) from error
    return listening


def _refusal(host: str, port: int, error: OSError) -> RetrowalkError:
    if error.errno == errno.EADDRINUSE:
        return RetrowalkError(
            f"Port {port} is taken, perhaps by Retrowalk, running already. "
            f"Else choose another port: retrowalk serve --port {port + 1}"
        )
    return RetrowalkError(f"Nothing can be served at {host}, port {port}: {error.strerror}.")
