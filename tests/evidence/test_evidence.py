"""The evidence: data that never say more than they hold."""

import math
from importlib import import_module
from importlib.resources import files

import pytest
from pydantic import ValidationError

from retrowalk.errors import NotInPractice
from retrowalk.evidence import (
    dossier,
    find_claim,
    published,
    studies,
    summarise,
    unread,
)
from retrowalk.evidence.types import Study
from retrowalk.practice import SOURCE_IDS, load

OUTCOMES = {(str(study.outcome), str(study.group), study.comparator): study for study in studies()}


@pytest.mark.parametrize("study", OUTCOMES.values(), ids=lambda study: study.id)
def test_no_outcome_is_pooled_from_too_little(study: Study) -> None:
    summary = summarise(study.outcome, study.group, study.comparator)
    assert (summary.pooled is None) is (summary.sized < 5)
    assert ("Too few to pool" in str(summary.sentence)) is (summary.pooled is None)


def test_the_comparisons_that_found_nothing_are_counted_and_said() -> None:
    study = OUTCOMES["knee pain", "osteoarthritis of the knee", "other"]
    summary = summarise(study.outcome, study.group)
    assert (summary.sized, summary.unsized, summary.nulls) == (2, 4, 1)
    assert str(summary.sentence) == (
        "Knee pain, osteoarthritis of the knee: 6 comparisons, 2 with a size to pool, "
        "1 without a difference. Too few to pool."
    )


def test_what_was_done_forward_is_counted_apart() -> None:
    study = OUTCOMES["walking speed", "after a stroke", "forward"]
    forward = summarise(study.outcome, study.group, "forward")
    assert (forward.sized, forward.unsized, forward.nulls) == (1, 2, 2)
    assert "Walking speed, after a stroke, against forward: 3 comparisons" in str(forward.sentence)
    sideways = summarise(study.outcome, study.group, "sideways")
    assert (sideways.sized, sideways.unsized, sideways.nulls) == (0, 1, 0)


def test_with_five_sizes_there_is_a_pooled_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    one = next(study for study in studies() if study.id == "chen_2021_pain")
    five = tuple(one.model_copy(update={"g": 0.1 * n}) for n in range(1, 6))
    bound = one.model_copy(update={"g": 9.0, "how": "bound"})
    alone = one.model_copy(update={"g": 9.0, "result": "within_only"})
    room = import_module("retrowalk.evidence.studies")
    monkeypatch.setattr(room, "studies", lambda: (*five, bound, alone))
    summary = summarise(one.outcome, one.group)
    assert summary.pooled is not None
    assert summary.pooled.size == pytest.approx(0.3)  # neither the bound nor the lone group
    assert (summary.sized, summary.unsized) == (5, 1)
    low, high = summary.pooled.interval
    assert f"Pooled: 0.30 standard deviations ({low:.2f} to {high:.2f})" in str(summary.sentence)
    assert "flatters the figure" in str(summary.sentence)


def test_nobody_is_counted_twice_in_an_outcome() -> None:
    rows = [(study.citation, str(study.outcome), study.comparator) for study in studies()]
    assert len(rows) == len(set(rows))


def test_what_is_known_points_at_facts_of_the_articles_and_at_its_source() -> None:
    everything = (*studies(), *published(), *unread())
    assert len({one.id for one in everything}) == len(everything)
    for one in everything:
        assert one.claims
        assert set(one.claims) <= {*SOURCE_IDS, *(claim.id for claim in load().claims)}
        assert not one.doi or one.link == f"https://doi.org/{one.doi}"
        assert not (one.doi and one.url)
    assert dossier("B5").published[0].id == "lin_2025_pain"
    assert dossier("B19").studies == ()


def test_printed_intervals_are_centred_on_their_size() -> None:
    for one in published():
        if one.interval is not None:
            assert math.isclose(sum(one.interval) / 2, one.size, abs_tol=0.0051 * one.size + 0.005)


def test_the_parts_of_a_pool_are_studies_with_a_size() -> None:
    sized = {study.id for study in studies() if study.g is not None}
    for one in published():
        assert set(one.parts) <= sized


def test_what_was_not_read_is_not_evidence() -> None:
    shown = {one.doi for one in (*studies(), *published()) if one.doi}
    assert not shown & {one.doi for one in unread()}
    assert not {one.id for one in unread()} & {one.id for one in studies()}


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"g": None}, "'how' says"),
        ({"n": None}, "number of people"),
        ({"means": None}, "exactly where 'how' is 'exact'"),
        ({"p": 0.01}, "exactly where 'how' is 'from_p'"),
        ({"se": 0}, "greater than 0"),
    ],
)
def test_a_study_that_contradicts_itself_is_refused(change: dict, complaint: str) -> None:
    one = next(study for study in studies() if study.how == "exact")
    with pytest.raises(ValidationError, match=complaint):
        Study.model_validate(one.model_dump() | change)


@pytest.mark.parametrize("claim", load().claims, ids=lambda claim: claim.id)
def test_each_claim_has_its_dossier(claim) -> None:
    found = dossier(claim.id)
    assert found.claim == claim == find_claim(claim.id)
    assert [find_claim(fact) for fact in claim.facts] == [claim] * len(claim.facts)
    compared = {(str(s.outcome), str(s.group), s.comparator) for s in found.studies if s.compares}
    assert len(found.summaries) == len(compared)
    if claim.verdict == "supported":
        assert found.published or claim.id == "energy"
    assert str(claim.finding).endswith(".")
    assert str(claim.for_whom).endswith(".")
    assert str(claim.would_change).endswith(".")
    assert claim.citations or claim.certainty == "none"


def test_every_claim_of_the_articles_has_exactly_one_verdict() -> None:
    carried = [fact for claim in load().claims for fact in claim.facts]
    assert sorted(carried) == sorted(fact for fact in SOURCE_IDS if fact.startswith("B"))


def test_an_unknown_claim_is_refused_with_those_there_are() -> None:
    with pytest.raises(NotInPractice, match=r"no claim called 'levitation'.*knee_pain \(B5\)"):
        find_claim("levitation")


def test_nothing_says_that_no_harm_was_found() -> None:
    data = files("retrowalk.evidence") / "data"
    said = " ".join(str(claim.finding) for claim in load().claims)
    said += " ".join(file.read_text() for file in data.iterdir() if file.name.endswith(".toml"))
    assert "no adverse" not in said.lower()
    assert "is safe" not in said.lower()
