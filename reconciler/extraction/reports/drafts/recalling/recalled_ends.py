"""Ends of sentences that only recall an older event: "a quake on Monday, after tremors in May that killed 40"."""

import re
from collections.abc import Iterator

import msgspec

from reconciler.extraction.happenings import any_number
from reconciler.extraction.reports.drafts.recalling.seams import dated_apart
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_EVENT = any_number(besides="violence unrest")
_ENDS = re.compile(
    rf"\b(?:after|following|since) (?=(?:[a-z-]{{1,14}} ){{0,4}}{_EVENT}\b"
    r"[^,;.]{0,60}? (?:that|which|in which|when) )"
    r"|\bin (?:answer|response|retaliation|revenge|reprisal) (?:to|for) (?=an? [^,;.]{3,60}? (?:that|which) )"
    r"|\b(?:recall|recalls|recalled|echo|echoes|echoed) (?=(?:those|that|the ones?) (?:of|in) )",
    re.ASCII,
)
_FOR_ONE_WHO = re.compile(
    r"\b(?:cross|memorial|mural|shrine|candles|flowers|plaque|tree|bench)\b[^.;,]{0,30}? (?:for|to|of)"
    r" (?=(?:an?|another|his|her|their) [a-z -]{3,30} who (?:had )?(?:died|(?:was|were|been) (?:killed|shot|slain)))",
    re.ASCII,
)
"""What was put up for somebody who died before: "near a cross put up for a friend who died there last fall"."""
_WAS_KILLED = re.compile(
    r",? who (?:was|were|had been) (?:killed|assassinated|murdered|slain|shot dead|gunned down|executed) [^;]{3,120}$",
    re.ASCII,
)
"""Says of somebody named how he had died."""
_NAMED = 48
"""Characters before that in which he is named."""
_WORDS = frozenset(
    "after following since answer response retaliation revenge reprisal recall recalls recalled echo echoes echoed"
    " who".split()
)


def recalled_end(scene: Scene) -> Iterator[Scene]:
    """The sentence without its end, and the end as an older event; nothing where it has none with a day of its own."""
    if not scene.claims or len(scene.times) < len(("its own", "the older one's")) or _WORDS.isdisjoint(scene.tokens):
        return
    put_up = _FOR_ONE_WHO.search(scene.words)
    for start, turn in (put_up.span(),) if put_up is not None else _turns(scene):
        head, tail = cut(scene, 0, start), cut(scene, turn, len(scene.words))
        if head.claims and tail.claims and (put_up is not None or dated_apart(head, tail)):
            yield head
            yield msgspec.structs.replace(tail, cue="earlier", recalled=True)
            return


def of_anniversary(scene: Scene) -> tuple[Scene, Scene] | None:
    """The sentence and those killed in what its day is the anniversary of, where it counts dead of its own."""
    told = _ANNIVERSARY.search(scene.low) if "anniversary" in scene.tokens and len(scene.claims) > 1 else None
    if told is None:
        return None
    head, tail = cut(scene, 0, told.end()), cut(scene, told.end(), len(scene.words))
    if not (head.claims and tail.claims):
        return None
    return head, msgspec.structs.replace(tail, cue="context")


_ANNIVERSARY = re.compile(r"\banniversary of (?=(?:the|an?) )", re.ASCII)


def left_elsewhere(scene: Scene) -> tuple[Scene, Scene] | None:
    """The sentence and what a storm had left behind in another country, of no day that need be told."""
    told = _LEFT.search(scene.low) if "after" in scene.tokens and len(scene.claims) > 1 else None
    if told is None:
        return None
    head, tail = cut(scene, 0, told.start()), cut(scene, told.end(), len(scene.words))
    if not (head.claims and tail.claims and _in_other_lands(head, tail)):
        return None
    types = head.types or tail.types
    return head, msgspec.structs.replace(tail, cue="earlier", recalled=True, types=types, all_types=types)


_LEFT = re.compile(
    r",? (?:(?:hours|days|a day|a week) )?after "
    r"(?=(?:having )?(?:leaving|left|killing|killed|claiming|claimed|taking) )",
    re.ASCII,
)
"""Before what it did elsewhere: "killed five in Chad on Friday, after leaving 18 dead in Niger"."""


def _in_other_lands(head: Scene, tail: Scene) -> bool:
    """Both name countries or places, and none is of both."""
    here, there = _lands(head), _lands(tail)
    return bool(here) and bool(there) and here.isdisjoint(there)


def _lands(scene: Scene) -> frozenset[str]:
    told = (place for place in (*scene.places, *scene.lands) if place.start >= scene.sentence.story)
    return frozenset(place.country or place.name for place in told)


def _turns(scene: Scene) -> Iterator[tuple[int, int]]:
    """Where the sentence's own event ends, and where the older one begins."""
    for match in _ENDS.finditer(scene.low):
        yield match.start(), match.end()
    killed = _WAS_KILLED.search(scene.words)
    if killed is None:
        return
    starts = (claim.start - scene.sentence.start for claim in scene.claims if claim.quantity.stated in (None, 1))
    named = (start for start in starts if 0 < killed.start() - start < _NAMED)
    yield from ((start, start) for start in named)
