"""What every format of activities keeps to: its own sample, damage to it, and strangers' files.

A failure names its seed; ``RETROWALK_SEED`` starts the series elsewhere. 2,000 damaged files of
each format are tried by `make long`, 60 always; how long one takes is bounded by its size and the
number of its points, and no test asserts seconds.
"""

import os
import random
import resource
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.exchange.incoming.samples import SAMPLES, day_of_fit, day_of_gpx
from tests.recordings.damage import mutated
from tests.searching import TRIED

from retrowalk.activity import Activity, DayValue
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.exchange.incoming.catalogue import ACTIVITY_FORMATS
from retrowalk.exchange.incoming.page import formats_page
from retrowalk.languages import Message

SEED = int(os.environ.get("RETROWALK_SEED", "0"))
BERLIN = ZoneInfo("Europe/Berlin")
MOST_MB = 300

each = pytest.mark.parametrize("form", ACTIVITY_FORMATS, ids=lambda form: form.name)


def source_of(tmp_path, name, data):
    path = tmp_path / "handed-in"
    path.write_bytes(data)
    return Source(name, path)


def sample_of(form, tmp_path):
    sample = SAMPLES[form.name]()
    return sample, source_of(tmp_path, sample.name, sample.data)


def survive(source, seed):
    """Read a damaged file: sound values, or our own error with the name of the file in it."""
    form = recognised(source)
    if form is None:
        return False
    try:
        found = list(form.read(source, BERLIN))
    except UnreadableActivity as refusal:
        assert source.name in str(refusal), seed  # noqa: PT017  (reading is as good)
        return False
    assert all(isinstance(one, Activity | DayValue | Message) for one in found), seed
    return True


@each
def test_nothing_is_recognised_in_an_empty_file(form, tmp_path):
    assert not form.recognise(source_of(tmp_path, "empty", b""))


@each
def test_its_sample_is_read_by_it_alone_and_twice_the_same(form, tmp_path):
    sample, source = sample_of(form, tmp_path)
    assert [one.name for one in ACTIVITY_FORMATS if one.recognise(source)] == [form.name]
    found = list(form.read(source, BERLIN))
    assert sum(isinstance(one, Activity) for one in found) == sample.activities
    assert sum(isinstance(one, DayValue) for one in found) == sample.days
    assert list(form.read(source, BERLIN)) == found
    assert source.path.read_bytes() == sample.data


@each
def test_what_is_cut_off_gives_what_came_whole_or_a_sentence(form, tmp_path):
    sample, _ = sample_of(form, tmp_path)
    for part in range(1, 40):
        survive(
            source_of(tmp_path, sample.name, sample.data[: len(sample.data) * part // 40]), part
        )


def damage_many(form, tmp_path, count):
    sample, _ = sample_of(form, tmp_path)
    return sum(
        survive(source_of(tmp_path, sample.name, mutated(sample.data, random.Random(seed))), seed)
        for seed in range(SEED, SEED + count)
    )


@each
def test_60_damaged_files(form, tmp_path, record_property):
    read = damage_many(form, tmp_path, 60)
    record_property(TRIED, f"60 damaged files of {form.name}, {read} of them still read")


@each
@pytest.mark.long
def test_2000_damaged_files(form, tmp_path, record_property):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    read = damage_many(form, tmp_path, 2000)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) >> 10
    assert grown < MOST_MB
    record_property(TRIED, f"2000 damaged files of {form.name}, {read} still read, {grown} MB more")


ALONE = """
import re, sys
from pathlib import Path
from zoneinfo import ZoneInfo
from retrowalk.exchange.incoming import Source, recognised
source = Source("day", Path(sys.argv[1]))
(one,) = recognised(source).read(source, ZoneInfo("Europe/Berlin"))
peak_kb = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]
print(one.duration_s, int(peak_kb) >> 10)
"""
"""What a process of its own needs to read a file, in MB."""


@pytest.mark.slow
@pytest.mark.parametrize("written", [day_of_fit, day_of_gpx])
def test_a_day_at_a_point_a_second_is_read_in_little_memory(written, tmp_path, record_property):
    path = tmp_path / "day"
    path.write_bytes(written())
    done = subprocess.run(
        [sys.executable, "-c", ALONE, path], capture_output=True, check=True, text=True
    )
    seconds, megabytes = done.stdout.split()
    assert float(seconds) == 86_399
    assert int(megabytes) < MOST_MB
    record_property(TRIED, f"a day of {path.stat().st_size >> 10} kB read in {megabytes} MB")


def test_what_is_no_activity_is_recognised_by_none(tmp_path):
    assert recognised(source_of(tmp_path, "walk.csv", b"time_s,acc_x\n0,1\n")) is None


def test_the_page_of_formats_is_up_to_date() -> None:
    page = Path(__file__).parents[3] / "docs" / "formats.md"
    told = "run python -m retrowalk.exchange.incoming > docs/formats.md"
    assert page.read_text() == formats_page(), told
