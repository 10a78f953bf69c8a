"""The profiles of the care review: what is told together, and what must be answered to it."""

from datetime import date

import pytest

from retrowalk.person import Condition, Experience, Kit, Person, Place, Symptom
from retrowalk.programme.opening import ladder_for
from retrowalk.screening import Agreement, Outcome, Precaution, rules, screen

TODAY = date(2026, 3, 2)
AGREED = Agreement(on=TODAY, who="Dr Ada Weiss, physiotherapist")
GO, CARE, ASK = Outcome.GO, Outcome.PRECAUTIONS, Outcome.ASK_FIRST
EVERYWHERE: dict[str, object] = {"places": frozenset(Place), "kit": frozenset(Kit)}


def told(**fields: object) -> Person:
    """Somebody of 60, active, with what is told."""
    return Person.model_validate({"age_years": 60, "active": True, **fields})


@pytest.mark.parametrize(
    ("fields", "outcome"),
    [
        ({}, GO),
        # falls: together they ask, what asked for care alone still does
        ({"falls_past_year": 1}, CARE),
        ({"falls_past_year": 1, "unsteady": True}, CARE),
        ({"falls_past_year": 1, "unsteady": True, "age_years": 70}, ASK),
        ({"falls_past_year": 1, "unsteady": True, "afraid_of_falling": True}, ASK),
        (
            {
                "falls_past_year": 1,
                "unsteady": True,
                "afraid_of_falling": True,
                "age_years": 78,
            },
            ASK,
        ),
        ({"falls_past_year": 1, "unsteady": True, "blood_thinner": True, "age_years": 70}, ASK),
        ({"falls_past_year": 1, "blood_thinner": True}, ASK),
        ({"blood_thinner": True}, CARE),
        ({"falls_past_year": 1, "fall_details": ["hurt"]}, ASK),
        ({"falls_past_year": 1, "fall_details": ["blacked_out"]}, ASK),
        ({"falls_past_year": 1, "fall_details": ["could_not_get_up"]}, ASK),
        ({"fall_details": ["hurt"]}, GO),  # of no fall there is nothing to tell
        # walking
        ({"walking_aid": "stick"}, CARE),
        ({"walking_aid": "crutches"}, ASK),
        ({"walking_aid": "wheelchair"}, ASK),
        ({"cannot_walk_ten_metres": True}, ASK),
        ({"conditions": ["prosthesis"]}, ASK),
        # what was not asked
        ({"conditions": ["fracture_recent"]}, ASK),
        ({"conditions": ["blood_clot_recent"]}, ASK),
        ({"conditions": ["heart_event_recent"]}, ASK),
        ({"conditions": ["hospital_recent"]}, ASK),
        ({"conditions": ["cancer"]}, ASK),
        ({"conditions": ["foot_ulcer"]}, ASK),
        ({"conditions": ["joint_replaced"]}, CARE),
        ({"conditions": ["hard_of_hearing"]}, CARE),
        ({"symptoms": ["dizzy_on_standing"]}, ASK),
        ({"symptoms": ["fever"]}, ASK),
        ({"usual_pain": 5}, GO),
        ({"usual_pain": 6}, ASK),
        # the pool
        ({"places": ["pool"]}, GO),
        *[
            ({"places": ["pool"], "pool_concerns": [concern]}, CARE)
            for concern in ("open_wound", "incontinence", "fever", "cannot_swim", "way_out")
        ],
        ({"pool_concerns": ["incontinence"]}, GO),  # no pool, no matter
    ],
)
def test_what_is_told_together_is_answered_together(fields, outcome) -> None:
    clearance = screen(told(**fields), TODAY)
    assert clearance.outcome is outcome
    assert not clearance.urgent
    if outcome is ASK:
        assert screen(told(**fields), TODAY, AGREED).may_walk_backward


def test_a_leg_that_may_hold_a_clot_is_urgent_whatever_was_agreed() -> None:
    found = told(symptoms={Symptom.LEG_SWOLLEN})
    assert screen(found, TODAY).urgent
    assert not screen(found, TODAY, AGREED).may_walk_backward


@pytest.mark.parametrize(
    ("fields", "precautions"),
    [
        ({"places": ["pool"], "pool_concerns": ["open_wound"]}, {"no_water"}),
        ({"places": ["pool"], "pool_concerns": ["incontinence"]}, {"no_water"}),
        ({"places": ["pool"], "pool_concerns": ["fever"]}, {"no_water"}),
        ({"places": ["pool"], "pool_concerns": ["cannot_swim"]}, {"no_water_alone"}),
        ({"places": ["pool"], "pool_concerns": ["way_out"]}, {"no_water_alone"}),
        ({"conditions": ["epilepsy"]}, {"no_water", "no_treadmill", "not_alone"}),
        ({"conditions": ["neuropathy"]}, {"no_barefoot"}),
        ({"conditions": ["diabetes"]}, {"no_barefoot"}),
        ({"conditions": ["foot_ulcer"]}, {"no_barefoot", "no_water", "sit_to_rest"}),
        ({"conditions": ["hard_of_hearing"]}, {"touch_for_stop"}),
        ({"conditions": ["vestibular"]}, {"no_looking_up", "neck_still"}),
        ({"symptoms": ["dizzy_on_standing"]}, {"no_long_standing"}),
        ({"walking_aid": "frame"}, {"sit_to_rest"}),
        ({"needs_arms_to_stand": True}, {"sit_to_rest", "no_treadmill"}),
        ({"afraid_of_falling": True}, {"no_treadmill"}),
        ({"alcohol_often": True}, {"no_incline", "no_treadmill"}),
        ({"symptoms": ["night_pain"]}, {"no_incline"}),
        ({"conditions": ["surgery_past_year"]}, {"support_within_reach"}),
        ({"conditions": ["injury_recent"]}, {"support_within_reach"}),
        ({"age_years": 74, "goals": ["sport"]}, {"no_running"}),
        ({"age_years": 90}, {"support_within_reach", "no_treadmill", "no_water_alone"}),
    ],
)
def test_what_is_told_is_minded_in_every_session(fields, precautions) -> None:
    assert precautions <= screen(told(**fields), TODAY).precautions


def test_active_with_diabetes_is_light_in_the_first_weeks_only() -> None:
    young = {"age_years": 30, "conditions": ["diabetes"], "goals": ["sport"]}
    first = screen(told(**young), TODAY)
    later = screen(told(**young, experience=Experience.REGULAR), TODAY)
    assert Precaution.LIGHT_EFFORT in first.precautions
    assert later.precautions == {Precaution.NO_RUNNING, Precaution.NO_BAREFOOT}


def test_what_is_old_and_explained_is_not_urgent() -> None:
    """Long-known incontinence and explained numbness are asked for as new ones only."""
    urgent = {symptom for rule in rules() if rule.urgent for symptom in rule.when.symptoms or ()}
    assert {Symptom.BLADDER_OR_SADDLE, Symptom.NUMBNESS_NEW} <= urgent
    pool = told(places=["pool"], pool_concerns=["incontinence"])
    assert not screen(pool, TODAY).urgent


@pytest.mark.parametrize(
    ("fields", "at_risk"),
    [
        ({}, False),
        ({"age_years": 68}, False),
        ({"age_years": 74}, False),
        ({"age_years": 75}, True),
        ({"age_years": 69, "active": False}, False),
        ({"age_years": 70, "active": False}, True),
        ({"age_years": 64, "alcohol_often": True}, False),
        ({"age_years": 65, "alcohol_often": True}, True),
        ({"falls_past_year": 1}, True),
        ({"unsteady": True}, True),
        ({"afraid_of_falling": True}, True),
        ({"balance_medicine": True}, True),
        ({"walking_aid": "stick"}, True),
        ({"cannot_walk_ten_metres": True}, True),
        ({"symptoms": ["dizzy_on_standing"]}, True),
        *[
            ({"conditions": [condition]}, True)
            for condition in (
                *("stroke", "parkinson", "multiple_sclerosis", "dementia", "vestibular"),
                *("neuropathy", "vision_loss", "osteoporosis", "prosthesis", "hospital_recent"),
            )
        ],
        ({"conditions": ["knee_osteoarthritis"]}, False),
        ({"conditions": ["hard_of_hearing"]}, False),
    ],
)
def test_there_is_one_concept_of_who_falls_easily(fields, at_risk) -> None:
    assert told(**fields).fall_risk is at_risk


def rungs_of(person: Person, *, agreed: bool = False):
    clearance = screen(person, TODAY, AGREED if agreed else None)
    assert clearance.may_walk_backward
    return ladder_for(person, clearance.precautions, agreed=agreed).rungs


def test_at_90_and_alone_it_is_a_rail_and_one_minute() -> None:
    rungs = rungs_of(told(age_years=90, **EVERYWHERE))
    places = [place for rung in rungs for place in rung.settings]
    assert rungs[0].start_s == 60
    assert not any(place.treadmill or place.water for place in places)


def test_dementia_at_80_starts_with_one_minute_and_never_on_a_path_of_its_own() -> None:
    person = told(age_years=80, conditions={Condition.DEMENTIA}, partner=True, **EVERYWHERE)
    rungs = rungs_of(person, agreed=True)
    assert rungs[0].start_s == 60
    assert rungs[0].entry.track == "active_ageing"
    assert {"ageing_rail", "ageing_hand_in_hand"} == {rung.id for rung in rungs}


def test_a_fit_walker_of_68_still_climbs_the_ladder() -> None:
    rungs = rungs_of(told(age_years=68, **EVERYWHERE))
    assert rungs[0].entry.track == "ladder"
    assert rungs[0].start_s == 120
    assert "open_ground" in [rung.id for rung in rungs]


@pytest.mark.parametrize("condition", Condition)
def test_epilepsy_is_never_in_water_whatever_else_there_is(condition) -> None:
    both = {Condition.EPILEPSY, condition}
    person = told(conditions=both, partner=True, places={Place.POOL, Place.HOME_RAIL})
    rungs = rungs_of(person, agreed=True)
    assert not any(place.water for rung in rungs for place in rung.settings)
