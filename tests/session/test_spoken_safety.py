"""What keeps a walker from falling is heard, in its order, before it is needed; in every language.

Each script is walked with the ears alone: what is shown counts for nothing.
"""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.programme.walkers import clearances, persons
from tests.session.hearing import SILENCE_S, is_short, speaking_s, words
from tests.session.test_scripts import PLACES, planned

from retrowalk.languages import LANGUAGES, say, speaking
from retrowalk.practice import Setting, Support, load
from retrowalk.programme.types import Base
from retrowalk.session import BlockKind, Script, Version, compile_script, compose
from retrowalk.session.orders import belt
from retrowalk.session.player import Command, play

PRACTICE = load()
BELTS = [place for place in PLACES if PRACTICE.setting(place[1]).treadmill]
SHORT = [place for place in PLACES if PRACTICE.setting(place[1]).turns]
HELD = [place for place in PLACES if PRACTICE.setting(place[1]).support is not Support.NONE]
FREE = [place for place in PLACES if PRACTICE.setting(place[1]).support is Support.NONE]
LONG = [place for place in FREE if place not in SHORT]
MOVING = {BlockKind.WARM_UP, BlockKind.BACKWARD, BlockKind.COOL_DOWN}

languages = st.sampled_from(sorted(LANGUAGES))
lengths_s = st.sampled_from([20, 60, 90, 120, 300, 900])


@st.composite
def walks(draw, places):
    """A script somewhere, in a language, with what is said in each of its blocks."""
    place, code = draw(st.sampled_from(places)), draw(languages)
    number = draw(st.integers(0, 40))
    plan = planned(*place, draw(lengths_s), draw(st.integers(0, 12)))
    session = compose(plan, draw(persons), draw(clearances), number=number)
    return code, handed_out(compile_script(session, number=number), code)


def handed_out(script, code):
    """Give a script as a player gets it: its words are made, in one language."""
    with speaking(code):
        return Script.model_validate_json(script.model_dump_json())


def heard(script, place: int) -> list[str]:
    return [str(cue.say) for cue in script.cues if cue.block == place and cue.say]


def spoken(*names: str) -> list[str]:
    """Give every way to say some instructions, in the language that is spoken now."""
    return [str(one) for name in names for one in load().instruction(name).say]


def in_order(said: list[str], *wanted: str) -> bool:
    """Whether lines that end in these words are said in this order, each on its own."""
    lines = iter(said)
    return all(any(line.endswith(one) for line in lines) for one in wanted)


# belts


@given(walks(BELTS))
def test_a_belt_stops_before_anybody_turns_and_starts_at_its_lowest(made) -> None:
    code, script = made
    setting = PRACTICE.setting(script.setting)
    with speaking(code):
        rails = spoken("rails_always")
        turns = 0
        for place, (before, rest, after) in enumerate(
            zip(script.blocks, script.blocks[1:], script.blocks[2:], strict=False)
        ):
            if rest.kind is not BlockKind.REST:
                continue
            way = "backward" if after.kind is BlockKind.BACKWARD else "forward"
            start, stop = say(belt(setting, f"soon-{way}")), say(belt(setting, "stop"))
            said = heard(script, place + 1)
            assert heard(script, place)[-1] == say(belt(setting, "soon-stop"))
            assert said[0].endswith(stop)
            if before.kind is after.kind:
                assert in_order(said, stop, say("session-stand-hold"), start)
                continue
            turns += 1
            turn = say("session-turn-round")
            assert any(in_order(said, stop, held, turn, start) for held in rails), said
        assert turns == 2
        assert heard(script, 1)[0] == say(belt(setting, "begin"))
        assert heard(script, len(script.blocks) - 1)[-1] == say(belt(setting, "last"))


@given(walks(BELTS))
def test_a_belt_is_slowed_before_it_is_stopped_wherever_there_is_time(made) -> None:
    code, script = made
    with speaking(code):
        slow = say(belt(PRACTICE.setting(script.setting), "slow"))
    for place, (block, following) in enumerate(
        zip(script.blocks, (*script.blocks[1:], None), strict=True)
    ):
        goes_on = following is not None and following.kind is BlockKind.WARM_UP
        if block.kind in MOVING and block.seconds >= 30 and not goes_on:
            assert heard(script, place)[-2] == slow
        if block.kind is BlockKind.REST:
            assert slow not in heard(script, place)


@given(walks(BELTS))
def test_on_a_belt_no_line_asks_for_a_turn_while_it_moves(made) -> None:
    code, script = made
    with speaking(code):
        turn = say("session-turn-round")
    for place, block in enumerate(script.blocks):
        assert block.kind is BlockKind.REST or turn not in heard(script, place)
    assert script.belt


# ends of a short way


@given(walks(SHORT))
def test_the_turn_at_the_end_is_told_before_the_first_step_backward(made) -> None:
    code, script = made
    setting = PRACTICE.setting(script.setting)
    first = [block.kind for block in script.blocks].index(BlockKind.BACKWARD)
    with speaking(code):
        looks = spoken("look_behind", "turn_whole_body")
        stop, turn = say("session-end-stop"), say("session-turn-round")
        rail = setting.support is Support.RAIL
        hold = [say("session-end-hold-rail" if rail else "session-end-hold")]
        around = [*hold, turn] if setting.support is not Support.NONE else [turn]
        around = [say("session-end-together")] if setting.hand_in_hand else around
        said = heard(script, first - 1)
        assert any(in_order(said, stop, *around, look) for look in looks), said
        ends = ("session-end-again", "session-end-again-free", "session-end-together-again")
        again = set(map(say, ends))
        again.add(say("session-end-look"))
    for place, block in enumerate(script.blocks):
        if block.kind is BlockKind.BACKWARD and place > first:
            assert again & set(heard(script, place - 1))
        if block.kind is BlockKind.BACKWARD and block.turning_s and block.seconds >= 32:
            half = [cue for cue in script.cues if cue.block == place and cue.tone == "half"]
            assert half or again & set(heard(script, place)), block.seconds


@given(walks(HELD))
def test_a_rest_says_to_hold_on_where_there_is_something_to_hold(made) -> None:
    code, script = made
    with speaking(code):
        hold, sit = say("session-stand-hold"), say("session-sit-to-rest")
        if PRACTICE.setting(script.setting).hand_in_hand:
            hold = say("session-stand-hands")
        rails = spoken("rails_always")
    for place, block in enumerate(script.blocks):
        if block.kind is BlockKind.REST:
            said, wanted = heard(script, place), sit if block.seated else hold
            assert any(line.endswith((wanted, *rails)) for line in said)


# nothing to hold


@given(walks(FREE))
def test_nobody_is_told_to_hold_on_to_nothing(made) -> None:
    _, script = made
    barred = re.compile(r"\bhold on\b|\brail|hand near|halte? dich|festhalten|geländer|扶", re.I)
    for cue in script.cues:
        if not script.blocks[cue.block].seeks_hold:  # something firm is gone to first
            assert not barred.search(words(cue.say)), cue.say
    assert script.asides is not None
    assert not any(barred.search(line) for line in script.asides.model_dump(mode="json").values())


@given(walks(LONG))
def test_on_a_long_way_the_walker_stops_to_look_every_half_minute(made) -> None:
    code, script = made
    with speaking(code):
        look = {say("session-stop-look"), say("session-stop-to-look")}
    start_s = 0.0
    for place, block in enumerate(script.blocks):
        if block.kind is BlockKind.BACKWARD and block.tells_direction:
            looks_s = [c.at_s for c in script.cues if c.block == place and str(c.say) in look]
            marks_s = [start_s, *looks_s, start_s + block.seconds]
            assert all(after - before <= 30 for before, after in pairwise(marks_s))
        if block.kind is BlockKind.BACKWARD:
            assert block.seconds <= (120 if block.tells_direction else 30)
        start_s += block.seconds


# in the place that is known


@st.composite
def walks_on(draw):
    """A script that goes on in another place, which is known; in a language."""
    here, there = draw(st.sampled_from(PLACES)), draw(st.sampled_from(PLACES))
    code, number = draw(languages), draw(st.integers(3, 40))
    base = Base(stage=there[0], setting=there[1], backward_s=draw(lengths_s))
    plan = planned(*here, base.backward_s + draw(lengths_s), draw(st.integers(0, 12)))
    session = compose(
        plan.model_copy(update={"base": base}), draw(persons), draw(clearances), number=number
    )
    return code, session, handed_out(compile_script(session, number=number), code)


@given(walks_on())
def test_what_is_new_comes_first_and_the_whole_is_what_was_planned(made) -> None:
    _, session, script = made
    assert session.base is not None
    assert session.base_from is not None
    new = sum(block.backward_s for block in script.blocks[: session.base_from])
    known = sum(block.backward_s for block in script.blocks[session.base_from :])
    assert known == session.base.backward_s
    assert new + known == session.backward_s
    assert session.version is not None
    assert session.version.base == session.base
    waits = [place for place, block in enumerate(script.blocks) if block.until_told]
    assert waits == [p for p, block in enumerate(script.blocks) if block.kind is BlockKind.GO]
    assert (script.base is not None) is (len(waits) == 1)
    assert script.base is None or script.base.from_block == waits[0] + 1 == session.base_from


def test_a_base_is_never_the_whole_session() -> None:
    base = Base(stage="rail", setting="home_rail", backward_s=60)
    assert Version(stage="pool", setting="pool_lane", backward_s=61, base=base).base == base
    with pytest.raises(ValidationError, match="not all of it"):
        Version(stage="pool", setting="pool_lane", backward_s=60, base=base)


@given(walks_on())
def test_what_moves_or_is_heavy_is_left_behind_before_the_walker_goes(made) -> None:
    code, session, script = made
    before, after = (PRACTICE.setting(one) for one in (session.setting, session.base.setting))
    with speaking(code):
        for place, block in enumerate(script.blocks):
            if block.kind is not BlockKind.GO:
                continue
            said = heard(script, place)
            if before.treadmill:
                stop = say(belt(before, "stop"))
                assert any(line.endswith(stop) for line in heard(script, place - 1))
                assert in_order(said, say("session-go-off-belt"))
            if before.load and not after.load:
                assert in_order(said, say("session-go-load"))
            assert said[-1] == say("session-go-tap")
            arrived = heard(script, place + 1)
            if after.treadmill:
                wanted = (say(belt(after, "step-on")), say("session-turn-round"))
                assert in_order(arrived, *wanted)
            elif after.turns:
                assert in_order(arrived, say("session-end-stop"))


@given(walks_on())
def test_in_each_place_only_what_is_true_there_is_said(made) -> None:
    code, session, script = made
    assert session.base_from is not None
    with speaking(code):
        belts = set(spoken("rails_always"))
        holds = {say("session-stand-hold"), say("session-stop-look"), say("session-end-look")}
        for place in range(len(script.blocks)):
            known = session.base_at(place)
            setting = PRACTICE.setting(known.setting if known else session.setting)
            said = set(heard(script, place))
            if script.blocks[place].kind is BlockKind.BACKWARD:
                assert setting.treadmill or not said & belts
                assert not (setting.treadmill and said & holds)


# the words


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("setting", PRACTICE.settings, ids=lambda setting: setting.id)
def test_answers_are_short_and_true_where_the_walker_is(code, setting, walker, clear) -> None:
    stage = next(stage for stage, name in PLACES if name == setting.id)
    with speaking(code):
        plan = planned(stage, setting.id, 60)
        script = compile_script(compose(plan, walker, clear, number=0), number=0)
        assert script.asides is not None
        assert all(is_short(line, code) for line in script.asides.model_dump(mode="json").values())
        said: list[str] = []
        seconds, asked = iter(range(10_000)), iter([Command.UNSTEADY, Command.STOP])
        play(
            script,
            clock=lambda: float(next(seconds)),
            sleep=lambda _: None,
            say=lambda cue: said.append(words(cue.say)),
            command=lambda: next(asked, None),
        )
        assert str(script.asides.unsteady) in said
        assert (str(script.asides.unsteady) == say("session-unsteady-held")) is (
            setting.support is not Support.NONE and not setting.treadmill
        )


def test_nothing_asks_a_walker_to_lean_where_a_lean_goes_backward() -> None:
    lean = re.compile(r"\blean\b|\blehn", re.I)
    for code in LANGUAGES:
        with speaking(code):
            for name in ("feel_the_water", "shorter_uphill"):
                instruction = load().instruction(name)
                assert not any(
                    lean.search(str(line)) for line in (*instruction.say, instruction.rule)
                )


@given(walks(PLACES))
def test_between_two_things_said_there_is_silence(made) -> None:
    code, script = made
    led = {p for p, block in enumerate(script.blocks) if block.kind is BlockKind.BREATHING}
    said = [cue for cue in script.cues if cue.say and cue.block not in led]
    for before, after in pairwise(said):
        said_s = speaking_s(words(before.say), code)
        assert after.at_s - before.at_s - said_s >= SILENCE_S[code]


# the data


def test_short_ways_are_those_that_end_in_a_room_a_pool_or_on_a_mat() -> None:
    assert {setting.id for setting in PRACTICE.settings if setting.turns} == {
        *("home_rail", "handrail_floor", "mat_beside_rail", "mat", "home_floor", "floor_barefoot"),
        *("gym_floor", "pool_lane", "therapy_pool", "partner_indoors"),
        *("dumbbells", "ankle_weights"),
    }
    driven = [setting.id for setting in PRACTICE.settings if setting.self_driven]
    assert driven == ["self_propelled_rails"]


@pytest.mark.parametrize("wrong", [{"turns": True, "treadmill": True}, {"self_driven": True}])
def test_a_belt_has_no_ends_and_only_a_belt_is_driven(wrong) -> None:
    rail = PRACTICE.setting("home_rail").model_dump()
    with pytest.raises(ValidationError, match=r"belt|treadmill"):
        Setting.model_validate({**rail, "turns": False, **wrong})
