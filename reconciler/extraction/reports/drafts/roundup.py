"""A round-up of a night or a weekend: shootings told one after another, each with an hour and a street of its own."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from reconciler.concepts.claim import HURT
from reconciler.extraction.happenings import DEEDS, names, several
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.roles.dated import CLOCKS
from reconciler.extraction.reports.scenes.scene import Scene

_STREET = re.compile(
    r"(?<!of the )(?<!lived in the )(?<!lives in the )\b(?:\d{1,5}[ -]?block|intersection|corner) of "
    r"(?:(?:[NSEW]{1,2}\.?|(?:North|South)?(?:[Ee]ast|[Ww]est)?) )?(?P<street>[A-Z0-9][\w.'’-]{0,20})"
)
"""Where something was, not where somebody lives: "a man of the 900 block of Elm Street"."""
_WORDS = frozenset(("block", "intersection", "corner"))
_NEXT = re.compile(
    r"\b(?:[Aa]|[Tt]he|[Aa]nother) (?:first|second|third|fourth|fifth|other|next|last|final)?(?: [a-z-]{3,12}){0,2} ?"
    r"(?:shooting|stabbing|homicide|killing|incident)\b",
    re.ASCII,
)
"""One more of those summed up before, whatever its street: "officers responded to a second shooting"."""
_ORDERED = frozenset("another first second third fourth fifth other next last final".split())
_OVER = re.compile(
    r"\b(?:over|during|throughout|across) (?:the|this|a) (?:[A-Za-z-]{3,12} ){0,2}weekend\b|\bcity-?wide\b"
    r"|\b(?:between|from|since) Friday\b",
    re.ASCII,
)
"""Counts those hurt in all of a time or a city."""
_SHOOTINGS = frozenset(several(name) for name in names(DEEDS))
_REST = re.compile(r"\b(?:other|more|additional) (?:people|persons|victims) (?:have been|were)\b", re.ASCII)
"""Counts all but those told one by one."""
FEWEST = 2


def with_items(told: Sequence[Told]) -> list[Told]:
    """The scenes, those marked that open an item of a round-up, and the sum before the first; one event has none."""
    openings = list(_openings(told))
    if len(openings) < FEWEST:
        return list(told)
    return [_marked(each, openings) for each in told]


def _marked(told: Told, openings: Sequence[int]) -> Told:
    """With its cue, where it has none: an item but the first, which goes on with the lead if that is no sum."""
    at = told.scene.index
    early = at < openings[0] or _REST.search(told.scene.low) is not None
    cue = "item" if at in openings[1:] else "aggregate" if early and _sums_up(told.scene) else None
    if told.scene.cue is not None or cue is None:
        return told
    return msgspec.structs.replace(told, scene=msgspec.structs.replace(told.scene, cue=cue))


def _sums_up(scene: Scene) -> bool:
    """Counts those hurt in several happenings: "seven were wounded in shootings across the city"."""
    many = any((claim.quantity.stated or 0) > 1 for claim in scene.claims)
    return many and (not _SHOOTINGS.isdisjoint(scene.tokens) or _OVER.search(scene.words) is not None)


def _openings(told: Sequence[Told]) -> Iterator[int]:
    """Indexes of the first sentences of paragraphs that tell when and in what street somebody came to harm.

    After a sum, "a second shooting" needs no street.
    """
    streets: set[str] = set()
    blocks: set[int] = set()
    summed = False
    for each, following in pairwise([*told, None]):
        if each is None or not _harms(each.scene, following):
            continue
        summed = summed or each.scene.cue == "aggregate"
        if (summed and _is_next(each.scene)) or _at_new_street(each, streets):
            if each.scene.sentence.block not in blocks:
                yield each.scene.index
            blocks.add(each.scene.sentence.block)


def _at_new_street(told: Told, streets: set[str]) -> bool:
    """An hour or a day in a street that no item before it had, which is kept among the `streets`."""
    street = None if _WORDS.isdisjoint(told.scene.tokens) else _STREET.search(told.scene.words)
    if street is None or street["street"] in streets:
        return False
    streets.add(street["street"])
    return _has_hour(told)


def _is_next(scene: Scene) -> bool:
    """Opens with one more happening."""
    return not _ORDERED.isdisjoint(scene.tokens) and _NEXT.search(scene.words) is not None


def _has_hour(told: Told) -> bool:
    """An hour, or a day that dates what happened."""
    return any(
        role.time.granularity in CLOCKS or (role.role == "event" and role.time.granularity in ("day", "part_of_day"))
        for role in told.roles
    )


def _harms(scene: Scene, following: Told | None) -> bool:
    """It counts somebody hurt, or the next sentence of its paragraph does."""
    scenes = [scene]
    if following is not None and following.scene.sentence.block == scene.sentence.block:
        scenes.append(following.scene)
    return any(claim.outcome in HURT for each in scenes for claim in each.claims)
