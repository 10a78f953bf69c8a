"""Tables of activities: our own headings, and columns that somebody declares."""

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from retrowalk.activity import Activity, Sport
from retrowalk.errors import InvalidAnswer, UnreadableActivity
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.exchange.incoming.activity_csv import fits, load_columns, read_table

BERLIN = ZoneInfo("Europe/Berlin")
MAP = """
start_as = "%d.%m.%Y %H:%M"
[columns]
start = "Datum"
duration = "Dauer"
distance = "Strecke"
steps = "Schritte"
sport = "Art"
heart_rate = "Puls"
[units]
duration = "min"
distance = "km"
[sports]
Spaziergang = "walking"
"""
GERMAN = "Datum;Art;Strecke;Dauer;Schritte;Puls\r\n"


def source(tmp_path: Path, text: str) -> Source:
    path = tmp_path / "walks.csv"
    path.write_text(text, encoding="utf-8-sig")
    return Source("walks.csv", path)


def declared(tmp_path: Path, text: str, columns: str = MAP) -> list[Activity]:
    (tmp_path / "map.toml").write_text(columns)
    table, columns_of = source(tmp_path, text), load_columns(tmp_path / "map.toml")
    assert fits(table, columns_of)
    return list(read_table(table, BERLIN, columns_of))


def test_declared_columns_units_dates_and_words_are_read(tmp_path: Path) -> None:
    first, second = declared(
        tmp_path,
        GERMAN + "01.07.2026 08:15;Spaziergang;2,5;31,5;3.100,0;\r\n"
        ";;;;;\r\n02.12.2026 08:15;Rad;12,0;1:02:03;;0\r\n",
    )
    assert (first.sport, second.sport) == (Sport.WALKING, Sport.ELSE)
    assert (first.duration_s, second.duration_s) == (1890, 3723)
    assert (first.distance_m, first.steps) == (2500, 3100)
    assert first.heart_rate_mean_bpm is second.heart_rate_mean_bpm is None
    assert [one.start.utcoffset() for one in (first, second)] == [
        timedelta(hours=2),
        timedelta(hours=1),
    ]


def test_an_end_stands_for_how_long_it_went_on(tmp_path: Path) -> None:
    table = source(
        tmp_path,
        "start,end,indoor\n2026-03-29T01:30:00+01:00,2026-03-29T03:30:00+02:00,yes\n",
    )
    form = recognised(table)
    assert form is not None
    (walk,) = form.read(table, BERLIN)
    assert isinstance(walk, Activity)
    assert (walk.duration_s, walk.indoor, walk.zone_told) == (3600, True, True)


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("yesterday,60,walking,", "start is “yesterday”"),
        ("2026-01-01T08:00,long,walking,", "duration_s is “long”"),
        ("2026-01-01T08:00,-5,walking,", "row 3"),
        ("2026-01-01T08:00,nan,walking,", "row 3"),
        ("2026-01-01T08:00,1:2:3:4,walking,", "duration_s"),
        ("2026-01-01T08:00,,walking,", "end"),
        ("2026-01-01T08:00,60,walking,1e999", "steps"),
        ("1066-01-01T08:00,60,walking,", "row 3"),
    ],
)
def test_a_row_that_cannot_be_read_is_named(tmp_path: Path, row: str, named: str) -> None:
    good = "2026-01-01T08:00,60,walking,"
    table = source(tmp_path, f"start,duration_s,sport,steps\n{good}\n{row}\n")
    form = recognised(table)
    assert form is not None
    with pytest.raises(UnreadableActivity, match=r"walks\.csv") as refusal:
        list(form.read(table, BERLIN))
    assert named in str(refusal.value)


@pytest.mark.parametrize(
    "text",
    [
        "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n",  # in whose units?
        "start,steps\n",
        "time_s,acc_x,acc_y,acc_z\n",
        "\0\0\0\n",
        "",
    ],
)
def test_other_tables_are_not_taken_for_one(tmp_path: Path, text: str) -> None:
    assert recognised(source(tmp_path, text)) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[columns]\nstart = 'a'\n", "duration or end"),
        ("[columns]\nstart = 'a'\nbegin = 'b'\n", "begin"),
        ("[columns]\nduration = 'a'\n", "start"),
        ("[columns]\nstart = 'a'\nduration = 'b'\n[units]\nduration = 'weeks'\n", "duration_unit"),
        ("[columns]\nstart = 'a'\nduration = 'b'\n[sports]\nx = 'chess'\n", "sports"),
        ("columns = 3\n", "map.toml"),
        ("[columns", "map.toml"),
    ],
)
def test_a_map_that_cannot_be_is_said_to_be_so(tmp_path: Path, text: str, named: str) -> None:
    (tmp_path / "map.toml").write_text(text)
    with pytest.raises(InvalidAnswer, match=named):
        load_columns(tmp_path / "map.toml")
    with pytest.raises(InvalidAnswer):
        load_columns(tmp_path / "nowhere.toml")
