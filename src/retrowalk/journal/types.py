"""What the journal gives back: facts as they were kept, never changed."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AwareDatetime, Field

from retrowalk.assessments.types import Result
from retrowalk.gait.report import WalkReport
from retrowalk.person import Scale10
from retrowalk.programme.types import CheckIn, Measured, ScreeningRecord
from retrowalk.screening.types import Agreement, Bounds
from retrowalk.session.types import Script, Session
from retrowalk.value import AtMost, Value

ME = "me"
"""The walker of a journal that is kept for one person; the first one of any other."""


class Role(StrEnum):
    """As what somebody speaks."""

    WALKER = "walker"
    PROFESSIONAL = "professional"
    CARER = "carer"  # or spotter
    SYSTEM = "system"  # the phone and the programs, by themselves


class Author(Value):
    """Who tells something; without a name it is whose journal it is."""

    name: Annotated[str, AtMost(500)] = ""
    role: Role = Role.WALKER


THE_WALKER = Author()


class Kind(StrEnum):
    """What a statement tells."""

    SCREENING = "screening"
    AGREEMENT = "agreement"
    RUN = "run"
    CHECK_IN = "check_in"
    NEXT_DAY = "next_day"
    LESS = "less"
    OVERRIDE = "override"
    BREAK = "break"
    WEEK = "week"
    SKIP = "skip"
    ELSEWHERE = "elsewhere"
    GUIDED = "guided"
    ASSESSMENT = "assessment"
    RECORDING = "recording"
    NOTE = "note"
    TAKE_BACK = "take_back"
    CONSENT = "consent"
    PROPOSAL = "proposal"
    MESSAGE = "message"
    DONE = "done"
    REMINDER = "reminder"
    IMPORT = "import"
    ACTIVITY = "activity"
    BACKWARD = "backward"
    TRIAL = "trial"
    TRIAL_ASKED = "trial_asked"
    TRIAL_ANSWER = "trial_answer"
    TRIAL_ENDED = "trial_ended"


OF_TRIALS = (Kind.TRIAL, Kind.TRIAL_ASKED, Kind.TRIAL_ANSWER, Kind.TRIAL_ENDED)
"""What is told of walkers' own trials: it stays as it was told, for what comes of them."""


class Statement(Value):
    """One thing that was told and kept: by whom, as what, when, and about when.

    ``recorded_by`` is who entered it: a professional's word may have been entered by the walker.
    ``about`` is a moment, ``about_on`` a day; a statement has one of them, or neither. ``body`` is
    what was told, by the names of its kind, bounds included. A take-back names what it takes back,
    or the session that it takes back whole; a note what it is about, in ``about_id`` or the
    session. ``counts`` is whether it counts now: neither taken back nor replaced.
    """

    id: int
    kind: Kind
    author: str
    role: Role
    recorded_by: Role
    told_at: datetime
    about: datetime | None = None
    about_on: date | None = None
    session_id: str | None = None
    recording_id: int | None = None
    body: dict[str, Any]
    about_id: int | None = None
    replaces_id: int | None = None
    takes_back_id: int | None = None
    counts: bool = True

    @property
    def bounds(self) -> Bounds | None:
        """What a professional's agreement allows and bars; None of all other statements."""
        if self.kind is not Kind.AGREEMENT:
            return None
        return Agreement.from_kept(self.body).bounds


class Screening(ScreeningRecord):
    """One screening: what was answered, the person it describes, the clearance it gave."""

    answers: dict[str, Any]


class SessionVersion(Value):
    """A session and its script, as they were shown to the walker."""

    shown_at: datetime
    session: Session
    script: Script


class Run(Value):
    """One start of a session: what the player counted and what was told before it.

    ``by_hand``: no player counted, somebody told it; then ``setting`` is where they walked.
    """

    started_at: AwareDatetime
    practised_s: Annotated[float, Field(ge=0, allow_inf_nan=False)]
    pain_before: Scale10 | None = None
    unsteady_pressed: Annotated[int, Field(ge=0)] = 0
    completed: bool = True
    by_hand: bool = False
    setting: str | None = None


class Guided(Value):
    """Something guided that was done by itself, as the player counted it; it is never a walk.

    ``guide`` is its id, ``practised_s`` the time that was played, ``after`` what went wrong in the
    middle of it: a fall or an alarm.
    """

    guide: Annotated[str, AtMost(100)]
    practised_s: Annotated[float, Field(ge=0, le=86_400, allow_inf_nan=False)]
    unsteady_pressed: Annotated[int, Field(ge=0, lt=2**31)] = 0
    completed: Annotated[bool, Field(strict=True)] = True
    after: CheckIn | None = None


class StoredGuided(Guided):
    """Something guided in the journal, and when it was begun."""

    id: int
    started_at: AwareDatetime


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
    recording_id: int
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
    let_in_by: int | None = None
    """The device whose code it brought; None where this machine made the code."""
    walker_id: int | None = None
    """Whose it is; None: it asks who walks."""


class KnownWalker(Value):
    """Somebody with pages of their own; ``has_code`` is whether a short code opens them."""

    id: int
    name: str
    shown: str | None = None
    colour: str | None = None
    has_code: bool = False
