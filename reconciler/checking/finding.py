"""What a check of a draft finds: each figure and date with its verdict, the words and the claims behind it."""

from typing import Literal

import msgspec

from reconciler.concepts.mention import FieldName, Unread

CheckVerdict = Literal["supported", "contradicted", "overtaken", "unknown"]


class Source(msgspec.Struct, frozen=True):
    """A claim or a report on the timeline that a finding rests on."""

    article: str
    report: str
    claim: str | None
    """Null where the report's date is meant."""
    says: str
    """In the reconciler's words: `38 (the governor)`."""
    text: str | None = None
    """In the article's own; null where the report's date is meant."""


class Finding(msgspec.Struct, frozen=True):
    """One figure or date of the draft, held against the timeline."""

    kind: Literal["figure", "date"]
    verdict: CheckVerdict
    field: FieldName
    start: int
    end: int
    text: str
    because: str
    report: str | None
    """The draft's own report that it belongs to."""
    claim: str | None = None
    """The draft's own claim; null for a date."""
    event: str | None = None
    """Id of the event that it was held against; null where the timeline has none."""
    supported_by: tuple[Source, ...] = ()
    contradicted_by: tuple[Source, ...] = ()
    overtaken_by: tuple[Source, ...] = ()
    """Claims that the timeline holds for overtaken, corrected or withdrawn, and that say what the draft says."""
    differing: tuple[Source, ...] = ()
    """Claims of others that exclude a figure which the draft tells as one speaker's, and which that speaker gave."""

    @property
    def sources(self) -> tuple[Source, ...]:
        """All that it rests on."""
        return *self.contradicted_by, *self.overtaken_by, *self.supported_by, *self.differing


class Check(msgspec.Struct, frozen=True):
    """A draft against the timeline."""

    article: str
    published: str
    findings: tuple[Finding, ...]
    """In the order of the text, title first."""
    events: tuple[str, ...]
    """Ids of the events that the draft tells of."""
    rules: str
    unread: tuple[Unread, ...] = ()
    """What looked like a figure or a date of the draft and was not understood: it is held against nothing."""
