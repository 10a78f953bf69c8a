"""Weeks without guilt: a walk keeps one, rest and illness too, and nothing can break."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.journal.bodies import Reminder
from retrowalk.journal.reminders import ToldReminder
from retrowalk.languages import LANGUAGES, say, speaking
from retrowalk.people.adherence import (
    KeptBy,
    KeptWeek,
    Spell,
    finding,
    kept_weeks,
    spells_of,
    welcome,
)
from retrowalk.programme import Action, Amount, Break, CoachOverride, Decision, Reduction
from retrowalk.programme.types import Why

MONDAY = date(2026, 4, 6)
WEEK, ONE_DAY = timedelta(weeks=1), timedelta(days=1)
TODAY = MONDAY + 6 * WEEK + ONE_DAY
"""A Tuesday, six whole weeks later."""


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


def in_week(number: int, day: int = 2) -> date:
    return MONDAY + number * WEEK + timedelta(days=day)


def kept(*weeks: int, spells: tuple[Spell, ...] = (), today: date = TODAY) -> list[str]:
    found = kept_weeks([in_week(number) for number in weeks], spells, today)
    return [one.by.value for one in found]


def test_one_walk_keeps_a_week_and_an_open_one_breaks_nothing() -> None:
    assert kept(0, 1, 3, 4, 5) == ["walk", "walk", "open", "walk", "walk", "walk"]
    walked = [in_week(0, 0), in_week(0, 3), in_week(0, 6)]
    assert kept_weeks(walked, (), TODAY)[0].walks == 3


def test_a_week_is_open_to_everything_as_long_as_it_lasts() -> None:
    assert kept(0, 1, 2, 3, 4, 5) == ["walk"] * 6
    sunday = in_week(6, 6)
    assert kept(0, 1, 2, 3, 4, 5, today=sunday) == ["walk"] * 6
    assert kept(0, 1, 2, 3, 4, 5, today=sunday + ONE_DAY) == ["walk"] * 5 + ["open"]
    assert kept(5, 6) == ["walk", "walk"]


def test_nothing_of_before_the_first_walk_is_asked_for() -> None:
    assert kept(4) == ["walk", "open"]
    assert kept() == []
    assert finding(kept_weeks([], (), TODAY)) is None


def test_rest_and_illness_keep_a_week_and_a_walk_keeps_it_before_them() -> None:
    spells = (
        Spell(in_week(1, 6), in_week(2, 0), KeptBy.ILLNESS),
        Spell(in_week(3), in_week(3), KeptBy.REST),
    )
    assert kept(0, spells=spells) == ["walk", "illness", "illness", "rest", "open", "open"]
    assert kept(0, 2, spells=spells)[:4] == ["walk", "illness", "walk", "rest"]


def test_where_the_plan_asks_for_nothing_more_this_week_rest_keeps_it() -> None:
    walked = [in_week(5)]
    ahead = [in_week(7)]
    assert kept_weeks(walked, (), TODAY, ahead=ahead)[-1].by is KeptBy.REST
    assert kept_weeks(walked, (), TODAY, ahead=[*ahead, in_week(6)])[-1].by is KeptBy.WALK


def spells(**told) -> list[tuple[date, date, str]]:
    whole = {"walked_on": [in_week(0)], "choices": (), "screenings": (), "decisions": ()}
    found = spells_of(**{**whole, "reminders": (), "today": TODAY, **told})
    return [(one.since, one.until, one.by.value) for one in found]


@pytest.mark.parametrize("why", list(Why))
def test_what_kept_somebody_away_counts_where_it_was_illness(why: Why) -> None:
    told = Break(on=in_week(3), at=at(in_week(3)), why=why)
    ill = why not in {Why.AWAY, Why.OTHER}
    expected = [(in_week(0), in_week(3), "illness")] if ill else []
    assert spells(choices=[told]) == expected


def test_rest_that_was_chosen_or_prescribed_counts_and_what_was_chosen_last_of_a_day() -> None:
    def chose(amount: Amount, week: int) -> Reduction:
        return Reduction(on=in_week(week), at=at(in_week(week)), amount=amount)

    choices = [
        chose(Amount.REST, 1),
        chose(Amount.REST, 2),
        chose(Amount.FULL, 2),
        chose(Amount.HALF, 3),
        CoachOverride(on=in_week(4), at=at(in_week(4)), who="Ruth", note="Rest", rest_days=9),
    ]
    assert sorted(spells(choices=choices)) == [
        (in_week(1), in_week(1), "rest"),
        (in_week(4), in_week(4) + timedelta(days=9), "rest"),
    ]


def test_while_a_professional_is_to_be_asked_nobody_is_expected() -> None:
    def decided(action: Action, week: int) -> Decision:
        return Decision(on=in_week(week), action=action, sentence="")

    asked = [decided(Action.GROW, 0), decided(Action.ASK, 1), decided(Action.ASK, 2)]
    assert spells(decisions=asked) == [(in_week(1), TODAY, "rest")]
    after = [*asked, decided(Action.LESS, 4)]
    assert spells(decisions=after) == [(in_week(1), in_week(4), "rest")]


def test_an_illness_that_was_told_ends_when_they_say_that_they_are_back() -> None:
    def told(week: int, until: date | None) -> ToldReminder:
        wanted = Reminder(resting_until=until, resting_because="ill")
        return ToldReminder(week, at(in_week(week)), wanted)

    long = in_week(5)
    assert spells(reminders=[told(2, long)]) == [(in_week(2), long, "illness")]
    back = [told(2, long), told(3, None)]
    assert spells(reminders=back) == [(in_week(2), in_week(3), "illness")]
    assert spells(reminders=[told(5, in_week(9))]) == [(in_week(5), TODAY, "illness")]


def weeks(by: str) -> list[KeptWeek]:
    names = {one.value[0]: one for one in KeptBy}
    return [KeptWeek(monday=in_week(n), by=names[sign]) for n, sign in enumerate(by)]


@pytest.mark.parametrize(
    ("by", "sentence"),
    [
        ("w", "Your first week is kept."),
        ("ww", "Both of the last two weeks were kept."),
        ("wwwrii", "All of the last six weeks were kept."),
        ("wwowww", "Five of the last six weeks were kept."),
        ("woo", "One of the last three weeks was kept."),
        ("ooo", None),
        ("o", None),
        ("", None),
    ],
)
def test_what_is_said_of_them(by: str, sentence: str | None) -> None:
    said = finding(weeks(by))
    assert (None if said is None else str(said)) == sentence


@given(st.text("wrio", max_size=6), st.sampled_from(sorted(LANGUAGES)))
def test_no_sentence_ever_counts_what_is_missing(by: str, language: str) -> None:
    with speaking(language):
        said = str(finding(weeks(by)) or "").casefold()
        for word in (
            "miss",
            "only",
            "streak",
            "fail",
            "nur ",
            "verpasst",
            "versäumt",
            "错过",
            "只",
        ):
            assert word not in said


@given(
    st.lists(st.integers(0, 60), max_size=30),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=4),
    st.integers(0, 30),
)
def test_one_walk_or_one_rest_more_never_keeps_less(walked, rested, more) -> None:
    days = [MONDAY + timedelta(days=n) for n in walked]
    quiet = [
        Spell(MONDAY + timedelta(days=since), MONDAY + timedelta(days=since + long), KeptBy.REST)
        for since, long in rested
    ]

    def count(walks: list[date], spells: list[Spell]) -> int:
        found = kept_weeks([MONDAY, *walks], spells, TODAY)
        return sum(one.by is not KeptBy.OPEN for one in found)

    extra = MONDAY + timedelta(days=more)
    before = count(days, quiet)
    assert count([*days, extra], quiet) >= before
    assert count(days, [*quiet, Spell(extra, extra, KeptBy.ILLNESS)]) >= before


def test_who_comes_back_after_weeks_is_welcome_for_a_week() -> None:
    walked = [in_week(0), in_week(4)]
    assert str(welcome(walked, in_week(4))) == say("reminders-weeks-welcome")
    assert welcome(walked, in_week(5)) is None
    assert welcome([in_week(0), in_week(1)], in_week(1)) is None
    assert welcome([in_week(0)], in_week(0)) is None
