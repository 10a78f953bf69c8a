"""What two journals were told, as one: the same statement known by what it tells, all in one order.

The order is that of the moments of telling, whichever of the two is merged into the other; but a
statement comes after those that it is about, replaces or takes back, however wrong a clock stood.
"""

import hashlib
import json
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from retrowalk.errors import UnreadableJournal
from retrowalk.journal.types import Kind
from retrowalk.languages import Message

Row = Mapping[str, Any]

Place = tuple[tuple[datetime, str, int, str], ...]
"""Where a statement stands. The last part is its own moment, the first of what was told at that
moment, how many were told before it then, and its name. Before it stands the place of what it must
come after, where that was told later."""

LINKS = ("about_id", "replaces_id", "takes_back_id")
MOST_LATER = 100
"""So often in a row may something be told of what was told after it: no clock goes that wrong."""


@dataclass(slots=True)
class Told:
    """One statement of either journal: its values, and its links by the names of the others.

    ``here`` is its number in the journal that is merged into, if it has one there already, and
    ``kept`` whether it may stay as it is there.
    """

    name: str
    values: dict[str, Any]
    session: str | None
    recording: str | None
    links: dict[str, str | None]
    here: int | None = None
    kept: bool = True
    lift: Place = ()
    own: tuple[datetime, str, int, str] | None = None

    @property
    def place(self) -> Place:
        """Where it stands among all the others."""
        return self.lift if self.own is None else (*self.lift, self.own)


@dataclass(slots=True)
class Side:
    """One journal: its statements in their order, and by what its sessions and recordings go."""

    statements: Sequence[Row]
    sessions: Mapping[int, str]
    recordings: Mapping[int, str]
    names: dict[int, str] = field(default_factory=dict)
    """The names of its statements, by their numbers."""


def together(here: Side, there: Side) -> list[Told]:
    """Give all that either journal was told, each once and in their order.

    What is told newly of a session, a test or the like replaces what counted before it.

    Raises
    ------
    UnreadableJournal
        if the statements don't belong together
    """
    known: dict[str, Told] = {}
    for side in (here, there):
        told = list(_named(side))
        for one in told:
            if side is there:
                one.here = None
            _add(known, one)
        _place(side, told, known)
    ordered = sorted(known.values(), key=lambda one: one.place)
    before: set[str | None] = {None}
    for one in ordered:
        if not before.issuperset(one.links[name] for name in ("about_id", "takes_back_id")):
            raise UnreadableJournal(Message("journal-parts"))
        before.add(one.name)
    _replacing(ordered)
    return ordered


def _named(side: Side) -> Iterator[Told]:
    """Give the statements of a journal by their names: by what they tell, and how often before."""
    count: Counter[str] = Counter()
    for row in side.statements:
        links = {name: _of(side.names, row[name]) for name in LINKS}
        session, recording = (
            _of(side.sessions, row["session_id"]),
            _of(side.recordings, row["recording_id"]),
        )
        text = json.dumps(_tells(row, session, recording, links), sort_keys=True, default=str)
        count[text] += 1
        name = hashlib.sha256(f"{count[text]} {text}".encode()).hexdigest()
        side.names[row["id"]] = name
        values = {column: row[column] for column in row if column not in _POINTERS}
        yield Told(name, values, session, recording, links, here=row["id"])


_POINTERS = {"id", "walker_id", "session_id", "recording_id", *LINKS}


def _of(names: Mapping[int, str], number: int | None) -> str | None:
    if number is None:
        return None
    if number not in names:
        raise UnreadableJournal(Message("journal-parts"))
    return names[number]


def _tells(
    row: Row, session: str | None, recording: str | None, links: Mapping[str, str | None]
) -> list[Any]:
    """Give what makes a statement the same as another.

    A recording was received, and a start of a session played, once, whichever machine was told of
    it, and when. What a statement replaces follows from the others.
    """
    kind = row["kind"]
    if kind == Kind.RECORDING and recording is not None:
        return [kind, recording]
    if kind == Kind.RUN and session is not None and not row["body"].get("by_hand"):
        return [kind, session, _text(row["about"])]
    return [
        *(kind, row["author"], row["role"], row["recorded_by"], _text(row["told_at"])),
        *(_text(row["about"]), _text(row["about_on"]), row["body"], session),
        *(links["about_id"], links["takes_back_id"]),
    ]


def _text(moment: date | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _add(known: dict[str, Told], one: Told) -> None:
    """Add a statement; of one that both have, what was told first is kept."""
    before = known.setdefault(one.name, one)
    if before is not one and one.values["told_at"] < before.values["told_at"]:
        before.values, before.kept = one.values, False


def _place(side: Side, told: Sequence[Told], known: Mapping[str, Told]) -> None:
    """Find where the statements of one journal stand, in the order in which they were kept."""
    moment: datetime | None = None
    first, count = "", 0
    lift: Place = ()
    of_session: defaultdict[str, Place] = defaultdict(tuple)
    for alone in told:
        one = known[alone.name]
        at = one.values["told_at"]
        if at != moment:
            moment, first, count, lift = at, one.name, 0, ()
        under = [known[link].place for link in alone.links.values() if link is not None]
        if _takes_back_session(alone) and alone.session is not None:
            under.append(of_session[alone.session])
        own = (at, first, count, one.name)
        highest = max(under, default=())
        if highest > (*lift, own):
            lift = highest
        if len(lift) > MOST_LATER:
            raise UnreadableJournal(Message("journal-parts"))
        one.own = own if one.own is None else min(one.own, own)
        one.lift = max(one.lift, lift)
        count += 1
        if alone.session is not None:
            of_session[alone.session] = max(of_session[alone.session], one.place)


def _takes_back_session(one: Told) -> bool:
    return one.values["kind"] == Kind.TAKE_BACK and one.links["takes_back_id"] is None


def _same(one: Told) -> tuple[object, ...] | None:
    """Give what statements have in common of which one replaces the other; None where none does."""
    kind = one.values["kind"]
    match kind:
        case Kind.CHECK_IN | Kind.NEXT_DAY:
            return kind, one.session
        case Kind.ASSESSMENT:
            return kind, one.values["about"], one.values["body"].get("test")
        case Kind.GUIDED:
            return kind, one.values["about"]
        case Kind.REMINDER:
            return (kind,)
        case Kind.BACKWARD:
            return kind, one.links["about_id"]
        case Kind.TRIAL_ANSWER:
            return kind, one.values["body"].get("trial"), one.values["about_on"]
    return None


def _replacing(ordered: Sequence[Told]) -> None:
    """Let each replace what counted before it, where one of the other journal may be that."""
    groups: defaultdict[tuple[object, ...], list[Told]] = defaultdict(list)
    for one in ordered:
        same = _same(one)
        if same is not None:
            groups[same].append(one)
    take_backs = [one for one in ordered if one.values["kind"] == Kind.TAKE_BACK]
    for group in groups.values():
        if any(one.here is None for one in group):
            for number, one in enumerate(group):
                left = _left(group[:number], take_backs, one.place)
                one.links["replaces_id"] = left[-1].name if left else None


def _left(some: Sequence[Told], take_backs: Sequence[Told], until: Place) -> list[Told]:
    """Give those of some statements that nothing before a place takes back."""
    gone: set[str | None] = set()
    sessions: dict[str | None, Place] = {}
    for one in reversed(take_backs[: bisect_left(take_backs, until, key=lambda one: one.place)]):
        if one.name in gone:
            continue
        if _takes_back_session(one):
            sessions.setdefault(one.session, one.place)
        else:
            gone.add(one.links["takes_back_id"])
    return [
        one for one in some if one.name not in gone and one.place > sessions.get(one.session, ())
    ]


STAY = {Kind.IMPORT, Kind.MESSAGE}
"""What keeps its number here: nothing but the moment of telling tells which of them is newer."""


def anew(ordered: Sequence[Told]) -> list[Told]:
    """Give what is to be written, in order: what is new here, and what comes after the first of it.

    Numbers tell which statement is newer, so those that come later are given new ones. Nothing is
    where nothing is new.
    """
    moving = [one for one in ordered if one.here is None or one.values["kind"] not in STAY]
    last, first = 0, None
    for number, one in enumerate(moving):
        here = one.here if one.kept else None
        if first is None and (here is None or here < last):
            first = number
        last = here or last
    news = any(one.here is None or not one.kept for one in moving)
    return moving[first:] if news else []
