"""A programme, and its answer to one more session."""

from datetime import UTC, date, datetime, timedelta

from benchmarks.figure import Figure, best_s

from retrowalk.person import Person, Place
from retrowalk.programme import CheckIn, CompletedSession, adapt, plan
from retrowalk.screening import screen

START = date(2026, 1, 5)
TIMES = 200


def figures() -> list[Figure]:
    person = Person(age_years=68, height_m=1.68, active=True, places=frozenset(Place))
    clearance = screen(person, START)
    programme = plan(person, clearance, START)
    walked = CompletedSession(
        session_id=programme.sessions[0].id,
        started_at=datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(minutes=1),
        practised_s=programme.sessions[0].backward_s,
        after=CheckIn(pain=1, effort=3),
    )
    planned_s = best_s(lambda: [plan(person, clearance, START) for _ in range(TIMES)]) / TIMES
    adapted_s = (
        best_s(lambda: [adapt(programme, person, clearance, walked) for _ in range(TIMES)]) / TIMES
    )
    return [
        Figure("plan a programme", 1e3 * planned_s, 5.0, "ms"),
        Figure("adapt it to one more session", 1e3 * adapted_s, 0.3, "ms"),
    ]
