"""An animated picture of a page at work, kept when RETROWALK_PICTURES names a folder."""

import base64
import io
import itertools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Page

WIDTH_PX = 300
SPEED = 4  # shown in a quarter of the time
EVERY_S = 1.0  # of the walk
LAST_S = 3.0  # how long the end stays
COLOURS = 64


class Film:
    """What a page showed, from its start to ``keep``, by the time of the walk."""

    def __init__(self, page: Page, now_s: Callable[[], float]) -> None:
        kept = os.environ.get("RETROWALK_PICTURES")
        self.folder = Path(kept) if kept else None
        self.page = page
        self.now_s = now_s
        self.frames: list[tuple[float, bytes]] = []
        if self.folder:
            self.browser = page.context.new_cdp_session(page)
            self.browser.on("Page.screencastFrame", self._frame)
            self.browser.send("Page.startScreencast", {"format": "png"})

    def _frame(self, shown: dict[str, Any]) -> None:
        time_s = self.now_s()
        if not self.frames or time_s >= self.frames[-1][0] + EVERY_S:
            self.frames.append((time_s, base64.b64decode(shown["data"])))
        self.browser.send("Page.screencastFrameAck", {"sessionId": shown["sessionId"]})

    def keep(self, name: str) -> None:
        """Write what was shown as an animated picture, four times as fast as it was."""
        if not self.folder:
            return
        self.browser.send("Page.stopScreencast")
        self.frames.append((self.now_s(), self.page.screenshot()))
        pictures = [_small(png) for _, png in self.frames]
        times_s = [time_s for time_s, _ in self.frames]
        shown_s = [(after - at) / SPEED for at, after in itertools.pairwise(times_s)]
        self.folder.mkdir(parents=True, exist_ok=True)
        pictures[0].save(
            self.folder / f"{name}.gif",
            save_all=True,
            append_images=pictures[1:],
            duration=[round(1000 * s) for s in [*shown_s, LAST_S]],
            loop=0,
            optimize=True,
        )


def _small(png: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    height = round(picture.height * WIDTH_PX / picture.width)
    return picture.resize((WIDTH_PX, height), Image.Resampling.LANCZOS).quantize(COLOURS)
