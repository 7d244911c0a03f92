"""Claims built from the readings that are kept of one sentence."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Sentence
from reconciler.concepts.mention import Extract, Stretch
from reconciler.extraction.claims.agents import find_agent
from reconciler.extraction.claims.choose import Sighting, choose
from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.lexicon import Lexicon
from reconciler.extraction.claims.numbers import quantity
from reconciler.extraction.claims.relations import relate
from reconciler.extraction.claims.rule import ClaimRule
from reconciler.extraction.claims.rules import RULES

_COORDINATED = re.compile(r",?\s{1,3}(?:and\s{1,3})?|,\s{0,3}")


def read_sentence(
    text: str, sentence: Sentence, chunks: Chunks, lexicon: Lexicon, *, rules: Sequence[ClaimRule] = RULES
) -> list[Claim]:
    """The claims of one sentence of a field's `text`, in its order, without ids and attribution.

    `part_of` holds the place in this list, as text, until ids are given.
    """
    sightings = choose(chunks, lexicon, text, rules)
    claims = [_claim(text, sentence, chunks, sighting) for sighting in sightings]
    included = frozenset(s.figure.start for s in sightings if s.link.subset or _among(chunks, s.link.harm))
    return relate(_with_doubtful_hedges(claims, text), included, text)


def _claim(text: str, sentence: Sentence, chunks: Chunks, sighting: Sighting) -> Claim:
    figure = sighting.figure
    return Claim(
        id="",
        field=sentence.field,
        start=figure.start,
        end=figure.past,
        text=text[figure.start : figure.past],
        figure=Extract(figure.start, figure.end, text[figure.start : figure.end]),
        sentence=Stretch(sentence.start, sentence.end),
        outcome=sighting.outcome,
        group=figure.group,
        quantity=quantity(figure.count, figure.hedge, modality=sighting.modality, unit=figure.unit),
        block=sentence.kind,
        group_text=text[figure.end : figure.past].strip() or None,
        role=figure.role,
        modality=sighting.modality,
        agent=find_agent(chunks, sighting.link, text),
    )


def _among(chunks: Chunks, harm: int) -> bool:
    words = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    return any(word.startswith("among") for word in words)


def _with_doubtful_hedges(claims: Sequence[Claim], text: str) -> list[Claim]:
    """The claims, those that a hedge before an earlier one of their list may reach marked so."""
    given: list[Claim] = []
    for claim in claims:
        doubtful = bool(given) and _doubtful(given[-1], claim, text)
        quantity_ = msgspec.structs.replace(claim.quantity, scope_ambiguous=doubtful)
        given.append(msgspec.structs.replace(claim, quantity=quantity_) if doubtful else claim)
    return given


def _doubtful(before: Claim, claim: Claim, text: str) -> bool:
    hedged = before.quantity.hedge not in ("exact", "none", "vague") or before.quantity.scope_ambiguous
    plain = claim.quantity.hedge == "exact" and claim.quantity.stated not in (None, 1)
    listed = _COORDINATED.fullmatch(text, before.end, claim.start) is not None
    return hedged and plain and listed and before.outcome == claim.outcome
