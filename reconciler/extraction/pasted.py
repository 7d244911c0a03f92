"""Paragraphs that say word for word what an earlier one said: read once, told of wherever they stand."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

import msgspec

from reconciler.concepts.annotation import Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.claim import Attribution, Claim
from reconciler.concepts.document import Block, Document
from reconciler.concepts.mention import Extract, PlaceField, Stretch, Unread
from reconciler.concepts.place import Place
from reconciler.concepts.report import Report
from reconciler.concepts.timex import TimeExpression

LONG = 60
"""Characters of a paragraph that nobody writes twice of two things; a shorter one is the same behind such a one."""
_Found = TypeVar("_Found", TimeExpression, Place, Claim, Unread)
_Stretch = TypeVar("_Stretch", TimeExpression, Place, Claim, Unread, Extract, Attribution, Stretch)
_FIELDS: tuple[PlaceField, ...] = ("title", "text", "outlet")

Pasted = Mapping[int, int]
"""By index of a block that says again what one before it said, the index of that one."""


def pasted(document: Document) -> Pasted:
    """Blocks of the body that stand in the text a second time."""
    bodies = {index: document.words(block) for index, block in enumerate(document.blocks) if block.kind == "body"}
    if len(set(bodies.values())) == len(bodies):
        return {}
    found: dict[int, int] = {}
    first: dict[str, int] = {}
    before = {after: at for at, after in pairwise(bodies)}
    for index, words in bodies.items():
        said = first.setdefault(words, index)
        goes_on = index in before and found.get(before[index]) == before.get(said, -1)
        if said != index and (len(words) >= LONG or goes_on):
            found[index] = said
    return found


def read_once(document: Document, again: Pasted) -> Document:
    """The document without the sentences of paragraphs that stand in it a second time."""
    if not again:
        return document
    return msgspec.structs.replace(
        document,
        blocks=tuple(_silent(block) if at in again else block for at, block in enumerate(document.blocks)),
        sentences=tuple(sentence for sentence in document.sentences if sentence.block not in again),
    )


def told_wherever(read: Annotation, document: Document, again: Pasted) -> Annotation:
    """What was read of each paragraph, at every place where it stands; claims there restate the first."""
    if not again:
        return read
    pairs = [(document.blocks[first], document.blocks[at]) for at, first in again.items()]
    claims, reports = _claims(read, document.article, pairs)
    return msgspec.structs.replace(
        read,
        times=_wherever(read.times, pairs),
        places=_wherever(read.places, pairs),
        claims=claims,
        reports=reports,
        unread=_wherever(read.unread, pairs),
    )


def times_wherever(read: tuple[TimeExpression, ...], document: Document, again: Pasted) -> tuple[TimeExpression, ...]:
    """Likewise of times alone."""
    if not again:
        return read
    return _wherever(read, [(document.blocks[first], document.blocks[at]) for at, first in again.items()])


def _silent(block: Block) -> Block:
    return Block("related", block.field, block.start, block.end)


def _wherever(found: Sequence[_Found], pairs: Sequence[tuple[Block, Block]]) -> tuple[_Found, ...]:
    """Each with its copies, in the order of the text."""
    everywhere: list[_Found] = list(found)
    standing = _by_block(found, pairs)
    for here, there in pairs:
        everywhere += [_moved(each, there.start - here.start) for each in standing[here]]
    return tuple(sorted(everywhere, key=lambda each: (_FIELDS.index(each.field), each.start)))


def _by_block(found: Sequence[_Found], pairs: Sequence[tuple[Block, Block]]) -> Mapping[Block, Sequence[_Found]]:
    """What stands in each paragraph that is said again, in the order in which it was found."""
    blocks = sorted({here for here, _ in pairs}, key=_start)
    standing: dict[Block, list[_Found]] = {block: [] for block in blocks}
    for each in found:
        block = blocks[max(bisect_right(blocks, each.start, key=_start) - 1, 0)]
        if each.field == block.field and block.start <= each.start < block.end:
            standing[block].append(each)
    return standing


_start = attrgetter("start")


def _moved(each: _Stretch, by: int) -> _Stretch:
    return msgspec.structs.replace(each, start=each.start + by, end=each.end + by)


def _claims(
    read: Annotation, article: Article, pairs: Sequence[tuple[Block, Block]]
) -> tuple[tuple[Claim, ...], tuple[Report, ...]]:
    """Claims with their copies, numbered anew, and the reports that they stand on."""
    told = [(claim, claim.id) for claim in read.claims]
    standing = _by_block(read.claims, pairs)
    told += [
        (_moved_claim(claim, there.start - here.start, article.field_text(claim.field)), f"{claim.id} at {there.start}")
        for here, there in pairs
        for claim in standing[here]
    ]
    told.sort(key=lambda each: (each[0].field != "title", each[0].sentence.start))
    ids = {name: f"c{at + 1}" for at, (_, name) in enumerate(told)}
    claims = tuple(
        msgspec.structs.replace(
            claim, id=ids[name], restates=_named(ids, claim.restates), part_of=_named(ids, claim.part_of)
        )
        for claim, name in told
    )
    return claims, _with_all(read.reports, ids, claims)


def _moved_claim(claim: Claim, by: int, text: str) -> Claim:
    """Its speaker too, where the words that name one stand as far from the copy; told pages before, they stay there."""
    told = claim.attribution
    if told is not None and text.startswith(told.text, told.start + by):
        told = _moved(told, by)
    return msgspec.structs.replace(
        _moved(claim, by),
        figure=_moved(claim.figure, by),
        sentence=_moved(claim.sentence, by),
        attribution=told,
        restates=claim.restates or claim.id,
        part_of=None,
    )


def _named(ids: Mapping[str, str], name: str | None) -> str | None:
    return None if name is None else ids[name]


def _with_all(reports: Sequence[Report], ids: Mapping[str, str], claims: Sequence[Claim]) -> tuple[Report, ...]:
    """Reports with their claims and the copies of those, in the order of the text."""
    on: dict[str | None, list[int]] = {}
    for at, claim in enumerate(claims):
        on.setdefault(claim.report, []).append(at)
    at_of = {claim.id: at for at, claim in enumerate(claims)}
    listed = [{*on.get(report.id, ()), *(at_of[ids[name]] for name in report.claims)} for report in reports]
    return tuple(
        msgspec.structs.replace(report, claims=tuple(claims[at].id for at in sorted(stand)))
        for report, stand in zip(reports, listed, strict=True)
    )
