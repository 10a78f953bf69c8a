"""How far it is: a line on standard error where somebody looks at it, and none elsewhere."""

import sys
import time

_CLEAR = "\r\x1b[K"


class Progress:
    """Counts results and tells how many there are, and how long the rest may take."""

    def __init__(self, count: int) -> None:
        self._count, self._done, self._refused, self._taken = count, 0, 0, 0
        self._shown = count > 1 and sys.stderr.isatty()
        self._began_s = time.monotonic()

    def add(self, *, refused: bool, taken: bool) -> None:
        """Count a result; one that was ``taken`` from earlier took no time."""
        self._done += 1
        self._refused += refused
        self._taken += taken

    def show(self) -> None:
        """Draw the line."""
        if self._shown:
            sys.stderr.write(_CLEAR + self.line(time.monotonic() - self._began_s))
            sys.stderr.flush()

    def hide(self) -> None:
        """Take the line away, for something else to be written."""
        if self._shown:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()

    def line(self, took_s: float) -> str:
        """Say how far it is after so many seconds."""
        said = f"{self._done} of {self._count} recordings"
        if self._refused:
            said += f", {self._refused} refused"
        if self._taken:
            said += f", {self._taken} known from before"
        measured = self._done - self._taken
        if measured and self._done < self._count:
            said += f", {_duration(took_s / measured * (self._count - self._done))} left"
        return said


def _duration(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 100 else f"{minutes / 60:.1f} h"
