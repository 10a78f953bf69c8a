"""Walking with somebody at one's shoulder: the links by which companions come, and their end."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "companion_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("walker_id", sa.Integer(), nullable=False),
        sa.Column("session", sa.String(100), nullable=False),
        sa.Column("address_sha256", sa.String(64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["walker_id"], ["walker.id"], name="fk_companion_link_walker_id"),
        sa.PrimaryKeyConstraint("id", name="pk_companion_link"),
        sa.UniqueConstraint("address_sha256", name="uq_companion_link_address_sha256"),
    )
    op.create_index("ix_companion_link_walker_id", "companion_link", ["walker_id"])
