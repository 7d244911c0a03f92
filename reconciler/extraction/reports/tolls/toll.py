"""Which of several counts of one outcome a text bears out: the one said most, earliest, or in the title."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.risen import FAR, FINAL, RISEN, TAKEN_TO, says_it_rose
from reconciler.extraction.reports.tolls.rivals import by_voice
from reconciler.extraction.reports.tolls.together import is_again, is_deed, together
from reconciler.extraction.reports.tolls.told_within import size
from reconciler.extraction.reports.voices import of_one_voice
from reconciler.extraction.scanner import fold, holds_any

EARLY = 3
"""Sentences with a figure that come first."""
ONE_BY_ONE = 4
"""Persons told singly and otherwise each, that are a list of those counted before them."""


def most(claims: list[Claim], texts: Mapping[FieldName, str], *, singly: int = 1) -> list[Claim]:
    """The claims of the sentence, or of one voice of it, whose sum the text most bears out; of sums alike, the larger.

    That somebody is told singly speaks for no sum of one where so many are, each another than the rest.
    """
    sentences: dict[tuple[str, int], list[Claim]] = {}
    printed = [claim for claim in claims if claim.quantity.stated is not None]
    for claim in printed or claims:
        sentences.setdefault((claim.field, _clause_of(claim, texts)), []).append(claim)
    parted = (by_voice(sentence, texts.get(sentence[0].field, "")) for sentence in sentences.values())
    counts = (each for voices in parted for each in voices)
    told = [together(each, texts.get(each[0].field, "")) for each in counts]
    if len(told) < 2:
        return told[0] if told else []
    if not printed:
        return max(told, key=size, default=[])
    weight: dict[int, int] = defaultdict(int)
    some = _parts(claims)
    vague = {_sentence(claim) for claim in claims if claim.quantity.stated is None and not claim.subset}
    for at, each in enumerate(told):
        among = _sentence(each[0]) in vague or all(claim.id in some or claim.restates in some for claim in each)
        among = among or told_before(each[0], texts.get(each[0].field, "")) or _outnumbered(each, told)
        among = among or _told_with_others(each, told, texts)
        weight[size(_meant(each, told))] += 0 if among else _weight(each, early=at < EARLY)
    if _one_by_one(told) or singly > 1:
        weight[1] = 0
    raised = _raised(told, texts)
    if raised:
        weight[size(raised)] += RAISED
    return max(
        told,
        key=lambda each: (weight[size(each)], not _of_a_rival(each, told[0]), size(each), each[0].block == "body"),
        default=[],
    )


def _meant(each: list[Claim], told: Sequence[list[Claim]]) -> list[Claim]:
    """The count that a title only rounds: "nearly a dozen killed", of nine."""
    rounded = each[0].restates if len(each) == 1 and each[0].block == "title" else None
    return next((other for other in told if rounded and [claim.id for claim in other] == [rounded]), each)


def _outnumbered(each: Sequence[Claim], told: Sequence[Sequence[Claim]]) -> bool:
    """A deed by the number of its victims, where people of a higher number are counted: "a double shooting"."""
    deed = len(each) == 1 and is_deed(each[0]) and each[0].outcome == "casualties"
    return deed and any(size(other) > size(each) and not any(map(is_deed, other)) for other in told)


def _told_with_others(each: Sequence[Claim], told: Sequence[Sequence[Claim]], texts: Mapping[FieldName, str]) -> bool:
    """A title that says again some of those whom one sentence counts: "15 guards", beside "a priest and 15 guards"."""
    meant = {claim.restates for claim in each}
    if each[0].block != "title" or None in meant:
        return False
    listed = (other for other in told if len(other) == len(("some", "the others")) and _side_by_side(other, texts))
    return any(meant <= {claim.id for claim in other} for other in listed)


def _side_by_side(pair: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    first, second = pair
    return _AND.fullmatch(texts.get(first.field, ""), first.end, second.start) is not None


_AND = re.compile(r" and (?:at least |more than |about |some |nearly )?", re.ASCII)


def _of_a_rival(each: Sequence[Claim], first: Sequence[Claim]) -> bool:
    """More than the first count, in the word of somebody else than who gave that: no later toll of the same source."""
    ours, theirs = each[0].attribution, first[0].attribution
    apart = ours is not None and theirs is not None and not of_one_voice(ours, theirs)
    apart = apart or (theirs is None and ours is not None and ours.kind == "witness")
    return apart and each[0].outcome == "killed" and size(each) > size(first) > 1


def told_before(claim: Claim, text: str) -> bool:
    """What was said first, in a text that tells what is known now: "police had said that four were wounded"."""
    start, end = claim.sentence.start, claim.sentence.end
    return holds_any(fold(text[start:end]), _AT_FIRST_HINTS) and _AT_FIRST.search(text, start, end) is not None


_AT_FIRST = re.compile(
    r"\b(?:had (?:earlier |initially |originally |previously |first )?(?:said|reported|told|announced)"
    r"|(?:initially|originally|previously|earlier) (?:said|reported|believed|thought|announced|put|listed|told)"
    r"|(?:initial|early|earlier|preliminary|first) (?:reports?|counts?|accounts?|figures?|information)"
    r"|(?:said|reported) (?:earlier|initially|at first))\b",
    re.ASCII | re.IGNORECASE,
)
_AT_FIRST_HINTS = "had |nitial|riginally|reviously|arl|reliminary|first".split("|")
"""Of these it holds one."""


def _clause_of(claim: Claim, texts: Mapping[FieldName, str]) -> int:
    """Where its sentence begins; of a title that tells of two things, where its half does."""
    if claim.block != "title":
        return claim.sentence.start
    text = texts.get(claim.field, "")
    halves = [turn.start() for turn in _HALVES.finditer(text, claim.sentence.start, claim.start)]
    return max(halves, default=claim.sentence.start)


_HALVES = re.compile(
    r"; |, (?:an?|the|\d{1,2}|[a-z]{3,6}|(?:just|less than|nearly) (?:an?|\d{1,2}|[a-z]{3,6}))"
    r" (?:hours?|days?|weeks?|months?|years?) after (?=[^;]{0,60}\b(?:killed|left|kills|claimed)\b)"
    r"|, (?:hours|days|weeks|months|years) after (?=[^;]{0,60}\b(?:killed|left|kills|claimed)\b)",
    re.ASCII,
)
"""Between two things that a title tells of: "Blast kills nine, a year after attack that killed 30"."""


def _raised(told: Sequence[list[Claim]], texts: Mapping[FieldName, str]) -> list[Claim]:
    """The greatest count, where the text says that the toll rose to it, or that it is the final one."""
    greatest = max(told, key=size)
    first, text = greatest[0].figure.start, texts.get(greatest[0].field, "")
    before = text[max(0, first - FAR) : first]
    rose = any(each.search(before) for each in (RISEN, FINAL, TAKEN_TO))
    return greatest if rose or says_it_rose(greatest[0], text) else []


RAISED = 8
"""What is said once that a toll rose to weighs more than what was said thrice before."""


def _sentence(claim: Claim) -> tuple[str, int]:
    return claim.field, claim.sentence.start


def _one_by_one(told: Sequence[Sequence[Claim]]) -> bool:
    """Behind a toll of as many or more, one after another is told singly."""
    singly = {each[0].text for each in told if size(each) == 1}
    early = max((size(each) for each in told[:EARLY]), default=0)
    return ONE_BY_ONE <= len(singly) <= early


def _parts(claims: Sequence[Claim]) -> frozenset[str]:
    """Ids of claims that count some of another's people; nobody's are some of those whom a witness saw."""
    ids = {claim.id for claim in claims if claim.attribution is None or claim.attribution.kind != "witness"}
    return frozenset(claim.id for claim in claims if claim.part_of in ids)


def _weight(claims: Sequence[Claim], *, early: bool) -> int:
    """How much one sentence says of the total: much in a title or early, nothing of a single person told again."""
    if all(map(is_again, claims)) and len(claims) < 2:
        return 0
    several = size(claims) > 1
    return 1 + 2 * several + 2 * (claims[0].block == "title") + early
