"""Sends what is due: each thing claimed first, so that it goes out once, and failing by itself."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, TypeVar

from pydantic import Field

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.journal.bodies import Reminder
from retrowalk.journal.deliveries import LATER, CameMessage
from retrowalk.journal.reminders import ToldReminder
from retrowalk.journal.subscriptions import Subscription
from retrowalk.languages import LANGUAGES, Message, say, speaking
from retrowalk.people import mail
from retrowalk.people.mail import Mailbox, MailServer
from retrowalk.people.outcome import Outcome
from retrowalk.people.push import is_contact, signing_key
from retrowalk.people.reminders import (
    due_on,
    heard_on,
    is_quiet,
    off_token,
    sentence_for,
    switched_on,
)
from retrowalk.people.sentence import Sentence
from retrowalk.value import Value

AGAIN_AFTER = timedelta(minutes=10)
"""What could not be sent for a while is tried again then."""
AT_ONCE = 20
LASTS = {"reminder": timedelta(hours=4), "message": timedelta(days=2)}
"""How long a push service keeps it for a phone that is off."""
MESSAGES_OF = timedelta(days=2)
MOST_OF_A_NAME = 80
KEPT_FOR = timedelta(days=60)
"""How long it is known what was sent."""

Whose = TypeVar("Whose")

log = logging.getLogger(__name__)


class Outgoing(Value):
    """What was configured to send by. Without a contact nothing is pushed, without a server mailed.

    ``contact`` is where a push service reaches who runs this: ``mailto:`` or ``https:``.
    ``anywhere`` lets services on this machine be pushed to, for tests.
    """

    contact: Annotated[str, Field(max_length=320)] = ""
    mail: MailServer | None = None
    anywhere: bool = False

    @property
    def pushes(self) -> bool:
        """Whether browsers can be pushed to."""
        return is_contact(self.contact)


@dataclass(frozen=True)
class Sent:
    """Something that was tried, and what became of it."""

    walker_id: int
    way: str
    outcome: Outcome


@dataclass(frozen=True)
class _Job:
    """A sentence for one walker by one way; its key is what is claimed."""

    walker_id: int
    key: str
    kind: str
    message: Message
    reminder: Reminder
    off: str
    to: Subscription | Mailbox

    @property
    def way(self) -> str:
        return "mail" if isinstance(self.to, Mailbox) else "push"

    @property
    def language(self) -> str:
        wanted = self.reminder.language if isinstance(self.to, Mailbox) else self.to.language
        return wanted if wanted in LANGUAGES else "en"


class Sender:
    """Sends the reminders and messages of a journal; ``address`` is where its pages are found."""

    def __init__(self, journal: Journal, outgoing: Outgoing, address: str) -> None:
        self._journal = journal
        self._outgoing = outgoing
        self._address = address
        self._looked: dict[int, datetime] = {}
        self._tidied: datetime | None = None

    def look(self, now: datetime) -> tuple[Sent, ...]:
        """Send all that is due at a moment, and tell what became of it."""
        self._tidy(now)
        if not self._outgoing.pushes and self._outgoing.mail is None:
            return ()
        return self._send((*self._reminders(now), *self._messages(now)), now)

    def _tidy(self, now: datetime) -> None:
        """Delete once an hour what was sent long ago, and what shares showed that are over."""
        hour = now.replace(minute=0, second=0, microsecond=0)
        if self._tidied != hour:
            self._tidied = hour
            self._journal.deliveries.forget_before(now - KEPT_FOR)
            self._journal.shares.forget_ended(now)

    def try_now(self, walker_id: int, now: datetime) -> tuple[Sent, ...]:
        """Send one sentence to a walker by each of their ways, once a minute at most."""
        told = self._journal.walker_of(walker_id).reminders.all()
        key = f"try {now:%Y-%m-%dT%H:%M}"
        jobs = self._jobs(walker_id, told, key, "reminder", Message("reminders-say-try"), now)
        return self._send(tuple(jobs), now)

    def _reminders(self, now: datetime) -> Iterator[_Job]:
        for walker_id, wishes in self._journal.deliveries.reminders().items():
            if any(due_on(wish, now) for wish in wishes) and self._is_time(walker_id, now):
                yield from self._kept_apart(self._reminder, walker_id, now)

    def _is_time(self, walker_id: int, now: datetime) -> bool:
        """Look at one walker's day once in a while only: planning it takes a moment."""
        before = self._looked.get(walker_id)
        if before is not None and before <= now < before + AGAIN_AFTER:
            return False
        self._looked[walker_id] = now
        return True

    def _reminder(self, walker_id: int, now: datetime) -> Iterator[_Job]:
        pages = self._journal.walker_of(walker_id)
        told = pages.reminders.all()
        if switched_on(told) is None:
            return
        last = told[-1]
        day, heard = due_on(last.reminder, now, last.told_at), heard_on(pages)
        if day is None or heard is None:
            return
        coach = Coach(self._journal, walker_id)
        message = sentence_for(coach, last.reminder, day, heard=heard)
        if message is not None:
            yield from self._jobs(walker_id, told, f"reminder {day}", "reminder", message, now)

    def _messages(self, now: datetime) -> Iterator[_Job]:
        for came in self._journal.deliveries.messages(now - MESSAGES_OF):
            yield from self._kept_apart(self._message, came, now)

    def _message(self, came: CameMessage, now: datetime) -> Iterator[_Job]:
        told = self._journal.walker_of(came.walker_id).reminders.all()
        on = switched_on(told)
        if on is None or came.told_at < on.told_at or is_quiet(told[-1].reminder, now):
            return
        message = Message("reminders-say-message")
        if told[-1].reminder.details:
            message = Message("reminders-say-message-from", who=came.author[:MOST_OF_A_NAME])
        yield from self._jobs(came.walker_id, told, f"message {came.id}", "message", message, now)

    def _kept_apart(
        self, jobs: Callable[[Whose, datetime], Iterable[_Job]], whose: Whose, now: datetime
    ) -> tuple[_Job, ...]:
        """Give the jobs of one; where something is wrong with them, the others get theirs."""
        try:
            return tuple(jobs(whose, now))
        except Exception:
            log.exception("something is wrong with what one walker is told")
            return ()

    def _jobs(
        self,
        walker_id: int,
        told: tuple[ToldReminder, ...],
        key: str,
        kind: str,
        message: Message,
        now: datetime,
    ) -> Iterator[_Job]:
        """Give a job for each browser and address of a walker's ways."""
        on = switched_on(told)
        if on is None:
            return
        reminder = told[-1].reminder
        same = (kind, message, reminder, off_token(self._journal, walker_id, on))
        if "push" in reminder.ways and self._outgoing.pushes:
            for browser in self._journal.subscriptions.of(walker_id):
                yield _Job(walker_id, f"{key} push {browser.id}", *same, browser)
        if "mail" in reminder.ways and self._outgoing.mail is not None:
            yield _Job(walker_id, f"{key} mail", *same, Mailbox(self._outgoing.mail, reminder.mail))

    def _send(self, jobs: tuple[_Job, ...], now: datetime) -> tuple[Sent, ...]:
        return asyncio.run(self._send_all(jobs, now)) if jobs else ()

    async def _send_all(self, jobs: tuple[_Job, ...], now: datetime) -> tuple[Sent, ...]:
        turn = asyncio.Semaphore(AT_ONCE)

        async def one(job: _Job) -> Sent | None:
            async with turn:
                return await self._send_one(job, now)

        done = await asyncio.gather(*map(one, jobs), return_exceptions=True)
        for job, what in zip(jobs, done, strict=True):
            if isinstance(what, BaseException):
                log.error("not sent by %s to walker %d", job.way, job.walker_id, exc_info=what)
        return tuple(one for one in done if isinstance(one, Sent))

    async def _send_one(self, job: _Job, now: datetime) -> Sent | None:
        """Claim it and send it; None where somebody else did."""
        deliveries, before = self._journal.deliveries, now - AGAIN_AFTER
        number = deliveries.claim(job.walker_id, job.key, job.way, now, again_from=before)
        if number is None:
            return None
        with speaking(job.language):
            outcome = await self._by_its_way(job, number, now)
        if outcome is not Outcome.SENT:
            deliveries.failed(number, LATER if outcome is Outcome.LATER else outcome)
        if outcome is Outcome.GONE and isinstance(job.to, Subscription):
            self._journal.subscriptions.forget(job.walker_id, job.to.id)
        return Sent(job.walker_id, job.way, outcome)

    async def _by_its_way(self, job: _Job, number: int, now: datetime) -> Outcome:
        what = self._sentence(job, now)
        if isinstance(job.to, Mailbox):
            return await mail.send(job.to, what)
        from retrowalk.people.push_service import PushSender

        key, anywhere = signing_key(self._journal), self._outgoing.anywhere
        service = PushSender(key, self._outgoing.contact, anywhere=anywhere)
        return await service.send(
            job.to, what.payload(number, job.walker_id), at=now, lasts=LASTS[job.kind]
        )

    def _sentence(self, job: _Job, now: datetime) -> Sentence:
        return Sentence(
            kind=job.kind,
            title=self._title(job.walker_id),
            text=str(job.message),
            address=self._address,
            off=job.off,
            at=now,
            language=LANGUAGES[job.language].tag,
        )

    def _title(self, walker_id: int) -> str:
        """Name for whom it is, where several walk with this machine."""
        walkers = self._journal.walkers.all()
        shown = next((one.shown for one in walkers if one.id == walker_id), None)
        if len(walkers) > 1 and shown:
            return say("reminders-title-for", who=" ".join(shown.split()))
        return say("reminders-title")
