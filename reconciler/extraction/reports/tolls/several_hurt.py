"""Counts of the wounded of a report that stand beside its dead and hold none of them."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import nested
from reconciler.extraction.reports.tolls.beside_others import beside_others
from reconciler.extraction.reports.tolls.hit import Hit, sentence_of
from reconciler.extraction.reports.tolls.hit_and_dead import OTHERS, are_dead
from reconciler.extraction.reports.tolls.ranks import rank
from reconciler.extraction.reports.tolls.wounded_then_dead import WHO_DID_IT
from reconciler.extraction.words import FEW

SOON = 160
"""Characters after those who were hit in which some of them are told dead."""
_ALSO = re.compile(r"[^.;:]{0,70}? (?:was|were|been) also (?:shot|struck|hit|stabbed|grazed|fired)\b", re.ASCII)
_JOINING = frozenset(("and", ", and", ",", "as well as", "along with"))


def several_hurt(hit: Hit) -> list[Claim]:
    """Those counted as wounded, one joined to them or told beside them, and those hit besides the dead."""
    counted = _counted(hit)
    several = [*counted, *(claim for claim in _besides_dead(hit) if _is_another(claim, hit))]
    return [*beside_others(several, hit.living, hit.texts), *several]


def is_several(claim: Claim) -> bool:
    """Counts more than one, or does not say how many."""
    return claim.quantity.stated != 1


def _counted(hit: Hit) -> list[Claim]:
    """Several told as wounded, and one by the same words; not as many as died, nor as many as were hit in all."""
    dead = {claim.quantity.stated for claim in hit.dead.claims} | {sum(person.dead for person in hit.people)}
    several = [claim for claim in hit.hurt if is_several(claim) and not are_dead(claim, dead, hit.texts)]
    several += [claim for claim in hit.hurt if claim.id not in hit.gone and _joined(claim, several, hit)]
    whole = {claim.quantity.stated for claim in hit.living if hit.holds_dead(claim) or _some_die_next(claim, hit)}
    return [claim for claim in several if claim.quantity.stated not in whole or _beside_others(claim, hit.hurt)]


def _some_die_next(claim: Claim, hit: Hit) -> bool:
    """Several only told as hit, of whom the next words count some as dead: "three men were shot. One has died"."""
    if claim.outcome != "casualties" or not is_several(claim):
        return False
    soon = hit.dead.soon_after(claim, NEXT)
    return bool(soon) and _SOME.fullmatch(soon[0].text) is not None


NEXT = 100
"""Characters after those who were hit in which the very next sentence counts the dead."""
_SOME = re.compile(
    rf"(?:one|{FEW}|\d)(?: of (?:them|the (?:men|women|victims|people|teens)))?", re.ASCII | re.IGNORECASE
)


def _besides_dead(hit: Hit) -> list[Claim]:
    """Those only told as hit of whom nothing tells that they died."""
    some_died = {claim.text for claim in hit.living if any(map(_is_of_them, hit.dead.soon_after(claim, SOON)))}
    some_of = {claim.restates for claim in hit.living if hit.holds_dead(claim)}
    return [
        claim
        for claim in hit.living
        if claim.outcome == "casualties"
        and claim.text not in some_died
        and claim.id not in some_of
        and not hit.died_with_him(claim)
    ]


def _is_another(claim: Claim, hit: Hit) -> bool:
    return _besides(claim, hit) or _stands_apart(claim, hit.dead.beside(claim))


def _beside_others(claim: Claim, hurt: Sequence[Claim]) -> bool:
    """Other wounded are counted in its sentence; alone, as many as were hit in all are those: "found two men hurt"."""
    return any(other is not claim and sentence_of(other) == sentence_of(claim) for other in hurt)


def _joined(claim: Claim, several: Sequence[Claim], hit: Hit) -> bool:
    """One person hurt by the same words as several told right before: "two men and a woman were hurt"."""
    if is_several(claim) or claim.part_of is not None:
        return False
    before = (one for one in several if sentence_of(one) == sentence_of(claim) and one.end < claim.start)
    return any(hit.text(claim)[one.end : claim.start].strip() in _JOINING for one in before)


def _besides(claim: Claim, hit: Hit) -> bool:
    """Hit besides the dead told before: "three others were shot", "Ada Moor and Bo Lind were also hit"."""
    if not hit.dead.begin_before(claim):
        return False
    if is_several(claim) and OTHERS.search(claim.text) is not None:
        return True
    return _ALSO.match(hit.text(claim), claim.end, claim.sentence.end) is not None


def _is_of_them(dead: Claim) -> bool:
    """Some of those told right before: "three others were shot. Two of them died"."""
    return dead.text.lower().endswith((" of them", " of those", " of whom"))


def _stands_apart(claim: Claim, beside: Sequence[Claim]) -> bool:
    """None of them is the one who died beside: he did it, or is one more, as "two were shot and a third was killed"."""
    after = [dead for dead in beside if dead.start > claim.end]
    more = any(rank(dead) - 1 == claim.quantity.stated or _unlike(claim, dead) for dead in after)
    return more or _harmed_by(claim, beside)


def _unlike(claim: Claim, dead: Claim) -> bool:
    """Of groups that share nobody; whom one outlet calls a teen the next calls a man."""
    return "child" not in (claim.group, dead.group) and not nested(claim.group, dead.group)


def _harmed_by(claim: Claim, beside: Sequence[Claim]) -> bool:
    """Several were hit by one of those `beside` them, who then died himself."""
    return is_several(claim) and any(dead.start > claim.end and dead.text.lower() in WHO_DID_IT for dead in beside)
