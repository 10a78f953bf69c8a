"""A phone that is worn: the browser's own sensors are given a walk, moment by moment."""

import time

import numpy as np
from playwright.sync_api import CDPSession, Page

from retrowalk.recordings import Recording

SENSORS = ("accelerometer", "linear-acceleration", "gyroscope")
EVERY_S = 1 / 60
LATEST_S = 0.3  # a fraction of a step


class Wearer:
    """Plays a recording into the sensors of a page, in real time."""

    def __init__(self, page: Page, recording: Recording) -> None:
        assert recording.gyr_radps is not None
        self.page = page
        self.time_s = recording.time_s
        self.signals = {
            "accelerometer": recording.acc_mps2,
            "gyroscope": recording.gyr_radps,
        }
        self.begun = 0.0
        self.felt_s = 0.0
        self.latest_s = 0.0
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
        self._feel(browser, 0)
        return browser

    def in_another(self, page: Page) -> None:
        """Go on in another page: the one before was killed."""
        self.page = page
        self.browser = self._with_sensors()

    def walk(self, until_s: float) -> None:
        """Play on, up to a moment of the recording."""
        while self.moment() < until_s:
            # handles what the browser tells meanwhile, and waits for the next moment
            self.page.wait_for_timeout(1000 * EVERY_S / 2)

    def moment(self) -> float:
        """Let the phone feel the present moment, and tell which one it is, seconds."""
        self.begun = self.begun or time.time()
        now_s = time.time() - self.begun
        self.latest_s = max(self.latest_s, now_s - self.felt_s)
        self.felt_s = now_s
        self._feel(self.browser, int(np.searchsorted(self.time_s, now_s)))
        return now_s

    @property
    def on_time(self) -> bool:
        """Whether the machine was quick enough to play the walk as it was walked."""
        return self.latest_s <= LATEST_S

    def _feel(self, browser: CDPSession, sample: int) -> None:
        sample = min(sample, self.time_s.size - 1)
        for sensor, signal in self.signals.items():
            x, y, z = (float(value) for value in signal[:, sample])
            browser.send(
                "Emulation.setSensorOverrideReadings",
                {"type": sensor, "reading": {"xyz": {"x": x, "y": y, "z": z}}},
            )
