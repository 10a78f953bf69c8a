"""A phone that is worn: the browser's own sensors are given a walk, moment by moment.

The time of the page is the time of the recording: while a walk is played it stands still, and goes
on by one moment as soon as the page has felt that moment. So a walk takes as long as the machine
needs for it, and comes out the same on one that is busy.
"""

import threading
import time
from datetime import UTC, datetime, timedelta

import numpy as np
from playwright.sync_api import CDPSession, Page
from tests.browser.protocol import Protocol

from retrowalk.recordings import Recording

SENSORS = ("accelerometer", "linear-acceleration", "gyroscope")
EVERY_MS = 40
"""How far a moment is from the next: 25 samples a second, as slow phones give them."""

TOLD_EVERY_S = 0.02

EARLIER = timedelta(minutes=10)
"""How long ago the walk is played, so that it never ends in the future."""

FEEL = """(() => {
    window.felt = [];
    let wanted = null;
    // Resolves once the page was given this acceleration; its sensors are slower than we are.
    window.feel = (...acceleration) => new Promise(done => { wanted = { acceleration, done }; });
    addEventListener("devicemotion", event => {
        const { x, y, z } = event.accelerationIncludingGravity ?? {};
        if (x === null) return;
        const rounding = 0.1;
        if (wanted?.acceleration.every((a, n) => Math.abs(a - [x, y, z][n]) <= rounding)) {
            felt.push(performance.timeOrigin + event.timeStamp);
            wanted.done();
            wanted = null;
        } else if (felt.length || wanted) {
            event.stopImmediatePropagation(); // an older moment, or this one once more
        }
    });
})()"""


class Wearer:
    """Plays a recording into the sensors of a page that is yet to be opened."""

    def __init__(self, page: Page, recording: Recording) -> None:
        assert recording.gyr_radps is not None
        self.time_s = recording.time_s
        self.signals = {
            "gyroscope": recording.gyr_radps,
            "accelerometer": recording.acc_mps2,
        }
        self.opened = datetime.now(UTC) - EARLIER
        self.begun_s = 0.0
        """When the first moment was felt by the page's clock, seconds since 1970."""
        self.felt_s = 0.0
        """How much of the recording was felt."""
        self._wear(page)

    def _wear(self, page: Page) -> None:
        self.page = page
        now = self.opened + timedelta(seconds=self.felt_s)
        page.clock.install(time=now)
        page.clock.pause_at(now + timedelta(seconds=1))
        page.add_init_script(FEEL)
        self.browser = self._with_sensors()

    def _with_sensors(self) -> CDPSession:
        browser = self.page.context.new_cdp_session(self.page)
        for sensor in SENSORS:
            browser.send(
                "Emulation.setSensorOverrideEnabled",
                {"enabled": True, "type": sensor, "metadata": {"available": True}},
            )
            still = {"type": sensor, "reading": {"xyz": {"x": 0, "y": 0, "z": 0}}}
            browser.send("Emulation.setSensorOverrideReadings", still)
        self._set(browser)
        return browser

    def in_another(self, page: Page) -> None:
        """Go on in another page: the one before was killed."""
        self._wear(page)

    def walk(self, until_s: float) -> None:
        """Play on, up to a moment of the recording; what is over by then may take its time."""
        while self.felt_s < until_s:
            self.moment()
        if self.page.locator("#end").is_visible():
            self.let_time_go()

    def moment(self) -> None:
        """Let the page feel the next moment."""
        self.begun_s = self.begun_s or self.page.evaluate("Date.now() / 1000")
        force = self._set(self.browser)
        self.page.evaluate("force => feel(...force)", force)
        self.page.clock.run_for(EVERY_MS)
        self.felt_s += EVERY_MS / 1000

    def let_time_go(self) -> None:
        """Let the time of the page go by itself."""
        self.page.clock.resume()

    def _set(self, browser: CDPSession) -> list[float]:
        """Set the sensors to the present moment, and give the acceleration, m/s²."""
        sample = min(int(np.searchsorted(self.time_s, self.felt_s)), self.time_s.size - 1)
        for sensor, signal in self.signals.items():
            x, y, z = (float(value) for value in signal[:, sample])
            browser.send(
                "Emulation.setSensorOverrideReadings",
                {"type": sensor, "reading": {"xyz": {"x": x, "y": y, "z": z}}},
            )
        return [x, y, z]


class Worn(threading.Thread):
    """Plays a recording into the sensors of a page by the real clock, over and over."""

    def __init__(self, page: Protocol, recording: Recording) -> None:
        super().__init__(daemon=True)
        assert recording.gyr_radps is not None
        self.page = page
        self.recording = recording
        self.signals = {"accelerometer": recording.acc_mps2, "gyroscope": recording.gyr_radps}
        self.over = threading.Event()
        for sensor in SENSORS:
            enabled = {"enabled": True, "type": sensor, "metadata": {"available": True}}
            page.ask("Emulation.setSensorOverrideEnabled", **enabled)
            self._set(sensor, 0, 0, 0)

    def __enter__(self) -> None:
        self.start()

    def __exit__(self, *ending: object) -> None:
        self.over.set()
        self.join()

    def run(self) -> None:
        began_s = time.monotonic()
        while not self.over.wait(TOLD_EVERY_S):
            at_s = (time.monotonic() - began_s) % self.recording.duration_s
            sample = int(np.searchsorted(self.recording.time_s, at_s))
            for sensor, signal_ in self.signals.items():
                self._set(sensor, *(float(value) for value in signal_[:, sample]))

    def _set(self, sensor: str, x: float, y: float, z: float) -> None:
        reading = {"xyz": {"x": x, "y": y, "z": z}}
        self.page.ask("Emulation.setSensorOverrideReadings", type=sensor, reading=reading)
