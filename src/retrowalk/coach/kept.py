"""What somebody tells of a walk, what is kept of one, and what a change of it comes to."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from retrowalk.journal import BriefWalk, Statement
from retrowalk.journal.activities import StoredActivity
from retrowalk.languages import Message
from retrowalk.person import Scale10
from retrowalk.programme import Base, CheckIn, Decision, Planned
from retrowalk.value import AtMost, Value


class WalkTold(Value):
    """A walk without the player, as somebody tells it; ``minutes`` are of backward walking.

    ``setting`` is the place, by the id of the practice. ``another`` says that it is one more walk
    of a day that has one.
    """

    on: date
    minutes: Annotated[float, Field(gt=0, le=240, allow_inf_nan=False)]
    setting: Annotated[str, AtMost(100)] | None = None
    pain_before: Scale10 | None = None
    after: CheckIn | None = None
    another: bool = False


class SessionEntry(Value):
    """One session with all that was said and measured of it.

    Times are in seconds of backward walking; ``planned_s`` is None where nothing had been asked
    for, and ``base`` the share of it that was asked for where it is known, beside a new rung.
    ``counts`` is false where it was taken back, ``corrected`` true where something of it was told
    otherwise later, or taken back. ``statements`` are all that was told of it, in that order;
    ``notes`` those notes that nobody took back. ``activities`` are what watches and other apps
    wrote down of it, or what of theirs went backward on its day.
    """

    id: str
    on: date
    stage: str | None
    setting: str | None
    planned_s: int | None
    base: Base | None = None
    practised_s: float
    by_hand: bool
    pain_before: Scale10 | None
    unsteady_pressed: int
    after: CheckIn | None
    pain_next_day: Scale10 | None
    walks: tuple[BriefWalk, ...]
    activities: tuple[StoredActivity, ...] = ()
    notes: tuple[Statement, ...]
    statements: tuple[Statement, ...]
    told_by: str
    told_at: datetime | None
    counts: bool
    corrected: bool

    @property
    def asked(self) -> Planned | None:
        """What it had asked for where it had two parts; None of all others."""
        if self.base is None or self.stage is None or self.setting is None:
            return None
        return Planned(
            stage=self.stage,
            setting=self.setting,
            backward_s=self.planned_s or 0,
            base=self.base,
        )


class Change(Value):
    """What was kept, and what the programme makes of it.

    The number of ``statement`` is what :meth:`Record.undo` takes. ``decision`` is worked out anew
    from what counts now, and says so; None where nothing is planned.
    """

    statement: Statement
    decision: Decision | None
    sentence: Message
