"""A turn: where somebody begins to speak, and the words that say who."""

import msgspec

from reconciler.concepts.mention import FieldName


class Turn(msgspec.Struct, frozen=True, gc=False):
    """From `start` on, somebody else speaks than before; offsets into the field."""

    field: FieldName
    start: int
    """Behind the words that say who."""
    who: tuple[int, int] | None
    """Whose words they are; null where they are the outlet's again, or an interviewer's."""
    words: tuple[int, int]
    """All that says so, as an attribution quotes it."""
    until: int
    """Where it ends at the latest."""
    full: tuple[int, int] | None = None
    """Where whom a label names only by a surname is named in full, as the head of an interview does."""
    as_it_stands: bool = True
    """A label or a head, whose words for it are its name."""
