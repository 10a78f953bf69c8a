"""One walker as known at a time: what they are cleared for, what was said, and what that opens."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache

from retrowalk.errors import NotCleared, NothingOpen
from retrowalk.languages import Message
from retrowalk.person import Person
from retrowalk.programme import sentences
from retrowalk.programme.bounds import Together, joined, lifted
from retrowalk.programme.calendar import OFTEN, Wishes
from retrowalk.programme.ladder import Ladder
from retrowalk.programme.lately import unsteady_until
from retrowalk.programme.opening import ladder_for
from retrowalk.programme.types import State
from retrowalk.programme.words import on_date
from retrowalk.screening import rules
from retrowalk.screening.types import Agreement, Clearance, Outcome, Precaution

ALWAYS = datetime.min.replace(tzinfo=UTC)
STEADY = frozenset({Precaution.SUPPORT_WITHIN_REACH, Precaution.NOT_ALONE})


@dataclass(frozen=True, slots=True)
class Known:
    """A person, what they are cleared for, and every agreement that a professional gave.

    ``told`` has the moment at which each rule of the screening began to apply; of what is not in it
    every professional is taken to have known.
    """

    person: Person
    clearance: Clearance
    agreements: frozenset[Agreement] = frozenset()
    told: tuple[tuple[str, datetime], ...] = ()

    def check(self, on: date) -> None:
        """Raise NotCleared where nothing may be planned on that day."""
        if not self.clearance.may_walk_backward:
            raise NotCleared(Message("programme-not-cleared"))
        if on >= self.clearance.valid_until:
            raise NotCleared(Message("programme-answers-old", day=on_date(self.clearance.on)))

    @property
    def has_a_place(self) -> bool:
        """Whether there is anywhere to begin."""
        try:
            self._anywhere()
        except NothingOpen:
            return False
        return True

    def ladder(self, state: State) -> Ladder:
        """Give the rungs open to the walker as they stand, within the bounds that hold.

        Where none is, what was walked is answered all the same; `programme` says what is needed.
        """
        if not state.ask_first:
            with suppress(NothingOpen):
                return self.offered(state)
        with suppress(NothingOpen):
            return self._open(state)
        if state.within:
            with suppress(NothingOpen):
                return self._open(state, joined(state.within).amounts)
        return self._anywhere()

    def offered(self, state: State) -> Ladder:
        """Give the rungs that may be offered to the walker as they stand.

        After a fall those have something to hold and somebody beside the walker; after many an
        unsteady walk they have something to hold, if there is anything.

        Raises
        ------
        NothingOpen
            When there is none; says what is needed, and whose word bars the others.
        """
        if state.fell:
            return self._open(state, besides=self._after_a_fall(state))
        if unsteady_until(state.lately):
            with suppress(NothingOpen):
                return self._open(state, besides=frozenset({Precaution.SUPPORT_WITHIN_REACH}))
        return self._open(state)

    def offers(self, state: State) -> bool:
        """Whether there is any rung that may be offered to the walker as they stand."""
        with suppress(NothingOpen):
            return bool(self.offered(state).rungs)
        return False

    def precautions(self, within: tuple[Agreement, ...]) -> frozenset[Precaution]:
        """Give what is to be minded: as screened, and as the professionals of ``within`` said."""
        screened = self.clearance.precautions
        if not within:
            return screened
        return screened - lifted(within, screened, self._told_at) | joined(within).added

    def _told_at(self, precaution: Precaution) -> datetime:
        since = dict(self.told)
        reasons = (one for one in self.clearance.reasons if precaution in one.precautions)
        return max((since.get(one.rule, ALWAYS) for one in reasons), default=ALWAYS)

    def _after_a_fall(self, state: State) -> frozenset[Precaution]:
        """Give what is to be minded after a fall, but for what was lifted since it was told."""
        fell_at = state.fell_at
        if fell_at is None:
            return STEADY
        return STEADY - lifted(state.within, STEADY, lambda _: fell_at)

    def _open(
        self,
        state: State,
        within: Together | None = None,
        *,
        besides: frozenset[Precaution] = frozenset(),
    ) -> Ladder:
        try:
            return ladder_for(
                self.person,
                self.precautions(state.within) | besides,
                agreed=self.clearance.agreement is not None,
                needed=self._needed,
                within=joined(state.within) if within is None else within,
                visited=state.visited if state.last_on else (),
                wishes=_wishes(state),
            )
        except NothingOpen as nothing:
            if not state.within or not self.has_a_place:
                raise
            needed: Message = nothing.args[0]
            raise NothingOpen(sentences.nowhere_within(state.within, needed)) from nothing

    def _anywhere(self) -> Ladder:
        """Give all that is open at any time: as if every word only lifted something, always."""
        return ladder_for(
            self.person,
            self.precautions(()) - joined(self.given).lifted,
            agreed=self.clearance.agreement is not None,
            needed=self._needed,
        )

    @property
    def _needed(self) -> bool:
        """Whether a professional agreed, and nothing is open without that."""
        return self.clearance.agreement is not None and _needs_a_yes(self.person)

    @property
    def given(self) -> frozenset[Agreement]:
        """Every agreement; where only the clearance is known, the one that it names."""
        last = self.clearance.agreement
        return self.agreements or (frozenset() if last is None else frozenset({last}))


def _wishes(state: State) -> Wishes:
    """Give what the walker wishes; as often as professionals ask, unless they chose themselves."""
    times, asked = state.times, joined(state.within).asked_times
    if times is None and not state.weekdays and asked is not None:
        times = min(asked, OFTEN)
    return Wishes(state.weekdays, times, frozenset(state.skipped))


@lru_cache(512)
def _needs_a_yes(person: Person) -> bool:
    return any(one.outcome is Outcome.ASK_FIRST and one.when.holds(person) for one in rules())
