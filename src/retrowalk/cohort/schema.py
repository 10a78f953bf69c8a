"""The columns of a cohort's results, each with its type, unit and meaning.

``python -m retrowalk.cohort.schema`` prints them as ``docs/cohort-results.md``. The metadata of
each field of the Parquet files tell ``unit`` and ``description``.
"""

from collections.abc import Iterator, Mapping
from typing import get_args

from retrowalk.extras import needs
from retrowalk.gait.report import WAYS, GaitMeasures

with needs("cohort"):
    import pyarrow as pa

SCHEMA = 1
"""Goes up when a column is taken away or means something else; one that is added keeps it."""

_TEXT, _NUMBER, _COUNT, _YES = pa.string(), pa.float64(), pa.int64(), pa.bool_()
_UNITS = {
    "_s": "s",
    "_m": "m",
    "_mps": "m/s",
    "_mps2": "m/s²",
    "_mps3": "m/s³",
    "_spm": "1/min",
    "_rad": "rad",
    "_hz": "Hz",
    "_years": "a",
}
_WAY = "backward, forward or unknown, seen from the body"
_MODE = "walk, run or unknown"
_SURE = "how sure the direction is, 0 to 1"
_SIDE = "the foot that touches the ground, left or right; null where it can't be told"
_OF_BOUT = "number of the bout within the recording, from 0"


def _field(name: str, kind: pa.DataType, about: str, unit: str | None = None) -> pa.Field:
    told = unit if unit is not None else unit_of(name)
    return pa.field(name, kind, metadata={"unit": told, "description": about})


def unit_of(name: str) -> str:
    """Give the unit that stands at the end of a name; "1" where none does."""
    ends = [unit for end, unit in _UNITS.items() if name.endswith(end)]
    return ends[0] if ends else "1"


def _words(name: str, about: str) -> pa.Field:
    return _field(name, _TEXT, about, unit="")


WHOSE = (
    _words("recording", "name of the recording, one of a kind in the cohort"),
    _words("participant", "whose recording it is"),
    _words("session", "which session of theirs"),
    _field("day", pa.date32(), "day of the recording, as the manifest tells it", unit=""),
)
"""What every row of every dataset begins with."""

_ENTRY = (
    _words("path", "where the recording lies, from the address of the recordings"),
    _words("device", "with what it was recorded"),
    _words("condition", "of what kind of walking it is"),
    _field("age_years", _NUMBER, "age of the participant on the day"),
    _words("sex", "f, m or x"),
    _words("group", "group of the participant"),
    _field("height_m", _NUMBER, "height of the participant"),
    _field("consent_norms", _YES, "whether their values may go into pooled norms", unit=""),
    _words("forward_axis", "axis of the device that points where the body faces, as it was told"),
    _field(
        "forward_during",
        pa.list_(_NUMBER),
        "start and end of a stretch known to be forward, as it was told",
        unit="s",
    ),
    _words("placement", "where it was worn, as it was told"),
)
_INPUT = (
    _words("input_sha256", "SHA-256 of the recording; of a folder, of the list of its files"),
    _words("key", "name of the fragment: a hash of input, parameters and versions"),
)

_WHY_LOST = (
    _field("gaps", _COUNT, "stretches without samples"),
    _field("gaps_s", _NUMBER, "time in them for which no sample came, or none of use"),
    _field("damaged_samples", _COUNT, "samples that were left out: no number, or out of order"),
    _field("damaged_s", _NUMBER, "time that is missing for that"),
    _field("gyroscope_missing_s", _NUMBER, "time without gyroscope: no direction is told of it"),
)
COVERED = (
    _field("expected_s", _NUMBER, "from the first to the last sample"),
    _field("received_s", _NUMBER, "time of which there are samples of the acceleration"),
    _field("lost_s", _NUMBER, "time of which there are none"),
)


def _totals() -> Iterator[pa.Field]:
    for way in WAYS:
        of = f"{way} bouts"
        yield _field(f"{way}_duration_s", _NUMBER, f"time in {of}")
        yield _field(f"{way}_steps", _COUNT, f"steps in {of}")
        yield _field(f"{way}_distance_m", _NUMBER, f"length of the steps of {of}")
        yield _field(f"{way}_distance_sd_m", _NUMBER, "standard deviation of that")


FOUND = (
    _words("format", "what the recording was read as"),
    _field(
        "start_utc", pa.timestamp("us", "UTC"), "when it starts; null if it does not tell", unit=""
    ),
    _field("duration_s", _NUMBER, "from the first to the last sample"),
    _field("rate_hz", _NUMBER, "usual number of samples a second"),
    _field("gyroscope", _YES, "whether there was one; without it no direction is told", unit=""),
    _words("worn", "where it was worn: trunk, pocket, hand, wrist or bag"),
    _words("worn_known", "told, where somebody said so, or guessed from the signal"),
    *_totals(),
    _field("distance_m", _NUMBER, "length of all steps, whichever way; null where one has none"),
    _field("distance_sd_m", _NUMBER, "standard deviation of that"),
    *COVERED,
    *_WHY_LOST,
    _field("notes", pa.list_(_TEXT), "what was assumed, put right or could not be told", unit=""),
    _field(
        "events",
        pa.list_(
            pa.struct(
                [
                    _field("time_s", _NUMBER, "when"),
                    _words("kind", "stumble or fall: what it looks like"),
                    _field("confidence", _NUMBER, "how sure that is, 0 to 1"),
                ]
            )
        ),
        "what befell the walker",
        unit="",
    ),
    _field(
        "turns",
        pa.list_(
            pa.struct(
                [
                    _field("start_s", _NUMBER, "when it begins"),
                    _field("end_s", _NUMBER, "when it ends"),
                    _field("angle_rad", _NUMBER, "how far it goes; to the left is positive"),
                ]
            )
        ),
        "turns of the body",
        unit="",
    ),
)
"""What is measured of a recording as a whole."""

STEPS = (
    _field("time_s", _NUMBER, "when the foot touches the ground, from the start of the recording"),
    _words("direction", _WAY),
    _words("side", _SIDE),
    _field("length_m", _NUMBER, "length of the step; null where it can't be told"),
    _field("bout", _COUNT, _OF_BOUT),
    _words("mode", _MODE),
    _field("confidence", _NUMBER, _SURE),
    _field("length_either_m", _NUMBER, "length whichever way it leads"),
    _field("length_sd_m", _NUMBER, "standard deviation of that"),
    _field("steady", _YES, "one of the steps that pace and variability are made of", unit=""),
    _field("step", _COUNT, "number of the step within the recording, from 0"),
)
STRIDES = (
    _field("stride", _COUNT, "number of the stride within the recording, from 0"),
    _field("start_s", _NUMBER, "contact that begins it, from the start of the recording"),
    _field("end_s", _NUMBER, "next contact of the same foot"),
    _field("step", _COUNT, "number of the step that ends it"),
    _field("bout", _COUNT, _OF_BOUT),
    _words("direction", _WAY),
    _words("mode", _MODE),
    _words("side", _SIDE),
    _field("length_m", _NUMBER, "length of its two steps; null where it can't be told"),
    _field("length_sd_m", _NUMBER, "standard error of that"),
    _field("confidence", _NUMBER, _SURE),
    _field("duration_s", _NUMBER, "from contact to contact"),
)
BOUTS = (
    _field("start_s", _NUMBER, "when it begins, from the start of the recording"),
    _field("end_s", _NUMBER, "when it ends"),
    _words("direction", _WAY),
    _field("confidence", _NUMBER, _SURE),
    _field("steps", _COUNT, "steps in it"),
    _field("distance_m", _NUMBER, "length of its steps; null where it can't be told"),
    _field("speed_mps", _NUMBER, "distance over duration"),
    _field("cadence_spm", _NUMBER, "steps a minute"),
    _field("step_length_m", _NUMBER, "distance over steps"),
    _field("bout", _COUNT, _OF_BOUT),
    _words("mode", _MODE),
    _field("duration_s", _NUMBER, "how long it lasts"),
    _field("distance_sd_m", _NUMBER, "standard error of the distance"),
)


def _measures() -> Iterator[pa.Field]:
    yield _field("bout", _COUNT, f"{_OF_BOUT}; null for all bouts in a direction")
    yield _words("direction", _WAY)
    for name, told in GaitMeasures.model_fields.items():
        kind = _COUNT if int in get_args(told.annotation) else _NUMBER
        yield _field(name, kind, (told.description or "").rstrip("."))


MEASURES = tuple(_measures())
WITHIN: Mapping[str, tuple[pa.Field, ...]] = {
    "bouts": BOUTS,
    "steps": STEPS,
    "strides": STRIDES,
    "measures": MEASURES,
}
"""What is measured within a recording: tables of many rows each."""

DATASETS: Mapping[str, pa.Schema] = {
    "recordings": pa.schema([*WHOSE, *_ENTRY, *_INPUT, *FOUND]),
    **{name: pa.schema([*WHOSE, *fields]) for name, fields in WITHIN.items()},
    "failures": pa.schema(
        [
            *WHOSE,
            _words("path", "where the recording lies, from the address of the recordings"),
            _words("kind", "why, in a word that is the same for all of its kind"),
            _words("why", "why, in a sentence"),
            *_INPUT,
        ]
    ),
    "coverage": pa.schema([*WHOSE, *COVERED, *_WHY_LOST]),
}
"""The datasets under ``results/``, by name."""

_ABOUT = {
    "recordings": "A row for each recording that was measured.",
    "bouts": "A row for each stretch of walking in one direction.",
    "steps": "A row for each step.",
    "strides": "A row for each stride: from a contact to the next of the same foot, in one bout.",
    "measures": "For each recording a row for either direction, whose `bout` is null, and one for "
    "each bout.",
    "failures": "A row for each recording that was not measured, and why.",
    "coverage": "For each recording that was measured: how much of it there is, and why some is "
    "missing.",
}
_HEAD = """# The results of a cohort

<!-- written by `python -m retrowalk.cohort.schema` -->

`retrowalk cohort run FOLDER` writes under `FOLDER/results/` a folder for each of these datasets,
with files of Parquet in it. `retrowalk.cohort.results(FOLDER)["steps"]` opens one as an Arrow
dataset, DuckDB as `read_parquet('FOLDER/results/steps/*.parquet')`, R as
`arrow::open_dataset("FOLDER/results/steps")`.

Null is what cannot be told. Times are seconds from the start of the recording. The metadata of
each column hold its `unit` and `description`. Those of each file hold, under `retrowalk`, JSON that
tells what its numbers come from: the versions of the package and of the measuring, the Git commit,
Python and NumPy that measured, the parameters, and the SHA-256 of each recording in it. When it was
measured, and on which machines, is no part of the results: it stands in `FOLDER/runs/`.

The same recordings, told and measured the same, give the same files, byte for byte, however many
workers there were, and whatever became of them meanwhile. A recording of the manifest has a row
either in `recordings` or in `failures`.
"""


def page() -> str:
    """Describe all datasets, as ``docs/cohort-results.md``."""
    parts = [_HEAD]
    for name, schema in DATASETS.items():
        parts.append(f"## {name}\n\n{_ABOUT[name]}\n")
        parts.append("| column | type | unit | what it is |\n|---|---|---|---|")
        parts.append("\n".join(map(_row, schema)) + "\n")
    return "\n".join(parts)


def _row(field: pa.Field) -> str:
    told = {name.decode(): value.decode() for name, value in field.metadata.items()}
    about = told["description"].replace("|", "\\|")
    return f"| `{field.name}` | {_named(field.type)} | {told['unit']} | {about} |"


def _named(kind: pa.DataType) -> str:
    if not pa.types.is_list(kind):
        return str(kind)
    inside = kind.value_type
    names = ", ".join(one.name for one in inside) if pa.types.is_struct(inside) else str(inside)
    return f"list of {names}"


if __name__ == "__main__":
    import sys

    sys.stdout.write(page())
