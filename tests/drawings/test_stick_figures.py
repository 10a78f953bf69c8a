"""The figures move as people do: bones keep their length, feet stay on the ground, toes first."""

from itertools import pairwise
from math import dist, hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.drawings.moving import SHIFT, STANCE, _rolling_foot, _stepping_foot, _stepping_pose
from retrowalk.drawings.stick import FOREARM, HIP, SHANK, THIGH, UPPER_ARM, FigurePose, Foot

ROUND = [number / 200 for number in range(200)]
place = st.floats(-150, 150)


@given(x=place, pitch=st.floats(-1, 1), lift=st.floats(0, 40), hand=st.tuples(place, place))
def test_bones_keep_their_length_wherever_hands_and_feet_go(x, pitch, lift, hand):
    foot = Foot(x, pitch, lift)
    pose = FigurePose((0.0, HIP), foot, foot, hand, hand)
    hip, knee, ankle = pose.leg(foot)
    assert dist(hip, knee) == pytest.approx(THIGH)
    assert dist(knee, ankle) == pytest.approx(SHANK)
    if dist(pose.shoulder, hand) > 1:
        shoulder, elbow, wrist = pose.arm(hand)
        assert dist(shoulder, elbow) == pytest.approx(UPPER_ARM)
        assert dist(elbow, wrist) == pytest.approx(FOREARM)


@pytest.mark.parametrize("feet", [_stepping_foot, lambda moment: _rolling_foot(moment)[0]])
def test_no_part_of_a_foot_goes_under_the_ground(feet):
    for moment in ROUND:
        assert min(up for _, up in feet(moment).sole) > -0.05, moment


def touches(feet, part: int) -> float:
    """The first moment at which a part of the sole (0 heel, 1 ball, 2 toe) is down."""
    return next(moment for moment in ROUND if feet(moment).sole[part][1] < 0.05)


def test_toes_touch_first_then_the_ball_then_the_heel():
    def rolling(moment: float) -> Foot:
        return _rolling_foot(moment)[0]

    assert touches(rolling, 2) < touches(rolling, 1) < touches(rolling, 0)
    assert touches(_stepping_foot, 2) < touches(_stepping_foot, 0)


def test_a_standing_foot_moves_with_the_ground_and_nothing_jumps():
    standing = [m for m in ROUND if m < STANCE]
    for before, after in pairwise(standing):
        moved = _stepping_foot(after).x - _stepping_foot(before).x
        assert moved == pytest.approx(SHIFT * (after - before))
    for before, after in pairwise([*ROUND, ROUND[0]]):
        here, there = (_stepping_pose(moment) for moment in (before, after))
        for one, other in zip(here.near_foot.sole, there.near_foot.sole, strict=True):
            assert hypot(one[0] - other[0], one[1] - other[1]) < 3


def test_stepping_legs_reach_the_ground():
    for moment in ROUND:
        pose = _stepping_pose(moment)
        for foot in (pose.near_foot, pose.far_foot):
            assert dist(pose.leg(foot)[-1], foot.ankle) < 2.5, moment
