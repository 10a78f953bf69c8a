"""Whatever is planned for whomever, the session adds up and the coach speaks at the right time."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.programme.walkers import START, clearances, persons
from tests.session.hearing import words

from retrowalk.person import Condition, Goal
from retrowalk.practice import Mode, load
from retrowalk.programme import RULES, PlannedSession
from retrowalk.screening.types import Precaution
from retrowalk.session import BlockKind, compile_script, compose
from retrowalk.session.blocks import split
from retrowalk.session.phrases import amount, done, in_words, speaking_s

PLACES = [(stage.id, setting) for stage in load().rungs for setting in stage.settings]


def planned(stage="rail", setting="home_rail", backward_s=300, lesson=0) -> PlannedSession:
    return PlannedSession(
        id=START.isoformat(),
        on=START,
        stage=stage,
        setting=setting,
        backward_s=backward_s,
        why="You start with a little.",
        lesson=lesson,
    )


STANDING = (BlockKind.STAND, BlockKind.REST, BlockKind.POSE)

plans = st.builds(
    lambda place, backward_s, lesson: planned(*place, backward_s, lesson),
    st.sampled_from(PLACES),
    st.integers(1, 30).map(lambda minutes: 60 * minutes) | st.integers(20, 1800),
    st.integers(0, 40),
)


@st.composite
def scripts(draw):
    person, clearance = draw(persons), draw(clearances)
    number = draw(st.integers(0, 60))
    session = compose(draw(plans), person, clearance, number=number)
    return session, compile_script(session, number=number)


@pytest.mark.parametrize("place", PLACES, ids=" ".join)
def test_direction_is_told_of_walking_and_not_of_running(place, walker, clear) -> None:
    """The live coach never says "turn" to who runs: a wrong word at speed is dangerous."""
    script = compile_script(compose(planned(*place), walker, clear, number=3), number=3)
    running = load().rung(place[0]).mode in {"jog", "run", "drill"}
    backward = [block for block in script.blocks if block.kind is BlockKind.BACKWARD]
    assert {block.tells_direction for block in backward} == {not running}


@given(plan=plans, person=persons, clearance=clearances, number=st.integers(0, 60))
def test_the_blocks_add_up_and_begin_standing_then_forward(plan, person, clearance, number) -> None:
    session = compose(plan, person, clearance, number=number)
    kinds = [block.kind for block in session.blocks]
    assert session.backward_s == plan.backward_s
    assert kinds[:2] == [BlockKind.STAND, BlockKind.WARM_UP]
    assert session.blocks[0].seconds == 10
    assert session.blocks[1].seconds >= 60
    cool_down = kinds.index(BlockKind.COOL_DOWN)
    assert set(kinds[cool_down + 1 :]) <= {BlockKind.POSE, BlockKind.BREATHING}
    assert BlockKind.BACKWARD not in kinds[cool_down:]
    assert all(block.seconds > 0 for block in session.blocks)
    for before, block in pairwise(session.blocks):
        if block.kind is BlockKind.BACKWARD:
            assert before.kind is BlockKind.REST
            assert block.seconds <= 120


@given(plan=plans, person=persons, clearance=clearances)
def test_precautions_shorten_the_bouts_and_spare_the_neck(plan, person, clearance) -> None:
    clearance = clearance.model_copy(
        update={"precautions": frozenset({Precaution.SHORT_BOUTS, Precaution.NECK_STILL})}
    )
    session = compose(plan, person, clearance, number=3)
    bouts = [block.seconds for block in session.blocks if block.kind is BlockKind.BACKWARD]
    assert max(bouts) <= 60
    assert "look_behind" not in session.standing


@given(scripts())
def test_cues_come_in_order_with_silence_and_never_over_a_change(made) -> None:
    _, script = made
    ends_s = [sum(b.seconds for b in script.blocks[: i + 1]) for i in range(len(script.blocks))]
    assert [cue.at_s for cue in script.cues] == sorted(cue.at_s for cue in script.cues)
    spoken = [cue for cue in script.cues if cue.say]
    for cue in spoken:
        assert len(words(cue.say).split()) <= 9
        start_s = ends_s[cue.block] - script.blocks[cue.block].seconds
        assert start_s + 0.99 <= cue.at_s
        assert cue.at_s + speaking_s(cue.say) <= ends_s[cue.block] - 4.9
    for before, after in pairwise(spoken):
        counted = {words(cue.say).split()[0] for cue in (before, after)} <= {
            "In",
            "Out",
            "Hold",
            "Rest",
        }
        silence_s = 0.0 if counted and before.block == after.block else 5.9
        assert after.at_s - before.at_s - speaking_s(before.say) >= silence_s
        assert words(before.say) != words(after.say)


@given(scripts())
def test_every_change_into_and_out_of_backward_is_said_before(made) -> None:
    _, script = made
    for place, block in enumerate(script.blocks[1:], start=1):
        before = script.blocks[place - 1]
        if BlockKind.BACKWARD in (block.kind, before.kind):
            last = [cue.say for cue in script.cues if cue.block == place - 1 and cue.say][-1]
            assert words(last).startswith("In five seconds")
        if block.kind is BlockKind.BACKWARD:
            first = next(cue for cue in script.cues if cue.block == place)
            assert first.tone == "start"


@given(scripts())
def test_what_needs_a_still_body_is_said_only_standing(made) -> None:
    _, script = made
    still = {say for i in load().instructions if i.moment == "standing" for say in i.say}
    breath = {say for i in load().instructions if i.topic == "breath" for say in i.say}
    for cue in script.cues:
        kind = script.blocks[cue.block].kind
        if cue.say in still:
            assert kind in STANDING or words(script.blocks[cue.block].title) == "Stand and breathe"
        if kind is BlockKind.BACKWARD:
            assert cue.say not in breath
        if "hold for" in words(cue.say).lower():
            assert words(script.blocks[cue.block].title) == "Stand and breathe"


@given(scripts())
def test_half_is_said_once_and_the_end_tells_the_whole(made) -> None:
    session, script = made
    said = [cue.say for cue in script.cues]
    assert sum(words(say).startswith("Half done") for say in said) <= 1
    assert done(session.backward_s) in said
    assert script.cues[-1].tone == "end"
    assert script.cues[-1].at_s == script.seconds == session.seconds


def test_the_same_session_gives_the_same_script_and_the_tenth_is_not_the_first(
    walker, clear
) -> None:
    first, again, tenth = (
        compile_script(compose(planned(lesson=n), walker, clear, number=n), number=n)
        for n in (0, 0, 9)
    )
    assert first == again
    assert [cue.say for cue in first.cues] != [cue.say for cue in tenth.cues]
    assert first.aim != tenth.aim


def is_in_passing(cue: str) -> bool:
    found = load().instruction(cue)
    return found.topic == "safety" and found.moment == "standing"


FIRST = ["small_steps", "reach_back", "weight_over"]


def test_one_new_thing_a_session_in_the_order_of_the_rung(walker, clear) -> None:
    cues = [cue for cue in load().rung("rail").cues if not is_in_passing(cue)]
    later = [cue for cue in cues if cue not in FIRST]
    taught = [compose(planned(lesson=n), walker, clear, number=n).teaches for n in range(len(cues))]
    assert taught == [*FIRST, *later]
    fifth = compose(planned(lesson=5), walker, clear, number=5)
    assert fifth.aim == load().instruction(later[2]).rule
    assert not set(later[3:]) & {*fifth.reminders, *fifth.standing[2:]}
    elsewhere = compose(planned("open_ground", "clear_path"), walker, clear, number=20)
    assert elsewhere.teaches == "small_steps"
    assert compose(planned("pool", "pool_lane"), walker, clear, number=20).teaches == (
        "feel_the_water"
    )


@pytest.mark.parametrize("place", PLACES, ids=" ".join)
def test_the_first_three_walks_teach_what_keeps_on_ones_feet_wherever_they_are(
    place, walker, clear
) -> None:
    """Small, slow steps, the reach and the weight (T3, T5, T6, T9) are heard by the third walk."""
    if load().rung(place[0]).mode is not Mode.WALK:
        return
    heard = set()
    for number in range(3):
        session = compose(planned(*place, 60, number), walker, clear, number=number)
        cues = compile_script(session, number=number).cues
        heard |= {source for cue in cues if cue.say for source in cue.source}
        assert not is_in_passing(session.teaches)
    assert {"T3", "T4", "T5", "T6", "T9"} <= heard


@pytest.mark.parametrize("rung", load().rungs, ids=lambda rung: rung.id)
def test_what_is_said_beside_a_walk_is_never_the_one_aim(rung, walker, clear) -> None:
    aims = {
        compose(planned(rung.id, rung.settings[0], 300, n), walker, clear, number=n + more).aim
        for n in range(14)
        for more in (0, 20)
    }
    assert not aims & {one.rule for one in load().instructions if is_in_passing(one.id)}


def test_the_checklist_asks_for_company_where_it_is_needed(walker, clear) -> None:
    beside = clear.model_copy(update={"precautions": frozenset({Precaution.NOT_ALONE})})
    alone, together = (compose(planned(), walker, c, number=0) for c in (clear, beside))
    added = set(together.checklist) - set(alone.checklist)
    assert list(map(words, added)) == ["Somebody is with me and can see me."]
    assert set(load().setting("home_rail").checklist) <= set(alone.checklist)


def test_the_frail_are_offered_a_chair_for_their_rests(walker, clear) -> None:
    frail = clear.model_copy(update={"precautions": frozenset({Precaution.SIT_TO_REST})})
    for setting, offered in (("home_rail", True), ("treadmill_rails", False)):
        stage = "rail" if offered else "treadmill"
        session = compose(planned(stage, setting, 300), walker, frail, number=0)
        rests = [block for block in session.blocks if block.kind is BlockKind.REST]
        assert any(block.seated for block in rests) is offered
        assert all(block.seconds >= 60 for block in rests if block.seated)
        assert any("chair" in words(tick) for tick in session.checklist) is offered
    usual = compose(planned("rail", "home_rail", 300), walker, clear, number=0)
    assert not any(block.seated for block in usual.blocks)


@pytest.mark.parametrize(
    "precaution", [Precaution.NO_LONG_STANDING, Precaution.SIT_TO_REST], ids=str
)
def test_who_must_not_stand_long_ends_the_session_walking(walker, clear, precaution) -> None:
    minded = clear.model_copy(update={"precautions": frozenset({precaution})})
    calm = walker.model_copy(update={"goals": (Goal.CALM, Goal.STEADINESS)})
    for number in range(20):
        session = compose(planned("rail", "home_rail", 300), calm, minded, number=number)
        assert session.blocks[-1].kind is BlockKind.COOL_DOWN


def test_heavy_steps_are_not_asked_of_a_worn_knee(walker, clear) -> None:
    knee = walker.model_copy(update={"conditions": frozenset({Condition.KNEE_OSTEOARTHRITIS})})
    sessions = [compose(planned(), knee, clear, number=number) for number in range(14)]
    asked = {cue for session in sessions for cue in (session.theme, *session.calm)}
    assert "heavy_and_light" not in asked
    assert "feel_the_body" in asked


def test_a_goal_of_calm_brings_slow_walking_that_dwells_on_one_thing(walker, clear) -> None:
    calm = walker.model_copy(update={"goals": (Goal.CALM,)})
    themes = set()
    for number in range(16):
        session = compose(planned("open_ground", "clear_path"), calm, clear, number=number)
        script = compile_script(session, number=number)
        place = next(i for i, b in enumerate(session.blocks) if b.about == session.theme)
        themes.add(session.theme)
        said = [cue for cue in script.cues if cue.block == place and cue.say]
        theme = load().instruction(session.theme)
        if session.blocks[place].kind is BlockKind.MINDFUL:
            assert session.blocks[place].seconds == 180
            assert [cue.say for cue in said[1:3]] == list(theme.say[:2])
            speech_s = sum(speaking_s(cue.say) for cue in said)
            assert speech_s < 0.1 * session.blocks[place].seconds  # the rest is silence
        else:
            assert theme.pattern
    assert len(themes) >= 11


def test_a_treadmill_is_stopped_before_each_turn(walker, clear) -> None:
    session = compose(planned("treadmill", "treadmill_rails"), walker, clear, number=2)
    for before, block in pairwise(session.blocks):
        if BlockKind.BACKWARD in (before.kind, block.kind):
            assert BlockKind.REST in (before.kind, block.kind)


@pytest.mark.slow
def test_everything_the_articles_teach_is_used_in_real_sessions(walker, clear) -> None:
    knee = walker.model_copy(
        update={"conditions": frozenset({Condition.KNEE_OSTEOARTHRITIS}), "goals": (Goal.CALM,)}
    )
    calm = walker.model_copy(update={"goals": (Goal.CALM,)})
    used = {source for rule in RULES for source in rule.source}
    for place, (stage, setting) in enumerate(PLACES):
        for number in range(12):
            plan = planned(stage, setting, 300 + 60 * (number % 5), number)
            session = compose(plan, (knee, calm)[place % 2], clear, number=number)
            cues = compile_script(session, number=number).cues
            used |= {*session.source, *(source for cue in cues for source in cue.source)}
    wanted = [("D", 7), ("T", 13), ("S", 10), ("C", 12)]
    assert {f"{kind}{n}" for kind, most in wanted for n in range(1, most + 1)} <= used


@pytest.mark.parametrize(
    ("total_s", "longest_s", "parts"),
    [(60, 60, [60]), (120, 60, [60, 60]), (200, 90, [70, 65, 65]), (31, 30, [16, 15])],
)
def test_bouts_are_equal_to_five_seconds(total_s, longest_s, parts) -> None:
    assert split(total_s, longest_s) == parts


def test_numbers_for_the_ear() -> None:
    assert [str(in_words(n)) for n in (1, 12, 20, 21, 45)] == [
        *("one", "twelve", "twenty", "twenty-one", "forty-five"),
    ]
    assert str(amount(45)) == "forty-five seconds"
    assert str(amount(60)) == "one minute"
    assert str(amount(130)) == "about two minutes"
    assert str(done(360)) == "That was six minutes backward. Walk on gently."


def test_the_day_of_the_session_is_kept(walker, clear) -> None:
    plan = planned().model_copy(update={"on": START + timedelta(1), "id": "2026-03-03"})
    session = compose(plan, walker, clear, number=0)
    assert (session.id, session.on, str(session.why)) == ("2026-03-03", plan.on, str(plan.why))
