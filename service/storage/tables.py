"""The tables: the log is the truth; all else is derived from it and carries the log positions in which it holds."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)

STANDING = 2**63 - 1
"""`until` of a row that still holds: later than any position."""

Position = BigInteger().with_variant(Integer(), "sqlite")
"""A place in the log; SQLite's own row number where it is a primary key."""

KEY = String(300)
"""Longest id of an article, report or event that is kept."""

metadata = MetaData()

lease = Table(
    "lease",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("position", Position, nullable=False),  # last log position that was given out
)

log = Table(
    "log",
    metadata,
    Column("position", Position, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),  # revision, judgement, undo, rules, erasure, check
    Column("subject", KEY, nullable=False),  # what it is about: an article's id, a judgement's, a check's, a version
    Column("content_hash", String(64), nullable=False),
    Column("body", LargeBinary, nullable=False),  # JSON, as taken in
    Column("recorded", String(32), nullable=False),  # ISO 8601, UTC
    Index("log_by_subject", "kind", "subject", "position"),
)

current = Table(
    "current",
    metadata,
    Column("article", KEY, primary_key=True),
    Column("since", Position, primary_key=True, autoincrement=False),
    Column("until", Position, nullable=False),
    Column("revision", Position, ForeignKey("log.position"), nullable=False),
    Index("current_by_until", "until", "article"),
)

readings = Table(
    "readings",
    metadata,
    Column("revision", Position, ForeignKey("log.position"), primary_key=True, autoincrement=False),
    Column("since", Position, primary_key=True, autoincrement=False),
    Column("until", Position, nullable=False),
    Column("rules", String(40), nullable=False),  # version of the rules that read it
    Column("body", LargeBinary, nullable=False),  # annotation, JSON
)

corrections = Table(
    "corrections",
    metadata,
    Column("article", KEY, primary_key=True),
    Column("since", Position, primary_key=True, autoincrement=False),
    Column("until", Position, nullable=False),
    Column("address", String(64)),  # SHA-256 of where it stands on the web
    Column("told", String(64)),  # SHA-256 of the id or address that it says it corrects
    Column("told_address", String(64)),  # SHA-256 of the same, taken for an address
    Index("corrections_by_address", "address"),
    Index("corrections_by_told", "told"),
    Index("corrections_by_told_address", "told_address"),
)

checks = Table(
    "checks",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("since", Position, ForeignKey("log.position"), primary_key=True, autoincrement=False),  # its log entry
    Column("until", Position, nullable=False),
    Index("checks_by_until", "until", "since"),
)

claims = Table(
    "claims",
    metadata,
    Column("article", KEY, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),  # place among the article's claims, from 0
    Column("since", Position, primary_key=True, autoincrement=False),
    Column("until", Position, nullable=False),
    Column("report", String(20)),
    Column("outcome", String(20), nullable=False),
    Column("victims", String(40), nullable=False),  # group
    Column("kind", String(20), nullable=False),
    Index("claims_by_until", "until", "article"),
)

events = Table(
    "events",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("since", Position, primary_key=True, autoincrement=False),
    Column("until", Position, nullable=False),
    Column("starts", String(26)),  # civil time, ISO 8601
    Column("ends", String(26)),  # civil time, ISO 8601, exclusive
    Column("sort_start", String(26), nullable=False),
    Column("sort_end", String(26), nullable=False),
    Column("body", LargeBinary, nullable=False),  # event, JSON
    Index("events_in_order", "until", "sort_start", "sort_end", "id"),
)

event_places = Table(
    "event_places",
    metadata,
    Column("name", String(200), primary_key=True),  # folded; of the place and of all that holds it
    Column("event", KEY, primary_key=True),
    Column("since", Position, primary_key=True, autoincrement=False),
)

members = Table(
    "members",
    metadata,
    Column("article", KEY, primary_key=True),
    Column("report_key", KEY, primary_key=True),
    Column("since", Position, primary_key=True, autoincrement=False),
    Column("until", Position, nullable=False),
    Column("report", String(20), nullable=False),
    Column("event", KEY, nullable=False),
    Index("members_by_event", "event", "until"),
)

event_ids = Table(
    "event_ids",
    metadata,
    Column("id", KEY, primary_key=True),  # every id ever given out
    Column("article", KEY, nullable=False),
    Column("report_key", KEY, nullable=False),  # of the report that it was made from
)

profiles = Table(
    "profiles",
    metadata,
    Column("article", KEY, primary_key=True),
    Column("report", String(20), primary_key=True),
    Column("since", Position, primary_key=True, autoincrement=False),
    Column("until", Position, nullable=False),
    Column("body", LargeBinary, nullable=False),  # what matching needs of a report, JSON
)

blocks = Table(
    "blocks",
    metadata,
    Column("name", KEY, primary_key=True),
    Column("published", String(10), primary_key=True),
    Column("article", KEY, primary_key=True),
    Column("report_key", KEY, primary_key=True),
    Column("report", String(20), primary_key=True),
    Column("leads", Boolean, nullable=False),
    Index("blocks_by_article", "article"),
)

bonds = Table(
    "bonds",
    metadata,
    Column("name", KEY, primary_key=True),
    Column("article", KEY, primary_key=True),
    Column("report", String(20), primary_key=True),
    Index("bonds_by_article", "article"),
)

pairs = Table(
    "pairs",
    metadata,
    Column("article", KEY, primary_key=True),
    Column("report", String(20), primary_key=True),
    Column("other_article", KEY, primary_key=True),
    Column("other_report", String(20), primary_key=True),
    Column("since", Position, primary_key=True, autoincrement=False),
    Column("until", Position, nullable=False),
    Column("bits", Double, nullable=False),
    Index("pairs_from_the_other", "other_article", "other_report"),
)

texts = Table(
    "texts",
    metadata,
    Column("article", KEY, primary_key=True),
    Column("since", Position, primary_key=True, autoincrement=False),
    Column("until", Position, nullable=False),
    Column("body", LargeBinary, nullable=False),  # sketch to find copies by, and origin, JSON
)

copy_keys = Table(
    "copy_keys",
    metadata,
    Column("name", String(32), primary_key=True),  # hash of a key under which copies meet
    Column("article", KEY, primary_key=True),
    Index("copy_keys_by_article", "article"),
)
