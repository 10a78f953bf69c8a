"""The coach speaks German and Chinese: whole scripts, in time, and short enough to be heard."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.programme.walkers import clearances, persons
from tests.session.test_scripts import planned, plans

from retrowalk.languages import LANGUAGES, speaking
from retrowalk.person import Goal
from retrowalk.practice import load
from retrowalk.session import BlockKind, Script, compile_script, compose
from retrowalk.session.phrases import (
    amount,
    announced,
    done,
    is_short,
    joined,
    speaking_s,
    title,
)
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
    yield from (script.title, script.where, script.aim, *script.checklist)
    for block in script.blocks:
        yield from (block.title, block.hint)
    for cue in script.cues:
        yield from filter(None, (cue.say, cue.show))


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
    with speaking(code):
        session = compose(plan, person, clearance, number=number)
        script = compile_script(session, number=number)
        spoken = [cue for cue in script.cues if cue.say]
        assert script.language == LANGUAGES[code].tag
        assert all(is_short(cue.say) for cue in spoken)
        ends_s = [sum(b.seconds for b in script.blocks[: n + 1]) for n in range(len(script.blocks))]
        for cue in spoken:
            assert cue.at_s + speaking_s(cue.say) <= ends_s[cue.block] - 4.9
        for before, after in pairwise(spoken):
            led = script.blocks[after.block].kind is BlockKind.BREATHING
            silence_s = -0.11 if led and before.block == after.block else 5.5
            assert after.at_s - before.at_s - speaking_s(before.say) >= silence_s


@pytest.mark.parametrize("code", ["de", "zh"])
def test_nothing_in_a_script_is_left_in_english(code, walker, clear) -> None:
    own = HAN if code == "zh" else LATIN_WORD
    calm = walker.model_copy(update={"goals": (Goal.CALM, Goal.STEADINESS, Goal.BACK)})
    with speaking(code):
        for number in range(12):
            session = compose(planned(lesson=number), calm, clear, number=number)
            for words in shown(compile_script(session, number=number)):
                assert own.search(words)
                assert not ENGLISH_ONLY.search(words), words
                assert code != "zh" or not LATIN_WORD.search(words), words


def test_the_same_session_in_another_language_is_the_same_walk(walker, clear) -> None:
    walks = []
    for code in LANGUAGES:
        with speaking(code):
            session = compose(planned("open_ground", "clear_path"), walker, clear, number=3)
            walks.append([(block.kind, block.seconds) for block in session.blocks])
    assert walks[0] == walks[1] == walks[2]


def test_german_for_the_ear() -> None:
    with speaking("de"):
        assert amount(60) == "eine Minute"
        assert done(360) == "Geschafft: 6 Minuten rückwärts. Geh locker weiter."
        assert title(130) == "Etwa 2 Minuten rückwärts"
        assert announced("Kleine Schritte.") == "Heute: Kleine Schritte."
        long, short = "Gehgeschwindigkeit beibehalten.", "Geh so weiter."
        assert speaking_s(long) > 2 * speaking_s(short)


def test_chinese_for_the_ear() -> None:
    with speaking("zh"):
        assert amount(120) == "两分钟"
        assert done(360) == "你倒走了6分钟。慢慢向前走。"
        assert joined("现在倒着走。", "小步走。") == "现在倒着走。小步走。"
        assert speaking_s("现在倒着走。小步走。") == 2.0
        assert not is_short("现在倒着走。" * 4)


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
            say=lambda cue: said.append(cue.say),
            command=lambda: next(asked, None),
        )
    assert "Bleib stehen und halte dich fest. Atme. Keine Eile." in said
