"""All people of one report and outcome, attackers among them, with the reason for the sum."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.quantity import Hedge
from reconciler.concepts.report import Total

HEDGES: Mapping[Hedge, str] = {
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "up_to": "up to ",
    "fewer_than": "fewer than ",
    "nearly": "nearly ",
    "about": "about ",
}
EARLY = 3
"""Sentences with a figure that come first."""
SUBJECT_WITHIN = 40
"""Characters of a sentence that its subject stands in, a dateline before it."""
_RELATED = re.compile(r"(?:his|her|their|ex-?)\b", re.IGNORECASE)
APPOSED = 2
"""Characters between two names of one person: "her son, Ada"."""
_OTHER = re.compile(r"\b(?:another|other|second|third|fourth|fifth|also)\b", re.IGNORECASE)
_AGAIN = re.compile(r"(?:the|this|that|he|she|him|her|they|them|it|himself|herself|one of|both|who)\b", re.IGNORECASE)
_BARE_NAME = re.compile(r"[A-Z][\w'’-]{1,30}")
_SELF = re.compile(r"(?:him|her|them)sel(?:f|ves)\b", re.IGNORECASE)
_LEAVES: Mapping[Outcome, tuple[Outcome, ...]] = defaultdict(tuple, {"casualties": ("injured",)})
"""People hit beside the dead are wounded."""
UNSAID = frozenset({"people", "unknown"})
"""Groups of persons of whom nothing is said but a name."""


def totals(claims: Sequence[Claim]) -> Mapping[Outcome, Total]:
    """Totals by outcome, over the claims of one report."""
    counted = [claim for claim in claims if _counts(claim)]
    outcomes = tuple(
        dict.fromkeys(outcome for claim in counted for outcome in (claim.outcome, *_LEAVES[claim.outcome]))
    )
    own = _attackers(counted)
    told = {outcome: _total(_of(outcome, counted), own) for outcome in outcomes if _of(outcome, counted)}
    return _with_wounded(told)


def _of(outcome: Outcome, claims: list[Claim]) -> list[Claim]:
    """Claims of one outcome; wounded people who died are counted as dead."""
    own = [claim for claim in claims if claim.outcome == outcome]
    killed = [claim for claim in claims if claim.outcome == "killed"]
    dead = {(claim.field, claim.sentence.start) for claim in killed if not _again(claim)}
    if outcome != "injured" or not killed:
        return own
    hit = [claim for claim in claims if claim.outcome in ("injured", "casualties") and not _again(claim)]
    beside = [claim for claim in hit if (claim.field, claim.sentence.start) in dead]
    counted = [claim for claim in beside if claim.outcome == "injured"] or beside
    others = [claim for claim in hit if claim.quantity.stated == 1 and _OTHER.match(claim.text)]
    return counted or [claim for claim in own if claim.quantity.stated != 1] or others


def _again(claim: Claim) -> bool:
    """A single person told again: a pronoun, "the …", a surname alone."""
    if claim.quantity.stated != 1:
        return False
    return _AGAIN.match(claim.text) is not None or (
        claim.group in UNSAID and _BARE_NAME.fullmatch(claim.text) is not None
    )


def with_parts(own: Mapping[Outcome, Total], parts: Sequence[Mapping[Outcome, Total]]) -> Mapping[Outcome, Total]:
    """An umbrella's own totals, and the sums of its parts' where it tells none itself."""
    told = dict.fromkeys(outcome for part in parts for outcome in part)
    sums = {outcome: _added([part[outcome] for part in parts if outcome in part]) for outcome in told}
    return {**sums, **own}


def _counts(claim: Claim) -> bool:
    return claim.modality in ("asserted", "reported") and claim.quantity.unit == "person"


def _total(claims: list[Claim], own: frozenset[str]) -> Total:
    """Victims as the text most says them, and attackers likewise."""
    attackers = _most([claim for claim in claims if claim.id in own])
    chosen = [*_most([claim for claim in claims if claim.id not in own]), *attackers]
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


def _attackers(claims: Sequence[Claim]) -> frozenset[str]:
    """Claims of those who did it; one told as "himself" is one only beside others that he harmed."""
    others = (claim for claim in claims if claim.role == "victim" and not _again(claim) and not _opens(claim))
    harmed = {(claim.field, claim.sentence.start) for claim in others}
    return frozenset(
        claim.id
        for claim in claims
        if ((claim.field, claim.sentence.start) in harmed if _SELF.match(claim.text) else claim.role == "attacker")
    )


def _opens(claim: Claim) -> bool:
    """One person, not "his wife", whom the sentence is about: the very one who is told as "himself" after."""
    early = claim.start - claim.sentence.start < SUBJECT_WITHIN
    return early and claim.quantity.stated == 1 and _RELATED.match(claim.text) is None


def _most(claims: list[Claim]) -> list[Claim]:
    """The claims of the sentence whose sum the text most bears out; of sums alike, the larger."""
    sentences: dict[tuple[str, int], list[Claim]] = {}
    printed = [claim for claim in claims if claim.quantity.stated is not None]
    for claim in printed or claims:
        sentences.setdefault((claim.field, claim.sentence.start), []).append(claim)
    told = [_together(each) for each in sentences.values()]
    weight: Counter[int] = Counter()
    for at, each in enumerate(told):
        weight[_size(each)] += _weight(each, early=at < EARLY)
    return max(told, key=lambda each: (weight[_size(each)], _size(each), each[0].block == "body"), default=[])


def _weight(claims: Sequence[Claim], *, early: bool) -> int:
    """How much one sentence says of the total: much in a title or early, nothing of a single person told again."""
    if all(map(_again, claims)):
        return 0
    several = _size(claims) > 1
    return 1 + 2 * several + 2 * (claims[0].block == "title") + early


def _together(claims: list[Claim]) -> list[Claim]:
    """Claims of one sentence that count different people: no parts, nobody twice."""
    ids = {claim.id for claim in claims}
    wholes = [claim for claim in claims if claim.part_of not in ids and not claim.subset and claim.restates not in ids]
    new = [
        claim for at, claim in enumerate(wholes) if not _again(claim) and not (at and _goes_on(wholes[at - 1], claim))
    ]
    return new or wholes[:1] or claims[:1]


def _goes_on(before: Claim, claim: Claim) -> bool:
    """Only a blank or an apposition's comma parts two words for one person."""
    return before.quantity.stated == claim.quantity.stated == 1 and 0 <= claim.start - before.end <= APPOSED


def _size(claims: Sequence[Claim]) -> int:
    return sum(claim.quantity.stated or claim.quantity.low or claim.quantity.high or 0 for claim in claims)


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
