"""Energy: a range, never less than forward, narrower claims nowhere than the studies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.errors import NotEnoughStudies
from retrowalk.evidence import energy, kcal_of
from retrowalk.evidence.energy import FASTEST_MPS, backward_factor

speeds = st.floats(0.1, FASTEST_MPS)
grades = st.floats(0, 0.10)
practised = st.floats(0, 1000)


def test_forward_is_the_walking_equation() -> None:
    # 93.8 m/min: 12.9 ml/kg/min on the level, 21.3 at 5 %
    speed_mps = 93.8 / 60
    assert energy(speed_mps, 60).forward_met * 3.5 == pytest.approx(12.88)
    assert energy(speed_mps, 60, grade=0.05).forward_met * 3.5 == pytest.approx(21.322)


def test_the_compendium_is_within_the_range_for_beginners() -> None:
    level, slope = (energy(93.8 / 60, 60, grade=grade).met for grade in (0.0, 0.05))
    assert level[0] < level[1] == pytest.approx(6.0)
    assert slope[0] < slope[1] == pytest.approx(8.0)


def test_ten_minutes_of_a_beginner_of_70_kg_worked_by_hand() -> None:
    # 1 m/s on the level: 9.5 ml/kg/min forward, 1.395 to 1.630 times backward, 10 min, 70 kg
    low, high = energy(1.0, 600, mass_kg=70).kcal
    assert low == pytest.approx(9.5 * (6 / 4.3) * 0.7 * 4.7, rel=1e-6)
    assert high == pytest.approx(9.5 * (6 / (12.88 / 3.5)) * 0.7 * 5.0, rel=1e-6)


def test_practice_takes_the_extra_away_as_far_as_it_was_measured() -> None:
    new, after, long_after = (backward_factor(0.0, minutes) for minutes in (0, 180, 2000))
    assert after == long_after
    assert after[0] == pytest.approx(new[0] * 0.81)
    assert after[1] == pytest.approx(new[1] * 0.905)


@given(speeds, grades, practised)
def test_it_is_a_range_and_never_below_forward(speed_mps, grade, practised_min) -> None:
    found = energy(speed_mps, 300, grade=grade, practised_min=practised_min, mass_kg=80)
    assert found.forward_met <= found.met[0] * (1 + 1e-12)
    assert found.met[0] < found.met[1]
    assert 0 < found.kcal[0] < found.kcal[1]
    assert bool(found.notes) is (60 * speed_mps < 50)


@given(speeds, grades, practised, st.floats(0, 500))
def test_more_practice_never_costs_more(speed_mps, grade, practised_min, more_min) -> None:
    now = energy(speed_mps, 300, grade=grade, practised_min=practised_min).met
    later = energy(speed_mps, 300, grade=grade, practised_min=practised_min + more_min).met
    assert later[0] <= now[0]
    assert later[1] <= now[1]


def test_without_a_mass_there_are_no_kilocalories() -> None:
    assert energy(1.0, 600).kcal is None


@pytest.mark.parametrize(("speed_mps", "grade"), [(1.9, 0), (0, 0), (1, 0.11), (1, -0.02)])
def test_what_nobody_measured_is_refused(speed_mps: float, grade: float) -> None:
    with pytest.raises(NotEnoughStudies, match="None of the studies that we read"):
        energy(speed_mps, 600, grade=grade)


def test_stretches_add_up_and_an_unknown_slope_widens_the_range() -> None:
    stretches = [(1.0, 300.0), (0.5, 120.0)]
    low, high = kcal_of(stretches, grades=(0.0, 0.0), mass_kg=70)
    alone = [energy(speed_mps, seconds, mass_kg=70).kcal for speed_mps, seconds in stretches]
    assert (low, high) == pytest.approx(tuple(map(sum, zip(*alone, strict=True))))
    wider = kcal_of(stretches, grades=(0.0, 0.10), mass_kg=70)
    assert wider[0] == low
    assert wider[1] > high


def test_twice_the_weight_costs_twice_as_much() -> None:
    light, heavy = (kcal_of([(0.8, 600)], grades=(0.05, 0.05), mass_kg=kg) for kg in (45, 90))
    assert heavy == pytest.approx((2 * light[0], 2 * light[1]))
