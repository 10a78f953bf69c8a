"""What a cohort is made of: the entry of a recording, and what is told of all of them."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

from pydantic import AfterValidator, Field, StringConstraints, field_validator

from retrowalk.cohort.patterns import EVERYTHING, matcher
from retrowalk.value import AtMost, Value

if TYPE_CHECKING:
    from retrowalk.gait.parameters import Parameters
    from retrowalk.recordings.column_map import HowRead


def _written(pattern: str, said: str) -> AfterValidator:
    """Take only text of a pattern, and say otherwise what it is to be."""

    def checked(text: str) -> str:
        if re.fullmatch(pattern, text) is None:
            raise ValueError(f"{text!r} should be {said}")
        return text

    return AfterValidator(checked)


Text = Annotated[str, StringConstraints(min_length=1), AtMost(1000)]
Stretch = tuple[Annotated[float, Field(ge=0)], Annotated[float, Field(gt=0)]]

Axis = Annotated[str, _written("[+-]?[xyz]", "one of +x -x +y -y +z -z")]
Amount = Annotated[str, _written(r"\d+(\.\d+)? ?([kMGT]i?)?B", "an amount as 2 GB or 512 MiB")]
Orcid = Annotated[str, _written(r"(\d{4}-){3}\d{3}[\dX]", "as 0000-0002-1825-0097")]
TableName = Annotated[str, _written(r".+\.(csv|tsv|parquet)", "the name of a CSV, TSV or Parquet")]
HeightM = Annotated[float, Field(ge=0.5, le=2.6)]
Place = Literal["trunk", "pocket", "hand", "wrist", "bag"]

USUAL_OUTCOMES = ("speed_mps", "cadence_spm", "step_length_m", "step_time_s", "step_time_cv")
"""What is summed up where nothing else is told: columns of the table of measures."""

USUAL_MEMORY = "2 GB"


class Entry(Value):
    """One recording of a manifest, with what is known of who walked.

    Attributes
    ----------
    recording : its name, one of a kind in the cohort, the same for good
    path : where it lies, from the address of the recordings
    participant, session, day, device, condition : whose, which and when, with what, of what kind
    age_years, sex, group, height_m : of the participant; the age as on the day
    consent_norms : whether they agreed that their values go into pooled norms
    forward_axis, forward_during, placement : as ``analyse`` is told them; those of the recording go
        before those of the cohort
    """

    recording: Text
    path: Text
    participant: Text | None = None
    session: Text | None = None
    day: date | None = None
    device: Text | None = None
    condition: Text | None = None
    age_years: Annotated[float, Field(ge=0, le=125)] | None = None
    sex: Literal["f", "m", "x"] | None = None
    group: Text | None = None
    height_m: HeightM | None = None
    consent_norms: bool = False
    forward_axis: Axis | None = None
    forward_during: Stretch | None = None
    placement: Place | None = None


class Reading(Value):
    """How some of the recordings are read: a map of columns, as ``retrowalk.read`` takes it.

    Attributes
    ----------
    files : a pattern of their paths, as ``**/*.csv``; a star stays in a folder, two go through any
    device : only recordings of this device, as the manifest names it
    columns, units, rate_hz, axes, sensor : see :func:`retrowalk.read`; with none of the first four
        a recording is read by its own format
    """

    files: Text = EVERYTHING
    device: Text | None = None
    columns: Mapping[str, Any] | None = None
    units: Mapping[str, str] | None = None
    rate_hz: Annotated[float, Field(gt=0, allow_inf_nan=False)] | None = None
    axes: Any = None
    sensor: Text | None = None

    def is_for(self, entry: Entry) -> bool:
        """Tell whether a recording is read so."""
        fits = self.files == EVERYTHING or self._pattern.fullmatch(entry.path) is not None
        return fits and self.device in (None, entry.device)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return matcher(self.files)

    @cached_property
    def how(self) -> "HowRead":
        """What ``retrowalk.read`` takes beside the path; only what was told."""
        told = self.model_dump(mode="json", exclude={"files", "device"}, exclude_none=True)
        return cast("HowRead", told)


class Author(Value):
    """Who made the cohort, for those who read its results."""

    name: Text
    orcid: Orcid | None = None
    affiliation: Text | None = None


class Config(Value):
    """What is told of a cohort in its ``cohort.toml``.

    Attributes
    ----------
    name, description, authors, licence : for who reads the results; the licence is a name of SPDX
        or an address
    recordings : the address of the recordings: a folder or zip, or what fsspec reads; one that is
        relative is meant from the cohort's folder
    files : a pattern of the files among them that are recordings, as ``**/*.csv``
    manifest, participants : the names of the tables in the cohort's folder
    read : how recordings are read; the first that is for one counts, and without one its format is
        found out
    forward_axis, forward_during, placement : of all recordings, where the manifest tells no other
    height_m : of everybody whose height nobody knows; None measures them without one
    parameters : what is set in the measuring, by part and name; see ``Parameters``
    outcomes : the columns of the table of measures that are summed up
    memory : how much a worker may hold, as "2 GB"
    """

    name: Text
    description: Annotated[str, AtMost(10_000)] = ""
    authors: tuple[Author, ...] = ()
    licence: Text | None = None
    recordings: Text
    files: Text = EVERYTHING
    manifest: TableName = "manifest.csv"
    participants: TableName | None = None
    read: tuple[Reading, ...] = ()
    forward_axis: Axis | None = None
    forward_during: Stretch | None = None
    placement: Place | None = None
    height_m: HeightM | None = None
    parameters: Mapping[str, Any] = {}
    outcomes: tuple[Text, ...] = USUAL_OUTCOMES
    memory: Amount = USUAL_MEMORY

    @field_validator("forward_during")
    @classmethod
    def _ends_later(cls, told: Stretch | None) -> Stretch | None:
        if told is not None and told[1] <= told[0]:
            raise ValueError("the end comes before the start")
        return told

    @cached_property
    def memory_bytes(self) -> int:
        """How much a worker may hold."""
        number = self.memory.rstrip("kMGTiB ")
        unit = self.memory[len(number) :].strip().removesuffix("B")
        base = 1024 if unit.endswith("i") else 1000
        return int(float(number) * base ** " kMGT".index(unit[:1] or " "))

    @cached_property
    def measuring(self) -> "Parameters":
        """What is set in the measuring, as ``analyse`` takes it."""
        from retrowalk.cohort.parameters import parameters_from

        return parameters_from(self.parameters)

    def how_read(self, entry: Entry) -> "HowRead":
        """Give what ``retrowalk.read`` is told of a recording, beside its path."""
        none: HowRead = {}
        return next((one.how for one in self.read if one.is_for(entry)), none)

    def options_of(self, entry: Entry) -> dict[str, Any]:
        """Give what ``analyse`` is told beside the recording, but for the parameters.

        What the manifest tells of the way ahead goes before all that the cohort tells of it.
        """
        told = entry.forward_axis is not None or entry.forward_during is not None
        ahead = entry if told else self
        return {
            "forward_axis": ahead.forward_axis,
            "forward_during": ahead.forward_during,
            "height_m": self.height_m if entry.height_m is None else entry.height_m,
            "placement": entry.placement or self.placement,
        }

    def parameters_of(self, entry: Entry) -> dict[str, Any]:
        """Give all that decides what is measured of a recording, as JSON can hold it.

        It is what ``Walk.parameters`` tells, and the map that the recording is read by under
        ``read``; so it goes into the key under which the result is kept.
        """
        options = self.options_of(entry)
        if options["forward_during"] is not None:
            options["forward_during"] = list(options["forward_during"])
        told = self._as_told | options
        how = self.how_read(entry)
        return told | {"read": how} if how else told

    @cached_property
    def _as_told(self) -> dict[str, Any]:
        from retrowalk.gait.parameters import as_told

        return as_told(parameters=self.measuring)
