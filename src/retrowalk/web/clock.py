"""The one place where the web asks what time it is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime


def utc_now() -> datetime:
    """Give the present moment in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Clock:
    """The present moment in the walker's time: the server's own, for it runs on their machine."""

    now: Callable[[], datetime] = utc_now

    def moment(self) -> datetime:
        """Give the present moment, aware, in local time."""
        return self.now().astimezone()

    def today(self) -> date:
        """Give the walker's local date."""
        return self.moment().date()
