"""Which of several counts of one outcome a text bears out: the one said most, earliest, or in the title."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.describe import named_behind
from reconciler.extraction.reports.tolls.person import goes_on, is_meant
from reconciler.extraction.reports.tolls.ranks import rank
from reconciler.extraction.scanner import fold, holds_any
from reconciler.extraction.words import FEW

EARLY = 3
"""Sentences with a figure that come first."""
ONE_BY_ONE = 4
"""Persons told singly and otherwise each, that are a list of those counted before them."""
_PRONOUN = frozenset("he she him her".split())
_AND = re.compile(r",? and (?:his |her |their )?")
_ALL = re.compile(r"\ball(?: of the| the)? $", re.IGNORECASE)
LOOK = 12
"""Characters before a figure in which "all of the" stands."""
_LISTED = re.compile(r",?[ \u00a0](?:and )?(?:(?:his|her|their) )?")
_HELD_TO = re.compile(r" (?:suspected|accused|wanted|believed|charged|convicted) (?:of|in|with|to)\b", re.ASCII)
"""After "the man": says which, told for the first time."""
_BARE_NAME = re.compile(r"[A-Z][\w'’-]{1,30}")
UNSAID = frozenset({"people", "unknown"})
"""Groups of persons of whom nothing is said but a name."""


def is_again(claim: Claim) -> bool:
    """A single person told again: a pronoun, "the …", a surname alone."""
    if claim.quantity.stated != 1:
        return False
    return is_meant(claim) or (claim.group in UNSAID and _BARE_NAME.fullmatch(claim.text) is not None)


def most(claims: list[Claim], texts: Mapping[FieldName, str], *, singly: int = 1) -> list[Claim]:
    """The claims of the sentence whose sum the text most bears out; of sums alike, the larger.

    That somebody is told singly speaks for no sum of one where so many are, each another than the rest.
    """
    sentences: dict[tuple[str, int], list[Claim]] = {}
    printed = [claim for claim in claims if claim.quantity.stated is not None]
    for claim in printed or claims:
        sentences.setdefault((claim.field, _clause_of(claim, texts)), []).append(claim)
    told = [together(each, texts.get(each[0].field, "")) for each in sentences.values()]
    if len(told) < 2:
        return told[0] if told else []
    if not printed:
        return max(told, key=size, default=[])
    weight: dict[int, int] = defaultdict(int)
    some = _parts(claims)
    vague = {_sentence(claim) for claim in claims if claim.quantity.stated is None and not claim.subset}
    for at, each in enumerate(told):
        among = _sentence(each[0]) in vague or all(claim.id in some or claim.restates in some for claim in each)
        among = among or told_before(each[0], texts.get(each[0].field, ""))
        weight[size(each)] += 0 if among else _weight(each, early=at < EARLY)
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


def _of_a_rival(each: Sequence[Claim], first: Sequence[Claim]) -> bool:
    """More than the first count, in the word of somebody else than who gave that: no later toll of the same source."""
    ours, theirs = each[0].attribution, first[0].attribution
    named = ours is not None and theirs is not None and bool(ours.text and theirs.text) and ours.text != theirs.text
    return named and each[0].outcome == "killed" and size(each) > size(first) > 1


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
    return max(claim.sentence.start, texts.get(claim.field, "").rfind("; ", claim.sentence.start, claim.start))


def _raised(told: Sequence[list[Claim]], texts: Mapping[FieldName, str]) -> list[Claim]:
    """The greatest count, where the text says that the toll rose to it, or that it is the final one."""
    greatest = max(told, key=size)
    first = greatest[0].figure.start
    before = texts.get(greatest[0].field, "")[max(0, first - FAR) : first]
    return greatest if any(each.search(before) for each in (_RISEN, _FINAL, _TAKEN_TO)) else []


RAISED = 8
"""What is said once that a toll rose to weighs more than what was said thrice before."""
_FINAL = re.compile(r"\bfinal (?:[a-z]{3,10} )?(?:toll|count|tally)\b[^.;:,]{0,40}$", re.ASCII | re.IGNORECASE)


def _sentence(claim: Claim) -> tuple[str, int]:
    return claim.field, claim.sentence.start


def _one_by_one(told: Sequence[Sequence[Claim]]) -> bool:
    """Behind a toll of as many or more, one after another is told singly."""
    singly = {each[0].text for each in told if size(each) == 1}
    early = max((size(each) for each in told[:EARLY]), default=0)
    return ONE_BY_ONE <= len(singly) <= early


def _parts(claims: Sequence[Claim]) -> frozenset[str]:
    """Ids of claims that count some of another's people."""
    ids = {claim.id for claim in claims}
    return frozenset(claim.id for claim in claims if claim.part_of in ids)


def _weight(claims: Sequence[Claim], *, early: bool) -> int:
    """How much one sentence says of the total: much in a title or early, nothing of a single person told again."""
    if all(map(is_again, claims)) and len(claims) < 2:
        return 0
    several = size(claims) > 1
    return 1 + 2 * several + 2 * (claims[0].block == "title") + early


def together(claims: list[Claim], text: str) -> list[Claim]:
    """Claims of one sentence that count different people: no parts, nobody twice."""
    ids = {claim.id for claim in claims}
    new = [claim for claim in claims if claim.part_of not in ids and claim.restates not in ids]
    new = _without_deeds(_without_names(new, text))
    new = new[:1] if len(new) == 1 else _without_last(_of_raised(new, text))
    wholes = [claim for claim in new if not _of_others(claim, new)]
    wholes = _once(_from_all(wholes, text))
    new = [
        claim
        for at, claim in enumerate(wholes)
        if not (is_again(claim) and not _new(wholes, at, text)) and not (at and goes_on(wholes[at - 1], claim, text))
    ]
    return new or wholes[:1] or claims[:1]


def _of_raised(claims: list[Claim], text: str) -> list[Claim]:
    """The toll that rose alone, of those who made it rise: "with two bodies found, the deaths rose to seven"."""
    if len(claims) < 2:
        return claims
    at = (claim.figure.start for claim in claims)
    raised = [claim for claim, start in zip(claims, at, strict=True) if _RISEN.search(text, max(0, start - FAR), start)]
    whole = size(raised[:1])
    fits = (
        len(raised) == 1
        and raised[0].outcome == "killed"
        and all(size([claim]) < whole for claim in claims if claim is not raised[0])
    )
    return raised if fits and size(claims) != 2 * whole else claims


FAR = 140
_RISEN = re.compile(
    r"\b(?:tolls?|deaths|fatalities|dead|bodies|victims|killed|tally|count)\b[^.;:,]{0,100}?"
    r"\b(?:rose|risen|rises|climbed|climbs|grew|grown|increased|mounted|jumped|went up|stands?|stood|reached|hits?"
    r"|pass(?:es|ed)|top(?:s|ped)|now)\b"
    r"(?: by (?:one|two|\d))?(?: (?:to|at))?(?: (?:at least|about|some|nearly))? $",
    re.ASCII | re.IGNORECASE,
)
"""Before the number that a toll rose to."""
_TAKEN_TO = re.compile(
    r"\b(?:taking|takes|took|bringing|brings|brought|raising|raises|raised|pushing|pushes|pushed) the "
    r"(?:[a-z]{3,10} ){0,3}(?:toll|count|total|tally|number of (?:dead|deaths|people killed|killed))"
    r"[^.;:,]{0,40}? to (?:(?:at least|about|some|nearly) )?$",
    re.ASCII | re.IGNORECASE,
)
"""Before the number that one more death brings it to."""


def _without_last(claims: list[Claim]) -> list[Claim]:
    """Without the one who made the toll beside it what it is: "an eighth victim died, bringing the toll to nine"."""
    most_told = max((claim.quantity.stated or 0 for claim in claims), default=0)
    return [claim for claim in claims if not 0 < rank(claim) <= most_told]


def _without_names(claims: list[Claim], text: str) -> list[Claim]:
    """The first without as many as it counts, told right behind it: "three males, a teenager and two children"."""
    whole = size(claims[:1])
    for past in range(2, len(claims) + 1):
        if size(claims[1:past]) >= whole:
            return [claims[0], *claims[past:]] if _are_named_behind(claims[:past], text) else claims
    return claims


def _are_named_behind(claims: Sequence[Claim], text: str) -> bool:
    """The first counts all the others, told right behind it."""
    if len(claims) < len(("the whole", "one", "another")) or size(claims[:1]) != size(claims[1:]):
        return False
    named = all(claim.text[:1].isupper() and _ARTICLE.match(claim.text) is None for claim in claims[1:])
    told = (_NAMED if named else _ANYBODY).search(claims[0].text) is not None
    joined = (text[one.end : two.start] for one, two in pairwise(claims))
    return told and all(between.strip(" \u00a0") in (",", ", and", "and", ":") for between in joined)


def _without_deeds(claims: list[Claim]) -> list[Claim]:
    """Without a deed by the number of its victims, beside as many: "two girls were shot dead in a double murder"."""
    others = [claim for claim in claims if _DEED.match(claim.text) is None]
    beside = size(others)
    return [claim for claim in claims if claim in others or size([claim]) > beside]


_DEED = re.compile(r"(?:double|triple|quadruple|quintuple|sextuple)[ -]", re.IGNORECASE)


_ANYBODY = re.compile(
    r"\b(?:people|persons|victims|males|females|patients|relatives|siblings|residents|(?:family )?members|others"
    r"|youths|minors|juveniles|civilians)$",
    re.IGNORECASE,
)
"""What those are called who are then told one by one."""
_NAMED = re.compile(r"(?:s|\bmen|women|\bchildren|\bpeople)$")
"""The same of those who are then told by name."""


def _of_others(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Some of others, unless it counts more than are told beside it: "five of them, the driver and a guard"."""
    beside = [other for other in claims if not other.subset]
    return claim.subset and (not beside or any(size([other]) >= size([claim]) for other in beside))


def _once(claims: Sequence[Claim]) -> list[Claim]:
    """Without those whom a headline run into the text says twice: "Boy, 6, shot Boy, 6, shot outside a store"."""
    return [
        claim
        for at, claim in enumerate(claims)
        if claim.text not in [other.text for other in claims[:at]] or _ARTICLE.match(claim.text)
    ]


_ARTICLE = re.compile(rf"(?:an?|another|one|{FEW}|\d+)(?: |$)", re.IGNORECASE)


def _new(claims: Sequence[Claim], at: int, text: str) -> bool:
    """Told with an article and yet not again: one in a list, or with the full name behind it."""
    claim = claims[at]
    named = bool(named_behind(claim, text)) and len(claims) > 1
    return named or _joined(claims, at, text) or _HELD_TO.match(text, claim.end) is not None


def _from_all(claims: list[Claim], text: str) -> list[Claim]:
    """Without those that "all three" or "all of them" after them takes together."""
    alls = [at for at, claim in enumerate(claims) if at and _ALL.search(text, max(0, claim.start - LOOK), claim.start)]
    return claims[alls[-1] :] if alls and size(claims[: alls[-1]]) <= size(claims[alls[-1] : alls[-1] + 1]) else claims


def _joined(claims: Sequence[Claim], at: int, text: str) -> bool:
    """One in a list with others: "left him and two guards dead", "the woman, the man and the child"."""
    claim = claims[at]
    if claim.text.lower() in _PRONOUN or _BARE_NAME.fullmatch(claim.text) is not None:
        return at + 1 < len(claims) and _AND.fullmatch(text, claim.end, claims[at + 1].start) is not None
    if not claim.text.lower().startswith("the "):
        return False
    beside = claims[max(0, at - 1) : at + 2]
    return any(_LISTED.fullmatch(text, one.end, two.start) is not None for one, two in pairwise(beside))


def size(claims: Sequence[Claim]) -> int:
    """How many people they count."""
    return sum([claim.quantity.stated or claim.quantity.low or claim.quantity.high or 0 for claim in claims])
