"""The trace: whoever sees something of a walker and is not that walker is noted, for them to read.

It is noted before anything is shown: where it cannot be kept, nothing is shown.
"""

import re
from collections.abc import Collection, Sequence
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby

from retrowalk.journal import Journal, Role
from retrowalk.journal.seen import Look, Looker
from retrowalk.people.visitor import Visitor
from retrowalk.value import Value


class What(StrEnum):
    """What there is to see of a walker, as it is said to them."""

    TODAY = "today"
    PROGRAMME = "programme"
    PROGRESS = "progress"
    WALKS = "walks"
    SAID = "said"  # check-ins, falls, notes
    TESTS = "tests"
    ANSWERS = "answers"
    WORDS = "words"  # what professionals agreed to
    RECORDINGS = "recordings"
    CALM = "calm"
    MESSAGES = "messages"
    REPORT = "report"
    OVERVIEW = "overview"
    RESEARCH = "research"  # taken along without a name
    OTHER = "other"


_OF: dict[str, What] = {
    "": What.OVERVIEW,
    "agreement": What.WORDS,
    "agreements": What.WORDS,
    "alarm": What.SAID,
    "answers": What.ANSWERS,
    "assessments": What.TESTS,
    "before": What.TODAY,
    "beside": What.TODAY,
    "changed": What.ANSWERS,
    "check-in": What.SAID,
    "choices": What.PROGRAMME,
    "clearance": What.ANSWERS,
    "fall": What.SAID,
    "fhir": What.REPORT,
    "guided": What.CALM,
    "journal": What.SAID,
    "learn": What.OTHER,
    "live": What.WALKS,
    "messages": What.MESSAGES,
    "next-day": What.SAID,
    "prescribe": What.WORDS,
    "programme": What.PROGRAMME,
    "progress": What.PROGRESS,
    "record": What.SAID,
    "recordings": What.RECORDINGS,
    "rehearse": What.PROGRAMME,
    "report": What.REPORT,
    "screening": What.ANSWERS,
    "scripts": What.PROGRAMME,
    "sessions": What.PROGRAMME,
    "tests": What.TESTS,
    "today": What.TODAY,
    "walk": What.TODAY,
    "walks": What.WALKS,
}
"""By the first word of an address behind whose it is."""

_WHOSE = re.compile(r"^(/api/v1)?(/(people|clients)/\d+)?/?", re.ASCII)

RESEARCHER = "researcher"
HOUSEHOLD = "household"
"""The role of who uses a device of another walker of the same house."""


def what_of(path: str) -> What:
    """Tell what is seen at an address."""
    first = re.split(r"[/.]", _WHOSE.sub("", path), maxsplit=1)[0]
    return _OF.get(first, What.OTHER)


def note(
    journal: Journal, visitor: Visitor, walkers: Collection[int], what: What, at: datetime
) -> None:
    """Keep that a visitor sees something of some walkers, but for those who are their own."""
    by_role: dict[str, list[int]] = {}
    for one in walkers:
        role = visitor.role_for(one)
        of_another = visitor.walker_id is not None and visitor.walker_id != one
        if role is not None and (role is not Role.WALKER or of_another):
            by_role.setdefault(HOUSEHOLD if role is Role.WALKER else role, []).append(one)
    for as_what, these in by_role.items():
        looker = Looker(who=visitor.name, role=as_what, account_id=visitor.account_id)
        journal.seen.note(these, looker, what, at)


class Hour(Value):
    """What one of them saw within an hour, or when they opened a link."""

    at: datetime
    who: str
    role: str
    whats: tuple[str, ...]


class Day(Value):
    """A day on which others saw something, the latest hour first."""

    on: date
    hours: tuple[Hour, ...]


def days(looks: Sequence[Look]) -> tuple[Day, ...]:
    """Lay out what was seen, the latest first, by day, hour, and who it was."""
    ordered = sorted(looks, key=lambda one: (one.at, one.who, one.role), reverse=True)
    hours = [
        Hour(at=at.astimezone(), who=who, role=role, whats=tuple(sorted({one.what for one in of})))
        for (at, who, role), of in groupby(ordered, lambda one: (one.at, one.who, one.role))
    ]
    return tuple(
        Day(on=on, hours=tuple(of)) for on, of in groupby(hours, lambda one: one.at.date())
    )
