"""What other devices told, beside the practice: by month, and a gap is a gap."""

from datetime import UTC, date, datetime

from retrowalk.activity import DayValue, Measure
from retrowalk.coach.everyday import MOST_MONTHS, everyday
from retrowalk.programme import CompletedSession

TODAY = date(2026, 6, 15)


def told(measure, *days, source="Watch"):
    return [
        DayValue(on=date.fromisoformat(on), measure=measure, value=value, source=source)
        for on, value in days
    ]


def walked(on, practised_s=120.0):
    at = datetime.fromisoformat(on).replace(hour=8, tzinfo=UTC)
    return CompletedSession(session_id=on, started_at=at, practised_s=practised_s)


def test_nothing_imported_is_nothing_to_show() -> None:
    assert everyday([walked("2026-05-01")], {}, TODAY).months == ()


def test_a_month_without_days_is_a_gap_and_not_nought() -> None:
    days = {
        Measure.STEADINESS: told(
            Measure.STEADINESS, ("2026-02-03", 0.8), ("2026-02-10", 0.9), ("2026-05-01", 0.92)
        ),
        Measure.STEPS: told(Measure.STEPS, ("2026-03-01", 4000), source="Phone"),
    }
    found = everyday([walked("2026-04-30"), walked("2026-06-01", 300.0)], days, TODAY)
    assert [one.first.month for one in found.months] == [2, 3, 4, 5, 6]
    steadiness = [one.steadiness and round(one.steadiness, 3) for one in found.months]
    assert steadiness == [0.85, None, None, 0.92, None]
    assert [one.steps for one in found.months] == [None, 4000, None, None, None]
    assert [one.backward_min for one in found.months] == [None, None, 2.0, 0.0, 5.0]
    assert [one.days for one in found.months] == [2, 1, 0, 1, 0]
    assert found.sources == ("Phone", "Watch")


def test_one_month_that_was_told_before_any_practice_is_shown() -> None:
    found = everyday([], {Measure.STEPS: told(Measure.STEPS, ("2026-06-01", 4000))}, TODAY)
    assert [(one.first.month, one.steps) for one in found.months] == [(6, 4000)]


def test_of_many_years_the_last_two_are_shown_and_no_clock_that_ran_ahead() -> None:
    days = told(Measure.STEPS, ("2015-01-01", 1), ("2026-05-01", 2), ("2031-01-01", 3))
    found = everyday([], {Measure.STEPS: days}, TODAY)
    assert len(found.months) == MOST_MONTHS
    assert found.months[-1].first == date(2026, 5, 1)
    assert found.months[-1].steps == 2
