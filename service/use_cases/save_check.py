"""Saves a check of a text, to be told when it no longer stands as it did."""

from hashlib import sha256
from typing import Literal

import msgspec

from reconciler.concepts.article import Article
from service.use_cases.check_draft import check_in, read_draft
from service.use_cases.desk import Desk
from service.use_cases.kept_check import KeptCheck
from service.use_cases.stored import Entry

Saving = Literal["new", "renewed", "known"]
"""What saving did: the first state of this text, a newer one in its place, or nothing, as it stands as it was saved."""
ID_LENGTH = 16
"""Hexadecimal digits of a check's id: 64 bits."""


class Saved(msgspec.Struct, frozen=True):
    """What saving one check did."""

    id: str
    outcome: Saving


def save_check(desk: Desk, draft: Article) -> Saved:
    """The text with how it stands is in the log when this returns.

    The same text, saved again after it moved, is held to how it stands now; what it was held to before stays in the
    log. Its state is told from a position of its own: what comes between that and its entry shows as a move.
    """
    read = read_draft(desk, draft)
    with desk.store.reading() as snapshot:
        kept = KeptCheck(draft, check_in(snapshot, read), snapshot.position)
    name = check_id(draft)
    with desk.store.writing() as writing:
        former = writing.saved_check(name)
        if former is not None and former.kept.check == kept.check:
            return Saved(name, "known")
        recorded = desk.clock().isoformat(timespec="milliseconds")
        writing.keep_check(Entry("check", name, msgspec.json.encode(kept), recorded, draft.content_hash))
    return Saved(name, "new" if former is None else "renewed")


def check_id(draft: Article) -> str:
    """The id of a text's check: of its content and its own id."""
    named = f"{draft.id or ''}\n{draft.content_hash}"
    return f"c-{sha256(named.encode()).hexdigest()[:ID_LENGTH]}"
