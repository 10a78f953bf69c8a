"""The figures stand in tables: each belongs to a study, and none is shown that was not read."""

from importlib import import_module

import pytest

from retrowalk.data import read_table
from retrowalk.errors import InvalidData
from retrowalk.evidence import searched, single_facts, studies
from retrowalk.evidence.studies import printed
from retrowalk.evidence.tables import Arm, arms, biases, sizes
from retrowalk.languages import LANGUAGES, speaking
from retrowalk.practice import load

BY_ID = {study.id: study for study in studies()}


def test_each_comparison_with_figures_has_its_two_sides_the_backward_one_first() -> None:
    sides = [(arm.study, arm.arm) for arm in arms()]
    assert sides == [(study, arm) for study, _ in sides[::2] for arm in ("backward", "other")]
    assert {study for study, _ in sides} <= set(BY_ID)


def test_every_size_belongs_to_a_comparison_and_is_of_it_once() -> None:
    rows = [(size.study, size.reading) for size in sizes()]
    assert len(rows) == len(set(rows))
    assert {study for study, _ in rows} <= {arm.study for arm in arms()}
    for size in sizes():
        study = BY_ID[size.study]
        assert study.compares
        assert (size.of is None) is (size.how != "exact") is (size.p is not None)
        assert size.reading or (study.g, study.se, study.how) == (size.g, size.se, size.how)


def test_an_assumed_split_is_told_wherever_it_makes_a_size_or_a_zero() -> None:
    for arm in arms():
        study = BY_ID[arm.study]
        counted = study.how != "none" or study.result in ("no_difference", "unclear")
        assert arm.n_is == "printed" or not counted or study.assumed is not None, arm.study


def test_what_a_study_shows_is_what_the_tables_hold() -> None:
    study = BY_ID["weng_2006_balance"]
    assert (study.n, study.means, study.sds) == ((13, 13), (51.4, 47.3), (1.8, 3.7))
    assert (study.g, study.how, study.result) == (1.365, "exact", "better")
    assert BY_ID["abstract_46_speed"].g is None  # what can be read in three ways has no size
    assert BY_ID["rangey_2016"].n is None


def test_a_mean_without_a_spread_makes_no_size() -> None:
    backward, other = (arm for arm in arms() if arm.study == "alghadir_2019_pain")
    with pytest.raises(InvalidData, match="alghadir_2019_pain has no means and spreads"):
        printed("change", backward, other)


def test_a_row_that_does_not_fit_is_refused_with_its_line(
    tmp_path,
) -> None:
    (tmp_path / "arms.csv").write_text("study,arm,n\nx,backward,many\n")
    with pytest.raises(InvalidData, match=r"arms\.csv, line 2: n: .*integer"):
        read_table(tmp_path, "arms.csv", Arm)


def test_a_row_of_no_study_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    stray = arms()[0].model_copy(update={"study": "levitation"})
    room = import_module("retrowalk.evidence.studies")
    monkeypatch.setattr(room, "arms", lambda: (*arms(), stray))
    with pytest.raises(InvalidData, match="no study of: levitation"):
        studies.__wrapped__()


def test_the_risk_of_bias_stands_on_the_card_of_each_comparison() -> None:
    for study in studies():
        assert (study.risk is not None) is study.compares
    assert len({bias.trial for bias in biases()}) == len(biases())
    assert str(BY_ID["kim_2017_speed"].risk) == (
        "Risk of bias. Divided by chance: yes. The draw hidden beforehand: yes. Whoever measured "
        "did not know the groups: yes. All who were divided are counted: no. The others practised "
        "for as long: yes. PEDro scale: 6 of 10."
    )
    assert "PEDro scale: 4 of 10" in str(BY_ID["takami_2010_balance"].risk)
    assert str(BY_ID["weng_2006_speed"].risk).endswith("as long: yes. The rest is not told.")
    assert "not told in what could be read" in str(BY_ID["koch_2009_attention"].risk)


def test_practising_for_longer_is_told_apart_from_walking_the_other_way() -> None:
    for study in studies():
        if str(study.against).startswith("the same"):
            assert study.same_time or not study.compares, study.id
        if str(study.against).endswith("alone"):
            assert study.same_time is not True, study.id


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_fact_has_its_sentence_and_its_figures(code: str) -> None:
    claims = {name for claim in load().claims for name in (claim.id, *claim.facts)}
    with speaking(code):
        for fact in single_facts():
            assert set(fact.claims) & claims
            said = str(fact.sentence).replace(",", ".")
            assert all(figure in said for figure in fact.value.split()), fact.id


@pytest.mark.parametrize(
    ("code", "until"), [("en", "28 November 2026"), ("de", "28. November 2026"), ("zh", "11月28日")]
)
def test_what_was_read_and_until_when_is_said(code: str, until: str) -> None:
    with speaking(code):
        assert until in str(searched())
