"""Ready before somebody asks: what is made once, and takes a while, is made in the background.

In English; what another language needs of its own is made when it is asked for, a page at a time.
"""

from threading import Thread

from retrowalk.practice import load


def warm_up() -> Thread:
    """Begin to draw and to compile what every walker's pages share; the pages don't wait for it."""
    thread = Thread(target=_make_ready, name="warm-up", daemon=True)
    thread.start()
    return thread


def _make_ready() -> None:
    from retrowalk.web.claims import forests
    from retrowalk.web.pages import compile_templates

    compile_templates()
    for claim in load().claims:
        forests(claim.id)
