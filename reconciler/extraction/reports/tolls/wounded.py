"""Which claims count the wounded of a report: those who were hit and are not told dead."""

import re
from collections.abc import Collection, Mapping, Sequence

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.group import nested
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.beside_others import beside_others, hit_beside_hurt
from reconciler.extraction.reports.tolls.callings import KIN, ORDINARY
from reconciler.extraction.reports.tolls.dead import Dead, dead_of
from reconciler.extraction.reports.tolls.describe import called
from reconciler.extraction.reports.tolls.doers_who_lived import after_himself, is_doer
from reconciler.extraction.reports.tolls.found import includes
from reconciler.extraction.reports.tolls.hit_and_dead import (
    OTHERS,
    all_died,
    are_dead,
    are_the_rest,
    died_after,
    unnamed_dead,
)
from reconciler.extraction.reports.tolls.newcomers import introduced, is_newcomer
from reconciler.extraction.reports.tolls.ordinals import HIT
from reconciler.extraction.reports.tolls.others import died_of, is_apart, officers_beside, told_alive
from reconciler.extraction.reports.tolls.people_words import OF_THE_LAW
from reconciler.extraction.reports.tolls.person import Person, by_himself, is_more, is_self, is_the_other
from reconciler.extraction.reports.tolls.ranks import rank
from reconciler.extraction.reports.tolls.together import is_again
from reconciler.extraction.reports.tolls.told_within import size
from reconciler.extraction.reports.tolls.wounded_then_dead import WHO_DID_IT, holds_dead
from reconciler.extraction.reports.vocabulary.too import befell_too

_EVERYBODY = re.compile(r"\b(?:shooting|stabbing)s?$", re.IGNORECASE)
"""Ends what counts everybody who was hit, the dead among them: "a quadruple shooting"."""

SOON = 160
"""Characters after those who were hit in which some of them are told dead."""
_ALSO = re.compile(r"[^.;:]{0,70}? (?:was|were|been) also (?:shot|struck|hit|stabbed|grazed|fired)\b", re.ASCII)


def claims_of(
    outcome: Outcome, claims: list[Claim], told: Sequence[Person], texts: Mapping[FieldName, str]
) -> list[Claim]:
    """Claims of one outcome; wounded people who died are counted as dead."""
    own = [claim for claim in claims if claim.outcome == outcome]
    dead = dead_of(claims)
    killed = dead.claims
    deaths = {_place(claim) for claim in killed if not _only_named(claim) or by_himself(claim)}
    ones = [claim for claim in killed if claim.text.lower() in ("one", "1")]
    deaths |= {_place(claim) for claim in claims if ones and is_the_other(claim, ones)}
    gone_with_him = all_died(killed, claims, texts, told)
    if outcome != "injured":
        return own
    if not killed:
        every = [claim for claim in claims if claim.outcome in HIT]
        only_hit = [claim for claim in every if claim not in own]
        beside = [*beside_others(own, only_hit, texts), *hit_beside_hurt(own, only_hit)]
        return [*beside, *own] if any(map(_several, claims)) else every
    officers = officers_beside(told, killed)
    hit = [
        claim
        for claim in claims
        if claim.outcome in HIT
        and not are_the_rest(claim, killed, own)
        and not _EVERYBODY.search(claim.text)
        and (
            not is_again(claim)
            or _first_told(claim, deaths, killed)
            or introduced(claim, texts.get(claim.field, ""))
            or befell_too(texts.get(claim.field, ""), claim.end)
            or is_the_other(claim, killed)
            or any(
                claim is person.claims[0] and (_is_officer(person, officers) or (person.further and person.lives))
                for person in told
            )
        )
    ]
    gone = {claim.id for person in told for claim in died_of(person)}
    among = {
        claim.id for claim in hit if any(includes(one, claim, texts.get(claim.field, "")) for one in dead.beside(claim))
    }
    hit = [claim for claim in hit if claim.id not in gone | among and not died_after(claim, killed, texts)]
    unnamed = unnamed_dead(killed, told)
    apart = {claim.id for person in told if is_apart(person, told) for claim in person.claims} - unnamed
    apart |= officers
    beside = [
        claim
        for claim in hit
        if _place(claim) in deaths - gone_with_him and not holds_dead(claim, dead.beside(claim), texts)
    ]
    counted = [claim for claim in beside if claim.outcome == "injured"]
    numbers = {claim.quantity.stated for claim in killed} | {sum(person.dead for person in told)}
    several = [claim for claim in own if claim.quantity.stated != 1 and not are_dead(claim, numbers, texts)]
    several += [claim for claim in own if claim.id not in gone | among and _joined(claim, several, texts)]
    all_hit = {claim.quantity.stated for claim in hit if holds_dead(claim, dead.beside(claim), texts)}
    several = [claim for claim in several if claim.quantity.stated not in all_hit or _beside_others(claim, own)]
    some_died = {claim.text for claim in hit if any(map(_is_of_them, dead.soon_after(claim, SOON)))}
    besides = (claim for claim in hit if claim.outcome == "casualties" and claim.text not in some_died)
    some_of = {claim.restates for claim in hit if holds_dead(claim, dead.beside(claim), texts)}
    besides = (claim for claim in besides if _place(claim) not in gone_with_him and claim.id not in some_of)
    several += [claim for claim in besides if _besides(claim, dead, texts) or _stands_apart(claim, dead.beside(claim))]
    several = [*beside_others(several, hit, texts), *several]
    hit = [claim for claim in hit if claim.outcome == "injured" or _place(claim) not in gone_with_him]
    others = [claim for claim in hit if claim.quantity.stated == 1 and (claim.id in apart or is_more(claim))]
    living = [told_alive(person.claims) for person in told if person.lives and is_apart(person, told)]
    others += [claim for claim in living if claim.outcome == "injured" and claim not in others]
    if several and counted and all(claim.quantity.stated is None for claim in counted):
        counted = []
    counted += [claim for claim in hit if _one_more(claim, counted) and claim not in beside]
    too = (person.claims[0] for person in told if person.further and not person.dead)
    counted += [claim for claim in too if counted and claim in hit and claim not in counted and _new_hurt(claim)]
    if any(holds_dead(claim, dead.beside(claim), texts) for claim in hit):
        return counted or several or _more_than(hit, told)
    if counted:
        counted = [*counted, *(claim for claim in several if _is_whole(claim, counted, texts))]
    lived = [claim for person in told for claim in after_himself(person, killed)]
    doers = [claim for claim in own if claim.role == "attacker" or is_doer(claim, claims) or claim in lived]
    doers = [claim for claim in doers if claim.id not in gone and not is_self(claim)]
    told_hurt = counted or several or beside or others
    return [*told_hurt, *(one for one in doers if one not in told_hurt)] or [one for one in own if by_himself(one)]


def _is_officer(person: Person, beside: Collection[str]) -> bool:
    """An officer who lives, or one told beside no dead but those whom the police stopped."""
    first = person.claims[0]
    return first.id in beside or (person.lives and OF_THE_LAW.match(first.text) is not None)


def _beside_others(claim: Claim, hurt: Sequence[Claim]) -> bool:
    """Other wounded are counted in its sentence; alone, as many as were hit in all are those: "found two men hurt"."""
    return any(other is not claim and _place(other) == _place(claim) for other in hurt)


def _more_than(hit: Sequence[Claim], told: Sequence[Person]) -> list[Claim]:
    """Those told hurt one by one, where they are as many as were hit in all: "two were shot, one fatally"."""
    apart = (person for person in told if is_apart(person, told))
    hurt = [next((one for one in person.claims if one.outcome == "injured"), None) for person in apart]
    whole = max((claim.quantity.stated or 0 for claim in hit if claim.outcome == "casualties"), default=0)
    singly = [claim for claim in hurt if claim is not None]
    return singly if len(singly) >= whole > 1 else []


def _place(claim: Claim) -> tuple[FieldName, int]:
    """Its sentence."""
    return claim.field, claim.sentence.start


def _joined(claim: Claim, several: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    """One person hurt by the same words as several told right before: "two men and a woman were hurt"."""
    if claim.quantity.stated != 1 or claim.part_of is not None:
        return False
    before = (one for one in several if _place(one) == _place(claim) and one.end < claim.start)
    return any(texts.get(claim.field, "")[one.end : claim.start].strip() in _JOINING for one in before)


_JOINING = frozenset(("and", ", and", ",", "as well as", "along with"))


def _is_whole(claim: Claim, counted: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    """Says outright how many were wounded in all, and more than those told beside dead."""
    before = texts.get(claim.field, "")[claim.sentence.start : claim.start]
    return claim.outcome == "injured" and _IN_ALL.search(before) is not None and size([claim]) > size(counted)


_IN_ALL = re.compile(r"\bnumber of (?:the |people |those )?(?:wounded|injured|casualties|hurt)\b[^.;]{0,40}$", re.ASCII)


def _one_more(claim: Claim, counted: Sequence[Claim]) -> bool:
    """Told as one more, right behind those hurt beside the dead."""
    one = claim.outcome == "injured" and claim.quantity.stated == 1 and is_more(claim)
    return one and any(0 <= claim.start - other.sentence.end <= RIGHT_BEHIND for other in counted)


def _new_hurt(claim: Claim) -> bool:
    """Hurt, and first told by what he does: "a clerk was also injured"."""
    return claim.outcome == "injured" and is_newcomer(claim)


RIGHT_BEHIND = 3
"""Characters between two sentences."""


def _first_told(claim: Claim, deaths: Collection[tuple[FieldName, int]], killed: Sequence[Claim]) -> bool:
    """Hurt beside the dead, and called by what he does: "the driver is in critical condition and a passenger died"."""
    kin = called(claim) in KIN and all(called(one) != called(claim) for one in killed)
    named = claim.text.lower().startswith("the ") and (kin or called(claim) not in ORDINARY)
    return claim.outcome == "injured" and named and (claim.field, claim.sentence.start) in deaths


def _besides(claim: Claim, dead: Dead, texts: Mapping[FieldName, str]) -> bool:
    """Hit besides the dead told before: "three others were shot", "Ada Moor and Bo Lind were also hit"."""
    if not dead.begin_before(claim):
        return False
    if _several(claim) and OTHERS.search(claim.text) is not None:
        return True
    return _ALSO.match(texts.get(claim.field, ""), claim.end, claim.sentence.end) is not None


def _is_of_them(dead: Claim) -> bool:
    """Some of those told right before: "three others were shot. Two of them died"."""
    return dead.text.lower().endswith((" of them", " of those", " of whom"))


def _only_named(claim: Claim) -> bool:
    """Called as any victim is, or by a name alone: perhaps the very one told hurt beside; "the driver" is another."""
    return is_again(claim) and not (claim.text.lower().startswith("the ") and called(claim) not in _VICTIM)


_VICTIM = frozenset("victim person patient one adult male female suspect juvenile teen teenager".split())


def _several(claim: Claim) -> bool:
    return claim.quantity.stated != 1


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
    return _several(claim) and any(dead.start > claim.end and dead.text.lower() in WHO_DID_IT for dead in beside)
