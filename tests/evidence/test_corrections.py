"""What was said falsely once, and what is said instead: each correction as it was made.

``docs/decisions/0026-evidence-as-read.md`` lists them with their sources.
"""

import re
from importlib.resources import files

import pytest

from retrowalk.evidence import dossier, published, studies, unread
from retrowalk.practice import load

STUDIES = {study.id: study for study in studies()}
UNREAD = {one.id: one for one in unread()}


def said(name: str) -> str:
    """Give all that the page of a claim says of it in words."""
    known = dossier(name)
    parts = (text for part in known.claim.parts for text in (part.about, part.finding))
    return " ".join(map(str, (known.claim.for_whom, known.claim.finding, *parts)))


@pytest.mark.parametrize(
    ("claim", "holds"),
    [
        ("falls", "One registered trial counted falls: 62 people after a stroke"),
        ("falls", "it cannot show that backward walking prevents falls"),
        ("falls", "tables of harm that we have not read (NCT02688777, NCT04247802)"),
        ("strength", "Measured twice. In 40 men the thigh grew stronger in both directions"),
        ("strength", "One trial in osteoarthritis of the knee measured strength of the hip"),
        ("coordination", "most on a slope of 10 or 15 degrees (Shen et al. 2021)"),
        ("coordination", "only those who walked backward improved"),
        ("fitness", "Two small comparisons favour backward on a slope"),
        ("forward_gait", "Two trials against the same practice forward"),
        ("forward_gait", "sideways did better in speed and stride than backward (Kim et al. 2017)"),
        ("balance", "One trial of 36 people found no difference on that scale (Takami 2010)"),
        ("balance", "“moderate” is how the authors of the pool grade it"),
        ("balance", "21 and 21 people, backward did better than balance exercises"),
        ("knee_pain", "Two comparisons, and they disagree"),
        ("knee_pain", "people with osteoarthritis notice 1.75"),
        ("memory", "in two of them people walked, in the others they watched a film"),
        ("brain", "that is a moment, not training, and we saw no size (Koch et al. 2009)"),
    ],
)
def test_what_is_said_instead(claim: str, holds: str) -> None:
    assert holds in said(claim)


def test_what_holds_beside_a_treatment_says_so() -> None:
    added = {claim.id for claim in load().claims if claim.added}
    assert added == {"balance", "strength", "knee_pain", "back_pain", "forward_gait"}


@pytest.mark.parametrize(
    ("study", "result"),
    [
        ("kim_2017_speed", "worse"),
        ("kim_2017_control", "unclear"),
        ("takami_2010_balance", "no_difference"),
        ("awosika_2024_speed", "no_difference"),
        ("naidu_2025_speed", "no_difference"),
        ("gondhalekar_2013_pain", "no_difference"),
        ("kachanathu_2016_balance", "no_difference"),
        ("young_men_strength", "within_only"),
        ("dogan_2023_speed", "within_only"),
        ("chen_2021_sway", "unclear"),
        ("shabbir_function", "unclear"),
        ("putri_motion", "worse"),
    ],
)
def test_what_found_less_is_among_the_studies(study: str, result: str) -> None:
    assert STUDIES[study].result == result


@pytest.mark.parametrize(
    ("study", "kind"),
    [
        ("wu_2020", "protocol"),
        ("michaelsen_2014", "protocol"),
        ("alghadir_2016", "protocol"),
        ("moon_bae_2022", "no_test"),
        ("metronome_trial", "no_test"),
        ("jagga_2016", "no_test"),
        ("tape_2021", "no_test"),
        ("falls_after_stroke", "posted"),
        ("new_joint", "posted"),
        ("dose_after_stroke", "under_way"),
        ("train_bw", "under_way"),
        ("chang_2021", "cut_off"),
        ("jalalvand_2025", "cut_off"),
    ],
)
def test_what_shows_nothing_says_why(study: str, kind: str) -> None:
    assert UNREAD[study].kind == kind


def test_the_pool_whose_unit_is_unclear_says_so() -> None:
    pools = [one for one in published() if one.doi == "10.1016/j.gaitpost.2019.01.002"]
    assert [one.interval for one in pools] == [(0.37, 1.61), (0.34, 1.57)]
    for one in pools:
        assert "or standard deviations" in str(one.unit)
        assert str(one.group) == "mixed people"
        assert "to November 2017; the unit is not clear" in one.note


@pytest.mark.parametrize("wrong", ["Riaz et al", "Moon and Bae 2019", "forty years", "95144 is"])
def test_what_was_named_wrongly_is_named_so_no_more(wrong: str) -> None:
    for room in ("evidence", "practice"):
        for file in (files(f"retrowalk.{room}") / "data").iterdir():
            assert not re.search(wrong, file.read_text()), file.name


def test_bare_feet_on_a_slope_are_not_for_whoever_feels_little_in_them() -> None:
    assert "Bare feet are not for whoever feels little" in str(STUDIES["cha_2016_balance"].finding)


def test_a_flynn_printed_twice_is_counted_once() -> None:
    (twice,) = [one for one in dossier("B10").facts if one.id == "energy_duplicate"]
    assert "counted once" in str(twice.sentence)
    assert not any("Adesola" in one.citation for one in (*studies(), *published()))
