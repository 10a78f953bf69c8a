"""Where a push may go: to a public service over https, with the keys of a browser."""

import asyncio
from collections.abc import Iterator

import pytest
from tests.people.posting import Browser, PushService

from retrowalk.errors import InvalidAnswer
from retrowalk.people.push import check_subscription, is_contact, is_public
from retrowalk.people.push_service import PublicOnly


@pytest.fixture
def service() -> Iterator[PushService]:
    with PushService() as service:
        yield service


@pytest.fixture
def browser(service: PushService) -> Browser:
    return Browser(service)


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://push.walk.org/a",
        "https://127.0.0.1/a",
        "https://[::1]/a",
        "https://10.0.0.7/a",
        "https://2130706433/a",
        "https://0x7f.1/a",
        "https://localhost/a",
        "https://printer.local/a",
        "https://router/a",
        "https://me:you@push.walk.org/a",
        "https://push.walk.org:8443/a",
        "https://push.walk.org:99999/a",
        "ftp://push.walk.org/a",
        "https:///a",
        "https://push.walk.org/" + "a" * 2000,
    ],
)
def test_no_address_but_a_public_one_over_https_is_taken(browser: Browser, endpoint: str) -> None:
    keys = browser.subscription["keys"]
    check_subscription("https://push.walk.org/a", keys)
    with pytest.raises(InvalidAnswer):
        check_subscription(endpoint, keys)


@pytest.mark.parametrize("keys", [{}, {"p256dh": "BA", "auth": "BA"}, {"p256dh": "!", "auth": ""}])
def test_no_keys_but_those_of_a_browser_are_taken(keys: dict[str, str]) -> None:
    with pytest.raises(InvalidAnswer):
        check_subscription("https://push.walk.org/a", keys)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:4700::1111", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("::ffff:127.0.0.1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_a_name_that_leads_to_this_machine_is_found_nowhere() -> None:
    """A name may be of the public net when it is told, and lead inside when something is sent."""
    with pytest.raises(OSError, match="public"):
        asyncio.run(PublicOnly().resolve("localhost", 443))


@pytest.mark.parametrize(
    ("contact", "real"),
    [
        ("mailto:me@walk.org", True),
        ("https://walk.org/about", True),
        ("mailto:me@localhost", False),
        ("mailto:me@example.com", False),
        ("mailto:me@walk.test", False),
        ("me@walk.org", False),
        ("http://walk.org", False),
        ("", False),
    ],
)
def test_a_contact_is_one_that_push_services_take(contact: str, real: bool) -> None:
    assert is_contact(contact) is real
