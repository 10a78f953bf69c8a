"""What is taken along of a journal, as JSON."""

import json
from io import BytesIO
from typing import Any

from retrowalk.exchange.everything import write_json
from retrowalk.journal import WalkerJournal


def journal_json(journal: WalkerJournal) -> dict[str, Any]:
    """Give what stands in ``journal.json``."""
    out = BytesIO()
    write_json(journal, out)
    kept: dict[str, Any] = json.loads(out.getvalue())
    return kept
