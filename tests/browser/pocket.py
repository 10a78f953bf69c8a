"""A browser that is put away: really hidden and frozen, which Playwright keeps its pages from."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.waiting import LONG_S, until
from websockets.sync.client import ClientConnection, connect


@contextmanager
def in_a_pocket(folder: Path, address: str) -> Iterator["Pocket"]:
    """Open a page in a Chromium of its own."""
    command = ["/usr/bin/chromium", "--headless=new", "--no-sandbox", "--disable-gpu"]
    found = ["--remote-debugging-port=0", f"--user-data-dir={folder}", "about:blank"]
    with subprocess.Popen([*command, *found], stderr=subprocess.DEVNULL) as process:
        try:
            port = folder / "DevToolsActivePort"
            until(lambda: port.exists() and port.read_text().count("\n") == 1, "the browser's port")
            place, path = port.read_text().split("\n")
            with connect(f"ws://127.0.0.1:{place}{path}", max_size=None) as line:
                yield Pocket(line, address)
        finally:
            process.kill()


class Pocket:
    """One page of a browser that is spoken to over its own protocol."""

    def __init__(self, line: ClientConnection, address: str) -> None:
        self.line = line
        self.number = 0
        self.page = self._send("Target.createTarget", url=address)["targetId"]
        attached = self._send("Target.attachToTarget", targetId=self.page, flatten=True)
        self.session = {"sessionId": attached["sessionId"]}

    def does(self, expression: str) -> Any:
        """Run something in the page as if somebody had tapped it, and give what comes of it."""
        return self._send(
            "Runtime.evaluate",
            self.session,
            expression=expression,
            returnByValue=True,
            userGesture=True,
        )["result"].get("value")

    def hide(self) -> None:
        self._send("Target.createTarget", url="about:blank")
        until(lambda: self.does("document.hidden"), "the page to be hidden")

    def freeze(self, frozen: bool) -> None:
        state = "frozen" if frozen else "active"
        self._send("Page.setWebLifecycleState", self.session, state=state)

    def show(self) -> None:
        self._send("Target.activateTarget", targetId=self.page)
        until(lambda: self.does("!document.hidden"), "the page to be seen")

    def _send(self, method: str, session: dict[str, str] | None = None, **params: Any) -> Any:
        self.number += 1
        message = {"id": self.number, "method": method, "params": params} | (session or {})
        self.line.send(json.dumps(message))
        while (answer := json.loads(self.line.recv(LONG_S))).get("id") != self.number:
            pass
        return answer["result"]
