"""Who did it: claims of attackers, those who turned on themselves, and those whom the police stopped."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.describe import may_be_one
from reconciler.extraction.reports.tolls.doers_who_lived import is_doer
from reconciler.extraction.reports.tolls.newcomers import stopped_after
from reconciler.extraction.reports.tolls.people_words import OUTLAWS
from reconciler.extraction.reports.tolls.person import Person, by_himself, is_self
from reconciler.extraction.reports.tolls.stopped import POLICE, was_stopped
from reconciler.extraction.reports.tolls.together import is_again

SUBJECT_WITHIN = 40
"""Characters of a sentence that its subject stands in, a dateline before it."""
_RELATED = re.compile(r"(?:his|her|their|ex-?)\b", re.IGNORECASE)


def harmers(claims: Sequence[Claim], people: Sequence[Person], texts: Mapping[FieldName, str]) -> frozenset[str]:
    """Ids of claims of those who did it: attackers by name, and whoever died as one dies who killed others.

    One told as "himself" is one only beside others that he harmed; `people` are the persons told singly.
    """
    stopped = _stopped(claims, people, texts)
    attacking = {claim.id for claim in claims if claim.role == "attacker" and not is_self(claim)}
    attacking |= {claim.id for claim in _selves_beside_others(claims, texts)}
    attacking |= {claim.id for person in people for claim in _turned(person, people)}
    attacking |= {claim.id for claim in claims if _outlaw(claim, claims, texts)}
    attacking |= {claim.id for claim in claims if _then_himself(claim, claims, texts)}
    found = {claim.id for person in people for claim in _ends(person, attacking, claims, texts)}
    found |= {claim.id for person in people for claim in _again(person)}
    found |= {claim.id for claim in claims if _wanted(claim, texts) or is_doer(claim, claims)}
    return frozenset(claim.id for claim in claims if claim.id in stopped | attacking | found)


def all_did_it(claims: Sequence[Claim], own: Collection[str]) -> bool:
    """As many suspects are told dead and hurt at once as were hit: "killing two, wounding another. Of the three …"."""
    for place in dict.fromkeys(claim.sentence for claim in claims if claim.id in own):
        here = [claim for claim in claims if claim.id in own and claim.sentence == place and not is_self(claim)]
        outcomes = {claim.outcome for claim in here}
        number = sum(claim.quantity.stated or 0 for claim in here)
        hit = (claim for claim in claims if claim.outcome == "casualties" and claim.id not in own)
        if outcomes == {"killed", "injured"} and any(claim.quantity.stated == number for claim in hit):
            return True
    return False


def _selves_beside_others(claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> list[Claim]:
    """Those told as "himself" in a sentence that tells of somebody else harmed."""
    selves = [claim for claim in claims if is_self(claim)]
    if not selves:
        return []
    others = (claim for claim in claims if claim.role == "victim" and not is_again(claim) and not _opens(claim))
    harmed = {(claim.field, claim.sentence.start) for claim in others if not _by_accident(claim, texts)}
    return [claim for claim in selves if (claim.field, claim.sentence.start) in harmed]


def _by_accident(claim: Claim, texts: Mapping[FieldName, str]) -> bool:
    """One alone, told to have come to it by accident, who is whoever is told as "himself" beside."""
    words = texts.get(claim.field, "")[claim.sentence.start : claim.sentence.end]
    return claim.quantity.stated == 1 and "accidental" in words.lower()


def _outlaw(claim: Claim, claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    """A gunman who killed himself, where several are told dead: "two women died. The gunman killed himself"."""
    if not by_himself(claim) or claim.outcome != "killed":
        return False
    several = any(other.outcome == "killed" and (other.quantity.stated or 0) > 1 for other in claims)
    return several and _OUTLAW.search(texts.get(claim.field, ""), claim.sentence.start, claim.start) is not None


_OUTLAW = re.compile(rf"\b[Tt]he (?:{'|'.join(sorted(OUTLAWS))})\b[^.;]{{0,80}}$", re.ASCII)


def _then_himself(claim: Claim, claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    """Who harmed several and then himself, told right behind: "two were killed. The gunman then killed himself"."""
    before = texts.get(claim.field, "")[claim.sentence.start : claim.start]
    if not by_himself(claim) or claim.outcome != "killed" or _THEN.search(before) is None:
        return False
    return any(
        other.role == "victim" and 0 <= claim.sentence.start - other.sentence.end <= NEXT and other.outcome == "killed"
        for other in claims
    )


_THEN = re.compile(
    r"\b(?:gunman|shooter|attacker|assailant|killer|suspect|driver) (?:then|later|afterward) (?:[a-z]{3,9} ){1,4}$",
    re.ASCII,
)
NEXT = 3
"""Characters between a sentence and the next."""


def _turned(person: Person, people: Sequence[Person]) -> list[Claim]:
    """Claims of one who is only told to have killed himself, where all who came to harm are somebody else."""
    if not all(by_himself(claim) and claim.outcome == "killed" for claim in person.claims):
        return []
    others = [other for other in people if other is not person]
    apart = bool(others) and not any(may_be_one(person.known, other.known) for other in others)
    return list(person.claims) if apart else []


def _ends(
    person: Person, attacking: Collection[str], claims: Sequence[Claim], texts: Mapping[FieldName, str]
) -> list[Claim]:
    """Claims of what became of one who was told as "himself" before: "the body of Bo Lind was found"."""
    selves = [claim for claim in person.claims if by_himself(claim)]
    if not selves:
        return []
    others = (claim for claim in claims if claim.outcome == "killed" and claim not in person.claims)
    murders = any(_murdered(claim, texts) for claim in others)
    if not murders and all(claim.id not in attacking for claim in selves):
        return []
    lived = [claim for claim in person.claims if claim.text in ("He", "She") and not person.dead]
    return [claim for claim in person.claims if claim.outcome == "killed" or claim in lived]


def _murdered(claim: Claim, texts: Mapping[FieldName, str]) -> bool:
    """Somebody killed them: by whoever is told, or "opened fire, killing two"."""
    if claim.agent is not None:
        return POLICE.search(claim.agent.text) is None
    text = texts.get(claim.field, "")
    return _OPENED_FIRE.search(text, claim.sentence.start, claim.start) is not None


_OPENED_FIRE = re.compile(r"\bopen(?:ed|ing) fire\b[^.;]{0,60}, killing (?:at least )?$", re.ASCII)


def _again(person: Person) -> list[Claim]:
    """The death told again of one who is told dead as a suspect: "a suspect is dead. He died at the scene"."""
    suspect = any(
        claim.role == "attacker" and claim.outcome == "killed" and not is_self(claim) for claim in person.claims
    )
    return [claim for claim in person.claims if suspect and claim.outcome == "killed" and is_again(claim)]


def _wanted(claim: Claim, texts: Mapping[FieldName, str]) -> bool:
    """One who is told to be sought: "an officer and a man wanted for robbery were wounded"."""
    return claim.quantity.stated == 1 and _SOUGHT.match(texts.get(claim.field, ""), claim.end) is not None


_SOUGHT = re.compile(
    r",? (?:who (?:was|is|had been) )?(?:wanted|suspected|sought) (?:for|in|of|on|by|over)\b", re.ASCII
)


def _stopped(claims: Sequence[Claim], people: Sequence[Person], texts: Mapping[FieldName, str]) -> set[str]:
    """Claims of persons killed by the police or by their own hand beside others who died."""
    deaths = {claim.id for claim in claims if was_stopped(claim, texts)}
    deaths |= {
        claim.id for before, claim in pairwise(claims) if stopped_after(claim, (before,), texts.get(claim.field, ""))
    }
    deaths |= _by_one_officer(claims)
    if not deaths:
        return deaths
    ended = [person for person in people if deaths.intersection(claim.id for claim in person.claims)]
    others = any(person.dead and person not in ended for person in people)
    named = {claim.id for person in ended for claim in person.claims if _attacked(person)}
    several = any(claim.outcome == "killed" and (claim.quantity.stated or 0) > 1 for claim in claims)
    return {*deaths, *(claim.id for person in ended for claim in person.claims)} if others or several else named


def _by_one_officer(claims: Sequence[Claim]) -> set[str]:
    """Claims of one killed by an officer, where others were killed by somebody who is no officer."""
    killed = [claim for claim in claims if claim.outcome == "killed" and claim.agent is not None]
    by_others = [claim for claim in killed if claim.agent and _OFFICER.search(claim.agent.text) is None]
    shot = (claim for claim in killed if claim.quantity.stated == 1 and claim not in by_others)
    return {claim.id for claim in shot} if by_others else set()


_OFFICER = re.compile(
    r"\b(?:police|officers?|deput(?:y|ies)|troopers?|SWAT|marshals?|agents?|guards?)\b", re.IGNORECASE
)


def _attacked(person: Person) -> bool:
    return any(claim.role == "attacker" for claim in person.claims)


def _opens(claim: Claim) -> bool:
    """One person, not "his wife", whom the sentence is about: the very one who is told as "himself" after."""
    early = claim.start - claim.sentence.start < SUBJECT_WITHIN
    return early and claim.quantity.stated == 1 and _RELATED.match(claim.text) is None
