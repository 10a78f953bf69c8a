"""A bell between processes: whoever rings it wakes the one that waits, wherever it is."""

import os
import select
from contextlib import suppress


class Bell:
    """Rung in one process, heard in another that was forked from the same; as an ``Event`` is.

    It is a pipe: who is killed with the bell in their hand leaves it as good as it was.
    """

    def __init__(self) -> None:
        self._heard, self._rung = os.pipe()
        os.set_blocking(self._heard, False)
        os.set_blocking(self._rung, False)

    def set(self) -> None:
        """Ring it; once is as good as often."""
        with suppress(BlockingIOError):
            os.write(self._rung, b"!")

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until it was rung, for so many seconds at most; tell whether it was."""
        return bool(select.select([self._heard], [], [], timeout)[0])

    def clear(self) -> None:
        """Forget that it was rung."""
        with suppress(BlockingIOError):
            while os.read(self._heard, 1024):
                pass
