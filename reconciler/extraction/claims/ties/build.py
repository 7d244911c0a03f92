"""Claims built from the readings that are kept of one sentence."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Sentence
from reconciler.concepts.mention import Extract, Stretch
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link
from reconciler.extraction.claims.grammar.rules import RULES
from reconciler.extraction.claims.ties.agents import find_agent
from reconciler.extraction.claims.ties.choose import choose
from reconciler.extraction.claims.ties.doubt import doubted
from reconciler.extraction.claims.ties.relations import relate
from reconciler.extraction.claims.ties.sighting import Sighting
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.numbers import quantity
from reconciler.extraction.claims.words.tagged import Tokens

_COORDINATED = re.compile(r",?\s{1,3}(?:and\s{1,3})?|,\s{0,3}")


def read_sentence(
    text: str, sentence: Sentence, chunks: Chunks, lexicon: Lexicon, *, rules: Sequence[ClaimRule] = RULES
) -> list[Claim]:
    """The claims of one sentence of a field's `text`, in its order, without ids and attribution.

    `part_of` holds the place in this list, as text, until ids are given.
    """
    sightings = choose(chunks, lexicon, text, rules)
    claims = [make_claim(text, sentence, sighting) for sighting in sightings]
    claims = _with_agents(claims, chunks, sightings, text)
    included = frozenset(
        s.figure.start
        for at, s in enumerate(sightings)
        if s.link.subset
        or _among(chunks, s.link)
        or _included(chunks, s, sightings[:at])
        or _of_worst_hit(text, sentence.start, s.figure.start)
    )
    return relate(_with_doubtful_hedges(claims, included, text), included, text)


def make_claim(text: str, sentence: Sentence, sighting: Sighting) -> Claim:
    """The claim of one reading, without id, source and company."""
    figure = sighting.figure
    modality = doubted(text, figure.start, sighting.modality)
    start = _told_from(text, figure.start, sentence)
    return Claim(
        id="",
        field=sentence.field,
        start=start,
        end=figure.past,
        text=text[start : figure.past],
        figure=Extract(figure.start, figure.end, text[figure.start : figure.end]),
        sentence=Stretch(sentence.start, sentence.end),
        outcome=sighting.outcome,
        group=figure.group,
        quantity=quantity(figure.count, figure.hedge, modality=modality, unit=figure.unit),
        block=sentence.kind,
        group_text=text[figure.end : figure.past].strip() or None,
        role=figure.role,
        modality=modality,
    )


def _told_from(text: str, figure: int, sentence: Sentence) -> int:
    """Where the words of a figure begin: with "another" of "another five", as "five more" ends with "more"."""
    further = _FURTHER.search(text, max(sentence.start, figure - FURTHER_WITHIN), figure)
    return figure if further is None else further.start()


FURTHER_WITHIN = 10
"""Characters before a figure in which "another" stands."""
_FURTHER = re.compile(r"(?<!\w)another[ \u00a0\n]{1,2}$", re.IGNORECASE)


def _with_agents(claims: Sequence[Claim], chunks: Chunks, sightings: Sequence[Sighting], text: str) -> list[Claim]:
    """The claims, each with who did it; nobody did it who is told as harmed by the same words."""
    harmed: dict[int, set[int]] = {}
    for sighting in sightings:
        harmed.setdefault(sighting.link.harm, set()).add(sighting.link.people)
    return [
        msgspec.structs.replace(claim, agent=find_agent(chunks, s.link, text, harmed=harmed[s.link.harm]))
        for claim, s in zip(claims, sightings, strict=True)
    ]


def _among(chunks: Chunks, link: Link) -> bool:
    """Told as some of those before: "were among the dead", "five of them", "five of the wounded"."""
    first, past = chunks.first[link.people], chunks.past[link.people]
    words = chunks.tokens.low[chunks.first[link.harm] : chunks.past[link.harm]]
    if chunks.tokens.tags[past - 1 : past + 3] in _OF_THE_HARMED or _of_those(chunks.tokens, past):
        return True
    tags = chunks.tokens.tags[first:past]
    them = "/T" in tags and link.named is None
    return them or "/r" in tags or any(word.startswith("among") for word in words)


def _of_those(tokens: Tokens, past: int) -> bool:
    """Some of those just told: "two of those remain in hospital"."""
    those = tokens.tags[past : past + 2] == "/D" and tokens.low[past + 1] in ("those", "these")
    return those and tokens.tags[past + 2 : past + 3] in tuple("bvmgAI")


def _included(chunks: Chunks, sighting: Sighting, before: Sequence[Sighting]) -> bool:
    """Right behind "including" or "of whom", or named behind a colon, where more whom the same befell stand before."""
    at = sighting.link.people
    told = chunks.kinds[max(0, at - 1) : at] == "i" or chunks.kinds[max(0, at - 2) : at] in ("/r", "F:", "f:")
    told = told or _still(chunks, sighting.link)
    number = sighting.figure.count.stated or 0
    return told and any(
        other.outcome == sighting.outcome and (other.figure.count.stated or 0) > number for other in before
    )


def _of_worst_hit(text: str, start: int, figure: int) -> bool:
    """A count of one place of many: "the worst-hit district was Oru, where 37 people died"."""
    low = text[start:figure].lower()
    return any(map(low.__contains__, _WORST)) and _WORST_HIT.search(low) is not None


_WORST = ("worst", "hardest")
_WORST_HIT = re.compile(
    r"\b(?:hardest|worst)[- ](?:hit|affected|struck)\b|\b(?:hit|affected|suffered)(?: the)? (?:hardest|worst)\b",
    re.ASCII,
)


def _still(chunks: Chunks, link: Link) -> bool:
    """A bare number of whom it is said that they are so yet: "15 were wounded; four remain in hospital"."""
    between = chunks.tokens.low[chunks.past[link.people] : chunks.past[link.harm]]
    return chunks.kinds[link.people] == "f" and link.people < link.harm and not _YET.isdisjoint(between)


_YET = frozenset(("remain", "remains", "remained", "still"))
_OF_THE_HARMED = ("#/Dk", "#/Dd", "#/Tk", "#/Td")
"""Tags of a count, "of", "the" or "those", and a word for the harmed."""


def _with_doubtful_hedges(claims: Sequence[Claim], included: frozenset[int], text: str) -> list[Claim]:
    """The claims, those that a hedge before an earlier one of their list may reach marked so; never "12 of them"."""
    given: list[Claim] = []
    for claim in claims:
        doubtful = bool(given) and claim.start not in included and _doubtful(given[-1], claim, text)
        given.append(_with_doubt(claim) if doubtful else claim)
    return given


def _with_doubt(claim: Claim) -> Claim:
    return msgspec.structs.replace(claim, quantity=msgspec.structs.replace(claim.quantity, scope_ambiguous=True))


def _doubtful(before: Claim, claim: Claim, text: str) -> bool:
    hedged = before.quantity.hedge not in ("exact", "none", "vague") or before.quantity.scope_ambiguous
    plain = claim.quantity.hedge == "exact" and claim.quantity.stated not in (None, 1)
    listed = _COORDINATED.fullmatch(text, before.end, claim.start) is not None
    return hedged and plain and listed and before.outcome == claim.outcome
