"""Who did it and lives: hurt later, or by himself, and told of as one who is held or treated now."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.callings import KIN
from reconciler.extraction.reports.tolls.describe import called
from reconciler.extraction.reports.tolls.people_words import AFTER_HE
from reconciler.extraction.reports.tolls.person import Person, by_himself, is_self


def who_lived(claim: Claim, claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> Claim:
    """One told to have turned a gun on himself, as hurt where the next sentence, or a later one, says that he lived."""
    if claim.outcome not in ("killed", "casualties") or not by_himself(claim):
        return claim
    text = texts.get(claim.field, "")
    after = _HURT_AFTER_HE.search(text, claim.sentence.start, claim.start)
    lived = after is not None or _BUT_LIVED.match(text, claim.end) is not None
    if claim.outcome == "killed" and not lived:
        lived = _lived(text, claim.sentence.end) or _lived_later(claim, claims, text)
    return msgspec.structs.replace(claim, outcome="injured") if lived else claim


_HURT_AFTER_HE = re.compile(
    r"\b(?:is|was|remains|remained) (?:[a-z]{3,10} )?(?:hospitalized|in (?:critical|serious|stable|grave|fair))"
    rf"[^.;,]{{0,60}}? {AFTER_HE}"
    r"(?: (?!who\b|when\b)[^\s.;]{1,30}){1,24}(?<!by) $",
    re.ASCII,
)
"""Who is in a condition after he did it: "a man is in critical condition after he shot his wife and then himself"."""


def _lived(text: str, start: int) -> bool:
    """The sentence there says that he did, and not that he died where he was taken."""
    told = _LIVED.match(text, start) or _TAKEN.match(text, start)
    return told is not None and _DIED.match(text, told.end()) is None


def after_himself(person: Person, killed: Sequence[Claim]) -> list[Claim]:
    """What became of one who killed, turned on himself and is nowhere told dead: "He was taken to a hospital"."""
    turned = {(claim.field, claim.sentence.start) for claim in person.claims if by_himself(claim)}
    others = {(claim.field, claim.sentence.start) for claim in killed if claim.agent is not None}
    alive = not person.dead and not turned.isdisjoint(others)
    return [claim for claim in person.claims if alive and claim.text in ("He", "She") and claim.outcome == "injured"]


def _lived_later(himself: Claim, claims: Sequence[Claim], text: str) -> bool:
    """He is in a condition now, and nobody is told dead after: "The man is now listed in critical condition"."""
    before = [one for one in claims if one.sentence == himself.sentence]
    later = [one for one in claims if one.field == himself.field and one.start > himself.sentence.end]
    if _TURNED.search(text, himself.sentence.start, himself.end) is None or any(
        one.outcome == "killed" for one in later
    ):
        return False
    return any(_NOW.match(text, one.start) is not None and _is_one_who_did(one, before) for one in later)


_TURNED = re.compile(
    r"\b(?:turned (?:the|a|his|her) (?:gun|weapon|rifle|pistol) on|then shot|and shot) (?:him|her)self$"
)
_NOW = re.compile(
    r"The [a-z]{3,9} (?:is|was|remains|remained) (?:now |still )?(?:listed )?in"
    r" (?:critical|serious|stable|grave|fair)\b"
)
_WHO = (
    r"[.\s]{0,3}(?:He|She|[A-Z][\w'’-]{2,20}"
    r"|The (?:man|woman|gunman|suspect|shooter|husband|wife|father|mother|boy|girl|teen))"
)
_TAKEN = re.compile(
    rf"{_WHO} was (?:later )?(?:taken|transported|rushed|flown|airlifted|brought) to [^.;,]{{3,60}}?"
    r"(?:(?:in|with) (?:an? )?(?:[\w-]{3,20} ){0,3}(?:condition|injur(?:y|ies)|wounds?)\b|\.)",
    re.ASCII,
)
_DIED = re.compile(r"[^.;]{0,120}\b(?:died|dead|succumbed|dies)\b", re.ASCII)
_BUT_LIVED = re.compile(
    r",? (?:but|and|though he|though she) (?:(?:he|she) )?(?:has |also )?"
    r"(?:survived|lived|(?:is|was) (?:in (?:critical|serious|stable|grave|fair)|hospitalized"
    r"|expected to (?:live|survive)))\b",
    re.ASCII,
)
_LIVED = re.compile(
    rf"{_WHO}"
    r" (?:(?:also|later|has) )?(?:survived|(?:is|was|remains|remained) (?:[a-z]{3,10} )?"
    r"(?:in (?:critical|serious|stable|grave|fair|guarded|good|satisfactory)|listed in|treated (?:at|for|by)"
    r"|charged|booked|arrested|hospitalized|recovering|expected to (?:live|survive|recover)|being treated)\b"
    r"|(?:was|is) (?:[^.;]|\bSt\.){3,60}?, where (?:he|she)"
    r" (?:was (?:treated|listed)|is (?:listed|expected to (?:live|survive)|being treated|recovering"
    r"|in (?:critical|serious|stable|fair|good)))\b)",
    re.ASCII,
)


def is_doer(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Hurt, and called as the kin who did it, and nobody else: "killed by their father … The father was wounded"."""
    if claim.outcome != "injured" or claim.quantity.stated != 1 or not claim.text.lower().startswith("the "):
        return False
    if any(map(is_self, claims)) or called(claim) not in KIN:
        return False
    before = [one for one in claims if one.field == claim.field and one.start < claim.start]
    return _is_one_who_did(claim, before)


def _is_one_who_did(claim: Claim, before: Sequence[Claim]) -> bool:
    """Called as one of those who did it `before`, and as none of those harmed."""
    who = called(claim)
    doers = [one.agent for one in before if one.agent is not None and one.agent.text.lower().split()[-1] == who]
    return bool(doers) and not any(called(one) == who for one in before if one.role == "victim" and not is_self(one))
