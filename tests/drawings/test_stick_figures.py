"""The figures move as people do: bones keep their length, feet stay on the ground, toes first."""

import gzip
import re
from dataclasses import replace
from itertools import pairwise
from math import dist, hypot

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.drawings import figure, figure_names, printable
from retrowalk.drawings.canvas import FINE_DEG, needed
from retrowalk.drawings.cues import ATTENTIVE, QUICK, _growing, _lunging, _reaching
from retrowalk.drawings.feet import rolling_foot
from retrowalk.drawings.places import (
    HILL,
    PLAIN,
    PULLING,
    RUNNING,
    UPHILL,
    WADING,
    _sitting_back,
    along_rail,
    following,
    led,
    on_rails,
)
from retrowalk.drawings.poses import _pouring, _warrior, rising
from retrowalk.drawings.standard_tests import _rising
from retrowalk.drawings.stick import FOREARM, HIP, SHANK, THIGH, UPPER_ARM, FigurePose, Foot
from retrowalk.practice import load

ROUND = [number / 100 for number in range(100)]
place = st.floats(-150, 150)

WALKS = {
    "plain": PLAIN,
    "attentive": ATTENTIVE,
    "quick": QUICK,
    "uphill": UPHILL,
    "wading": WADING,
    "pulling": PULLING,
    "pulling uphill": replace(PULLING, slope=HILL),
}
IN_PLACE = {
    "reaching": _reaching,
    "growing": _growing,
    "lunging": _lunging,
    "warrior": _warrior,
    "pouring": _pouring,
    "rising": rising,
    "from the chair": _rising,
}
MOTIONS = (
    {name: walk.pose for name, walk in WALKS.items()}
    | IN_PLACE
    | {
        "running": RUNNING.pose,
        "led": led,
        "following": following,
        "sitting back": lambda moment: _sitting_back(PULLING.pose(moment), 0.0),
        "sitting back uphill": lambda m: _sitting_back(replace(PULLING, slope=HILL).pose(m), HILL),
    }
)
HOLDING = {  # by what holds on: the near hand, the far hand
    "led": (led, True, True),
    "following": (following, True, True),
    "on rails": (lambda moment: on_rails(PLAIN.pose(moment)), True, True),
    "on rails, jogging": (lambda moment: on_rails(RUNNING.pose(moment)), True, True),
    "reaching": (_reaching, False, True),
    "along a rail": (along_rail, False, True),
    "warrior": (_warrior, False, True),
    "pouring": (_pouring, False, True),
    "rising": (rising, True, True),
    "sitting back": (MOTIONS["sitting back"], True, True),
}


@given(x=place, pitch=st.floats(-1, 1), lift=st.floats(0, 40), hand=st.tuples(place, place))
def test_bones_keep_their_length_wherever_hands_and_feet_go(x, pitch, lift, hand):
    foot = Foot(x, pitch, lift)
    pose = FigurePose((0.0, HIP), foot, foot, hand, hand)
    hip, knee, ankle = pose.leg(foot)
    assert dist(hip, knee) == pytest.approx(THIGH)
    assert dist(knee, ankle) == pytest.approx(SHANK)
    shoulder, elbow, wrist = pose.arm(hand)
    if dist(shoulder, hand) > 2:
        assert dist(shoulder, elbow) == pytest.approx(UPPER_ARM)
        assert dist(elbow, wrist) == pytest.approx(FOREARM)


@pytest.mark.parametrize("pose", MOTIONS.values(), ids=MOTIONS)
def test_feet_stay_above_the_ground_and_legs_reach_them(pose):
    for moment in ROUND:
        body = pose(moment)
        for foot in (body.near_foot, body.far_foot):
            assert min(up for _, up in foot.sole) > -0.05, moment
            assert dist(body.leg(foot)[-1], foot.ankle) < 0.7, moment


@pytest.mark.parametrize("pose", MOTIONS.values(), ids=MOTIONS)
def test_knees_bend_forward(pose):
    for moment in ROUND:
        body = pose(moment)
        for foot in (body.near_foot, body.far_foot):
            (hip_x, hip_y), (knee_x, knee_y), (ankle_x, ankle_y) = body.leg(foot)
            straight = hip_x + (ankle_x - hip_x) * (hip_y - knee_y) / (hip_y - ankle_y)
            assert knee_x >= straight - 1e-6, moment


@pytest.mark.parametrize("pose", MOTIONS.values(), ids=MOTIONS)
def test_nothing_jumps(pose):
    begin = 0.0 if pose is not rising else 0.001  # goes from 0 to 1, not round
    for moment in (*ROUND[1:], begin):
        here, there = pose(moment - 0.001), pose(moment)
        for one, other in zip(_joints(here), _joints(there), strict=True):
            assert hypot(one[0] - other[0], one[1] - other[1]) < 2, moment


@pytest.mark.parametrize(("pose", "near", "far"), HOLDING.values(), ids=HOLDING)
def test_hands_are_where_they_hold(pose, near, far):
    first = pose(0.0)
    for moment in ROUND:
        body = pose(moment)
        for holds, hand, before in (
            (near, body.near_hand, first.near_hand),
            (far, body.far_hand, first.far_hand),
        ):
            if holds:
                assert hand == before
                assert dist(body.arm(hand)[-1], hand) < 0.7, moment


def touches(feet, part: int) -> float:
    """The first moment at which a part of the sole (0 heel, 1 ball, 2 toe) is down."""
    return next(moment for moment in ROUND if feet(moment).sole[part][1] < 0.05)


@pytest.mark.parametrize("walk", WALKS.values(), ids=WALKS)
def test_stepping_back_toes_touch_before_the_heel(walk):
    def from_the_air(moment: float) -> Foot:
        return walk.foot(walk.stance + 0.02 + moment * 0.9)

    assert touches(from_the_air, 2) < touches(from_the_air, 0)


def test_the_foot_that_is_shown_close_rolls_from_toes_over_ball_to_heel():
    assert touches(rolling_foot, 2) < touches(rolling_foot, 1) < touches(rolling_foot, 0)


@pytest.mark.parametrize("walk", WALKS.values(), ids=WALKS)
def test_a_standing_foot_moves_with_the_ground_alone(walk):
    standing = [m for m in ROUND if m < walk.stance]
    for before, after in pairwise(standing):
        moved = walk.foot(after).x - walk.foot(before).x
        assert moved == pytest.approx(2 * walk.step * (after - before))


def test_weight_is_over_one_foot_before_the_other_one_leaves():
    for moment in ROUND:
        body = ATTENTIVE.pose(moment)
        for foot, other in ((body.near_foot, body.far_foot), (body.far_foot, body.near_foot)):
            if other.lift > 0.5:
                heel, _, toe = foot.sole
                assert heel[0] < body.hip[0] < toe[0], moment


def test_whoever_runs_never_puts_a_heel_down():
    assert all(RUNNING.foot(moment).sole[0][1] > 2 for moment in ROUND)


@given(st.lists(st.tuples(st.floats(-90, 90)), min_size=2, max_size=60))
def test_the_frames_that_are_left_out_are_as_good_as_there(frames):
    kept = needed(frames, FINE_DEG)
    assert kept[0] == 0
    assert kept[-1] == len(frames) - 1
    for first, last in pairwise(kept):
        for index in range(first, last):
            share = (index - first) / (last - first)
            between = frames[first][0] + share * (frames[last][0] - frames[first][0])
            assert abs(frames[index][0] - between) <= FINE_DEG + 1e-9


@pytest.mark.parametrize("name", figure_names())
def test_every_drawing_is_told_small_and_still_where_nothing_may_move(name):
    svg, still = figure(name), printable(figure(name, moving=False))
    root = fromstring(svg)
    told = [part.text for part in root if part.tag.endswith(("title", "desc"))]
    assert len(told) == 2
    assert all(told)
    assert len(gzip.compress(svg.encode())) < 4_500
    assert "<animate" not in still
    assert "var(" not in still
    assert not re.search(r'="[^"]*(nan\b|\binf\b|\de-\d)[^"]*"', svg)


def test_what_is_taught_by_its_motion_moves():
    practice = load()
    taught = [one for one in practice.instructions if one.topic == "technique"]
    for entry in (*taught, *practice.poses):
        assert entry.drawing in figure_names(), entry.id
        assert "<animate" in figure(entry.drawing), entry.id


def _joints(pose: FigurePose) -> list[tuple[float, float]]:
    legs = (*pose.leg(pose.near_foot), *pose.leg(pose.far_foot))
    arms = (*pose.arm(pose.near_hand), *pose.arm(pose.far_hand))
    return [pose.head, *legs, *arms, *pose.near_foot.sole, *pose.far_foot.sole]
