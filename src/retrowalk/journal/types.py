"""What the journal gives back: facts as they were kept, never changed."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import AwareDatetime, Field

from retrowalk.assessments.types import Result
from retrowalk.gait.report import WalkReport
from retrowalk.person import Scale10
from retrowalk.programme.types import Measured, ScreeningRecord
from retrowalk.session.types import Script, Session
from retrowalk.value import Value


class Screening(ScreeningRecord):
    """One screening: what was answered, the person it describes, the clearance it gave."""

    answers: dict[str, Any]


class SessionVersion(Value):
    """A session and its script, as they were shown to the walker."""

    shown_at: datetime
    session: Session
    script: Script


class Run(Value):
    """One start of a session: what the player counted and what was told before it."""

    started_at: AwareDatetime
    practised_s: Annotated[float, Field(ge=0, allow_inf_nan=False)]
    pain_before: Scale10 | None = None
    unsteady_pressed: Annotated[int, Field(ge=0)] = 0
    completed: bool = True


class StoredRecording(Value):
    """A recording in the journal; its bytes are fetched when they are wanted."""

    id: int
    name: str
    sha256: str
    size: int
    received_at: datetime


class StoredWalk(Value):
    """The newest measuring of a recording.

    ``walk`` is brought up to date, whatever version kept it. ``told`` is what the walker told
    with the recording, ``used`` the options it was then measured with, the warm-up of the session
    and the height of the person included.
    """

    id: int
    name: str
    walk: WalkReport
    recording_id: int
    session_id: str | None
    measured_at: datetime
    version: str
    told: dict[str, Any]
    used: dict[str, Any]


class BriefWalk(Value):
    """The newest measuring of a recording without its bouts and steps: for lists and sums."""

    id: int
    session_id: str | None
    measured_at: datetime
    measured: Measured


class StoredAssessment(Value):
    """A result of a standard test, and the recording it is from, if it is from one."""

    id: int
    at: AwareDatetime
    result: Result
    recording_id: int | None = None


class Device(Value):
    """A phone or computer that was paired; its token is with the device alone."""

    id: int
    name: str
    paired_at: AwareDatetime
    seen_at: AwareDatetime
