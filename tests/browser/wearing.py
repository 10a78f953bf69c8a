"""A phone that is worn: the browser's own sensors are given a walk, moment by moment."""

import time
from collections.abc import Callable

import numpy as np
from playwright.sync_api import CDPSession, Page

from retrowalk.recordings import Recording

SENSORS = ("accelerometer", "linear-acceleration", "gyroscope")
EVERY_S = 1 / 60


class Wearer:
    """Plays a recording into the sensors of a page, in real time."""

    def __init__(self, page: Page, recording: Recording) -> None:
        assert recording.gyr_radps is not None
        self.page = page
        self.time_s = recording.time_s
        self.signals = {
            "accelerometer": recording.acc_mps2,
            "linear-acceleration": np.zeros_like(recording.acc_mps2),
            "gyroscope": recording.gyr_radps,
        }
        self.begun: float | None = None
        self.browser = self._with_sensors()

    def _with_sensors(self) -> CDPSession:
        browser = self.page.context.new_cdp_session(self.page)
        for sensor in SENSORS:
            browser.send(
                "Emulation.setSensorOverrideEnabled",
                {"enabled": True, "type": sensor, "metadata": {"available": True}},
            )
        self._feel(browser, 0)
        return browser

    def in_another(self, page: Page) -> None:
        """Go on in another page: the one before was killed."""
        self.page = page
        self.browser = self._with_sensors()

    def walk(self, until_s: float, look: Callable[[], object] = lambda: None) -> None:
        """Play on, up to a moment of the recording, and look at the page now and then."""
        self.begun = self.begun or time.time()
        looked = 0.0
        while (now_s := time.time() - self.begun) < until_s:
            self._feel(self.browser, int(np.searchsorted(self.time_s, now_s)))
            if now_s - looked > 0.5:
                looked = now_s
                look()
            # handles what the browser tells meanwhile, and waits for the next moment
            self.page.wait_for_timeout(1000 * EVERY_S / 2)

    def _feel(self, browser: CDPSession, sample: int) -> None:
        sample = min(sample, self.time_s.size - 1)
        for sensor, signal in self.signals.items():
            x, y, z = (float(value) for value in signal[:, sample])
            browser.send(
                "Emulation.setSensorOverrideReadings",
                {"type": sensor, "reading": {"xyz": {"x": x, "y": y, "z": z}}},
            )
