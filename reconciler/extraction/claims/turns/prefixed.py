"""A speaker before a colon or behind a dash: "Mayor Moor: Two people died.", "Two people died, — Moor."."""

import re
from collections.abc import Iterator

from reconciler.concepts.document import Block, Document
from reconciler.extraction.claims.sources.sources import INSTITUTIONS, RANKS
from reconciler.extraction.claims.sources.speakers import read_speaker
from reconciler.extraction.claims.turns.turn import Turn

_WORD = r"(?:[A-Z][\w'’.-]{0,20}|of|the|for|and|de|al)"
_BEFORE = re.compile(rf"(?P<by>{_WORD}(?: {_WORD}){{1,7}}): (?=[\w“\"])")
_HANDLE = re.compile(r"@(?P<by>[A-Za-z]\w{2,30}): (?=\S)")
_BEHIND = re.compile(r"(?:[,”\"»!]|(?<=[a-z])) ?[—–] (?P<by>[A-Z][\w'’.-]{1,20}(?: [\w'’.-]{1,20}){0,3})\.?$")
LONGEST = 90
"""Characters at either end of a paragraph in which a speaker is looked for."""
LONGEST_SIGNED = 400
"""Characters of a paragraph that somebody is named behind."""


def read_prefixed(document: Document) -> Iterator[Turn]:
    """The paragraphs that are somebody's words, as posts and live pages have them."""
    text = document.article.text
    if ": " not in text and "— " not in text and "– " not in text:
        return
    for block in document.blocks:
        if block.field == "text":
            yield from _of(block, text)


def _of(block: Block, text: str) -> Iterator[Turn]:
    head = min(block.end, block.start + LONGEST)
    before = _HANDLE.match(text, block.start, head) or _BEFORE.match(text, block.start, head)
    if before is not None and (before.re is _HANDLE or _speaks(before["by"])):
        yield Turn("text", before.end(), before.span("by"), before.span("by"), block.end, as_it_stands=False)
        return
    last = max(block.start, block.end - LONGEST)
    signed = block.end - block.start <= LONGEST_SIGNED and any(dash in text[last : block.end] for dash in ("— ", "– "))
    behind = _BEHIND.search(text, last, block.end) if signed else None
    if behind is not None and (behind.group()[0] in ',”"»!' or _speaks(behind["by"])):
        yield Turn("text", block.start, behind.span("by"), behind.span("by"), block.end, as_it_stands=False)


def _speaks(words: str) -> bool:
    """A name with a rank, or an institution of several words; "Police: 4" counts them."""
    told = words.split()
    if words.isupper():
        return False
    ranked = any(word.strip(".").lower() in RANKS for word in told[:-1]) and told[-1][0].isupper()
    office = len(told) > 1 and any(
        word.lower() in INSTITUTIONS and after in ("", "of", "for")
        for word, after in zip(told, [*told[1:], ""], strict=True)
    )
    return (ranked or office) and read_speaker(words).name is not None
