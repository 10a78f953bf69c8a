"""Screening, kept: the answers on their way, what they came to, and when to answer them again."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from retrowalk.errors import InvalidAnswer, NotCleared
from retrowalk.journal import Role, Screening, WalkerJournal
from retrowalk.languages import Message, dated
from retrowalk.person import Person
from retrowalk.programme import CompletedSession, ScreeningRecord, Wobble
from retrowalk.screening import Agreement, Clearance, person_from, screen
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
        clearance = screen(person, at.date())
        self._journal.add_screening(
            Screening(at=at, answers=answers, person=person, clearance=clearance)
        )
        return self.last().clearance

    def name_country(self, country: str) -> None:
        """Keep another country, for the emergency number; nothing else that was told changes.

        Raises
        ------
        InvalidAnswer
            if it is none of those on the list
        NotCleared
            if the questions were not answered yet
        """
        at, answered = self.last().at, self._journal.answered()
        if country not in countries():
            raise InvalidAnswer(Message("screening-no-such-country"))
        if answered is None:
            raise NotCleared(Message("coach-questions-start"))
        draft = self.draft()
        named = {
            "at": at,
            "person": answered.person.model_copy(update={"country": country}),
            "answers": {**answered.answers, "country": country},
        }
        self._journal.add_screening(answered.model_copy(update=named), datetime.now(UTC))
        if draft:
            self.keep_draft({**draft, "country": country}, at)

    def agree(
        self, agreement: Agreement, at: datetime, recorded_by: Role = Role.WALKER
    ) -> Clearance:
        """Keep what a professional agreed to, and give the clearance that follows from it.

        It is dated by our clock, whatever a client says; where it is tomorrow already for the
        walker, the day of the agreement is theirs. ``recorded_by`` is who enters it.

        Raises
        ------
        InvalidAnswer
            if it is of a day that is yet to come
        NotCleared
            if the questions were not answered yet
        """
        self.last()
        if agreement.on > at.date() + timedelta(days=1):
            raise InvalidAnswer(Message("screening-agreed-later"))
        self._journal.add_agreement(agreement.model_copy(update={"at": at}), at, recorded_by)
        return self.last().clearance

    def agreements(self) -> tuple[Agreement, ...]:
        """Give every agreement that nobody took back, in the order in which they were told."""
        return self._journal.agreements()

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
