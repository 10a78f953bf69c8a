"""A summary: numbers that add up, the same each time, never half-written."""

import csv
import io
import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pyarrow as pa
import pytest
from scipy import stats
from tests.cohort.made import OUTCOMES, entries_of, walked, write_cohort, write_results

from retrowalk.cohort.places import Place
from retrowalk.cohort.summary import summarise
from retrowalk.cohort.summary.flow import flow
from retrowalk.cohort.summary.keeping import written_aside
from retrowalk.cohort.summary.models import _thinned, models
from retrowalk.cohort.summary.own import make_own
from retrowalk.cohort.summary.sources import _OF_PEOPLE, _PEOPLE, Results, results_of
from retrowalk.errors import RetrowalkError


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cohort")
    entries = entries_of(24, each=2)
    entries[30] = entries[30].model_copy(update={"participant": None})
    refused = {entries[n].recording: ("unreadable", f"{n} is damaged") for n in (3, 10, 17)}
    refused[entries[41].recording] = ("not there", "it is gone")
    write_results(
        folder,
        entries,
        refused=refused,
        waiting=frozenset({entries[9].recording}),
        forward_only=frozenset({entries[20].recording}),
    )
    write_cohort(folder, entries)
    return folder


@pytest.fixture(scope="module")
def made(folder: Path) -> Path:
    summarise(folder)
    return folder / "summary"


def rows(made: Path, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((made / f"{name}.csv").read_text())))


def test_the_numbers_of_the_flow_add_up(made: Path):
    found = rows(made, "flow")
    stages = [row for row in found if not row["left because"]]
    assert [row["stage"] for row in stages] == ["expected", "received", "measured", "analysed"]
    for stage, following in pairwise(stages):
        lost = sum(int(row["recordings"]) for row in found
                   if row["stage"] == stage["stage"] and row["left because"])  # fmt: skip
        assert int(stage["recordings"]) - lost == int(following["recordings"])
    assert int(stages[0]["recordings"]) == 24 * 2 * 2 * 2
    reasons = {row["left because"]: int(row["recordings"]) for row in found if row["left because"]}
    assert reasons == {
        "not measured yet": 1,
        "no participant is named": 1,
        "not there": 1,
        "unreadable": 3,
        "no walking backward was found": 1,
    }


def test_every_number_has_its_n_and_its_interval(made: Path):
    for name, number in (
        ("groups", "mean"), ("retest", "icc_a1"), ("devices", "bias"), ("ratios", "ratio"),
        ("models", "estimate"), ("percentiles", "p50"),
    ):  # fmt: skip
        for row in rows(made, name):
            assert int(row["people"]) > 0, (name, row)
            assert int(row["recordings"]) > 0, (name, row)
            if row[number]:
                assert float(row[f"{number}_low"]) <= float(row[number]), (name, row)
                assert float(row[number]) <= float(row[f"{number}_high"]), (name, row)
            else:
                assert "too few people" in row["why"], (name, row)


def test_every_person_and_every_day_has_its_n_and_its_interval_or_says_why_not(made: Path):
    for name in ("participants", "days"):
        for row in rows(made, name):
            low, value, high = (row[f"mean{end}"] for end in ("_low", "", "_high"))
            assert 1 <= int(row["clusters"]) <= int(row["recordings"]), (name, row)
            if int(row["clusters"]) > 1:
                assert float(low) <= float(value) <= float(high), (name, row)
                assert not row["why"]
            else:
                assert (low, high) == ("", "")
                assert row["why"] in {"one recording", "several devices in one session"} | {
                    "of one session"
                }
    page = (made / "report.html").read_text()
    assert '<section id="people"' in page
    assert "Each day: speed, m/s, backward" in page
    assert "(several devices in one session)" in page


def of_clusters(values: np.ndarray, clusters: np.ndarray) -> tuple[float, float]:
    """Give an interval by the matrices of Bell and McCaffrey, as they are printed."""
    n = values.size
    ones = np.ones((n, 1))
    hat = np.eye(n) - ones @ ones.T / n
    rest = hat @ values
    error, g = 0.0, []
    for one in np.unique(clusters):
        of = clusters == one
        value, vector = np.linalg.eigh(hat[np.ix_(of, of)])
        half = vector @ np.diag([x**-0.5 if x > 1e-9 else 0.0 for x in value]) @ vector.T
        error += float(np.sum(half @ rest[of])) ** 2 / n**2
        g.append(hat[:, of] @ half @ ones[of] / n)
    inner = np.hstack(g).T @ np.hstack(g)
    df = np.trace(inner) ** 2 / np.trace(inner @ inner)
    reach = stats.t.isf(0.025, df) * np.sqrt(error)
    return values.mean() - reach, values.mean() + reach


def test_an_interval_of_a_person_counts_sessions_and_that_of_a_day_recordings(tmp_path: Path):
    entries = [
        one
        for one in entries_of(30, sessions=4, devices=("phone",), each=5)
        if int(one.recording[-1]) <= 1 + (int(one.recording[1:5]) + int(one.session[1:])) % 5
    ]
    write_results(tmp_path, entries)
    write_cohort(tmp_path, entries)
    summarise(tmp_path)
    made, of = tmp_path / "summary", ("speed_mps", "backward")
    for row in rows(made, "participants") + rows(made, "days"):
        if (row["measure"], row["direction"]) != of:
            continue
        mine = [one for one in entries if one.participant == row["participant"]
                and row.get("day", str(one.day)) == str(one.day)]  # fmt: skip
        apart = [one.recording if "day" in row else one.session for one in mine]
        assert int(row["clusters"]) == len(set(apart))
        if len(set(apart)) < 2:
            assert row["mean_low"] == ""
            continue
        values = np.array([walked(one)["backward"]["speed_mps"] for one in mine])
        expected = of_clusters(values, np.array(apart))
        if "day" in row:  # then it is Student's t of the recordings
            half = stats.t.isf(0.025, values.size - 1) * values.std(ddof=1) / values.size**0.5
            assert expected == pytest.approx((values.mean() - half, values.mean() + half))
        assert (float(row["mean_low"]), float(row["mean_high"])) == pytest.approx(expected)


def test_intervals_of_people_whose_sessions_differ_hold_what_they_say(tmp_path: Path):
    chance = np.random.default_rng(4)
    with results_of_values(
        tmp_path,
        [
            (f"p{who}", f"s{session}", 1.0 + moved + chance.normal(0, 0.1))
            for who in range(2000)
            for session in range(4)
            for moved in [chance.normal(0, 0.2)]
            for _ in range(2 + 2 * (session % 2))
        ],
    ) as results:
        make_own(results)
        (held,) = results.one(
            "SELECT avg((mean_low < 1.0 AND 1.0 < mean_high)::INT) FROM participants"
        )
        (naive,) = results.one(
            "SELECT avg((abs(mean - 1) < 2.2 * sd / sqrt(recordings))::INT) FROM participants"
        )
    assert 0.935 < held < 0.965
    assert naive < 0.8  # had every recording counted as one of its own


def test_a_person_is_the_mean_of_their_recordings(folder: Path, made: Path):
    own = [
        walked(one)["backward"]["speed_mps"]
        for one in entries_of(24, each=2)
        if one.participant == "p0023"
    ]
    (row,) = [
        row
        for row in rows(made, "participants")
        if row["participant"] == "p0023"
        and (row["measure"], row["direction"]) == ("speed_mps", "backward")
    ]
    assert int(row["recordings"]) == len(own) == 8
    assert float(row["mean"]) == pytest.approx(sum(own) / 8, rel=1e-6)
    # the rows of bouts, which the made-up results hold too, are in no mean
    assert all(float(row["most"]) < 99 for row in rows(made, "participants")
               if row["measure"] == "speed_mps")  # fmt: skip


def test_what_is_compared_is_told_and_what_was_put_in_is_found(made: Path):
    page = (made / "report.html").read_text()
    assert "the first two sessions in which the measure is there" in page
    assert "7.00 days (median" in page
    (bias,) = [
        row
        for row in rows(made, "devices")
        if (row["measure"], row["direction"]) == ("speed_mps", "backward")
    ]
    assert (
        float(bias["bias_low"]) < 0.05 < float(bias["bias_high"])
    )  # as tests/cohort/made.py has it
    assert int(bias["pairs"]) > int(bias["people"])


def test_the_report_holds_all_it_shows_and_can_be_read_by_ear(made: Path):
    page = (made / "report.html").read_text()
    assert not re.findall(r"<script|<link|src=|@import|url\(http", page)
    assert '<html lang="en">' in page
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    for svg in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        assert 'role="img"' in svg
        ElementTree.fromstring(svg)
    assert len(re.findall("<h1>", page)) == 1
    assert (made / "report.pdf").read_bytes().startswith(b"%PDF")
    assert b"pdfuaid" in (made / "report.pdf").read_bytes()


def test_it_says_what_it_was_made_of(folder: Path, made: Path):
    told = json.loads((made / "summary.json").read_text())
    for name, digest in told["files"].items():
        assert sha256((made / name).read_bytes()).hexdigest() == digest
    for name, digest in told["results"].items():
        assert sha256((folder / name).read_bytes()).hexdigest() == digest
    assert told["measured_by"][0]["package"] == "0.9.0"
    assert told["versions"]["duckdb"]
    assert "value" in told["queries"]["percentiles"]


def test_the_same_results_give_the_same_files(folder: Path, made: Path):
    before = {one.name: one.read_bytes() for one in made.iterdir()}
    summarise(folder)
    after = {one.name: one.read_bytes() for one in made.iterdir()}
    assert {name for name in before if before[name] != after[name]} == set()
    assert [one.name for one in folder.iterdir() if one.name.startswith(".")] == []


def test_a_summary_that_breaks_off_leaves_the_one_before(tmp_path: Path):
    place = Place.of(tmp_path)
    with written_aside(place) as aside:
        (aside / "summary.json").write_text("first")
    with pytest.raises(FileNotFoundError), written_aside(place) as aside:
        (aside / "nowhere" / "summary.json").write_text("second")
    assert (tmp_path / "summary" / "summary.json").read_text() == "first"
    assert [one.name for one in tmp_path.iterdir()] == ["summary"]
    # as if the machine had gone down between the two renamings
    (tmp_path / "summary").rename(tmp_path / ".summary-old-x")
    with pytest.raises(FileNotFoundError), written_aside(place) as aside:
        (aside / "nowhere" / "summary.json").write_text("second")
    assert (tmp_path / "summary" / "summary.json").read_text() == "first"


def test_in_a_store_the_last_file_names_all_the_others(tmp_path: Path):
    place = Place.of("memory://study")
    for names in (("a.csv", "b.csv", "summary.json"), ("a.csv", "summary.json")):
        with written_aside(place) as aside:
            for name in names:
                (aside / name).write_text(name)
    assert sorted(one.name for one in place.list("summary")) == [
        "summary/a.csv",
        "summary/summary.json",
    ]


def test_of_few_people_it_says_so(tmp_path: Path):
    entries = entries_of(3)
    write_results(tmp_path, entries)
    write_cohort(tmp_path, entries)
    summarise(tmp_path)
    made = tmp_path / "summary"
    assert {row["why"] for row in rows(made, "groups")} == {"too few people: 3 of at least 5"} | {
        f"too few people: {n} of at least 5" for n in (1, 2)
    }
    assert {row["why"] for row in rows(made, "retest")} == {"too few people: 3 of at least 10"}
    assert "Too few people were measured in two sessions" in (made / "report.html").read_text()
    assert not (made / "percentiles.svg").exists()


def test_without_the_models_it_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "statsmodels.regression.mixed_linear_model", None)
    entries = entries_of(6)
    write_results(tmp_path, entries)
    write_cohort(tmp_path, entries)
    made = summarise(tmp_path)
    assert "retrowalk[models]" in made.no_models
    assert "models.csv" not in made.files
    assert "There are no mixed models: This needs an extra" in (
        tmp_path / "summary" / "report.html"
    ).read_text().replace("&#39;", "'")


def test_what_is_in_no_manifest_any_more_is_not_counted(tmp_path: Path):
    entries = entries_of(8)
    write_results(tmp_path, entries)
    with results_of(Place.of(tmp_path), iter(entries[4:]), OUTCOMES) as results:
        assert flow(results).expected.recordings == len(entries) - 4
        assert flow(results).analysed.people == 7


@contextmanager
def results_of_values(folder: Path, told: list[tuple[str, str, float]]) -> Iterator[Results]:
    """Open results in which the values of participants in sessions are these."""
    write_results(folder, [])
    with results_of(Place.of(folder), iter(()), OUTCOMES) as results:
        participants, sessions, values = zip(*told, strict=True)
        table = pa.table({"participant": participants, "session": sessions, "value": values})
        results.con.register("told", table)
        results.con.execute(
            """INSERT INTO value BY NAME SELECT participant, session, session AS sitting, value,
            row_number() OVER ()::VARCHAR AS recording, 'phone' AS device, '' AS condition,
            'speed_mps' AS measure, 'backward' AS direction FROM told"""
        )
        for name in ("person", "of_person"):
            results.con.execute(f"DROP TABLE {name}")
        results.con.execute(_PEOPLE)
        results.con.execute(_OF_PEOPLE)
        yield results


def test_without_results_or_with_an_unknown_measure_it_says_so(tmp_path: Path):
    entries = entries_of(2)
    write_cohort(tmp_path, entries)
    with pytest.raises(RetrowalkError, match="no results yet"):
        summarise(tmp_path)
    write_results(tmp_path, entries)
    with (
        pytest.raises(RetrowalkError, match="no measure 'stride'"),
        results_of(Place.of(tmp_path), iter(entries), ("stride",)),
    ):
        pass


def test_one_condition_can_be_summed_up_and_several_are_told(tmp_path: Path):
    entries = [
        one.model_copy(update={"condition": "alone" if one.session == "s1" else "counting"})
        for one in entries_of(6)
    ]
    write_results(tmp_path, entries)
    write_cohort(tmp_path, entries)
    made = summarise(tmp_path)
    page = (tmp_path / "summary" / "report.html").read_text().replace("&#39;", "'")
    assert "of several conditions taken together ('alone', 'counting')" in page
    alone = summarise(tmp_path, condition="alone")
    assert alone.flow.analysed.recordings * 2 == made.flow.analysed.recordings
    assert ("of another condition", 12, 6) in alone.flow.stages[2].lost
    with pytest.raises(RetrowalkError, match="of the condition 'swimming'"):
        summarise(tmp_path, condition="swimming")


def test_of_more_people_than_a_model_needs_some_are_left_out_and_it_is_said(tmp_path: Path):
    entries = entries_of(30, sessions=1, devices=("phone",))
    write_results(tmp_path, entries)
    with results_of(Place.of(tmp_path), iter(entries), OUTCOMES) as results:
        models(results)
        assert _thinned(results, 30) == ""
        assert "Of 30 people one in 3 is in the models" in _thinned(results, 12)
        assert results.one("SELECT count(DISTINCT who) FROM modelled") == (10,)
