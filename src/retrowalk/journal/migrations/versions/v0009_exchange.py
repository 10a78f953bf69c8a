"""In and out: originals, the files of an import, values of days, and jobs."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "original",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("walker_id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.Column("arriving", sa.String(100), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["walker_id"], ["walker.id"], name="fk_original_walker_id_walker"),
        sa.PrimaryKeyConstraint("id", name="pk_original"),
        sa.UniqueConstraint("walker_id", "sha256", name="uq_original_walker_id_sha256"),
        sa.UniqueConstraint("walker_id", "arriving", name="uq_original_walker_id_arriving"),
    )
    op.create_table(
        "piece",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("original_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("packing", sa.String(10), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["original_id"], ["original.id"], name="fk_piece_original_id_original"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_piece"),
        sa.UniqueConstraint("original_id", "number", name="uq_piece_original_id_number"),
    )
    _files()
    _jobs()


def _files() -> None:
    op.create_table(
        "import_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(1000), nullable=False),
        sa.Column("original_id", sa.Integer(), nullable=True),
        sa.Column("recording_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(10), nullable=False),
        sa.Column("reason", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_import_file_statement_id_statement"
        ),
        sa.ForeignKeyConstraint(
            ["original_id"], ["original.id"], name="fk_import_file_original_id_original"
        ),
        sa.ForeignKeyConstraint(
            ["recording_id"], ["recording.id"], name="fk_import_file_recording_id_recording"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_import_file"),
    )
    op.create_index("ix_import_file_statement_id", "import_file", ["statement_id"])
    op.create_table(
        "import_walk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("import_file_id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_file_id"], ["import_file.id"], name="fk_import_walk_import_file_id_import_file"
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_import_walk_statement_id_statement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_import_walk"),
        sa.UniqueConstraint(
            "import_file_id", "statement_id", name="uq_import_walk_import_file_id_statement_id"
        ),
    )
    op.create_index("ix_import_walk_statement_id", "import_walk", ["statement_id"])
    op.create_table(
        "day_value",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("import_file_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("measure", sa.String(40), nullable=False),
        sa.Column("value", sa.Double(), nullable=False),
        sa.Column("source", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_file_id"], ["import_file.id"], name="fk_day_value_import_file_id_import_file"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_day_value"),
        sa.UniqueConstraint(
            "import_file_id", "measure", "day", name="uq_day_value_import_file_id_measure_day"
        ),
    )


def _jobs() -> None:
    op.create_table(
        "job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("walker_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(30), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=True),
        sa.Column("held_by", sa.String(100), nullable=True),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["walker_id"], ["walker.id"], name="fk_job_walker_id_walker"),
        sa.PrimaryKeyConstraint("id", name="pk_job"),
        sa.UniqueConstraint("key", name="uq_job_key"),
    )
    op.create_index("ix_job_state_id", "job", ["state", "id"])
