"""Calm practices by themselves: safe for whoever they are given to, and rightly timed."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.programme.walkers import clearances, persons
from tests.session.hearing import SILENCE_S, TO_THE_CHANGE_S, is_short, speaking_s, words
from tests.session.test_scripts import scripts

from retrowalk.errors import NotInPractice
from retrowalk.languages import LANGUAGES, Message, speaking
from retrowalk.person import Condition, Person, Place, Symptom, WalkingAid
from retrowalk.practice import Demand, barred, load
from retrowalk.screening import screen
from retrowalk.screening.types import Outcome, Precaution, Reason
from retrowalk.session import BlockKind, Rhythm, Script, guided_script, guides

everybody = st.builds(
    lambda person, told: person.model_copy(update=told),
    persons,
    st.fixed_dictionaries(
        {
            "symptoms": st.frozensets(st.sampled_from(Symptom), max_size=2),
            "places": st.frozensets(st.sampled_from(Place)),
            "walking_aid": st.sampled_from(WalkingAid),
            "cannot_walk_ten_metres": st.booleans(),
            "pain_now": st.integers(0, 10),
        }
    ),
)
outcomes = st.builds(
    lambda clearance, outcome: clearance.model_copy(update={"outcome": outcome}),
    clearances,
    st.sampled_from(Outcome),
)


@st.composite
def guided(draw):
    """Somebody, one of the guides that are for them, and its script."""
    person, clearance = draw(everybody), draw(outcomes)
    guide = draw(st.sampled_from(guides(person, clearance)))
    rhythm = Rhythm(forward_spm=draw(st.none() | st.floats(40, 150)))
    number = draw(st.integers(0, 40))
    return (
        person,
        clearance,
        guide,
        guided_script(guide.id, person, clearance, number=number, rhythm=rhythm),
    )


def said_in(script: Script) -> list[str]:
    return [words(cue.say) for cue in script.cues if cue.say]


def ids(person, clearance) -> set[str]:
    return {guide.id for guide in guides(person, clearance)}


# what there is


def test_a_fit_walker_has_every_guide_and_every_pose(walker, clear) -> None:
    assert ids(walker, clear) == {one.id for one in (*load().guides, *load().poses)}
    kinds = {guide.posture for guide in guides(walker, clear)}
    assert kinds == {"walking", "standing", "seated"}


def test_every_calm_fact_of_the_articles_can_be_walked_by_itself() -> None:
    sources = {source for guide in load().guides for source in guide.source}
    assert {f"C{number}" for number in range(1, 10)} | {"C12", "T13"} <= sources


@given(guided())
def test_a_guide_is_its_themes_or_its_pose_and_nothing_is_backward(made) -> None:
    _, _, guide, script = made
    kinds = {block.kind for block in script.blocks}
    assert BlockKind.BACKWARD not in kinds
    about = [block.about for block in script.blocks]
    assert about == ([guide.pose] if guide.pose else ["", *guide.themes])
    assert script.seconds == sum(block.seconds for block in script.blocks)
    assert 60 <= script.seconds <= 600
    assert (script.guide, script.version, script.belt) == (guide.id, None, False)
    assert script.checklist
    assert Script.from_kept(script.to_kept()) == script


def test_what_is_not_for_somebody_is_not_in_their_practice(walker, clear) -> None:
    falls = walker.model_copy(update={"unsteady": True})
    with pytest.raises(NotInPractice, match="tree"):
        guided_script("tree", falls, clear)


# for whom


def test_where_it_is_urgent_there_is_nothing_but_help(walker, clear) -> None:
    urgent = Reason(rule="chest_pain", outcome=Outcome.ASK_FIRST, because=Message(""), urgent=True)
    minded = clear.model_copy(update={"outcome": Outcome.ASK_FIRST, "reasons": (urgent,)})
    assert guides(walker, minded) == ()


def test_whoever_may_not_walk_backward_always_has_something(clear) -> None:
    """Every answer that screening asks a professional about, but where it is urgent."""
    told = [
        *({"symptoms": frozenset({symptom})} for symptom in Symptom),
        *({"conditions": frozenset({condition})} for condition in Condition),
        *({"walking_aid": aid} for aid in WalkingAid),
        {"falls_past_year": 2},
        {"cannot_walk_ten_metres": True},
        {"pain_now": 8},
    ]
    asked = 0
    for answers in told:
        person = Person(age_years=50, **answers)
        clearance = screen(person, clear.on)
        if clearance.outcome is Outcome.ASK_FIRST and not clearance.urgent:
            asked += 1
            assert {"seated_breath", "seated_senses", "seated_body_scan"} <= ids(person, clearance)
    assert asked > 20


@pytest.mark.parametrize(
    "answers",
    [
        {"symptoms": frozenset({Symptom.DIZZINESS})},
        {"symptoms": frozenset({Symptom.PALPITATIONS})},
        {"conditions": frozenset({Condition.FRACTURE_RECENT})},
        {"conditions": frozenset({Condition.HEART_EVENT_RECENT})},
        {"pain_now": 8},
        {"falls_past_year": 2},
        {"unsteady": True, "needs_arms_to_stand": True},
        {"walking_aid": WalkingAid.WHEELCHAIR},
    ],
)
def test_what_a_professional_should_hear_of_first_keeps_somebody_seated(
    walker, clear, answers
) -> None:
    person = walker.model_copy(update=answers)
    clearance = screen(person, clear.on)
    assert clearance.outcome is Outcome.ASK_FIRST
    assert {guide.posture for guide in guides(person, clearance)} == {"seated"}


def test_pregnant_and_not_yet_asked_walks_forward_and_holds_no_breath(walker, clear) -> None:
    person = walker.model_copy(update={"conditions": frozenset({Condition.PREGNANT})})
    found = {guide.id: guide for guide in guides(person, screen(person, clear.on))}
    assert {"mindful_walk", "senses", "body_scan", "breath_and_steps", "mountain"} <= found.keys()
    assert not {"warrior", "slow_step_back"} & found.keys()  # one foot goes back
    assert found["seated_breath"].themes == ("even_breathing",)
    assert found["body_scan"].themes == ("feel_the_body",)  # no heavy steps


@given(guided())
def test_nothing_that_is_barred_to_somebody_is_led(made) -> None:
    person, clearance, guide, script = made
    not_theirs = barred(person.conditions, clearance.precautions)
    held = any("Hold for" in line for line in said_in(script))
    assert not (held and Demand.HOLDING_THE_BREATH in not_theirs)
    assert not (held and clearance.outcome is Outcome.ASK_FIRST)
    assert not (held and guide.posture == "walking")
    for theme in map(load().instruction, guide.themes):
        assert not_theirs.isdisjoint(theme.demands)
        assert person.conditions.isdisjoint(theme.not_for)
    if guide.pose:
        pose = load().pose(guide.pose)
        assert not_theirs.isdisjoint(pose.demands)
        assert not (Demand.BALANCING in pose.demands and person.fall_risk)
        assert clearance.may_walk_backward or not pose.steps_back


@given(guided())
def test_whoever_needs_something_firm_has_it_and_hears_of_it(made) -> None:
    person, clearance, guide, script = made
    if guide.posture == "seated":
        assert not guide.needs_hold
        return
    if Precaution.SUPPORT_WITHIN_REACH in clearance.precautions:
        assert guide.needs_hold
        assert not person.places.isdisjoint({Place.HOME_RAIL, Place.GYM})
        assert guide.id != "senses" or guide.themes == ("in_this_room",)
    ticks = {words(tick) for tick in script.checklist}
    assert ("Something firm is in reach: a rail, a counter." in ticks) is guide.needs_hold
    if guide.posture == "walking" and guide.needs_hold:
        ends = said_in(script).count("At each end, stop and hold on.")
        dwelt = sum(block.kind is BlockKind.MINDFUL for block in script.blocks)
        assert ends >= 1 + dwelt
    hold = re.compile(r"hold on|beside the rail", re.IGNORECASE)
    assert any(map(hold.search, said_in(script))) is guide.needs_hold


# when it is said


@given(guided(), st.sampled_from(sorted(LANGUAGES)))
def test_every_line_is_short_and_silence_follows(made, code) -> None:
    *_, script = made
    with speaking(code):
        spoken = [(cue, str(cue.say)) for cue in script.cues if cue.say]
        asides = script.asides.model_dump(mode="json").values()
    ends_s = [sum(b.seconds for b in script.blocks[: n + 1]) for n in range(len(script.blocks))]
    assert [cue.at_s for cue in script.cues] == sorted(cue.at_s for cue in script.cues)
    assert all(is_short(line, code) for line in asides)
    for cue, said in spoken:
        assert is_short(said, code)
        assert cue.at_s + speaking_s(said, code) <= ends_s[cue.block] - TO_THE_CHANGE_S[code]
    for (before, said), (after, next_said) in pairwise(spoken):
        led = script.blocks[after.block].kind is BlockKind.BREATHING
        silence_s = -0.11 if led and before.block == after.block else SILENCE_S[code]
        assert after.at_s - before.at_s - speaking_s(said, code) >= silence_s, (said, next_said)
        assert said != next_said


@given(guided())
def test_most_of_it_is_silence(made) -> None:
    *_, guide, script = made
    spoken_s = sum(speaking_s(line, "en") for line in said_in(script))
    assert spoken_s < (0.3 if guide.pose else 0.15) * script.seconds


def test_the_same_guide_done_again_is_not_word_for_word_the_same(walker, clear) -> None:
    first, again, second = (
        guided_script("senses", walker, clear, number=number) for number in (0, 0, 1)
    )
    assert first == again
    assert said_in(first) != said_in(second)


def test_steps_count_the_breath_at_the_walkers_own_pace(walker, clear) -> None:
    script = guided_script("breath_and_steps", walker, clear, rhythm=Rhythm(forward_spm=60))
    assert {block.count for block in script.blocks[1:]} == {2}
    assert "In for two steps." in said_in(script)


@pytest.mark.parametrize("code", ["de", "zh"])
def test_nothing_is_left_in_english(code, walker, clear) -> None:
    for guide in guides(walker, clear):
        script = guided_script(guide.id, walker, clear)
        shown = (script.title, script.where, script.aim, script.why, *script.checklist)
        cues = (one for cue in script.cues for one in (cue.say, cue.show) if one)
        for one in (*shown, *(block.title for block in script.blocks), *cues):
            with speaking(code):
                there = str(one)
            assert there != one.english


# never, in any script

CLOSED_EYES = re.compile(
    r"clos\w* (?:your |the )?eyes|eyes (?:closed|shut)"
    r"|schlie\w+ (?:\w+ )*augen|augen (?:zu\b|geschlossen|schlie)"
    r"|闭眼|闭上|合上眼|闭着眼",
    re.IGNORECASE,
)
HELD_BREATH = re.compile(
    r"hold (?:your |the )?breath|^hold for|^rest for|halte? den atem|atempause|屏|停一停",
    re.IGNORECASE,
)
TURNED_HEAD = re.compile(
    r"\bhead\b.*turn|turn.*\b(?:head|look|behind)|look (?:behind|back|over|round)"
    r"|kopf.*dreh|dreh.*kopf|umschau|(?:schau|blick)\w* .*hinter|schulter.*(?:schau|blick)"
    r"|回头|转头|扭头|向后看|看.*身后",
    re.IGNORECASE,
)
STANDS = re.compile(
    r"\bstop|after each turn|halt|bleib stehen|nach jedem drehen|停|每次转身后", re.IGNORECASE
)


def check_never(script: Script, code: str) -> None:
    with speaking(code):
        spoken = [(script.blocks[cue.block].kind, str(cue.say)) for cue in script.cues if cue.say]
    for kind, said in spoken:
        assert not CLOSED_EYES.search(said)
        if kind is BlockKind.BACKWARD:
            assert not HELD_BREATH.search(said)
            assert not TURNED_HEAD.search(said) or STANDS.search(said), said


@given(scripts(), st.sampled_from(sorted(LANGUAGES)))
def test_no_closed_eyes_no_held_breath_and_no_turned_head_while_stepping_back(made, code) -> None:
    check_never(made[1], code)


@given(guided(), st.sampled_from(sorted(LANGUAGES)))
def test_and_none_in_what_is_done_by_itself(made, code) -> None:
    check_never(made[-1], code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_whatever_may_be_said_while_walking_asks_for_none_of_it(code) -> None:
    """All words of every cue and pose, whether or not an example happened upon them."""
    practice = load()
    walking = [one for one in practice.instructions if one.moment == "walking"]
    with speaking(code):
        for cue in practice.instructions:
            for line in map(str, (*cue.say, *cue.say_free, cue.rule)):
                assert not CLOSED_EYES.search(line)
        for pose in practice.poses:
            for line in map(str, (*pose.steps, pose.leave, pose.sentence)):
                assert not CLOSED_EYES.search(line)
                assert not HELD_BREATH.search(line)
                assert not TURNED_HEAD.search(line)
        for line in (str(say) for cue in walking for say in (*cue.say, *cue.say_free)):
            assert not HELD_BREATH.search(line)
            assert not TURNED_HEAD.search(line) or STANDS.search(line), line
