"""Norms: rows pool exactly, and no file tells of a person."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from tests.cohort.made import entries_of, walked, write_cohort, write_results

from retrowalk.cohort.norm_files import FEWEST, Published, beside, norms, pooled, read, written
from retrowalk.cohort.norm_files.releasing import FILE, Released
from retrowalk.cohort.norm_files.rows import Norm, row_of
from retrowalk.errors import InvalidAnswer, RetrowalkError

CELL = ("speed_mps", "backward", 60, "f")
SPEEDS = arrays(float, st.integers(10, 80), elements=st.floats(0.2, 1.8))


def cohort_of(folder: Path, people: int, *, first: int = 0, consent: bool = True) -> Path:
    """Make a cohort of women of 60 to 69, and results of it."""
    entries = [
        one.model_copy(update={"sex": "f", "age_years": 65.0, "group": None})
        for one in entries_of(people, devices=("phone",), first=first, consent=consent)
    ]
    folder.mkdir(exist_ok=True)
    write_results(folder, entries)
    write_cohort(folder, entries)
    return folder


def row(values: list[float], site: str = "a") -> Norm:
    return row_of(site, CELL, "m/s", np.array(values), len(values))


@given(SPEEDS, SPEEDS)
@settings(max_examples=40, deadline=None)
def test_two_sites_pool_as_if_everybody_had_been_in_one_place(here, there):
    (both,) = pooled([row(list(here)), row(list(there), "b")])
    every = np.concatenate([here, there])
    assert both.people == every.size
    assert both.mean == pytest.approx(every.mean(), rel=1e-6)
    assert both.variance == pytest.approx(every.var(ddof=1), rel=1e-6, abs=1e-9)
    assert list(both.counts) == list(np.histogram(every, [-np.inf, *both.edges, np.inf])[0])
    assert both.sites == ("a", "b")


@given(SPEEDS)
@settings(max_examples=40, deadline=None)
def test_no_bin_tells_of_fewer_than_ten(values):
    assert min(row(list(values)).counts) >= FEWEST


def test_a_file_is_read_as_it_was_written_and_a_wrong_one_is_refused_by_line():
    rows = (row(list(np.linspace(0.5, 1.2, 60))),)
    text = written(rows, [("group", "healthy")])
    assert read(text, "norms.csv") == rows
    assert "# rule: No row and no bin holds fewer than 10 people" in text
    few = text.replace(",60,60,", ",9,60,")
    with pytest.raises(InvalidAnswer, match=r"norms\.csv:5: people"):
        read(few, "norms.csv")
    with pytest.raises(InvalidAnswer, match="no file of norms"):
        read("a,b\n1,2\n", "norms.csv")


def test_norms_are_of_the_first_session_of_who_agreed(tmp_path):
    folder = cohort_of(tmp_path / "c", 12)
    found = norms(folder, tmp_path / "norms.csv")
    firsts = [
        walked(one)["backward"]["speed_mps"]
        for one in entries_of(12, devices=("phone",))
        if one.session == "s1"
    ]
    (speed,) = [one for one in found.own if one.cell == CELL]
    assert speed.people == 12
    assert speed.mean == pytest.approx(np.mean(firsts), rel=1e-6)
    assert read((tmp_path / "norms.csv").read_text(), "norms.csv") == found.own
    with pytest.raises(RetrowalkError, match="nobody who was measured agreed"):
        norms(cohort_of(tmp_path / "d", 12, consent=False), tmp_path / "none.csv")
    with pytest.raises(RetrowalkError, match="nowhere did 10 people"):
        norms(cohort_of(tmp_path / "e", 9), tmp_path / "none.csv")
    assert not (tmp_path / "none.csv").exists()


def test_whoever_comes_or_goes_between_two_files_is_not_told(tmp_path):
    """Two files of one site are the same, byte for byte, or differ by rows of ten and more."""
    folder, file = cohort_of(tmp_path / "c", 15), tmp_path / "norms.csv"
    norms(folder, file)
    before = file.read_bytes()
    cohort_of(folder, 24)  # nine more
    norms(folder, file)
    assert file.read_bytes() == before
    cohort_of(folder, 25)  # the tenth
    found = [one for one in norms(folder, file).own if one.cell == CELL]
    assert [one.people for one in found] == [15, 10]
    assert set(before.splitlines()) < set(file.read_bytes().splitlines())
    cohort_of(folder, 24, first=1)  # the first takes their consent back: the row goes as a whole
    found = [one for one in norms(folder, file).own if one.cell == CELL]
    assert [one.people for one in found] == [10]
    cohort_of(folder, 34, first=1)  # ten new ones: the fourteen come back with them
    found = [one for one in norms(folder, file).own if one.cell == CELL]
    assert [one.people for one in found] == [10, 24]


@given(st.lists(st.sets(st.integers(0, 60), max_size=60), min_size=1, max_size=6))
@settings(deadline=None)
def test_no_order_of_coming_and_going_lets_a_row_be_made_of_fewer_new_ones(steps):
    released = Released(site="a")
    seen: list[tuple[str, ...]] = []
    ever: set[str] = set()
    for people in steps:
        released = released.brought_up({"cell": {str(one) for one in people}})
        for one in released.rows.get("cell", ()):
            if one not in seen:
                assert len(set(one) - ever) >= FEWEST
                seen.append(one)
                ever |= set(one)
        within = [who for one in released.rows.get("cell", ()) for who in one]
        assert len(within) == len(set(within))


def test_an_attacker_who_knows_a_person_guesses_hardly_better_than_by_chance():
    """Was somebody of this speed among them? The area under the ROC curve is 0.5 by chance.

    The best guess looks whether the mean leans towards the person; by normal theory its area is
    Phi(1 / sqrt(2 n)): 0.59 of ten people, 0.53 of a hundred.
    """
    chance = np.random.default_rng(1)
    for people, expected in ((10, 0.588), (100, 0.528)):
        inside, outside = [], []
        for _ in range(4000):
            values = chance.normal(0.9, 0.2, people)
            mean = values.mean()
            for guesses, person in ((inside, values[0]), (outside, chance.normal(0.9, 0.2))):
                guesses.append((person - 0.9) * (mean - 0.9) - (person - 0.9) ** 2 / people / 2)
        ranks = np.argsort(np.argsort([*inside, *outside]))
        area = (ranks[: len(inside)].sum() / len(inside) - (len(inside) - 1) / 2) / len(outside)
        assert area == pytest.approx(expected, abs=0.03)
        assert expected == pytest.approx(
            0.5 * (1 + math.erf(1 / math.sqrt(2 * people) / math.sqrt(2))), abs=0.002
        )


def test_sites_join_by_file_and_none_counts_twice(tmp_path):
    here, there = cohort_of(tmp_path / "here", 12), cohort_of(tmp_path / "there", 14, first=100)
    norms(there, tmp_path / "there.csv", site="there")
    both = norms(here, tmp_path / "both.csv", site="here", join=[tmp_path / "there.csv"])
    (speed,) = [one for one in both.pooled if one.cell == CELL]
    assert (speed.people, speed.sites) == (26, ("here", "there"))
    with pytest.raises(InvalidAnswer, match="twice"):
        norms(here, tmp_path / "no.csv", join=[tmp_path / "both.csv"])


def test_another_choice_than_the_first_is_refused(tmp_path):
    folder = cohort_of(tmp_path / "c", 12)
    norms(folder, tmp_path / "norms.csv", site="a")
    assert json.loads((folder / FILE).read_text())["site"] == "a"
    with pytest.raises(InvalidAnswer, match="fewer than 10 people"):
        norms(folder, tmp_path / "norms.csv", group="trained")


def test_published_values_stand_beside_with_their_people():
    rows = (row(list(np.linspace(0.5, 1.2, 60))),)
    known = Published(
        measure="speed_mps", direction="backward", sex="f", youngest=60, oldest=69,
        words="0.9 m/s", people="40 women", source="Somebody 2020",
    )  # fmt: skip
    ((*_, people, sites, published),), notes = beside(rows, [known])
    assert (people, sites, published) == ("60", "1", "0.9 m/s [1]")
    assert notes == ["[1] 40 women; Somebody 2020"]
    ((*_, other),), _ = beside(rows, [known.model_copy(update={"sex": "m"})])
    assert other == "–"
