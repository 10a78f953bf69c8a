"""What a professional bounds of a session itself: its rests, its pace, and who is there."""

import pytest
from tests.programme.walkers import START
from tests.session.test_scripts import planned

from retrowalk.person import Person
from retrowalk.programme.bounds import Together
from retrowalk.screening import Bounds
from retrowalk.session import BlockKind, Session, compile_script, compose
from retrowalk.session.types import Rhythm

RAIL, PATH = ("rail", "home_rail"), ("open_ground", "clear_path")


def made(walker: Person, clear, place, bounds: Bounds, rhythm: Rhythm | None = None) -> Session:
    asked = planned(*place, backward_s=480)
    within = Together((bounds,))
    return compose(asked, walker, clear, number=3, rhythm=rhythm, within=within)


def backward_s(session: Session) -> int:
    blocks = (one for one in session.blocks if one.kind is BlockKind.BACKWARD)
    return sum(one.seconds - one.turning_s for one in blocks)


@pytest.mark.parametrize("place", [RAIL, PATH])
def test_between_two_stretches_there_is_the_rest_that_was_asked_for(walker, clear, place) -> None:
    session = made(walker, clear, place, Bounds(rest_s_at_least=150))
    kinds = [one.kind for one in session.blocks]
    first = kinds.index(BlockKind.BACKWARD)
    last = len(kinds) - 1 - kinds[::-1].index(BlockKind.BACKWARD)
    rests = [one.seconds for one in session.blocks[first:last] if one.kind is BlockKind.REST]
    assert rests
    assert min(rests) == 150
    assert backward_s(session) == 480
    script = compile_script(session, number=3)
    assert script.seconds == sum(one.seconds for one in session.blocks)


def test_the_pace_is_ticked_for_who_is_faster_or_not_known_and_never_above(walker, clear) -> None:
    def ticks(bounds: Bounds, rhythm: Rhythm | None = None) -> set[int | None]:
        session = made(walker, clear, PATH, bounds, rhythm)
        return {one.cadence_spm for one in session.blocks if one.kind is BlockKind.BACKWARD}

    capped, fast, slow = (
        Bounds(pace_at_most_spm=70),
        Rhythm(backward_spm=95),
        Rhythm(backward_spm=60),
    )
    assert ticks(capped) == {70}
    assert ticks(capped, fast) == {70}
    assert all(one is None or one <= 60 for one in ticks(capped, slow))
    belt = made(walker, clear, ("treadmill", "treadmill_rails"), capped, fast)
    assert {one.cadence_spm for one in belt.blocks} == {None}


def test_who_must_be_there_is_a_tick_of_the_list_before_the_walk(walker, clear) -> None:
    session = made(walker, clear, RAIL, Bounds(present="your daughter"))
    ticks = [one.english for one in session.checklist]
    assert "With me, and able to see me: your daughter." in ticks


def test_without_a_word_a_session_is_as_it_was(walker, clear) -> None:
    asked = planned(*PATH, backward_s=480)
    assert asked.on == START
    plain = compose(asked, walker, clear, number=3)
    assert made(walker, clear, PATH, Bounds(minutes_at_most=8)) == plain
