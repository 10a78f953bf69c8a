"""What only some need is an extra of the package; where it is missing, one sentence names it.

Every import of a library that ``pip install retrowalk`` does not bring stands in a ``with
needs(...)``: in the ``__init__`` of a room that is an extra as a whole, else where it is used.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from retrowalk.errors import MissingExtra


@contextmanager
def needs(extra: str) -> Iterator[None]:
    """Import what an extra of ``pyproject.toml`` brings.

    Raises
    ------
    MissingExtra
        When it is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "retrowalk":  # a fault of ours
            raise
        raise MissingExtra(extra) from error
