"""Damaged files: our own errors only, in bounded memory, and never a bad recording.

How long the slowest of them takes is measured by `make bench`.

A failure names its seed; ``RETROWALK_SEED`` starts the series elsewhere.
"""

import os
import random
import resource

import numpy as np
import pytest
from tests.recordings.damage import mutated

from retrowalk.errors import RetrowalkError
from retrowalk.recordings import read_bytes

SEED = int(os.environ.get("RETROWALK_SEED", "0"))
MOST_GROWTH_KIB = 400 * 1024


def survive(name, data, seed):
    """Read damaged bytes: a sound recording, or our own error."""
    try:
        recording = read_bytes(name, data)
    except RetrowalkError as refusal:
        assert str(refusal).startswith(name), seed  # noqa: PT017  (reading is as good)
        assert str(refusal).endswith("."), seed  # noqa: PT017
    else:
        assert np.isfinite(recording.time_s).all(), seed
        assert (np.diff(recording.time_s) > 0).all(), seed
        assert np.isfinite(recording.acc_mps2).all(), seed
        assert recording.gyr_radps is None or np.isfinite(recording.gyr_radps).any(), seed
        assert recording.duration_s < 100 * 86_400, seed


def survive_all(originals, count):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for seed in range(SEED, SEED + count):
        dice = random.Random(seed)
        name, data = dice.choice(originals)
        survive(name, mutated(data, dice), seed)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_GROWTH_KIB


READ_APART = {
    *("MATLAB Mobile", "mobilise-D", "Kiel", "APDM Opal", "APDM Opal, old", "MATLAB 7.3"),
    *("C3D", "Axivity", "GENEActiv", "ActiGraph"),
}
"""What a process of its own reads, which takes a moment to start."""


def test_300_damaged_exports(exports):
    survive_all(sorted(exports[name] for name in exports.keys() - READ_APART), 300)


def test_10_damaged_files_that_are_read_apart(exports):
    survive_all(sorted(exports[name] for name in READ_APART), 10)


@pytest.mark.slow
def test_30_damaged_files_that_are_read_apart(exports):
    survive_all(sorted(exports[name] for name in READ_APART), 30)


@pytest.mark.long
def test_200_damaged_files_that_are_read_apart(exports):
    survive_all(sorted(exports[name] for name in READ_APART), 200)


@pytest.mark.slow
def test_1000_damaged_exports(exports):
    survive_all(sorted(exports[name] for name in exports.keys() - READ_APART), 1000)


@pytest.mark.long
def test_3000_damaged_exports(exports):
    survive_all(sorted(exports[name] for name in exports.keys() - READ_APART), 3000)


@pytest.mark.recordings
@pytest.mark.long
def test_1000_damaged_real_files(formats_dir):
    survive_all(real_files(formats_dir), 1000)


@pytest.mark.recordings
def test_300_damaged_real_files(formats_dir):
    survive_all(real_files(formats_dir), 300)


def real_files(folder):
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return [(path.name, path.read_bytes()) for path in paths if path.stat().st_size < 600_000]
