"""The first journal: walkers, screenings, sessions and what happened in them, recordings, walks."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _people()
    _sessions()
    _recordings()


def _people() -> None:
    op.create_table(
        "walker",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_walker"),
        sa.UniqueConstraint("name", name="uq_walker_name"),
    )
    op.create_table(
        "draft",
        sa.Column("walker_id", sa.Integer(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["walker_id"], ["walker.id"], name="fk_draft_walker_id"),
        sa.PrimaryKeyConstraint("walker_id", name="pk_draft"),
    )
    op.create_table(
        "screening",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("walker_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("person", sa.JSON(), nullable=False),
        sa.Column("clearance", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["walker_id"], ["walker.id"], name="fk_screening_walker_id"),
        sa.PrimaryKeyConstraint("id", name="pk_screening"),
    )
    op.create_index("ix_screening_walker_id", "screening", ["walker_id"])


def _sessions() -> None:
    op.create_table(
        "session",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("walker_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(100), nullable=False),
        sa.ForeignKeyConstraint(["walker_id"], ["walker.id"], name="fk_session_walker_id"),
        sa.PrimaryKeyConstraint("id", name="pk_session"),
        sa.UniqueConstraint("walker_id", "key", name="uq_session_walker_id_key"),
    )
    op.create_table(
        "script",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("session", sa.JSON(), nullable=False),
        sa.Column("script", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_script_session_id"),
        sa.PrimaryKeyConstraint("id", name="pk_script"),
    )
    op.create_index("ix_script_session_id", "script", ["session_id"])
    op.create_table(
        "run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("practised_s", sa.Double(), nullable=False),
        sa.Column("pain_before", sa.Integer(), nullable=True),
        sa.Column("unsteady_pressed", sa.Integer(), nullable=False),
        sa.Column("completed", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_run_session_id"),
        sa.PrimaryKeyConstraint("id", name="pk_run"),
        sa.UniqueConstraint("session_id", "started_at", name="uq_run_session_id_started_at"),
    )
    op.create_table(
        "check_in",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("check_in", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_check_in_session_id"),
        sa.PrimaryKeyConstraint("id", name="pk_check_in"),
    )
    op.create_index("ix_check_in_session_id", "check_in", ["session_id"])
    op.create_table(
        "next_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("pain", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_next_day_session_id"),
        sa.PrimaryKeyConstraint("id", name="pk_next_day"),
    )
    op.create_index("ix_next_day_session_id", "next_day", ["session_id"])


def _recordings() -> None:
    op.create_table(
        "recording",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("walker_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("packing", sa.String(10), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["walker_id"], ["walker.id"], name="fk_recording_walker_id"),
        sa.PrimaryKeyConstraint("id", name="pk_recording"),
        sa.UniqueConstraint("walker_id", "sha256", name="uq_recording_walker_id_sha256"),
    )
    op.create_table(
        "walk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("recording_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("measured_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.String(100), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.Column("used", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("measured", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["recording_id"], ["recording.id"], name="fk_walk_recording_id"),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_walk_session_id"),
        sa.PrimaryKeyConstraint("id", name="pk_walk"),
    )
    op.create_index("ix_walk_recording_id", "walk", ["recording_id"])
    op.create_index("ix_walk_session_id", "walk", ["session_id"])
