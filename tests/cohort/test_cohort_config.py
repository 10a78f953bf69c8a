import pickle
from datetime import date

import pytest
from tests.cohort.folders import walk

from retrowalk.cohort.config import config_of
from retrowalk.cohort.types import Config, Entry
from retrowalk.errors import InvalidAnswer
from retrowalk.gait import analyse
from retrowalk.gait.parameters import as_told

WHOLE = """
name = "Knees"
recordings = "../walks"
participants = "participants.csv"
forward_during = [0, 10]
placement = "pocket"
height_m = 1.7
memory = "1.5 GiB"
licence = "CC-BY-4.0"

[[read]]
files = "old/**/*.csv"
columns = { time = "t", acceleration = ["ax", "ay", "az"] }
units = { acceleration = "g" }

[[read]]
device = "belt"
sensor = "L5"

[parameters.direction]
least_coherence = 1

[parameters.footfalls.usual]
step_band_hz = [0.6, 3]
"""


def entry(**told: object) -> Entry:
    return Entry.model_validate({"recording": "a", "path": "a.csv", **told})


def test_what_is_told_of_a_cohort_is_what_the_measuring_is_told() -> None:
    config = config_of(WHOLE.encode())
    one = entry(height_m=1.8, forward_axis="-z", path="old/x/a.csv")
    told = config.parameters_of(one)
    read = told.pop("read")
    assert told == as_told(**config.options_of(one), parameters=config.measuring)
    assert told["height_m"] == 1.8
    assert told["forward_during"] is None  # the manifest's word on the way ahead is the only one
    assert told["direction"]["least_coherence"] == 1.0
    assert isinstance(told["direction"]["least_coherence"], float)
    assert told["footfalls"]["usual"]["step_band_hz"] == [0.6, 3.0]
    assert read["units"] == {"acceleration": "g"}
    assert config.memory_bytes == 1.5 * 1024**3


def test_what_goes_into_the_key_is_what_a_walk_tells_of_itself() -> None:
    config = Config(name="a", recordings="b", height_m=1.7, placement="trunk")
    walked = analyse(walk(), **config.options_of(entry()), parameters=config.measuring)
    assert walked.parameters == config.parameters_of(entry())


def test_the_first_reading_that_fits_counts() -> None:
    config = config_of(WHOLE.encode())
    assert config.how_read(entry(path="old/a.csv"))["units"] == {"acceleration": "g"}
    assert config.how_read(entry(path="new/old/a.csv")) == {}
    assert config.how_read(entry(path="new/a.csv", device="belt")) == {"sensor": "L5"}


def test_a_config_goes_to_other_processes() -> None:
    config = config_of(WHOLE.encode())
    config.parameters_of(entry())  # what is worked out once is left behind, or goes too
    assert pickle.loads(pickle.dumps(config)) == config


def test_every_mistake_is_said_with_its_line_and_key() -> None:
    wrong = """name = 3
recordngs = "x"
memory = "2 GX"
forward_during = [30, 2]
outcomes = ["speed_mps", "speed"]
placement = "waist"

[[read]]
files = "*.csv"
columns = { acceleration = ["a", "b"] }
rate_hz = 100

[parameters.direction]
least_coherense = 0.2
sure_coherence = "much"
"""
    with pytest.raises(InvalidAnswer) as refused:
        config_of(wrong.encode())
    said = str(refused.value).split("\n")
    assert [line.partition(":")[0].removeprefix("cohort.toml, line ") for line in said] == (
        ["1", "1", "2", "3", "4", "5", "6", "8", "14", "15"]
    )
    for line, word in zip(
        said,
        (
            *("'name'", "'recordings' is missing", "mean 'recordings'", "2 GB", "'forward_during'"),
            *("'speed_mps'", "'trunk'", "acceleration", "least_coherence?", "usually 0.6"),
        ),
        strict=True,
    ):
        assert word in line


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"name = ", "line 1: this is not TOML"),
        (b"\xff\xfe", "not text in UTF-8"),
    ],
)
def test_what_is_no_toml_is_refused(text: bytes, said: str) -> None:
    with pytest.raises(InvalidAnswer, match=said):
        config_of(text)


def test_an_entry_refuses_what_nobody_is() -> None:
    with pytest.raises(ValueError, match="height_m"):
        entry(height_m=172)
    assert entry(day=date(2026, 1, 2)).day == date(2026, 1, 2)
