"""What counts, by the tables of before 0.3.0: for programs that read those in ``journal.json``.

Statements say more: who told it, what it replaced, what was taken back. Put back, a journal is
filled from its statements alone.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from retrowalk.journal import Kind, Screening

Row = dict[str, Any]

TABLES = {
    Kind.RUN: "run",
    Kind.CHECK_IN: "check_in",
    Kind.NEXT_DAY: "next_day",
    Kind.LESS: "choice",
    Kind.OVERRIDE: "choice",
    Kind.ASSESSMENT: "assessment",
}


def as_before(
    statements: Iterable[Mapping[str, Any]],
    counting: Collection[int],
    screenings: Iterable[Screening],
) -> dict[str, list[Row]]:
    """Give the rows of those tables: of statements, by their numbers, those that are counting."""
    tables: dict[str, list[Row]] = {name: [] for name in ("screening", *TABLES.values())}
    for number, screening in enumerate(screenings, 1):
        kept = screening.to_kept(exclude={"at"})
        tables["screening"].append({"id": number, "at": screening.at.isoformat(), **kept})
    for row in statements:
        table = TABLES.get(Kind(row["kind"]))
        if table is not None and row["id"] in counting:
            tables[table].append({"id": row["id"], **_columns(table, row)})
    return tables


def _columns(table: str, row: Mapping[str, Any]) -> Row:
    of_session = {"session_id": row["session_id"], "at": row["told_at"]}
    match table:
        case "run":
            times = {"started_at": row["about"], "recorded_at": row["told_at"]}
            return {"session_id": row["session_id"], **times, **row["body"]}
        case "check_in":
            return {**of_session, "check_in": row["body"]}
        case "next_day":
            return {**of_session, **row["body"]}
        case "choice":
            return {"at": row["told_at"], "kind": row["kind"], "told": row["body"]}
    return {
        "recording_id": row["recording_id"],
        "test": row["body"]["test"],
        "at": row["about"],
        "recorded_at": row["told_at"],
        "result": row["body"],
    }
