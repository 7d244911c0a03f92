"""Words inside quotations: who spoke them, where it stands in a sentence or paragraph beside."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Document
from reconciler.concepts.mention import Span
from reconciler.extraction.claims.sources.clause import Clause
from reconciler.extraction.claims.sources.clauses import find_clauses

LOOK_BACK = 6
"""Sentences back in which it stands who spoke."""
LOOK_ON = 4
"""Sentences on in which it stands."""
MOST_PARAGRAPHS = 4
"""Paragraphs on either side that a quotation is followed over."""
_QUOTES = ("“", '"', "«")
_CLOSING = ("”", '"', "»")


def quotation_of(document: Document, claim: Claim) -> Span | None:
    """The quotation that the claim stands in."""
    quotations = document.quotations
    past = bisect_right(quotations, (claim.field != "title", claim.start), key=_place)
    quoted = quotations[past - 1] if past else None
    inside = quoted is not None and quoted.field == claim.field and claim.end <= quoted.end
    return quoted if inside else None


def _place(quoted: Span) -> tuple[bool, int]:
    return quoted.field != "title", quoted.start


def spoken_by(document: Document, index: int) -> tuple[Clause | None, int]:
    """For words inside a quotation: the clause of a sentence beside it, in the paragraphs that it runs over."""
    if not _all_quoted(document, index):
        return None, index
    block = document.sentences[index].block
    first, last = _run_over(document, block)
    first -= first == block and _follows_quotation(document, block)
    before = range(index - 1, max(-1, index - 1 - LOOK_BACK), -1)
    after = range(index + 1, min(len(document.sentences), index + 1 + LOOK_ON))
    for at in (*before, *after):
        sentence = document.sentences[at]
        found = find_clauses(document, sentence) if first <= sentence.block <= last else []
        if found:
            return found[-1], at
    return _between(document, index)


def _between(document: Document, index: int) -> tuple[Clause | None, int]:
    """For a paragraph that is a quotation alone: the speaker of the paragraph before, if he speaks behind it too."""
    block = document.sentences[index].block
    before, behind = (
        [
            (clause, at)
            for at in _of_block(document, index, beside)
            for clause in find_clauses(document, document.sentences[at])
        ]
        for beside in (block - 1, block + 1)
    )
    if not before or not behind:
        return None, index
    same = _surname(document, *before[-1]) == _surname(document, *behind[0])
    return before[-1] if same else (None, index)


def _of_block(document: Document, index: int, block: int) -> Sequence[int]:
    """The sentences near one that stand in a paragraph."""
    near = range(max(0, index - LOOK_BACK), min(len(document.sentences), index + LOOK_BACK + 1))
    return [at for at in near if document.sentences[at].block == block]


def _surname(document: Document, clause: Clause, at: int) -> str:
    words = document.article.field_text(document.sentences[at].field)[slice(*clause.speaker)].split()
    return words[-1].lower() if words else ""


def _all_quoted(document: Document, index: int) -> bool:
    """The sentence begins inside a quotation; of one that only quotes some words, somebody else may be the subject."""
    sentence = document.sentences[index]
    past = bisect_right(document.quotations, (sentence.field != "title", sentence.start + LONGEST_MARK), key=_place)
    quoted = document.quotations[past - 1] if past else None
    return quoted is not None and quoted.field == sentence.field and sentence.start <= quoted.end


LONGEST_MARK = 2
"""Characters of a quotation mark, with what may stand before it."""


def _run_over(document: Document, block: int) -> tuple[int, int]:
    """The first and the last paragraph that a quotation runs over which stands in one of them."""
    first = last = block
    while first and block - first < MOST_PARAGRAPHS and _runs_on(document, first - 1, first):
        first -= 1
    while last + 1 < len(document.blocks) and last - block < MOST_PARAGRAPHS and _runs_on(document, last, last + 1):
        last += 1
    return first, last


def _runs_on(document: Document, block: int, following: int) -> bool:
    """A quotation is still open where a paragraph ends, and the next one opens it anew."""
    text = document.article.field_text(document.blocks[block].field)
    opens = text[document.blocks[following].start] in _QUOTES
    return opens and _left_open(document, block, text)


def _left_open(document: Document, block: int, text: str) -> bool:
    inside = _inside(document, block)
    return bool(inside) and inside[-1].end == document.blocks[block].end and text[inside[-1].end - 1] not in _CLOSING


def _inside(document: Document, block: int) -> Sequence[Span]:
    """The quotations that begin in a paragraph."""
    paragraph = document.blocks[block]
    first, last = (
        bisect_left(document.quotations, (paragraph.field != "title", at), key=_place)
        for at in (paragraph.start, paragraph.end)
    )
    return document.quotations[first:last]


def _follows_quotation(document: Document, block: int) -> bool:
    """A paragraph that is nothing but a quotation, behind one with a quotation: the same person goes on."""
    here = document.blocks[block]
    text = document.article.field_text(here.field)
    whole = text[here.start] in _QUOTES and text[here.end - 1] in _CLOSING and len(_inside(document, block)) == 1
    return whole and block > 0 and document.blocks[block - 1].field == here.field and bool(_inside(document, block - 1))
