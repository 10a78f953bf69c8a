"""A practice that contradicts itself is refused, and the message names file and entry."""

import shutil
from collections.abc import Callable
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from retrowalk.errors import InvalidData
from retrowalk.practice.loading import read_practice

Change = Callable[[str, str, str], Path]


@pytest.fixture
def changed(tmp_path: Path) -> Change:
    """Give a copy of the practice in which one text of one file is replaced by another."""
    with as_file(files("retrowalk.practice") / "data") as data:
        shutil.copytree(data, tmp_path / "data")

    def change(file: str, old: str, new: str) -> Path:
        path = tmp_path / "data" / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return tmp_path / "data"

    return change


def test_a_true_copy_is_read(changed: Change) -> None:
    practice = read_practice(changed("stages.toml", 'id = "rail"', 'id = "rail"'))
    assert practice.missing() == []


STUDY = "Chen et al. 2020, doi 10.1097/MD.0000000000020731"


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("stages.toml", '["L1", "L3", "D1", "D2", "S3"]'),
        ("instructions.toml", '["T1"]'),
        ("hazards.toml", '["S1"]'),
        ("doses.toml", '["D1"]'),
        ("claims.toml", '["B1"]'),
    ],
)
def test_a_study_is_a_source_like_a_fact_of_the_articles(
    changed: Change, file: str, source: str
) -> None:
    practice = read_practice(changed(file, source, f'["{STUDY}"]'))
    (entry,) = [entry for entry in practice.entries if entry.source == (STUDY,)]
    assert (entry.facts, entry.studies) == ((), (STUDY,))


def test_a_rung_goes_in_where_it_stands_in_the_file(changed: Change) -> None:
    text = (changed("stages.toml", "", "") / "stages.toml").read_text()
    rail = text[text.index("[[stage]]") : text.index("[[stage]]", text.index("[[stage]]") + 1)]
    again = rail.replace('id = "rail"', 'id = "rail_again"')
    practice = read_practice(changed("stages.toml", rail, rail + again))
    assert [rung.id for rung in practice.ladder[:3]] == ["rail", "rail_again", "on_a_mat"]
    assert [rung.rung for rung in practice.ladder] == list(range(1, len(practice.ladder) + 1))
    assert [rung.rung for rung in practice.track("active_ageing")] == [1, 2, 3]


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("stages.toml", 'settings = ["home_rail"', 'settings = ["home_ral"',
         r"stages.toml, stage 'rail': settings.toml has no 'home_ral'"),
        ("stages.toml", '"toes_first"', '"toes_frist"',
         r"stages.toml, stage 'rail': instructions.toml has no 'toes_frist'"),
        ("settings.toml", 'hazards = ["bad_ground"', 'hazards = ["ground"',
         r"settings.toml, setting 'home_rail': hazards.toml has no 'ground'"),
        ("stages.toml", 'id = "pool"', 'id = "pool"\nrung = 2',
         r"stages.toml, stage 'pool': rung: leave it out, the order of the file tells it"),
        ("stages.toml", 'after_stages = ["rail"]', 'after_stages = ["run"]',
         r"stage 'on_a_mat': no earlier rung is called 'run'"),
        ("hazards.toml", 'source = ["S1"]', 'source = ["S11"]',
         r"hazards.toml, hazard 'bad_ground': the articles have no fact 'S11'"),
        ("doses.toml", 'source = ["D1"]', "source = []",
         r"doses.toml, dose 'first_minutes': names no fact of the articles and no study"),
        ("doses.toml", 'source = ["D1"]', 'source = ["Chen et al. 2020"]',
         r"the articles have no fact 'Chen et al. 2020', and a study is written 'Author et al"),
        ("settings.toml", 'id = "home_rail"', 'id = "rail"',
         r"setting 'rail': the id is used 2 times"),
        ("instructions.toml", '"Small steps."', '"One 2 3 4 5 6 7 8 9 ten."',
         r"instruction 'small_steps': say.0: .* not between 1 and 9 words"),
        ("stages.toml", "most_min = 10.0", 'most_min = "long"',
         r"stages.toml, stage 'rail': dose.most_min"),
        ("poses.toml", "[pose.steps]\n", 'steps = ["Feet under your hips."]\n[pose.names]\n',
         r"poses.toml, pose 'mountain': steps: give each text a name, steps.some_name = "),
        ("instructions.toml", 'hazard = "loose_laces"', 'hazard = "laces"',
         r"instruction 'tie_laces': hazards.toml has no 'laces'"),
        ("instructions.toml", 'replaces = "look_behind"', 'replaces = "look"',
         r"instruction 'turn_whole_body': there is no other cue 'look'"),
        ("instructions.toml", 'only_with = ["neck_still"]\n', "",
         r"instruction 'turn_whole_body': .*replaces and only_with belong together"),
        ("instructions.toml", 'when = "first_steps"\n', "",
         r'instructions.toml: 0 of 1 say when = "first_steps" to everybody'),
        ("instructions.toml", 'when = "mind_wanders"\n', "",
         r'instructions.toml: 1 of 2 say when = "mind_wanders" to everybody'),
        ("instructions.toml", 'place = "no_belt"\n', "",
         r"setting 'treadmill_rails': one cue must say when = \"ready\" here, not look_b"),
        ("instructions.toml", 'when = "every_walk"', 'when = "arrival"',
         r"instruction 'no_hurry': .*whoever arrives stands"),
        ("instructions.toml", 'holds = "rail"', 'holds = "wall"',
         r"instruction 'hand_near_support': holds: "),
        ("hazards.toml", 'promise = "always"\n', "", r"hazards.toml: none has promise"),
        ("poses.toml", 'name = "Mountain"', 'nam = "Mountain"',
         r"poses.toml, pose 'mountain': nam"),
        ("guides.toml", 'themes = ["sit_and_feel"]', 'themes = ["sit"]',
         r"guides.toml, guide 'seated_body_scan': instructions.toml has no 'sit'"),
        ("guides.toml", 'themes = ["sit_and_feel"]', 'themes = []',
         r"guides.toml, guide 'seated_body_scan': dwells on nothing"),
        ("guides.toml", '"breathe_with_steps"', '"box_breathing"',
         r"guides.toml, guide 'breath_and_steps': 'box_breathing' is not done walking"),
        ("guides.toml", '"even_breathing"', '"longer_out"',
         r"guides.toml, guide 'standing_breath': 'longer_out' is not done standing"),
        ("hazards.toml", 'id = "bad_ground"\n', "",
         r"hazards.toml, hazard number 1, which has no id"),
        ("doses.toml", "[[dose]]", "[[does]]", r"doses.toml must hold \[\[dose\]\] entries"),
        ("claims.toml", 'id = "balance"', "id = balance", r"claims.toml cannot be read as TOML"),
    ],
)  # fmt: skip
def test_a_contradiction_is_named(
    changed: Change, file: str, old: str, new: str, complaint: str
) -> None:
    with pytest.raises(InvalidData, match=complaint):
        read_practice(changed(file, old, new))
