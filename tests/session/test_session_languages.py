"""The coach speaks German and Chinese: whole scripts, in time, and short enough to be heard."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.programme.walkers import clearances, persons
from tests.session.hearing import SILENCE_S, TO_THE_CHANGE_S, is_short, speaking_s, words
from tests.session.test_scripts import planned, plans

from retrowalk.languages import LANGUAGES, Message, speaking
from retrowalk.person import Goal
from retrowalk.practice import load
from retrowalk.session import BlockKind, Script, compile_script, compose
from retrowalk.session.phrases import amount, announced, done, title
from retrowalk.session.player import Command, play

LATIN_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{2,}")
HAN = re.compile(r"[\u4e00-\u9fff]")
ENGLISH_ONLY = re.compile(r"\b(?:the|and|your|you|with|walk|step|steps|of|to|is)\b", re.IGNORECASE)

languages = st.sampled_from(sorted(LANGUAGES))


@pytest.fixture(autouse=True, scope="module")
def catalogues() -> None:
    """Read every catalogue first, so that no example takes the time for it."""
    for code in LANGUAGES:
        with speaking(code):
            load()
            amount(60)


def shown(script: Script) -> Iterator[str]:
    """Give all words of a script, but those that its plan brought along."""
    answers = (script.title, script.where, script.aim, *script.checklist)
    blocks = (one for block in script.blocks for one in (block.title, block.hint))
    cues = (one for cue in script.cues for one in (cue.say, cue.show))
    yield from filter(None, map(words, (*answers, *blocks, *cues)))


@given(
    code=languages,
    plan=plans,
    person=persons,
    clearance=clearances,
    number=st.integers(0, 60),
)
def test_in_every_language_a_script_keeps_time_and_silence(
    code, plan, person, clearance, number
) -> None:
    script = compile_script(compose(plan, person, clearance, number=number), number=number)
    ends_s = [sum(b.seconds for b in script.blocks[: n + 1]) for n in range(len(script.blocks))]
    with speaking(code):
        assert str(script.language) == LANGUAGES[code].tag
        spoken = [(cue, str(cue.say)) for cue in script.cues if cue.say]
    for cue, said in spoken:
        assert is_short(said, code)
        said_s = cue.at_s + speaking_s(said, code)
        assert said_s <= ends_s[cue.block] - TO_THE_CHANGE_S[code]
    for (before, said), (after, next_said) in pairwise(spoken):
        led = script.blocks[after.block].kind is BlockKind.BREATHING
        silence_s = -0.11 if led and before.block == after.block else SILENCE_S[code]
        assert after.at_s - before.at_s - speaking_s(said, code) >= silence_s
        assert said != next_said


@given(code=languages, plan=plans, person=persons, clearance=clearances, number=st.integers(0, 60))
def test_a_script_is_one_value_whatever_is_spoken_and_its_words_another(
    code, plan, person, clearance, number
) -> None:
    session = compose(plan, person, clearance, number=number)
    script = compile_script(session, number=number)
    in_english = script.model_dump_json()
    with speaking(code):
        assert compose(plan, person, clearance, number=number) == session
        assert compile_script(session, number=number) == script
        assert Script.from_kept(script.to_kept()) == script
        assert (script.model_dump_json() == in_english) is (code == "en")


@pytest.mark.parametrize("code", ["de", "zh"])
def test_nothing_in_a_script_is_left_in_english(code, walker, clear) -> None:
    own = HAN if code == "zh" else LATIN_WORD
    calm = walker.model_copy(update={"goals": (Goal.CALM, Goal.STEADINESS, Goal.BACK)})
    for number in range(12):
        session = compose(planned(lesson=number), calm, clear, number=number)
        script = compile_script(session, number=number)
        with speaking(code):
            for one in shown(script):
                assert own.search(one)
                assert not ENGLISH_ONLY.search(one), one
                assert code != "zh" or not LATIN_WORD.search(one), one


def test_german_for_the_ear() -> None:
    with speaking("de"):
        assert str(amount(60)) == "eine Minute"
        assert str(done(360)) == "Geschafft: 6 Minuten rückwärts. Geh locker weiter."
        assert str(title(130)) == "Etwa 2 Minuten rückwärts"
        assert str(announced(Message.verbatim("Kleine Schritte."))) == "Heute: Kleine Schritte."


def test_chinese_for_the_ear() -> None:
    with speaking("zh"):
        assert str(amount(120)) == "两分钟"
        assert str(done(360)) == "你倒走了6分钟。慢慢向前走。"
        assert str(announced(Message.verbatim("小步走。"))) == "今天：小步走。"


def test_the_terminal_answers_in_the_language_too(walker, clear) -> None:
    seconds = iter(range(100_000))
    asked = iter([Command.UNSTEADY, Command.STOP])
    with speaking("de"):
        script = compile_script(compose(planned(), walker, clear, number=0), number=0)
        said: list[str] = []
        play(
            script,
            clock=lambda: float(next(seconds)),
            sleep=lambda _: None,
            say=lambda cue: said.append(words(cue.say)),
            command=lambda: next(asked, None),
        )
    assert "Bleib stehen und halte dich fest. Atme. Keine Eile." in said
