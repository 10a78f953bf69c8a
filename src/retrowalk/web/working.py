"""Beside the pages: what takes long is done, as long as they are served."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from retrowalk.coach.working import Worker

ANSWERS_FIRST_S = 1.0
"""For so long after its start a server only answers, unless there is a new job.

Who opened it waits, and what is begun beside it would take half of that time for itself.
"""
END_WITHIN_S = 10.0
"""For a job in hand to be put back; what does not stop by then is taken up by whoever is next."""


@contextmanager
def working(worker: Worker) -> Iterator[None]:
    """Do jobs in a thread of its own, so that no page waits for them."""

    def go_on() -> None:
        worker.bell.wait(ANSWERS_FIRST_S)
        worker.run()

    thread = Thread(target=go_on, name="jobs", daemon=True)
    thread.start()
    try:
        yield
    finally:
        worker.stop()
        thread.join(END_WITHIN_S)
