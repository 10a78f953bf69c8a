"""What professionals allow and bar on a day: the bounds of all their agreements in force."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from retrowalk.programme.limits import EFFORT_MOST_LIGHT
from retrowalk.screening import agreement_ends
from retrowalk.screening.types import Agreement, Bounds, Precaution

DAY = timedelta(days=1)


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
        named = (
            most for one in self.bounds for most in (one.times_a_week_at_most, one.times_a_week)
        )
        return min((most for most in named if most is not None), default=None)

    @property
    def asked_times(self) -> int | None:
        """Sessions a week that are asked for; None where nobody named any."""
        named = (one.times_a_week for one in self.bounds)
        return min((times for times in named if times is not None), default=None)

    @property
    def effort_at_most(self) -> int | None:
        """The effort that is acceptable, 0 to 10; None where nobody named any."""
        named = (one.effort_at_most for one in self.bounds)
        return min((most for most in named if most is not None), default=None)

    @property
    def pace_at_most_spm(self) -> int | None:
        """Steps a minute at most; None where nobody named any."""
        named = (one.pace_at_most_spm for one in self.bounds)
        return min((most for most in named if most is not None), default=None)

    @property
    def rest_s(self) -> int:
        """Seconds of rest between two stretches backward, at least; 0 where nobody named any."""
        return max((one.rest_s_at_least or 0 for one in self.bounds), default=0)

    @property
    def present(self) -> tuple[str, ...]:
        """Who is to be there, everybody that was named once."""
        return tuple(dict.fromkeys(one.present for one in self.bounds if one.present))

    @property
    def pain_at_most(self) -> int | None:
        """The pain that is acceptable, 0 to 10; None where nobody named any."""
        named = (one.pain_at_most for one in self.bounds)
        return min((most for most in named if most is not None), default=None)

    @property
    def amounts(self) -> "Together":
        """The same, but for where: how much and how often alone."""
        anywhere = {"settings": (), "not_settings": (), "rungs": (), "not_rungs": ()}
        return replace(self, bounds=tuple(one.model_copy(update=anywhere) for one in self.bounds))

    def precautions(self, screened: frozenset[Precaution]) -> frozenset[Precaution]:
        """Give what is to be minded: as screened, without what is lifted, with what is added."""
        return (screened - self.lifted) | self.added

    @property
    def lifted(self) -> frozenset[Precaution]:
        """What need not be minded any more."""
        return frozenset(one for bounds in self.bounds for one in bounds.lifts)

    @property
    def added(self) -> frozenset[Precaution]:
        """What is to be minded besides: as said, and as other bounds bring with them.

        Somebody who is to be there is company; where the effort is kept low, or the pace, nothing
        that asks for more of it is open.
        """
        said = {one for bounds in self.bounds for one in bounds.adds}
        if self.present:
            said.add(Precaution.NOT_ALONE)
        if self.pace_at_most_spm is not None:
            said.add(Precaution.NO_RUNNING)
        if self.effort_at_most is not None and self.effort_at_most <= EFFORT_MOST_LIGHT:
            said.add(Precaution.LIGHT_EFFORT)
        return frozenset(said)


FREE = Together()
"""Nobody named any bounds."""


def in_force(
    agreements: Iterable[Agreement], day: date, at: datetime | None = None
) -> tuple[Agreement, ...]:
    """Give the agreements whose bounds hold on a day, in the order in which they were told.

    With ``at`` those count that were told by that moment, without it those of the whole day. Bounds
    hold through the day that they name, and no longer than the agreement. They are replaced by
    later ones of the same person; a plain yes of theirs changes none.
    """
    newest: dict[str, Agreement] = {}
    for one in sorted(agreements, key=told):
        if one.bounds.bind and _known(one, day, at):
            newest.pop(one.who.casefold(), None)
            newest[one.who.casefold()] = one
    return tuple(one for one in newest.values() if day <= last_day(one))


def _known(agreement: Agreement, day: date, at: datetime | None) -> bool:
    """Whether an agreement was told by then; a clock may be a day before the walker's own day."""
    if agreement.on > day:
        return False
    if agreement.at is None:
        return True
    return agreement.at <= at if at else agreement.at.date() <= max(day, agreement.on + DAY)


def together(agreements: Iterable[Agreement], day: date) -> Together:
    """Put together the bounds that hold on a day."""
    return joined(in_force(agreements, day))


def joined(agreements: Iterable[Agreement]) -> Together:
    """Put together the bounds of agreements that are in force."""
    return Together(tuple(one.bounds for one in agreements))


def last_day(agreement: Agreement) -> date:
    """Give the last day on which the bounds of an agreement hold."""
    last = agreement_ends(agreement) - DAY
    return min(agreement.bounds.until or last, last)


def lifted(
    agreements: Iterable[Agreement],
    screened: frozenset[Precaution],
    told_at: Callable[[Precaution], datetime],
) -> frozenset[Precaution]:
    """Give which of the precautions are lifted: by a word that was not told before their reason."""
    return frozenset(
        precaution
        for one in agreements
        for precaution in one.bounds.lifts
        if precaution in screened and told(one) >= told_at(precaution)
    )


def told(agreement: Agreement) -> datetime:
    """Give the moment at which an agreement was told; not known, the start of its day."""
    return agreement.at or datetime.combine(agreement.on, time(), tzinfo=UTC)


def _allows(name: str, only: tuple[str, ...], never: tuple[str, ...]) -> bool:
    return (not only or name in only) and name not in never
