"""Who is somebody new beside those told before: by what he is called, or by what is said to have befallen him too."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.tolls.callings import ORDINARY
from reconciler.extraction.reports.tolls.describe import called
from reconciler.extraction.reports.tolls.people_words import LAW

_WITH = re.compile(
    r",? (?:(?:who )?(?:was|were|standing|riding|walking) )?(?:with|beside|next to|alongside) (?:him|her|them)\b",
    re.ASCII,
)
"""After somebody who is another than those told right before: "a woman with him"."""
_ALSO_HIT = re.compile(r"\balso (?:killed|wounded|injured|hurt|struck|hit) (?:[^,.;]{3,40} and )?$", re.ASCII)
_A = re.compile(r"an? ", re.IGNORECASE)
_ONE = re.compile(r"one (?!of )", re.IGNORECASE)


def with_them(claim: Claim, text: str) -> bool:
    """Said to have been with those told right before."""
    return _WITH.match(text, claim.end) is not None


def hit_too(claim: Claim, text: str) -> bool:
    """Whom a shooting "also wounded", alone or in a list."""
    return _ALSO_HIT.search(text, claim.sentence.start, claim.start) is not None


def introduced(claim: Claim, text: str) -> bool:
    """Told by what he does and right behind who he is, as nobody told before: "the landlord, a 70-year-old man"."""
    told = claim.text.lower().startswith("the ") and called(claim) not in ORDINARY
    return told and _WHO_HE_IS.match(text, claim.end) is not None


_WHO_HE_IS = re.compile(r", an? [\w-]+-old (?:[a-z]+ )?(?:man|woman|boy|girl)\b", re.ASCII)


def by_police(claim: Claim) -> bool:
    """Killed by an officer, who kills no other officer: "a deputy was shot … an officer killed the man"."""
    return claim.outcome == "killed" and by_law([claim])


def by_law(claims: Sequence[Claim]) -> bool:
    """Hit by officers, who hit none of their own: "a man was shot by deputies … one deputy was hurt"."""
    return any(claim.agent is not None and _POLICE.search(claim.agent.text) is not None for claim in claims)


def fought(dead: Claim, hurt: Claim) -> bool:
    """Who killed the one is the other, hurt by him or called as the doer: "a guard killed a man, hurting the guard"."""
    if dead.agent is None or dead.start > hurt.start:
        return False
    by_him = hurt.agent is not None and hurt.agent.text == dead.text
    return by_him or (hurt.text.startswith("the ") and hurt.text[4:] == dead.agent.text.split()[-1])


def is_one(claim: Claim) -> bool:
    """Told as "one woman": none of those told before."""
    return _ONE.match(claim.text) is not None and called(claim) in ("man", "woman", "person", "boy", "girl")


def stopped_after(claim: Claim, harmed: Sequence[Claim], text: str) -> bool:
    """Whom the police shot once he had harmed another in their sentence: "killing a clerk before police shot him"."""
    stopped = _police_stopped(claim, text) and any(_harmed_beside(claim, one) for one in harmed)
    return stopped or fell_after(claim, harmed, text)


def fell_after(claim: Claim, harmed: Sequence[Claim], text: str) -> bool:
    """Who harmed another at the head of his sentence, and then fell: "he shot a guard before he was shot to death"."""
    then = claim.text in ("he", "she") and text.endswith(("before ", "until "), 0, claim.start)
    return (
        then
        and _FELL.match(text, claim.end) is not None
        and any(_harmed_beside(claim, one) and _by_the_first(one, text) for one in harmed)
    )


_FELL = re.compile(r" was (?:[a-z]{3,9} )?(?:shot|killed|stabbed|gunned down)\b", re.ASCII)


def _by_the_first(harmed: Claim, text: str) -> bool:
    """By the one with whom the sentence begins."""
    return harmed.agent is not None and text.startswith(harmed.agent.text, harmed.sentence.start)


def _police_stopped(claim: Claim, text: str) -> bool:
    """Whom the police shot, perhaps for what he did: "before police shot him", "until he was killed by a guard"."""
    if not by_police(claim):
        return False
    return claim.text in ("him", "her") or (
        claim.text in ("he", "she") and text.endswith(("before ", "until "), 0, claim.start)
    )


def _harmed_beside(stopped: Claim, harmed: Claim) -> bool:
    """Harmed by another than the police in the sentence that tells whom they stopped."""
    by_another = harmed.agent is None or _POLICE.search(harmed.agent.text) is None
    return by_another and harmed.field == stopped.field and harmed.sentence == stopped.sentence


_POLICE = re.compile(r"\b(?:police|officers?|deput(?:y|ies)|troopers?|SWAT|marshals?|guards?)\b", re.IGNORECASE)


def is_newcomer(claim: Claim) -> bool:
    """First told by what he or she does: "a bystander", "a supervisor"; a man or a child may be anybody told before."""
    known = called(claim) in ORDINARY or called(claim).endswith("-old")
    alone = _ONE.match(claim.text) is not None and called(claim) in LAW
    return claim.block == "body" and (alone or (_A.match(claim.text) is not None and not known))
