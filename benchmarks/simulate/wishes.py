"""What professionals and coaches want: whatever comes to their mind, sensible or not."""

from datetime import date, datetime, timedelta
from random import Random

from retrowalk.practice import load
from retrowalk.programme import CoachOverride, Elsewhere, Skip, Week
from retrowalk.screening import Agreement, Bounds, Precaution

WHO = ["Dr Aoki", "Dr Aoki", "Ms Brandt"]
BOUNDED = 0.5  # share of the agreements that name bounds


def agreement(rng: Random, day: date, at: datetime) -> Agreement:
    """Agree, and name bounds or none."""
    named = bounds(rng, day) if rng.random() < BOUNDED else Bounds()
    return Agreement(on=day, at=at, who=rng.choice(WHO), bounds=named)


def bounds(rng: Random, day: date) -> Bounds:
    """Name some bounds of every kind."""
    settings = [setting.id for setting in load().settings]
    rungs = [rung.id for rung in load().rungs]
    return Bounds(
        settings=tuple(rng.choice([(), (), ["home_rail"], rng.sample(settings, 6)])),
        not_settings=tuple(rng.choice([(), (), rng.sample(settings, 3)])),
        not_rungs=tuple(rng.choice([(), (), [rng.choice(rungs)]])),
        minutes_at_most=rng.choice([None, None, 1.5, 2, 5, 10, 30]),
        times_a_week_at_most=rng.choice([None, None, 1, 2, 3, 7]),
        pain_at_most=rng.choice([None, None, 3, 5, 7]),
        lifts=tuple(rng.choice([(), (), rng.sample(list(Precaution), 2)])),
        adds=tuple(rng.choice([(), (), [rng.choice(list(Precaution))]])),
        until=rng.choice([None, day + timedelta(rng.choice([6, 20, 60]))]),
    )


def wish(rng: Random, day: date, at: datetime) -> Week | Skip | Elsewhere:
    """Choose days of the week, a rung to leave out, or another place for today."""
    if rng.random() < 1 / 3:
        weekdays = tuple(sorted(rng.sample(range(7), rng.randint(0, 4))))
        times = None if weekdays else rng.choice([None, 1, 2, 3, 4])
        return Week(on=day, at=at, weekdays=weekdays, times=times)
    if rng.random() < 1 / 2:
        stage = rng.choice(load().rungs).id
        return Skip(on=day, at=at, stage=stage, skipped=rng.random() < 2 / 3)
    return Elsewhere(on=day, at=at, setting=rng.choice(["", *(s.id for s in load().settings)]))


def override(rng: Random, day: date, at: datetime) -> CoachOverride:
    """Decide something instead of the programme."""
    return CoachOverride(
        on=day,
        at=at,
        who=WHO[0],
        note="As we agreed.",
        stage=rng.choice([None, rng.choice(load().rungs).id]),
        backward_s=rng.choice([None, 60, 180, 300, 600, 1500]),
        rest_days=rng.choice([0, 0, 3, 9]),
        hold_days=rng.choice([0, 0, 20]),
    )
