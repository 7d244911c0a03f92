"""What tells that somebody is another person than one told before, or that this one was spared."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.tolls.describe import called
from reconciler.extraction.reports.tolls.people_words import HE, SHE
from reconciler.extraction.reports.tolls.person import RELATION, Person, is_more, is_self

_A = re.compile(r"an? ", re.IGNORECASE)


def did_it(claim: Claim, person: Person, *, others: bool) -> bool:
    """The attacker, beside whom others are told, or one who died: nobody told wounded as somebody new."""
    new = claim.outcome == "injured" and _A.match(claim.text) is not None
    return (others or (new and person.dead)) and any(one.role == "attacker" for one in person.claims)


def befell_him(claim: Claim, text: str) -> bool:
    """The one whose state the sentence tells first: "a suspect is in critical condition after a clerk shot him"."""
    return claim.text in ("him", "her") and _WHAT_BEFELL.search(text, claim.sentence.start, claim.start) is not None


_WHAT_BEFELL = re.compile(
    r"\b(?:condition|dead|died|killed|wounded|injured|hurt|hospitalized|hospital) (?:[a-z]+ ){0,3}?(?:after|when|as)"
    r" (?:an?|the|his|her|their|police|officers|deputies) (?:[\w'’-]{2,14} ){0,5}?(?:shot|stabbed|struck|hit) $",
    re.ASCII,
)


def did_it_himself(claim: Claim, found: Sequence[Person]) -> bool:
    """Of another sex than all who are told, but as who did it: "a woman killed her two sons … She is in a coma"."""
    sex = claim.text.lower()
    if sex not in ("he", "she") or claim.outcome != "injured":
        return False
    doers = (one.agent.text.lower().split() for person in found for one in person.claims if one.agent is not None)
    apart = all(person.known.sex not in (None, sex) for person in found)
    return apart and any(not (HE if sex == "he" else SHE).isdisjoint(words) for words in doers)


def is_of(claim: Claim, person: Person, found: Sequence[Person]) -> bool:
    """Told as kin or friend of somebody, right after that very person: "Ada Moor died. Her brother was shot"."""
    if RELATION.match(claim.text) is None or called(claim) in person.known.nouns:
        return False
    last = max((one.claims[-1] for one in found), key=lambda one: one.start)
    several = claim.text.startswith("Their ")
    return person.claims[-1] == last or (several and any(one.sentence == last.sentence for one in person.claims))


def is_called_so(claim: Claim, person: Person) -> bool:
    """A friend of somebody, as the title calls who is told beside: "a friend's death … a teen … his friend"."""
    title = (one for one in person.claims if one.block == "title")
    return called(claim) == "friend" and any("friend" in one.text.lower() for one in title)


def by_that_one(claim: Claim, person: Person) -> bool:
    """Harmed by that very person, by the name: "Lind shot his father"."""
    if claim.agent is None or not person.known.names or is_self(claim):
        return False
    return not set(person.known.names).isdisjoint(claim.agent.text.split())


def only_victim(person: Person) -> bool:
    """Nowhere told as who did it."""
    return all(claim.role == "victim" for claim in person.claims)


def in_title(person: Person) -> bool:
    """Told of nowhere but in the title yet, whoever it is."""
    return all(claim.block == "title" for claim in person.claims)


def spared(person: Person, death: Claim, fatal: frozenset[tuple[str, int]]) -> bool:
    """Told as another than somebody who died, or as hurt beside the dead, in a sentence before."""
    beside = (claim for claim in person.claims if is_more(claim) or claim.outcome == "injured")
    told = [(claim.field, claim.sentence.start) for claim in beside]
    here = (death.field, death.sentence.start)
    return not person.dead and any(each in fatal and each != here for each in told)


def told_beside(claim: Claim, person: Person) -> bool:
    """Both are told in one sentence."""
    return any(each.field == claim.field and each.sentence == claim.sentence for each in person.claims)
