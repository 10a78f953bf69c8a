"""A walker in the middle of a trial: lived day by day."""

from datetime import UTC, date, datetime, time, timedelta

from retrowalk.coach import Coach
from retrowalk.journal import Guided
from retrowalk.programme import CheckIn
from retrowalk.session.types import FORWARD_WALK
from retrowalk.trials.types import Arm

DAY = timedelta(days=1)


def at(day: date, hour: int = 9) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=UTC)


def live(coach: Coach, first: date, until: date, answer) -> None:
    """Walk what each day holds, and answer what each day asks; ``answer`` gives it by arm and day.

    ``until`` is the first day that is not lived.
    """
    day = first
    while day < until:
        walk_a_day(coach, day)
        trial = coach.trying.day(day)
        if trial is not None and trial.asks and trial.block is not None:
            value = answer(trial.block.arm, day)
            if value is not None:
                coach.trying.answer(value, day, at(day, 19))
        day += DAY


def walk_a_day(
    coach: Coach, day: date, after: CheckIn | None = None, *, trial: bool = True
) -> None:
    """Walk what the day holds; without a ``trial`` none is looked at."""
    planned = coach.planning.today(day).planned
    held = coach.trying.day(day) if trial else None
    if planned is not None:
        coach.sessions.record(planned.id, at(day), planned.backward_s, 1, 0, True, at(day, 10))
        coach.sessions.check_in(planned.id, after or CheckIn(pain=2, effort=3), at(day, 10))
        coach.sessions.next_day(planned.id, 1, at(day + DAY, 8))
    elif held is not None and held.walk is not None:
        done = Guided(guide=FORWARD_WALK, practised_s=held.walk_s or 60, completed=True)
        coach.guided.record(done, at(day), at(day, 10))


def better_backward(arm: Arm, day: date) -> float:
    """Two points less in backward weeks, and a little to and fro."""
    return (2 if arm is Arm.BACKWARD else 4) + day.toordinal() % 2
