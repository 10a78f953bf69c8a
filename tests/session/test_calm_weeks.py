"""Whoever wants calm meets all of it in the first three weeks; what they do not has a reason."""

from datetime import date

import pytest

from retrowalk.person import Condition, Experience, Goal, Person, Place
from retrowalk.practice import load
from retrowalk.programme import plan
from retrowalk.screening import Agreement, Clearance, screen
from retrowalk.session import BlockKind, compile_script, compose

START = date(2026, 3, 2)
NINE = 9  # sessions in three weeks
RAIL = frozenset({Place.HOME_RAIL})
PATH = RAIL | {Place.CLEAR_PATH}
POSES = {pose.id for pose in load().poses}
WALKED = [guide for guide in load().guides if guide.posture == "walking"]


def calm(age_years: int, **answers) -> Person:
    told = {"goals": (Goal.CALM,), "active": True, "places": PATH, **answers}
    return Person(age_years=age_years, **told)


def cleared(person: Person) -> Clearance:
    """Screen somebody; where a professional is to be asked, they have agreed."""
    return screen(person, START, agreement=Agreement(on=START, who="Dr Aoki"))


def first_nine(person: Person):
    """Give the first sessions as they go if all goes well, each with its script."""
    clearance = cleared(person)
    planned = plan(person, clearance, START).sessions[:NINE]
    assert len(planned) == NINE
    assert (planned[-1].on - START).days < 21
    for number, one in enumerate(planned):
        session = compose(one, person, clearance, number=number)
        yield session, compile_script(session, number=number)


WALKERS = {
    "fit": (calm(35), {}),
    "fit, with somebody": (calm(35, partner=True), {}),
    "fit, at home only": (calm(35, places=RAIL), {}),
    "practised": (calm(35, experience=Experience.REGULAR), {}),
    "70, fell once": (
        calm(70, falls_past_year=1, partner=True),
        {
            "tree": "stands on one leg, and whoever falls easily does not",
            "warrior": "balances between two feet, and whoever falls easily does not",
        },
    ),
    "knee": (
        calm(
            62, conditions=frozenset({Condition.KNEE_OSTEOARTHRITIS}), goals=(Goal.KNEE, Goal.CALM)
        ),
        {},
    ),
    "back": (
        calm(50, conditions=frozenset({Condition.BACK_PAIN}), goals=(Goal.BACK, Goal.CALM)),
        {},
    ),
    "neck": (
        calm(50, conditions=frozenset({Condition.NECK_PAIN})),
        {"warrior": "looks a little up"},
    ),
    "Achilles tendon": (
        calm(50, conditions=frozenset({Condition.ACHILLES_PAIN})),
        {"heel_raise": "loads the tendon that hurts"},
    ),
}


@pytest.mark.parametrize("name", WALKERS)
def test_in_nine_sessions_all_of_calm_comes_up(name) -> None:
    person, left_out = WALKERS[name]
    dwelt, posed, breathed = set(), set(), set()
    for session, script in first_nine(person):
        said = {cue.say for cue in script.cues}
        for block in script.blocks:
            if block.kind is BlockKind.POSE:
                posed.add(block.about)
                assert set(load().pose(block.about).steps) <= said
            elif block.kind is BlockKind.MINDFUL:
                dwelt.add(block.about)
                assert set(load().instruction(block.about).say) <= said
            elif block.kind is BlockKind.BREATHING:
                breathed.add(load().instruction(block.about).moment)
                dwelt.add(block.about)
        assert session.theme in {block.about for block in script.blocks}
    for guide in WALKED:
        assert dwelt & set(guide.themes), guide.id
    assert breathed == {"walking", "standing"}
    assert posed == POSES - set(left_out)


def test_a_pose_closes_the_session_where_it_ends() -> None:
    """What a new rung has not got, the place where the session ends may have."""
    person = calm(70, falls_past_year=1, partner=True)
    clearance = cleared(person)
    at_home = next(one for one in plan(person, clearance, START).sessions)
    base = {"stage": at_home.stage, "setting": "home_rail", "backward_s": 30}
    path = {"stage": "ageing_path", "setting": "spotter_path", "backward_s": 90}
    on_a_path = type(at_home).model_validate({**at_home.model_dump(), **path})
    both = type(at_home).model_validate({**on_a_path.model_dump(), "base": base})
    closings = [
        {
            block.about
            for number in range(NINE)
            for block in compose(one, person, clearance, number=number).blocks
            if block.kind is BlockKind.POSE
        }
        for one in (on_a_path, both)
    ]
    assert closings == [{"mountain"}, {"mountain", "heel_raise", "slow_step_back"}]


def test_who_breathes_as_they_must_not_hold_theirs_breathes_evenly_standing() -> None:
    lungs = calm(40, conditions=frozenset({Condition.LUNG_DISEASE}))
    about = {block.about for _, script in first_nine(lungs) for block in script.blocks}
    assert "even_breathing" in about
    assert "box_breathing" not in about
