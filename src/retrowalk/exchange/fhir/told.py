"""What resources are made of: all that was told of a walker, each entry with what became of it."""

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from retrowalk.activity import DayValue
from retrowalk.gait.report import WalkReport
from retrowalk.journal import Kind, Role, Statement, StoredWalk
from retrowalk.languages import Message
from retrowalk.person import Person
from retrowalk.programme import Programme
from retrowalk.screening import Agreement, Clearance

SECRET = "fhir ids"  # noqa: S105  (its name)
"""The name of the machine's secret that ids are made with."""


@dataclass(frozen=True)
class Told:
    """All that is kept of one walker, as of a moment, which does not count; ``key`` makes ids.

    ``days`` are the measures of whole days that came from elsewhere. ``joined`` names what an
    activity is the same as, by its statement: a session, or the statement of another activity.
    ``walks`` are the newest measurings, those that were taken back among them, ``counting`` the
    numbers of those that count; ``batches`` says what came in with each batch of files, both by
    their statements. ``energy_kcal`` is the range of each by its number; ``settings`` names where
    each session was to be walked.
    """

    key: bytes
    walker_id: int
    at: datetime = field(compare=False)
    version: str
    statements: tuple[Statement, ...]
    walks: tuple[StoredWalk, ...] = ()
    counting: frozenset[int] = frozenset()
    days: tuple[DayValue, ...] = ()
    joined: Mapping[int, str | int] = field(default_factory=dict)
    name: str | None = None
    person: Person | None = None
    clearance: Clearance | None = None
    holding: tuple[Agreement, ...] = ()
    programme: Programme | None = None
    batches: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    energy_kcal: Mapping[int, tuple[float, float]] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)

    def id(self, kind: str, number: int | str = 0) -> str:
        """Give an id: of a kind and a number always the same here, and telling neither of them."""
        told = f"{self.walker_id}\0{kind}\0{number}".encode()
        found = hmac.digest(self.key, told, "sha256").hex()
        # a UUID of version 4, as far as anybody can tell
        return f"{found[:8]}-{found[8:12]}-4{found[13:16]}-8{found[17:20]}-{found[20:32]}"

    def device(self, walk: WalkReport) -> dict[str, str]:
        """Give a reference to what a walk was recorded with."""
        return {"reference": f"Device/{self.id('device', recorded_with(walk))}"}

    @property
    def patient(self) -> dict[str, str]:
        """A reference to whose it all is."""
        return {"reference": f"Patient/{self.id('patient')}"}

    @property
    def program(self) -> dict[str, str]:
        """A reference to this program."""
        return {"reference": f"Device/{self.id('program')}"}

    def practitioner(self, name: str) -> dict[str, str]:
        """Give a reference to a professional, who is known by their name alone."""
        return {"reference": f"Practitioner/{self.id('practitioner', name.casefold())}"}

    def who(self, name: str, role: Role) -> dict[str, str]:
        """Give a reference to who told something; of a carer nothing is known but the name."""
        if role is Role.PROFESSIONAL:
            return self.practitioner(name)
        if role is Role.CARER:
            return {"type": "RelatedPerson", "display": name}
        return self.program if role is Role.SYSTEM else self.patient

    def entries(self, *kinds: Kind) -> "tuple[Entry, ...]":
        """Give what was told of some kinds, each with what replaced it, in the order of telling."""
        chains: dict[int, list[Statement]] = {}
        for one in self.statements:
            if one.kind in kinds:
                chain = chains.get(one.replaces_id or 0, [])
                chain.append(one)
                chains[one.id] = chain
        return tuple(Entry(tuple(chain)) for chain in _once(chains.values()))


def recorded_with(walk: WalkReport) -> str:
    """Name what a walk was recorded with: the app or the logger, not the file."""
    source = walk.recording.source
    app = dict(source.values).get("app", source)
    return app.english if isinstance(app, Message) else str(app)


def _once(chains: Iterable[list[Statement]]) -> list[list[Statement]]:
    return list({id(chain): chain for chain in chains}.values())


@dataclass(frozen=True)
class Entry:
    """One thing that was told, and told otherwise later; the first telling names it."""

    told: tuple[Statement, ...]

    @property
    def number(self) -> int:
        """By what it is known, whatever becomes of it."""
        return self.told[0].id

    @property
    def counts(self) -> bool:
        """Whether anything of it counts still."""
        return any(one.counts for one in self.told)

    @property
    def now(self) -> Statement:
        """What counts of it; where nothing does, what was told last."""
        return next((one for one in reversed(self.told) if one.counts), self.told[-1])

    @property
    def status(self) -> str:
        """What became of it, as FHIR has it for observations."""
        if not self.counts:
            return "entered-in-error"
        return "corrected" if len(self.told) > 1 else "final"

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of all its tellings."""
        return tuple(one.id for one in self.told)

    @property
    def on(self) -> date:
        """The day that it is about."""
        one = self.now
        if one.about is not None:
            return one.about.astimezone().date()
        return one.about_on or one.told_at.astimezone().date()
