"""Where a page was opened, as browsers name it: what a passkey is bound to."""

from ipaddress import ip_address

from retrowalk.value import Value

HERE = "localhost"


class Origin(Value):
    """Where a page was opened: what a browser puts into what a passkey signs."""

    scheme: str
    host: str
    """The name alone: what passkeys are bound to."""
    at: str
    """The name and the port, as browsers write them."""

    @property
    def has_passkeys(self) -> bool:
        """Whether a browser makes and uses passkeys here: at a name, safely or on this machine."""
        safe = self.scheme == "https" or self.host == HERE or self.host.endswith(f".{HERE}")
        return safe and not _is_address(self.host)

    def __str__(self) -> str:
        return f"{self.scheme}://{self.at}"


def _is_address(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
