"""What sensors on the feet show, as other programs get it: the JSON of ``retrowalk feet --json``.

Times are seconds from the start of the recording. ``None`` is what cannot be told. Numbers are
rounded to three places where a report is made.
"""

import math
from dataclasses import asdict
from typing import Annotated, Any, Self

from pydantic import Field

from retrowalk.gait.feet.summary import summary_of
from retrowalk.gait.feet.types import FeetWalk, FootWalk, Order, Side, Strides
from retrowalk.gait.report import Finite, RecordingReport, ReportPart, Way, is_none
from retrowalk.gait.types import Direction
from retrowalk.languages import Message

WORDS = {int(way): way.word for way in Direction}


class FootTotalReport(ReportPart):
    """What the strides of a foot in one direction have in common: medians, so a stumble is none."""

    strides: int
    """How many."""
    distance_m: Finite
    """All stride lengths together, metres."""
    toe_first: Finite | None
    """Share of the strides that land toes first."""
    heel_first: Finite | None
    """Share of the strides that land heel first."""
    foot_angle_rad: Finite | None
    """Toes above heel at the contact, radians; negative lands toes first."""
    stride_length_m: Finite | None
    """Level distance between the places where the foot rested, metres."""
    clearance_m: Finite | None
    """How high the sensor rose above the straight line between them, metres."""
    stance_share: Finite | None
    """Share of the time from one contact to the next that the foot is on the ground."""


class FootTotalsReport(ReportPart):
    """What the strides of a foot add up to, by direction."""

    backward: FootTotalReport
    """Strides backward, seen from the body."""
    forward: FootTotalReport
    """Strides forward."""
    unknown: FootTotalReport
    """Strides of which the direction cannot be told."""

    def by_way(self) -> tuple[tuple[Way, FootTotalReport], ...]:
        """Give all three with their names."""
        return (("backward", self.backward), ("forward", self.forward), ("unknown", self.unknown))


class StrideReport(ReportPart):
    """A stride."""

    foot_off_s: Finite
    """When the foot leaves the ground, seconds."""
    contact_s: Finite
    """When it touches the ground again, seconds."""
    foot_angle_rad: Finite | None
    """Toes above heel at the contact, radians; negative lands toes first."""
    length_m: Finite | None
    """Level distance between the two places where the foot rested, metres."""
    clearance_m: Finite | None
    """How high the sensor rose above the straight line between them, metres."""
    stance_share: Finite | None
    """Share of the time to the next contact that the foot is on the ground."""
    direction: Way
    """Which way it led."""
    first: Order | None
    """What touched the ground first."""


class PathReport(ReportPart):
    """An unbroken stretch of walking of one foot, seen from above."""

    start_s: Finite
    """When it begins, seconds."""
    end_s: Finite
    """When it ends, seconds."""
    length_m: Finite | None
    """Length of the path over the ground, metres."""
    closing_m: Finite | None
    """How far from its beginning it ends, metres."""


class FootReport(ReportPart):
    """What the sensor on one foot shows."""

    recording: RecordingReport
    """What it was measured from."""
    totals: FootTotalsReport
    """What its strides add up to."""
    strides: tuple[StrideReport, ...]
    """Every stride, in order of time."""
    paths: tuple[PathReport, ...]
    """Every unbroken stretch of walking."""
    notes: tuple[Message, ...]
    """What was assumed, put right or could not be told."""


Measured = Annotated[FootReport | None, Field(exclude_if=is_none)]


class BothFeetReport(ReportPart):
    """The feet that were measured."""

    left: Measured = None
    """The left foot, if there was a sensor on it."""
    right: Measured = None
    """The right foot, if there was a sensor on it."""

    def by_side(self) -> tuple[tuple[Side, FootReport], ...]:
        """Give those that were measured with their names."""
        sides: tuple[tuple[Side, FootReport | None], ...] = (
            ("left", self.left),
            ("right", self.right),
        )
        return tuple((side, foot) for side, foot in sides if foot is not None)


class FeetReport(ReportPart):
    """A walk measured at the feet; its JSON stays between versions."""

    feet: BothFeetReport
    """Foot by foot."""
    version: str
    """Of the measuring, so that a walk can be measured again."""

    @classmethod
    def of(cls, walk: FeetWalk) -> Self:
        """Round what was measured."""
        feet = {side: _foot(foot) for side, foot in walk.feet.items()}
        return cls.model_validate({"feet": feet, "version": walk.version})


def to_dict(walk: FeetWalk) -> dict[str, Any]:
    """Turn a walk into what JSON can hold, its sentences in the language that is spoken."""
    return FeetReport.of(walk).model_dump(mode="json")


def _foot(foot: FootWalk) -> dict[str, Any]:
    return {
        "recording": foot.recording,
        "totals": {way.word: _rounded(asdict(summary_of(foot, way))) for way in Direction},
        "strides": _strides(foot.strides),
        "paths": tuple(
            _rounded(
                {
                    "start_s": float(path.time_s[0]),
                    "end_s": float(path.time_s[-1]),
                    "length_m": path.length_m,
                    "closing_m": path.closing_m,
                }
            )
            for path in foot.paths
        ),
        "notes": foot.notes,
    }


def _strides(strides: Strides) -> tuple[dict[str, Any], ...]:
    numbers = {
        "foot_off_s": strides.foot_off_s,
        "contact_s": strides.contact_s,
        "foot_angle_rad": strides.foot_angle_rad,
        "length_m": strides.length_m,
        "clearance_m": strides.clearance_m,
        "stance_share": strides.stance_share,
    }
    rows = zip(*(column.tolist() for column in numbers.values()), strict=True)
    words = zip(strides.direction.tolist(), strides.order, strict=True)
    return tuple(
        {**_rounded(dict(zip(numbers, row, strict=True))), "direction": WORDS[way], "first": first}
        for row, (way, first) in zip(rows, words, strict=True)
    )


def _rounded(values: dict[str, Any]) -> dict[str, Any]:
    return {
        key: _number(value) if isinstance(value, float) else value for key, value in values.items()
    }


def _number(value: float) -> float | None:
    return round(value, 3) if math.isfinite(value) else None
