"""Those of one sentence who are different people: no parts, nobody twice."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reconciler.concepts.claim import Claim
from reconciler.extraction.claims.words.hedges import HEDGE
from reconciler.extraction.reports.tolls.describe import describe, named_behind
from reconciler.extraction.reports.tolls.people_words import AGED
from reconciler.extraction.reports.tolls.person import goes_on, is_meant
from reconciler.extraction.reports.tolls.ranks import rank
from reconciler.extraction.reports.tolls.risen import FAR, RISEN, TAKEN_TO
from reconciler.extraction.reports.tolls.told_within import (
    left_in_all,
    size,
    without_bodies,
    without_some_among,
    without_told_apart,
)
from reconciler.extraction.words import FEW

_PRONOUN = frozenset("he she him her".split())
_AND = re.compile(r",? and (?:his |her |their )?")
_COMMA = re.compile(r", |,? (?:and|&) ")
"""The same in headlines: "Mayor Ada, Six Others"."""
_ALL = re.compile(r"\ball(?: of the| the)? $", re.IGNORECASE)
LOOK = 12
"""Characters before a figure in which "all of the" stands."""
_LISTED = re.compile(
    r"(?: (?:of|for|in) (?:the )?(?:[a-z]{3,12} of )?[A-Z][\w'’-]{1,20}"
    r"(?: (?:de|la|el|del|los|las|al|[A-Z][\w'’-]{1,20})){0,3}"
    r"(?: (?:district|province|county|state|city|town|village|region|division))?)?"
    r"(?:,(?: [A-Z][\w.'’-]{0,20}){1,4})?,?[ \u00a0](?:and )?(?:(?:his|her|their) )?"
)
"""Between two of a list: "the mayor of Oru, Ana Lo, and two guards"."""
_HELD_TO = re.compile(r" (?:suspected|accused|wanted|believed|charged|convicted) (?:of|in|with|to)\b", re.ASCII)
"""After "the man": says which, told for the first time."""
_BARE_NAME = re.compile(r"[A-Z][\w'’-]{1,30}")
UNSAID = frozenset({"people", "unknown"})
"""Groups of persons of whom nothing is said but a name."""


def is_again(claim: Claim) -> bool:
    """A single person told again: a pronoun, "the …", a surname alone."""
    if claim.quantity.stated != 1:
        return False
    named = claim.group in UNSAID and _BARE_NAME.fullmatch(claim.text) is not None
    return is_meant(claim) or (named and claim.text.lower() not in AGED and claim.text != "One")


def together(claims: list[Claim], text: str) -> list[Claim]:
    """Claims of one sentence that count different people: no parts, nobody twice."""
    ids = {claim.id for claim in claims}
    new = [claim for claim in claims if claim.part_of not in ids and claim.restates not in ids]
    new = without_told_apart(without_bodies(new, text), text)
    new = _without_deeds(_without_names(without_some_among(new, text), text))
    new = new[:1] if len(new) == 1 else _without_last(_since_then(_of_raised(new, text), text))
    wholes = [claim for claim in new if not (_of_others(claim, new) or _the_rest(claim, claims))]
    wholes = _once(left_in_all(_from_all(wholes, text), text))
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
    raised = [claim for claim, start in zip(claims, at, strict=True) if _has_risen_to(text, start)]
    whole = size(raised[:1])
    fits = (
        len(raised) == 1
        and raised[0].outcome == "killed"
        and all(size([claim]) < whole for claim in claims if claim is not raised[0])
    )
    return raised if fits and size(claims) != 2 * whole else claims


def _has_risen_to(text: str, start: int) -> bool:
    """The words before the number at `start` say that a toll rose or was brought to it."""
    return any(told.search(text, max(0, start - FAR), start) is not None for told in (RISEN, TAKEN_TO))


def _since_then(claims: list[Claim], text: str) -> list[Claim]:
    """The sum of some days alone, of the last whom it counts: "12 since Monday, after a raid killed two"."""
    first, rest = claims[:1], claims[1:]
    if not rest or first[0].covers is None:
        return claims
    if any(one.covers is not None or size([one]) >= size(first) for one in rest):
        return claims
    return first if _AFTER.search(text, first[0].end, rest[0].start) is not None else claims


_AFTER = re.compile(r", after ")


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
    others = [claim for claim in claims if not is_deed(claim)]
    beside = size(others)
    return [claim for claim in claims if claim in others or size([claim]) > beside]


def is_deed(claim: Claim) -> bool:
    """Counts by a deed's name: "a double shooting"."""
    return _DEED.match(claim.text) is not None


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
    if not beside and claim.outcome == "killed" and _INCLUDED.search(claim.text) is None:
        return False  # "the dead include a nun and two clerks"
    return claim.subset and (not beside or any(size([other]) >= size([claim]) for other in beside))


_INCLUDED = re.compile(r"\bof (?:them|whom|those|the)\b")


def _the_rest(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Those left of a whole told before, beside some of it: "killed six, three of them at home and three others"."""
    if not claim.text.lower().endswith(" others"):
        return False
    some = sum(other.quantity.stated or 0 for other in claims if other.subset)
    whole = claims[0].quantity.stated
    return claim is not claims[0] and some > 0 and whole == some + (claim.quantity.stated or 0)


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
    beside = _joined(claims, at, text) or _of_both_sexes(claims, at, text)
    return named or beside or _HELD_TO.match(text, claim.end) is not None


def _of_both_sexes(claims: Sequence[Claim], at: int, text: str) -> bool:
    """One of a man and a woman who are each told by what happened to them: "the boy was hit and the girl grazed"."""
    meant = [claim for claim in claims if claim.text.lower().startswith("the ")]
    if claims[at] not in meant or len(meant) < len(("the one", "the other")):
        return False
    return {describe(claim, text).sex for claim in meant} >= {"he", "she"}


def _from_all(claims: list[Claim], text: str) -> list[Claim]:
    """Without those that "all three" or "all of them" after them takes together."""
    alls = [at for at, claim in enumerate(claims) if at and _ALL.search(text, max(0, claim.start - LOOK), claim.start)]
    return claims[alls[-1] :] if alls and size(claims[: alls[-1]]) <= size(claims[alls[-1] : alls[-1] + 1]) else claims


def _joined(claims: Sequence[Claim], at: int, text: str) -> bool:
    """One in a list with others: "left him and two guards dead", "the woman, the man and the child"."""
    claim = claims[at]
    if claim.text.lower() in _PRONOUN or _BARE_NAME.fullmatch(claim.text) is not None:
        behind = claims[at + 1 : at + 2]
        others = claim.block == "title" and bool(behind) and behind[0].text.lower().endswith(" others")
        listed = _COMMA if others else _AND
        return bool(behind) and listed.fullmatch(text, claim.end, behind[0].start) is not None
    if not claim.text.lower().startswith(("the ", "one of the ")):
        return False
    if at + 1 < len(claims) and _ALONG.fullmatch(text, claim.end, claims[at + 1].start) is not None:
        return True
    beside = claims[max(0, at - 1) : at + 2]
    if any(_OTHERS.match(other.text) is not None for other in claims[at + 1 : at + 2]):
        return True
    return any(_LISTED.fullmatch(text, one.end, two.start) is not None for one, two in pairwise(beside))


_OTHERS = re.compile(r"(?:[a-z-]+|\d{1,3}) others?(?:\b|$)", re.ASCII)
"""Behind one who is counted beside them: "beheaded the chief, killed two other men"."""
_ALONG = re.compile(
    rf"[^.;]{{0,80}}? (?:along with|together with|alongside|as well as|(?:killed|murdered|slain|assassinated|died"
    rf"|perished|executed|abducted|kidnapped|captured) with)(?: {HEDGE})? (?:(?:his|her|their) )?",
    re.IGNORECASE,
)
"""Between one and others whom it befell with him: "the mayor was shot dead along with two guards"."""
