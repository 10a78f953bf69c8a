"""A recording that a page feels by the real clock, as motion events of its own, over and over."""

import numpy as np
from playwright.sync_api import Page

from retrowalk.recordings import Recording

EVERY_MS = 20

PLAY = """([signals, every_ms]) => {
    const began_ms = performance.now();
    setInterval(() => {
        const n = Math.floor((performance.now() - began_ms) / every_ms) % signals[0].length;
        const event = new Event("devicemotion");
        const [x, y, z] = signals[0][n];
        const [alpha, beta, gamma] = signals[1][n]; // about x, y and z, as Chromium gives them
        Object.assign(event, {
            accelerationIncludingGravity: { x, y, z },
            rotationRate: { alpha, beta, gamma },
            interval: every_ms,
        });
        dispatchEvent(event);
    }, every_ms);
}"""


def play(page: Page, recording: Recording) -> None:
    """Let a page feel a recording from now on."""
    page.evaluate(PLAY, [_signals(recording), EVERY_MS])


def _signals(recording: Recording) -> list[list[list[float]]]:
    """Give what is felt every 20 ms, m/s² and degrees a second."""
    assert recording.gyr_radps is not None
    at_s = np.arange(0.0, recording.duration_s, EVERY_MS / 1000)
    samples = np.clip(np.searchsorted(recording.time_s, at_s), 0, recording.time_s.size - 1)
    turning = np.degrees(recording.gyr_radps)
    return [recording.acc_mps2[:, samples].T.tolist(), turning[:, samples].T.tolist()]
