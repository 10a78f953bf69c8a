"""The standard tests of one walker: which to do when, what came of them, and what that means."""

from collections.abc import Sequence
from datetime import date, datetime

from retrowalk.assessments import (
    Done,
    Due,
    ForProfessionals,
    Result,
    ResultChange,
    Since,
    StandardTest,
    Standing,
    allowed,
    due,
    for_professionals,
    judge,
    score,
    standard_test,
    standard_tests,
    standing,
)
from retrowalk.coach.measuring import a_turn, file_name, memory_for
from retrowalk.coach.planning import Planner
from retrowalk.errors import NotCleared, NotInJournal
from retrowalk.exchange.tested import Tested
from retrowalk.journal import Screening, StoredAssessment, WalkerJournal
from retrowalk.languages import Message
from retrowalk.screening import Clearance, Outcome
from retrowalk.value import Value


class Offer(Value):
    """A test as it stands with the walker: is it for them, when is it due, what came last."""

    test: StandardTest
    allowed: bool
    due: Due | None
    last: StoredAssessment | None


class Assessed(Value):
    """A result, what changed since the last time and since the first, and where others were."""

    id: int
    at: datetime
    test: StandardTest
    result: Result
    change: ResultChange | None
    since_start: ResultChange | None
    standing: tuple[Standing, ...]


class Assessing:
    """Keeps the results of one walker and says what they mean.

    Absolute times are aware datetimes; the day of a test is that of ``at`` in its own zone.
    """

    def __init__(self, journal: WalkerJournal, planner: Planner) -> None:
        self._journal = journal
        self._planner = planner

    def offers(self, today: date) -> tuple[Offer, ...]:
        """Give every test, in the order in which a day of testing goes.

        Raises
        ------
        NotCleared
            before the first screening
        """
        clearance = self._clearance(today)
        return self._journal.make("tests", lambda: self._offers(clearance, today), clearance, today)

    def _offers(self, clearance: Clearance, today: date) -> tuple[Offer, ...]:
        stored = self._journal.assessments.all()
        history = [Done(on=one.at.astimezone().date(), result=one.result) for one in stored]
        when = {one.test: one for one in due(history, today, clearance)}
        latest = {one.result.test: one for one in stored}
        return tuple(
            Offer(
                test=test,
                allowed=allowed(test, clearance, today),
                due=when.get(test.id),
                last=latest.get(test.id),
            )
            for test in standard_tests()
        )

    def offer(self, test_id: str, today: date) -> Offer:
        """Give one test as it stands with the walker.

        Raises
        ------
        InvalidAnswer
            if there is no such test
        NotCleared
            before the first screening
        """
        test = standard_test(test_id)
        return next(one for one in self.offers(today) if one.test == test)

    def for_professionals(self, test_id: str) -> ForProfessionals:
        """Give what was published about a test for people like the walker; never a verdict.

        Raises
        ------
        InvalidAnswer
            if there is no such test
        NotCleared
            before the first screening
        """
        return for_professionals(test_id, self._screening().person)

    def add(self, test_id: str, trials: Sequence[float], at: datetime) -> Assessed:
        """Keep a test that was timed by hand; told again for the same time, it is corrected.

        Raises
        ------
        InvalidAnswer
            if there is no such test, or a trial can't be true
        NotCleared
            if the test is not for the walker as things are
        """
        test = self._allowed(test_id, at)
        return self._assessed(self._journal.assessments.add(score(test, trials), at))

    @a_turn()
    def measure(
        self,
        test_id: str,
        name: str,
        data: bytes,
        *,
        at: datetime,
        distance_m: float | None = None,
        counted: int | None = None,
        forward_axis: str | None = None,
        forward_during: tuple[float, float] | None = None,
    ) -> Assessed:
        """Keep a recording of a test and what is measured from it.

        Raises
        ------
        InvalidAnswer, NotCleared
            as :meth:`add` does
        UnreadableRecording
            if the file is no recording; it is not kept
        NotEnoughSignal
            if the test is not found in it
        """
        from retrowalk.assessments.instrumented import measure  # the numeric rooms load late
        from retrowalk.recordings import read_bytes

        test, name = self._allowed(test_id, at), file_name(name)
        with memory_for(data):
            recording = read_bytes(name, data)
            kept = self._journal.walks.keep(name, data, at)
            result = measure(
                test,
                recording,
                distance_m=distance_m,
                counted=counted,
                forward_axis=forward_axis,
                forward_during=forward_during,
                height_m=self._screening().person.height_m,
            )
        return self._assessed(self._journal.assessments.add(result, at, kept.id))

    def tested(self) -> tuple[Tested, ...]:
        """Give the last result of each test that was done, for paper."""
        return self._journal.make("tested", self._tested)

    def _tested(self) -> tuple[Tested, ...]:
        last = {one.result.test: one for one in self._journal.assessments.all()}
        every = (self._assessed(last[test.id]) for test in standard_tests() if test.id in last)
        return tuple(
            Tested(
                on=one.at.date(),
                test=one.test,
                result=one.result,
                changes=tuple(filter(None, (one.change, one.since_start))),
                standing=one.standing,
                published=self.for_professionals(one.test.id),
            )
            for one in every
        )

    def get(self, assessment_id: int) -> Assessed:
        """Give a result with what it means.

        Raises
        ------
        NotInJournal
            if there is no such result
        """
        for stored in self._journal.assessments.all():
            if stored.id == assessment_id:
                return self._assessed(stored)
        raise NotInJournal(Message("coach-no-result", id=str(assessment_id)))

    def all(self) -> tuple[StoredAssessment, ...]:
        """Give every result, in the order in which the tests were done."""
        return self._journal.assessments.all()

    def _assessed(self, stored: StoredAssessment) -> Assessed:
        test = standard_test(stored.result.test)
        person = self._screening().person
        before = [
            one.result
            for one in self._journal.assessments.all()
            if one.result.test == test.id and one.at < stored.at
        ]

        def change(earlier: Result, since: Since) -> ResultChange:
            return judge(test, earlier, stored.result, person.conditions, since=since)

        return Assessed(
            id=stored.id,
            at=stored.at,
            test=test,
            result=stored.result,
            change=change(before[-1], "last") if before else None,
            since_start=change(before[0], "start") if len(before) > 1 else None,
            standing=standing(stored.result, person),
        )

    def _allowed(self, test_id: str, at: datetime) -> StandardTest:
        test = standard_test(test_id)
        if not allowed(test, self._clearance(at.date()), at.date()):
            raise NotCleared(Message("coach-test-not-for-you", test=test.name))
        return test

    def _clearance(self, today: date) -> Clearance:
        """Give the clearance; where something that happened asks for a professional, it does."""
        clearance = self._screening().clearance
        if self._planner.asks_first(today) is None:
            return clearance
        return clearance.model_copy(update={"outcome": Outcome.ASK_FIRST})

    def _screening(self) -> Screening:
        last = self._journal.screening()
        if last is None:
            raise NotCleared(Message("coach-questions-tests"))
        return last
