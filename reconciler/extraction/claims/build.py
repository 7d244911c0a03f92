"""Claims built from the ties that the rules find in one sentence."""

import re
from collections.abc import Iterator, Mapping

import msgspec

from reconciler.concepts.claim import Claim, Modality, Outcome
from reconciler.concepts.document import Sentence
from reconciler.concepts.group import Group
from reconciler.concepts.mention import Extract, Stretch
from reconciler.extraction.claims.agents import find_agent
from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.figures import Figure, read_figure
from reconciler.extraction.claims.lexicon import Lexicon
from reconciler.extraction.claims.numbers import quantity
from reconciler.extraction.claims.relations import relate
from reconciler.extraction.claims.rules import Link, find_links


def _among(chunks: Chunks, harm: int) -> bool:
    words = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    return any(word.startswith("among") for word in words)


_COORDINATED = re.compile(r",?\s{1,3}(?:and\s{1,3})?|,\s{0,3}")


def _with_doubtful_hedges(claims: list[Claim], text: str) -> list[Claim]:
    """The claims, those that a hedge before an earlier one of their list may reach marked so."""
    given: list[Claim] = []
    for claim in claims:
        before = given[-1] if given else None
        doubtful = (
            before is not None
            and claim.quantity.hedge == "exact"
            and claim.quantity.stated not in (None, 1)
            and (before.quantity.hedge not in ("exact", "none", "vague") or before.quantity.scope_ambiguous)
            and before.outcome == claim.outcome
            and _COORDINATED.fullmatch(text, before.end, claim.start) is not None
        )
        quantity = msgspec.structs.replace(claim.quantity, scope_ambiguous=True) if doubtful else claim.quantity
        given.append(msgspec.structs.replace(claim, quantity=quantity))
    return given


SEVERITY: tuple[Outcome, ...] = (
    "killed",
    "injured",
    "captured",
    "missing",
    "trapped",
    "displaced",
    "rescued",
    "casualties",
)
"""Where one verb group names several outcomes, the first of these is told; `casualties` says least."""

ANIMATE: frozenset[Outcome] = frozenset({"killed", "injured", "casualties"})
"""Outcomes that only the living have: whoever has them needs no noun that the table knows."""


class Sighting(msgspec.Struct, frozen=True):
    """A tie with what its words tell."""

    link: Link
    outcome: Outcome
    modality: Modality
    figure: Figure


def read_sentence(text: str, sentence: Sentence, chunks: Chunks, lexicon: Lexicon) -> list[Claim]:
    """The claims of one sentence of a field's `text`, in its order, without ids and attribution.

    `part_of` holds the place in this list, as text, until ids are given.
    """
    sightings = list(_carried(chunks, _chosen(chunks, lexicon, text)))
    claims = [
        msgspec.structs.replace(_claim(text, sentence, sighting), agent=find_agent(chunks, sighting.link, text))
        for sighting in sightings
    ]
    included = frozenset(s.figure.start for s in sightings if s.link.subset or _among(chunks, s.link.harm))
    return relate(_with_doubtful_hedges(claims, text), included, text)


def _chosen(chunks: Chunks, lexicon: Lexicon, text: str) -> list[Sighting]:
    """One reading for each figure and outcome: the first rule's; what may be gives way to what is."""
    found: dict[tuple[int, Outcome], Sighting] = {}
    for sighting in _sightings(chunks, lexicon, text):
        found.setdefault((sighting.link.people, sighting.outcome), sighting)
    told = {s.link.people for s in found.values() if s.modality == "asserted"}
    sure = {s.link.people for s in found.values() if s.outcome in ("killed", "injured")}
    kept = [
        s
        for s in found.values()
        if not (chunks.kinds[s.link.people] == "h" and s.link.harm == s.link.people and _dead(found, s))
        and not (s.modality == "hypothetical" and s.link.people in told)
        and not (s.outcome == "casualties" and s.link.people in sure)
    ]
    return sorted(kept, key=lambda sighting: sighting.link.people)


def _dead(found: Mapping[tuple[int, Outcome], Sighting], sighting: Sighting) -> bool:
    """The wounded of a phrase like "four wounded soldiers died" are told as dead elsewhere in the sentence."""
    return any(s.link.people == sighting.link.people and s.link.harm != s.link.people for s in found.values())


def _sightings(chunks: Chunks, lexicon: Lexicon, text: str) -> Iterator[Sighting]:
    for _, link in find_links(chunks):
        outcome = outcome_of(chunks, link.harm, lexicon)
        figure = read_figure(chunks, link, lexicon, text)
        if outcome is not None and figure is not None and _credible(chunks, link, outcome, figure):
            yield Sighting(link, outcome, modality_of(chunks, link.harm), figure)


def _credible(chunks: Chunks, link: Link, outcome: Outcome, figure: Figure) -> bool:
    """Whether such people can have such an outcome told of them there."""
    unit = chunks.kinds[link.people] == "x" and chunks.tokens.tags[chunks.past[link.people] - 1] == "u"
    if unit or (not figure.known and outcome not in ANIMATE):
        return False
    if figure.count.stated is None and chunks.kinds[link.people] == "P":
        definite = chunks.tokens.tags[chunks.first[link.people]] in "Dh'"
        inside = chunks.kinds[link.people - 1 : link.people] in tuple("p/yt")
        return chunks.kinds[link.harm] in "VIk" and not definite and not inside
    return not (outcome == "captured" and figure.role == "attacker")


def _carried(chunks: Chunks, sightings: list[Sighting]) -> Iterator[Sighting]:
    """The sightings, "10 others" taken for people of the group told before them."""
    group: Group | None = None
    for sighting in sightings:
        kind = chunks.kinds[sighting.link.people]
        if kind in "Ef" and group is not None:
            yield msgspec.structs.replace(sighting, figure=msgspec.structs.replace(sighting.figure, group=group))
            continue
        if kind == "F" and sighting.figure.group not in ("child", "woman", "man"):
            group = sighting.figure.group
        yield sighting


def outcome_of(chunks: Chunks, index: int, lexicon: Lexicon) -> Outcome | None:
    """The outcome that a chunk's words tell."""
    if chunks.kinds[index] == "B":
        return "killed"
    tokens = chunks.tokens
    table: Mapping[str, Outcome] = lexicon.noun_outcomes if chunks.kinds[index] in "WJ" else lexicon.outcomes
    words = tokens.low[chunks.first[index] : chunks.past[index]]
    told = {table[word] for word in words if word in table}
    if told >= {"killed", "injured"}:
        return "casualties"
    if "casualties" in told and FATALLY.intersection(words):
        return "killed"
    return next((outcome for outcome in SEVERITY if outcome in told), None)


def modality_of(chunks: Chunks, index: int) -> Modality:
    """How firmly a verb group tells its outcome."""
    tokens = chunks.tokens
    tags = tokens.tags[chunks.first[index] : chunks.past[index]]
    if "n" in tags:
        return "denied"
    if "m" in tags or (tags[0] == "t" and chunks.kinds[index] == "K" and not _done(chunks, index)):
        return "hypothetical"
    if "F" in tags:
        words = tokens.low[chunks.first[index] : chunks.past[index]]
        return "reported" if any(word.startswith(HEARSAY) for word in words) else "feared"
    return "asserted"


def _done(chunks: Chunks, index: int) -> bool:
    """An infinitive that tells what was done: "used a shotgun to kill two"."""
    start = chunks.first[index]
    return any(
        word in ("used", "managed", "proceeded", "continued") for word in chunks.tokens.low[max(0, start - 6) : start]
    )


FATALLY = frozenset(("fatally", "mortally"))
"""Adverbs that make a shooting a death."""
HEARSAY = ("reported", "alleged", "said to", "supposed")


def _claim(text: str, sentence: Sentence, sighting: Sighting) -> Claim:
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
    )
