"""What the web knows of the network that it is served in."""

from dataclasses import dataclass, field

from retrowalk.lan.addresses import in_url
from retrowalk.people.limits import Rates

LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass
class Network:
    """Under which names the web answers, and how other devices come to it safely.

    ``hosts`` may grow while the web is served: an address in a home network changes at times.
    """

    hosts: set[str] = field(default_factory=lambda: set(LOOPBACK))
    https_port: int | None = None
    authority: bytes | None = None
    """The certificate that other devices must trust, where Retrowalk makes its own (DER)."""
    fingerprint: str = ""
    behind_proxy: bool = False
    all_sign_in: bool = False
    """Whether everybody signs in, on this machine too: so whoever runs it sees nobody's health."""
    rates: Rates | None = None
    """How much anybody may ask for in a minute; None: as much as they like."""
    name: str | None = None
    """The name under which the network finds this machine whatever its address, if it does."""
    known: tuple[str, ...] = ()
    """Where other devices find this machine, or have found it before; the best comes first."""

    @property
    def reachable(self) -> bool:
        """Whether other devices can come at all."""
        return self.https_port is not None

    def safe_address(self, host: str) -> str:
        """Give the HTTPS address under the same name that was asked for."""
        port = "" if self.https_port in (None, 443) else f":{self.https_port}"
        return f"https://{in_url(host)}{port}"

    @property
    def addresses(self) -> tuple[str, ...]:
        """The HTTPS addresses at which other devices may try to find this machine, in order."""
        return tuple(map(self.safe_address, self.known)) if self.reachable else ()

    def by_name(self, asked: str | None) -> str:
        """Give the HTTPS address by name, for a page that was asked for at another one."""
        return self.safe_address(self.name) if self.name and self.name != asked else ""
