"""The count that a story opens with, against a higher one of all the dead that somebody else gives further on."""

from collections.abc import Sequence

from reconciler.concepts.claim import AttributionKind, Claim
from reconciler.concepts.group import ancestry
from reconciler.extraction.reports.tolls.risen import FAR, RISEN, TAKEN_TO, says_it_rose
from reconciler.extraction.reports.tolls.rivals import is_elsewhere, says_more
from reconciler.extraction.reports.tolls.together import together
from reconciler.extraction.reports.tolls.told_within import size
from reconciler.extraction.reports.voices import MANY_TIMES, of_one_voice

_COUNTS: frozenset[AttributionKind] = frozenset({"official", "health", "media", "ngo", "party"})
"""Who counts the dead, and has not only seen some."""


def opening_and_more(chosen: Sequence[Claim], claims: Sequence[Claim], text: str) -> list[list[Claim]]:
    """Those whom the story opens with, added up, and another's higher count, where one of the two is `chosen`."""
    body = sorted([claim for claim in claims if claim.block == "body"], key=lambda claim: claim.start)
    if not chosen or len(body) < len(("the first", "another")) or body[0].outcome != "killed":
        return []
    first = together([claim for claim in body if claim.sentence == body[0].sentence], text)
    later = [claim for claim in body if claim.start > body[0].sentence.end and _is_more(claim, first, text)]
    if list(chosen) == first:
        return [first, later[:1]] if later else []
    return [first, list(chosen)] if len(chosen) == 1 and chosen[0] in later else []


def _is_more(claim: Claim, first: Sequence[Claim], text: str) -> bool:
    """Another voice's count of all, some more than the first, and no toll that rose since."""
    least, most = size(first), claim.quantity.stated or 0
    if not 1 < least < most <= MANY_TIMES * least or claim.role != "victim" or claim.subset:
        return False
    wide = all(claim.group in ancestry(each.group) for each in first)
    told_anew = claim.restates is None and claim.covers is None and not says_more(claim)
    rose = any(each.search(text, max(0, claim.start - FAR), claim.start) for each in (RISEN, TAKEN_TO))
    rose = rose or says_it_rose(claim, text)
    return wide and told_anew and not rose and _of_another(claim, first[0]) and not is_elsewhere(first[-1], claim, text)


def _of_another(claim: Claim, first: Claim) -> bool:
    """Of a voice that counts, and is not the first's."""
    voice, told = claim.attribution, first.attribution
    if voice is None or voice.kind not in _COUNTS:
        return False
    return told is None or not of_one_voice(told, voice)
