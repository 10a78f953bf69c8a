"""Less is said only of what is less: of every rule and every length, in every language."""

import re
from datetime import timedelta
from itertools import product

import pytest
from tests.programme.walkers import START, walked

from retrowalk.languages import speaking
from retrowalk.programme import RULES, Break, Planned, Why, plan, sentences
from retrowalk.programme.facts import Facts
from retrowalk.programme.invariants import SAYS_LESS
from retrowalk.programme.walker import Walker

LENGTHS_S = (30, 60, 80, 90, 120, 180, 600)
SAYS_LESS_IN = {
    "en": SAYS_LESS,
    "de": re.compile(r"\b(kürzer|weniger|kleiner|niedriger)\b", re.IGNORECASE),
    "zh": re.compile("短一些|减少|少一点|低一点"),
}


@pytest.mark.parametrize("code", SAYS_LESS_IN)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_rule_says_less_of_what_is_not_less(walker, clear, rule, code) -> None:
    ladder, state = Walker(walker, clear).ladder(), plan(walker, clear, START).state
    state = state.model_copy(update={"held_until": START, "lately": ()})
    for asked_s, now_s in product(LENGTHS_S, repeat=2):
        shown = Planned(stage=state.stage, setting=state.setting, backward_s=asked_s)
        facts = Facts(state, walked(START, planned=shown), START, ladder.rungs[0], None)
        after = state.model_copy(update={"backward_s": now_s})
        with speaking(code):
            said = str(sentences.answer(rule, facts, after, ladder))
        if now_s >= asked_s:
            assert not SAYS_LESS_IN[code].search(said), said


@pytest.mark.parametrize("code", SAYS_LESS_IN)
def test_nobody_comes_back_to_less_that_is_not_less(walker, clear, code) -> None:
    ladder, state = Walker(walker, clear).ladder(), plan(walker, clear, START).state
    state = state.model_copy(update={"last_on": START})
    day = START + timedelta(40)
    for before_s, now_s in product(LENGTHS_S, repeat=2):
        before = state.model_copy(update={"backward_s": before_s})
        after = state.model_copy(update={"backward_s": now_s})
        with speaking(code):
            said = str(sentences.resumed(after, before, day, ladder))
        assert not (now_s >= before_s and SAYS_LESS_IN[code].search(said)), said
    for why in Why:
        reason = Break(on=day, at=walked(day).started_at, why=why)
        with speaking(code):
            said = str(sentences.came_back(reason, state, ladder))
        assert not SAYS_LESS_IN[code].search(said), said
