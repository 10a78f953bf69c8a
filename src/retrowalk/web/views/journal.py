"""The journal laid out to be read: each walk with all that was told of it, the rest beside them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from retrowalk.assessments.types import Result
from retrowalk.journal import BriefWalk, Kind, Role, Statement
from retrowalk.languages import Message, say, say_date
from retrowalk.practice import load
from retrowalk.programme import CompletedSession
from retrowalk.programme.words import minutes, place
from retrowalk.screening import Clearance
from retrowalk.screening.words import answer

Parts = list[str | Message]

WHYS = ("not_me", "wrong_day", "mistake")
"""Why something may be taken back."""

ON_OTHERS = {Kind.NOTE, Kind.TAKE_BACK}
"""What is told of something that was told before."""


@dataclass(frozen=True)
class Entry:
    """A walk with all that was told of it, or another thing that was told.

    ``statements`` are what was told, oldest first, corrections, notes and take-backs among them;
    ``walked`` is what counts of a walk, ``walk_id`` what was measured in a recording.
    """

    id: str
    on: date
    statements: tuple[Statement, ...]
    walked: CompletedSession | None = None
    walk_id: int | None = None
    part_of: str | None = None  # the session of a recording

    @property
    def address(self) -> str:
        """Where it is shown alone."""
        return f"/journal/{self.id}"

    @property
    def of_session(self) -> bool:
        """Whether it is a walk."""
        return not self.id.isdecimal()

    @property
    def what(self) -> int | str:
        """What the record knows it by."""
        return self.id if self.of_session else int(self.id)

    @property
    def name(self) -> str:
        """What it is."""
        return say(f"kept-kind-{Kind.RUN if self.of_session else self.statements[0].kind}")

    @property
    def told(self) -> tuple[Statement, ...]:
        """What counts of it; of what was taken back, all that was told."""
        own = [one for one in self.statements if one.kind not in ON_OTHERS]
        return tuple([one for one in own if one.counts] or own)

    @property
    def taken_back(self) -> Statement | None:
        """What took all of it back, if it does not count."""
        if any(one.counts for one in self.statements if one.kind not in ON_OTHERS):
            return None
        back = [one for one in self.statements if one.kind is Kind.TAKE_BACK and one.counts]
        return back[-1] if back else None

    @property
    def backward_s(self) -> float:
        """How long was walked backward, seconds; what was taken back is none."""
        return self.walked.practised_s if self.walked else 0.0

    def parts(self) -> Parts:
        """Say what was told and measured."""
        measured = _measured(self.walked) if self.walked else []
        said = [part for one in self.told for part in parts(one)]
        if self.walked and self.walked.after is None:
            said.append(Message("kept-said-nothing"))
        notes = [part for one in self.notes for part in parts(one)]
        return [*said, *measured, *notes]

    @property
    def notes(self) -> tuple[Statement, ...]:
        """What was noted on it."""
        return tuple(one for one in self.statements if one.kind is Kind.NOTE and one.counts)

    @property
    def by(self) -> str:
        """Who told it first, and when."""
        return told_by(self.told[0])


@dataclass(frozen=True)
class Week:
    """A week, Monday to Sunday, with its entries, the latest first."""

    monday: date
    entries: tuple[Entry, ...]

    @property
    def walks(self) -> int:
        """How many walks count."""
        return sum(one.walked is not None for one in self.entries)

    @property
    def backward_s(self) -> float:
        """Backward time of the walks that count, seconds."""
        return sum(one.backward_s for one in self.entries)


def entries(
    statements: Sequence[Statement],
    history: Iterable[CompletedSession],
    walks: Iterable[BriefWalk],
) -> dict[str, Entry]:
    """Put together what belongs together, by its id: that of a session, or of the first telling."""
    of_recording = {one.recording_id: one for one in walks}
    walked = {one.session_id: one for one in history}
    id_of: dict[int, str] = {}
    told: dict[str, list[Statement]] = {}
    for one in statements:
        before = one.about_id or one.replaces_id or one.takes_back_id
        own = str(one.id) if one.session_id is None else one.session_id
        id_of[one.id] = own if before is None else id_of.get(before, own)
        told.setdefault(id_of[one.id], []).append(one)
    found = {}
    for id_, of_it in told.items():
        session = walked.get(id_)
        walk = of_recording.get(of_it[0].recording_id) if of_it[0].recording_id else None
        found[id_] = Entry(
            id=id_,
            on=session.on if session else _day(id_, of_it[0]),
            statements=tuple(of_it),
            walked=session,
            walk_id=walk.id if walk else None,
            part_of=walk.session_id if walk and of_it[0].kind is Kind.RECORDING else None,
        )
    return found


def weeks(found: Iterable[Entry]) -> list[Week]:
    """Lay entries out by week, the latest first; a recording of a walk is shown with the walk."""
    alone = [one for one in found if one.part_of is None]
    ordered = sorted(alone, key=lambda one: (one.on, one.statements[0].told_at), reverse=True)
    return [Week(monday, tuple(these)) for monday, these in groupby(ordered, _monday)]


def parts(one: Statement) -> Parts:
    """Say what a statement tells, part by part."""
    return _PARTS[one.kind](one.body)


def told_by(one: Statement) -> str:
    """Say who told a statement, and when."""
    at = one.told_at.astimezone()
    when = f"{say_date('brief-year', at.date())}, {at:%H:%M}"
    return say(f"kept-told-{one.role}", who=one.author, when=when)


def state(one: Statement, of_it: Sequence[Statement]) -> str:
    """Say why a statement does not count; nothing where it does."""
    if one.counts:
        return ""
    back = any(
        other.kind is Kind.TAKE_BACK
        and other.counts
        and (other.takes_back_id == one.id or (other.takes_back_id is None and other.id > one.id))
        for other in of_it
    )
    return say("kept-state-taken_back" if back else "kept-state-replaced")


def _day(id_: str, first: Statement) -> date:
    try:
        return date.fromisoformat(id_)
    except ValueError:
        return first.about_on or (first.about or first.told_at).astimezone().date()


def _monday(one: Entry) -> date:
    return one.on - timedelta(days=one.on.weekday())


def _run(body: Mapping[str, Any]) -> Parts:
    setting = body.get("setting")
    walked = minutes(body["practised_s"])
    said: Parts = [Message("kept-walked", minutes=walked)]
    if setting is not None:
        where = place(load().setting(setting))
        said = [Message("kept-walked-where", minutes=walked, place=where)]
    if body.get("pain_before") is not None:
        said.append(Message("kept-said-pain-before", value=body["pain_before"]))
    if body.get("unsteady_pressed"):
        said.append(Message("kept-said-unsteady", times=body["unsteady_pressed"]))
    return said


def _check_in(body: Mapping[str, Any]) -> Parts:
    said: Parts = [Message("kept-said-pain-after", value=body["pain"])]
    if body.get("effort") is not None:
        said.append(Message("kept-said-effort", value=body["effort"]))
    said.append(say(f"today-wobble-{body.get('wobble', 'none')}"))
    if body.get("mood") is not None:
        said.append(Message("kept-said-mood", value=say(f"today-mood-{body['mood']}")))
    return said + _note(body)


def _note(body: Mapping[str, Any], name: str = "note") -> Parts:
    return [Message("kept-said-note", note=body[name])] if body.get(name) else []


def _assessment(body: Mapping[str, Any]) -> Parts:
    result = Result.from_kept(body)
    return [standard_test(result.test).name, result.words]


def _why(body: Mapping[str, Any]) -> Parts:
    if body.get("why") in WHYS:
        return [say(f"kept-why-{body['why']}")]
    return _note(body, "why")


def _measured(walked: CompletedSession) -> Parts:
    found = walked.measured
    if found is None:
        return []
    if found.backward_m is None:
        return [Message("kept-measured-steps", steps=found.backward_steps)]
    metres = round(found.backward_m)
    return [Message("kept-measured-way", steps=found.backward_steps, metres=metres)]


_PARTS: Mapping[Kind, Callable[[Mapping[str, Any]], Parts]] = {
    Kind.RUN: _run,
    Kind.CHECK_IN: _check_in,
    Kind.NEXT_DAY: lambda body: [Message("kept-said-pain-next-day", value=body["pain"])],
    Kind.RECORDING: lambda _: [],
    Kind.ASSESSMENT: _assessment,
    Kind.AGREEMENT: lambda body: [body["who"], *_note(body)],
    Kind.SCREENING: lambda body: [answer(Clearance.from_kept(body["clearance"]))],
    Kind.OVERRIDE: lambda body: [body["who"], *_note(body)],
    Kind.LESS: lambda body: [say(f"kept-less-{body['amount']}")],
    Kind.NOTE: lambda body: _note(body, "text"),
    Kind.TAKE_BACK: _why,
}
