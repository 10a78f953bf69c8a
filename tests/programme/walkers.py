"""Random persons, clearances and histories, wider than any real ones."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from retrowalk.person import (
    Condition,
    Experience,
    Goal,
    Kit,
    Person,
    Place,
    WalkingAid,
)
from retrowalk.practice import load
from retrowalk.programme import CheckIn, CompletedSession, Measured, Planned, Wobble
from retrowalk.screening.types import Agreement, Clearance, Outcome, Precaution

START = date(2026, 3, 2)


def some(kind):
    return st.frozensets(st.sampled_from(list(kind)), max_size=len(kind))


persons = st.builds(
    Person,
    age_years=st.integers(16, 95),
    experience=st.sampled_from(Experience),
    goals=st.lists(st.sampled_from(Goal), unique=True, max_size=4).map(tuple),
    conditions=st.frozensets(st.sampled_from(Condition), max_size=3),
    falls_past_year=st.sampled_from([0, 0, 0, 1, 2]),
    unsteady=st.sampled_from([False, False, True]),
    walking_aid=st.sampled_from([WalkingAid.NONE, WalkingAid.NONE, WalkingAid.STICK]),
    usual_pain=st.sampled_from([0, 0, 0, 1, 2, 3, 4, 5, 6]),
    places=some(Place).map(lambda places: places | {Place.HOME_RAIL}),
    kit=some(Kit),
    partner=st.booleans(),
).map(lambda person: person.model_copy(update={"partner": person.partner or person.fall_risk}))

accompanied = persons.map(lambda person: person.model_copy(update={"partner": True}))


def moment(day: date, hour: int) -> datetime:
    """So many hours into a day, or beyond it."""
    return datetime.combine(day, time(), tzinfo=UTC) + timedelta(hours=hour)


days = st.integers(0, 300).map(lambda day: START + timedelta(day))


def agreed(day: date, hour: int | None = None) -> Agreement:
    """A professional agreed on a day; the hour at which it was told may be known."""
    at = None if hour is None else moment(day, hour)
    return Agreement(on=day, at=at, who="Dr Aoki")


agreements = st.builds(agreed, days, st.none() | st.integers(0, 47))

clearances = st.builds(
    Clearance,
    on=st.just(START),
    outcome=st.sampled_from([Outcome.GO, Outcome.PRECAUTIONS]),
    precautions=st.frozensets(
        st.sampled_from([p for p in Precaution if p is not Precaution.NOT_ALONE]), max_size=4
    ),
    agreement=st.none() | agreements,
    valid_until=st.just(START + timedelta(400)),
)

check_ins = st.builds(
    CheckIn,
    pain=st.sampled_from([0, 0, 0, 1, 2, 3, 5, 6, 9]),
    effort=st.none() | st.integers(0, 10),
    wobble=st.sampled_from([*[Wobble.NONE] * 8, *Wobble]),
)

measurements = st.builds(
    Measured,
    backward_s=st.floats(0, 900),
    forward_s=st.floats(0, 900),
    unknown_s=st.floats(0, 100),
    backward_steps=st.integers(0, 2000),
)


def walked(day: date, hour: int = 9, **fields) -> CompletedSession:
    """Somebody walked on a day; it went well unless told otherwise."""
    fine = {"practised_s": 120.0, "pain_before": 0, "after": CheckIn(pain=0, effort=3)}
    started_at = moment(day, hour)
    return CompletedSession(session_id=day.isoformat(), started_at=started_at, **{**fine, **fields})


shown = st.sampled_from(load().rungs).flatmap(
    lambda stage: st.builds(
        Planned,
        stage=st.just(stage.id),
        setting=st.sampled_from(stage.settings),
        backward_s=st.sampled_from([60, 120, 300, 600]),
    )
)

events = st.builds(
    walked,
    day=days,
    practised_s=st.sampled_from([0.0, 30.0, 60.0, 120.0, 240.0, 600.0, 1200.0]),
    pain_before=st.none() | st.integers(0, 10),
    unsteady_pressed=st.sampled_from([0, 0, 0, 1, 2, 5]),
    after=st.none() | check_ins,
    pain_next_day=st.sampled_from([None, 0, 0, 1, 3, 6, 10]),
    measured=st.none() | measurements,
    planned=st.none() | shown,
)

histories = st.lists(events, max_size=12)

troubling = st.sampled_from(
    [
        {"after": CheckIn(pain=0, wobble=Wobble.FELL)},
        {"after": CheckIn(pain=0, wobble=Wobble.STUMBLED)},
        {"after": CheckIn(pain=7, effort=10)},
        {"pain_next_day": 6},
        {"unsteady_pressed": 3},
        {},
    ]
)


@st.composite
def days_full_of_trouble(draw) -> list[CompletedSession]:
    """Many bad walks within few days, several a day, told at once or much later."""
    history = []
    for day, hour, found in draw(
        st.lists(st.tuples(st.integers(0, 4), st.integers(6, 20), troubling), max_size=10)
    ):
        on = START + timedelta(day)
        waited = draw(st.none() | st.integers(0, 60))
        at = None if waited is None else moment(on, hour + waited)
        history.append(walked(on, hour, **found, after_told_at=at, next_day_told_at=at))
    return history
