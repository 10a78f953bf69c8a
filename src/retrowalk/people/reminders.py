"""Reminders without guilt: one sentence at the walker's hour, on days that hold a walk.

Nothing is said while a walker is ill, rests, or is to ask somebody first; nor once the walk was
done, nor twice; and who was not heard of for two weeks is left in peace until they are back. In a
trial of one's own the walk of a forward week is one too, and the one question is asked for.
"""

import base64
import hmac
import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from retrowalk.coach import Coach
from retrowalk.coach.today import Today
from retrowalk.coach.trial_kept import Day
from retrowalk.errors import AlteredPlan, InvalidAnswer, NotCleared, NothingOpen, NotInJournal
from retrowalk.journal import Journal, Role, Statement, WalkerJournal
from retrowalk.journal.bodies import Reminder
from retrowalk.journal.reminders import ToldReminder
from retrowalk.languages import LANGUAGES, Message
from retrowalk.people.mail import is_mail_address
from retrowalk.programme.words import minutes
from retrowalk.session.where import where

LATE = timedelta(hours=2)
"""How long after its hour a reminder still helps: this machine may have been off."""
PATIENCE = timedelta(days=14)
"""After so long without a word nobody is reminded."""
SECRET = "reminders-off"  # noqa: S105  (the name of it)


def check(reminder: Reminder) -> Reminder:
    """Refuse what no reminder can be sent by.

    Raises
    ------
    InvalidAnswer
        if the time zone or the address is none
    """
    if reminder.zone and zone_of(reminder) is None:
        raise InvalidAnswer(Message("reminders-no-zone"))
    if "mail" in reminder.ways and not is_mail_address(reminder.mail):
        raise InvalidAnswer(Message("reminders-no-address"))
    if reminder.mail and not is_mail_address(reminder.mail):
        raise InvalidAnswer(Message("reminders-no-address"))
    if reminder.language and reminder.language not in LANGUAGES:
        raise InvalidAnswer(Message("reminders-no-language"))
    return reminder


def zone_of(reminder: Reminder) -> tzinfo | None:
    """Give the walker's time zone; None for that of this machine, and for one it does not know."""
    if not re.fullmatch(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}", reminder.zone):
        return None
    try:
        return ZoneInfo(reminder.zone)
    except (ZoneInfoNotFoundError, OSError, ValueError):
        return None


def due_on(reminder: Reminder, now: datetime, told_at: datetime | None = None) -> date | None:
    """Give the walker's day, if its hour has come and not long gone; None where it is not time.

    The hour is the walker's own choice, at night too; what comes late keeps to quiet hours. An hour
    that had gone by when it was ``told_at`` is that of the next day.
    """
    local = now.astimezone(zone_of(reminder))
    hour = local.replace(hour=reminder.hour, minute=reminder.minute, second=0, microsecond=0)
    if not reminder.ways or not hour <= local < hour + LATE:
        return None
    if told_at is not None and told_at > hour:
        return None
    if is_quiet(reminder, now) and not _is_quiet_at(reminder, hour):
        return None
    if reminder.weekdays and local.weekday() not in reminder.weekdays:
        return None
    return local.date()


def is_quiet(reminder: Reminder, now: datetime) -> bool:
    """Tell whether it is between the hours in which nothing arrives."""
    return _is_quiet_at(reminder, now.astimezone(zone_of(reminder)))


def _is_quiet_at(reminder: Reminder, local: datetime) -> bool:
    begin, end = reminder.quiet_from, reminder.quiet_until
    if begin <= end:
        return begin <= local.hour < end
    return local.hour >= begin or local.hour < end


def is_resting(reminder: Reminder, day: date) -> bool:
    """Tell whether the walker said that they are ill, or rest, on a day."""
    return reminder.resting_until is not None and day <= reminder.resting_until


def sentence_for(coach: Coach, reminder: Reminder, day: date, *, heard: date) -> Message | None:
    """Give what is said on a day; None where nothing is to be said.

    ``heard`` is the day on which the walker was heard of last.
    """
    if is_resting(reminder, day) or heard < day - PATIENCE:
        return None
    try:
        today = coach.planning.today(day)
        asks_first = coach.planning.asks_first(day)
    except (NotCleared, NothingOpen):
        return None
    if asks_first or today.awaiting_fall or today.awaiting_alarm or today.away_days:
        return None
    return _words(today, _in_trial(coach, day), details=reminder.details)


def heard_on(pages: WalkerJournal) -> date | None:
    """Give the day on which a walker was heard of last; None where they never were."""
    walked = [one.on for one in pages.history()[-1:]]
    told = [one.on for one in pages.choices.all()[-1:]]
    answered = [one.on for one in pages.trials.answers()[-1:]]
    set_on = [one.told_at.date() for one in pages.reminders.all()[-1:]]
    return max((*walked, *told, *answered, *set_on), default=None)


def _in_trial(coach: Coach, day: date) -> Day | None:
    """Say where the walker's trial stands; a plan that is refused is told of on its page alone."""
    try:
        return coach.trying.day(day)
    except AlteredPlan:
        return None


def _words(today: Today, trial: Day | None, *, details: bool) -> Message | None:
    forward_s = trial.walk_s if trial is not None else None
    if today.planned is None and forward_s is None:
        asks = trial is not None and (trial.asks or trial.test is not None)
        return Message("reminders-say-question") if asks else None
    if not details:
        return Message("reminders-say-ready")
    if today.planned is None:
        return Message("reminders-say-forward", minutes=minutes(forward_s or 0))
    return Message(
        "reminders-say-plan",
        minutes=minutes(today.planned.backward_s),
        place=where(today.planned),
    )


def switched_on(told: Sequence[ToldReminder]) -> ToldReminder | None:
    """Give with which word reminders were switched on the last time; None where they are off."""
    on: ToldReminder | None = None
    for one in told:
        on = (on or one) if one.reminder.ways else None
    return on


def off_token(journal: Journal, walker_id: int, switched: ToldReminder) -> str:
    """Give a token that turns one walker's reminders off, until they are switched on again."""
    what = f"{walker_id}.{switched.id}"
    return f"{what}.{_signed(journal, what)}"


def turn_off_by(journal: Journal, token: str, at: datetime) -> bool:
    """Turn off the reminders that a token is of; tell whether they are off now.

    Whoever shows it twice finds them off; a token of before they were last switched on does
    nothing.
    """
    found = re.fullmatch(r"(\d{1,9})\.(\d{1,9})\.([A-Za-z0-9_-]{43})", token, flags=re.ASCII)
    if found is None:
        return False
    signed = _signed(journal, f"{found[1]}.{found[2]}")
    if not hmac.compare_digest(signed, found[3]):
        return False
    try:
        mine = journal.walker_of(int(found[1])).reminders
    except NotInJournal:
        return False
    on = switched_on(mine.all())
    if on is not None and on.id == int(found[2]):
        turn_off(journal, int(found[1]), at)
    return on is None or on.id == int(found[2])


def turn_off(journal: Journal, walker_id: int, at: datetime) -> None:
    """Remind a walker no more, by no way."""
    mine = journal.walker_of(walker_id).reminders
    last = mine.last()
    if last is not None and last.reminder.ways:
        mine.set(last.reminder.model_copy(update={"ways": ()}), at)


def message_came(journal: Journal, walker_id: int, statement: Statement) -> None:
    """Let a professional's message reach the walker at once, by the ways of their reminders.

    The sender finds every message by itself within a minute; quiet hours are kept all the same.
    """
    if statement.role is not Role.WALKER and switched_on(
        journal.walker_of(walker_id).reminders.all()
    ):
        journal.deliveries.bell.set()


def _signed(journal: Journal, what: str) -> str:
    key = journal.machine_secrets.get(SECRET)
    return base64.urlsafe_b64encode(hmac.digest(key, what.encode(), "sha256")).decode().rstrip("=")
