"""A professional's word as the walker reads it, and when they are asked to have it looked at."""

from datetime import date, datetime, timedelta

import pytest

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import LANGUAGES, speaking
from retrowalk.practice import load
from retrowalk.programme.professional import (
    PROFESSIONS,
    check,
    precautions,
    reviews,
    speaker,
    word,
    words_on,
    yes_review,
)
from retrowalk.screening import Agreement, Bounds, Precaution

SAID_ON = date(2026, 11, 28)
UNTIL = date(2026, 12, 12)
COUNTER = Bounds(settings=("home_rail",), minutes_at_most=2, until=UNTIL)


def said(bounds: Bounds | None = None, **fields) -> Agreement:
    told = {"on": SAID_ON, "who": "Ms Keller", "profession": "physiotherapist"} | fields
    return Agreement(bounds=bounds or Bounds(), **told)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "Your physiotherapist: at most 2 minutes, only beside a rail or a row of cabinets, "
            "until 12 December 2026.",
        ),
        (
            "de",
            "Deine Physiotherapie: höchstens 2 Minuten, nur an einem Geländer oder einer "
            "Küchenzeile, bis 12. Dezember 2026.",
        ),
        ("zh", "你的物理治疗师：每次最多2分钟，只能在扶手或一排橱柜旁，到2026年12月12日为止。"),
    ],
)
def test_the_short_of_it_is_one_sentence_in_every_language(language: str, sentence: str) -> None:
    with speaking(language):
        assert str(word(said(COUNTER)).sentence) == sentence


def test_all_that_is_bounded_is_told() -> None:
    told = word(
        said(
            Bounds(
                not_settings=("grass", "pool_lane"),
                rungs=("rail",),
                not_rungs=("hill", "run"),
                times_a_week_at_most=3,
                pain_at_most=4,
                lifts=(Precaution.NO_INCLINE,),
                adds=(Precaution.NO_TREADMILL,),
            ),
            note="No carpets.",
        )
    )
    assert [str(line) for line in told.lines] == [
        "Your physiotherapist: at most 3 times a week, not on short grass, or in the pool.",
        "Only these rungs: beside a rail.",
        "Not these rungs: up a gentle hill; running backward.",
        "Pain up to 4 of 10 is acceptable, during the walk and the next day.",
        "Hills and inclines are allowed.",
        "In addition: no treadmill.",
        "“No carpets.” (Ms Keller, 28 November 2026)",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", Precaution)
def test_every_precaution_can_be_lifted_and_added_in_words(language: str, one: Precaution) -> None:
    with speaking(language):
        for bounds in (Bounds(lifts=(one,)), Bounds(adds=(one,))):
            (_, told) = word(said(bounds)).lines
            assert "professional-" not in str(told)
            assert one.value not in str(told)


@pytest.mark.parametrize("times", [1, 2])
def test_times_a_week_are_counted_as_people_do(times: int) -> None:
    told = str(word(said(Bounds(times_a_week_at_most=times))).sentence)
    assert ("once a week" in told) == (times == 1)


@pytest.mark.parametrize(
    ("profession", "who"),
    [
        ("physiotherapist", "Your physiotherapist"),
        ("Physiotherapist ", "Your physiotherapist"),
        ("Occupational therapist", "Your occupational therapist"),
        ("osteopath", "Ms Keller (osteopath)"),
        ("", "Ms Keller"),
    ],
)
def test_who_speaks_is_named_by_profession_if_that_was_told(profession: str, who: str) -> None:
    assert str(speaker(said(profession=profession))) == who


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profession", PROFESSIONS)
def test_every_profession_has_a_name_in_every_language(language: str, profession: str) -> None:
    with speaking(language):
        assert "Keller" not in str(speaker(said(profession=profession)))


def test_a_yes_without_bounds_says_nothing_but_its_note() -> None:
    assert words_on([said()], SAID_ON) == ()
    (told,) = words_on([said(note="Shoes on.")], SAID_ON)
    assert [str(line) for line in told.lines] == [
        "Your physiotherapist: yes to walking backward.",
        "“Shoes on.” (Ms Keller, 28 November 2026)",
    ]


def test_bounds_hold_through_their_last_day_and_their_note_with_them() -> None:
    given = [said(COUNTER, note="No carpets.")]
    assert words_on(given, SAID_ON - timedelta(days=1)) == ()
    assert [one.who for one in words_on(given, UNTIL)] == ["Ms Keller"]
    assert words_on(given, UNTIL + timedelta(days=1)) == ()


def test_a_later_note_stands_beside_bounds_and_later_bounds_replace_both() -> None:
    bounded = said(COUNTER, note="No carpets.", at=told(9))
    noted = said(note="Shoes on.", at=told(10))
    assert len(words_on([noted, bounded], SAID_ON)) == 2
    last = said(Bounds(minutes_at_most=4), at=told(11))
    (only,) = words_on([noted, last, bounded], SAID_ON)
    assert "4 minutes" in str(only.sentence)


def test_of_several_people_each_is_told() -> None:
    doctor = said(Bounds(minutes_at_most=5), who="Dr Bell", profession="doctor")
    assert [one.who for one in words_on([said(COUNTER), doctor], SAID_ON)] == [
        "Ms Keller",
        "Dr Bell",
    ]


@pytest.mark.parametrize(
    ("day", "asks"),
    [
        (UNTIL - timedelta(days=14), "ends on 12 December 2026"),
        (UNTIL, "ends on 12 December 2026"),
        (UNTIL + timedelta(days=1), "ended on 12 December 2026"),
        (UNTIL + timedelta(days=84), "ended on 12 December 2026"),
    ],
)
def test_an_end_is_told_of_in_time_and_after_it(day: date, asks: str) -> None:
    long_before = said(COUNTER, on=UNTIL - timedelta(days=30))
    (review,) = reviews([long_before], day)
    assert str(review).startswith("Your physiotherapist: ")
    assert asks in str(review)


@pytest.mark.parametrize("day", [UNTIL - timedelta(days=15), UNTIL + timedelta(days=85)])
def test_an_end_far_away_is_not_told_of(day: date) -> None:
    assert reviews([said(COUNTER, on=UNTIL - timedelta(days=30))], day) == ()


def test_an_end_is_answered_by_hearing_of_the_person_again() -> None:
    after = UNTIL + timedelta(days=3)
    heard = said(on=UNTIL + timedelta(days=2))
    assert reviews([said(COUNTER), heard], after) == ()
    other = said(on=UNTIL + timedelta(days=2), who="Dr Bell")
    assert len(reviews([said(COUNTER), other], after)) == 1


def test_bounds_without_an_end_are_asked_about_after_twelve_weeks() -> None:
    given = said(Bounds(minutes_at_most=2))
    assert reviews([given], SAID_ON + timedelta(days=83)) == ()
    (review,) = reviews([given], SAID_ON + timedelta(days=84))
    assert "from 28 November 2026" in str(review)
    again = said(on=SAID_ON + timedelta(days=84))
    assert reviews([given, again], SAID_ON + timedelta(days=84)) == ()


def test_a_yes_is_asked_for_again_before_its_year_is_over() -> None:
    given, last = said(), SAID_ON + timedelta(days=364)
    assert yes_review(given, last - timedelta(days=15)) is None
    assert "counts until 27 November 2027" in str(yes_review(given, last - timedelta(days=14)))
    assert "ended on 27 November 2027" in str(yes_review(given, last + timedelta(days=1)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_to_be_asked_is_said_in_every_language(language: str) -> None:
    given = said(COUNTER)
    old = said(Bounds(minutes_at_most=2))
    with speaking(language):
        sentences = [
            *reviews([given], UNTIL),
            *reviews([given], UNTIL + timedelta(days=1)),
            *reviews([old], SAID_ON + timedelta(days=100)),
            yes_review(given, SAID_ON + timedelta(days=360)),
            yes_review(given, SAID_ON + timedelta(days=370)),
        ]
        assert len({str(one) for one in sentences}) == 5


@pytest.mark.parametrize(
    ("bounds", "named"),
    [
        (Bounds(settings=("roof",)), ("“roof”", "home_rail")),
        (Bounds(not_settings=("home_rail", "moon")), ("“moon”", "clear_path")),
        (Bounds(rungs=("rails",)), ("“rails”", "rail, ")),
        (Bounds(not_rungs=("trapeze",)), ("“trapeze”", "open_ground")),
        (Bounds(settings=("grass",), not_settings=("grass",)), ("“grass”", "at once")),
        (
            Bounds(lifts=(Precaution.NO_LOAD,), adds=(Precaution.NO_LOAD,)),
            ("“no_load”", "at once"),
        ),
        (Bounds(until=SAID_ON - timedelta(days=1)), ("before the day",)),
    ],
)
def test_bounds_that_cannot_be_meant_are_refused(bounds: Bounds, named: tuple[str, ...]) -> None:
    with pytest.raises(InvalidAnswer) as refusal:
        check(said(bounds))
    assert all(name in str(refusal.value) for name in named)


def test_whatever_the_practice_has_can_be_named() -> None:
    practice = load()
    check(
        said(
            Bounds(
                settings=tuple(one.id for one in practice.settings),
                rungs=tuple(one.id for one in practice.rungs),
                until=SAID_ON,
            )
        )
    )


def test_a_precaution_that_is_none_is_named_with_those_that_are() -> None:
    assert precautions(["no_load"]) == (Precaution.NO_LOAD,)
    with pytest.raises(InvalidAnswer, match=r"“no_fun”.*no_treadmill"):
        precautions(["no_load", "no_fun"])


def told(hour: int) -> datetime:
    return datetime.fromisoformat(f"2026-11-28T{hour:02}:00:00+00:00")
