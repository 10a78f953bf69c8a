"""What the journal does not hold, and what it cannot do, in German and Chinese."""

from pathlib import Path

import pytest

from retrowalk.errors import JournalUnavailable, NotInJournal
from retrowalk.journal import Journal
from retrowalk.languages import speaking


def test_what_is_not_there_is_told_in_german(tmp_path: Path) -> None:
    with Journal.open(f"sqlite:///{tmp_path / 'retrowalk.db'}") as journal:
        walks = journal.walker("me").walks
        with speaking("de"), pytest.raises(NotInJournal, match="keine Aufnahme 7"):
            walks.recording(7)


def test_what_is_no_journal_is_told_in_chinese() -> None:
    with speaking("zh"), pytest.raises(JournalUnavailable, match="“elephant”不是日志的地址"):
        Journal.open("elephant")
