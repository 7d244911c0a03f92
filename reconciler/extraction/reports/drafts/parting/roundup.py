"""A round-up of a night or a weekend: shootings told one after another, each with an hour or a street of its own."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from reconciler.extraction.happenings import DEEDS, names, several
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.drafts.parting.items import (
    goes_on_with,
    harms,
    is_labelled,
    is_next,
    is_set_apart,
    is_timed,
    street_of,
)
from reconciler.extraction.reports.scenes.scene import Scene

_OVER = re.compile(
    r"\b(?:over|during|throughout|across) (?:the|this|a) (?:[A-Za-z-]{3,12} ){0,2}weekend\b|\bcity-?wide\b"
    r"|\bthis weekend\b|\b(?:between|from|since) Friday\b",
    re.ASCII,
)
"""Counts those hurt in all of a time or a city."""
_SHOOTINGS = frozenset(several(name) for name in names(DEEDS))
_REST = re.compile(r"\b(?:other|more|additional) (?:people|persons|victims) (?:have been|were)\b", re.ASCII)
"""Counts all but those told one by one."""
FEWEST = 2


def with_items(told: Sequence[Told]) -> list[Told]:
    """The scenes, those marked that open an item of a round-up, and the sum before the first; one event has none."""
    told = _under_their_items(told)
    openings = list(_openings(told))
    labels = [each.scene.index for each in told if is_labelled(each.scene)]
    if len(labels) >= FEWEST:
        openings = sorted({*openings, *labels})
    if len(openings) < FEWEST:
        return list(told)
    return [_marked(each, openings) for each in told]


def _under_their_items(told: Sequence[Told]) -> list[Told]:
    """The scenes, a headline between two items behind the one that it heads."""
    given = list(told)
    for at, (head, item) in enumerate(pairwise(given)):
        after = item.scene.cue == "item" and item.scene.sentence.block == head.scene.sentence.block + 1
        if after and head.scene.cue is None and not head.scene.words.rstrip().endswith(_STOPS):
            given[at], given[at + 1] = item, head
    return given


_STOPS = (".", "!", "?", '"', "”", ":")


def _marked(told: Told, openings: Sequence[int]) -> Told:
    """With its cue, where it has none: an item but the first, which goes on with the lead if that is no sum."""
    at = told.scene.index
    early = at < openings[0] or _REST.search(told.scene.low) is not None
    cue = "item" if at in openings[1:] else "aggregate" if early and _sums_up(told.scene) else None
    if cue is None or told.scene.cue not in (None, "second"):
        return told
    return msgspec.structs.replace(told, scene=msgspec.structs.replace(told.scene, cue=cue))


def _sums_up(scene: Scene) -> bool:
    """Counts those hurt in several happenings: "seven were wounded in shootings across the city"."""
    many = any((claim.quantity.stated or 0) > 1 for claim in scene.claims)
    return many and (not _SHOOTINGS.isdisjoint(scene.tokens) or _OVER.search(scene.words) is not None)


def _of_a_weekend(scene: Scene) -> bool:
    """Counts those shot over a weekend or in a whole city."""
    shot = "shot" in scene.tokens or not _SHOOTINGS.isdisjoint(scene.tokens)
    return shot and _OVER.search(scene.words) is not None and _sums_up(scene)


def _openings(told: Sequence[Told]) -> Iterator[int]:
    """Indexes of the first sentences of paragraphs that tell when and in what street somebody came to harm.

    Where that is told of somebody told right before, of those that tell of him first. After a sum, a paragraph needs
    no street if somebody new came to harm.
    """
    streets: set[str | None] = {None}
    blocks: set[int] = set()
    before: Told | None = None
    for each, apart in _harmful(told):
        street, block = street_of(each.scene), each.scene.sentence.block
        opens = apart or (street not in streets and is_timed(each))
        if opens and before is not None and goes_on_with(each, before):
            each, block = before, before.scene.sentence.block
        before = each
        streets.add(street)
        if opens and block not in blocks:
            blocks.add(block)
            yield each.scene.index


def _harmful(told: Sequence[Told]) -> Iterator[tuple[Told, bool]]:
    """Those scenes in which somebody came to harm, each with whether it is, after a sum, one more of those summed."""
    seen = -1
    summed = False
    for each, following in zip(told, (*told[1:], None), strict=False):
        block, opens = each.scene.sentence.block, each.scene.sentence.block != seen
        seen = block
        after = summed
        summed = summed or each.scene.cue == "aggregate" or (each is told[0] and _of_a_weekend(each.scene))
        if harms(each.scene, following):
            yield each, after and (is_next(each.scene) or (opens and is_set_apart(each, following)))
