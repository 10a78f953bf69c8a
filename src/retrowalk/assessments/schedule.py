"""Which test when: at the start, then every four to six weeks, as far as the clearance allows."""

from collections.abc import Iterable
from datetime import date, timedelta

from retrowalk.assessments.loading import standard_tests
from retrowalk.assessments.types import Demand, Done, Due, StandardTest
from retrowalk.languages import Message
from retrowalk.screening.types import Clearance, Precaution

AGAIN_AFTER = timedelta(weeks=4)
LATE_AFTER = timedelta(weeks=6)


def due(history: Iterable[Done], today: date, clearance: Clearance) -> tuple[Due, ...]:
    """Say which tests to do, and from which day on, earliest first.

    ``history`` may be in any order. Tests that the clearance does not allow are left out, as is a
    test that another one comes before, until that was done.
    """
    latest: dict[str, date] = {}
    for done in history:
        latest[done.result.test] = max(done.on, latest.get(done.result.test, date.min))
    wanted = [
        _due(test, latest.get(test.id), today)
        for test in standard_tests()
        if allowed(test, clearance, today) and (test.after is None or test.after in latest)
    ]
    return tuple(sorted(wanted, key=lambda one: one.on))


def allowed(test: StandardTest, clearance: Clearance, today: date) -> bool:
    """Whether a test may be offered; with somebody beside the walker, always.

    Who has to ask a professional first does only what a day holds anyway, and nothing at all
    where it is urgent; the same holds once the answers are too old to go by. Who needs something
    to hold does not walk ten metres backward, and who is to take it easy does no chair stands.
    """
    if clearance.urgent:
        return False
    if not clearance.may_walk_backward or today >= clearance.valid_until:
        return test.demand is Demand.EVERYDAY
    held_back = {
        Demand.EFFORT: {Precaution.LIGHT_EFFORT},
        Demand.FAR_BACKWARD: {Precaution.SUPPORT_WITHIN_REACH, Precaution.SHORT_BOUTS},
    }
    return not held_back.get(test.demand, set()) & clearance.precautions


def _due(test: StandardTest, last: date | None, today: date) -> Due:
    if last is None:
        return Due(test=test.id, on=today, why=Message("assessments-due-first"))
    again = last + AGAIN_AFTER
    if today - last >= LATE_AFTER:
        weeks = (today - last).days // 7
        return Due(test=test.id, on=today, why=Message("assessments-due-late", weeks=weeks))
    return Due(test=test.id, on=max(again, today), why=Message("assessments-due-again"))
