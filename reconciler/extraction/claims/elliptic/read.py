"""Reads the figures of a sentence that name no harm: corrected ones, denied ones, those that another speaker gives."""

from collections.abc import Sequence
from functools import cache

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import STORY_BLOCKS, Document
from reconciler.extraction.claims.elliptic.contrasts import read_denied, without_their_words
from reconciler.extraction.claims.elliptic.corrected import read_corrected
from reconciler.extraction.claims.elliptic.voices import TELLING, may_be_voices, read_voices
from reconciler.extraction.claims.sources.attribution import attribute
from reconciler.extraction.scanner import Hints

_CONTRASTING = (
    "not ", "rather than", "instead of", "should have", "correct ", "right ", "actual ", "true ", "real ", "accurate ",
    "proper ", "exact ", "rose to", "risen to", "climbed to", "jumped to", "grown to", "grew to", "increased to",
    "fallen to", "fell to", "dropped to", "reduced to", "lowered to", "revised to", "raised to", " it was ",
    "stood at", "had reached", " record is ", " record was ", " record of ", " number is ", " number was ",
    " total is ", " tally is ",
)  # fmt: skip
"""A sentence with a right or a wrong number holds one of these, in small letters."""
_CONTRASTS, _VOICES = range(2)


@cache
def _hints() -> Hints:
    return Hints([_CONTRASTING, TELLING])


def with_elliptic(document: Document, index: int, claims: Sequence[Claim], before: Sequence[Claim]) -> list[Claim]:
    """The claims of the sentence at `index`, in order, with those that only say how many; `before` is of the last one.

    `part_of` holds places in the list, as text.
    """
    if not (claims or before):
        return []
    sentence = document.sentences[index]
    words = document.low[sentence.field][sentence.start : sentence.end]
    hinted = _hints().rules(words)
    contrasts, voices = _CONTRASTS in hinted, _VOICES in hinted and may_be_voices(words)
    if not (contrasts or voices):
        return list(claims)
    told = _wholes(before) if _runs_on(document, index) else []
    found = _corrected(document, index, told, claims) if contrasts else []
    if voices:
        starts = {claim.figure.start for claim in (*claims, *found)}
        found += read_voices(document, index, sorted([*told, *_wholes(claims), *found], key=_at), starts)
    return _with_denied(document, index, claims, found)


def _corrected(document: Document, index: int, told: Sequence[Claim], claims: Sequence[Claim]) -> list[Claim]:
    """The right number of what was told before the sentence, which is none of its own claims."""
    starts = {claim.figure.start for claim in claims}
    sentence = document.sentences[index]
    text = document.article.field_text(sentence.field)
    return attribute(document, index, read_corrected(told, sentence, text, starts)) if told else []


def _with_denied(document: Document, index: int, claims: Sequence[Claim], found: Sequence[Claim]) -> list[Claim]:
    """The claims and those found, with the wrong numbers beside any of them."""
    sentence = document.sentences[index]
    text = document.article.field_text(sentence.field)
    denied = read_denied(sorted([*claims, *found], key=_at), sentence, text)
    found = without_their_words(found, denied, text) + _with_sources(document, index, denied)
    return _in_order(without_their_words(claims, denied, text), found)


def _wholes(claims: Sequence[Claim]) -> list[Claim]:
    """Those that stand for all whom it befell."""
    return [
        claim
        for claim in claims
        if claim.part_of is None and not claim.subset and claim.modality not in ("hypothetical", "feared")
    ]


def _runs_on(document: Document, index: int) -> bool:
    """The sentence and the one before it are of one story, in one paragraph or the next."""
    if index == 0:
        return False
    before, here = document.sentences[index - 1], document.sentences[index]
    near = before.field == here.field and here.block - before.block <= 1
    return near and here.kind in STORY_BLOCKS and before.kind in STORY_BLOCKS


def _with_sources(document: Document, index: int, denied: Sequence[Claim]) -> list[Claim]:
    """Denied claims by whose word they are; never by one that the denial itself was taken for."""
    told = attribute(document, index, denied)
    return [
        msgspec.structs.replace(claim, attribution=None)
        if claim.attribution and claim.attribution.start < claim.end <= claim.attribution.end
        else claim
        for claim in told
    ]


def _in_order(claims: Sequence[Claim], found: Sequence[Claim]) -> list[Claim]:
    """All of them as the text has them, parts still tied to their wholes."""
    if not found:
        return list(claims)
    given = sorted([*enumerate(claims), *((len(claims) + at, claim) for at, claim in enumerate(found))], key=_placed)
    moved = {str(was): str(now) for now, (was, _) in enumerate(given)}
    return [
        msgspec.structs.replace(claim, part_of=moved[claim.part_of]) if claim.part_of is not None else claim
        for _, claim in given
    ]


def _placed(numbered: tuple[int, Claim]) -> int:
    return numbered[1].start


def _at(claim: Claim) -> int:
    return claim.start
