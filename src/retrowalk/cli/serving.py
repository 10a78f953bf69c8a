"""``retrowalk serve``: the coach in the browser, here or in the home network."""

import errno
import gc
import os
import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from ipaddress import ip_network
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import urlsplit

import typer

from retrowalk.cli.addresses import say, show_address
from retrowalk.cli.common import backup_place, open_journal
from retrowalk.cli.devices import invite_device, remember_address, while_reachable
from retrowalk.cli.outgoing import outgoing
from retrowalk.cli.watching import counting, logged
from retrowalk.errors import RetrowalkError
from retrowalk.lan.addresses import in_url, is_loopback

if TYPE_CHECKING:
    from fastapi import FastAPI

    from retrowalk.journal import Journal
    from retrowalk.people.issuer import Issuer
    from retrowalk.settings import Settings
    from retrowalk.web.security.crowding import Crowd
    from retrowalk.web.security.network import Network


EVERYWHERE = "0.0.0.0"  # noqa: S104  (what --lan means)
PROXIES = ("127.0.0.1", "::1")


def serve(
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="8000 if not told.")] = None,
    host: Annotated[
        str | None, typer.Option(help="127.0.0.1 if not told; with --lan, every address.")
    ] = None,
    lan: Annotated[
        bool, typer.Option("--lan", help="Let phones of your home network in, over HTTPS.")
    ] = False,
    http_port: Annotated[
        int | None,
        typer.Option(
            min=0, max=65535, help="With --lan: where phones learn to trust it; else PORT + 1."
        ),
    ] = None,
    behind_proxy: Annotated[
        bool, typer.Option("--behind-proxy", help="Another server with HTTPS stands before it.")
    ] = False,
    address: Annotated[
        str | None,
        typer.Option(
            help="With --behind-proxy: where that server is found, such as https://walk.example."
        ),
    ] = None,
    sign_in: Annotated[
        bool,
        typer.Option("--sign-in", help="Everybody signs in, on this machine too: for a clinic."),
    ] = False,
    proxy: Annotated[
        list[str] | None,
        typer.Option(help="With --behind-proxy: its address, if it is on another machine."),
    ] = None,
    workers: Annotated[
        int | None,
        typer.Option(min=1, max=64, help="How many processes serve the pages; 1 if not told."),
    ] = None,
) -> None:
    """Serve the pages; open the address it prints in a browser.

    Whatever is not told here can be set: type retrowalk settings.
    """
    with _loading():
        from retrowalk.settings import Settings

        settings = Settings.read()
    port = settings.port if port is None else port
    lan, behind_proxy = lan or settings.lan, behind_proxy or settings.behind_proxy
    sign_in = sign_in or settings.sign_in
    signal.signal(signal.SIGTERM, _end)
    workers = settings.workers if workers is None else workers
    if lan and behind_proxy:
        raise RetrowalkError("Choose one: --lan brings its own HTTPS, --behind-proxy another's.")
    if workers > 1 and (lan or not hasattr(os, "fork")):
        raise RetrowalkError(
            "--lan is served by one process: leave --workers out, or choose --behind-proxy."
            if lan
            else "This system can't serve by several processes: leave --workers out."
        )
    with counting(), _loading():
        if lan:
            everywhere = settings.host if "host" in settings.model_fields_set else EVERYWHERE
            http_port = settings.http_port if http_port is None else http_port
            _serve_home(settings, host or everywhere, port, http_port, sign_in)
        elif behind_proxy:
            address, proxies = address or settings.address, proxy or settings.proxies
            _serve_proxy(settings, host or settings.host, port, address, proxies, sign_in, workers)
        else:
            _serve_here(settings, host or settings.host, port, sign_in, workers)


@contextmanager
def _loading() -> Iterator[None]:
    """Look for no garbage while all is loaded, which stays; who serves begins to look again."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _end(*_: object) -> None:
    """Leave every ``with``; left to itself, the signal would end the process without."""
    raise SystemExit


def _serve_here(settings: "Settings", host: str, port: int, sign_in: bool, workers: int) -> None:
    """Serve this machine alone."""
    if host != "localhost" and not is_loopback(host):
        raise RetrowalkError(
            f"At {host} your journal would go through the network for all to read. For a phone at "
            "home use --lan; if a server with HTTPS stands before Retrowalk, --behind-proxy."
        )
    with listen(host, port) as listening:
        from retrowalk.web.security.network import LOOPBACK, Network

        url = f"http://{in_url(host)}:{listening.getsockname()[1]}"
        network = Network(hosts={*LOOPBACK, host}, all_sign_in=sign_in)

        def welcome(journal: "Journal") -> None:
            say(f"\nRetrowalk is at {url}   (Ctrl+C ends it)", style="bold")
            show_address(url)
            say_who_signs_in(journal, sign_in)
            say(
                "This address opens on this machine only. For a phone in your Wi-Fi, "
                "end it and type: retrowalk serve --lan\n"
            )

        _serve_plain(settings, network, listening, workers, welcome)


def _serve_home(
    settings: "Settings", host: str, port: int, http_port: int | None, sign_in: bool
) -> None:
    """Serve the home network, over HTTPS with a certificate of our own."""
    with listen(host, port) as safe:
        https_port = safe.getsockname()[1]
        if http_port is None:
            http_port = (https_port + 1) % 65536 if port else 0
        with listen(host, http_port, "retrowalk serve --lan --http-port ") as plain:
            from retrowalk.cli.home import Home
            from retrowalk.people.limits import Rates
            from retrowalk.web import create_app
            from retrowalk.web.security.crowding import MOST_SAFELY
            from retrowalk.web.server import serve_both

            folder = settings.network_folder
            with (
                logged(settings),
                while_reachable(folder),
                _watched(settings) as watched,
                open_journal() as journal,
            ):
                home = Home(folder, host, https_port, plain.getsockname()[1])
                home.network.rates, home.network.all_sign_in = Rates(), sign_in
                crowd = _crowd(settings, MOST_SAFELY)
                app = create_app(
                    journal, network=home.network, crowd=crowd, **_of_settings(settings)
                )
                _say_watched(watched)
                home.welcome(None if sign_in else journal.devices)
                say_who_signs_in(journal, sign_in)
                file = home.authority.server_file
                serve_both(app, crowd, safe, plain, file, home.changed, watched=watched)


def _serve_proxy(
    settings: "Settings",
    host: str,
    port: int,
    address: str | None,
    proxies: list[str],
    sign_in: bool,
    workers: int,
) -> None:
    """Serve another server that speaks HTTPS with the devices."""
    address = _address(address)
    name, https_port = urlsplit(address).hostname or "", urlsplit(address).port
    trusted = [*PROXIES, *map(_network, proxies)]
    with listen(host, port) as listening:
        from retrowalk.people.limits import Rates
        from retrowalk.web.security.network import LOOPBACK, Network

        network = Network(
            hosts={*LOOPBACK, name},
            https_port=https_port or 443,
            behind_proxy=True,
            all_sign_in=sign_in,
            rates=Rates(),
            known=(name,),
        )
        here = f"http://{in_url(host)}:{listening.getsockname()[1]}"
        folder = settings.network_folder

        def welcome(journal: "Journal") -> None:
            remember_address(folder, address)
            say(f"\nRetrowalk is at {address}   (Ctrl+C ends it)", style="bold")
            say(f"The server there should hand on to {here}")
            if not sign_in:
                invite_device(journal.devices, address)
            say_who_signs_in(journal, sign_in)

        with while_reachable(folder):
            _serve_plain(settings, network, listening, workers, welcome, trusted)


def _serve_plain(
    settings: "Settings",
    network: "Network",
    listening: socket.socket,
    workers: int,
    welcome: Callable[["Journal"], None],
    proxies: Sequence[str] = (),
) -> None:
    """Open the journal, say where it is served, and serve it: by one process, or by several."""
    from retrowalk.web import create_app
    from retrowalk.web.security.crowding import MOST_CONNECTIONS, OF_ONE_ADDRESS
    from retrowalk.web.server import serve, serve_by

    of_one = None if proxies else OF_ONE_ADDRESS
    crowd = _crowd(settings, MOST_CONNECTIONS, of_one_address=of_one, processes=workers + 1)

    def made(journal: "Journal") -> "FastAPI":
        return create_app(journal, network=network, crowd=crowd, **_of_settings(settings))

    with logged(settings), _watched(settings) as watched:
        with open_journal() as journal:
            app = made(journal)  # what is made once is made before there are several
            _say_watched(watched)
            welcome(journal)
            if workers == 1:
                serve(app, crowd, listening, proxies=proxies, watched=watched)
                return
        serve_by(workers, open_journal, made, crowd, listening, proxies=proxies, watched=watched)


def _crowd(settings: "Settings", connections: int, **options: Any) -> "Crowd":
    from retrowalk.web.security.crowding import Crowd

    served = settings.most_connections or connections
    return Crowd(served, settings.most_requests, settings.most_lines, **options)


def _watched(settings: "Settings") -> AbstractContextManager[socket.socket | None]:
    """Take the port where the numbers are told, if they have an address of their own."""
    if settings.metrics_at is None:
        return nullcontext()
    host, port = settings.metrics_at
    return listen(host, port, f"RETROWALK_METRICS={in_url(host)}:")


def _say_watched(watched: socket.socket | None) -> None:
    if watched is not None:
        host, port = watched.getsockname()[:2]
        say(f"Numbers for Prometheus are at http://{in_url(host)}:{port}/metrics")


def _of_settings(settings: "Settings") -> dict[str, Any]:
    """Give what the web is told that can be set from outside."""
    token = settings.metrics_token
    return {
        "outgoing": outgoing(settings),
        "issuer": issuer_of(settings),
        "results": settings.results_folder,
        "backups": backup_place(settings),
        "upload_limit": settings.upload_limit_mb * 1_000_000,
        "measure_memory": settings.measure_memory_mb * 1_000_000,
        "metrics_apart": settings.metrics is not None,
        "metrics_token": token.get_secret_value() if token else "",
        "maintenance": settings.maintenance_file,
        "least_free": settings.least_free_mb * 1_000_000,
    }


def say_who_signs_in(journal: "Journal", sign_in: bool) -> None:
    """Say how the first account comes to be, where everybody signs in and nobody can."""
    if sign_in and not journal.accounts.some():
        say("Everybody signs in here, and nobody can yet. Type: retrowalk people invite --owner\n")


def issuer_of(settings: "Settings") -> "Issuer | None":
    """Give the other server that may vouch for people, where one was named.

    Raises
    ------
    RetrowalkError
        if what is said with it could be read or changed on its way
    """
    if settings.oidc_issuer is None:
        return None
    from pydantic import ValidationError

    from retrowalk.people.issuer import Issuer

    secret = settings.oidc_client_secret
    try:
        return Issuer(
            address=settings.oidc_issuer,
            client_id=settings.oidc_client_id,
            client_secret=secret.get_secret_value() if secret else None,
            name=settings.oidc_name or urlsplit(settings.oidc_issuer).hostname or "",
        )
    except ValidationError as error:
        raise RetrowalkError(
            "RETROWALK_OIDC_ISSUER wants the https address by which that server calls itself, such "
            f"as https://login.example.org, not {settings.oidc_issuer}."
        ) from error


def _address(address: str | None) -> str:
    url = urlsplit(address or "")
    if url.scheme != "https" or not url.hostname or url.path.strip("/"):
        raise RetrowalkError(
            "Tell where the server with HTTPS is found, such as: "
            "retrowalk serve --behind-proxy --address https://walk.example.org"
        )
    return f"https://{url.netloc}"


def _network(proxy: str) -> str:
    try:
        return str(ip_network(proxy))
    except ValueError as error:
        raise RetrowalkError(f"--proxy wants an address such as 10.0.0.7, not {proxy}.") from error


def listen(host: str, port: int, choose: str = "retrowalk serve --port ") -> socket.socket:
    """Take a port of this machine; port 0 takes any that is free.

    ``choose`` is how another one is chosen.

    Raises
    ------
    RetrowalkError
        if the port is taken, or the host is not this machine
    """
    listening: socket.socket | None = None
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        # asyncio sends without Nagle's delay, of 40 ms a page, only where the protocol is named
        listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen()  # from now on who comes waits, and is not turned away
    except OSError as error:
        if listening is not None:
            listening.close()
        raise _refusal(host, port, choose, error) from error
    return listening


def _refusal(host: str, port: int, choose: str, error: OSError) -> RetrowalkError:
    if error.errno == errno.EADDRINUSE:
        return RetrowalkError(
            f"Port {port} is taken, perhaps by Retrowalk, running already. "
            f"Else choose another port: {choose}{port + 1}"
        )
    return RetrowalkError(f"Nothing can be served at {host}, port {port}: {error.strerror}.")
