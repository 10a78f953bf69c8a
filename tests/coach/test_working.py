"""Who does the jobs: to the end, or put back where it is to end, cancelled or failed."""

import threading
from datetime import UTC, datetime, timedelta

from retrowalk.coach.working import Worker
from retrowalk.errors import Busy, InvalidAnswer
from retrowalk.journal import Journal
from retrowalk.journal.jobs import State
from retrowalk.languages import Message


def added(journal: Journal, key: str = "a") -> int:
    at = datetime.now(UTC) - timedelta(seconds=1)
    return journal.jobs.add("count", {}, at, key=key).id


def test_a_job_is_done_and_its_result_is_kept(journal: Journal) -> None:
    number = added(journal)
    worker = Worker(journal.jobs, {"count": lambda turn: {"id": turn.job.id}})
    assert not worker.do_one(number + 1)
    assert worker.do_one(number)
    assert journal.jobs.get(number).result == {"id": number}
    assert not worker.do_one()


def test_a_worker_that_is_to_end_puts_its_job_back_and_another_does_it(journal: Journal) -> None:
    number, begun, go_on = added(journal), threading.Event(), threading.Event()

    def slow(turn: object) -> dict[str, int]:
        begun.set()
        go_on.wait(30)
        turn.progress(1, 2)  # type: ignore[attr-defined]
        return {"by": 1}

    worker = Worker(journal.jobs, {"count": slow})
    thread = threading.Thread(target=worker.run)
    thread.start()
    assert begun.wait(30)
    worker.stop()
    go_on.set()
    thread.join(30)
    assert not thread.is_alive()
    left = journal.jobs.get(number)
    assert (left.state, left.tries) == (State.WAITING, 0)
    Worker(journal.jobs, {"count": lambda _: {"by": 2}}).do_one()
    assert journal.jobs.get(number).result == {"by": 2}


def test_what_is_cancelled_goes_no_further(journal: Journal) -> None:
    number, done = added(journal), []

    def counting(turn: object) -> dict[str, int]:
        journal.jobs.cancel(number, datetime.now(UTC))
        turn.hold()  # type: ignore[attr-defined]
        turn.progress(1)  # type: ignore[attr-defined]
        done.append(1)
        return {}

    assert Worker(journal.jobs, {"count": counting}).do_one()
    assert done == []
    assert journal.jobs.get(number).state is State.CANCELLED


def test_what_fails_says_why_and_what_is_busy_is_begun_again(journal: Journal) -> None:
    errors = [InvalidAnswer(Message("job-fault")), ZeroDivisionError(), Busy(Message("job-fault"))]
    numbers = [added(journal, str(n)) for n in range(3)]

    def failing(turn: object) -> dict[str, int]:
        raise errors[numbers.index(turn.job.id)]  # type: ignore[attr-defined]

    worker = Worker(journal.jobs, {"count": failing})
    assert [worker.do_one() for _ in range(4)] == [True, True, True, False]
    states = [journal.jobs.get(number).state for number in numbers]
    assert states == [State.FAILED, State.FAILED, State.WAITING]
    assert journal.jobs.get(numbers[1]).result["why"]["id"] == "job-fault"
