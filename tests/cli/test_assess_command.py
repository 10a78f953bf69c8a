"""The standard tests on the command line: listed, explained, told, timed from a file."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from retrowalk.gait.synthetic.trials import Setup, known_distance, timed_up_and_go
from retrowalk.recordings.export import phyphox_zip

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def up_and_go(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("tests") / "tug.zip"
    file.write_bytes(phyphox_zip(timed_up_and_go(Setup(seed=5)).recording))
    return file


def test_all_are_listed_with_what_to_do_when(cleared: Run) -> None:
    listed = cleared("assess").stdout
    assert "three_metre_backward" in listed
    assert "next time" in listed
    cleared("assess", "chair_stand", "--count", 12)
    again = json.loads(cleared("assess", "--json").stdout)
    chair = next(one for one in again if one["test"]["id"] == "chair_stand")
    assert chair["last"]["result"]["value"] == 12
    assert chair["due"]["why"].startswith("Four to six weeks")


def test_a_test_is_explained_with_its_safety_and_its_source(cleared: Run) -> None:
    text = " ".join(cleared("assess", "three_metre_backward").stdout.split())
    assert "Somebody walks beside you the whole way" in text
    assert "10.1519/JPT.0000000000000149" in text
    assert "--seconds 9.9 --seconds 9.9" in text
    assert json.loads(cleared("assess", "chair_stand", "--json").stdout)["allowed"]


def test_what_was_published_is_for_professionals(cleared: Run) -> None:
    text = " ".join(cleared("assess", "ten_metre_forward").stdout.split())
    before, _, after = text.partition("For a professional:")
    assert "it is no verdict" in after
    assert "How much of a change matters" in after
    assert "0.05 to 0.10 m/s" in after
    assert "Perera" not in before


def test_a_second_result_is_judged(cleared: Run) -> None:
    first = cleared("assess", "timed_up_and_go", "--seconds", 9, "--seconds", 9.4).stdout
    assert "Timed up and go: 9.2 s" in first
    assert "last time" not in first
    second = " ".join(
        cleared("assess", "timed_up_and_go", "--seconds", 8.5, "--seconds", 8.7).stdout.split()
    )
    assert "0.6 s quicker than last time: within what repeats of the test vary by" in second


def test_a_test_is_timed_from_a_file(cleared: Run, up_and_go: Path) -> None:
    result = json.loads(
        cleared("assess", "timed_up_and_go", "--recording", up_and_go, "--json").stdout
    )
    assert result["result"]["how"] == "recording"
    names = [part["name"] for part in result["result"]["parts"]]
    assert names == ["rise", "walk", "turn", "walk back", "turn back", "sit"]
    assert "turn back" in cleared("assess", "timed_up_and_go", "--recording", up_and_go).stdout


def test_the_way_one_faced_can_be_told(cleared: Run, tmp_path: Path) -> None:
    file = tmp_path / "back.zip"
    made = known_distance(Setup(seed=5), "backward", 3.0, speed_mps=0.7, trials=2)
    file.write_bytes(phyphox_zip(made.recording))
    words = ("assess", "three_metre_backward", "--recording", file, "--json", "--forward-axis")
    result = json.loads(cleared(*words, "-z").stdout)
    assert result["result"]["notes"] == []
    refused = cleared(*words, "+z")
    assert refused.exit_code == 1
    assert "no walk of 3 m backward" in refused.stderr


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("jump",), "no test “jump”"),
        (("chair_stand", "--seconds", 30), "counted: tell --count"),
        (("timed_up_and_go", "--count", 3), "timed: tell --seconds"),
        (("timed_up_and_go", "--seconds", 0.1), "can't be right"),
        (("timed_up_and_go", "--recording", "nowhere.zip"), "can't be opened"),
    ],
)
def test_a_slip_is_answered_in_a_sentence(cleared: Run, words: tuple, sentence: str) -> None:
    refused = cleared("assess", *words)
    assert refused.exit_code == 1
    assert sentence in refused.stderr


def test_a_stranger_is_sent_to_the_questions(run: Run) -> None:
    refused = run("assess")
    assert refused.exit_code == 1
    assert "answer the questions first" in refused.stderr
