"""Time stamps of every kind become the same seconds."""

from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.errors import InvalidAnswer
from retrowalk.recordings.times import PER_SECOND, times_of

BEGAN = datetime(2026, 10, 25, 2, 59, 30, tzinfo=UTC)
AT_S = np.arange(2000) / 50.0


def texts(pattern: str, zone: timezone = UTC) -> list[str]:
    moments = [(BEGAN + timedelta(seconds=s)).astimezone(zone) for s in AT_S]
    return [f"{m:{pattern}}.{m.microsecond // 1000:03d}" for m in moments]


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize("rate_hz", [15.0, 25.0, 50.0, 100.0, 400.0])
@pytest.mark.parametrize("begins_s", [0.0, 3600.0, 40 * 86_400.0])
def test_elapsed_times_are_told_by_their_pace(unit: str, rate_hz: float, begins_s: float) -> None:
    at_s = begins_s + np.arange(3000) / rate_hz
    time_s, since_1970, told = times_of(at_s * PER_SECOND[unit])
    assert time_s == pytest.approx(at_s)
    assert not since_1970
    assert told == ("" if unit == "s" else unit)


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_times_since_1970_are_told_by_their_size(unit: str) -> None:
    at_s = BEGAN.timestamp() + AT_S
    times = times_of(at_s * PER_SECOND[unit])
    assert times.time_s == pytest.approx(at_s, abs=1e-6)
    assert times.since_1970
    assert times.start_utc == BEGAN
    declared = times_of(at_s * PER_SECOND[unit], unit=unit)
    assert declared.since_1970
    assert declared.time_s == pytest.approx(at_s, abs=1e-6)


def test_a_long_gap_packets_and_damage_do_not_hide_the_pace() -> None:
    packets = np.repeat(100.0 * np.arange(1, 401), 5) + np.tile(0.1 * np.arange(5), 400)
    packets[1000:] += 36e6  # ten hours later
    packets[[5, 700, 1500]] = np.nan, np.inf, -1e300
    assert times_of(packets).unit == "ms"
    assert times_of(np.floor(AT_S)).unit == ""
    assert times_of(100 * np.floor(10 * AT_S)).unit == "ms"


@pytest.mark.parametrize("hours", [0, 2, -9.5])
@pytest.mark.parametrize("pattern", ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S"])
@pytest.mark.parametrize("damaged", [False, True])
def test_date_times_with_an_offset_are_absolute(hours: float, pattern: str, damaged: bool) -> None:
    zone = timezone(timedelta(hours=hours))
    offset = f"{BEGAN.astimezone(zone):%z}"
    cells = [f"{text}{offset[:3]}:{offset[3:]}" for text in texts(pattern, zone)]
    if damaged:
        cells[7] = "gone"
    times = times_of(cells)
    assert times.since_1970
    assert times.start_utc == BEGAN
    assert np.isnan(times.time_s).sum() == damaged
    sound = np.isfinite(times.time_s)
    assert times.time_s[sound] - times.time_s[0] == pytest.approx(AT_S[sound], abs=1e-3)


@pytest.mark.parametrize(
    "pattern", ["%Y-%m-%dT%H:%M:%S", "%Y/%m/%d %H:%M:%S", "%d.%m.%Y %H:%M:%S", "%H:%M:%S"]
)
def test_a_local_clock_gives_seconds_and_no_absolute_time(pattern: str) -> None:
    times = times_of(texts(pattern))
    assert times.start_utc is None
    assert times.time_s - times.time_s[0] == pytest.approx(AT_S, abs=1e-3)


@pytest.mark.parametrize(
    ("pattern", "told", "passed_s"),
    [
        ("10/25/2026 {} AM", ("11:59:30", "11:59:31.500"), 1.5),
        ("10/25/2026 {}", ("11:59:30 a.m.", "12:00:30 p.m."), 60.0),
        ("3/4/2026 {}am", ("12:59:30", "1:59:30"), 3600.0),
        ("{} 02:59:30", ("10/25/2026", "11/1/2026"), 7 * 86_400.0),
        ("{} 02:59:30", ("25/10/2026", "01/11/2026"), 7 * 86_400.0),
        ("{} 11:00:00 pm", ("1/2/2026", "2/2/2026"), 31 * 86_400.0),
        ("{} 23:00:00", ("1-2-2026", "2-2-2026"), 86_400.0),
    ],
)
def test_dates_are_read_as_spreadsheets_write_them(
    pattern: str, told: tuple[str, str], passed_s: float
) -> None:
    """Whoever halves days says months first, unless no month has such a number."""
    times = times_of([pattern.format(one) for one in told])
    assert times.start_utc is None
    assert times.time_s[1] - times.time_s[0] == pytest.approx(passed_s)


def test_one_way_to_write_a_date_is_that_of_the_whole_column() -> None:
    """The night from the 12th to the 13th of October, in which the 13th can be no month."""
    told = pa.chunked_array(
        [["10/12/2026 23:59:58", "10/12/2026 23:59:59"], ["10/13/2026 00:00:00"]]
    )
    assert np.diff(times_of(told).time_s).tolist() == [1.0, 1.0]


def test_date_times_of_numpy_arrow_and_python() -> None:
    moments = np.datetime64("2026-10-25T02:59:30", "ns") + (AT_S * 1e9).astype("timedelta64[ns]")
    python = [BEGAN + timedelta(seconds=s) for s in AT_S]
    for stamps in (
        moments,
        pa.array(moments),
        pa.chunked_array([moments[:9], moments[9:]]),
        python,
    ):
        times = times_of(stamps)
        assert times.start_utc == BEGAN
        assert times.time_s - times.time_s[0] == pytest.approx(AT_S, abs=1e-6)
    assert np.isnan(times_of(np.array(["2026-10-25", "NaT"], "M8[s]")).time_s).tolist() == [0, 1]


def test_counts_want_a_rate() -> None:
    assert times_of(np.arange(2000), rate_hz=50.0).time_s == pytest.approx(AT_S)
    assert times_of([str(n) for n in range(2000)], rate_hz=50.0).time_s == pytest.approx(AT_S)
    for rate_hz in (0.0, -1.0, np.nan, np.inf):
        with pytest.raises(InvalidAnswer, match="samples a second"):
            times_of(np.arange(9), rate_hz=rate_hz)
    with pytest.raises(InvalidAnswer, match="fortnights is not known"):
        times_of(np.arange(9), unit="fortnights")


@given(st.lists(st.one_of(st.none(), st.text(max_size=24), st.just("02:59:30")), max_size=30))
def test_no_text_is_too_strange(cells: list[str | None]) -> None:
    assert times_of(pa.array(cells, pa.string())).time_s.shape == (len(cells),)
