"""Speakers read as the last of those harmed before them: "killing nine, Omar Bo, a mayor, said"."""

import re
from bisect import bisect_right
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import Claim


def without_speakers(claims: Sequence[Claim], speakers: Sequence[tuple[int, int]], text: str) -> list[Claim]:
    """The claims without those who are the speakers themselves: "killed 32 people, A. Name, a mayor, said"."""
    spoken = [_only_speaks(claim, speakers, text) for claim in claims]
    if not any(spoken):
        return list(claims)
    kept = [at for at, speaks in enumerate(spoken) if not speaks]
    moved = {str(at): str(new) for new, at in enumerate(kept)}
    return [
        msgspec.structs.replace(claims[at], part_of=moved.get(whole) if (whole := claims[at].part_of) else None)
        for at in kept
    ]


def _only_speaks(claim: Claim, speakers: Sequence[tuple[int, int]], text: str) -> bool:
    """One who is named, and named as a speaker: "a wounded man said" and "said Ada Brown, who was shot" are both."""
    if claim.quantity.stated != 1 or _FIRST_TOLD.match(claim.text) is not None:
        return False
    before = bisect_right(speakers, (claim.start, len(text)))
    spoke = before > 0 and claim.end <= speakers[before - 1][1]
    return (spoke and _WHO.match(text, claim.end) is None) or _REPORTS.match(text, claim.end) is not None


_WHO = re.compile(r",?[ \u00a0\n]who(?!\w)", re.IGNORECASE)
"""After one of whom more is told than that they spoke."""
_FIRST_TOLD = re.compile(r"(?:an?|one|another|1)(?!\w)", re.IGNORECASE)
_REPORTS = re.compile(
    r"(?:[ \u00a0\n](?:news agency|newspaper|television|radio))?[ \u00a0\n](?:reported|reports)(?=[,.])"
)
"""Behind an outlet that tells of it: "killing nine, Ahora reported, citing police"."""
