"""``retrowalk evidence``: every claim, one in full, and whatever can be worked out again."""

import json

import pytest

from retrowalk.evidence import published
from retrowalk.evidence.tables import sizes
from retrowalk.practice import load


def test_every_claim_is_listed_with_verdict_and_certainty(run, monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    shown = run("evidence").stdout
    for claim in load().claims:
        (line,) = [line for line in shown.splitlines() if str(claim.claim) in line]
        assert line.split()[0] == (*claim.facts, claim.id)[0]
        assert claim.verdict in line
        assert line.rstrip().endswith(claim.certainty)


@pytest.mark.parametrize("name", ["knee_pain", "B5", "b5"])
def test_one_claim_in_full(run, name: str) -> None:
    shown = " ".join(run("evidence", name).stdout.split())
    claim = load().claim("knee_pain")
    for said in (claim.finding, claim.for_whom, claim.would_change, *claim.citation):
        assert str(said) in shown
    assert "Supported, as an addition, certainty: low." in shown
    assert "6 comparisons, 2 with a size to pool, 1 without a difference" in shown
    assert "Known by name: Balraj et al. 2018." in shown
    assert "Your knee may hurt less" in shown


def test_a_worksheet_shows_what_little_carries_it(run) -> None:
    shown = " ".join(run("evidence", "--worksheet").stdout.split())
    assert "fewer than five sizes are had: no verdict" in shown
    assert "Besides, lower bounds. 4 studies, 143 people: 0.72 (-0.07 to 1.50)" in shown
    assert "Gondhalekar and Deo 2013 (30): 0.00, taken as zero" in shown
    one = json.loads(run("evidence", "B5", "--worksheet", "--json").stdout)
    assert {summary["outcome"] for summary in one} == {"knee pain", "knee disability"}


def test_programs_get_the_same_as_json(run) -> None:
    assert len(json.loads(run("evidence", "--json").stdout)) == len(load().claims)
    known = json.loads(run("evidence", "B5", "--json").stdout)
    assert known["claim"]["id"] == "knee_pain"
    assert {one["id"] for one in known["published"]} >= {"lin_2025_pain"}


def test_an_unknown_claim_is_refused_in_a_sentence(run) -> None:
    result = run("evidence", "B99")
    assert result.exit_code == 1
    assert "There is no claim called 'B99'" in result.stderr


def test_the_check_says_what_agrees_and_what_cannot_be_worked_out(run) -> None:
    result = run("evidence", "--check")
    assert result.exit_code == 0
    sized = len(sizes())
    assert f"Effect sizes, from the printed means or p values: {sized} of {sized} agree." in (
        result.stdout
    )
    assert "on a worked example printed with its parts: 2 of 2 agree." in result.stdout
    assert f"Not to be worked out again: {len(published())}." in result.stdout


def test_the_check_fails_where_something_does_not_come_out(run, monkeypatch) -> None:
    wrong = tuple(size.model_copy(update={"g": size.g + 1}) for size in sizes())
    monkeypatch.setattr("retrowalk.evidence.checks.sizes", lambda: wrong)
    result = run("evidence", "--check", "--json")
    assert result.exit_code == 1
    assert "do not come out as printed: Alghadir et al. 2019" in result.stderr
    assert json.loads(result.stdout)[0]["agrees"] is False
