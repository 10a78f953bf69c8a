"""One walker's weeks as they were kept, from all that their journal holds."""

from datetime import date

from retrowalk.coach import Coach
from retrowalk.errors import NotCleared, NothingOpen
from retrowalk.languages import Message
from retrowalk.people.adherence import (
    SHOWN,
    KeptBy,
    KeptWeek,
    finding,
    kept_weeks,
    spells_of,
    welcome,
)
from retrowalk.value import Value


class Weeks(Value):
    """The last weeks, oldest first, how many of them were kept, and a welcome where one is due."""

    weeks: tuple[KeptWeek, ...]
    kept: int
    sentence: Message | None
    welcome: Message | None


def weeks_of(coach: Coach, today: date, most: int = SHOWN) -> Weeks:
    """Give the weeks of a coach's walker. What is planned is asked for where it may be."""
    return coach.pages.make("kept-weeks", lambda: _weeks_of(coach, today, most), today, most)


def _weeks_of(coach: Coach, today: date, most: int) -> Weeks:
    pages = coach.pages
    walked = tuple(one.on for one in pages.history())
    try:
        programme = coach.planning.programme(today)
        decisions, ahead = programme.decisions, tuple(one.on for one in programme.sessions)
    except (NotCleared, NothingOpen):
        decisions, ahead = (), ()
    spells = spells_of(
        walked, pages.choices.all(), pages.screenings(), decisions, pages.reminders.all(), today
    )
    weeks = kept_weeks(walked, spells, today, ahead=ahead, most=most)
    return Weeks(
        weeks=weeks,
        kept=sum(one.by is not KeptBy.OPEN for one in weeks),
        sentence=finding(weeks),
        welcome=welcome(walked, today),
    )
