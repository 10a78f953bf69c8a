"""For whom a link to this machine opens: a link must not pretend to work where it cannot."""

from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import Request

from retrowalk.lan.addresses import is_loopback, is_private
from retrowalk.web.security.network import Network

_AT_HOME = (".local", ".lan", ".home", ".home.arpa", ".internal", ".localhost", ".test")
"""Ends of names that only a home or an office knows (RFC 6761, RFC 6762, RFC 8375)."""


class Reach(StrEnum):
    """From where a link can be opened."""

    MACHINE = "machine"  # on this machine alone
    HOME = "home"  # in this network, with the certificate of this machine trusted
    ANYWHERE = "anywhere"  # wherever its name is known


def reach(request: Request) -> Reach:
    """Tell from where a link to the address that was asked for, or to a better one, opens."""
    host = urlsplit(origin(request)).hostname or ""
    if host == "localhost" or is_loopback(host):
        return Reach.MACHINE
    return Reach.HOME if _is_at_home(host) else Reach.ANYWHERE


def origin(request: Request) -> str:
    """Give the address at which others find this machine best: over HTTPS, where it has that."""
    network: Network = request.app.state.network
    asked = f"{request.url.scheme}://{request.headers['host']}"
    if request.url.scheme == "https" and not is_loopback(str(request.url.hostname)):
        return asked
    return network.addresses[0] if network.addresses else asked


def _is_at_home(host: str) -> bool:
    try:
        return is_private(ip_address(host))
    except ValueError:
        return "." not in host or host.endswith(_AT_HOME)
