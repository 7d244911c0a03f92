"""All people of one report and outcome, attackers among them, with the reason for the sum."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.mention import FieldName
from reconciler.concepts.quantity import Hedge
from reconciler.concepts.report import Total
from reconciler.extraction.reports.describe import called
from reconciler.extraction.reports.found import found_hit
from reconciler.extraction.reports.harmers import counted_in, harmers
from reconciler.extraction.reports.ordinals import HIT, with_ordinals
from reconciler.extraction.reports.persons import (
    ORDINARY,
    Person,
    by_himself,
    died_of,
    is_apart,
    is_more,
    is_self,
    persons,
    told_apart,
)
from reconciler.extraction.reports.toll import is_again, most, size

HEDGES: Mapping[Hedge, str] = {
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "up_to": "up to ",
    "fewer_than": "fewer than ",
    "nearly": "nearly ",
    "about": "about ",
}
_LEAVES: Mapping[Outcome, tuple[Outcome, ...]] = defaultdict(tuple, {"casualties": ("injured",)})
"""People hit beside the dead are wounded."""
_EVERYBODY = re.compile(r"\b(?:shooting|stabbing)s?$", re.IGNORECASE)
"""Ends what counts everybody who was hit, the dead among them: "a quadruple shooting"."""
_SURVIVED = re.compile(
    r"\b(?:wounded|hospital|hospitals|hospitalized|condition|stable|treated|released|survive|recover|non-?life)",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:others?|more|additional|survivors)\b", re.IGNORECASE)
_ONE = frozenset(("one", "1"))
"""Says that there was no other."""
NO_TEXTS: Mapping[FieldName, str] = {}


def totals(claims: Sequence[Claim], texts: Mapping[FieldName, str] = NO_TEXTS) -> Mapping[Outcome, Total]:
    """Totals by outcome, over the claims of one report; `texts` are the article's fields, where they are at hand."""
    stated = {claim.id: claim.quantity.stated for claim in claims}
    counted = found_hit([claim for claim in claims if _counts(claim) and not _rounded(claim, stated)], texts)
    outcomes = tuple(
        dict.fromkeys(outcome for claim in counted for outcome in (claim.outcome, *_LEAVES[claim.outcome]))
    )
    told = persons(counted, texts)
    of = {outcome: _of(outcome, counted, told, texts) for outcome in outcomes}
    own = harmers(counted, told, texts)
    sums = {outcome: _total(each, counted, own, people=told, texts=texts) for outcome, each in of.items() if each}
    return with_ordinals(_with_wounded(sums), counted, texts)


def _rounded(claim: Claim, stated: Mapping[str, int | None]) -> bool:
    """Says less exactly what another claim says in full: "more than 110" of 115."""
    full = stated.get(claim.restates) if claim.restates is not None else None
    return full is not None and full != claim.quantity.stated


def _of(outcome: Outcome, claims: list[Claim], told: Sequence[Person], texts: Mapping[FieldName, str]) -> list[Claim]:
    """Claims of one outcome; wounded people who died are counted as dead."""
    own = [claim for claim in claims if claim.outcome == outcome]
    killed = [claim for claim in claims if claim.outcome == "killed"]
    deaths = {(claim.field, claim.sentence.start) for claim in killed if not is_again(claim) or by_himself(claim)}
    if outcome != "injured":
        return own
    if not killed:
        return own if any(_several(claim) for claim in claims) else [claim for claim in claims if claim.outcome in HIT]
    hit = [
        claim
        for claim in claims
        if claim.outcome in HIT
        and not _EVERYBODY.search(claim.text)
        and (not is_again(claim) or _first_told(claim, deaths))
    ]
    gone = {claim.id for person in told for claim in died_of(person)}
    hit = [claim for claim in hit if claim.id not in gone]
    apart = {claim.id for person in told if is_apart(person, told) for claim in person.claims}
    beside = [
        claim for claim in hit if (claim.field, claim.sentence.start) in deaths and not _holds_dead(claim, killed)
    ]
    counted = [claim for claim in beside if claim.outcome == "injured"]
    several = [claim for claim in own if claim.quantity.stated != 1 and not _are_dead(claim, killed, told, texts)]
    others = [claim for claim in hit if claim.quantity.stated == 1 and (claim.id in apart or is_more(claim))]
    if any(_holds_dead(claim, killed) for claim in hit):
        return counted or several
    return counted or several or beside or others


def _first_told(claim: Claim, deaths: Collection[tuple[FieldName, int]]) -> bool:
    """Hurt beside the dead, and called by what he does: "the driver is in critical condition and a passenger died"."""
    named = claim.text.lower().startswith("the ") and called(claim) not in ORDINARY
    return claim.outcome == "injured" and named and (claim.field, claim.sentence.start) in deaths


def _several(claim: Claim) -> bool:
    return claim.quantity.stated != 1


def _holds_dead(claim: Claim, killed: Sequence[Claim]) -> bool:
    """Several who were hit, told before those of them who died: "four were shot, one fatally"."""
    if claim.outcome != "casualties" or claim.quantity.stated == 1 or _OTHERS.search(claim.text) is not None:
        return False
    return any(dead.sentence == claim.sentence and dead.start > claim.end for dead in killed)


def _are_dead(claim: Claim, killed: Sequence[Claim], told: Sequence[Person], texts: Mapping[FieldName, str]) -> bool:
    """As many as died, of whose wounds alone another sentence tells: "all three had gunshot wounds"."""
    words = texts.get(claim.field, "")[claim.sentence.start : claim.sentence.end]
    if "wound" not in words or _SURVIVED.search(words) is not None or claim.block == "title":
        return False
    dead = {claim.quantity.stated for claim in killed} | {sum(person.dead for person in told)}
    return claim.quantity.stated in dead and _OTHERS.search(claim.text) is None


def with_parts(own: Mapping[Outcome, Total], parts: Sequence[Mapping[Outcome, Total]]) -> Mapping[Outcome, Total]:
    """An umbrella's own totals, and the sums of its parts' where it tells none itself."""
    told = dict.fromkeys(outcome for part in parts for outcome in part)
    sums = {outcome: _added([part[outcome] for part in parts if outcome in part]) for outcome in told}
    return {**sums, **own}


def _counts(claim: Claim) -> bool:
    """Told as having happened to persons born."""
    told = claim.modality in ("asserted", "reported") and claim.quantity.unit == "person"
    return told and "unborn" not in claim.text.lower()


def _total(
    claims: list[Claim],
    every: Sequence[Claim],
    own: frozenset[str],
    *,
    people: Sequence[Person],
    texts: Mapping[FieldName, str],
) -> Total:
    """Victims as the text most says them, and attackers likewise, unless they are counted in."""
    victims = _victims([claim for claim in claims if claim.id not in own], people, texts)
    attackers = most([claim for claim in claims if claim.id in own], texts)
    inside = bool(attackers) and bool(victims) and counted_in(victims, every, own, text=texts.get(victims[0].field, ""))
    same = bool(victims) and all(map(is_self, [*victims, *attackers]))
    chosen = victims if inside or same else [*victims, *attackers]
    ids = {claim.id for claim in chosen}
    because = " + ".join(f"{HEDGES.get(claim.quantity.hedge, '')}{claim.text}" for claim in chosen)
    parts = " + ".join(claim.text for claim in claims if claim.part_of in ids)
    return Total(
        low=_sum([claim.quantity.low for claim in chosen]),
        high=_sum([claim.quantity.high for claim in chosen]),
        stated=_sum([claim.quantity.stated for claim in chosen]),
        because=f"{because}; {parts}" if parts else because,
        attackers=_sum([claim.quantity.stated for claim in attackers]) if attackers else None,
    )


def _victims(claims: list[Claim], people: Sequence[Person], texts: Mapping[FieldName, str]) -> list[Claim]:
    """The claims of the sentence that says most, or one of each person, where they are only told one by one."""
    chosen = most(claims, texts)
    if any(claim.quantity.stated != 1 or claim.figure.text.lower() in _ONE for claim in claims):
        return chosen
    ids = {claim.id for claim in claims}
    dead = any(claim.outcome == "killed" for claim in claims)
    same = [person for person in people if person.dead == dead and ids.intersection(one.id for one in person.claims)]
    singly = [next(claim for claim in person.claims if claim.id in ids) for person in told_apart(same)]
    return singly if len(singly) > size(chosen) else chosen


def _with_wounded(told: Mapping[Outcome, Total]) -> Mapping[Outcome, Total]:
    """People hit, less the dead among them, are wounded, where the text counts no more wounded than that."""
    hit, dead, hurt = told.get("casualties"), told.get("killed"), told.get("injured")
    if hit is None or hit.stated is None or (dead is not None and dead.stated is None):
        return told
    left = hit.stated - (dead.stated or 0 if dead else 0)
    if left < 0 or (hurt is not None and (hurt.stated or hurt.low or 0) >= left):
        return told
    because = f"{hit.because} less {dead.because} killed" if dead else hit.because
    return {**told, "injured": Total(left, left, left, because)}


def _added(parts: Sequence[Total]) -> Total:
    attackers = [part.attackers for part in parts if part.attackers is not None]
    if len(parts) == 1:
        return msgspec.structs.replace(parts[0], high=None, stated=None, because=f"at least {parts[0].because}")
    return Total(
        low=_sum([part.low for part in parts]),
        high=_sum([part.high for part in parts]),
        stated=_sum([part.stated for part in parts]),
        because=" + ".join(part.because for part in parts),
        attackers=sum(attackers) if attackers else None,
    )


def _sum(numbers: Sequence[int | None]) -> int | None:
    """The sum, or None where any of them is open."""
    told = [number for number in numbers if number is not None]
    return sum(told) if told and len(told) == len(numbers) else None
