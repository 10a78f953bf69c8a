"""What an operator sees of a server: its numbers, which all its processes add to, and its log."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from retrowalk.settings import Settings


@contextmanager
def counting() -> Iterator[None]:
    """Let all processes count into one folder, a new one for each start.

    It is to be there before what counts is loaded.
    """
    with tempfile.TemporaryDirectory(prefix="retrowalk-metrics-") as folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        try:
            yield
        finally:
            del os.environ["PROMETHEUS_MULTIPROC_DIR"]


def logged(settings: "Settings") -> AbstractContextManager[None]:
    """Write the log as it is set, as long as it is served."""
    from retrowalk.web.logs import logging_to_operator

    return logging_to_operator(settings.log_format, settings.log_level)
