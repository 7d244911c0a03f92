"""Claims of one sentence without those of them who are told again: bodies found so far, some among them, one by one."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reconciler.concepts.claim import Claim


def size(claims: Sequence[Claim]) -> int:
    """How many people they count."""
    return sum([claim.quantity.stated or claim.quantity.low or claim.quantity.high or 0 for claim in claims])


def without_told_apart(claims: list[Claim], text: str) -> list[Claim]:
    """Without those of the first, told one by one behind a dash: "three dead -- two in a car and one outside"."""
    rest = claims[1:]
    if not rest or _DASH.fullmatch(text, claims[0].end, rest[0].start) is None or size(rest) > size(claims[:1]):
        return claims
    return claims[:1]


_DASH = re.compile(
    r"(?: (?:people|confirmed|are|were|dead|killed|deaths|fatalities|injured|wounded|hurt)){0,3} ?(?:--|[—–:]) ?"
)


def without_some_among(claims: list[Claim], text: str) -> list[Claim]:
    """Without those told to be among the ones counted behind: "sixty were grave cases among the 140 wounded"."""
    among = {one.id for one, two in pairwise(claims) if _AMONG.fullmatch(text, one.end, two.start) is not None}
    return [claim for claim in claims if claim.id not in among]


def without_bodies(claims: list[Claim], text: str) -> list[Claim]:
    """Without the dead who have been found or buried so far, beside all of them: "20 died; 12 bodies were found"."""
    whole = max((size([claim]) for claim in claims if _BODIES.match(text, claim.end) is None), default=0)
    return [claim for claim in claims if _BODIES.match(text, claim.end) is None or size([claim]) > whole]


_BODIES = re.compile(
    r" (?:bodies|corpses|remains|bodies of [a-z ]{3,30}) (?:had|have|has|were|was|are) (?:[a-z]{2,9} ){0,3}?"
    r"(?:buried|cremated|found|recovered|collected|retrieved|counted|identified|pulled)\b",
    re.ASCII,
)
_AMONG = re.compile(
    r"[^.;,]{1,60} among (?:the|those|its|their) (?:more than |at least |about |some |nearly )?", re.ASCII
)


def left_in_all(claims: list[Claim], text: str) -> list[Claim]:
    """The toll that a sentence ends in alone, of all told before: "killed his wife and son, leaving two dead"."""
    last = claims[-1:]
    whole = bool(last) and is_left(last[0], text) and size(last) >= size(claims[:-1])
    return last if whole else claims


def is_left(claim: Claim, text: str) -> bool:
    """Told as all whom what stands before it left dead or hurt."""
    return text.endswith(_LEAVING, 0, claim.start)


_LEAVING = (", leaving ", ", leaving a total of ", ", leaving behind ")
