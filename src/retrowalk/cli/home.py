"""Retrowalk in the home network: its addresses, its certificate, and what the terminal says."""

from ipaddress import ip_address
from pathlib import Path

from retrowalk.cli.addresses import say, show_address
from retrowalk.cli.devices import invite_device, remember_address, remember_hosts
from retrowalk.errors import RetrowalkError
from retrowalk.journal.devices import Devices
from retrowalk.lan.addresses import home_addresses, in_url, is_private, local_name
from retrowalk.lan.certificates import Authority
from retrowalk.lan.naming import answers_to
from retrowalk.web.security.network import LOOPBACK, Network


class Home:
    """A machine in its network. Addresses come and go; name and certificate follow them."""

    def __init__(self, folder: Path, host: str, https_port: int, http_port: int) -> None:
        """Certify the addresses at which ``host`` listens, with the authority in ``folder``.

        Raises
        ------
        RetrowalkError
            if there is no address here that only a home network knows
        """
        self._folder = folder
        self._given = _given(host)
        self._http_port = http_port
        self._addresses = self._look()
        self.authority = Authority(folder)
        self.authority.certify(self._hosts)
        self.network = Network(
            hosts=set(self._hosts),
            https_port=https_port,
            authority=self.authority.der,
            fingerprint=self.authority.fingerprint,
        )
        self._is_named()
        self._remember()

    @property
    def address(self) -> str:
        """Where every device in the network finds it just now."""
        return self.network.safe_address(self._addresses[0])

    @property
    def _hosts(self) -> list[str]:
        """All that the certificate stands for."""
        return [*self._addresses, *filter(None, [local_name()]), *LOOPBACK]

    def changed(self) -> bool:
        """Follow the network, and tell whether the certificate is a new one.

        On the way from one network to another there is none; then everything stays as it was.
        """
        before = self._addresses
        try:
            self._addresses = self._look()
        except RetrowalkError:
            return False
        self.network.hosts.update(self._hosts)
        if self._is_named() or self._addresses != before:
            self._remember()
        if self._addresses != before:
            say(f"\nThe network has changed. Retrowalk is now at {self.address}\n", style="bold")
        return self.authority.certify(self._hosts)

    def welcome(self, devices: Devices | None) -> None:
        """Say how a phone comes in.

        What is scanned leads to the address, which every phone finds; the pages there lead on to
        the name, where the phone finds that. Without ``devices`` everybody signs in.
        """
        say(f"\nRetrowalk is at {self.address}   (Ctrl+C ends it)", style="bold")
        if name := self.network.by_name(self._addresses[0]):
            say(f"By name: {name}   (it stays when the address changes)")
        say(f"On this machine: http://localhost:{self._http_port}")
        explained = f"http://{in_url(self._addresses[0])}:{self._http_port}/trust"
        say(f"\n1. A phone that is new here first learns to trust it. Scan, or open {explained}")
        show_address(explained)
        say(f"Fingerprint: {self.network.fingerprint}", style="dim")
        if devices is None:
            say(f"\n2. Then sign in at {self.address}/sign-in")
        else:
            say("\n2. Then let it in.")
            invite_device(devices, self.address)
        say(
            "Give this machine a fixed address in your router. Else phones that don't find it by "
            "name lose it when its address changes.",
            style="dim",
        )

    def _look(self) -> list[str]:
        return [self._given] if self._given else [str(one) for one in home_addresses()]

    def _is_named(self) -> bool:
        """Tell whether the network knows this machine's name by now, and did not before."""
        name = local_name()
        if name and not self.network.name and answers_to(name, self._addresses):
            self.network.name = name
            return True
        return False

    def _remember(self) -> None:
        """Leave word of where this machine is: its name first, for that stays."""
        remember_address(self._folder, self.address)
        hosts = [*filter(None, [self.network.name]), *self._addresses]
        self.network.known = remember_hosts(self._folder, hosts)


def _given(host: str) -> str | None:
    """Give the one address that was asked for, if it was one."""
    try:
        address = ip_address(host)
    except ValueError as error:
        raise RetrowalkError(f"--lan wants an address for --host, and {host} is none.") from error
    if address.is_unspecified:
        return None
    if address.is_loopback or not is_private(address):
        raise RetrowalkError(
            f"{address} is no address of a home network, so --lan can't certify it. "
            "Leave --host out, or choose --behind-proxy."
        )
    return str(address)
