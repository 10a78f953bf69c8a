"""Damaged files: our own errors only, in bounded time and memory, and never a bad recording.

A failure names its seed; ``RETROWALK_SEED`` starts the series elsewhere.
"""

import os
import random
import resource
import time

import numpy as np
import pytest

from retrowalk.errors import RetrowalkError
from retrowalk.recordings import read_bytes

SEED = int(os.environ.get("RETROWALK_SEED", "0"))
LONGEST_S = 2.0
MOST_GROWTH_KIB = 400 * 1024
NASTY = (
    *(b"", b"\0", b'"', b"\n", b"\r", b",,,,", b";", b"\t", b"NaN", b"-", b"1e999", b"-1e308"),
    *(b"99999999999999999999", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3", b"0x1F", b"1,5", b"\x1a"),
)


def flip(data, dice):
    for _ in range(dice.randint(1, 20)):
        data[dice.randrange(len(data))] = dice.randrange(256)


def cut_off(data, dice):
    del data[dice.randrange(len(data)) :]


def cut_out(data, dice):
    start = dice.randrange(len(data))
    del data[start : start + dice.randint(1, 2000)]


def repeat(data, dice):
    start = dice.randrange(len(data))
    data[start:start] = data[start : start + dice.randint(1, 2000)]


def insert(data, dice):
    for _ in range(dice.randint(1, 5)):
        start = dice.randrange(len(data))
        data[start : start + dice.randint(0, 8)] = dice.choice(NASTY)


def damage_heading(data, dice):
    start = dice.randrange(min(len(data), 120))
    data[start : start + dice.randint(0, 3)] = dice.choice(NASTY)


def damage_end(data, dice):
    for _ in range(dice.randint(1, 4)):
        data[-dice.randint(1, min(len(data), 400))] = dice.randrange(256)


def blank_column(data, dice):
    """Replace every digit at some place of each line, as a broken writer would."""
    lines = bytes(data).split(b"\n")
    at, what = dice.randint(0, 40), dice.choice(NASTY)
    data[:] = b"\n".join([lines[0], *(line[:at] + what + line[at + 1 :] for line in lines[1:])])


MUTATIONS = (flip, cut_off, cut_out, repeat, insert, damage_heading, damage_end, blank_column)


def mutated(data, dice):
    data = bytearray(data)
    for _ in range(dice.randint(1, 3)):
        if data:
            dice.choice(MUTATIONS)(data, dice)
    return bytes(data)


def survive(name, data, seed):
    """Read damaged bytes: a sound recording, or our own error, in time."""
    start = time.perf_counter()
    try:
        recording = read_bytes(name, data)
    except RetrowalkError as refusal:
        assert str(refusal).startswith(name), seed  # noqa: PT017  (reading is as good)
        assert str(refusal).endswith("."), seed  # noqa: PT017
    else:
        assert np.isfinite(recording.time_s).all(), seed
        assert (np.diff(recording.time_s) > 0).all(), seed
        assert np.isfinite(recording.acc_mps2).all(), seed
        assert recording.gyr_radps is None or np.isfinite(recording.gyr_radps).all(), seed
        assert recording.duration_s < 100 * 86_400, seed
    assert time.perf_counter() - start < LONGEST_S, seed


def survive_all(originals, count):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for seed in range(SEED, SEED + count):
        dice = random.Random(seed)
        name, data = dice.choice(originals)
        survive(name, mutated(data, dice), seed)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_GROWTH_KIB


def test_300_damaged_exports(exports):
    survive_all(sorted(exports.values()), 300)


@pytest.mark.slow
def test_3000_damaged_exports(exports):
    survive_all(sorted(exports.values()), 3000)


@pytest.mark.recordings
@pytest.mark.slow
def test_1000_damaged_real_files(formats_dir):
    survive_all(real_files(formats_dir), 1000)


@pytest.mark.recordings
def test_100_damaged_real_files(formats_dir):
    survive_all(real_files(formats_dir), 100)


def real_files(folder):
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return [(path.name, path.read_bytes()) for path in paths if path.stat().st_size < 600_000]
