"""The report of a walk: described field by field, the same read back, quick to compare."""

import json
import pickle
from collections.abc import Iterator

import pytest
from pydantic import ValidationError
from tests.reports import plain

from retrowalk.gait import WalkReport, analyse
from retrowalk.gait.feet import FeetReport
from retrowalk.gait.synthetic import Segment, synthesise

STAND = Segment("stand", 4)


@pytest.fixture(scope="module")
def report() -> WalkReport:
    walked = [STAND, Segment("forward", 20), STAND, Segment("backward", 20), STAND]
    return analyse(synthesise(walked, seed=4).recording, height_m=1.7).report()


def undescribed(schema: dict) -> Iterator[str]:
    for part, described in {**schema["$defs"], "": schema}.items():
        for name, field in described["properties"].items():
            if not field.get("description", "").endswith("."):
                yield f"{part}.{name}"


@pytest.mark.parametrize("kind", [WalkReport, FeetReport])
def test_every_field_is_described(kind: type[WalkReport | FeetReport]) -> None:
    assert list(undescribed(kind.model_json_schema(mode="serialization"))) == []


def test_a_report_reads_back_from_its_own_json(report: WalkReport) -> None:
    again = WalkReport.model_validate_json(report.model_dump_json())
    assert again.model_dump(mode="json") == report.model_dump(mode="json")
    assert (again.bouts, again.steps, again.totals) == (report.bouts, report.steps, report.totals)


def test_a_report_is_a_value(report: WalkReport) -> None:
    again = WalkReport.from_kept(json.loads(json.dumps(report.to_kept())))
    assert (again, hash(again)) == (report, hash(report))
    assert pickle.loads(pickle.dumps(report)) == report
    with pytest.raises(ValidationError, match="frozen"):
        report.notes = ()


@pytest.mark.parametrize(
    "damage",
    [
        {"totals": {}},
        {"bouts": [1]},
        {"steps": [{"time_s": 1.0}]},
        {"notes": 3},
        {"notes": 3, "notes_said": [None]},
        {"technique": {"speed": {}}},
        {"duration_s": float("nan")},
        {"schema": 3, "score": 1},
    ],
    ids=str,
)
def test_what_is_no_walk_is_refused(damage: dict) -> None:
    with pytest.raises((ValidationError, TypeError)):
        WalkReport.from_kept(plain(**damage))
