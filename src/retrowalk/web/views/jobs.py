"""How far something is that takes long, and what came of it."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from retrowalk.coach.jobs import JobKind
from retrowalk.journal.jobs import ENDED, Job, State
from retrowalk.languages import MaybeMessage, Message, say
from retrowalk.value import Value

LEAST_TOLD_S = 5
"""Less time than this is not worth telling."""


class JobNow(Value):
    """A job as it stands: ``done`` of ``total`` in bytes, ``left_s`` the seconds it takes still.

    ``why`` tells of one that failed what was in the way, ``walk`` what was measured, and ``size``
    how many bytes the file has that it made; ``said`` is how long it will take still, in words.
    """

    id: int
    kind: JobKind
    state: State
    done: Annotated[int, Field(ge=0)]
    total: int | None
    left_s: float | None
    why: MaybeMessage = None
    walk: int | None = None
    size: int | None = None
    said: str = ""

    @property
    def goes_on(self) -> bool:
        """Whether it waits or is being done."""
        return self.state not in ENDED


def job_now(job: Job, now: datetime) -> JobNow:
    """Lay out a job as it stands at a moment."""
    why = job.result.get("why")
    return JobNow(
        id=job.id,
        kind=JobKind(job.kind),
        state=job.state,
        done=job.done,
        total=job.total,
        left_s=job.left_s(now),
        why=Message.from_kept(why) if why else None,
        walk=job.result.get("walk"),
        size=job.result.get("size"),
        said=_left(job.left_s(now)),
    )


def _left(left_s: float | None) -> str:
    """Say how long something will take still; nothing where that is not known."""
    if left_s is None or left_s < LEAST_TOLD_S:
        return ""
    if left_s < 60:
        return say("job-left-seconds", seconds=5 * max(1, round(left_s / 5)))
    return say("job-left-minutes", minutes=round(left_s / 60))
