"""What struck those who mourned somebody: "shot at a vigil for a teenager who was killed a week earlier"."""

import re

import msgspec

from reconciler.concepts.claim import HURT, Claim
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.figurative import MASK

_MEETING = (
    "vigil funeral memorial wake burial procession fundraiser benefit repast ceremony release barbecue cookout"
    " gathering party money march protest rally service services"
)
_FOR_WHOM = re.compile(
    rf"\b(?:{'|'.join(_MEETING.split())}|gathered|assembled)\b"
    r"(?! (?:headquarters|leaders?|offices?|members?|workers?|officials?|chairman|candidates?)\b)"
    r"(?:(?!, an? )[^.;]){0,50}? (?:for|of|over|to (?:honou?r|remember|mourn)"
    r"|(?:honou?r|remember|mourn)ing)"
    r" (?P<whom>(?:an? |the )?(?:slain|murdered) [a-z -]{3,20}"
    r"|[^,.;]{3,90}? (?:(?:who|that|which) (?:had |was |were |has )?(?:been )?(?:recently )?"
    r"(?:killed|died|shot|slain|murdered|drowned|left|stabbed|claimed)"
    r"|(?:killed|slain|murdered|shot dead|shot to death|stabbed to death))\b[^,.;]{0,60})",
    re.ASCII,
)
_BY_ONE_WHO = re.compile(
    r"\b(?:killed|shot|slain|murdered|stabbed)\b[^,.;]{0,40}? by (?:an?|the) [\w -]{2,30} who\b", re.ASCII
)
"""Of those mourned it is told on what else he did who killed them."""
_MEETINGS = frozenset((*_MEETING.split(), "gathered", "assembled"))
_MET = re.compile(
    rf"\b(?:{'|'.join(_MEETING.split())}|gather(?:ed)?|candlelight|attend(?:ed|ing)?|mourn(?:ed|ing|ers))\b", re.ASCII
)
"""Whose day is that of what struck those who met, as that of what comes after a death is not."""


def mourned(scene: Scene) -> tuple[Scene, Scene] | None:
    """Its own event without those who were mourned, and these; None where they are all that came to harm."""
    if _MEETINGS.isdisjoint(scene.tokens):
        return None
    told = _FOR_WHOM.search(scene.words)
    if told is None or _BY_ONE_WHO.search(scene.words, told.start("whom")) is not None:
        return None
    older = cut(scene, *told.span("whom"))
    start, end = older.sentence.start, older.sentence.end
    claims = tuple(claim for claim in scene.claims if not start <= claim.start < end)
    if not older.claims or not any(map(_harmed, claims)) or _beside_them(scene, end, claims):
        return None
    times = tuple(time for time in scene.times if not start <= time.start < end)
    types = tuple(dict.fromkeys((*_types(scene, 0, told.start("whom")), *_types(scene, told.end(), len(scene.words)))))
    low = _MET.sub(lambda word: MASK * len(word.group()), scene.low)
    low = low[: told.start("whom")] + MASK * len(told["whom"]) + low[told.end("whom") :]
    own = msgspec.structs.replace(scene, low=low, claims=claims, times=times, types=types, all_types=types)
    return own, msgspec.structs.replace(older, cue="earlier", recalled=True)


def _beside_them(scene: Scene, end: int, claims: tuple[Claim, ...]) -> bool:
    """All others came to harm in what killed those mourned: "for a boy killed in a shooting that also hurt a nun"."""
    only = all(claim.start >= end for claim in claims if _harmed(claim))
    return only and _THAT_ALSO.match(scene.words, end - scene.sentence.start) is not None


_THAT_ALSO = re.compile(
    r"[^;]{0,60}?\b(?:that|which)(?: also)? (?:killed|wounded|injured|hurt|left|claimed|sent|struck)\b", re.ASCII
)


def _types(scene: Scene, first: int, past: int) -> tuple[str, ...]:
    return cut(scene, first, past).types


def _harmed(claim: Claim) -> bool:
    return claim.outcome in HURT and claim.modality != "denied"
