"""A professional with clients: accounts that sign in, walkers who let them in and agree, walks."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from fastapi.testclient import TestClient
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.journal import AccountRole, Journal, Role
from retrowalk.people import consent
from retrowalk.people.sign_in import COOKIE_HERE, sign_in
from retrowalk.programme import CheckIn

Said = tuple[CheckIn, int | None]
"""What is said of a walk: after it, and the pain of the day after."""

MORNING = time(8, tzinfo=UTC)
WELL: Said = (CheckIn(pain=1, effort=4, mood=4), None)


def account(journal: Journal, name: str, at: datetime, *roles: AccountRole) -> int:
    """Make an account."""
    return journal.accounts.add(name, roles or (AccountRole.PROFESSIONAL,), at, shown=name).id


def walker(journal: Journal, name: str, at: datetime, *uses: str) -> int:
    """Begin the pages of a walker who agrees to what is named, else to all of treatment."""
    known = journal.walkers.add(name, at)
    for use in uses or ("treatment", "messages"):
        consent.tell(journal.walker_of(known.id), use, at)
    return known.id


def look_after(
    journal: Journal, account_id: int, walker_id: int, at: datetime, role: Role = Role.PROFESSIONAL
) -> None:
    """Let an account look after a walker."""
    journal.grants.add(account_id, walker_id, role, at)


def come_as(client: TestClient, journal: Journal, account_id: int, at: datetime) -> TestClient:
    """Sign a browser in."""
    client.cookies.set(COOKIE_HERE, sign_in(journal, account_id, "a test", at))
    return client


def walks(
    journal: Journal,
    walker_id: int,
    until: date,
    days: int,
    said: Callable[[int], Said | None] = lambda _: WELL,
) -> list[str]:
    """Screen, then walk what is planned on so many days up to one; ``said`` tells of each walk."""
    first = until - timedelta(days=days)
    Coach(journal, walker_id).screening.screen(HEALTHY, datetime.combine(first, MORNING))
    walked: list[str] = []
    for number in range(days):
        day = first + timedelta(days=number)
        at, coach = datetime.combine(day, MORNING), Coach(journal, walker_id)
        if coach.planning.programme(day).state.ask_first:
            break
        planned = coach.planning.today(day).planned
        told = said(len(walked)) if planned else None
        if planned is None or told is None:
            continue
        after, next_day = told
        ended = at + timedelta(minutes=20)
        coach.sessions.record(planned.id, at, planned.backward_s, 1, 0, True, ended)
        coach.sessions.check_in(planned.id, after, ended)
        if next_day is not None:
            coach.sessions.next_day(planned.id, next_day, at + timedelta(days=1))
        walked.append(planned.id)
    return walked
