"""What the package carries of the tests: whole, safe, and with a source for every figure."""

import csv
import re
from pathlib import Path

import pytest

from retrowalk.assessments import (
    Demand,
    Norm,
    StandardTest,
    norms,
    repeats,
    standard_test,
    standard_tests,
)
from retrowalk.drawings import figure_names
from retrowalk.errors import InvalidAnswer
from retrowalk.value import Value

STANDARD = {
    "timed_up_and_go",
    "chair_stand",
    "four_stage_balance",
    "one_leg_stance",
    "ten_metre_forward",
    "ten_metre_backward",
    "three_metre_backward",
}
NAMES_IN_TABLE = {
    "3MBWT": "three_metre_backward",
    "TUG": "timed_up_and_go",
    "30-s chair stand": "chair_stand",
    "single-leg stance eyes open": "one_leg_stance",
    "forward gait speed": "ten_metre_forward",
}


def test_every_standard_test_is_there() -> None:
    assert {known.id for known in standard_tests()} == STANDARD


@pytest.mark.parametrize("known", standard_tests(), ids=lambda known: known.id)
def test_a_test_says_how_where_and_how_safely(known: StandardTest) -> None:
    assert len(known.steps) >= 3
    assert known.kit
    assert known.space
    assert any("omebody" in said and "beside" in said for said in map(str, known.safety))
    assert known.drawing in figure_names()
    assert str(known.caution).endswith(".")
    assert all(str(sentence).endswith(".") for sentence in (*known.steps, *known.safety))
    assert known.least < known.most


def test_only_what_is_walked_backward_asks_for_the_way_to_be_clear() -> None:
    for known in standard_tests():
        assert known.backward == any("way is clear" in str(step) for step in known.steps)


def test_what_a_test_follows_is_a_test() -> None:
    for known in standard_tests():
        assert known.after is None or standard_test(known.after).demand is Demand.BACKWARD


def test_a_test_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(InvalidAnswer, match=r"no test “jumping”.*timed_up_and_go"):
        standard_test("jumping")


@pytest.mark.parametrize("entry", [*norms(), *repeats()], ids=lambda entry: str(entry.group))
def test_every_figure_names_its_people_and_its_source(entry: Value) -> None:
    assert entry.n
    assert entry.source.doi or entry.source.url.startswith("http")
    assert re.search(r"\d{4}|quoted|abstract", entry.source.citation)


def test_a_range_is_one_and_its_ages_too() -> None:
    for norm in norms():
        assert norm.high is None or norm.low < norm.high
        assert norm.youngest < norm.oldest
        assert norm.high is not None or not norm.of_people


def test_no_norm_is_a_limit_of_risk() -> None:
    for norm in norms():
        assert not re.search(r"risk|fall(er|s)\b|cut", f"{norm.group} {norm.statistic}")


def test_every_norm_stands_verified_in_the_table_of_evidence(data_dir: Path) -> None:
    table = data_dir.parent / "evidence" / "norms.csv"
    if not table.is_file():
        pytest.skip("the table of evidence is not here")
    rows = list(csv.DictReader(table.read_text().splitlines()))
    for norm in norms():
        found = [row for row in rows if NAMES_IN_TABLE.get(row["test"]) == norm.test]
        assert any(_says(row, norm) for row in found), norm


def _says(row: dict[str, str], norm: Norm) -> bool:
    verified = {"yes": (False,), "yes (secondary page)": (True,)}.get(row["verified"], ())
    if norm.source.secondary not in verified:
        return False
    printed = {float(number) for number in re.findall(r"\d+(?:\.\d+)?", row["value"])}
    # The table gives speeds in cm/s, and one range as a mean and its standard deviation.
    speeds = {round(number / 100, 2) for number in printed}
    spreads = {round(m + k * s, 1) for m in printed for s in printed for k in (-1, 1)}
    return {norm.low, norm.high} - {None} <= printed | speeds | spreads
