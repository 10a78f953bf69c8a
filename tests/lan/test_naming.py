"""Whether the network finds this machine by its name, asked of one that answers as phones hear."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import ip_address

import pytest

from retrowalk.lan.naming import answers_to

HERE = "127.0.0.1"


def answer(asked: bytes, address: str, *, flags: int = 0x8400) -> bytes:
    """Answer a question as RFC 6762, 6.7 has it: repeated, and then its one record."""
    record = struct.pack("!3HIH", 0xC00C, 1, 1, 10, 4) + ip_address(address).packed
    return struct.pack("!6H", 0, flags, 1, 1, 0, 0) + asked[12:] + record


@contextmanager
def responder(says: Callable[[bytes], list[bytes]]) -> Iterator[tuple[str, int]]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as answering:
        answering.bind((HERE, 0))

        def once() -> None:
            asked, by = answering.recvfrom(9000)
            for one in says(asked):
                answering.sendto(one, by)

        thread = threading.Thread(target=once, daemon=True)
        thread.start()
        yield answering.getsockname()
        thread.join()


def test_a_name_that_is_answered_with_our_address_is_ours() -> None:
    heard = []

    def says(asked: bytes) -> list[bytes]:
        heard.append(asked)
        return [answer(asked, HERE)]

    with responder(says) as group:
        assert answers_to("study.local", [HERE, "fd00::5"], group=group, within_s=60)
    assert heard == [bytes([0] * 5) + b"\1" + bytes(6) + b"\5study\5local\0\0\1\0\1"]


@pytest.mark.parametrize(
    "says",
    [
        pytest.param(lambda asked: [answer(asked, "192.168.1.99")], id="another machine's"),
        pytest.param(lambda asked: [answer(asked, HERE, flags=0)], id="a question"),
        pytest.param(lambda asked: [b"", b"\0\0"], id="cut off"),
        pytest.param(lambda asked: [], id="nobody"),
    ],
)
def test_anything_else_is_not(says: Callable[[bytes], list[bytes]]) -> None:
    with responder(says) as group:
        assert not answers_to("study.local", [HERE], group=group, within_s=0.2)


def test_other_answers_before_ours_are_passed_over() -> None:
    def says(asked: bytes) -> list[bytes]:
        return [answer(asked, "192.168.1.99"), answer(asked, HERE)]

    with responder(says) as group:
        assert answers_to("study.local", [HERE], group=group, within_s=60)


def test_without_an_address_to_ask_from_nobody_is_asked() -> None:
    assert not answers_to("study.local", ["fd00::5"])
    assert not answers_to("study.local", ["198.51.100.7"])  # not of this machine
