"""Saved checks: which log entry of each holds."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "checks",
        sa.Column("id", sa.String(length=300), nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.Column("until", POSITION, nullable=False),
        sa.ForeignKeyConstraint(["since"], ["log.position"]),
        sa.PrimaryKeyConstraint("id", "since"),
    )
    op.create_index("checks_by_until", "checks", ["until", "since"], unique=False)
