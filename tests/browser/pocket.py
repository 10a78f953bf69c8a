"""A phone's browser as it is used and misused: hidden, frozen, stalled, emptied, killed.

Playwright keeps its pages visible and awake, so this browser is spoken to over its own protocol
alone. Time is the real one, and the sensors are those of the browser. Whatever is done to a page
can be asked of the page: `told` holds the events of its life, `felt` the moments of motion, `locks`
what became of each wish to keep the screen lit, `beats` how often it came to anything, and
`still_ms` the longest it did not.
"""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.browser.protocol import Protocol, speaking
from tests.browser.wearing import Worn
from tests.waiting import until

from retrowalk.recordings import Recording

Point = dict[str, float]

WITNESS = """(() => {
    window.told = [];
    window.felt = [];
    window.locks = [];
    window.beats = window.still_ms = 0;
    let last_ms = performance.now();
    setInterval(() => {
        const now_ms = performance.now();
        window.still_ms = Math.max(still_ms, now_ms - last_ms);
        last_ms = now_ms;
        window.beats += 1;
    }, 50);
    for (const name of ["visibilitychange", "freeze", "resume"]) {
        document.addEventListener(name, () => told.push(name));
    }
    for (const name of ["online", "offline"]) addEventListener(name, () => told.push(name));
    addEventListener("devicemotion", ({ accelerationIncludingGravity: force, timeStamp }) => {
        if (force?.x != null) felt.push(timeStamp);
    });
    const { wakeLock } = navigator;
    const request = wakeLock?.request.bind(wakeLock);
    if (request) wakeLock.request = async (kind) => {
        const lock = await request(kind).catch((error) => {
            locks.push(error.name);
            throw error;
        });
        const place = locks.push("held") - 1;
        lock.addEventListener("release", () => { locks[place] = "released"; });
        return lock;
    };
})()"""

CENTRE = """(async () => {
    const centre = () => {
        const part = document.querySelector(%s);
        if (!part?.checkVisibility({ visibilityProperty: true })) return null;
        part.scrollIntoView({ block: "center" });
        const { x, y, width, height } = part.getBoundingClientRect();
        const middle = { x: x + width / 2, y: y + height / 2 };
        return part.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
    };
    const before = centre();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const now = centre();
    return now?.x === before?.x && now?.y === before?.y ? now : null;
})()"""
"""Where a finger meets a part, once it stands still and nothing lies over it."""

TAP_S = 0.08
"""What brushes past is quicker."""
FINGER_PX = 10.0
NO_BLUETOOTH = "Unrecognized feature: 'bluetooth'"  # as Chromium is on Linux
UPRIGHT = (390, 844)


@contextmanager
def in_a_pocket(
    folder: Path, address: str, recording: Recording | None = None, scripts: Sequence[str] = ()
) -> Iterator["Pocket"]:
    """Open a page in a Chromium of its own; its data stays in the folder.

    With a recording its sensors play that, again and again. The scripts run before those of each
    page: stubs for what only other browsers do.
    """
    with a_browser(folder) as where, ExitStack() as lines:
        pocket = Pocket(where, lines, recording, scripts)
        pocket.open(address)
        yield pocket


@contextmanager
def a_browser(folder: Path) -> Iterator[str]:
    """Start a Chromium whose data stay in the folder, and give where its protocol is spoken."""
    command = ["/usr/bin/chromium", "--headless=new", "--no-sandbox", "--disable-gpu"]
    found = ["--remote-debugging-port=0", f"--user-data-dir={folder}", "about:blank"]
    port = folder / "DevToolsActivePort"
    port.unlink(missing_ok=True)  # of a browser that had this folder before
    with subprocess.Popen([*command, *found], stderr=subprocess.DEVNULL) as process:
        try:
            until(lambda: port.exists() and port.read_text().count("\n") == 1, "the browser's port")
            place, path = port.read_text().split("\n")
            yield f"ws://127.0.0.1:{place}{path}"
        finally:
            process.kill()


class Pocket:
    """One page of a browser, and everything that can happen to it."""

    def __init__(
        self, where: str, lines: ExitStack, recording: Recording | None, scripts: Sequence[str]
    ) -> None:
        self.where = where
        self.lines = lines
        self.browser = self._speak()
        self.recording = recording
        self.scripts = (WITNESS, *scripts)
        self.pages: list[Protocol] = []
        self.worn = ExitStack()
        lines.push(self.worn)

    def _speak(self, page: str = "") -> Protocol:
        return self.lines.enter_context(speaking(self.where, page))

    def open(self, address: str) -> None:
        """Open a page, and leave the one before where it is."""
        self.worn.close()
        self.target = self.browser.ask("Target.createTarget", url="about:blank")["targetId"]
        self.page = self._speak(self.target)
        self.pages.append(self.page)
        for domain in ("Page", "Runtime", "Log", "Network", "Inspector"):
            self.page.ask(f"{domain}.enable")
        for script in self.scripts:
            self.page.ask("Page.addScriptToEvaluateOnNewDocument", source=script)
        self.page.ask("Emulation.setTouchEmulationEnabled", enabled=True, maxTouchPoints=5)
        self.turn(*UPRIGHT)
        if self.recording:
            page = self.worn.enter_context(speaking(self.where, self.target))
            self.worn.enter_context(Worn(page, self.recording))
        self.go(address)

    def go(self, address: str) -> None:
        self.address = address
        self.page.ask("Page.navigate", url=address)
        self.until("document.readyState === 'complete'", "the page")

    # ---- what somebody sees and does

    def does(self, expression: str) -> Any:
        """Run something in the page, which is no tap, and give what comes of it."""
        done = self.page.ask(
            "Runtime.evaluate",
            expression=expression,
            returnByValue=True,
            awaitPromise=True,
        )
        if "exceptionDetails" in done:
            raise RuntimeError(f"{expression}: {done['exceptionDetails']}")
        return done["result"].get("value")

    def until(self, expression: str, what: str) -> Any:
        """Wait until something is true in the page."""
        return until(lambda: self.does(expression), what)

    def sees(self, selector: str) -> bool:
        shown = f"document.querySelector({json.dumps(selector)})?.checkVisibility() ?? false"
        return bool(self.does(shown))

    def reads(self, selector: str) -> str:
        return str(self.does(f"document.querySelector({json.dumps(selector)})?.innerText ?? ''"))

    def waits_for(self, selector: str, text: str = "") -> None:
        """Wait until something is to be seen, and says this."""
        what = f"{selector} {text!r}"
        until(lambda: self.sees(selector) and text in self.reads(selector), what)

    def tap(self, selector: str) -> None:
        """Tap what is to be seen, with a finger."""
        place = self.centre(selector)
        self.touch("touchStart", self.finger(place["x"], place["y"]))
        time.sleep(TAP_S)
        self.touch("touchEnd")

    def slide(self, start: Point, end: Point) -> None:
        """Slide a finger from one point to another, as fast as fingers do."""
        self.touch("touchStart", self.finger(start["x"], start["y"]))
        for part in (0.25, 0.5, 0.75, 1.0):
            time.sleep(0.1)
            x, y = (start[axis] + part * (end[axis] - start[axis]) for axis in "xy")
            self.touch("touchMove", self.finger(x, y))
        self.touch("touchEnd")

    def centre(self, selector: str) -> Point:
        """Where a finger meets a part, once it is seen and stands still."""
        place: Point = self.until(CENTRE % json.dumps(selector), selector)
        return place

    def touch(self, kind: str, *points: Point) -> None:
        """`touchStart`, `touchMove`, `touchEnd` or `touchCancel`, of each point that is down."""
        self.page.ask("Input.dispatchTouchEvent", type=kind, touchPoints=list(points))

    def finger(self, x: float, y: float, radius: float = FINGER_PX, number: int = 0) -> Point:
        """What touches the screen; a thigh has a radius of more than a hundred."""
        return {"x": x, "y": y, "radiusX": radius, "radiusY": radius, "force": 1.0, "id": number}

    # ---- what phones do to a page

    def hide(self) -> None:
        self.other = self.browser.ask("Target.createTarget", url="about:blank")["targetId"]
        self.until("document.hidden", "the page to be hidden")

    def show(self) -> None:
        self.browser.ask("Target.activateTarget", targetId=self.target)
        self.browser.ask("Target.closeTarget", targetId=self.other)
        self.until("!document.hidden", "the page to be seen")

    def freeze(self, frozen: bool) -> None:
        """Freeze a page that is hidden; one that is seen takes no notice."""
        self.page.ask("Page.setWebLifecycleState", state="frozen" if frozen else "active")

    @contextmanager
    def stalled(self) -> Iterator[None]:
        """Let no page do anything, though it is seen."""
        processes = self.browser.ask("SystemInfo.getProcessInfo")["processInfo"]
        pages = [one["id"] for one in processes if one["type"] == "renderer"]
        for page in pages:
            os.kill(page, signal.SIGSTOP)
        try:
            yield
        finally:
            for page in pages:
                os.kill(page, signal.SIGCONT)

    def crash(self) -> None:
        """End the page's process, as phones do that need the memory."""
        self.page.tell("Page.crash")
        while ("Inspector.targetCrashed", {}) not in self.page.events:
            self.page.hear()

    def clear(self, *kinds: str) -> None:
        """Take storage from the origin behind its back: `indexeddb`, `local_storage`, `all`…"""
        origin = self.does("location.origin")
        self.page.ask("Storage.clearDataForOrigin", origin=origin, storageTypes=",".join(kinds))

    def refuse(self, permission: str) -> None:
        """Deny something to the pages of the origin: `screen-wake-lock`, `accelerometer`…"""
        info = self.browser.ask("Target.getTargetInfo", targetId=self.target)["targetInfo"]
        self.browser.ask(
            "Browser.setPermission",
            permission={"name": permission},
            setting="denied",
            origin=self.does("location.origin"),
            browserContextId=info["browserContextId"],
        )

    def saves_to(self, folder: Path) -> None:
        """Let files be saved there, without a question."""
        self.browser.ask(
            "Browser.setDownloadBehavior", behavior="allow", downloadPath=str(folder.resolve())
        )

    def pose_as(self, user_agent: str) -> None:
        self.page.ask("Emulation.setUserAgentOverride", userAgent=user_agent)

    def offline(self, offline: bool) -> None:
        self.page.ask(
            "Network.emulateNetworkConditions",
            offline=offline,
            latency=0,
            downloadThroughput=-1,
            uploadThroughput=-1,
        )

    def slow(self, times: float) -> None:
        self.page.ask("Emulation.setCPUThrottlingRate", rate=times)

    def press_memory(self, level: str = "critical") -> None:
        self.page.ask("Memory.simulatePressureNotification", level=level)

    def turn(self, width: int, height: int) -> None:
        """Hold the phone upright or across."""
        across = width > height
        way = {"type": f"{'landscape' if across else 'portrait'}Primary", "angle": 90 * across}
        self.page.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2,
            mobile=True,
            screenOrientation=way,
        )

    @property
    def faults(self) -> list[str]:
        """What stands in the consoles of the pages, but for what could not be loaded."""
        faults = []
        for method, told in [event for page in self.pages for event in page.events]:
            if method == "Runtime.exceptionThrown":
                faults.append(str(told["exceptionDetails"]))
            elif method == "Runtime.consoleAPICalled":
                faults.append(str(told["args"]))
            elif method == "Log.entryAdded" and told["entry"]["source"] != "network":
                faults.append(told["entry"]["text"])
        return [fault for fault in faults if NO_BLUETOOTH not in fault]
