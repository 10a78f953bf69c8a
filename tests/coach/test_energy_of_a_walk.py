"""What a walk cost: a range for the walker's own weight, and why where there is none."""

from typing import Any

import pytest
from tests.coach.conftest import MORNING

from retrowalk.coach import Coach
from retrowalk.coach.energy import LEVEL, UNKNOWN_SLOPE, WalkEnergy, energy_of
from retrowalk.evidence import kcal_of
from retrowalk.journal import StoredWalk
from retrowalk.practice import load

pytestmark = pytest.mark.slow

WEIGHING = {"weight": 80}


@pytest.fixture
def walk(cleared: Coach, walk_zip: bytes) -> StoredWalk:
    return cleared.recordings.hand_in("walk.zip", walk_zip, forward_axis="-z", at=MORNING)


def kcal(found: WalkEnergy | None) -> tuple[float, float]:
    assert found is not None
    assert found.kcal is not None
    return found.kcal


def stretches(walk: StoredWalk) -> list[tuple[float, float]]:
    bouts = [bout for bout in walk.walk.bouts if bout.direction == "backward"]
    return [(bout.speed_mps or 0.0, bout.duration_s) for bout in bouts]


def test_who_told_no_weight_is_told_what_to_do(cleared: Coach, walk: StoredWalk) -> None:
    found = cleared.recordings.energy(walk)
    assert found is not None
    assert found.kcal is None
    assert "once you tell your weight" in str(found.sentence)


def test_a_walk_has_a_range_for_the_walkers_own_weight(
    cleared: Coach, answers: dict[str, Any], walk: StoredWalk
) -> None:
    cleared.screening.screen(answers | WEIGHING, MORNING)
    found = cleared.recordings.energy(walk)
    assert found is not None
    assert found.grades == LEVEL
    assert found.kcal == kcal_of(stretches(walk), grades=LEVEL, mass_kg=80.0)
    low, high = map(round, found.kcal)
    assert f"about {low} to {high} kcal: 0.7 minutes" in str(found.sentence)
    assert "for 80 kg, resting included" in str(found.sentence)
    assert str(found.notes[0]) == "Taken as level."


def test_a_slope_that_is_told_counts(
    cleared: Coach, answers: dict[str, Any], walk: StoredWalk
) -> None:
    cleared.screening.screen(answers | WEIGHING, MORNING)
    level, slope = (cleared.recordings.energy(walk, grade) for grade in (None, 0.05))
    assert kcal(slope)[0] > kcal(level)[0]
    assert slope is not None
    assert "slope of 5%" in str(slope.notes[0])


@pytest.mark.parametrize(
    ("setting", "grades", "said"),
    [
        ("home_rail", LEVEL, "kcal"),
        ("gentle_hill", UNKNOWN_SLOPE, "kcal"),
        ("pool_lane", LEVEL, "in water, with a load"),
        ("sled_level", LEVEL, "in water, with a load"),
        ("self_propelled_rails", UNKNOWN_SLOPE, "on a belt that you drive"),
    ],
)
def test_the_place_decides_what_can_be_told(
    walk: StoredWalk, setting: str, grades: tuple[float, float], said: str
) -> None:
    place = load().setting(setting)
    found = energy_of(walk.walk, mass_kg=70.0, places=(place,))
    assert found is not None
    assert found.grades == grades
    assert said in str(found.sentence)
    assert bool(found.kcal) is (said == "kcal")


def test_what_was_practised_before_lowers_the_range(walk: StoredWalk) -> None:
    new, later = (energy_of(walk.walk, mass_kg=70.0, practised_min=past) for past in (0.0, 180.0))
    assert kcal(later)[1] < kcal(new)[1]


def test_without_a_speed_there_is_nothing_to_tell(walk: StoredWalk) -> None:
    standing = walk.walk.model_copy(update={"bouts": ()})
    assert energy_of(standing, mass_kg=70.0) is None
