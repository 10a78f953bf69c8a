"""A machine that answers for its name in the network, as Avahi or a Mac does."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import ip_address

from retrowalk.lan.naming import GROUP

HERE = "127.0.0.1"
Says = Callable[[bytes], list[bytes]]


def answer(asked: bytes, address: str, *, flags: int = 0x8400) -> bytes:
    """Answer a question as RFC 6762, 6.7 has it: repeated, and then its one record."""
    record = struct.pack("!3HIH", 0xC00C, 1, 1, 10, 4) + ip_address(address).packed
    return struct.pack("!6H", 0, flags, 1, 1, 0, 0) + asked[12:] + record


@contextmanager
def responder(says: Says) -> Iterator[tuple[str, int]]:
    """Answer whoever asks this machine alone, at the address that is given."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as answering:
        answering.bind((HERE, 0))
        with _answering(answering, says):
            yield answering.getsockname()


@contextmanager
def named(name: str, address: str) -> Iterator[None]:
    """Answer for a name in the network of an address of this machine."""
    label, local = (bytes([len(part)]) + part.encode() for part in name.split("."))
    question = label + local + b"\0" + struct.pack("!2H", 1, 1)

    def says(asked: bytes) -> list[bytes]:
        return [answer(asked, address)] if asked[12:] == question else []

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as answering:
        answering.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        answering.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        answering.bind(GROUP)
        joined = socket.inet_aton(GROUP[0]) + socket.inet_aton(address)
        answering.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, joined)
        with _answering(answering, says):
            yield


@contextmanager
def _answering(listening: socket.socket, says: Says) -> Iterator[None]:
    ended = threading.Event()
    listening.settimeout(0.05)

    def listen() -> None:
        while not ended.is_set():
            try:
                asked, by = listening.recvfrom(9000)
            except TimeoutError:
                continue
            for one in says(asked):
                listening.sendto(one, by)

    thread = threading.Thread(target=listen)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
