"""The log and what is derived from it: readings, claims, matching, events."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "blocks",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("published", sa.String(length=10), nullable=False),
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("report_key", sa.String(length=300), nullable=False),
        sa.Column("report", sa.String(length=20), nullable=False),
        sa.Column("leads", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("name", "published", "article", "report_key", "report"),
    )
    op.create_index("blocks_by_article", "blocks", ["article"], unique=False)
    op.create_table(
        "bonds",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("report", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("name", "article", "report"),
    )
    op.create_index("bonds_by_article", "bonds", ["article"], unique=False)
    op.create_table(
        "claims",
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.Column("until", POSITION, nullable=False),
        sa.Column("report", sa.String(length=20), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("victims", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("article", "number", "since"),
    )
    op.create_index("claims_by_until", "claims", ["until", "article"], unique=False)
    op.create_table(
        "copy_keys",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.PrimaryKeyConstraint("name", "article"),
    )
    op.create_index("copy_keys_by_article", "copy_keys", ["article"], unique=False)
    op.create_table(
        "event_ids",
        sa.Column("id", sa.String(length=300), nullable=False),
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("report_key", sa.String(length=300), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "event_places",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("event", sa.String(length=300), nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("name", "event", "since"),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.String(length=300), nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.Column("until", POSITION, nullable=False),
        sa.Column("starts", sa.String(length=26), nullable=True),
        sa.Column("ends", sa.String(length=26), nullable=True),
        sa.Column("sort_start", sa.String(length=26), nullable=False),
        sa.Column("sort_end", sa.String(length=26), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", "since"),
    )
    op.create_index("events_in_order", "events", ["until", "sort_start", "sort_end", "id"], unique=False)
    op.create_table(
        "lease",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", POSITION, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "log",
        sa.Column("position", POSITION, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.String(length=300), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("recorded", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("position"),
    )
    op.create_index("log_by_subject", "log", ["kind", "subject", "position"], unique=False)
    op.create_table(
        "members",
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("report_key", sa.String(length=300), nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.Column("until", POSITION, nullable=False),
        sa.Column("report", sa.String(length=20), nullable=False),
        sa.Column("event", sa.String(length=300), nullable=False),
        sa.PrimaryKeyConstraint("article", "report_key", "since"),
    )
    op.create_index("members_by_event", "members", ["event", "until"], unique=False)
    op.create_table(
        "pairs",
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("report", sa.String(length=20), nullable=False),
        sa.Column("other_article", sa.String(length=300), nullable=False),
        sa.Column("other_report", sa.String(length=20), nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.Column("until", POSITION, nullable=False),
        sa.Column("bits", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("article", "report", "other_article", "other_report", "since"),
    )
    op.create_index("pairs_from_the_other", "pairs", ["other_article", "other_report"], unique=False)
    op.create_table(
        "profiles",
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("report", sa.String(length=20), nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.Column("until", POSITION, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("article", "report", "since"),
    )
    op.create_table(
        "corrections",
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.Column("until", POSITION, nullable=False),
        sa.Column("address", sa.String(length=64), nullable=True),
        sa.Column("told", sa.String(length=64), nullable=True),
        sa.Column("told_address", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("article", "since"),
    )
    op.create_index("corrections_by_address", "corrections", ["address"], unique=False)
    op.create_index("corrections_by_told", "corrections", ["told"], unique=False)
    op.create_index("corrections_by_told_address", "corrections", ["told_address"], unique=False)
    op.create_table(
        "texts",
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.Column("until", POSITION, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("article", "since"),
    )
    op.create_table(
        "current",
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.Column("until", POSITION, nullable=False),
        sa.Column("revision", POSITION, nullable=False),
        sa.ForeignKeyConstraint(
            ["revision"],
            ["log.position"],
        ),
        sa.PrimaryKeyConstraint("article", "since"),
    )
    op.create_index("current_by_until", "current", ["until", "article"], unique=False)
    op.create_table(
        "readings",
        sa.Column("revision", POSITION, autoincrement=False, nullable=False),
        sa.Column("since", POSITION, autoincrement=False, nullable=False),
        sa.Column("until", POSITION, nullable=False),
        sa.Column("rules", sa.String(length=40), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["revision"],
            ["log.position"],
        ),
        sa.PrimaryKeyConstraint("revision", "since"),
    )
    op.execute("INSERT INTO lease (id, position) VALUES (1, 0)")
