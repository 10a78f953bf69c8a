"""The JSON Schemas of the rows that are taken along, from their tables and what these hold."""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core import CoreSchema
from sqlalchemy import Table as SqlTable

from retrowalk.journal.backup import FILED, TAKEN
from retrowalk.journal.bodies import BODIES
from retrowalk.journal.tables import StatementRow
from retrowalk.journal.types import Kind
from retrowalk.journal.validation import HOLDS, row_model
from retrowalk.languages.message import is_message

Schema = dict[str, Any]

_ADDED = {"walker_id", "packing", "packed", "stored_as"}
"""What is added when a row is put back."""


MESSAGE: Schema = {
    "anyOf": [
        {"type": ["string", "null"]},
        {
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "text": {"type": ["string", "null"]},
                "values": {"type": "object"},
            },
            "required": ["id"],
            "additionalProperties": False,
        },
    ],
}
"""A message by its name in the catalogue; an older version kept the words alone."""


class _AsKept(GenerateJsonSchema):
    """Describes values as they are kept: messages as messages, and not as their words."""

    def generate_inner(self, schema: CoreSchema) -> JsonSchemaValue:
        """Describe one value."""
        return dict(MESSAGE) if is_message(schema) else super().generate_inner(schema)


def row_schemas() -> tuple[dict[str, Schema], dict[str, Schema]]:
    """Give the schema of the rows of each table, and those of the values that they refer to."""
    of_today = {*HOLDS.values(), *BODIES.values()}
    ordered = sorted(of_today, key=lambda one: one.__name__)
    refs, found = models_json_schema(
        [(one, "serialization") for one in ordered],
        ref_template="#/$defs/{model}",
        schema_generator=_AsKept,
    )
    held = {one: refs[one, "serialization"] for one in of_today}
    tables = [table for table in TAKEN if table.name not in FILED]
    values = {name: _open(one) for name, one in found["$defs"].items()}
    return {str(one.name): _row(one, held) for one in tables}, values


def _open(value: Schema) -> Schema:
    """Let a value hold what an older version kept beside what is kept now."""
    return {name: one for name, one in value.items() if name != "additionalProperties"}


def _row(table: SqlTable, held: dict[Any, Schema]) -> Schema:
    whole = row_model(table).model_json_schema(ref_template="#/$defs/{model}")
    columns = {name: one for name, one in whole["properties"].items() if name not in _ADDED}
    for name in columns:
        if (table.name, name) in HOLDS:
            columns[name] = held[HOLDS[table.name, name]]
    row: Schema = {
        "type": "object",
        "properties": columns,
        "required": list(columns),
        "additionalProperties": False,
    }
    if table.name == StatementRow.__tablename__:
        columns["kind"] = {"enum": [one.value for one in Kind]}
        columns["role"] = columns["recorded_by"] = whole["$defs"]["Role"]
        row["allOf"] = [
            {
                "if": {"properties": {"kind": {"const": kind.value}}},
                "then": {"properties": {"body": held[body]}},
            }
            for kind, body in BODIES.items()
        ]
    return row
