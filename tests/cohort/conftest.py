"""Workers for all tests of cohorts: a cluster takes seconds to begin."""

from collections.abc import Iterator

import pytest

from retrowalk.cohort.clusters import Local


@pytest.fixture(scope="session")
def crew() -> Iterator[Local]:
    """A worker process of this machine; each takes seconds to begin, and so does the next one."""
    with Local(1, 1_000_000_000) as crew:
        yield crew
