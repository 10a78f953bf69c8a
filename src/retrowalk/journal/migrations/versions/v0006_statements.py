"""Whatever was told becomes a statement, with who told it, when, and about when."""

from datetime import date
from itertools import count
from typing import Any

import sqlalchemy as sa
from alembic import op

from retrowalk.journal.stated import OLDER, stated

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_COLUMNS = {
    "screening": ("at", "answers", "person", "clearance"),
    "run": (
        *("session_id", "started_at", "practised_s", "pain_before", "unsteady_pressed"),
        *("completed", "recorded_at"),
    ),
    "check_in": ("session_id", "at", "check_in"),
    "next_day": ("session_id", "at", "pain"),
    "choice": ("at", "kind", "told"),
    "assessment": ("recording_id", "test", "at", "recorded_at", "result"),
    "session": ("key",),
    "recording": ("received_at",),
}
_TIMES = {"at", "started_at", "recorded_at", "received_at"}
_JSON = {"answers", "person", "clearance", "check_in", "told", "result"}


def upgrade() -> None:
    statement = _statement()
    db = op.get_bind()
    last = db.execute(sa.text("SELECT COALESCE(MAX(id), 0) FROM assessment")).scalar_one()
    numbers = count(last + 1)
    for walker_id, name in db.execute(sa.text("SELECT id, name FROM walker ORDER BY id")).all():
        rows = {table: _rows(db, table, walker_id) for table in _COLUMNS}
        told = [_values(one) | {"walker_id": walker_id} for one in stated(rows, name, numbers)]
        if told:
            op.bulk_insert(statement, told)
    if db.dialect.name == "postgresql":  # every number was given here
        used = f"pg_get_serial_sequence('statement', 'id'), {next(numbers)}, false"
        op.execute(f"SELECT setval({used})")
    for table in OLDER:
        op.drop_table(table)


def _statement() -> sa.Table:
    table: sa.Table = op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("walker_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("recording_id", sa.Integer(), nullable=True),
        sa.Column("author", sa.String(500), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("recorded_by", sa.String(20), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("about", sa.DateTime(timezone=True), nullable=True),
        sa.Column("about_on", sa.Date(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("about_id", sa.Integer(), nullable=True),
        sa.Column("replaces_id", sa.Integer(), nullable=True),
        sa.Column("takes_back_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["walker_id"], ["walker.id"], name="fk_statement_walker_id"),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_statement_session_id"),
        sa.ForeignKeyConstraint(
            ["recording_id"], ["recording.id"], name="fk_statement_recording_id"
        ),
        sa.ForeignKeyConstraint(["about_id"], ["statement.id"], name="fk_statement_about_id"),
        sa.ForeignKeyConstraint(["replaces_id"], ["statement.id"], name="fk_statement_replaces_id"),
        sa.ForeignKeyConstraint(
            ["takes_back_id"], ["statement.id"], name="fk_statement_takes_back_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_statement"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_statement_kind_id", "statement", ["kind", "id"])
    op.create_index("ix_statement_walker_id_kind", "statement", ["walker_id", "kind"])
    for column in ("session_id", "recording_id", "about_id", "replaces_id", "takes_back_id"):
        op.create_index(f"ix_statement_{column}", "statement", [column])
    return table


def _rows(db: sa.Connection, name: str, walker_id: int) -> list[dict[str, Any]]:
    """Read a walker's rows of a table of before, in the order in which they were written."""
    table = sa.table(name, *(_column(one) for one in ("id", "walker_id", *_COLUMNS[name])))
    query = sa.select(table.c.id, *(table.c[one] for one in _COLUMNS[name])).order_by(table.c.id)
    if name in {"run", "check_in", "next_day"}:
        session = sa.table("session", sa.column("id"), sa.column("walker_id"))
        mine = sa.select(session.c.id).where(session.c.walker_id == walker_id)
        query = query.where(table.c.session_id.in_(mine))
    else:
        query = query.where(table.c.walker_id == walker_id)
    return [dict(row) for row in db.execute(query).mappings()]


def _column(name: str) -> sa.ColumnClause[Any]:
    if name in _TIMES:
        return sa.column(name, sa.DateTime(timezone=True))
    return sa.column(name, sa.JSON()) if name in _JSON else sa.column(name)


def _values(told: dict[str, Any]) -> dict[str, Any]:
    day = told["about_on"]
    return told | {"about_on": None if day is None else date.fromisoformat(day)}
