"""Results of the standard tests come back, and a correction counts."""

from datetime import UTC, datetime, timedelta

import pytest

from retrowalk.assessments import Result
from retrowalk.journal import Journal

AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)


def result(value: float, test: str = "timed_up_and_go") -> Result:
    return Result(test=test, value=value, unit="s", trials=(value, value))


def test_results_come_back_in_the_order_of_the_tests(journal: Journal) -> None:
    kept = journal.walker().assessments
    later = kept.add(result(9.0), AT + timedelta(days=28))
    first = kept.add(result(10.0), AT)
    assert kept.all() == (first, later)
    assert first.result == result(10.0)
    assert journal.walker("another").assessments.all() == ()


def test_told_twice_it_is_kept_once(journal: Journal) -> None:
    kept = journal.walker().assessments
    assert kept.add(result(10.0), AT) == kept.add(result(10.0), AT)
    assert len(kept.all()) == 1


def test_the_newest_telling_for_the_same_time_counts(journal: Journal) -> None:
    kept = journal.walker().assessments
    kept.add(result(100.0), AT)
    corrected = kept.add(result(10.0), AT)
    other = kept.add(result(5.0, "three_metre_backward"), AT)
    assert set(kept.all()) == {corrected, other}


def test_a_result_knows_its_recording(journal: Journal) -> None:
    pages = journal.walker()
    recording = pages.walks.keep("test.zip", b"signals", AT)
    kept = pages.assessments.add(result(10.0), AT, recording.id)
    assert pages.assessments.all()[0].recording_id == kept.recording_id == recording.id


def test_a_recording_that_is_not_there_is_refused(journal: Journal) -> None:
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        journal.walker().assessments.add(result(10.0), AT, 99)
    assert journal.walker().assessments.all() == ()
