"""Parts of a toll told in the sentence behind it, without a word of harm: "Three of them were children"."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import STORY_BLOCKS, Document
from reconciler.extraction.claims.grammar.chunks import Chunks, chunk
from reconciler.extraction.claims.grammar.figures import read_figure
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.sources.attribution import attribute
from reconciler.extraction.claims.sources.edges import own_words
from reconciler.extraction.claims.ties.build import make_claim
from reconciler.extraction.claims.ties.sighting import Sighting
from reconciler.extraction.claims.words.hedges import HEDGE
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.tokens import tokenize

_BEGINS = re.compile(
    rf"[\"“]?(?:{HEDGE} )?"
    r"[\w-]{1,14} of (?:them|those|the victims)"
    r"(?!\w)"
    r"|among (?:them|those) (?:was|were|is|are)(?!\w)|of (?:those|these|them),|they (?:included|include)(?!\w)"
    r"|the victims (?:were|are|included|include)(?!\w)"
    r"|(?:they|the (?:two|three|four|five|six|victims|dead|deceased))(?: (?:were|are|have been|had been))?(?: later)?"
    r" (?:identified|named)(?: by [\w ]{2,30})? as(?!\w)",
    re.IGNORECASE,
)
_LIST = r"(?P<list>[FSE](?:,?&?[FSE]){0,6})"
_PARTS = (
    re.compile(r"o?(?P<count>[fF])(?:,[^,.;VIkKR]{1,5},)?b(?P<named>[PS])(?![RbVI])"),
    re.compile(r"/o?,(?P<count>f)b(?P<named>P)"),
    re.compile(rf"io?b{_LIST}"),
    re.compile(rf"[HP][ib]{_LIST}"),
    re.compile(r"[HPfFd][bo]{1,4}(?:y[oPSN]{1,2})?Z?(?P<names>N[Ns,;&/opS]{2,40})"),
)
"""Kinds of chunks from the head of such a sentence: how many were what, or a list of who they were."""


def read_parts_after(document: Document, index: int, claims: Sequence[Claim], words: Lexicon) -> list[Claim]:
    """The parts of `claims` of the sentence at `index` that the one behind tells; none where it is unclear of which."""
    wholes = [claim for claim in claims if _is_whole(claim)]
    if len({claim.outcome for claim in wholes}) != 1 or not _begins(document, index):
        return []
    sentence = document.sentences[index + 1]
    text = document.article.field_text(sentence.field)
    chunks = chunk(tokenize(text, *own_words(text, sentence), words))
    most = sum(claim.quantity.stated or 0 for claim in wholes)
    found: list[Claim] = []
    if _NAMED.search(text, sentence.start, sentence.end) and not _all_of_them(document, index, chunks, most):
        return []
    for link in _links(chunks):
        figure = read_figure(chunks, link, words, text)
        if figure is None or not figure.count.stated or figure.count.stated > most:
            continue
        if figure.known or chunks.kinds[link.people] == "N":
            told = Sighting("parts after", link, wholes[0].outcome, wholes[0].modality, figure)
            found.append(make_claim(text, sentence, told))
    whole = wholes[0].id if len(wholes) == 1 else None
    return [
        msgspec.structs.replace(claim, subset=True, part_of=whole) for claim in attribute(document, index + 1, found)
    ]


def _is_whole(claim: Claim) -> bool:
    """A number of people of which parts can be told."""
    happened = claim.modality in ("asserted", "reported", "feared")
    return happened and claim.part_of is None and not claim.subset and (claim.quantity.stated or 0) > 1


def _begins(document: Document, index: int) -> bool:
    """The next sentence goes on in the same paragraph, or the one behind it, with "them"."""
    if index + 1 >= len(document.sentences):
        return False
    here, behind = document.sentences[index], document.sentences[index + 1]
    near = here.field == behind.field and behind.block - here.block <= 1
    if not near or behind.kind not in STORY_BLOCKS or here.kind not in STORY_BLOCKS:
        return False
    return _BEGINS.match(document.article.field_text(behind.field), behind.start, behind.end) is not None


def _links(chunks: Chunks) -> Iterator[Link]:
    for pattern in _PARTS:
        match = pattern.match(chunks.kinds)
        if match is None:
            continue
        if "names" in pattern.groupindex:
            yield from (Link(at, at, subset=True) for at in _names(chunks.kinds, *match.span("names")))
        elif "count" in pattern.groupindex:
            yield Link(match.start("count"), match.start("count"), subset=True, named=match.start("named"))
        else:
            yield from (Link(at, at, subset=True) for at in range(*match.span("list")) if chunks.kinds[at] in "FSE")
        return


_NAMED = re.compile(r"(?<!\w)(?:identified|named)(?: by [\w ]{2,30})? as(?!\w)", re.IGNORECASE)
_SUSPECTS = re.compile(r"suspect|attacker|assailant|gunm[ae]n|arrest|detain|in custody|were held", re.IGNORECASE)
"""Who else may be named next than those who were harmed."""


def _all_of_them(document: Document, index: int, chunks: Chunks, most: int) -> bool:
    """As many are named as were told of, and nobody was suspected in the same breath."""
    links = [link for link in _links(chunks) if chunks.kinds[link.people] == "N"]
    before = document.sentences[index]
    text = document.article.field_text(before.field)
    return len(links) == most and _SUSPECTS.search(text, before.start, before.end) is None


def _names(kinds: str, start: int, end: int) -> Iterator[int]:
    """The names of a list, not the places where they are from: "Ada Moor, of Nis, Serbia, and Bo Lind"."""
    for at in range(start, end):
        first = at == start or kinds[at - 1] in "&;" or (kinds[at - 1] == "," and kinds[at - 2] != "N")
        if kinds[at] == "N" and (first or (kinds[at - 1] == "," and kinds[at - 3 : at - 2] not in ("p", "/", "o"))):
            yield at
