"""The lot and the lock: a seed gives one order for good, and an altered plan gives nothing."""

import hashlib
import json
import subprocess
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.searching import examples

from retrowalk.errors import AlteredPlan, InvalidAnswer
from retrowalk.trials import (
    MOST_PAIRS,
    Arm,
    Plan,
    Question,
    carried_on,
    draw,
    following,
    order_of,
    verify,
)

BEGINS = date(2026, 1, 5)
plans = st.builds(
    draw,
    st.sampled_from(Question),
    st.dates(date(2020, 1, 1), date(2100, 1, 1)),
    st.integers(2, MOST_PAIRS),
    st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=20),
    block_days=st.integers(4, 14),
    washout_days=st.integers(0, 3),
)


def test_the_order_is_what_sha256sum_says():
    """Drawn by hand, in a shell: no version of Python can draw another."""
    firsts = []
    for pair in range(1, 9):
        text = f"retrowalk trial 1/a seed/{pair}"
        told = subprocess.run(["sha256sum"], input=text.encode(), capture_output=True, check=True)
        firsts.append(Arm.BACKWARD if chr(told.stdout[0]) in "89abcdef" else Arm.FORWARD)
    assert order_of("a seed", 8)[::2] == tuple(firsts)
    assert set(firsts) == set(Arm)


def test_the_lot_is_even_and_pairs_are_drawn_each_for_itself():
    drawn = [order_of(f"seed {number}", 3)[::2] for number in range(4000)]
    for way in set(drawn):
        assert 400 < drawn.count(way) < 600  # 500 of 8 ways, give or take 4.8 standard errors
    assert len(set(drawn)) == 8


def test_the_digest_is_that_of_the_plan_as_canonical_json():
    plan = draw(Question.KNEE_PAIN, BEGINS, 2, "a seed")
    told = json.dumps(json.loads(plan.model_dump_json()), sort_keys=True, separators=(",", ":"))
    assert plan.digest == hashlib.sha256(told.encode()).hexdigest()
    assert Plan.model_validate_json(plan.model_dump_json()).digest == plan.digest


@given(plans)
@examples(15)
def test_blocks_follow_each_other_two_to_a_pair(plan):
    blocks = plan.blocks
    assert [block.number for block in blocks] == list(range(1, 2 * plan.pairs + 1))
    assert all(b.first == a.last + timedelta(days=1) for a, b in pairwise(blocks))
    assert blocks[-1].last == plan.last == following(plan) - timedelta(days=1)
    for first, second in zip(blocks[::2], blocks[1::2], strict=True):
        assert first.pair == second.pair
        assert {first.arm, second.arm} == set(Arm)
    for block in blocks:
        assert plan.on(block.first) == plan.on(block.last) == block
        assert (block.counts_from - block.first).days == plan.washout_days
    assert plan.on(BEGINS.replace(year=1999)) is None


@given(plans, st.data())
@examples(30)
def test_a_plan_that_was_altered_in_any_part_is_refused(plan, data):
    assert verify(plan, plan.digest) is plan
    other = data.draw(plans)
    name = data.draw(st.sampled_from(sorted(Plan.model_fields)))
    altered = plan.model_copy(update={name: getattr(other, name)})
    if getattr(plan, name) != getattr(other, name):
        with pytest.raises(AlteredPlan):
            verify(altered, plan.digest)


def test_an_order_that_its_seed_did_not_draw_is_refused_with_its_own_digest():
    plan = draw(Question.CALM, BEGINS, 6, "a seed")
    chosen = plan.model_copy(update={"order": (Arm.BACKWARD, Arm.FORWARD) * 6})
    with pytest.raises(AlteredPlan):
        verify(chosen, chosen.digest)


@pytest.mark.parametrize(
    ("pairs", "more"),
    [(1, {}), (MOST_PAIRS + 1, {}), (4, {"washout_days": 7}), (4, {"block_days": 90})],
)
def test_what_can_be_no_trial_is_refused(pairs, more):
    with pytest.raises(InvalidAnswer):
        draw(Question.KNEE_PAIN, BEGINS, pairs, "a seed", **more)


def test_a_pair_of_the_same_arm_twice_is_none():
    with pytest.raises(ValueError, match="one block of each arm"):
        Plan(
            question=Question.CALM,
            begins=BEGINS,
            order=(Arm.BACKWARD, Arm.BACKWARD, Arm.FORWARD, Arm.FORWARD),
            seed="chosen",
        )


def test_what_carries_on_names_the_trial_before_and_begins_after_it():
    plan = draw(Question.KNEE_PAIN, BEGINS, 6, "a seed")
    more = carried_on(plan, following(plan), 4, "another")
    assert more.carries_on == plan.digest
    assert verify(more, more.digest).digest != plan.digest
    with pytest.raises(InvalidAnswer):
        carried_on(plan, plan.last, 4, "another")
    with pytest.raises(InvalidAnswer):
        carried_on(more, following(more), 2, "a third")
