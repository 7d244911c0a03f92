"""Which claims count the wounded of a report: those who were hit and are not told dead."""

import re
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.also_hit import also_hit
from reconciler.extraction.reports.tolls.beside_others import beside_others, hit_beside_hurt
from reconciler.extraction.reports.tolls.doers_who_lived import after_himself, is_doer
from reconciler.extraction.reports.tolls.hit import Hit
from reconciler.extraction.reports.tolls.hit_and_dead import unnamed_dead
from reconciler.extraction.reports.tolls.newcomers import is_newcomer
from reconciler.extraction.reports.tolls.ordinals import HIT
from reconciler.extraction.reports.tolls.others import is_apart, told_alive
from reconciler.extraction.reports.tolls.person import Person, by_himself, is_more, is_self
from reconciler.extraction.reports.tolls.several_hurt import is_several, several_hurt
from reconciler.extraction.reports.tolls.told_within import size

RIGHT_BEHIND = 3
"""Characters between two sentences."""


def claims_of(
    outcome: Outcome, claims: list[Claim], told: Sequence[Person], texts: Mapping[FieldName, str]
) -> list[Claim]:
    """Claims of one outcome; wounded people who died are counted as dead."""
    if outcome != "injured":
        return [claim for claim in claims if claim.outcome == outcome]
    hit = Hit(claims, told, texts)
    return _wounded(hit) if hit.dead.claims else _where_nobody_died(hit)


def _where_nobody_died(hit: Hit) -> list[Claim]:
    """Everybody hit; where several are counted, those told hurt and those hit beside them."""
    every = [claim for claim in hit.claims if claim.outcome in HIT]
    if not any(map(is_several, hit.claims)):
        return every
    only_hit = [claim for claim in every if claim.outcome != "injured"]
    also = {claim.id for run in also_hit(every, hit.text(every[0])) for claim in run}
    also |= {claim.id for claim in beside_others(hit.hurt, only_hit, hit.texts)}
    also |= {claim.id for claim in hit_beside_hurt(hit.hurt, only_hit)}
    return [*(claim for claim in only_hit if claim.id in also), *hit.hurt]


def _wounded(hit: Hit) -> list[Claim]:
    """The wounded told beside the dead; else those counted; else those told one by one; and the doers who lived."""
    hurt = [claim for claim in hit.living if not hit.died_with_him(claim)]
    several = several_hurt(hit)
    counted = _beside_dead(hit, hurt, several)
    if any(map(hit.holds_dead, hurt)):
        return counted or several or _more_than(hurt, hit.people)
    if counted:
        counted = [*counted, *(claim for claim in several if _is_whole(claim, counted, hit))]
    told = counted or several or hit.beside or _one_by_one(hit, hurt)
    doers = [claim for claim in _doers(hit) if claim not in told]
    return [*told, *doers] or [claim for claim in hit.hurt if by_himself(claim)]


def _beside_dead(hit: Hit, hurt: Sequence[Claim], several: Sequence[Claim]) -> list[Claim]:
    """Those wounded in the sentences of the dead, and each told as one more right behind."""
    counted = [claim for claim in hit.beside if claim.outcome == "injured"]
    if several and all(claim.quantity.stated is None for claim in counted):
        counted = []
    counted += [claim for claim in hurt if _one_more(claim, counted) and claim not in hit.beside]
    too = (person.claims[0] for person in hit.people if person.further and not person.dead)
    return counted + [one for one in too if counted and one in hurt and one not in counted and _new_hurt(one)]


def _one_by_one(hit: Hit, hurt: Sequence[Claim]) -> list[Claim]:
    """Single people hurt who are none of the dead."""
    apart = {claim.id for person in hit.people if is_apart(person, hit.people) for claim in person.claims}
    apart = (apart - unnamed_dead(hit.dead.claims, hit.people)) | hit.officers
    others = [claim for claim in hurt if not is_several(claim) and (claim.id in apart or is_more(claim))]
    living = [told_alive(person.claims) for person in hit.people if person.lives and is_apart(person, hit.people)]
    return others + [claim for claim in living if claim.outcome == "injured" and claim not in others]


def _doers(hit: Hit) -> list[Claim]:
    """Those hurt of whom the text says that they did it."""
    lived = [claim for person in hit.people for claim in after_himself(person, hit.dead.claims)]
    doers = [one for one in hit.hurt if one.role == "attacker" or is_doer(one, hit.claims) or one in lived]
    return [claim for claim in doers if claim.id not in hit.died and not is_self(claim)]


def _more_than(hit: Sequence[Claim], told: Sequence[Person]) -> list[Claim]:
    """Those told hurt one by one, where they are as many as were hit in all: "two were shot, one fatally"."""
    apart = (person for person in told if is_apart(person, told))
    hurt = [next((one for one in person.claims if one.outcome == "injured"), None) for person in apart]
    whole = max((claim.quantity.stated or 0 for claim in hit if claim.outcome == "casualties"), default=0)
    singly = [claim for claim in hurt if claim is not None]
    return singly if len(singly) >= whole > 1 else []


def _is_whole(claim: Claim, counted: Sequence[Claim], hit: Hit) -> bool:
    """Says outright how many were wounded in all, and more than those told beside dead."""
    before = hit.text(claim)[claim.sentence.start : claim.start]
    return claim.outcome == "injured" and _IN_ALL.search(before) is not None and size([claim]) > size(counted)


_IN_ALL = re.compile(r"\bnumber of (?:the |people |those )?(?:wounded|injured|casualties|hurt)\b[^.;]{0,40}$", re.ASCII)


def _one_more(claim: Claim, counted: Sequence[Claim]) -> bool:
    """Told as one more, right behind those hurt beside the dead."""
    one = claim.outcome == "injured" and claim.quantity.stated == 1 and is_more(claim)
    return one and any(0 <= claim.start - other.sentence.end <= RIGHT_BEHIND for other in counted)


def _new_hurt(claim: Claim) -> bool:
    """Hurt, and first told by what he does: "a clerk was also injured"."""
    return claim.outcome == "injured" and is_newcomer(claim)
