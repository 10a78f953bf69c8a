"""Screening, kept: the answers on their way, what they came to, and when to answer them again."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from retrowalk.errors import InvalidAnswer, NotCleared
from retrowalk.journal import Screening, WalkerJournal
from retrowalk.languages import Message, dated
from retrowalk.person import Person
from retrowalk.programme import CompletedSession, ScreeningRecord, Wobble
from retrowalk.programme.professional import check
from retrowalk.screening import Agreement, Clearance, Outcome, person_from, screen
from retrowalk.screening.emergency import countries
from retrowalk.screening.words import as_of_today

SOON = timedelta(days=7)


class Screenings:
    """Screens the walker, and keeps the answers with the clearance they gave."""

    def __init__(self, journal: WalkerJournal) -> None:
        self._journal = journal

    def draft(self) -> dict[str, Any]:
        """Give the answers on their way to a screening; empty where there are none."""
        return self._journal.draft()

    def keep_draft(self, answers: Mapping[str, Any], at: datetime) -> None:
        """Keep the answers given so far."""
        self._journal.keep_draft(answers, at)

    def begin_again(self, at: datetime) -> dict[str, Any]:
        """Begin the questions again, with what is asked only once; give the answers so far."""
        asked_once = {} if self.country is None else {"country": self.country}
        self.keep_draft(asked_once, at)
        return asked_once

    def screen(self, answers: Mapping[str, Any], at: datetime) -> Clearance:
        """Screen, and keep the answers with the clearance they gave.

        A country that was named before stays where the answers name none.

        Raises
        ------
        InvalidAnswer
            naming the question that needs another answer; nothing is kept then
        """
        asked_once = {} if self.country is None else {"country": self.country}
        answers = asked_once | dict(answers)
        person = person_from(answers)
        clearance = clear(person, at, self.clearance)
        return self._keep(Screening(at=at, answers=answers, person=person, clearance=clearance))

    def name_country(self, country: str) -> None:
        """Keep another country, for the emergency number; nothing else that was told changes.

        Raises
        ------
        InvalidAnswer
            if it is none of those on the list
        NotCleared
            if the questions were not answered yet
        """
        last = self.last()
        if country not in countries():
            raise InvalidAnswer(Message("screening-no-such-country"))
        draft = self.draft()
        person = last.person.model_copy(update={"country": country})
        answers = {**last.answers, "country": country}
        self._keep(last.model_copy(update={"person": person, "answers": answers}))
        if draft:
            self.keep_draft({**draft, "country": country}, last.at)

    def agree(self, agreement: Agreement, at: datetime) -> Clearance:
        """Keep that a professional agreed, and the clearance that follows from it.

        Raises
        ------
        InvalidAnswer
            if its bounds cannot be meant; nothing is kept then
        NotCleared
            if the questions were not answered yet
        """
        last = self.last()
        check(agreement)
        dated_agreement = agreement.model_copy(
            update={"at": at}
        )  # by our clock, whatever a client says
        clearance = clear_agreed(last.person, at, dated_agreement)
        return self._keep(last.model_copy(update={"at": at, "clearance": clearance}))

    @property
    def person(self) -> Person | None:
        """The walker as they described themselves last; None before the first screening."""
        last = self._journal.screening()
        return None if last is None else last.person

    @property
    def clearance(self) -> Clearance | None:
        """The outcome of the last screening; None before the first."""
        last = self._journal.screening()
        return None if last is None else as_of_today(last.clearance, last.person.country)

    @property
    def country(self) -> str | None:
        """The country that the walker named, for the emergency number; None where there is none."""
        return self.person.country if self.person else None

    def _keep(self, screening: Screening) -> Clearance:
        self._journal.add_screening(screening)
        return screening.clearance

    def last(self) -> Screening:
        """Give the last screening.

        Raises
        ------
        NotCleared
            if the questions were not answered yet
        """
        last = self._journal.screening()
        if last is None:
            raise NotCleared(Message("coach-questions-start"))
        return last


def clear(person: Person, at: datetime, before: Clearance | None) -> Clearance:
    """Screen a person who may have been screened before."""
    on = at.date()
    clearance = screen(person, on)
    if before is None or before.agreement is None or _asks_something_new(clearance, before):
        return clearance
    return screen(person, on, before.agreement)


def clear_agreed(person: Person, at: datetime, agreement: Agreement) -> Clearance:
    """Screen a person with a professional's agreement.

    Where it is tomorrow already for the walker, the day of the agreement is theirs.
    """
    tomorrow = at.date() + timedelta(days=1)
    return screen(person, tomorrow if agreement.on == tomorrow else at.date(), agreement)


def rescreen_due(
    last: ScreeningRecord, history: Iterable[CompletedSession], today: date
) -> Message | None:
    """Say why the questions should be answered again; None where nothing asks for it."""
    screened_on = dated("long", last.clearance.on)
    if today >= last.clearance.valid_until:
        return Message("coach-answers-old", date=screened_on)
    fell = (h for h in history if h.after is not None and h.after.wobble is Wobble.FELL)
    if last.person.falls_past_year == 0 and any(h.said_at >= last.at for h in fell):
        return Message("coach-answers-fell")
    if today >= last.clearance.valid_until - SOON:
        return Message("coach-answers-soon", date=screened_on)
    return None


def _asks_something_new(clearance: Clearance, before: Clearance) -> bool:
    known = {reason.rule for reason in before.reasons}
    return any(
        reason.outcome is Outcome.ASK_FIRST and reason.rule not in known
        for reason in clearance.reasons
    )
