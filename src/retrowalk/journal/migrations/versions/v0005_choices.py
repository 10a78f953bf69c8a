"""What the walker chose for a day, and what a coach decided."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "choice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("walker_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["walker_id"], ["walker.id"], name="fk_choice_walker_id"),
        sa.PrimaryKeyConstraint("id", name="pk_choice"),
    )
    op.create_index("ix_choice_walker_id", "choice", ["walker_id"])
