"""What was said: check-ins, the day after, falls and alarms, the standard tests."""

from collections.abc import Iterator
from typing import Any

from retrowalk.assessments import Result
from retrowalk.exchange.fhir.codes import (
    AFTER,
    EFFORT,
    FALL,
    FALL_DETAILS,
    FALL_PARTS,
    MOOD,
    NEXT_DAY,
    OBSERVED_EXAM,
    PAIN,
    STEADINESS,
    STEADY,
    TESTS,
    TRIAL,
    WRONGS,
    Code,
    concept,
    quantity,
)
from retrowalk.exchange.fhir.making import Made, Resource, amount, coded, known, moment, observation
from retrowalk.exchange.fhir.told import Entry, Told
from retrowalk.journal import Kind, Role
from retrowalk.programme import Break, CheckIn, Fall, Why, Wobble


def check_ins(told: Told) -> Iterator[Made]:
    """Give what was said after each practice, and the pain of the day after."""
    for one in told.entries(Kind.CHECK_IN):
        said, when = CheckIn.from_kept(one.now.body), _when(one)
        if said.pain is not None:
            yield observation(told, PAIN, one, amount(said.pain, PAIN), also=(AFTER,), when=when)
        if said.effort is not None:
            yield observation(told, EFFORT, one, amount(said.effort, EFFORT), when=when)
        if said.mood is not None:
            yield observation(told, MOOD, one, amount(said.mood, MOOD), when=when)
        note = [{"text": said.note}] if said.note else None
        steady = coded(STEADY[said.wobble])
        yield observation(told, STEADINESS, one, steady, when=when, note=note)
        yield from _events(told, one, said)
    for one in told.entries(Kind.NEXT_DAY):
        # told a day late it is no pain of now
        then = one.now.told_at.astimezone().date() == one.on
        codes = (PAIN, NEXT_DAY) if then else (NEXT_DAY,)
        pain = amount(one.now.body["pain"], PAIN)
        yield observation(told, codes[0], one, pain, also=codes[1:], when=_when(one))


def elsewhere(told: Told) -> Iterator[Made]:
    """Give the falls that were told of on coming back, and what befell in something guided."""
    for one in told.entries(Kind.BREAK):
        away = Break.from_kept(one.now.body)
        if away.why is Why.FELL:
            yield from _fell(told, one, away.fall, stands=one.counts)
    for one in told.entries(Kind.GUIDED):
        after = one.now.body.get("after")
        if after:
            yield from _events(told, one, CheckIn.from_kept(after))


def tests(told: Told) -> Iterator[Made]:
    """Give the results of the standard tests, with their trials."""
    for one in told.entries(Kind.ASSESSMENT):
        result = Result.from_kept(one.now.body)
        code = TESTS.get(result.test)
        if code is None:
            continue  # a test that is done no more, from an old journal
        yield observation(
            told,
            code,
            one,
            amount(result.value, code),
            when={"effectiveDateTime": moment(one.now.about or one.now.told_at)},
            category=OBSERVED_EXAM,
            component=[
                {"code": concept(TRIAL), "valueQuantity": quantity(round(trial, 3), _unit(result))}
                for trial in result.trials
            ],
        )


def _unit(result: Result) -> str:
    return "{stands}" if result.unit == "stands" else "s"


def _when(one: Entry) -> Resource:
    """Give when it was said, if that was on the day that it is about; else that day."""
    first = one.told[0].told_at.astimezone()
    return {"effectiveDateTime": moment(first) if first.date() == one.on else one.on.isoformat()}


def _events(told: Told, one: Entry, said: CheckIn) -> Iterator[Made]:
    fell = [kept for kept in _tellings(one) if kept.wobble is Wobble.FELL]
    if fell:
        stands = one.counts and said.wobble is Wobble.FELL
        yield from _fell(told, one, fell[-1].fall, stands=stands)
    if said.alarm is not None and said.alarm.what in WRONGS and one.counts:
        at = moment(said.alarm.at)
        yield _event(told, one, WRONGS[said.alarm.what], date=at, detected=at)


def _tellings(one: Entry) -> Iterator[CheckIn]:
    """Give each word on it, in the order of telling; of something guided there may be none."""
    for told in one.told:
        body = told.body if told.kind is Kind.CHECK_IN else told.body.get("after")
        if body:
            yield CheckIn.from_kept(body)


def _fell(told: Told, one: Entry, fall: Fall | None, *, stands: bool) -> Iterator[Made]:
    """Give a fall, and what was told of it.

    An adverse event has no status in R4: one that was taken back is left out, and the observation
    says that it was told in error.
    """
    event = _event(told, one, FALL, date=one.on.isoformat())
    if stands:
        yield event
    parts: list[Any] = [
        {"code": concept(FALL_PARTS[name]), "valueBoolean": value} for name, value in fall or ()
    ]
    details = observation(
        told,
        FALL_DETAILS,
        one,
        coded(FALL),
        when={"effectiveDateTime": one.on.isoformat()},
        focus=[event.reference] if stands else None,
        component=parts,
    )
    if not stands:
        details.resource["status"] = "entered-in-error"
    yield details


def _event(told: Told, one: Entry, code: Code, **when: str) -> Made:
    by = None if one.now.role is Role.SYSTEM else told.who(one.now.author, one.now.role)
    resource = known(
        resourceType="AdverseEvent",
        id=told.id(f"event {code.code}", one.number),
        actuality="actual",
        event=concept(code),
        subject=told.patient,
        **when,
        recordedDate=moment(one.now.told_at),
        recorder=by,
    )
    return Made(resource, one.numbers)
