"""A journal with nobody in it but the walker whom every journal begins with."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from retrowalk.journal import Journal

AT = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def url(new_url: Callable[[], str]) -> str:
    return new_url()


@pytest.fixture
def journal(url: str) -> Iterator[Journal]:
    with Journal.open(url) as journal:
        yield journal
