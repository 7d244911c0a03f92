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
_SHOOTINGS = frozenset(several(name) for name in names(DEEDS))
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
    cue = "item" if at in openings[1:] else "aggregate" if at < openings[0] and _sums_up(told.scene) else None
    if told.scene.cue is not None or cue is None:
        return told
    return msgspec.structs.replace(told, scene=msgspec.structs.replace(told.scene, cue=cue))


def _sums_up(scene: Scene) -> bool:
    """Counts those hurt in several happenings: "seven were wounded in shootings across the city"."""
    return not _SHOOTINGS.isdisjoint(scene.tokens) and any((claim.quantity.stated or 0) > 1 for claim in scene.claims)


def _openings(told: Sequence[Told]) -> Iterator[int]:
    """Indexes of the first sentences of paragraphs that tell when and in what street somebody came to harm."""
    streets: set[str] = set()
    blocks: set[int] = set()
    for each, following in pairwise([*told, None]):
        if each is None or _WORDS.isdisjoint(each.scene.tokens):
            continue
        street = _STREET.search(each.scene.words)
        if street is None or street["street"] in streets:
            continue
        streets.add(street["street"])
        if not _has_hour(each) or not _harms(each.scene, following):
            continue
        if each.scene.sentence.block not in blocks:
            yield each.scene.index
        blocks.add(each.scene.sentence.block)


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
