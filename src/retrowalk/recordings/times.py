"""Time stamps of any kind become seconds: numbers of any unit, date-times, texts, and counts."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.recordings.arrow import as_numbers

FloatArray = npt.NDArray[np.float64]

PER_SECOND = {"s": 1.0, "ms": 1e3, "us": 1e6, "ns": 1e9, "min": 1 / 60, "d": 1 / 86_400}
"""The units that time stamps may be declared to have."""

_CLOCK_S = (9e8, 4.2e9)  # what clocks show since 1970: the years 1998 to 2103
_BLOCK = 1 << 16  # texts that are taken apart at once
_NUMBER = r"^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$"
_SLOWEST_S = 2.0  # further apart no sensor of movement samples: so it is a smaller unit
_ENOUGH = 20  # stamps that show their unit
_LOOKED_AT, _ROWS = 200, 256  # so many stretches, of so many rows each

# ISO 8601 as programs write it: a space for the T, one digit for two, slashes and dots too; the
# date may be missing, and so may the offset. And as spreadsheets do, with AM and PM.
_TEXT = (
    r"^\s*(?:(?:(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\.(?P<y2>\d{4})"
    r"|(?P<first>\d{1,2})[-/](?P<next>\d{1,2})[-/](?P<y3>\d{4}))[T ,]+)?"
    r"(?P<h>\d{1,2}):(?P<min>\d{2}):(?P<s>\d{2})(?:[.,:](?P<f>\d{1,9})\d*)?"
    r"(?:\s*(?P<half>[AaPp])\.?[Mm]\.?)?"
    r"\s*(?P<z>Z|UTC|GMT)?(?:(?P<o>[+-])(?P<oh>\d{2}):?(?P<om>\d{2})?)?\s*$"
)


_NO_YEAR_FIRST = r"^\s*\d{1,2}[-/]"
_DAY = r"(1[3-9]|2\d|3[01])"
_FIRST_IS_DAY, _SECOND_IS_DAY = rf"^\s*{_DAY}[-/]", rf"^\s*\d{{1,2}}[-/]{_DAY}[-/]"
_HALVED = r"^\s*\d{1,2}[-/].*\d\s*[AaPp]\.?[Mm]\.?"


class Times(NamedTuple):
    """Seconds, and what they count from.

    Attributes
    ----------
    time_s : (n,) seconds, NaN where a stamp tells no time; not sorted, not from zero
    since_1970 : True where they count from 1970 in UTC, so that the absolute time is known
    unit : of the stamps, where it was told by nothing but their pace; else ""
    """

    time_s: FloatArray
    since_1970: bool
    unit: str = ""

    @property
    def start_utc(self) -> datetime | None:
        """The absolute time of the first stamp, if known."""
        sound = self.time_s[np.isfinite(self.time_s)]
        return utc(float(sound[0])) if self.since_1970 and sound.size else None


def times_of(
    stamps: npt.ArrayLike | pa.Array | pa.ChunkedArray,
    *,
    unit: str | None = None,
    rate_hz: float | None = None,
) -> Times:
    """Turn time stamps into seconds.

    Date-times (``datetime64``, Arrow timestamps) are UTC, as both say of themselves; texts with an
    offset are absolute, texts without one are seconds on some local clock. Numbers as large as
    counts since 1970 are those, in the unit that their size and pace tell. Any others are elapsed,
    in seconds if they are two seconds apart at most, else in the next smaller unit of a thousandth.

    Parameters
    ----------
    stamps : (n,) numbers, date-times or texts; with ``rate_hz`` the number of each sample
    unit : s, ms, us, ns, min or d, where it is known
    rate_hz : samples a second, where the stamps count samples

    Raises
    ------
    InvalidAnswer
        if there is no such unit, or the rate is none
    """
    if unit is not None and unit not in PER_SECOND:
        raise InvalidAnswer(
            Message("recordings-no-such-unit", unit=unit, known=", ".join(PER_SECOND))
        )
    if rate_hz is not None and not 0.0 < rate_hz < np.inf:
        raise InvalidAnswer(Message("recordings-no-such-rate", rate=str(rate_hz)))
    if isinstance(stamps, pa.Array | pa.ChunkedArray):
        return _of_arrow(stamps, unit, rate_hz)
    given = np.asarray(stamps).ravel()
    if given.dtype.kind == "M":
        whole = given.astype("datetime64[ns]")
        time_s = whole.astype(np.int64) / 1e9
        return Times(np.where(np.isnat(whole), np.nan, time_s), since_1970=True)
    if given.dtype.kind in "UO":
        return _of_objects(given.tolist(), unit, rate_hz)
    return _of_numbers(given.astype(np.float64), unit, rate_hz)


def utc(since_1970_s: float) -> datetime | None:
    """Give the date-time of seconds since 1970; None beyond all calendars."""
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=since_1970_s)
    except (OverflowError, ValueError):
        return None


def _of_arrow(stamps: pa.Array | pa.ChunkedArray, unit: str | None, rate_hz: float | None) -> Times:
    """Read an Arrow column, little at once: the parts of a text are many times its seconds."""
    kind = stamps.type
    chunks = stamps.chunks if isinstance(stamps, pa.ChunkedArray) else [stamps]
    blocks = [c.slice(k, _BLOCK) for c in chunks for k in range(0, len(c), _BLOCK)]
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        if not blocks:
            return Times(np.zeros(0), since_1970=False)
        if not any(pc.any(pc.match_substring_regex(b, _TEXT)).as_py() for b in blocks):
            parts = [_read_numbers(b, _NUMBER) for b in blocks]
            return _of_numbers(np.concatenate(parts), unit, rate_hz)
        month_first = _is_month_first(blocks)
        read = [_of_texts(b, month_first=month_first) for b in blocks]
        time_s = np.concatenate([r.time_s for r in read])
        known = [r.since_1970 for r in read if np.isfinite(r.time_s).any()]
        return Times(time_s, since_1970=all(known))
    if pa.types.is_timestamp(kind):
        per_second = PER_SECOND[kind.unit]
        blocks = [b.cast(pa.int64()) for b in blocks]
        numbers = np.concatenate([np.zeros(0), *map(_numpy, blocks)])
        return Times(numbers / per_second, since_1970=True)
    return _of_numbers(np.concatenate([np.zeros(0), *map(_numpy, blocks)]), unit, rate_hz)


def _of_numbers(stamps: FloatArray, unit: str | None, rate_hz: float | None) -> Times:
    if rate_hz is not None:
        return Times(stamps / rate_hz, since_1970=False)
    finite = np.abs(stamps[:: 1 + stamps.size // 50_000])
    finite = finite[np.isfinite(finite)]
    size = float(np.median(finite)) if finite.size else 0.0
    if unit is not None:
        return Times(stamps / PER_SECOND[unit], _is_clock(size / PER_SECOND[unit]))
    pace = _pace(stamps)
    # a count since 1970 passes at its own pace: a phone counts microseconds since it was started
    paced = [u for u in ("s", "ms", "us", "ns") if pace <= _SLOWEST_S * PER_SECOND[u]]
    for counted in paced:
        if _is_clock(size / PER_SECOND[counted]):
            return Times(stamps / PER_SECOND[counted], since_1970=True)
    told = paced[0] if paced else "s"
    return Times(stamps / PER_SECOND[told], since_1970=False, unit="" if told == "s" else told)


def _is_clock(size_s: float) -> bool:
    return _CLOCK_S[0] <= size_s <= _CLOCK_S[1]


def _pace(stamps: FloatArray) -> float:
    """Tell how far apart stamps usually are; 0 where there are too few of them.

    Over stretches of rows, so that neither packets nor coarse stamps nor gaps show in it.
    """
    if stamps.size < _ENOUGH:
        return 0.0
    rows = min(_ROWS, stamps.size)
    firsts = np.linspace(0, stamps.size - rows, min(_LOOKED_AT, stamps.size // rows))
    ends = firsts.astype(np.intp) + np.array([[0], [rows - 1]])
    with np.errstate(invalid="ignore", over="ignore"):
        apart = np.abs(stamps[ends[1]] - stamps[ends[0]]) / (rows - 1)
    apart = apart[np.isfinite(apart)]
    return float(np.median(apart)) if apart.size else 0.0


def _of_objects(cells: Sequence[Any], unit: str | None, rate_hz: float | None) -> Times:
    """Read Python objects: texts, date-times, or numbers with holes."""
    first = next((c for c in cells if c is not None and c == c), None)
    if isinstance(first, str):
        texts = pa.array([c if isinstance(c, str) else None for c in cells], pa.string())
        return _of_arrow(texts, unit, rate_hz)
    if isinstance(first, datetime):
        aware = first.tzinfo is not None
        time_s = [
            (c if aware else c.replace(tzinfo=UTC)).timestamp()
            if isinstance(c, datetime) and (c.tzinfo is not None) == aware
            else np.nan
            for c in cells
        ]
        return Times(np.array(time_s), since_1970=aware)
    numbers = np.array([np.nan if c is None else float(c) for c in cells])
    return _of_numbers(numbers, unit, rate_hz)


def _of_texts(cells: pa.Array, *, month_first: bool) -> Times:
    """Read date-times as text, NaN where a cell is none."""
    for zone in (None, "UTC"):
        try:
            whole = cells.cast(pa.timestamp("us", zone))
        except pa.ArrowInvalid:
            continue
        return Times(_numpy(whole.cast(pa.int64())) / 1e6, since_1970=zone is not None)
    # cell by cell: some are damaged, or another way to write it
    parts = pc.extract_regex(cells, _TEXT)
    sound = _numpy(pc.is_valid(parts)).astype(bool)
    names = ("y", "m", "d", "d2", "m2", "y2", "first", "next", "y3", "h", "min", "s", "oh", "om")
    part = {name: _read_numbers(pc.struct_field(parts, name), r"^\d+$") for name in names}
    half = pc.utf8_lower(pc.struct_field(parts, "half"))
    morning, evening = _is(half, "a"), _is(half, "p")
    part["m3"], part["d3"] = (part["first"], part["next"])[:: 1 if month_first else -1]
    year, month, day, hours, minutes = (
        np.nansum([part[name] for name in same], axis=0)  # one of them is told at most
        for same in (("y", "y2", "y3"), ("m", "m2", "m3"), ("d", "d2", "d3"), ("oh",), ("om",))
    )
    hour = np.where(morning | evening, part["h"] % 12 + 12 * evening, part["h"])
    fraction = pc.binary_join_element_wise("0.", pc.struct_field(parts, "f"), "0", "")
    time_s = 86_400.0 * _days(year, month, day) + 3600.0 * hour + 60.0 * part["min"]
    time_s += part["s"] + _numpy(fraction.cast(pa.float64()))
    east = np.where(_is(pc.struct_field(parts, "o"), "-"), -1.0, 1.0)
    time_s -= east * (3600.0 * hours + 60.0 * minutes)
    absolute = (year > 0) & ~(_is(pc.struct_field(parts, "z"), "") & np.isnan(part["oh"]))
    return Times(time_s, since_1970=bool(sound.any() and absolute[sound].all()))


def _is_month_first(blocks: Sequence[pa.Array]) -> bool:
    """Tell 10/25/2026 from 25/10/2026 by all of a column, which is written in one way.

    Where both may be, whoever halves days says months first.
    """

    def any_has(pattern: str, some: Sequence[pa.Array] = blocks) -> bool:
        return any(pc.any(pc.match_substring_regex(b, pattern)).as_py() for b in some)

    if not any_has(_NO_YEAR_FIRST, blocks[:1]):  # as nearly all are: it is not worth a look at each
        return False
    return any_has(_SECOND_IS_DAY) or (any_has(_HALVED) and not any_has(_FIRST_IS_DAY))


def _days(year: FloatArray, month: FloatArray, day: FloatArray) -> FloatArray:
    """Count days since 1970, (n,); 0 where there is no date."""
    months = np.where(year > 0, (year - 1970) * 12 + month - 1, 0).astype(np.int64)
    firsts = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    return np.where(year > 0, firsts + day - 1, 0.0)


def _read_numbers(cells: pa.Array, pattern: str) -> FloatArray:
    good = pc.match_substring_regex(cells, pattern)
    return _numpy(pc.utf8_trim_whitespace(pc.if_else(good, cells, None)).cast(pa.float64()))


def _is(cells: pa.Array, text: str) -> npt.NDArray[np.bool_]:
    return _numpy(pc.fill_null(pc.equal(cells, text), False)).astype(bool)


def _numpy(cells: pa.Array) -> FloatArray:
    return as_numbers(cells, np.float64)
