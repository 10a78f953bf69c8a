"""Workers for all tests of cohorts: a cluster takes seconds to begin."""

from collections.abc import Iterator

import pytest

from retrowalk.cohort.clusters import Local


@pytest.fixture(scope="session")
def crew() -> Iterator[Local]:
    """Two worker processes of this machine."""
    with Local(2, 1_000_000_000) as crew:
        yield crew
