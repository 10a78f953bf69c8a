"""What professionals allow and bar on a day: the bounds of all their agreements in force."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from retrowalk.screening import agreement_ends
from retrowalk.screening.types import Agreement, Bounds, Precaution


@dataclass(frozen=True, slots=True)
class Together:
    """Bounds that hold at the same time: every one of them is kept, so the narrowest counts."""

    bounds: tuple[Bounds, ...] = ()

    def allow_setting(self, setting_id: str) -> bool:
        """Whether none of them bars the setting."""
        return all(_allows(setting_id, one.settings, one.not_settings) for one in self.bounds)

    def allow_rung(self, rung_id: str) -> bool:
        """Whether none of them bars the rung."""
        return all(_allows(rung_id, one.rungs, one.not_rungs) for one in self.bounds)

    @property
    def most_s(self) -> int | None:
        """Backward seconds a session at most; None where nobody named any."""
        named = (one.minutes_at_most for one in self.bounds)
        return min((round(60 * most) for most in named if most is not None), default=None)

    @property
    def times_a_week(self) -> int | None:
        """Sessions a week at most; None where nobody named any."""
        named = (one.times_a_week_at_most for one in self.bounds)
        return min((most for most in named if most is not None), default=None)

    @property
    def pain_at_most(self) -> int | None:
        """The pain that is acceptable, 0 to 10; None where nobody named any."""
        named = (one.pain_at_most for one in self.bounds)
        return min((most for most in named if most is not None), default=None)

    def precautions(self, screened: frozenset[Precaution]) -> frozenset[Precaution]:
        """Give what is to be minded: as screened, without what is lifted, with what is added."""
        lifted = frozenset(one for bounds in self.bounds for one in bounds.lifts)
        added = frozenset(one for bounds in self.bounds for one in bounds.adds)
        return (screened - lifted) | added


def in_force(agreements: Iterable[Agreement], day: date) -> tuple[Agreement, ...]:
    """Give the agreements whose bounds hold on a day, in the order in which they were told.

    Bounds hold through the day that they name, and no longer than the agreement. They are replaced
    by later ones of the same person; a plain yes of theirs changes none.
    """
    newest: dict[str, Agreement] = {}
    for one in sorted(agreements, key=told):
        if one.on <= day and one.bounds.bind:
            newest.pop(one.who.casefold(), None)
            newest[one.who.casefold()] = one
    return tuple(one for one in newest.values() if day <= last_day(one))


def together(agreements: Iterable[Agreement], day: date) -> Together:
    """Put together the bounds that hold on a day."""
    return Together(tuple(one.bounds for one in in_force(agreements, day)))


def last_day(agreement: Agreement) -> date:
    """Give the last day on which the bounds of an agreement hold."""
    ends = agreement_ends(agreement)
    return min(agreement.bounds.until or ends, ends)


def told(agreement: Agreement) -> datetime:
    """Give the moment at which an agreement was told; not known, the start of its day."""
    return agreement.at or datetime.combine(agreement.on, time(), tzinfo=UTC)


def _allows(name: str, only: tuple[str, ...], never: tuple[str, ...]) -> bool:
    return (not only or name in only) and name not in never
