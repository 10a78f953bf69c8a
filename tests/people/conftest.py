"""A journal with nobody in it but the walker whom every journal begins with."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from retrowalk.journal import Journal

AT = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def journal(empty_journal: Path, tmp_path: Path) -> Iterator[Journal]:
    file = shutil.copy(empty_journal, tmp_path / "retrowalk.db")
    with Journal.open(f"sqlite:///{file}") as journal:
        yield journal
