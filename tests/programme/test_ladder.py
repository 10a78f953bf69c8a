"""Which rungs and settings are open: what must hold whatever the practice data may say."""

from itertools import pairwise

import pytest
from hypothesis import given
from tests.programme.walkers import clearances, persons

from retrowalk.person import Goal, Kit, Person, Place
from retrowalk.practice import Setting, Support, load
from retrowalk.programme.opening import allowed, at_hand, ladder_for
from retrowalk.screening.types import Precaution

NOBODY = Person(age_years=40)


def setting(**fields) -> Setting:
    words = {"name": "Somewhere", "where": "somewhere", "sentence": "A place.", "checklist": ()}
    return Setting(**{"id": "somewhere", **words, "support": Support.RAIL, **fields})


def test_a_treadmill_without_rails_is_never_at_hand() -> None:
    person = Person(age_years=40, kit=frozenset({Kit.TREADMILL_WITHOUT_RAILS}))
    assert not at_hand(setting(kit=(Kit.TREADMILL_WITHOUT_RAILS,)), person)
    assert not allowed(setting(treadmill=True, support=Support.NONE), person, frozenset())
    assert allowed(setting(treadmill=True), person, frozenset())


@pytest.mark.parametrize(
    ("precaution", "answers"),
    [
        (Precaution.SUPPORT_WITHIN_REACH, {"support": Support.NONE}),
        (Precaution.NO_TREADMILL, {"treadmill": True}),
        (Precaution.NO_WATER, {"water": True}),
        (Precaution.NO_INCLINE, {"incline": True}),
        (Precaution.NO_LOAD, {"load": True}),
        (Precaution.LIGHT_EFFORT, {"load": True}),
        (Precaution.NOT_ALONE, {}),
    ],
)
def test_each_precaution_closes_what_it_names(precaution, answers) -> None:
    keen = Person(age_years=40, goals=(Goal.SPORT,))
    assert allowed(setting(**answers), keen, frozenset())
    assert not allowed(setting(**answers), keen, frozenset({precaution}))


def test_a_pool_is_no_company() -> None:
    beside = frozenset({Precaution.NOT_ALONE})
    assert not allowed(setting(water=True, support=Support.WATER), NOBODY, beside)
    assert allowed(setting(), NOBODY.model_copy(update={"partner": True}), beside)


def test_any_of_the_places_will_do_but_kit_and_partner_come_besides() -> None:
    gym = Person(age_years=40, places=frozenset({Place.GYM}))
    where = {"places": (Place.GYM, Place.TRACK)}
    assert at_hand(setting(**where), gym)
    assert not at_hand(setting(**where), NOBODY)
    assert not at_hand(setting(**where, kit=(Kit.SLED,)), gym)
    assert not at_hand(setting(**where, partner=True), gym)


def test_slope_load_and_speed_are_for_who_wants_them() -> None:
    everything = {"places": frozenset(Place), "kit": frozenset(Kit), "partner": True}
    calm, keen = (
        ladder_for(Person(age_years=30, goals=(goal,), **everything), frozenset())
        for goal in (Goal.CALM, Goal.SPORT)
    )
    assert not any(rung.demanding for rung in calm.rungs)
    assert [rung.id for rung in keen.rungs] == [one.id for one in load().ladder if not one.detour]


@given(person=persons, clearance=clearances)
def test_no_rung_is_a_dead_end(person, clearance) -> None:
    rungs = ladder_for(person, clearance.precautions, agreed=True).rungs
    for below, above in pairwise(rungs):
        assert below.most_s >= 60 * above.entry.gate.minutes
        assert below.start_s <= below.most_s
