"""The journal laid out to be read: what was told and measured, by week, and how it came to be."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import groupby
from typing import Any

from retrowalk.activity import Activity
from retrowalk.assessments import standard_test
from retrowalk.assessments.types import Result
from retrowalk.coach import SessionEntry, guide_names
from retrowalk.coach.choosing import week_named
from retrowalk.journal import Kind, Role, Statement, What
from retrowalk.journal.bodies import Reminder
from retrowalk.journal.journal import ME
from retrowalk.journal.types import OF_TRIALS
from retrowalk.languages import Message, dated, say, say_date
from retrowalk.people.needs import NeedKind
from retrowalk.practice import load
from retrowalk.programme import Wobble
from retrowalk.programme.professional import word
from retrowalk.programme.types import Measured
from retrowalk.programme.words import minutes, place
from retrowalk.screening import Agreement, Clearance
from retrowalk.screening.words import answer
from retrowalk.session.where import where

Parts = list[str | Message]

WHYS = ("not_me", "wrong_day", "mistake")
"""Why something may be taken back."""

ON_OTHERS = {Kind.NOTE, Kind.TAKE_BACK}
"""What is told of something that was told before."""

ALONE = (
    *(Kind.SCREENING, Kind.AGREEMENT, Kind.OVERRIDE, Kind.BREAK),
    *(Kind.LESS, Kind.ELSEWHERE, Kind.WEEK, Kind.SKIP),
    *(Kind.ASSESSMENT, Kind.RECORDING, Kind.GUIDED, Kind.CONSENT),
    *(Kind.MESSAGE, Kind.DONE, Kind.REMINDER, Kind.PROPOSAL),
    *(Kind.IMPORT, Kind.ACTIVITY, Kind.BACKWARD),
    *OF_TRIALS,
)
"""What is told of no session."""


@dataclass(frozen=True)
class Entry:
    """A session with all that was told of it, or something else that was told.

    ``statements`` are all that was told, oldest first: corrections, notes and take-backs too.
    """

    what: What
    on: date
    kind: Kind
    say_parts: Callable[[], Parts]
    statements: Sequence[Statement]
    counts: bool
    backward_s: float = 0.0

    @property
    def address(self) -> str:
        """Where it is shown alone."""
        return f"/journal/{self.what}"

    @property
    def parts(self) -> Parts:
        """What was said and measured, part by part."""
        return self.say_parts()

    @property
    def name(self) -> str:
        """What it is."""
        return say(f"kept-kind-{self.kind}")

    @property
    def told(self) -> str:
        """Who told it, and when."""
        own = [one for one in self.statements if one.kind is self.kind]
        return told_by((own or self.statements)[0]) if self.statements else ""

    @property
    def taken_back(self) -> Statement | None:
        """What took it back, if it does not count."""
        back = [one for one in self.statements if one.kind is Kind.TAKE_BACK and one.counts]
        return back[-1] if back and not self.counts else None


@dataclass(frozen=True)
class Week:
    """A week, Monday to Sunday, with its entries, the latest first."""

    monday: date
    entries: Sequence[Entry]

    @property
    def walks(self) -> int:
        """How many walks count."""
        return sum(one.counts and one.kind is Kind.RUN for one in self.entries)

    @property
    def backward_s(self) -> float:
        """Backward time of the walks that count, seconds."""
        return sum(one.backward_s for one in self.entries if one.counts)


def of_session(one: SessionEntry) -> Entry:
    """Lay out a session."""
    return Entry(
        what=one.id,
        on=one.on,
        kind=Kind.RUN,
        say_parts=partial(_of_session, one),
        statements=one.statements,
        counts=one.counts,
        backward_s=one.practised_s,
    )


def _of_session(one: SessionEntry) -> Parts:
    run = {
        "practised_s": one.practised_s,
        "setting": None if one.asked else one.setting,  # two places: told with what was asked for
        "pain_before": one.pain_before,
        "unsteady_pressed": one.unsteady_pressed,
    }
    said = _check_in(one.after.model_dump()) if one.after else [say("kept-said-nothing")]
    if one.pain_next_day is not None:
        said += _next_day({"pain": one.pain_next_day})
    asked = [Message("kept-asked-parts", places=where(one.asked))] if one.asked else []
    found = [part for walk in one.walks for part in _measured(walk.measured)]
    found += [part for activity in one.activities for part in _heart(activity)]
    notes = [part for note in one.notes for part in parts(note)]
    return [*_run(run), *asked, *said, *found, *notes]


def of_statements(told: Sequence[Statement]) -> Entry:
    """Lay out what was told of no session: its history, oldest first."""
    own = [one for one in told if one.kind not in ON_OTHERS] or list(told)
    counting = [one for one in own if one.counts]
    last = (counting or own)[-1]
    notes = [one for one in told if one.kind is Kind.NOTE and one.counts and one is not last]
    return Entry(
        what=last.id,
        on=last.about_on or (last.about or last.told_at).astimezone().date(),
        kind=last.kind,
        say_parts=partial(_of_all, (last, *notes)),
        statements=told,
        counts=bool(counting),
    )


def histories(told: Iterable[Statement]) -> list[list[Statement]]:
    """Put what was told of no session together with what was told of it later, oldest first."""
    found: dict[int, list[Statement]] = {}
    first: dict[int, int] = {}
    for one in sorted(told, key=lambda one: one.id):
        before = one.about_id or one.replaces_id or one.takes_back_id
        if one.session_id is None and (before is None or before in first):
            first[one.id] = one.id if before is None else first[before]
            found.setdefault(first[one.id], []).append(one)
    return list(found.values())


def weeks(entries: Iterable[Entry]) -> list[Week]:
    """Lay entries out by week, the latest first."""
    ordered = sorted(entries, key=lambda one: (one.on, one.kind is Kind.RUN), reverse=True)
    return [Week(monday, tuple(these)) for monday, these in groupby(ordered, _monday)]


def _of_all(told: Iterable[Statement]) -> Parts:
    return [part for one in told for part in parts(one)]


def parts(one: Statement) -> Parts:
    """Say what a statement tells, part by part."""
    return _PARTS[one.kind](one.body)


def told_by(one: Statement) -> str:
    """Say who told a statement, and when."""
    at = one.told_at.astimezone()
    when = f"{say_date('brief-year', at.date())}, {at:%H:%M}"
    if one.role is Role.SYSTEM:
        return say("kept-told-system", when=when)
    if one.role is Role.WALKER and one.author == ME:
        return say("kept-told-walker", when=when)
    return say("kept-told-named", who=one.author, when=when)


def state(one: Statement, of_it: Sequence[Statement]) -> str:
    """Say why a statement does not count; nothing where it does."""
    if one.counts:
        return ""
    taken_back = any(_takes_back(other, one) for other in of_it)
    return say("kept-state-taken_back" if taken_back else "kept-state-replaced")


def _takes_back(back: Statement, one: Statement) -> bool:
    if back.kind is not Kind.TAKE_BACK or not back.counts:
        return False
    whole = back.takes_back_id is None and back.id > one.id
    return whole or back.takes_back_id == one.id


def _monday(one: Entry) -> date:
    return one.on - timedelta(days=one.on.weekday())


def _run(body: Mapping[str, Any]) -> Parts:
    walked = minutes(body["practised_s"])
    said: Parts = [Message("kept-walked", minutes=walked)]
    if body.get("setting"):
        there = place(load().setting(body["setting"]))
        said = [Message("kept-walked-where", minutes=walked, place=there)]
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
    return said + _words(body, "note")


def _next_day(body: Mapping[str, Any]) -> Parts:
    return [Message("kept-said-pain-next-day", value=body["pain"])]


def _words(body: Mapping[str, Any], name: str) -> Parts:
    """Give what somebody told in words of their own."""
    return [Message("kept-said-note", note=body[name])] if body.get(name) else []


def _assessment(body: Mapping[str, Any]) -> Parts:
    result = Result.from_kept(body)
    return [standard_test(result.test).name, result.words]


def _guided(body: Mapping[str, Any]) -> Parts:
    name = guide_names().get(body["guide"], body["guide"])
    said: Parts = [name, minutes(body["practised_s"])]
    if not body.get("completed", True):
        said.append(say("kept-said-stopped"))
    if body.get("unsteady_pressed"):
        said.append(Message("kept-said-unsteady", times=body["unsteady_pressed"]))
    after = body.get("after") or {}
    if after.get("alarm"):
        said.append(say(f"player-wrong-{after['alarm']['what']}"))
    if after.get("wobble") == Wobble.FELL:
        said.append(say("player-fell"))
    return said


def _professional(body: Mapping[str, Any]) -> Parts:
    return [body["who"], *_words(body, "note")]


def _why(body: Mapping[str, Any]) -> Parts:
    known = body.get("why") in WHYS
    return [say(f"kept-why-{body['why']}")] if known else _words(body, "why")


def _skip(stage: str, *, skipped: bool) -> Message:
    return Message("kept-skip-out" if skipped else "kept-skip-in", rung=load().rung(stage).name)


def _elsewhere(setting_id: str | None) -> Parts:
    return [load().setting(setting_id).name if setting_id else say("kept-elsewhere-planned")]


def _need(kind: str) -> Parts:
    return [say(f"needs-name-{kind}")] if kind in [*NeedKind] else []


def _reminder(body: Mapping[str, Any]) -> Parts:
    wanted = Reminder.from_kept(body)
    said: Parts = [say("kept-reminder-off")]
    if wanted.ways:
        said = [Message("kept-reminder-at", time=f"{wanted.hour:02d}:{wanted.minute:02d}")]
        said += [say(f"reminders-way-{way}") for way in wanted.ways]
    if wanted.resting_until is not None:
        said.append(Message("kept-reminder-quiet", day=dated("long", wanted.resting_until)))
    return said


def _measured(found: Measured) -> Parts:
    if found.backward_m is None:
        return [Message("kept-measured-steps", steps=found.backward_steps)]
    metres = round(found.backward_m)
    return [Message("kept-measured-way", steps=found.backward_steps, metres=metres)]


def _heart(activity: Activity) -> Parts:
    """Say what a watch knows of a walk that was told or counted otherwise."""
    if activity.heart_rate_mean_bpm is None:
        return []
    return [Message("import-said-heart", bpm=round(activity.heart_rate_mean_bpm))]


def consent_parts(body: Mapping[str, Any]) -> Parts:
    """Say what was agreed to, or taken back, and by whom it may be used."""
    said = Message("consent-said-given" if body["given"] else "consent-said-ended")
    to = body.get("to_name") or body.get("to") or say(f"consent-to-{body['use']}")
    return [say(f"consent-use-{body['use']}"), said, to]


def _activity(body: Mapping[str, Any]) -> Parts:
    parts: Parts = [Message("import-said", minutes=max(1, round(body["duration_s"] / 60)))]
    if (steps := body.get("steps")) is not None:
        parts = [*parts, Message("import-said-steps", steps=steps)]
    if (metres := body.get("distance_m")) is not None:
        parts = [*parts, Message("import-said-metres", metres=round(metres))]
    return parts


_PARTS: Mapping[Kind, Callable[[Mapping[str, Any]], Parts]] = {
    Kind.RUN: _run,
    Kind.CHECK_IN: _check_in,
    Kind.NEXT_DAY: _next_day,
    Kind.RECORDING: lambda _: [],
    Kind.ASSESSMENT: _assessment,
    Kind.GUIDED: _guided,
    Kind.AGREEMENT: lambda body: [*word(Agreement.from_kept(body)).lines],
    Kind.PROPOSAL: lambda body: [*word(Agreement.from_kept(body["agreement"])).lines],
    Kind.OVERRIDE: _professional,
    Kind.SCREENING: lambda body: [answer(Clearance.from_kept(body["clearance"]))],
    Kind.LESS: lambda body: [say(f"kept-less-{body['amount']}")],
    Kind.ELSEWHERE: lambda body: _elsewhere(body.get("setting")),
    Kind.WEEK: lambda body: [week_named(tuple(body.get("weekdays", ())), body.get("times"))],
    Kind.SKIP: lambda body: [_skip(body["stage"], skipped=body.get("skipped", True))],
    Kind.BREAK: lambda body: [say(f"today-away-{body['why']}")],
    Kind.CONSENT: consent_parts,
    Kind.MESSAGE: lambda body: _words(body, "text"),
    Kind.DONE: lambda body: [*_need(body["need"]), *_words(body, "what")],
    Kind.REMINDER: _reminder,
    Kind.IMPORT: lambda body: _words(body, "name"),
    Kind.ACTIVITY: _activity,
    Kind.BACKWARD: lambda body: [say(f"import-way-{body['was']}")],
    Kind.TRIAL: lambda body: [
        Message(f"trial-question-{body['plan']['question']}"),
        Message("trial-length-weeks", weeks=len(body["plan"]["order"])),
    ],
    Kind.TRIAL_ASKED: lambda body: [
        Message(f"trial-question-{body['question']}"),
        *_words(body, "note"),
    ],
    Kind.TRIAL_ANSWER: lambda body: [f"{body['value']:g}"],
    Kind.TRIAL_ENDED: lambda body: [Message(f"trial-kept-why-{body['ended']['why']}")],
    Kind.NOTE: lambda body: _words(body, "text"),
    Kind.TAKE_BACK: _why,
}
