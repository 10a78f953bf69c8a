"""``retrowalk serve``: the pages, for the browser on this machine or the phone beside it."""

import errno
import socket
import sys
from typing import Annotated

import typer

from retrowalk.cli.ground import console
from retrowalk.errors import RetrowalkError

EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104  (asked for by --host)


def serve(
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="8000 if not told.")] = None,
    host: Annotated[
        str | None,
        typer.Option(help="127.0.0.1 if not told; 0.0.0.0 lets other devices of your network in."),
    ] = None,
) -> None:
    """Serve the pages; open the address it prints in a browser."""
    from retrowalk.settings import Settings

    settings = Settings()
    host, port = host or settings.host, settings.port if port is None else port
    listening = _listen(host, port)
    port = listening.getsockname()[1]
    name = _name_on_network() if host in EVERYWHERE else host
    with listening:
        _serve(settings.journal_url, listening, [name, host], f"http://{name}:{port}")


def _serve(journal_url: str, listening: socket.socket, hosts: list[str], address: str) -> None:
    import uvicorn

    from retrowalk.journal import Journal
    from retrowalk.web import create_app
    from retrowalk.web.guard import LOOPBACK

    with Journal.open(journal_url) as journal:
        app = create_app(journal, hosts=[*LOOPBACK, *hosts])
        _welcome(address, reachable=not set(hosts) <= set(LOOPBACK))
        config = uvicorn.Config(app, log_level="warning", access_log=False)
        uvicorn.Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    listening: socket.socket | None = None
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listening = socket.socket(family, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except OSError as error:
        if listening is not None:
            listening.close()
        raise _refusal(host, port, error) from error
    return listening


def _refusal(host: str, port: int, error: OSError) -> RetrowalkError:
    if error.errno == errno.EADDRINUSE:
        return RetrowalkError(
            f"Port {port} is taken. Perhaps Retrowalk runs already: look at http://{host}:{port}. "
            f"Else choose another port: retrowalk serve --port {port + 1}"
        )
    return RetrowalkError(f"Nothing can be served at {host}, port {port}: {error.strerror}.")


def _name_on_network() -> str:
    """Give the address under which other devices of the network reach this machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # nothing is sent: it only chooses the way out
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _welcome(address: str, *, reachable: bool) -> None:
    import segno

    out = console()
    out.print(f"\nRetrowalk is at [bold]{address}[/]   (Ctrl+C ends it)")
    if reachable:
        out.print("Whoever is in your network can open it there. On a phone:\n")
        segno.make(address, error="l").terminal(out=sys.stdout, border=1, compact=True)
    else:
        out.print("Only this machine can open it. For a phone: retrowalk serve --host 0.0.0.0\n")
