"""Whom a number told again stands for: the claim before it that counts them, or that counts them among others."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import HURT, Claim, Outcome
from reconciler.concepts.group import Group, nested
from reconciler.extraction.told_again.mentions import COUNTED, Mention, number_named


class Base(msgspec.Struct, frozen=True, gc=False):
    """What a number told again says of whom."""

    like: Claim
    """The claim whose report, modality and people it has."""
    outcome: Outcome
    whole: bool
    """They are all that `like` counts; else some of them."""
    tied: bool = True
    """`like` counts them, alone or among others."""


def base_of(mention: Mention, claims: Sequence[Claim], text: str) -> Base | None:
    """The claim that counts them before; None where there is none, or where it may be another."""
    before = [claim for claim in claims if counts(claim) and _is_before(claim, mention)]
    if mention.kind == "them":
        return _of_the_last(mention, before)
    if mention.kind == "lived":
        return _of_the_living(mention, before)
    if mention.kind == "of_people":
        noun = text[mention.start : mention.end].split()[-1].lower()
        called = [claim for claim in before if claim.text.lower().split()[-1] == noun]
        return None if _ACCUSED.match(text, mention.end) else _of_the_last(mention, called, far=FAR)
    wholes = [claim for claim in before if claim.part_of is None and not claim.subset]
    same = [claim for claim in before if claim.quantity.stated == mention.number]
    if mention.kind != "some" and same:
        return _the_same(mention, same, claims, text)
    return _among(mention, wholes) if mention.kind in ("victims", "some") else None


def counts(claim: Claim) -> bool:
    """Harm that came to a printed number of persons, in what the article reports."""
    told = claim.modality in ("asserted", "reported") and claim.role == "victim" and claim.outcome in HURT
    known = claim.quantity.unit == "person" and claim.quantity.stated is not None
    return told and known and claim.report is not None and claim.kind in ("event", "background")


def _is_before(claim: Claim, mention: Mention) -> bool:
    return claim.field == "title" or claim.end <= mention.start


def _the_same(mention: Mention, same: Sequence[Claim], claims: Sequence[Claim], text: str) -> Base | None:
    like = same[-1]
    told = {claim.outcome for claim in same if claim.report == like.report}
    others = _OTHERS.search(text, max(0, mention.start - _BEFORE), mention.end)
    outcome = _one_outcome(told - {"killed"} if others else told, like.outcome)
    like = next((claim for claim in reversed(same) if claim.outcome == outcome), like)
    if outcome is None or (mention.group is not None and not _of_kind(like, mention.group)):
        return None
    if mention.kind == "people" and not _alone(mention, like, claims, text):
        return None
    return Base(like, outcome, whole=True)


_OTHERS = re.compile(r"\b(?:other|remaining|surviving)\b", re.IGNORECASE)
"""Said of those left when the dead have been told."""
_BEFORE = 16
"""Characters in which that stands before a number."""


def _of_the_living(mention: Mention, before: Sequence[Claim]) -> Base | None:
    """Those hit who survived, of the report told last; who survived where nobody else was hit may be unhurt."""
    own = [claim for claim in before if claim.report == before[-1].report and claim.part_of is None]
    hurt = [claim for claim in own if claim.outcome == "injured" and _stated(claim) == mention.number]
    if hurt:
        return Base(hurt[-1], "injured", whole=True)
    hit = [claim for claim in own if claim.outcome != "killed" and _stated(claim) >= mention.number]
    return Base(hit[-1], "injured", whole=False) if hit else None


def _of_kind(like: Claim, group: Group) -> bool:
    """Those counted may be of the group; a mother and her son who were "both" hurt are not "the two boys"."""
    return nested(group, like.group) and (like.group != "people" or like.figure.text.lower() != "both")


def _one_outcome(told: set[Outcome], last: Outcome) -> Outcome | None:
    """What befell as many of them, where they are the same people; of two that can be, the one told `last`."""
    if told >= {"killed", "injured"}:
        return None
    return "killed" if "killed" in told else last


NEAR = 400
"""Characters between "both" or "the two" and those whom they take together."""
FAR = 2_000
"""Characters back in which something else of that number may be meant, and those whom "both men" takes together."""
_ACCUSED = re.compile(
    r",? (?:who (?:(?:was|were|did) not|shot|fired|opened fire|killed|were (?:charged|arrested|accused))"
    r"|(?:is |are |was |were |have been )?"
    r"(?:indicted|accused|charged|arrested|suspected|convicted|sentenced|wanted|sought|held))\b",
    re.IGNORECASE,
)
"""Behind those who did it, or whom nothing befell."""


def _alone(mention: Mention, like: Claim, claims: Sequence[Claim], text: str) -> bool:
    """Nothing else of that number was told before, and they are accused of nothing."""
    bare = mention.group is None and mention.end == mention.past
    if mention.near and (like.field == "title" or mention.start - like.end > (NEAR if bare else FAR)):
        return False
    grown = text.endswith("adults", mention.start, mention.end)
    lived = text.endswith("survivors", mention.start, mention.end) and like.outcome == "killed"
    if lived or _ACCUSED.match(text, mention.end) or (grown and like.group == "child"):
        return False
    begun = max(0, mention.start - FAR)
    behind = [claim for claim in claims if claim.outcome in HURT and claim.field == "text" and claim.end > begun]
    hurt = [(claim.start, claim.end) for claim in behind if claim.start < mention.start]
    for match in COUNTED.finditer(text, begun, mention.start):
        if number_named(match["count"]) == mention.number and not any(
            start < match.end() and match.start() < end for start, end in hurt
        ):
            return False
    return True


def _of_the_last(mention: Mention, before: Sequence[Claim], *, far: int = NEAR) -> Base | None:
    """Some of those counted last, where only one figure of more people stands near."""
    near = [
        claim
        for claim in before
        if claim.field == "text"
        and mention.start - claim.end < far
        and claim.part_of is None
        and (claim.quantity.stated or 0) > mention.number
    ]
    if not near or len({(claim.outcome, claim.quantity.stated) for claim in near}) != 1:
        return None
    return Base(near[-1], near[-1].outcome, whole=False)


def _among(mention: Mention, wholes: Sequence[Claim]) -> Base | None:
    """Some of the victims whom the article counts, of its own report if it tells of several."""
    if not wholes:
        return None
    report = wholes[-1].report
    own = [claim for claim in wholes if claim.report == report]
    most = {claim.outcome: claim for claim in sorted(own, key=_stated)}
    told = list(most.values())
    larger = [claim for claim in told if _stated(claim) > mention.number]
    if len(told) == 1 and larger:
        return Base(larger[0], larger[0].outcome, whole=False)
    hit = most.get("casualties")
    if hit is not None and hit in larger:
        return Base(hit, "casualties", whole=False)
    apart = sum(_stated(claim) for claim in told if claim.outcome != "casualties")
    if mention.number <= apart and all(_stated(claim) for claim in told):
        return Base(max(told, key=_stated), "casualties", whole=False, tied=False)
    return None


def _stated(claim: Claim) -> int:
    return claim.quantity.stated or 0


ELSEWHERE = re.compile(
    r"\b(?:robb|burglar|gunpoint|knifepoint|scam|fraud|rape|raping|sexual|molest|traffick|theft|stole|unhurt|unharmed|uninjured|unscathed"
    r"|(?:was|were|are) not (?:hurt|injured|hit|shot|wounded|struck)|earlier this|last (?:year|month|week|summer|fall"
    r"|winter|spring)|(?:years?|months?|weeks?) ago|in (?:19|20)\d\d|separate|unrelated|another (?:shooting|incident"
    r"|attack|crash|fire))",
    re.IGNORECASE,
)
"""Victims of something else, some other time, or of nothing."""
