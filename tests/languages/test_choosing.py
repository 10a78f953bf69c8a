"""The language that a browser asks for, and how it is spoken until the work is done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.languages import LANGUAGES, choose, say, speaking, spoken


@pytest.mark.parametrize(
    ("accepted", "code"),
    [
        ("", "en"),
        ("*", "en"),
        ("fr", "en"),
        ("de", "de"),
        ("DE-at", "de"),
        ("zh-Hans-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("fr-CH, de;q=0.8, en;q=0.5", "de"),
        ("en;q=0.4, de;q=0.5", "de"),
        ("de, zh", "de"),
        ("de;q=0, zh;q=0.1", "zh"),
        ("de;q=much, zh;q=0.1", "zh"),
        ("de;q=", "en"),
    ],
)
def test_the_language_that_is_liked_best(accepted: str, code: str) -> None:
    assert choose(accepted) == code


@given(st.text(alphabet="dezhnEN-;,q=0.1 *\x00ü", max_size=40))
def test_whatever_is_asked_for_a_language_is_spoken(accepted: str) -> None:
    assert choose(accepted) in LANGUAGES


def test_a_language_is_spoken_until_its_block_ends() -> None:
    with speaking("de"):
        with speaking("zh"):
            assert say("web-back") == "返回"
        assert say("web-back") == "Zurück"
    assert (spoken().code, say("web-back")) == ("en", "Back")
