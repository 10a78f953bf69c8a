"""What the package carries of the tests: whole, safe, and with a source for every figure."""

import csv
import re
from pathlib import Path

import pytest

from retrowalk.assessments import (
    Demand,
    Limit,
    Norm,
    StandardTest,
    for_professionals,
    norms,
    repeats,
    standard_test,
    standard_tests,
)
from retrowalk.drawings import figure_names
from retrowalk.errors import InvalidAnswer
from retrowalk.person import Condition, Person, Sex
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


LIMITS = [limit for known in standard_tests() for limit in known.limits]
IMPORTANT = [one for known in standard_tests() for one in known.important]
FIGURES = [*norms(), *repeats(), *LIMITS, *IMPORTANT]
FARMS = r"wis\.it|scribd|grupoencanto|slidepub|slideshare|docsci|coek|stuvia|kunduz"


@pytest.mark.parametrize("entry", FIGURES, ids=lambda entry: entry.id)
def test_every_figure_names_its_people_and_its_source(entry: Value) -> None:
    assert entry.group
    assert getattr(entry, "n", None) or isinstance(entry, Limit)
    assert entry.source.doi or entry.source.url.startswith("http")
    assert re.search(r"\d{4}|quoted|abstract", entry.source.citation)


def test_no_page_that_anybody_may_fill_is_a_source() -> None:
    cited = [source for known in standard_tests() for source in known.source]
    for source in [*cited, *(entry.source for entry in FIGURES)]:
        assert not re.search(FARMS, source.address)


def test_a_range_is_one_and_its_ages_too() -> None:
    for norm in norms():
        assert norm.high is None or norm.low < norm.high
        assert norm.youngest < norm.oldest
        assert norm.high is not None or not norm.of_people


def test_no_norm_is_a_limit_of_risk() -> None:
    for norm in norms():
        assert not re.search(r"risk|fall(er|s)\b|cut", f"{norm.group} {norm.statistic}")


def test_who_told_age_and_sex_is_beside_people_of_both() -> None:
    by_age = {
        known.id: {(norm.sex, norm.youngest) for norm in norms() if norm.test == known.id}
        for known in standard_tests()
    }
    decades = {(sex, age) for sex in Sex for age in range(20, 81, 10)}
    assert by_age["ten_metre_forward"] == decades
    assert by_age["chair_stand"] == {(sex, age) for sex in Sex for age in range(60, 91, 5)}


def test_a_limit_is_told_with_how_well_it_tells_and_only_to_whom_it_is_of() -> None:
    woman = Person(age_years=72, sex=Sex.FEMALE)
    said = [str(one.sentence) for one in for_professionals("ten_metre_forward", woman).limits]
    assert any("under 0.80 m/s. Sensitivity 35%, specificity 77%." in one for one in said)
    assert not for_professionals("chair_stand", Person(age_years=30)).limits
    (chair,) = for_professionals("chair_stand", woman).limits
    assert "under 10 stands" in str(chair.sentence)
    assert "prints no sensitivity" in str(chair.sentence)
    backward = for_professionals("three_metre_backward", woman).limits
    assert not any("Parkinson" in str(one.sentence) for one in backward)
    own = woman.model_copy(update={"conditions": frozenset({Condition.PARKINSON})})
    assert (
        sum(
            "Parkinson" in str(one.sentence)
            for one in for_professionals("three_metre_backward", own).limits
        )
        == 2
    )


def test_the_limits_of_the_backward_walk_run_as_far_as_its_caution_says() -> None:
    known = standard_test("three_metre_backward")
    at = [row.at for one in known.limits for row in one.rows if "rule_out" not in one.id]
    assert f"from {min(at):.1f} to {max(at):.1f} seconds" in str(known.caution)


def test_limits_of_the_chair_stand_are_the_lower_ends_of_the_norms() -> None:
    (limit,) = standard_test("chair_stand").limits
    lower = {(n.sex, n.youngest, n.oldest): n.low for n in norms() if n.test == "chair_stand"}
    assert {(row.sex, row.youngest, row.oldest): row.at for row in limit.rows} == lower


def test_every_norm_stands_verified_in_the_table_of_evidence(data_dir: Path) -> None:
    tables = [data_dir.parent / "evidence" / f"{name}.csv" for name in ("norms", "facts")]
    if not all(table.is_file() for table in tables):
        pytest.skip("the tables of evidence are not here")
    rows = [row for table in tables for row in csv.DictReader(table.read_text().splitlines())]
    for norm in norms():
        assert any(_says(row, norm) for row in rows if _is_of(row, norm)), norm


def _is_of(row: dict[str, str], norm: Norm) -> bool:
    name = row.get("test") or row["topic"]
    return NAMES_IN_TABLE.get(name, name) == norm.test or (
        norm.test == "chair_stand" and "chair stand" in row.get("fact", "")
    )


def _says(row: dict[str, str], norm: Norm) -> bool:
    status = row.get("verified") or row["status"]
    read = {"yes": False, "read in source": False, "no": None}.get(status, True)
    if read is not norm.source.secondary or "not readable" in status:
        return False
    printed = {float(number) for number in re.findall(r"\d+(?:\.\d+)?", row["value"])}
    # A table gives speeds in cm/s, and one range as a mean and its standard deviation.
    speeds = {round(number / 100, 2) for number in printed}
    spreads = {round(m + k * s, 1) for m in printed for s in printed for k in (-1, 1)}
    return {norm.low, norm.high} - {None} <= printed | speeds | spreads
