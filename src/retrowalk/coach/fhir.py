"""What FHIR resources of a walker are made of: all that is kept of them, as of a moment."""

from contextlib import suppress
from datetime import datetime
from importlib.metadata import version
from typing import TYPE_CHECKING

import retrowalk.practice as practice
from retrowalk.activity import Measure
from retrowalk.coach.coach import Coach
from retrowalk.coach.energy import walk_energy
from retrowalk.errors import NotCleared
from retrowalk.journal import Journal, StoredWalk, WalkerJournal
from retrowalk.languages import spoken
from retrowalk.programme import Programme
from retrowalk.programme.professional import standing
from retrowalk.screening import Clearance

if TYPE_CHECKING:
    from retrowalk.exchange.fhir import Told
    from retrowalk.exchange.fhir.making import Resource


def told_of(journal: Journal, walker_id: int, at: datetime) -> "Told":
    """Gather all that is kept of a walker.

    What is planned is left out where nothing can be, as before the first screening.

    Raises
    ------
    NotInJournal
        if there is no such walker
    """
    from retrowalk.exchange.fhir import Told
    from retrowalk.exchange.fhir.told import SECRET

    coach, pages, day = Coach(journal, walker_id), journal.walker_of(walker_id), at.date()
    screening = pages.screening()
    clearance: Clearance | None = None
    programme: Programme | None = None
    with suppress(NotCleared):
        clearance = coach.planning.clearance_on(day)
        programme = coach.planning.programme(day)
    walks = pages.walks.measures()
    return Told(
        key=journal.machine_secrets.get(SECRET),
        walker_id=walker_id,
        at=at,
        version=version("retrowalk"),
        statements=pages.statements.all(),
        walks=walks,
        counting=frozenset(one.id for one in pages.walks.brief()),
        batches={
            receipt.id: tuple(number for file in receipt.files for number in file.walks)
            for receipt in pages.imports.all()
        },
        days=tuple(one for measure in Measure for one in pages.imports.days(measure)),
        joined={
            one.id: one.session or one.same_as or 0
            for one in pages.activities.all()
            if one.is_joined
        },
        name=journal.walkers.get(walker_id).shown,
        person=screening.person if screening else None,
        clearance=clearance,
        holding=standing(coach.screening.agreements(), day),
        programme=programme,
        energy_kcal=_energies(pages, walks),
        settings=_settings(pages),
    )


def _energies(
    pages: WalkerJournal, walks: tuple[StoredWalk, ...]
) -> dict[int, tuple[float, float]]:
    costs = ((one.id, walk_energy(pages, one)) for one in walks)
    return {number: cost.kcal for number, cost in costs if cost and cost.kcal}


def _settings(pages: WalkerJournal) -> dict[str, str]:
    """Name where each session was asked for, as the practice calls it; an old one may be gone."""
    names = {one.id: str(one.name) for one in practice.load().settings}
    planned = ((one.session_id, one.planned) for one in pages.history())
    return {
        session: names[asked.setting]
        for session, asked in planned
        if asked is not None and asked.setting in names
    }


class Records:
    """The resources of walkers; those of the last one are kept in mind, with all that is of them.

    Who asks for a page after the other so gets each without all of them being made anew.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._last: tuple[tuple[object, ...], list[Resource]] | None = None

    def of(self, walker_id: int, at: datetime, *, consented: bool) -> "list[Resource]":
        """Give every resource of a walker, as :func:`record` does; nobody changes them.

        Raises
        ------
        NotInJournal
            if there is no such walker
        """
        from retrowalk.exchange.fhir import record

        told = told_of(self._journal, walker_id, at)
        made_of = (told, spoken().code, consented)
        last = self._last  # others ask at once, for other walkers
        if last is None or last[0] != made_of:
            last = self._last = made_of, record(told, consented=consented)
        return last[1]
