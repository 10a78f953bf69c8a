"""The programme as iCalendar (RFC 5545), for the calendar that the walker looks at anyway.

Every session keeps its UID for good, and a later file has a higher SEQUENCE: imported again, it
moves what has moved and strikes out what is no longer planned, instead of adding everything twice.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from math import ceil
from types import MappingProxyType

from retrowalk.extras import needs
from retrowalk.languages import capital, say, spoken
from retrowalk.programme import PlannedSession, Programme
from retrowalk.programme.professional import Word, words_on
from retrowalk.programme.words import minutes
from retrowalk.screening import Agreement
from retrowalk.session.where import parts, where, where_alone

with needs("app"):
    from icalendar import Alarm, Calendar, Event, vDuration

LASTS_S = 1800
"""Room for a session of unknown length."""
ROUND_S = 300
"""Lengths in a calendar: to the next five minutes, with the ticks before the walk in them."""

REMIND_BEFORE = timedelta(minutes=30)
REMIND_ON_THE_DAY = timedelta(hours=8)  # an event of the whole day begins at midnight


def calendar(
    programme: Programme,
    *,
    walker: str,
    stamp: datetime,
    at: time | None = None,
    dropped: Iterable[PlannedSession] = (),
    agreements: Collection[Agreement] = (),
    lengths_s: Mapping[str, int] = MappingProxyType({}),
) -> bytes:
    """Write the sessions ahead as a calendar file.

    Parameters
    ----------
    programme : the sessions to write
    walker : whose they are; it makes the UIDs theirs
    stamp : the moment of writing, aware; of two files the later one counts
    at : when they walk, in the time of wherever they are; None makes events of the whole day
    dropped : sessions that an earlier file may hold and that are no longer planned: cancelled
    agreements : what professionals said; each session tells what of it holds on its day
    lengths_s : how long the sessions are as a whole, seconds, by their ids

    Returns
    -------
    The file, UTF-8. The same values always give the same bytes.
    """
    file = Calendar()
    file.add("prodid", f"-//Retrowalk//Programme//{spoken().code.upper()}")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    file.add("name", say("exchange-calendar-name"))
    file.add("x-wr-calname", say("exchange-calendar-name"))
    for session, status in (
        *((one, "CONFIRMED") for one in programme.sessions),
        *((one, "CANCELLED") for one in dropped),
    ):
        length_s = lengths_s.get(session.id, LASTS_S)
        event = _event(session, at, length_s, words_on(agreements, session.on))
        event.add("uid", f"{session.id}.{programme.start:%Y%m%d}.{walker}@retrowalk")
        event.add("dtstamp", stamp)
        event.add("sequence", _age_s(programme, stamp))
        event.add("status", status)
        if status == "CONFIRMED":
            event.add_component(_alarm(session, at))
        file.add_component(event)
    written: bytes = file.to_ical()
    return written


def _event(
    session: PlannedSession, at: time | None, length_s: int, words: tuple[Word, ...]
) -> Event:
    event = Event()
    event.add("summary", say("exchange-calendar-title", minutes=minutes(session.backward_s)))
    event.add("location", where_alone(session))
    event.add("description", _description(session, words))
    event.add("categories", ["Retrowalk"])
    if at is None:
        event.add("dtstart", session.on)
        event.add("transp", "TRANSPARENT")  # the day stays free for other things
    else:
        event.add("dtstart", datetime.combine(session.on, at))
        event.add("duration", timedelta(seconds=ROUND_S * ceil(length_s / ROUND_S)))
    return event


def _description(session: PlannedSession, words: tuple[Word, ...]) -> str:
    lines = dict.fromkeys(str(one) for part in parts(session) for one in part.setting.checklist)
    checks = "\n".join(f"· {check}" for check in lines)
    what = say(
        "exchange-calendar-what",
        minutes=capital(minutes(session.backward_s)),
        place=where(session),
    )
    said = "".join(f"\n{line}" for word in words for line in word.lines)
    return f"{what}\n{session.why}{said}\n\n{say('exchange-calendar-before')}\n{checks}"


def _alarm(session: PlannedSession, at: time | None) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", say("exchange-calendar-today", minutes=minutes(session.backward_s)))
    alarm.add("trigger", vDuration(REMIND_ON_THE_DAY if at is None else -REMIND_BEFORE))
    return alarm


def _age_s(programme: Programme, stamp: datetime) -> int:
    """Count the seconds since the programme began: a number that only ever grows."""
    begun = datetime.combine(programme.start, time(), tzinfo=UTC)
    return max(0, int((stamp - begun).total_seconds()))
