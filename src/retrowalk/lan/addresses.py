"""The home network as this machine sees it: under which addresses the others reach it."""

import re
import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from retrowalk.errors import RetrowalkError

Address = IPv4Address | IPv6Address

PRIVATE = tuple(
    ip_network(block)
    for block in (
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "169.254.0.0/16",  # given out where no router does
        "100.64.0.0/10",  # shared by providers, and by private networks over the internet
        "192.0.2.0/24",  # in documents and in laboratories
        "127.0.0.0/8",
        "fc00::/7",
        "::1/128",
    )
)
"""Networks that no road of the internet leads into (IANA special-purpose address registries)."""

# A kernel asked for the way to each of these names the address it would set out from.
_WAYS = (
    (socket.AF_INET, "192.0.2.1"),
    (socket.AF_INET, "192.168.255.255"),
    (socket.AF_INET, "10.255.255.255"),
    (socket.AF_INET, "172.31.255.255"),
    (socket.AF_INET6, "fd00::1"),
)


def is_loopback(host: str) -> bool:
    """Tell whether an address is this machine's own, for itself alone; a name never is."""
    try:
        address = ip_address(host)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback


def is_private(address: Address) -> bool:
    """Tell whether an address has a meaning only inside a home, an office or this machine."""
    return any(address in network for network in PRIVATE)


def home_addresses() -> tuple[Address, ...]:
    """Give this machine's private addresses, the one on its main way out first.

    Raises
    ------
    RetrowalkError
        if it is in no network, or only in one that the whole internet reaches
    """
    found = dict.fromkeys(address for way in _WAYS if (address := _setting_out(*way)))
    outward = [address for address in found if not address.is_loopback]
    home = tuple(address for address in outward if is_private(address))
    if home:
        return home
    if outward:
        raise RetrowalkError(
            f"This machine's address, {outward[0]}, can be reached from the whole internet, and "
            "--lan is for a network at home. Put a server with its own HTTPS before Retrowalk, "
            "and use --behind-proxy."
        )
    raise RetrowalkError(
        "This machine is in no network just now. Connect it to the Wi-Fi of your phone first."
    )


def local_name() -> str | None:
    """Give the name under which the network may know this machine, such as "study.local"."""
    label = socket.gethostname().partition(".")[0].lower()
    return f"{label}.local" if re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", label) else None


def in_url(host: str | Address) -> str:
    """Write a host as it stands in the address of a page."""
    return f"[{host}]" if ":" in str(host) else str(host)


def _setting_out(family: socket.AddressFamily, there: str) -> Address | None:
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((there, 9))  # nothing is sent: it only chooses the way
        except OSError:
            return None
        return ip_address(probe.getsockname()[0].partition("%")[0])
