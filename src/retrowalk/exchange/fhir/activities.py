"""What came from watches and other apps: activities by their totals, and measures of whole days."""

from collections.abc import Iterator

from retrowalk.activity import Activity
from retrowalk.exchange.fhir.codes import (
    BACKWARD_TIME,
    BACKWARD_WALKING,
    DAYS,
    DISTANCE,
    DURATION,
    EXERCISE,
    HEART_HIGHEST,
    HEART_MEAN,
    OBSERVED_ACTIVITY,
    PHYSICAL_ACTIVITY,
    SPORTS,
    STEPS,
    Code,
    concept,
)
from retrowalk.exchange.fhir.making import (
    Made,
    Resource,
    amount,
    coded,
    known,
    observation,
    panel,
    period,
    some_time_on,
)
from retrowalk.exchange.fhir.told import Entry, Told
from retrowalk.journal import Kind
from retrowalk.journal.bodies import Backward


def activities(told: Told) -> Iterator[Made]:
    """Give each activity with its measures; what two devices wrote down of one stands once."""
    entries = told.entries(Kind.ACTIVITY)
    ways = {one.now.about_id: one for one in told.entries(Kind.BACKWARD) if one.counts}
    for one in entries:
        if isinstance(told.joined.get(one.number), int):
            continue
        activity = Activity.from_kept(one.now.body)
        way = ways.get(one.number)
        when = {"effectivePeriod": period(activity.start, _whole_s(activity))}
        parts = [*_measures(told, one, activity, way, when)]
        yield _procedure(told, one, activity, way)
        yield from parts
        yield panel(told, one, when, parts)


def days(told: Told) -> Iterator[Made]:
    """Give the measures of whole days; shares in per cent."""
    for one in told.days:
        code = DAYS[one.measure]
        value = one.value * 100 if code.unit == "%" else one.value
        yield Made(
            {
                "resourceType": "Observation",
                "id": told.id(f"day {one.measure}", one.on.isoformat()),
                "status": "final",
                "category": [concept(OBSERVED_ACTIVITY), concept(PHYSICAL_ACTIVITY)],
                "code": concept(code),
                "subject": told.patient,
                "effectivePeriod": some_time_on(one.on),
                "performer": [told.patient],
                **amount(value, code),
                **({"device": {"display": one.source}} if one.source else {}),
            }
        )


def _whole_s(activity: Activity) -> float:
    return activity.duration_s if activity.elapsed_s is None else activity.elapsed_s


def _backward_s(activity: Activity, way: Entry | None) -> float:
    """Give how long it went backward, as told."""
    if way is None:
        return 0.0
    said = Backward.from_kept(way.now.body)
    if said.was == "all":
        return activity.duration_s
    laps = activity.laps if said.was == "laps" else ()
    return sum(lap.duration_s for number, lap in enumerate(laps) if number in said.laps)


def _kind(activity: Activity, way: Entry | None) -> Code:
    return BACKWARD_WALKING if _backward_s(activity, way) else SPORTS[activity.sport]


def _procedure(told: Told, one: Entry, activity: Activity, way: Entry | None) -> Made:
    session = told.joined.get(one.number)
    practice = f"Procedure/{told.id('practice', session)}" if session else None
    resource = known(
        resourceType="Procedure",
        id=told.id("activity", one.number),
        partOf=[{"reference": practice}] if practice else None,
        status="completed" if one.counts else "entered-in-error",
        code=concept(_kind(activity, way)),
        subject=told.patient,
        performedPeriod=period(activity.start, _whole_s(activity)),
        performer=[{"actor": told.patient}],
        note=[{"text": activity.name}] if activity.name else None,
    )
    return Made(resource, (*one.numbers, *(way.numbers if way else ())))


def _measures(
    told: Told, one: Entry, activity: Activity, way: Entry | None, when: Resource
) -> Iterator[Made]:
    device = {"display": activity.app} if activity.app else None

    def made(code: Code, value: Resource) -> Made:
        return observation(told, code, one, value, when=when, device=device)

    yield made(EXERCISE, coded(_kind(activity, way)))
    yield made(DURATION, amount(activity.duration_s / 60, DURATION))
    if way is not None:
        minutes = amount(_backward_s(activity, way) / 60, BACKWARD_TIME)
        yield observation(told, BACKWARD_TIME, way, minutes, when=when, device=device)
    figures = {
        HEART_MEAN: activity.heart_rate_mean_bpm,
        HEART_HIGHEST: activity.heart_rate_highest_bpm,
        STEPS: activity.steps,
        DISTANCE: activity.distance_m,
    }
    for code, value in figures.items():
        if value is not None:
            yield made(code, amount(value, code))
