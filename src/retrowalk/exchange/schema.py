"""The JSON Schema of ``journal.json``, made from the tables and the values that they hold.

``python -m retrowalk.exchange.schema FILE`` writes it.
"""

import json
import sys
from pathlib import Path
from typing import Any

from retrowalk.exchange.before import TABLES as BEFORE
from retrowalk.journal.database import NEWEST
from retrowalk.journal.row_schemas import row_schemas

ID = "urn:retrowalk:journal:"


def schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of what an export holds in ``journal.json``.

    A file of an older version may lack tables and columns that came since.
    """
    tables, values = row_schemas()
    old = {"type": "array", "items": {"type": "object"}}
    told = "What counts of the statements, by the tables of before 0.3.0."
    older = {name: {**old, "description": told} for name in ("screening", *BEFORE.values())}
    rows = {name: {"type": "array", "items": row} for name, row in tables.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{ID}{NEWEST}",
        "title": "Retrowalk journal",
        "description": "All that is kept of one walker. Times are absolute (ISO 8601, UTC), "
        "lengths, speeds and times SI, with the unit in the name.",
        "type": "object",
        "required": ["kind", "version", "tables"],
        "properties": {
            "kind": {"const": "retrowalk journal"},
            "version": {"type": "string", "description": "The make of the tables."},
            "tables": {
                "type": "object",
                "properties": {**older, **rows},
                "required": sorted(rows),
                "additionalProperties": False,
            },
            "people": {
                "type": "object",
                "description": "Who may see what, and who saw it: to be read, never put back.",
            },
        },
        "$defs": values,
    }


if __name__ == "__main__":
    made = json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
    Path(sys.argv[1]).write_text(made, encoding="utf-8")
