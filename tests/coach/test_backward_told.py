"""Which way an activity went: told, it is a walk of the walker, for as long as that counts."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.coach.importing import NOW, became, table, take_in, walk

from retrowalk.activity import Activity, Lap, Sport
from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal import Journal, Kind, Run
from retrowalk.journal.bodies import Backward, Import
from retrowalk.journal.imports import Status
from retrowalk.programme import CheckIn
from retrowalk.web.views.journal import of_session

ALL, NONE = Backward(was="all"), Backward(was="none")
DAY = date(2026, 10, 19)
START = datetime(2026, 10, 19, 8, 0, tzinfo=UTC)


def keep(coach: Coach, journal: Journal, activities: Iterable[Activity]) -> int:
    """Keep activities as those of a file that some format read; give the number of the batch."""
    imports = journal.walker().imports
    batch = coach.importing.begin(Import(by="command"), NOW)
    imports.keep(imports.add(batch, "activities", None), list(activities), [], NOW)
    return batch


def minutes(coach: Coach, today: date = NOW.date()) -> list[float]:
    """Give the backward minutes of each session, as progress has them."""
    return [one.practised_min for one in coach.progress(today).sessions]


def only(coach: Coach) -> int:
    (activity,) = coach.importing.activities()
    return activity.id


def test_nothing_is_assumed_backward_and_what_is_told_counts_everywhere(cleared: Coach) -> None:
    take_in(cleared, {"a.csv": walk("2026-10-19T08:00:00+02:00", 1200)})
    assert minutes(cleared) == []
    cleared.importing.tell_backward(only(cleared), ALL, NOW)
    assert minutes(cleared) == [20]
    assert cleared.progress(NOW.date()).weeks[-1].practised_min == 20
    (session,) = cleared.record.sessions()
    assert (session.id, session.by_hand, session.practised_s) == ("2026-10-19", True, 1200)
    assert [one.app for one in session.activities] == ["Watch"]
    assert session.told_by == "me"
    assert cleared.importing.asked() == ()


def test_answered_anew_or_taken_back_the_walk_goes_with_the_answer(cleared: Coach) -> None:
    batch = take_in(cleared, {"a.csv": walk("2026-10-19T08:00:00+02:00", 1200)}).id
    number = only(cleared)
    cleared.importing.tell_backward(number, ALL, NOW)
    cleared.importing.tell_backward(number, ALL, NOW)  # twice is as once
    answers = [one for one in cleared.record.entries(Kind.BACKWARD) if one.counts]
    assert len(answers) == 1
    cleared.importing.tell_backward(number, NONE, NOW)
    assert minutes(cleared) == []
    undone = cleared.record.undo(cleared.record.last().id, NOW)
    assert minutes(cleared) == [20]
    cleared.record.undo(undone.statement.id, NOW)
    assert minutes(cleared) == []
    cleared.importing.tell_backward(number, ALL, NOW)
    for take_back, put_back in (
        (lambda: cleared.importing.undo(batch, NOW), lambda: cleared.importing.redo(batch, NOW)),
        (lambda: cleared.record.take_back(number, NOW), None),
    ):
        assert minutes(cleared) == [20]
        take_back()
        assert minutes(cleared) == []
        if put_back:
            put_back()
    with pytest.raises(NotInJournal):
        cleared.importing.tell_backward(number, ALL, NOW)


def test_laps_are_told_one_by_one(cleared: Coach, journal: Journal) -> None:
    laps = [Lap(start_s=300 * n, duration_s=300) for n in range(3)]
    start = datetime(2026, 10, 19, 8, 0, tzinfo=UTC)
    activity = Activity(sport=Sport.OTHER, start=start, duration_s=900, laps=tuple(laps))
    keep(cleared, journal, [activity])
    number = only(cleared)
    for wrong in (Backward(was="laps", laps=(3,)), Backward(was="laps")):
        with pytest.raises(InvalidAnswer):
            cleared.importing.tell_backward(number, wrong, NOW)
    with pytest.raises(InvalidAnswer):
        cleared.importing.tell_backward(number, Backward(was="all", laps=(0,)), NOW)
    cleared.importing.tell_backward(number, Backward(was="laps", laps=(0, 2, 2)), NOW)
    assert minutes(cleared) == [10]
    told = cleared.importing.activity(number)
    assert [told.direction_of(n) for n in range(3)] == ["backward", "forward", "backward"]
    assert told.direction == "mixed"


def test_before_any_screening_it_is_kept_and_counts_and_the_programme_begins_as_ever(
    coach: Coach, journal: Journal, answers: dict[str, object]
) -> None:
    days = [NOW - timedelta(days=n) for n in range(1, 25)]
    rows = [(one.isoformat(), 1500.0, "walking") for one in days]
    take_in(coach, {"a.csv": table(*rows)})
    for one in coach.importing.asked():
        coach.importing.tell_backward(one.id, ALL, NOW)
    assert sum(minutes(coach)) == 24 * 25
    coach.screening.screen(answers, NOW)
    planned = coach.planning.programme(NOW.date())
    other = Coach(journal, journal.walkers.add("Ada", NOW).id)
    other.screening.screen(answers, NOW)
    alone = other.planning.programme(NOW.date())
    assert planned.sessions == alone.sessions
    assert not planned.state.ask_first


def test_old_walks_that_come_in_late_move_nothing_in_the_programme(cleared: Coach) -> None:
    """Two months of long walks, told of after their windows had passed, are no news by now."""
    before = cleared.planning.programme(date(2026, 12, 20))
    rows = [(f"2026-10-{day:02}T08:00:00+02:00", 2400.0, "walking") for day in range(6, 31)]
    later = datetime(2026, 12, 20, 9, 0, tzinfo=UTC)
    take_in(cleared, {"a.csv": table(*rows)}, later)
    for one in cleared.importing.asked():
        cleared.importing.tell_backward(one.id, ALL, later)
    assert len(minutes(cleared, later.date())) == 25
    after = cleared.planning.programme(later.date())
    assert (after.state, after.sessions) == (before.state, before.sessions)
    assert cleared.planning.today(later.date()).awaiting_check_in is None
    assert not any(day.endswith("-30") for day in cleared.planning.today(later.date()).ask_next_day)


def test_a_recent_one_is_asked_about_and_asks_for_no_more_but_perhaps_for_rest(
    cleared: Coach,
) -> None:
    first = cleared.planning.programme(NOW.date())
    take_in(cleared, {"a.csv": walk("2026-10-19T08:00:00+02:00", 2400)})
    cleared.importing.tell_backward(only(cleared), ALL, NOW)
    today = cleared.planning.today(NOW.date())
    assert today.awaiting_check_in == "2026-10-19"
    after = cleared.planning.programme(NOW.date())
    assert after.state.total_s <= first.state.total_s
    assert after.state.stage == first.state.stage
    assert after.state.last_on == DAY
    cleared.sessions.keep_check_in("2026-10-19", CheckIn(pain=7), NOW)
    hurt = cleared.planning.programme(NOW.date())
    assert any("pain_red" in reason for one in hurt.decisions for reason in one.reasons)


def test_it_is_joined_to_the_session_that_was_walked_with_retrowalk(
    cleared: Coach, journal: Journal
) -> None:
    run = Run(started_at=START, practised_s=300)
    journal.walker().add_run("2026-10-19", run, NOW)
    fresh = Coach(journal)
    receipt = take_in(fresh, {"a.csv": walk("2026-10-19T10:01:00+02:00", 620)})
    assert became(receipt) == {"a.csv": Status.JOINED}
    (activity,) = fresh.importing.activities()
    assert activity.session == "2026-10-19"
    assert fresh.importing.asked() == ()
    (session,) = fresh.record.sessions()
    assert [one.heart_rate_mean_bpm for one in session.activities] == [101]
    assert "heart rate 101 a minute" in map(str, of_session(session).say_parts())
    # also where it was told before that all of it went backward
    fresh.importing.tell_backward(activity.id, ALL, NOW)
    assert minutes(Coach(journal)) == [5]
    fresh.record.take_back("2026-10-19", NOW)
    assert Coach(journal).importing.activity(activity.id).session is None


def test_a_walk_home_that_a_watch_counted_on_is_not_the_session(
    cleared: Coach, journal: Journal
) -> None:
    journal.walker().add_run("2026-10-19", Run(started_at=START, practised_s=300), NOW)
    receipt = take_in(cleared, {"a.csv": walk("2026-10-19T10:00:30+02:00", 5400)})
    assert became(receipt) == {"a.csv": Status.KEPT}


def test_a_run_that_comes_late_takes_the_place_of_what_was_told(
    cleared: Coach, journal: Journal
) -> None:
    take_in(cleared, {"a.csv": walk("2026-10-19T10:01:00+02:00", 620)})
    cleared.importing.tell_backward(only(cleared), ALL, NOW)
    assert minutes(cleared) == [pytest.approx(620 / 60)]
    journal.walker().add_run("2026-10-19", Run(started_at=START, practised_s=300), NOW)
    assert minutes(Coach(journal)) == [5]


def test_many_old_ones_are_told_to_be_none_at_once_or_not_at_all(cleared: Coach) -> None:
    rows = [(f"2025-03-{day:02}T08:00:00+01:00", 1800.0, "walking") for day in range(1, 29)]
    take_in(cleared, {"a.csv": table(*rows, ("2025-03-30T08:00:00+02:00", 900.0, "cycling"))})
    asked = [one.id for one in cleared.importing.asked()]
    assert len(asked) == 28
    with pytest.raises(NotInJournal):
        cleared.importing.tell_none([*asked, 10_000], NOW)
    assert len(cleared.importing.asked()) == 28
    cleared.importing.tell_none(asked, NOW)
    assert cleared.importing.asked() == ()
    assert minutes(cleared) == []


def test_what_is_kept_in_mind_is_as_what_is_read_anew(cleared: Coach, journal: Journal) -> None:
    """Each step changes the history; a coach who looked before it sees the same as a new one."""
    batch = take_in(cleared, {"a.csv": walk("2026-10-19T08:00:00+02:00", 1200)}).id
    number = only(cleared)
    steps = (
        lambda coach: coach.importing.tell_backward(number, ALL, NOW),
        lambda coach: coach.importing.undo(batch, NOW),
        lambda coach: coach.importing.redo(batch, NOW),
        lambda coach: coach.record.take_back("2026-10-19", NOW),
        lambda coach: coach.importing.tell_backward(number, ALL, NOW),
        lambda coach: coach.record.erase(number),
    )
    for step in steps:
        minutes(cleared)
        step(cleared)
        assert minutes(cleared) == minutes(Coach(Journal(journal._transactions.engine)))
    assert minutes(cleared) == []
