"""A professional's prescription for one walker: tried before it is given, given, its history."""

from datetime import UTC, date, datetime, time, timedelta

from retrowalk.coach.planning import Planner
from retrowalk.coach.screening import Screenings
from retrowalk.errors import NotAllowed, RetrowalkError
from retrowalk.journal import Kind, Role, Statement, WalkerJournal
from retrowalk.languages import Message, joined
from retrowalk.practice import Setting, load
from retrowalk.programme import State
from retrowalk.programme.opening import at_hand
from retrowalk.programme.prescribing import refusals
from retrowalk.programme.professional import Word, check, standing, word
from retrowalk.programme.rehearsal import Rehearsal, Story, Usual, as_lately, go_on
from retrowalk.screening import Agreement, Clearance
from retrowalk.value import Value

WALKED_AT = time(10)


class Given(Value):
    """One word of a professional as it was given: by whom, when, and what stood there before.

    ``statement`` is what a take-back names; ``gone`` is who took it back, when and why.
    """

    statement: int
    agreement: Agreement
    told_at: datetime
    recorded_by: Role
    word: Word
    before: Word | None = None
    counts: bool = True
    gone_by: str = ""
    gone_by_role: Role | None = None
    gone_at: datetime | None = None
    gone_why: str = ""


class Prescribing:
    """Tries, gives and lists what professionals prescribe for the walker."""

    def __init__(self, journal: WalkerJournal, screenings: Screenings, planner: Planner) -> None:
        self._journal = journal
        self._screenings = screenings
        self._planner = planner

    def refusals(self, agreement: Agreement, at: datetime) -> tuple[Message, ...]:
        """Say all that it asks for and nobody may ask of this walker; empty where nothing is.

        Raises
        ------
        InvalidAnswer
            if its bounds cannot be meant
        NotCleared
            if the questions were not answered yet
        """
        self._screenings.last()
        check(agreement)
        told = agreement.model_copy(update={"at": at})
        return refusals(told, self._journal.screenings(), self._state(at.date()))

    def give(self, agreement: Agreement, at: datetime) -> Clearance:
        """Keep a prescription: it holds from now on.

        Raises
        ------
        InvalidAnswer, NotCleared
            as :meth:`refusals` does
        NotAllowed
            if it asks for what nobody may ask of this walker; says all of that
        """
        refused = self.refusals(agreement, at)
        if refused:
            raise NotAllowed(joined(refused))
        return self._screenings.agree(agreement, at, recorded_by=Role.PROFESSIONAL)

    def rehearse(
        self, agreement: Agreement | None, at: datetime, *, weeks: int, like: Usual | None = None
    ) -> Rehearsal:
        """Live the weeks ahead as they would be with a prescription; None: as things stand.

        Raises
        ------
        NotCleared
            if the questions were not answered yet
        """
        self._screenings.last()
        day = at.date()
        walked = datetime.combine(day, WALKED_AT, tzinfo=UTC)
        start = day if at < walked else day + timedelta(days=1)
        told = agreement and agreement.model_copy(update={"at": at})
        story = Story(start=start, weeks=weeks, usual=() if like is None else (like,))
        return go_on(
            story,
            self._journal.screenings(),
            self._journal.history(),
            self._journal.choices.all(),
            told,
        )

    def lately(self) -> Usual | None:
        """Give what the walker's last walks were like; None where nothing was told of any."""
        return as_lately(self._journal.history())

    def places(self) -> tuple[Setting, ...]:
        """Give every place of the practice for which the walker has all it needs, in its order.

        Raises
        ------
        NotCleared
            if the questions were not answered yet
        """
        person = self._screenings.last().person
        return tuple(one for one in load().settings if at_hand(one, person))

    def history(self) -> tuple[Given, ...]:
        """Give every word of a professional, the newest first, and what stood there before it."""
        return self._journal.make("given", self._history)

    def _history(self) -> tuple[Given, ...]:
        told = self._journal.statements.all(Kind.AGREEMENT, Kind.TAKE_BACK)
        gone = {one.takes_back_id: one for one in told if one.takes_back_id and one.counts}
        newest: dict[str, Word] = {}
        given: list[Given] = []
        for one in told:
            if one.kind is not Kind.AGREEMENT:
                continue
            agreement = Agreement.from_kept(one.body)
            said, key = word(agreement), agreement.who.casefold()
            given.append(_given(one, agreement, said, newest.get(key), gone.get(one.id)))
            if one.counts:
                newest[key] = said
        return tuple(reversed(given))

    def current(self, who: str, day: date) -> Agreement | None:
        """Give what somebody said last and holds on a day; None where nothing does."""
        theirs = [
            one
            for one in standing(self._screenings.agreements(), day)
            if one.who.casefold() == who.casefold()
        ]
        return theirs[-1] if theirs else None

    def _state(self, day: date) -> State | None:
        """Give where the walker stands; None where nothing can be planned."""
        try:
            return self._planner.programme(day).state
        except RetrowalkError:
            return None


def _given(
    one: Statement,
    agreement: Agreement,
    said: Word,
    before: Word | None,
    gone: Statement | None,
) -> Given:
    taken = (
        {
            "gone_by": gone.author,
            "gone_by_role": gone.role,
            "gone_at": gone.told_at,
            "gone_why": gone.body.get("why", ""),
        }
        if gone
        else {}
    )
    return Given(
        statement=one.id,
        agreement=agreement,
        told_at=one.told_at,
        recorded_by=one.recorded_by,
        word=said,
        before=before,
        counts=one.counts,
        **taken,
    )
