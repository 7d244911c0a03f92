"""Those told hit or hurt beside a count of others: "a woman was struck, and four others were treated"."""

import re
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import nested
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.further import NEAR, is_so_many_more
from reconciler.extraction.reports.tolls.together import is_again


def beside_others(several: Sequence[Claim], hit: Sequence[Claim], texts: Mapping[FieldName, str]) -> list[Claim]:
    """One told hurt in the sentence of "four others", or right before "two more": they are others than that one."""
    return [
        one
        for one in hit
        if one.quantity.stated == 1
        and not is_again(one)
        and any(_besides_that(claim, one, texts.get(claim.field, "")) for claim in several)
    ]


def hit_beside_hurt(hurt: Sequence[Claim], hit: Sequence[Claim]) -> list[Claim]:
    """Those hit in the sentence that tells of others hurt: "two men were shot and a toddler was grazed"."""
    new = [claim for claim in hurt if _is_new(claim)]
    return [one for one in hit if _is_new(one) and any(_apart(one, other) for other in new)]


def _is_new(claim: Claim) -> bool:
    return not (claim.subset or claim.part_of or claim.restates or is_again(claim) or claim.role == "attacker")


def _apart(one: Claim, other: Claim) -> bool:
    """Of one sentence, and none of the one is any of the other."""
    beside = (one.field, one.sentence) == (other.field, other.sentence)
    return beside and not nested(one.group, other.group)


def _besides_that(several: Claim, one: Claim, text: str) -> bool:
    if several.outcome != "injured" or several.field != one.field or one.end >= several.start:
        return False
    if several.sentence == one.sentence and one.outcome != "injured":
        return _OTHERS.search(several.text) is not None and _AND.fullmatch(text, one.end, several.start) is not None
    if several.sentence == one.sentence:
        return not several.subset and text.endswith((" and ", " while "), 0, several.start)
    right_before = one.outcome == "injured" and 0 <= several.start - one.sentence.end <= NEAR
    return right_before and is_so_many_more(several)


_OTHERS = re.compile(r"\bothers?\b", re.ASCII)
_AND = re.compile(r"[^.;:]{3,60}? (?:and|while) ", re.ASCII)
