"""What a walk says in German and Chinese, and that a kept walk says it again."""

import json

import numpy as np
import pytest

from retrowalk.errors import NotEnoughSignal
from retrowalk.gait import analyse, to_dict
from retrowalk.gait.feet import analyse_feet
from retrowalk.gait.saying import said_again, to_keep
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.languages import speaking
from retrowalk.recordings.types import Recording

STAND = Segment("stand", 4)


@pytest.fixture(scope="module")
def recording() -> Recording:
    walked = [STAND, Segment("forward", 25), STAND, Segment("backward", 25), STAND]
    return synthesise(walked, seed=4).recording


def test_a_walk_is_told_in_german(recording: Recording) -> None:
    with speaking("de"):
        told = to_dict(analyse(recording))
    sentences = [one["sentence"] for one in told["technique"].values()]
    assert any(one.endswith("so lang wie die vorwärts. Klein ist richtig.") for one in sentences)
    assert "Deine Größe ist nicht bekannt, darum gelten die Längen für 1,70 m." in told["notes"]


def test_a_kept_walk_is_the_same_in_every_language_and_says_itself_again(
    recording: Recording,
) -> None:
    kept = to_keep(analyse(recording))
    with speaking("zh"):
        assert to_keep(analyse(recording)) == kept
        told = said_again(json.loads(json.dumps(kept)))
        assert told == json.loads(json.dumps(to_dict(analyse(recording))))
    assert told["notes"][0].startswith("没有信息说明你面朝哪边：")
    assert "距离通常有约7%的误差。" in told["notes"]
    assert told["technique"]["toe_first"]["sentence"].startswith("戴在躯干上的手机看不到你的脚")
    assert said_again(kept) == to_dict(analyse(recording))


def test_what_was_said_of_the_recording_is_said_again_too(recording: Recording) -> None:
    damaged = recording.acc_mps2.copy()
    damaged[:, 40] = np.nan
    kept = to_keep(analyse(Recording.from_arrays(recording.time_s, damaged, None, source="a")))
    with speaking("de"):
        told = said_again(json.loads(json.dumps(kept)))["notes"]
    assert told[0] != kept["notes"][0]
    assert "damaged" in kept["notes"][0]
    assert "In dieser Aufnahme ist kein Gyroskop" in told[1]


def test_few_steps_and_no_standing_are_told_in_german() -> None:
    walked = synthesise([Segment("backward", 5.5)], seed=4).recording
    with speaking("de"):
        technique = analyse(walked, forward_axis="-z").technique
    assert technique["evenness"]["sentence"].endswith("also gib nicht zu viel darauf.")
    assert technique["tall"]["sentence"].startswith("Du hast nie still gestanden")


def test_words_of_an_old_walk_stay_as_they_were_told() -> None:
    old = {"notes": ["As it was told."], "technique": {"evenness": {"sentence": "Even."}}}
    with speaking("de"):
        assert said_again(old) == old


def test_what_is_too_little_is_refused_in_chinese(recording: Recording) -> None:
    short = Recording.from_arrays(recording.time_s[:150], recording.acc_mps2[:, :150], source="a")
    with speaking("zh"), pytest.raises(NotEnoughSignal, match=r"a：它长[\d.]+ s；请至少录几步。"):
        analyse(short)
    with speaking("de"), pytest.raises(NotEnoughSignal, match="keine Aufnahme eines Fußes"):
        analyse_feet()
