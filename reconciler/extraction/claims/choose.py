"""Chooses among the ties that the rules find in one sentence: one reading for each figure and outcome."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from reconciler.concepts.claim import Modality, Outcome
from reconciler.concepts.group import Group
from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.figures import Figure, read_figure
from reconciler.extraction.claims.harm import modality_of, outcome_of
from reconciler.extraction.claims.lexicon import Lexicon
from reconciler.extraction.claims.rule import ClaimRule, Link
from reconciler.extraction.claims.rules import find_links

ANIMATE: frozenset[Outcome] = frozenset({"killed", "injured", "casualties"})
"""Outcomes that only the living have: whoever has them needs no noun that the table knows."""
REMAINDERS = frozenset(("other", "others", "else", "more"))
"""Words that make "no other injuries" a remainder, not a toll of none."""


LISTED = ",&PSNFE"
"""Kinds of chunks that a list of people is made of: "women and children were among the dead"."""

NAMES_WITHIN = 20_000
"""Characters at the head of an article within which its names are looked for."""


class Sighting(msgspec.Struct, frozen=True):
    """A tie with what its words tell."""

    rule: str
    link: Link
    outcome: Outcome
    modality: Modality
    figure: Figure


def choose(chunks: Chunks, lexicon: Lexicon, text: str, rules: Sequence[ClaimRule]) -> list[Sighting]:
    """The readings to keep, in the order of the text: what may be gives way to what is, the vaguer to the clearer."""
    found: dict[tuple[int, int | None, Outcome], Sighting] = {}
    for sighting in _sightings(chunks, lexicon, text, rules):
        found.setdefault((sighting.link.people, sighting.link.first, sighting.outcome), sighting)
    by_people: dict[int, list[Sighting]] = {}
    for sighting in found.values():
        by_people.setdefault(sighting.link.people, []).append(sighting)
    kept = [sighting for sighting in found.values() if not _outdone(sighting, by_people[sighting.link.people])]
    return list(_carried(chunks, sorted(kept, key=lambda sighting: sighting.figure.start)))


def _sightings(chunks: Chunks, lexicon: Lexicon, text: str, rules: Sequence[ClaimRule]) -> Iterator[Sighting]:
    for rule, link in find_links(chunks, rules):
        outcome = outcome_of(chunks, link.harm, lexicon)
        figure = read_figure(chunks, link, lexicon, text)
        if outcome is None or figure is None or _counts_things(chunks, link, lexicon) or _no_name(chunks, link, text):
            continue
        if _credible(chunks, link, outcome, figure):
            yield Sighting(rule.name, link, outcome, modality_of(chunks, link.harm), figure)


def _counts_things(chunks: Chunks, link: Link, lexicon: Lexicon) -> bool:
    """An unknown noun that is a thing, or a unit of measure."""
    if chunks.kinds[link.people] != "x":
        return False
    first, past = chunks.first[link.people], chunks.past[link.people]
    return chunks.tokens.tags[past - 1] == "u" or not lexicon.nouns.things.isdisjoint(chunks.tokens.low[first:past])


def _no_name(chunks: Chunks, link: Link, text: str) -> bool:
    """One capitalised word at the head of a sentence that stands nowhere else as a name."""
    tokens, first, past = chunks.tokens, chunks.first[link.people], chunks.past[link.people]
    if chunks.kinds[link.people] != "N" or first > 0 or past > 1:
        return False
    return text[tokens.begin[0] : tokens.end[0]] not in _names_within(text)


@lru_cache(maxsize=4)
def _names_within(text: str) -> frozenset[str]:
    """Capitalised words that stand inside a sentence, near the head of an article."""
    return frozenset(_INSIDE.findall(text[:NAMES_WITHIN]))


_INSIDE = re.compile(r"(?<=[a-z,.][ \u00a0])[A-Z][\w'’-]{1,30}")


def _outdone(sighting: Sighting, readings: Sequence[Sighting]) -> bool:
    """Another of the readings of the same people says more."""
    others = [reading for reading in readings if reading is not sighting]
    if sighting.modality == "hypothetical":
        return any(other.modality == "asserted" for other in others)
    if sighting.outcome == "casualties":
        return any(other.outcome in ("killed", "injured") for other in others)
    return sighting.link.harm == sighting.link.people and bool(others)


def _credible(chunks: Chunks, link: Link, outcome: Outcome, figure: Figure) -> bool:
    """Whether such people can have such an outcome told of them there."""
    first, past = chunks.first[link.people], chunks.past[link.people]
    kind, tags = chunks.kinds[link.people], chunks.tokens.tags[first:past]
    beside = chunks.kinds[max(0, link.people - 1) : link.people] + chunks.kinds[link.people + 1 : link.people + 2]
    if not (figure.known or outcome in ANIMATE or _of_persons(chunks, link.harm)) or _run_of_numbers(kind, beside):
        return False
    if kind == "s" and set(tags) <= set("Y0,") and chunks.kinds[link.people - 1 : link.people] == ",":
        return False
    if figure.count.high == 0:
        return REMAINDERS.isdisjoint(chunks.tokens.low[first : past + 1])
    if kind == "P" and figure.count.stated is None:
        if link.subset or (first > 0 and chunks.tokens.low[first - 1][0].isnumeric()):
            return False
        inside = chunks.kinds[link.people - 1 : link.people] in tuple("p/yt")
        between = chunks.kinds[link.people + 1 : link.harm].lstrip(LISTED)
        near = (link.people < link.harm and len(between) < 2) or chunks.kinds[link.harm] == "k"
        return chunks.kinds[link.harm] in "VIk" and near and tags[0] not in "Dh'" and not inside
    return outcome != "captured" or not (figure.role == "attacker" or _filmed(chunks, link.harm))


def _filmed(chunks: Chunks, harm: int) -> bool:
    """Captured by a camera."""
    first, past = chunks.first[harm], chunks.past[harm]
    return not _CAMERAS.isdisjoint(chunks.tokens.low[max(0, first - _FRAME) : past + _FRAME])


_CAMERAS = frozenset(
    "camera cameras video videos surveillance footage photo photos film tape cctv photographer".split()
)
_FRAME = 8


def _of_persons(chunks: Chunks, harm: int) -> bool:
    """A verb that only persons can be the objects of."""
    words = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    return any(word.startswith(("kidnap", "abduct", "taken hostage", "held hostage")) for word in words)


def _run_of_numbers(kind: str, beside: str) -> bool:
    """Numbers side by side are a table or a line of digits."""
    return (kind == "F" and "f" in beside) or (kind == "f" and not {"f", "F"}.isdisjoint(beside))


def _carried(chunks: Chunks, sightings: Sequence[Sighting]) -> Iterator[Sighting]:
    """The sightings, "10 others" taken for people of the group told before them."""
    group: Group | None = None
    for sighting in sightings:
        kind, told = chunks.kinds[sighting.link.people], sighting.figure.group
        if kind in "Ef" and group is not None and sighting.link.named is None:
            yield msgspec.structs.replace(sighting, figure=msgspec.structs.replace(sighting.figure, group=group))
            continue
        if kind == "F" and told not in ("child", "woman", "man"):
            group = told
        yield sighting
