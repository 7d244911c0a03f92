"""An article laid out: its blocks, sentences and quotations, ready to be read."""

from collections.abc import Mapping

import msgspec

from reconciler.concepts.article import Article, Published
from reconciler.concepts.claim import BlockKind
from reconciler.concepts.mention import FieldName, Span

ARTICLE_BLOCKS: frozenset[BlockKind] = frozenset({"title", "standfirst", "body", "heading"})
"""Blocks that the outlet wrote to tell the story; the rest is page furniture and pictures."""
STORY_BLOCKS: frozenset[BlockKind] = frozenset({"body", "heading"})
HEADLINES: frozenset[BlockKind] = frozenset({"title", "heading"})
SILENT_BLOCKS: frozenset[BlockKind] = frozenset({"chrome", "related", "credit", "outlet", "stamp", "byline"})
"""Furniture that tells nothing of the story; pictures and their captions may."""


class Block(msgspec.Struct, frozen=True, gc=False):
    """One paragraph or line of one field, and the part of the page that it belongs to."""

    kind: BlockKind
    field: FieldName
    start: int
    end: int


class Dateline(msgspec.Struct, frozen=True, gc=False):
    """What stands before a story: where it was sent from, by which agency, on which day; places as `[start, end)`."""

    start: int
    end: int
    """Where the story begins."""
    towns: tuple[tuple[int, int], ...] = ()
    """None where an agency alone is named."""
    within: tuple[tuple[int, int], ...] = ()
    """What holds the last of them."""
    agency: tuple[int, int] | None = None
    day: tuple[int, int] | None = None


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """One sentence, trimmed, with the block that it stands in."""

    field: FieldName
    start: int
    end: int
    kind: BlockKind
    block: int
    """Index of its block in the document."""
    dateline: Dateline | None = None
    """Only at the head of a line, and where the parts of the page are told apart."""

    @property
    def story(self) -> int:
        """Where its own words begin, behind a dateline."""
        return self.start if self.dateline is None else self.dateline.end

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.field, self.start, self.end)


class Document(msgspec.Struct, frozen=True, gc=False):
    """An article laid out; every offset points into a field as submitted."""

    article: Article
    low: Mapping[FieldName, str]
    """Its fields with A to Z made small: every offset is what it was."""
    published: Published
    blocks: tuple[Block, ...]
    """In reading order: the title field first, unless the text repeats it."""
    sentences: tuple[Sentence, ...]
    """Of every block, in the same order."""
    quotations: tuple[Span, ...]
    """Words between quotation marks, the marks left out."""

    def words(self, span: Span | Sentence | Block) -> str:
        """The words at a place, as submitted."""
        return self.article.field_text(span.field)[span.start : span.end]
