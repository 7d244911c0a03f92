"""Claims of a document: the few sentences that tell of harm are read closely, the rest are passed over."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim, Coverage
from reconciler.concepts.document import Document
from reconciler.concepts.mention import FieldName, Unread
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.abreast import Staged, alone
from reconciler.extraction.claims.attackers import of_one_side, with_roles
from reconciler.extraction.claims.coverage import cover
from reconciler.extraction.claims.coverage_begun import cover_begun, may_be_begun
from reconciler.extraction.claims.elliptic.read import with_elliptic
from reconciler.extraction.claims.grammar.chunks import Chunks, chunk
from reconciler.extraction.claims.harmful import harmful_sentences
from reconciler.extraction.claims.named_after import WITHIN, read_named_after
from reconciler.extraction.claims.parts_after import read_parts_after
from reconciler.extraction.claims.sources.attribution import attribute
from reconciler.extraction.claims.sources.edges import own_words
from reconciler.extraction.claims.ties.build import read_sentence
from reconciler.extraction.claims.turns.find import find_turns, labelled_until, with_turns
from reconciler.extraction.claims.turns.turn import Turn
from reconciler.extraction.claims.unread import find_unread
from reconciler.extraction.claims.words.lexicon import Lexicon, lexicon_of
from reconciler.extraction.claims.words.nouns import Nouns, package_nouns
from reconciler.extraction.claims.words.tokens import tokenize

Read = tuple[tuple[Claim, ...], tuple[Unread, ...]]
"""Claims, and numbers near harm that were not understood."""


class _Line(msgspec.Struct, frozen=True, gc=False):
    """A sentence that tells of harm, in chunks."""

    index: int
    chunks: Chunks
    times: Sequence[TimeExpression]
    """Those that stand in it."""


def read_claims(document: Document, times: Sequence[TimeExpression], nouns: Nouns | None = None) -> Read:
    """Every claim in the order of the text, not yet on a report, and numbers near harm that were not understood."""
    return alone(reading_claims(document, times, nouns))


def reading_claims(document: Document, times: Sequence[TimeExpression], nouns: Nouns | None = None) -> Staged[Read]:
    """The same in one document among many."""
    words = lexicon_of(nouns or package_nouns())
    turns = find_turns(document)
    by_sentence = _by_sentence(document, times)
    harmful = tuple(harmful_sentences(document, words))
    yield
    lines = [_line(document, index, by_sentence.get(index, ()), words, turns) for index in harmful]
    yield
    told = [_told(document, line, words) for line in lines]
    yield
    by_source = [attribute(document, line.index, claims) for line, claims in zip(lines, told, strict=True)]
    yield
    claims, unread = _in_turn(document, lines, by_source, words)
    return tuple(with_turns(document, of_one_side(document, claims), turns)), tuple(unread)


def _line(
    document: Document, index: int, times: Sequence[TimeExpression], words: Lexicon, turns: Sequence[Turn]
) -> _Line:
    sentence = document.sentences[index]
    text = document.article.field_text(sentence.field)
    spans = [(expression.start, expression.end) for expression in times]
    start, end = own_words(text, sentence)
    tokens = tokenize(text, max(start, labelled_until(turns, sentence)), end, words, times=spans)
    return _Line(index, chunk(tokens), times)


def _told(document: Document, line: _Line, words: Lexicon) -> list[Claim]:
    """The claims of one sentence by its words alone."""
    sentence = document.sentences[line.index]
    return read_sentence(document.article.field_text(sentence.field), sentence, line.chunks, words)


def _in_turn(
    document: Document, lines: Sequence[_Line], by_source: Sequence[Sequence[Claim]], words: Lexicon
) -> tuple[list[Claim], list[Unread]]:
    """The claims of one sentence after another, each read on from those before it."""
    claims: list[Claim] = []
    unread: list[Unread] = []
    told = {line.index for line in lines}
    here: list[Claim] = []
    last = -1
    for line, own in zip(lines, by_source, strict=True):
        index = line.index
        before = here if last == index - 1 else []
        found, missed = _read(document, line, own, before=before)
        here = _numbered(with_roles(document, [(index, claim) for claim in found]), len(claims))
        claims += here
        unread += missed
        last = index
        counted, begun = here, len(claims)
        while here and last + 1 < len(document.sentences) and last + 1 not in told:
            here = _behind(document, last, here, words, after=len(claims))
            claims += here
            last += 1
        if len(claims) == begun:
            claims += _named(document, index, told, counted, words)
    return claims, unread


def _behind(document: Document, index: int, here: Sequence[Claim], words: Lexicon, *, after: int) -> list[Claim]:
    """What the sentence behind the one at `index` tells of its claims without a word of harm."""
    parts = read_parts_after(document, index, here, words)
    if parts:
        return [_with_id(claim, after + at) for at, claim in enumerate(parts, start=1)]
    return _numbered(with_elliptic(document, index + 1, [], here), after)


def _named(document: Document, index: int, told: set[int], here: Sequence[Claim], words: Lexicon) -> list[Claim]:
    """The names of those whom the claims of the sentence at `index` count, told soon behind it."""
    for at in range(index + 1, min(len(document.sentences), index + 1 + WITHIN)):
        names = read_named_after(document, index, at, here, words) if here and at not in told else []
        if names or at in told:
            return _parts_numbered(names, here)
    return []


def _parts_numbered(parts: Sequence[Claim], before: Sequence[Claim]) -> list[Claim]:
    """The parts with ids that go on from those before them."""
    last = int((before[-1].id if before else "c0").removeprefix("c"))
    return [_with_id(claim, last + at) for at, claim in enumerate(parts, start=1)]


def _read(
    document: Document, line: _Line, found: Sequence[Claim], *, before: Sequence[Claim]
) -> tuple[list[Claim], list[Unread]]:
    """The claims of one sentence, and the figures in it that were not understood; `before` is of the one before it."""
    sentence = document.sentences[line.index]
    text = document.article.field_text(sentence.field)
    begun = bool(found) and may_be_begun(document.low[sentence.field], sentence.start, sentence.end)
    if line.times or begun:
        found = [_covering(claim, _covered(document, claim, line.times, begun=begun)) for claim in found]
    told = with_elliptic(document, line.index, found, before)
    return told, list(find_unread(line.chunks, sentence, text, {claim.figure.start for claim in told}))


def _with_id(claim: Claim, number: int) -> Claim:
    return msgspec.structs.replace(claim, id=f"c{number}")


def _covered(document: Document, claim: Claim, times: Sequence[TimeExpression], *, begun: bool) -> Coverage | None:
    told = cover(document, claim, times) if times else None
    return told or (cover_begun(document, claim) if begun else None)


def _covering(claim: Claim, covers: Coverage | None) -> Claim:
    return msgspec.structs.replace(claim, covers=covers) if covers else claim


def _numbered(claims: Sequence[Claim], before: int) -> list[Claim]:
    """The claims of one sentence with ids that go on from those before it."""
    return [
        msgspec.structs.replace(
            claim,
            id=f"c{before + at}",
            part_of=f"c{before + int(claim.part_of) + 1}" if claim.part_of is not None else None,
        )
        for at, claim in enumerate(claims, start=1)
    ]


def _by_sentence(document: Document, times: Sequence[TimeExpression]) -> Mapping[int, list[TimeExpression]]:
    """Time expressions under the index of the sentence that they stand in."""
    if not times:
        return {}
    starts: dict[FieldName, tuple[list[int], list[int]]] = {"title": ([], []), "text": ([], [])}
    for index, sentence in enumerate(document.sentences):
        starts[sentence.field][0].append(sentence.start)
        starts[sentence.field][1].append(index)
    found: dict[int, list[TimeExpression]] = {}
    for expression in times:
        begins, indexes = starts[expression.field]
        at = bisect_right(begins, expression.start) - 1
        if at >= 0:
            found.setdefault(indexes[at], []).append(expression)
    return found
