"""What an operator reads: a line for each event, its facts beside it, and nothing a walker told.

What an error says may quote what was told; of most errors only the kind and the place are logged.
"""

import json
import logging
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Literal

import structlog
from structlog.typing import EventDict, ExcInfo, WrappedLogger

from retrowalk.errors import InvalidData, JournalUnavailable, NotEnoughStudies

QUOTE_NOTHING = (InvalidData, JournalUnavailable, NotEnoughStudies)
"""Their sentences are about the package's own data, or about where the journal lies."""

_SAID_BY_US = "Exception in ASGI application"
"""What the server says of an error that was logged already, with its request."""

_console = structlog.dev.ConsoleRenderer(
    colors=False, pad_event_to=0, sort_keys=False, exception_formatter=structlog.dev.plain_traceback
)


def logger(name: str) -> structlog.stdlib.BoundLogger:
    """Give the log of a module: it writes to the log of that name, where the level is set."""
    log: structlog.stdlib.BoundLogger = structlog.wrap_logger(
        logging.getLogger(name),
        wrapper_class=structlog.stdlib.BoundLogger,
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.ExceptionRenderer(_without_words),
            _to_record,
        ],
    )
    return log


def begin(request: str) -> None:
    """Name the request that everything logged from now on belongs to."""
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request=request)


@contextmanager
def logging_to_operator(shape: Literal["console", "json"], level: str) -> Iterator[None]:
    """Write what is logged to standard error, of this process and of those it forks."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Lines(shape))
    handler.addFilter(lambda record: not record.getMessage().startswith(_SAID_BY_US))
    root, ours = logging.getLogger(), logging.getLogger("retrowalk")
    root.addHandler(handler)
    ours.setLevel(level.upper())
    logging.captureWarnings(True)
    hook, threading.excepthook = threading.excepthook, _of_thread
    try:
        yield
    finally:
        threading.excepthook = hook
        logging.captureWarnings(False)
        ours.setLevel(logging.NOTSET)
        root.removeHandler(handler)


def _to_record(_: WrappedLogger, __: str, facts: EventDict) -> tuple[tuple[str], dict[str, Any]]:
    """Hand a line on as text, with its facts beside it for who writes them in another shape."""
    facts.update(structlog.contextvars.get_contextvars())
    return (str(_console(None, "", dict(facts))),), {"extra": {"facts": facts}}


class _Lines(logging.Formatter):
    """One shape for all lines: ours, and those of libraries, which are cut to what is safe."""

    def __init__(self, shape: Literal["console", "json"]) -> None:
        super().__init__()
        self._as_json = shape == "json"

    def format(self, record: logging.LogRecord) -> str:
        """Write a record as one line of JSON, or as text."""
        facts: EventDict = getattr(record, "facts", None) or _facts(record)
        if not self._as_json:
            return str(_console(None, "", dict(facts)))
        line = dict(facts) | {"logger": record.name, "process": record.process}
        return json.dumps(line, ensure_ascii=False, default=str)


def _facts(record: logging.LogRecord) -> EventDict:
    """Take what may be logged from a line that was not written here."""
    event = next(iter(record.getMessage().splitlines()), "")
    if record.name == "py.warnings":  # the file and the kind; the rest may quote anything
        event = ": ".join(event.split(": ")[:2])
    elif not record.name.startswith("retrowalk"):
        event = str(record.msg).splitlines()[0] if record.msg else ""
    moment = datetime.fromtimestamp(record.created, UTC)
    facts: EventDict = {
        "event": event,
        "level": record.levelname.lower(),
        "timestamp": f"{moment:%Y-%m-%dT%H:%M:%S.%fZ}",
    }
    if record.exc_info and record.exc_info[1] is not None:
        facts["exception"] = _traceback(record.exc_info[1])
    facts.update(structlog.contextvars.get_contextvars())
    return facts


def _without_words(exc_info: ExcInfo) -> str:
    return _traceback(exc_info[1])


def _traceback(error: BaseException) -> str:
    """Tell where an error came from, the first cause first; what it says only where that is safe.

    A traceback quotes our code, and none of its values.
    """
    lines: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        said = f": {seen}" if isinstance(seen, QUOTE_NOTHING) else ""
        place = traceback.format_tb(seen.__traceback__)
        lines[:0] = ["Traceback (most recent call last):\n", *place, f"{_kind(seen)}{said}\n"]
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "".join(lines).rstrip()


def _kind(error: BaseException) -> str:
    """Name the kind of an error, and of one of the system its reason, which quotes no file."""
    name = type(error).__name__
    return f"{name} ({error.strerror})" if isinstance(error, OSError) else name


def _of_thread(what: threading.ExceptHookArgs) -> None:
    """Log what ended a thread; left to itself it would print what the error says."""
    if what.exc_value is not None:
        logger(__name__).error("a thread ended", exc_info=what.exc_value)
