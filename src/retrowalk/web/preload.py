"""Ready before somebody asks: what is made once, and takes a while, is made in the background.

In English; what another language needs of its own is made when it is asked for, a page at a time.
"""

import ctypes
import gc
import time
from contextlib import suppress
from datetime import UTC, datetime
from threading import Thread
from typing import TYPE_CHECKING

from retrowalk.errors import RetrowalkError
from retrowalk.practice import load

if TYPE_CHECKING:
    from retrowalk.journal import Journal

from retrowalk.web.logs import logger
from retrowalk.web.working import ANSWERS_FIRST_S

log = logger(__name__)

_M_ARENA_MAX, _ARENAS = -8, 2  # malloc.h of glibc
_LOOKED_THROUGH_AFTER = (5_000, 10, 10)
"""Things made since, by generation: what is in mind of walkers is much, and has no circles in it.

As Python has it, it was looked through again and again while a walker was read.
"""


def preload(journal: "Journal | None" = None) -> Thread:
    """Begin to draw and to compile what every walker's pages share; the pages don't wait for it.

    Then what a ``journal`` has kept is measured, where the server ended before it was.
    """
    _use_few_arenas()
    keep_loaded()
    thread = Thread(target=_make_ready, args=(journal,), name="warm-up", daemon=True)
    thread.start()
    return thread


def keep_loaded() -> None:
    """Look for garbage from here on, and not in what was loaded until now, which stays.

    Processes that are begun after it share what nobody looks through.
    """
    gc.freeze()
    gc.set_threshold(*_LOOKED_THROUGH_AFTER)
    gc.enable()


def _use_few_arenas() -> None:
    """Let the threads share where they take memory from: each alone keeps what it needed once."""
    with suppress(OSError, AttributeError, TypeError):  # only the C library of GNU can
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _ARENAS)


def _make_ready(journal: "Journal | None") -> None:
    time.sleep(ANSWERS_FIRST_S)
    from retrowalk.web.templating import compile_templates
    from retrowalk.web.views.claims import forests

    compile_templates()
    for claim in load().claims:
        forests(claim.id)
    # What is loaded by now stays. Looked through for garbage with the rest, it would hold up
    # a page now and then for longer than the page itself takes.
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    if journal is not None:
        catch_up(journal)


def catch_up(journal: "Journal") -> None:
    """Measure what was kept, and not measured before the server ended."""
    from retrowalk.coach import Coach

    try:
        for walker in journal.walkers.all():
            Coach(journal, walker.id).recordings.uploads.catch_up(datetime.now(UTC))
    except RetrowalkError as error:
        log.error("could not catch up", exc_info=error)
