"""Who of those told only to have been hit is dead by what the rest of the report counts."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.person import Person, by_himself, is_more
from reconciler.extraction.reports.tolls.recalled import TELLING
from reconciler.extraction.reports.tolls.together import together
from reconciler.extraction.reports.tolls.told_within import size


def unnamed_dead(killed: Sequence[Claim], told: Sequence[Person]) -> set[str]:
    """Claims of those only told to have been hit, where the toll counts as many dead who are told nowhere else.

    "Killing two people … shot Ada Moor, 69, in the head … then killed Bo Lind".
    """
    dead = sum(person.dead for person in told)
    hit = [person for person in told if all(claim.outcome == "casualties" for claim in person.claims)]
    hit = [person for person in hit if not (person.lives or any(map(by_himself, person.claims)))]
    toll = max((claim.quantity.stated or 0 for claim in killed if claim.block == "body"), default=0)
    return {claim.id for person in hit for claim in person.claims} if dead and 0 < len(hit) == toll - dead else set()


def all_died(
    killed: Sequence[Claim], claims: Sequence[Claim], texts: Mapping[FieldName, str], people: Sequence[Person]
) -> set[tuple[FieldName, int]]:
    """Sentences of those who were hit beside one who then killed himself, where as many are told dead elsewhere."""
    own = {(claim.field, claim.sentence.start) for claim in killed if by_himself(claim)}
    most_dead = max((claim.quantity.stated or 0 for claim in killed), default=0)
    told: dict[tuple[FieldName, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.outcome in ("killed", "casualties") and not by_himself(claim):
            told[claim.field, claim.sentence.start].append(claim)
    return {
        place
        for place in own
        if 0 < size(together(told[place], texts.get(place[0], ""))) < max(most_dead, _dead_but_for(place, people))
    }


def _dead_but_for(place: tuple[FieldName, int], people: Sequence[Person]) -> int:
    """How many are told dead one by one in other sentences."""
    dead = ([claim for claim in person.claims if claim.outcome == "killed"] for person in people)
    return sum(any((claim.field, claim.sentence.start) != place for claim in each) for each in dead)


def died_after(claim: Claim, killed: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    """As many of them are told dead after: "shot his two children … The children, a boy and a girl, died".

    Or where they came to: "were taken to a hospital, where they later died".
    """
    if _WHERE_THEY_DIED.search(texts.get(claim.field, ""), claim.end, claim.sentence.end) is not None:
        return True
    after = [dead for dead in killed if dead.group == claim.group and dead.start > claim.end and not is_more(dead)]
    return claim.group in TELLING and size(after) == claim.quantity.stated


_WHERE_THEY_DIED = re.compile(r",? where (?:they|both|all three|all) (?:later |both |all |soon )?died\b", re.ASCII)


def are_dead(claim: Claim, numbers: Collection[int | None], texts: Mapping[FieldName, str]) -> bool:
    """By one of the `numbers` the dead, of whose wounds another sentence tells: "all three had gunshot wounds".

    Of several dead, "victims" with wounds are the very ones.
    """
    words = texts.get(claim.field, "")[claim.sentence.start : claim.sentence.end]
    if "wound" not in words or _SURVIVED.search(words) is not None or claim.block == "title":
        return False
    all_of_them = claim.quantity.stated is None and _VICTIMS.fullmatch(claim.text) is not None
    told = claim.quantity.stated in numbers or (all_of_them and any((number or 0) > 1 for number in numbers))
    return told and OTHERS.search(claim.text) is None


_VICTIMS = re.compile(r"(?:the |multiple )?victims", re.IGNORECASE)


def are_the_rest(claim: Claim, killed: Sequence[Claim], own: Sequence[Claim]) -> bool:
    """Of several dead those whom one of them shot, where nobody is told hurt: "suspected of shooting the others"."""
    several = any((dead.quantity.stated or 0) > 1 for dead in killed)
    return claim.text.lower() == "the others" and claim.quantity.stated is None and several and not own


_SURVIVED = re.compile(
    r"\b(?:wounded|hospital|hospitals|hospitalized|condition|stable|treated|released|survive|recover|non-?life)",
    re.IGNORECASE,
)
OTHERS = re.compile(r"\b(?:others?|more|additional|survivors)\b", re.IGNORECASE)
"""Said of those who come to the ones told before."""
