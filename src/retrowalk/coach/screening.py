"""Screening, kept: the answers on their way, what they came to, and when to answer them again."""

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from retrowalk.coach.urgent import with_alarm
from retrowalk.errors import InvalidAnswer, NotCleared
from retrowalk.journal import Role, Screening, WalkerJournal
from retrowalk.languages import Message, dated
from retrowalk.person import Person
from retrowalk.programme import CompletedSession, ScreeningRecord, Wobble
from retrowalk.programme.bounds import together
from retrowalk.programme.pain import PainLimits
from retrowalk.programme.professional import check
from retrowalk.screening import (
    Agreement,
    Clearance,
    asked_anew,
    fitting,
    person_from,
    screen,
    that_stays,
    with_answer,
)
from retrowalk.screening.emergency import countries
from retrowalk.screening.words import as_of_today

SOON = timedelta(days=7)
ASKED_ANEW = "asked_anew"
"""Names, in a draft, the questions that are asked anew where not all of them are."""


class Screenings:
    """Screens the walker, and keeps the answers with the clearance they gave."""

    def __init__(self, journal: WalkerJournal) -> None:
        self._journal = journal

    def draft(self) -> dict[str, Any]:
        """Give the answers on their way to a screening; empty where there are none."""
        return {name: one for name, one in self._journal.draft().items() if name != ASKED_ANEW}

    def keep_draft(self, answers: Mapping[str, Any], at: datetime) -> None:
        """Keep the answers given so far."""
        asked = self._journal.draft().get(ASKED_ANEW)
        kept = {} if asked is None else {ASKED_ANEW: asked}
        self._journal.keep_draft({**answers, **kept}, at)

    def begin_again(self, at: datetime) -> dict[str, Any]:
        """Begin the questions again, with what is asked only once; give the answers so far."""
        asked_once = {} if self.country is None else {"country": self.country}
        self._journal.keep_draft(asked_once, at)
        return asked_once

    def begin_change(self, changed: Collection[str], at: datetime) -> dict[str, Any]:
        """Ask anew only what some changes, by their ids, ask for; give the answers that stay.

        Where the answers are too old to stay, all is asked.

        Raises
        ------
        NotCleared
            if the questions were not answered yet
        """
        last = self.last()
        if at.date() >= last.clearance.valid_until:
            return self.begin_again(at)
        asked = asked_anew(changed)
        stays = that_stays(last.answers, asked)
        self._journal.keep_draft({**stays, ASKED_ANEW: list(asked)}, at)
        return stays

    def asked_anew(self) -> tuple[str, ...] | None:
        """Name the questions that the draft asks anew; None where it asks all of them."""
        asked = self._journal.draft().get(ASKED_ANEW)
        return None if asked is None else tuple(asked)

    def finish(self, answers: Mapping[str, Any], at: datetime) -> Clearance:
        """Screen with a draft that is complete.

        What was not asked anew is as old as it was, and so the clearance ends when it would have.

        Raises
        ------
        InvalidAnswer
            as :meth:`screen` does
        """
        return self._screen(answers, at, only_changed=self.asked_anew() is not None)

    def add(self, question_id: str, value: str, at: datetime) -> Clearance:
        """Screen with one answer more, or another one, and all the others as they were.

        Raises
        ------
        InvalidAnswer
            if the question has no such answer
        NotCleared
            if the questions were not answered yet
        """
        answers = with_answer(self.last().answers, question_id, value)
        return self._screen(answers, at, only_changed=True)

    def screen(self, answers: Mapping[str, Any], at: datetime) -> Clearance:
        """Screen, and keep the answers with the clearance they gave.

        A country that was named before stays where the answers name none.

        Raises
        ------
        InvalidAnswer
            naming the question that needs another answer; nothing is kept then
        """
        return self._screen(answers, at)

    def _screen(
        self, answers: Mapping[str, Any], at: datetime, *, only_changed: bool = False
    ) -> Clearance:
        asked_once = {} if self.country is None else {"country": self.country}
        answers = asked_once | dict(answers)
        person = person_from(answers)
        clearance, before = screen(person, at.date()), self._journal.answered()
        if only_changed and before is not None:
            ends = min(before.clearance.valid_until, clearance.valid_until)
            still = {"on": before.clearance.on, "valid_until": ends}
            clearance = clearance.model_copy(update=still)
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
        self,
        agreement: Agreement,
        at: datetime,
        recorded_by: Role = Role.WALKER,
        *,
        about: int | None = None,
    ) -> Clearance:
        """Keep what a professional agreed to, and give the clearance that follows from it.

        It is dated by our clock, whatever a client says; where it is tomorrow already for the
        walker, the day of the agreement is theirs. ``recorded_by`` is who enters it, ``about`` the
        proposal that it accepts.

        Raises
        ------
        InvalidAnswer
            if it is of a day that is yet to come, or its bounds cannot be meant; nothing is kept
        NotCleared
            if the questions were not answered yet
        """
        self.last()
        if agreement.on > at.date() + timedelta(days=1):
            raise InvalidAnswer(Message("screening-agreed-later"))
        check(agreement)
        dated_now = agreement.model_copy(update={"at": at})
        self._journal.add_agreement(dated_now, at, recorded_by, about=about)
        return self.last().clearance

    def agreements(self) -> tuple[Agreement, ...]:
        """Give every agreement that nobody took back, in the order in which they were told."""
        return self._journal.agreements()

    @property
    def answers(self) -> dict[str, Any]:
        """What was answered last, by question; empty before the first screening."""
        last = self._journal.screening()
        return {} if last is None else fitting(last.answers)

    @property
    def person(self) -> Person | None:
        """The walker as they described themselves last; None before the first screening."""
        last = self._journal.screening()
        return None if last is None else last.person

    @property
    def clearance(self) -> Clearance | None:
        """The outcome of the last screening, and of alarms since; None before the first."""
        last = self._journal.screening()
        if last is None:
            return None
        known = as_of_today(last.clearance, last.person.country)
        history, screenings = self._journal.history(), self._journal.screenings()
        return with_alarm(known, last.person, history, screenings)

    @property
    def country(self) -> str | None:
        """The country that the walker named, for the emergency number; None where there is none."""
        return self.person.country if self.person else None

    def pain_limits(self, day: date) -> PainLimits:
        """Give the pain that is all right for the walker on a day: against their usual, or agreed.

        Raises
        ------
        NotCleared
            if the questions were not answered yet
        """
        agreed = together(self.agreements(), day).pain_at_most
        return PainLimits(self.last().person.usual_pain, agreed)

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
