"""The clients of a professional, by need: quick for a clinic, as briefs are kept and not read anew.

Whom they look after, and who consents to it now, is asked of the database each time, and stands in
the visitor; what is known of each is kept in mind as long
as nothing was written of them, in this process and beside the journal.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf
from typing import NamedTuple

from retrowalk.journal import Journal, Role
from retrowalk.journal.briefs import Brief
from retrowalk.journal.memory import Known
from retrowalk.languages import Message, spoken
from retrowalk.people.needs import Need, needs
from retrowalk.people.rights import RIGHTS, Right
from retrowalk.people.visitor import Visitor
from retrowalk.programme.limits import REMEMBERED_DAYS
from retrowalk.programme.pain import pain_of

MOST_AT_ONCE = 24
"""Briefs that one request works out; what is left is said, and worked out by the next."""

WEEKS = 8
PAINS = 12
"""What the small pictures show: minutes of so many weeks, the pain of so many walks."""


@dataclass(frozen=True, slots=True)
class Client:
    """One client as a row: why they need a look, and how it went lately.

    ``minutes`` are backward, week by week, the running week the last; ``walks`` are those of the
    last four weeks.
    """

    id: int
    shown: str | None
    colour: str | None
    needs: tuple[Need, ...]
    minutes: tuple[float, ...]
    pains: tuple[int | None, ...]
    walks: int
    last_on: date | None

    @property
    def name(self) -> str:
        """The name that they go by; the first walker of an older journal has none yet."""
        return self.shown or str(Message("household-unnamed", number=self.id))

    @property
    def order(self) -> tuple[float, float, str]:
        """The place among the others: the most pressing first, of those the oldest."""
        if not self.needs:
            return inf, inf, self.name.casefold()
        first = self.needs[0]
        return first.urgency, first.since.toordinal(), self.name.casefold()


@dataclass(frozen=True, slots=True)
class Roster:
    """Every client of a professional, in the order of need; of some, not the latest as yet."""

    clients: tuple[Client, ...]
    behind: int

    @property
    def in_need(self) -> tuple[Client, ...]:
        """Those who need a look."""
        return tuple(one for one in self.clients if one.needs)

    @property
    def others(self) -> tuple[Client, ...]:
        """Those of whom nothing asks for one."""
        return tuple(one for one in self.clients if not one.needs)


@dataclass(slots=True)
class _Client:
    """A brief, of so many writings, and the row made of it for a day; then it is folded up."""

    brief: Known[int, Brief]
    of: tuple[object, ...] = ()
    client: Client | None = None


class _Now(NamedTuple):
    """Of each walker how often something was written, the name and the colour; what was read."""

    counts: Mapping[int, tuple[int, str | None, str | None]]
    read: Mapping[int, int]
    behind: int


class Clients:
    """Everybody's clients; one for each process, which remembers the briefs."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._known: dict[int, _Client] = {}
        self._rosters: dict[int | None, tuple[tuple[object, ...], Roster]] = {}

    def roster(self, visitor: Visitor, day: date) -> Roster:
        """Give the clients of a professional on a day."""
        now = self._now(visitor, _looked_after(visitor))
        of = day, spoken(), now
        known = self._rosters.get(visitor.account_id)
        if known is None or known[0] != of:
            ordered = sorted(self._clients(now, day), key=lambda one: one.order)
            known = of, Roster(tuple(ordered), now.behind)
            self._rosters[visitor.account_id] = known
        return known[1]

    def client(self, visitor: Visitor, walker_id: int, day: date) -> Client | None:
        """Give one client, as they are now; None who is no client of theirs."""
        is_theirs = visitor.role_for(walker_id) is Role.PROFESSIONAL
        if not is_theirs or walker_id not in _looked_after(visitor):
            return None
        return next(iter(self._clients(self._now(visitor, {walker_id}), day)), None)

    def _now(self, visitor: Visitor, walkers: Collection[int]) -> _Now:
        counts = self._journal.briefs.counts(walkers)
        behind = self._bring_up_to_date({one: changes for one, (changes, *_) in counts.items()})
        read = self._journal.reading.up_to(visitor.account_id or 0, walkers)
        return _Now(counts, read, behind)

    def _clients(self, now: _Now, day: date) -> list[Client]:
        return [
            self._client(one, shown, colour, day, now.read.get(one, 0))
            for one, (_, shown, colour) in now.counts.items()
            if one in self._known
        ]

    def brief(self, walker_id: int) -> Brief:
        """Give what is known of a walker now."""
        counts = self._journal.briefs.counts([walker_id])
        self._bring_up_to_date({walker_id: counts[walker_id][0]})
        return self._known[walker_id].brief.value

    def _bring_up_to_date(self, counts: Mapping[int, int]) -> int:
        """Read or work out what is not known of so many writings; give how many are left over."""
        stale = {
            one: changes
            for one, changes in counts.items()
            if one not in self._known or self._known[one].brief.of != changes
        }
        if not stale:
            return 0
        asked = sorted(stale)
        for first in range(0, len(asked), MOST_AT_ONCE):
            some = {one: stale[one] for one in asked[first : first + MOST_AT_ONCE]}
            for walker_id, brief in self._journal.briefs.kept(some).items():
                self._keep(walker_id, stale.pop(walker_id), brief)
        for walker_id in sorted(stale)[:MOST_AT_ONCE]:
            self._keep(walker_id, *self._journal.briefs.work_out(walker_id))
        return max(0, len(stale) - MOST_AT_ONCE)

    def _keep(self, walker_id: int, changes: int, brief: Brief) -> None:
        self._known[walker_id] = _Client(Known(changes, brief))
        self._known[walker_id].brief.fold()

    def _client(
        self, walker_id: int, shown: str | None, colour: str | None, day: date, read: int
    ) -> Client:
        known = self._known[walker_id]
        of = (shown, colour, day, read)
        if known.client is None or known.of != of:
            brief = known.brief.value
            known.of, known.client = of, _row(walker_id, shown, colour, brief, day, read)
            known.brief.fold()
        return known.client


def _looked_after(visitor: Visitor) -> set[int]:
    """Name whom somebody treats, if they may see anything of them: of hundreds, asked once."""
    sees = Right.SEE in RIGHTS[Role.PROFESSIONAL]
    if not sees or (visitor.scopes is not None and Right.SEE not in visitor.scopes):
        return set()
    return {one.walker_id for one in visitor.grants if one.role is Role.PROFESSIONAL}


def _row(
    walker_id: int, shown: str | None, colour: str | None, brief: Brief, day: date, read: int
) -> Client:
    walks = brief.walks
    return Client(
        id=walker_id,
        shown=shown,
        colour=colour,
        needs=needs(brief, day, read),
        minutes=tuple(_minutes(((one.on, one.practised_s) for one in walks), day)),
        pains=tuple(pain_of(one) for one in walks[-PAINS:]),
        walks=sum((day - one.on).days < REMEMBERED_DAYS for one in walks),
        last_on=walks[-1].on if walks else None,
    )


def _minutes(walked: Iterable[tuple[date, float]], day: date) -> list[float]:
    """Add up the backward minutes of each of the last weeks, Monday to Sunday."""
    first = day - timedelta(days=day.weekday(), weeks=WEEKS - 1)
    minutes = [0.0] * WEEKS
    for on, practised_s in walked:
        week = (on - first).days // 7
        if 0 <= week < WEEKS:
            minutes[week] += practised_s / 60
    return minutes
