"""A device may make a code for its own home screen; who made a code is known."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invitation", sa.Column("made_by", sa.Integer(), nullable=True))
    op.add_column("device", sa.Column("let_in_by", sa.Integer(), nullable=True))
