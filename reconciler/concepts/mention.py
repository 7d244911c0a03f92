"""Spans of an article's text, and what is listed as not understood."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Literal, Protocol, TypeVar

import msgspec

FieldName = Literal["title", "text"]
PlaceField = Literal["title", "text", "outlet"]
"""Where a place may stand."""


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """Code points `[start, end)` of one field of the revision as submitted."""

    field: FieldName
    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """`other` lies wholly inside."""
        return self.field == other.field and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """The two share at least one code point."""
        return self.field == other.field and self.start < other.end and other.start < self.end


class Extract(msgspec.Struct, frozen=True, gc=False):
    """A stretch of a claim's own field with its words."""

    start: int
    end: int
    text: str


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """Code points `[start, end)` of a claim's own field."""

    start: int
    end: int


class Unread(msgspec.Struct, frozen=True, gc=False):
    """Words that looked like a date or a figure and were not understood."""

    field: FieldName
    start: int
    end: int
    text: str
    why: str
    """What stood in the way, in one line."""


class Standing(Protocol):
    """What stands somewhere in a field."""

    @property
    def start(self) -> int:
        """Its first code point."""

    @property
    def end(self) -> int:
        """The code point behind its last."""


Mention = TypeVar("Mention", bound=Standing)


def within(mentions: Sequence[Mention], start: int, end: int) -> Iterator[Mention]:
    """Those of one field's mentions, which come in the order of the text, that lie wholly in `[start, end)`."""
    first, past = bisect_left(mentions, start, key=_start), bisect_left(mentions, end, key=_start)
    return (mention for mention in mentions[first:past] if mention.end <= end)


_start = attrgetter("start")
