"""A client as a row of the list, and on one page: what was told beside what was measured."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from retrowalk.charts import sparkline
from retrowalk.coach import Coach, SessionEntry
from retrowalk.errors import JournalUnavailable, RetrowalkError
from retrowalk.exchange.tested import Tested
from retrowalk.journal import Journal
from retrowalk.languages import Language, Message, say, speaking, spoken
from retrowalk.people import Visitor
from retrowalk.people.clients import Client
from retrowalk.people.messages import Messages, Written
from retrowalk.people.needs import RULE_OF, Need
from retrowalk.people.weeks import weeks_of
from retrowalk.programme import PlannedSession
from retrowalk.web.errors import OUR_FAULTS
from retrowalk.web.views.pictures import CaptionedPicture, kept_picture, progress_pictures
from retrowalk.web.views.result import findings_of_technique

WALKS, AHEAD, LETTERS = 20, 6, 5
"""Walks, sessions ahead and messages that are shown at once."""

_KEPT = 512  # small pictures of the many of a clinic


@dataclass(frozen=True)
class ClientRow:
    """A client with the picture that goes with the most pressing of their needs."""

    client: Client
    needs: Sequence[Need]
    picture: Markup


def row(client: Client) -> ClientRow:
    """Lay out a client as a row."""
    shows = RULE_OF[client.needs[0].kind].shows if client.needs else "minutes"
    draw, values = (_pains, client.pains) if shows == "pain" else (_minutes, client.minutes)
    return ClientRow(client, client.needs, draw(spoken(), values))


@lru_cache(_KEPT)
def _pains(language: Language, pains: Sequence[int | None]) -> Markup:
    known = [pain for pain in pains if pain is not None]
    with speaking(language.code):
        words = say("clients-pains", pains=", ".join(map(str, known)), walks=len(known))
    return Markup(sparkline(pains, most=10, words=words))  # noqa: S704  (ours, its words escaped)


@lru_cache(_KEPT)
def _minutes(language: Language, minutes: Sequence[float]) -> Markup:
    weeks = [round(one) for one in minutes]
    with speaking(language.code):
        words = say("clients-minutes", minutes=", ".join(map(str, weeks)), weeks=len(weeks))
    return Markup(sparkline(minutes, most=max(minutes), words=words))  # noqa: S704  (likewise)


@dataclass(frozen=True)
class WalkLine:
    """One walk: what was asked for, what was said, what was measured beside it."""

    entry: SessionEntry
    measured_s: float | None
    steps: int | None
    stumbles: int


@dataclass(frozen=True)
class Ahead:
    """The programme ahead; or in a sentence why there is none."""

    sessions: Sequence[PlannedSession] = ()
    sentence: Message | str = ""


def client_page(
    journal: Journal,
    coach: Coach,
    visitor: Visitor,
    client: Client,
    now: datetime,
    *,
    may_write: bool,
) -> dict[str, Any]:
    """Give what the page of one client shows; ``may_write``: they agreed to messages."""
    day = now.date()
    messages = Messages(journal, client.id, visitor, coach.pages)
    written: tuple[Written, ...] = messages.all()
    return {
        "client": client,
        "needs": client.needs,
        "ahead": _ahead(coach, day),
        "words": coach.planning.words(day),
        "walks": [_line(one) for one in coach.record.latest(WALKS)],
        "technique": _technique(coach),
        "pictures": _pictures(coach, day),
        "tests": _tests(coach),
        "letters": written[:LETTERS],
        "more_letters": len(written) > LETTERS,
        "may_write": may_write,
        "newest_letter": written[0].id if any(one.new for one in written) else None,
    }


def _ahead(coach: Coach, day: date) -> Ahead:
    try:
        programme = coach.planning.programme(day)
    except (*OUR_FAULTS, JournalUnavailable):
        raise
    except RetrowalkError as error:
        return Ahead(sentence=str(error))
    asks = coach.planning.asks_first(day)
    sessions = [one for one in programme.sessions if one.on >= day][:AHEAD]
    last = programme.decisions[-1].sentence if programme.decisions else ""
    return Ahead(sessions, asks or last)


def _line(entry: SessionEntry) -> WalkLine:
    found = [walk.measured for walk in entry.walks]
    return WalkLine(
        entry=entry,
        measured_s=sum(one.backward_s for one in found) if found else None,
        steps=sum(one.backward_steps for one in found) if found else None,
        stumbles=sum(one.stumbles for one in found),
    )


def _technique(coach: Coach) -> tuple[str, ...]:
    return coach.pages.make("technique", lambda: _technique_of_the_last(coach), spoken())


def _technique_of_the_last(coach: Coach) -> tuple[str, ...]:
    walks = coach.recordings.walks_in_brief()
    return findings_of_technique(coach.recordings.walk(walks[-1].id).walk) if walks else ()


def _pictures(coach: Coach, day: date) -> tuple[CaptionedPicture, ...]:
    """Draw the weeks that were kept, and what the history adds up to."""
    if coach.screening.person is None:
        return ()
    weeks = weeks_of(coach, day)
    if len(weeks.weeks) == 1 and weeks.kept:  # what a walker is told of it speaks to them
        weeks = weeks.model_copy(update={"sentence": Message("clients-weeks-first")})
    kept = kept_picture(weeks)
    others = progress_pictures(coach, day)
    return others if kept is None else (kept, *others)


def _tests(coach: Coach) -> tuple[Tested, ...]:
    return coach.assessments.tested() if coach.screening.person is not None else ()
