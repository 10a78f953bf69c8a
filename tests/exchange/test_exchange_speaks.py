"""What goes out in German and Chinese: the calendar, and two pages of paper for everybody."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from icalendar import Calendar
from tests.programme.walkers import clearances, persons
from tests.searching import examples

from retrowalk.errors import NotPrintable, RetrowalkError
from retrowalk.exchange.calendar import calendar
from retrowalk.exchange.fonts import fonts_for
from retrowalk.exchange.handout import handout, on_paper
from retrowalk.languages import LANGUAGES, speaking
from retrowalk.person import Person, Place
from retrowalk.programme import Programme, plan
from retrowalk.screening import Clearance, screen

MONDAY = date(2026, 6, 1)
WALKER = Person(age_years=60, places=frozenset({Place.HOME_RAIL}))
CHINESE = LANGUAGES["zh"]


def planned(person: Person = WALKER) -> tuple[Programme, Clearance]:
    clearance = screen(person, MONDAY)
    return plan(person, clearance, MONDAY), clearance


@examples(20)
@given(person=persons, clearance=clearances)
def test_german_fits_two_pages_for_everybody(person: Person, clearance: Clearance) -> None:
    with speaking("de"):
        try:
            programme = plan(person, clearance, clearance.on)
        except RetrowalkError:
            return  # no place to begin: told so elsewhere
        pdf = handout(programme, clearance, on=clearance.on, name="Anna Weber")
    assert pdf.count(b"/Type/Page/") == 2


@pytest.mark.parametrize(
    ("code", "first", "day", "dizzy"),
    [
        ("de", "2 Minuten rückwärts", "Mo., 1. Juni", "Schwindel"),
        ("zh", "倒走2", "6月1日", "头晕"),
    ],
)
def test_the_paper_speaks(code: str, first: str, day: str, dizzy: str) -> None:
    with speaking(code):
        found = on_paper(*planned())
    assert found["first"].startswith(first)
    assert found["weeks"][0]["sessions"][0]["day"].startswith(day)
    assert len([stop for stop in found["stop"] if stop.startswith(dizzy)]) == 1  # said once
    assert found["lang"] == code


def test_without_chinese_letters_it_says_so_and_prints_no_boxes() -> None:
    with speaking("zh"), pytest.raises(NotPrintable, match="没有中文字体，纸上只会印出空方框"):
        fonts_for(CHINESE, lambda: ["Libertinus Serif", "DejaVu Sans"])


def test_the_best_chinese_font_of_the_machine_is_taken() -> None:
    fonts = fonts_for(CHINESE, lambda: ["SimHei", "noto serif cjk sc", "SimSun"])
    assert fonts.in_order[-1] == "Noto Serif CJK SC"
    assert fonts.of_the_system


@pytest.mark.parametrize("code", ["en", "de"])
def test_latin_letters_need_no_font_of_the_machine(code: str) -> None:
    assert not fonts_for(LANGUAGES[code], list).of_the_system


def test_chinese_is_printed_where_there_is_a_font_and_else_refused() -> None:
    with speaking("zh"):
        programme, clearance = planned()
        try:
            pdf = handout(programme, clearance, on=MONDAY)
        except NotPrintable:
            pytest.skip("this machine has no Chinese font")
    assert pdf.count(b"/Type/Page/") == 2


def test_the_calendar_speaks_and_keeps_its_ids() -> None:
    def events(code: str) -> list[tuple[str, str]]:
        with speaking(code):
            programme, _ = planned()
            file = calendar(programme, walker="me", stamp=datetime(2026, 6, 1, tzinfo=UTC))
        found = Calendar.from_ical(file).walk("VEVENT")
        return [(str(event["uid"]), str(event["summary"])) for event in found]

    english, german, chinese = (events(code) for code in ("en", "de", "zh"))
    assert [uid for uid, _ in english] == [uid for uid, _ in german] == [uid for uid, _ in chinese]
    assert german[0][1] == "Rückwärts gehen: 2 Minuten"
    assert chinese[0][1].startswith("倒走：2")
