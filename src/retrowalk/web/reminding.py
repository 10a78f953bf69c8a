"""Beside the pages: what is due is sent, and what is over deleted, as long as they are served."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from fastapi import FastAPI

from retrowalk.lan.addresses import in_url
from retrowalk.people.sender import Sender
from retrowalk.web.dependencies import Clock
from retrowalk.web.logs import logger
from retrowalk.web.metrics import SENT
from retrowalk.web.security.network import Network
from retrowalk.web.working import ANSWERS_FIRST_S

LOOK_EVERY_S = 30.0
END_WITHIN_S = 25.0
"""For what is on its way just then: longer than a mail server may take."""

log = logger(__name__)


@contextmanager
def reminding(app: FastAPI, address: str) -> Iterator[None]:
    """Send what is due in a thread of its own, so that no page waits for a mail server.

    ``address`` is where a mail leads.
    """
    sender = Sender(app.state.journal, app.state.outgoing, address)
    ended, bell = Event(), app.state.journal.deliveries.bell
    clock: Clock = app.state.clock

    def go_on() -> None:
        bell.wait(ANSWERS_FIRST_S)
        while not ended.is_set():
            bell.clear()
            look(sender, clock)
            bell.wait(LOOK_EVERY_S)

    thread = Thread(target=go_on, name="reminders", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        bell.set()
        thread.join(END_WITHIN_S)


def look(sender: Sender, clock: Clock) -> None:
    """Send what is due once; whatever goes wrong is logged, and tried again at the next look."""
    try:
        sent = sender.look(clock.now())
    except Exception as error:  # a journal that is out of reach now may be back in a minute
        log.error("reminders not looked at", exc_info=error)
        return
    for one in sent:
        SENT.labels(one.way, one.outcome).inc()
        log.info("sent", way=one.way, outcome=one.outcome)


def address_of(network: Network, listening: socket.socket) -> str:
    """Give where a mail leads: the address that other devices use, else that of this machine."""
    if network.addresses:
        return network.addresses[0]
    host, port = listening.getsockname()[:2]
    return f"http://{in_url(host)}:{port}"
