"""Numbers, measures and counts as the report writes them, in English."""

from retrowalk.cohort.schema import unit_of
from retrowalk.cohort.statistics import Estimate

DIGITS = 3
"""That count in the report; the tables have more."""

WAYS = {"backward": "backward", "forward": "forward", "backward/forward": "backward / forward"}
SEXES = {"f": "women", "m": "men", "x": "others", "all": "all"}


def figure(value: float | None) -> str:
    """Write a number to the digits that count: ``0.612``, ``104``, ``−0.02``."""
    if value is None:
        return "–"
    written = f"{value:#.{DIGITS}g}".removesuffix(".")
    if "e" in written:
        written = f"{value:.0f}" if abs(value) >= 1 else f"{value:.6f}".rstrip("0").rstrip(".")
    return "0" if not value else written.replace("-", "−")


def with_interval(one: Estimate) -> str:
    """Write a number with its interval, or why there is none."""
    if one.value is None:
        return one.why or "–"
    return f"{figure(one.value)} ({figure(one.low)} to {figure(one.high)})"


def measure_words(measure: str) -> str:
    """Name a measure: ``speed_mps`` is speed, ``step_time_cv`` step time CV."""
    stem = measure
    if unit_of(measure) != "1":
        stem = measure.rpartition("_")[0]
    return stem.replace("_", " ").replace(" cv", " CV").replace(" sd", " SD")


def in_unit(measure: str, direction: str = "") -> str:
    """Name a measure with its unit."""
    unit = "1" if "/" in direction else unit_of(measure)
    return measure_words(measure) + ("" if unit == "1" else f", {unit}")


def counted(number: int, one: str, many: str) -> str:
    """Write ``1 person``, ``40 people``, ``12 000 people``."""
    return f"{number:,} {one if number == 1 else many}".replace(",", "\u202f")


def recordings_of(recordings: int, people: int) -> str:
    """Write ``320 recordings of 40 people``."""
    told = counted(recordings, "recording", "recordings")
    return f"{told} of {counted(people, 'person', 'people')}"


def people_behind(one: Estimate) -> str:
    """Write the n of an estimate."""
    people = counted(one.people, "person", "people")
    return f"{people}, {counted(one.recordings, 'recording', 'recordings')}"
