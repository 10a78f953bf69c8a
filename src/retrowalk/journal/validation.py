"""Rows that come from elsewhere are checked as what is told is, before any of them is written.

Which columns a table has, and what they hold, follows from the tables; what a JSON column holds is
named here.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    AwareDatetime,
    Base64Bytes,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    create_model,
)
from sqlalchemy import Column, Date
from sqlalchemy import Table as SqlTable

from retrowalk.errors import UnreadableJournal
from retrowalk.gait.report import WalkReport
from retrowalk.journal.bodies import BODIES
from retrowalk.journal.tables import StatementRow, Text, UtcDateTime
from retrowalk.journal.types import Kind, Role
from retrowalk.languages import Message
from retrowalk.programme.types import Measured
from retrowalk.session.types import Script, Session
from retrowalk.value import Value, is_fit

HOLDS: dict[tuple[str, str], type[Value]] = {
    ("script", "session"): Session,
    ("script", "script"): Script,
    ("walk", "summary"): Measured,
    ("walk", "measured"): WalkReport,
}
_ONE_OF: dict[tuple[str, str], Any] = {
    ("statement", "kind"): Kind,
    ("statement", "role"): Role,
    ("statement", "recorded_by"): Role,
    ("original", "sha256"): Annotated[str, Field(pattern="^[0-9a-f]{64}$")],
    ("original", "size"): Annotated[int, Field(ge=0, lt=2**63, strict=True)],
}
_PLAIN: dict[type, Any] = {
    bool: Annotated[bool, Field(strict=True)],
    bytes: Base64Bytes,
    object: dict[str, Any],  # JSON
    float: Annotated[float, Field(allow_inf_nan=False, strict=True)],
    int: Annotated[int, Field(ge=0, lt=2**31, strict=True)],
}


def checked(table: SqlTable, number: int, row: Any) -> dict[str, Any]:
    """Give a plain row as values to write, those that it has.

    Raises
    ------
    UnreadableJournal
        if it does not fit; the sentence names the table, the row (its ``number``) and the column
    """
    model = row_model(table)
    try:
        fit = model.model_validate(row)
        values = {name: getattr(fit, name) for name in fit.model_fields_set}
        if table.name == StatementRow.__tablename__:
            BODIES[values["kind"]].from_kept(values["body"])
    except ValidationError as error:
        unfit = Message("journal-row-unfit", table=table.name, row=number, column=_where(error))
        raise UnreadableJournal(unfit) from error
    return values


def _where(error: ValidationError) -> str:
    where = error.errors()[0]["loc"]
    return str(where[0])[:40] if where else "-"


@cache
def row_model(table: SqlTable) -> type[BaseModel]:
    """Make the model of a row from the columns of its table."""
    fields: dict[str, Any] = {}
    for column in table.c:
        kind = _kind(column)
        if column.nullable:
            fields[column.name] = (kind | None, None)
        else:
            fields[column.name] = (kind, None if _may_lack(column) else ...)
    return create_model(table.name, __config__=ConfigDict(extra="ignore"), **fields)


def _may_lack(column: Column[Any]) -> bool:
    """Tell whether a row may come without a column: whose it is, and its bytes, are added."""
    added = column.name == "walker_id" or column.name in {"packing", "packed"}
    return added or column.default is not None


def _kind(column: Column[Any]) -> Any:
    key = (column.table.name, column.name)
    if key in _ONE_OF:
        return _ONE_OF[key]
    if key in HOLDS:
        return Annotated[dict[str, Any], AfterValidator(_holding(HOLDS[key]))]
    if isinstance(column.type, Date):
        return date
    if isinstance(column.type, UtcDateTime):
        return Annotated[AwareDatetime, AfterValidator(_in_utc)]
    if isinstance(column.type, Text):
        return Annotated[str, Field(max_length=column.type.characters), AfterValidator(_fit)]
    return _PLAIN[column.type.python_type]


def _holding(model: type[Value]) -> Any:
    def check(value: dict[str, Any]) -> dict[str, Any]:
        model.from_kept(value)
        return value

    return check


def _in_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("no time") from error


def _fit(text: str) -> str:
    if not is_fit(text):
        raise ValueError("text that can't be held")
    return text


def rows_of(kept: Mapping[str, Any], table: SqlTable) -> list[dict[str, Any]]:
    """Check every row of a table, of what a file holds.

    Raises
    ------
    UnreadableJournal
        as :func:`checked` does
    """
    rows = kept.get(table.name, [])
    if not isinstance(rows, list | tuple):
        raise UnreadableJournal(Message("journal-row-unfit", table=table.name, row=1, column="-"))
    return [checked(table, number, row) for number, row in enumerate(rows, 1)]
