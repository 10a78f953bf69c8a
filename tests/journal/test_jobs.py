"""Jobs: kept before they are begun, taken by one, taken up again, ended once."""

from datetime import UTC, datetime, timedelta

from retrowalk.journal.jobs import LEASE, MOST_TRIES, State

NOW = datetime(2026, 11, 1, 8, tzinfo=UTC)


def test_the_same_key_is_the_same_job(journal):
    one = journal.jobs.add("import", {"batch": 1}, NOW, key="import 1")
    assert journal.jobs.add("import", {"batch": 2}, NOW, key="import 1") == one


def test_a_job_is_taken_by_one(journal):
    job = journal.jobs.add("import", {}, NOW, key="a")
    assert journal.jobs.take(["export"], "x", NOW) is None
    assert journal.jobs.take(["import"], "x", NOW).id == job.id
    assert journal.jobs.take(["import"], "y", NOW) is None


def test_what_nobody_holds_any_more_is_taken_up_again_and_lost_to_who_had_it(journal):
    job = journal.jobs.add("import", {}, NOW, key="a")
    journal.jobs.take(["import"], "x", NOW)
    later = NOW + LEASE + timedelta(seconds=1)
    assert journal.jobs.take(["import"], "y", later).tries == 2
    assert not journal.jobs.hold(job.id, "x", later, 1, 2)
    assert not journal.jobs.end(job.id, "x", later, State.DONE, {"from": "x"})
    assert journal.jobs.end(job.id, "y", later, State.DONE, {"from": "y"})
    assert journal.jobs.get(job.id).result == {"from": "y"}


def test_what_ends_its_worker_again_and_again_is_given_up(journal):
    job = journal.jobs.add("import", {}, NOW, key="a")
    at = NOW
    for _ in range(MOST_TRIES):
        assert journal.jobs.take(["import"], "x", at) is not None
        at += LEASE + timedelta(seconds=1)
    assert journal.jobs.take(["import"], "x", at) is None
    ended = journal.jobs.get(job.id)
    assert ended.state is State.FAILED
    assert ended.result["why"]["id"] == "job-given-up"


def test_a_clock_that_is_set_back_leaves_no_job_waiting_for_years(journal):
    ahead = NOW + timedelta(days=3650)
    held = journal.jobs.add("import", {}, ahead, key="held")
    assert journal.jobs.take(["import"], "x", ahead).id == held.id
    journal.jobs.add("import", {}, ahead, key="waiting", due_at=ahead + timedelta(hours=1))
    taken = {journal.jobs.take(["import"], "y", NOW).key for _ in range(2)}
    assert taken == {"held", "waiting"}
    assert journal.jobs.take(["import"], "z", NOW - LEASE) is None  # clocks may differ a little


def test_what_was_cancelled_is_theirs_no_more_and_stays_so(journal):
    job = journal.jobs.add("import", {}, NOW, key="a")
    journal.jobs.take(["import"], "x", NOW)
    assert journal.jobs.cancel(job.id, NOW).state is State.CANCELLED
    assert not journal.jobs.hold(job.id, "x", NOW, 1, 2)
    assert not journal.jobs.end(job.id, "x", NOW, State.DONE, {})
    assert journal.jobs.get(job.id).state is State.CANCELLED


def test_it_is_told_how_long_it_will_take_still(journal):
    job = journal.jobs.add("import", {}, NOW, key="a")
    journal.jobs.take(["import"], "x", NOW)
    journal.jobs.hold(job.id, "x", NOW, 25, 100)
    assert journal.jobs.get(job.id).left_s(NOW + timedelta(seconds=10)) == 30


def test_what_ended_is_begun_anew_where_that_is_wanted(journal):
    job = journal.jobs.add("import", {"zone": "a"}, NOW, key="a")
    journal.jobs.take(["import"], "x", NOW)
    assert journal.jobs.add("import", {}, NOW, key="a", again=True).state is State.RUNNING
    journal.jobs.end(job.id, "x", NOW, State.FAILED, {"why": "so"})
    assert journal.jobs.add("import", {}, NOW, key="a").state is State.FAILED
    again = journal.jobs.add("import", {"zone": "b"}, NOW, key="a", again=True)
    assert (again.id, again.state, again.tries, again.result) == (job.id, State.WAITING, 0, {})
    assert again.told == {"zone": "b"}
    assert journal.jobs.known("a") == again
    assert journal.jobs.known("b") is None


def test_what_is_put_back_was_not_begun(journal):
    job = journal.jobs.add("import", {}, NOW, key="a")
    for _ in range(MOST_TRIES + 1):
        assert journal.jobs.take(["import"], "x", NOW, job.id).tries == 1
        assert journal.jobs.later(job.id, "x", NOW)
    assert journal.jobs.take(["import"], "x", NOW, job.id + 1) is None
