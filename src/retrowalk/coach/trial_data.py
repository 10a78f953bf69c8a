"""What a trial is reckoned from: the walker's own answers, check-ins and tests, as observations."""

from collections.abc import Iterator
from datetime import date

from retrowalk.assessments import StandardTest, standard_tests
from retrowalk.assessments.types import Demand
from retrowalk.journal import Kind, WalkerJournal
from retrowalk.journal.clocks import day_here
from retrowalk.languages import Message
from retrowalk.programme import CheckIn
from retrowalk.trials.types import MEASURES, Observation, Question

TESTED = (Question.BACKWARD_SPEED, Question.FORWARD_SPEED, Question.CHAIR_STANDS)
"""Questions that a standard test answers, at the end of each block."""


def test_of(question: Question) -> StandardTest | None:
    """Give the standard test by which a question is measured; None where it is asked in words.

    Of two walks backward it is the shorter one, beside a wall or a rail: it asks the least.
    """
    tests = standard_tests()
    match question:
        case Question.BACKWARD_SPEED:
            return next(one for one in tests if one.demand is Demand.BACKWARD)
        case Question.FORWARD_SPEED:
            return next(one for one in tests if one.unit == "m/s" and not one.backward)
        case Question.CHAIR_STANDS:
            return next(one for one in tests if one.counted)
    return None


def observations_before(pages: WalkerJournal) -> dict[Question, tuple[Observation, ...]]:
    """Give all that the walker ever told or did, by the question that it answers.

    Pain is that of check-ins, beside the answers of earlier trials to the same question.
    """
    told: dict[Question, list[Observation]] = {one: [] for one in Question}
    told[Question.KNEE_PAIN] += _pains(pages)
    plans = {one.body.digest: one.body.plan for one in pages.trials.plans()}
    for answer in pages.trials.answers():
        plan = plans.get(answer.body.trial)
        if plan is not None:
            told[plan.question].append(Observation(day=answer.on, value=answer.body.value))
    for question in TESTED:
        told[question] += _tested(pages, question)
    return {one: tuple(sorted(some, key=lambda each: each.day)) for one, some in told.items()}


def observations_in(
    pages: WalkerJournal, question: Question, digest: str, begins: date, last: date
) -> tuple[Observation, ...]:
    """Give what was observed for a trial, in the order of the days.

    To knee pain a check-in of the day is an answer too, where none was given to the trial itself;
    what of it was corrected only after ``last`` counts as it was told before: then the result could
    be seen.
    """
    if question in TESTED:
        found = [*_tested(pages, question)]
    else:
        answers = {
            one.on: one.body.value for one in pages.trials.answers() if one.body.trial == digest
        }
        found = [Observation(day=day, value=value) for day, value in answers.items()]
        if question is Question.KNEE_PAIN:
            found += [one for one in _pains(pages, last) if one.day not in answers]
    inside = (one for one in found if begins <= one.day <= last)
    return tuple(sorted(inside, key=lambda one: one.day))


def amount(question: Question, value: float, *, kind: str = "amount") -> Message:
    """Word an amount of what is measured, with its unit: '0.9 points', '0.12 m/s'."""
    measure = MEASURES[question]
    digits = {"points": 1, "m/s": 2, "stands": 1}[measure.unit]
    unit = measure.unit.replace("/", "")
    return Message(f"trial-{kind}-{unit}", amount=round(abs(value), digits))


def _pains(pages: WalkerJournal, last: date | None = None) -> Iterator[Observation]:
    for walked in pages.history():
        after = walked.after
        if last is not None and after is not None and day_here(walked.said_at) > last:
            after = _as_told(pages, walked.session_id, last)
        if after is not None and after.pain is not None:
            yield Observation(day=walked.on, value=after.pain)


def _as_told(pages: WalkerJournal, session_id: str, last: date) -> CheckIn | None:
    """Give the check-in of a session as it counted on a day; told later, as it was told first."""
    told = pages.statements.of_session(session_id)
    then = [one for one in told if day_here(one.told_at) <= last]
    gone = {one.takes_back_id for one in then}
    known = [one for one in then if one.kind is Kind.CHECK_IN and one.id not in gone]
    first = [one for one in told if one.kind is Kind.CHECK_IN][:1]
    return next((CheckIn.from_kept(one.body) for one in [*known[-1:], *first]), None)


def _tested(pages: WalkerJournal, question: Question) -> Iterator[Observation]:
    test = test_of(question)
    for one in pages.assessments.all():
        if test is None or one.result.test != test.id or one.result.value <= 0:
            continue
        value = one.result.value
        if question is Question.BACKWARD_SPEED and test.distance_m and test.unit == "s":
            value = test.distance_m / value
        yield Observation(day=day_here(one.at), value=value)
