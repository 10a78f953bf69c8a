"""Whether the network finds this machine by its name, asked as a phone would ask."""

import pytest
from tests.lan.responding import HERE, Says, answer, named, responder
from tests.web.serving import outward_address

from retrowalk.lan.naming import answers_to


def test_a_name_that_is_answered_with_our_address_is_ours() -> None:
    heard = []

    def says(asked: bytes) -> list[bytes]:
        heard.append(asked)
        return [answer(asked, HERE)]

    with responder(says) as group:
        assert answers_to("study.local", [HERE, "fd00::5"], group=group, within_s=60)
    assert heard == [bytes([0] * 5) + b"\1" + bytes(6) + b"\5study\5local\0\0\1\0\1"]


def test_the_network_itself_is_asked() -> None:
    address = outward_address()
    with named("retrowalk-test.local", address):
        assert answers_to("retrowalk-test.local", [address], within_s=60)
    assert not answers_to("retrowalk-test.local", [address])


@pytest.mark.parametrize(
    "says",
    [
        pytest.param(lambda asked: [answer(asked, "192.168.1.99")], id="another machine's"),
        pytest.param(lambda asked: [answer(asked, HERE, flags=0)], id="a question"),
        pytest.param(lambda asked: [b"", b"\0\0"], id="cut off"),
        pytest.param(lambda asked: [], id="nobody"),
    ],
)
def test_anything_else_is_not(says: Says) -> None:
    with responder(says) as group:
        assert not answers_to("study.local", [HERE], group=group, within_s=0.2)


def test_other_answers_before_ours_are_passed_over() -> None:
    def says(asked: bytes) -> list[bytes]:
        return [b"\0", answer(asked, "192.168.1.99"), answer(asked, HERE)]

    with responder(says) as group:
        assert answers_to("study.local", [HERE], group=group, within_s=60)


def test_without_an_address_to_ask_from_nobody_is_asked() -> None:
    assert not answers_to("study.local", ["fd00::5"])
    assert not answers_to("study.local", ["198.51.100.7"])  # not of this machine
