"""Whether this server can do its work: what a watchman asks, and whoever starts it."""

import shutil
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock

from retrowalk.errors import RetrowalkError
from retrowalk.journal import Journal
from retrowalk.web.maintenance import Maintenance

LATE = timedelta(minutes=2)
"""A job that is due for so long, and nobody does any: nobody will."""
LOOK_AGAIN_S = 1.0
"""What was found counts for so long: whoever asks often asks no database more often."""


class Health:
    """Looks at what the server stands on; ``least_free`` bytes are enough room."""

    def __init__(
        self,
        journal: Journal,
        results: Path,
        now: Callable[[], datetime],
        least_free: int,
        maintenance: Maintenance,
    ) -> None:
        self._journal = journal
        self._results = results
        self._now = now
        self._least_free = least_free
        self._maintenance = maintenance
        self._turn = Lock()
        self._found: dict[str, bool] = {}
        self._looked_s = -LOOK_AGAIN_S

    def parts(self) -> dict[str, bool]:
        """Tell whether database and store answer, jobs are done, there is room, and it is open."""
        if self._turn.acquire(blocking=not self._found):  # a store may be slow to say nothing
            try:
                self._look()
            finally:
                self._turn.release()
        return dict(self._found)

    def _look(self) -> None:
        if time.monotonic() - self._looked_s >= LOOK_AGAIN_S:
            self._found = {
                "database": _goes(self._journal.look),
                "store": _goes(self._journal.look_at_store),
                "jobs": _goes(self._jobs),
                "room": _goes(self._room),
                "open": self._maintenance.now() is None,
            }
            self._looked_s = time.monotonic()

    def free_bytes(self) -> int | None:
        """Give the room that is left, where least is; None where another machine alone knows."""
        folder = next(
            (one for one in (self._results, *self._results.parents) if one.exists()), None
        )
        here = None if folder is None else shutil.disk_usage(folder).free
        known = [free for free in (self._journal.free_bytes, here) if free is not None]
        return min(known, default=None)

    def _jobs(self) -> bool:
        """Look whether jobs are done, whoever of all processes does them."""
        now = self._now()
        oldest = self._journal.jobs.oldest_due(now)
        return oldest is None or now - oldest < LATE or self._journal.jobs.some_held(now)

    def _room(self) -> bool:
        free = self.free_bytes()
        return free is None or free >= self._least_free


def _goes(look: Callable[[], bool]) -> bool:
    try:
        return look()
    except (RetrowalkError, OSError):
        return False
