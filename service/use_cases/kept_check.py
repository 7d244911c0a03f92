"""A check as the log keeps it."""

import msgspec

from reconciler.checking.finding import Check
from reconciler.concepts.article import Article


class KeptCheck(msgspec.Struct, frozen=True):
    """A check as it was saved: the text, and how it stood then."""

    draft: Article
    check: Check
    position: int
    """Place in the log that it was told from."""


class SavedCheck(msgspec.Struct, frozen=True):
    """A saved check, with where and when it was taken in."""

    id: str
    entry: int
    """Position of its log entry, the newest of that id."""
    recorded: str
    kept: KeptCheck
