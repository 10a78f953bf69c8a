"""What a walk says in German and Chinese, and that a kept walk says it again."""

import json
from typing import Any

import numpy as np
import pytest
from tests.reports import finding, plain

from retrowalk.errors import NotEnoughSignal
from retrowalk.gait import WalkReport, analyse
from retrowalk.gait.feet import analyse_feet
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.languages import LANGUAGES, speaking
from retrowalk.recordings.types import Recording

STAND = Segment("stand", 4)


@pytest.fixture(scope="module")
def recording() -> Recording:
    walked = [STAND, Segment("forward", 25), STAND, Segment("backward", 25), STAND]
    return synthesise(walked, seed=4).recording


def test_a_walk_is_told_in_german(recording: Recording) -> None:
    with speaking("de"):
        result = analyse(recording).report().model_dump(mode="json")
    sentences = [one["sentence"] for one in result["technique"].values()]
    assert any(one.endswith("so lang wie die vorwärts. Klein ist richtig.") for one in sentences)
    assert "Deine Größe ist nicht bekannt, darum gelten die Längen für 1,70 m." in result["notes"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_walk_is_the_same_value_in_every_language(recording: Recording, code: str) -> None:
    english = analyse(recording).report()
    with speaking(code):
        walk = analyse(recording).report()
        kept = walk.to_kept()
    assert walk == english
    assert kept == english.to_kept()


def test_a_kept_walk_is_told_in_the_language_of_whom_it_is_shown_to(recording: Recording) -> None:
    walk = analyse(recording).report()
    kept = json.loads(json.dumps(walk.to_kept()))
    assert WalkReport.from_kept(kept) == walk
    with speaking("zh"):
        found = WalkReport.from_kept(kept).model_dump(mode="json")
    assert found["notes"][0].startswith("没有信息说明你面朝哪边：")
    assert "距离通常有约7%的误差。" in found["notes"]
    assert found["technique"]["toe_first"]["sentence"].startswith("戴在躯干上的手机看不到你的脚")


def test_what_was_noticed_of_the_recording_is_told_in_any_language_too(
    recording: Recording,
) -> None:
    damaged = recording.acc_mps2.copy()
    damaged[:, 40] = np.nan
    walk = analyse(Recording.from_arrays(recording.time_s, damaged, None, source="a")).report()
    assert "damaged" in str(walk.notes[0])
    with speaking("de"):
        assert "beschädigt" in str(walk.notes[0])
        assert "In dieser Aufnahme ist kein Gyroskop" in str(walk.notes[1])


def test_few_steps_and_no_standing_are_told_in_german() -> None:
    walked = synthesise([Segment("backward", 5.5)], seed=4).recording
    technique = analyse(walked, forward_axis="-z").technique
    with speaking("de"):
        assert str(technique.evenness.sentence).endswith("also gib nicht zu viel darauf.")
        assert str(technique.tall.sentence).startswith("Du hast nie still gestanden")


def as_kept_by_0_1(walk: WalkReport) -> dict[str, Any]:
    """Give a walk as 0.1.0 kept it: words, and what the notes were said from."""
    said_from = [{"message": note.id, "values": dict(note.values)} for note in walk.notes]
    return walk.model_dump(mode="json") | {"notes_said": said_from}


def test_a_walk_of_0_1_is_brought_up_to_date() -> None:
    seen = [STAND, Segment("forward", 25), STAND, Segment("backward", 25), STAND]
    never_still = [Segment("forward", 10), Segment("backward", 5.5)]
    for segments, found in ((seen, {"forward_axis": "-z"}), (never_still, {}), (seen, {})):
        walk = analyse(synthesise(segments, seed=4).recording, **found).report()
        known = WalkReport.from_kept(json.loads(json.dumps(as_kept_by_0_1(walk))))
        assert (known.notes, known.technique, known.measures) == (
            walk.notes,
            walk.technique,
            walk.measures,
        )
        assert known.model_dump(mode="json") == walk.model_dump(mode="json")


def test_without_a_gyroscope_a_walk_of_0_1_says_why_too(recording: Recording) -> None:
    walk = analyse(Recording.from_arrays(recording.time_s, recording.acc_mps2)).report()
    known = WalkReport.from_kept(as_kept_by_0_1(walk))
    assert known.measures.unseen == walk.measures.unseen
    with speaking("de"):
        assert str(known.measures.unseen.lean_rad) == str(walk.measures.unseen.lean_rad)


def test_words_of_an_old_walk_stay_as_they_were_told() -> None:
    old = plain(notes=["As it was told."], technique={"evenness": finding(0.07, "Even.")})
    with speaking("de"):
        found = WalkReport.from_kept(old).model_dump(mode="json")
    assert found["notes"] == ["As it was told."]
    assert found["technique"]["evenness"]["sentence"] == "Even."


def test_a_note_that_the_catalogue_has_not_or_fills_otherwise_stays_as_it_was_told() -> None:
    gone = {"message": "gait-note-of-yore", "values": {"number": 3}}
    other = {"message": "gait-note-error", "values": {"per_cent": 3}}
    old = plain(notes=["As it was.", "And so.", "Too."], notes_said=[gone, other, None])
    with speaking("de"):
        notes = WalkReport.from_kept(old).notes
        assert [str(note) for note in notes] == ["As it was.", "And so.", "Too."]


def test_what_is_too_little_is_refused_in_chinese(recording: Recording) -> None:
    short = Recording.from_arrays(recording.time_s[:150], recording.acc_mps2[:, :150], source="a")
    with speaking("zh"), pytest.raises(NotEnoughSignal, match=r"a：它长[\d.]+ s；请至少录几步。"):
        analyse(short)
    with speaking("de"), pytest.raises(NotEnoughSignal, match="keine Aufnahme eines Fußes"):
        analyse_feet()
