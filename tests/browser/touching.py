"""Touches as a screen feels them: several at once, broad or narrow, for as long as they like."""

from typing import Any, Literal

from playwright.sync_api import Locator, Page, expect
from tests.browser.desk import run

Spot = tuple[float, float]

FINGERTIP_PX = 15
"""The radius of one."""


class Skin:
    """What touches the screen of a page whose time a test runs."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.browser = page.context.new_cdp_session(page)
        self.points: dict[int, dict[str, Any]] = {}

    def down(self, at: Spot, radius_px: float = FINGERTIP_PX, finger: int = 0) -> None:
        self._point(at, radius_px, finger)
        self._send("touchStart")

    def move(self, to: Spot, radius_px: float = FINGERTIP_PX, finger: int = 0) -> None:
        self._point(to, radius_px, finger)
        self._send("touchMove")

    def up(self, finger: int = 0) -> None:
        """Lift one; a browser is told which are left."""
        del self.points[finger]
        self._send("touchEnd")

    def slide(
        self, start: Spot, end: Spot, seconds: float = 0.6, radius_px: float = FINGERTIP_PX
    ) -> None:
        self.down(start, radius_px)
        for part in (0.25, 0.5, 0.75, 1):
            run(self.page, seconds / 4)
            x, y = (a + part * (b - a) for a, b in zip(start, end, strict=True))
            self.move((x, y), radius_px)
        self.up()

    def tap(self, at: Spot, seconds: float = 0.1, radius_px: float = FINGERTIP_PX) -> None:
        self.down(at, radius_px)
        run(self.page, seconds)
        self.up()

    def _point(self, at: Spot, radius_px: float, finger: int) -> None:
        radii = {"radiusX": radius_px, "radiusY": radius_px, "force": 0.5}
        self.points[finger] = {"x": at[0], "y": at[1], "id": finger} | radii

    def _send(self, kind: Literal["touchStart", "touchMove", "touchEnd"]) -> None:
        points = list(self.points.values())
        self.browser.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def middle(of: Locator) -> Spot:
    box = of.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def way(page: Page) -> tuple[Spot, Spot]:
    """Where the handle of the lock is, and where its track ends."""
    track = page.locator("#lock-track").bounding_box()
    start = middle(page.locator("#unlock"))
    assert track
    return start, (2 * track["x"] + track["width"] - start[0], start[1])


def unlock(page: Page, skin: Skin) -> None:
    """Do the two moves."""
    skin.slide(*way(page))
    skin.tap(middle(page.locator("#unlock-too")))
    expect(page.locator("#unlock")).to_be_hidden()
