"""The browser's own protocol, spoken to it without anybody between."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.waiting import LONG_S
from websockets.sync.client import ClientConnection, connect


@contextmanager
def speaking(browser: str, page: str = "") -> Iterator["Protocol"]:
    """Open a line to the browser at an address, or to one of its pages by its id."""
    with connect(browser, max_size=None) as line:
        yield Protocol(line, page)


class Protocol:
    """What is asked over a line, and answered; what is told meanwhile is in `events`."""

    def __init__(self, line: ClientConnection, page: str) -> None:
        self.line = line
        self.number = 0
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.session: dict[str, str] = {}
        if page:
            attached = self.ask("Target.attachToTarget", targetId=page, flatten=True)
            self.session = {"sessionId": attached["sessionId"]}

    def ask(self, method: str, **params: Any) -> Any:
        number = self.tell(method, **params)
        while (heard := self.hear()).get("id") != number:
            pass
        if "error" in heard:
            raise RuntimeError(f"{method}: {heard['error']['message']}")
        return heard["result"]

    def tell(self, method: str, **params: Any) -> int:
        """Ask without waiting for the answer."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": params} | self.session
        self.line.send(json.dumps(message))
        return self.number

    def hear(self) -> dict[str, Any]:
        """Wait for whatever comes next."""
        heard: dict[str, Any] = json.loads(self.line.recv(LONG_S))
        if "method" in heard:
            self.events.append((heard["method"], heard["params"]))
        return heard
