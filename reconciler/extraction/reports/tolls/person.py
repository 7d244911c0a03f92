"""One person of a report, and how a claim tells of him or her: anew, again, as "himself", as one more."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.tolls.callings import KIN, ORDINARY
from reconciler.extraction.reports.tolls.describe import Description, called, describe, may_be_one
from reconciler.extraction.reports.tolls.people_words import LAW
from reconciler.extraction.words import FEW

APPOSED = 2
"""Characters between two words for one person: "her son, Ada"."""
_WHOSE = r"(?:[A-Z][\w-]{1,20} ){0,4}[\w-]{2,20}(?:['’]s|s['’]) "
_MEANT = re.compile(
    rf"(?:the(?! {_WHOSE})|this|that|both|who"
    r"|one of(?! (?:his|her|their)\b| the (?:cousins|friends|brothers|sisters|siblings|neighbors|bystanders)\b))\b"
    r"|(?:he|she|him|her|they|them|it|himself|herself|self)(?:['’]\w{1,2})?$",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?!(?:The|A|An|His|Her|Their|One|Another|This|That|Its) )[A-Z][\w.'’-]*(?: [A-Z]|,|$)")
_SELF = re.compile(r"(?:(?:(?:him|her|them)?self|themselves)|taking (?:his |her )?own life)\b", re.IGNORECASE)
_HIM = ("him", "her")
RELATION = re.compile(r"(?:His|Her|Their|[A-Z][\w-]{1,20}['’]s) ")
_MORE = re.compile(r"(?:an?|one|the)? ?\b(?:another|other|second|third|fourth|fifth|sixth)\b", re.IGNORECASE)


class Person(msgspec.Struct, frozen=True, gc=False):
    """One person with the claims that tell of what became of him or her, in the order of the text."""

    known: Description
    claims: tuple[Claim, ...]
    lives: bool = False
    """Some sentence says so: "is expected to recover"."""
    related: bool = False
    """Told as somebody's kin or friend, or as beside them, right after that person."""
    further: bool = False
    """First told as one whom it befell too."""

    @property
    def dead(self) -> bool:
        """Some claim says so, however many say that the person was hit first."""
        return any(claim.outcome == "killed" for claim in self.claims)


def is_meant(claim: Claim) -> bool:
    """One told before is meant: a pronoun, "the …"."""
    return claim.quantity.stated == 1 and _MEANT.match(claim.text) is not None


def is_the_other(claim: Claim, before: Sequence[Claim]) -> bool:
    """The second of two of whom "one" was told right before, or "a man", where it opens its sentence."""
    here = [one for one in before if one.field == claim.field]
    told = any(one.text.lower().startswith("one") for one in here)
    opens = claim.start == claim.sentence.start and any(_A.match(one.text) is not None for one in here)
    return (told or opens) and _THE_OTHER.fullmatch(claim.text) is not None


def is_one_told(person: Person, other: Claim) -> bool:
    """Told as "one" alone, by whom a lead means the other: "two died and one was hurt. … The other was hurt"."""
    return all(claim.text.lower() in ("one", "1") and claim.outcome == other.outcome for claim in person.claims)


_THE_OTHER = re.compile(
    r"the other(?: (?:man|woman|person|victim|one|boy|girl|teen|teenager))?(?:, \d{1,3})?", re.IGNORECASE
)
_A = re.compile(r"an? (?!second\b|third\b|fourth\b|fifth\b)", re.IGNORECASE)


def is_self(claim: Claim) -> bool:
    """Told as "himself"."""
    return _SELF.match(claim.text) is not None


def is_more(claim: Claim) -> bool:
    """Told as one more: "another man", "a third person"."""
    return _MORE.match(claim.text) is not None


def by_himself(claim: Claim) -> bool:
    """Who harmed himself after others: none of those beside whom he is told."""
    return claim.role == "attacker" and is_self(claim)


def goes_on(before: Claim, claim: Claim, text: str) -> bool:
    """Only a blank or an apposition's comma parts two words for one person; two names, or two ages, are a list."""
    single = before.quantity.stated == claim.quantity.stated == 1
    gap = claim.start - before.end
    if single and before.field == claim.field and claim.text in _HIM and text[before.end : claim.start] == ", killing ":
        return True
    if not single or before.field != claim.field or not 0 <= gap <= APPOSED or "." in text[before.end : claim.start]:
        return False
    if claim.start == before.end + 1:
        return True
    listed = RELATION.match(claim.text[:1].upper() + claim.text[1:]) is not None and _AND.match(text, claim.end)
    if by_himself(claim) or (listed and not (_is_name(before) and text.startswith(",", claim.end))):
        return False
    if RELATION.match(claim.text.capitalize()) is not None and _AND_MORE.match(text, claim.end) is not None:
        return False
    if called(before) != called(claim) and {called(before), called(claim)} <= KIN:
        return False
    if _is_listed(before, claim, text):
        return False
    return not (_is_name(before) and _is_name(claim)) and may_be_one(describe(before, text), describe(claim, text))


def _is_listed(before: Claim, claim: Claim, text: str) -> bool:
    """One of three or more of other callings: "a cook, a nurse and a clerk"; a father of two is what somebody was."""
    two = _ONE.match(before.text) is not None and _ONE.match(claim.text) is not None
    return (
        two
        and _ONE_MORE.match(text, claim.end) is not None
        and (called(claim) in LAW or called(claim) not in KIN | ORDINARY)
    )


_ONE = re.compile(r"an? |one ", re.IGNORECASE)
_ONE_MORE = re.compile(rf",? and (?:an?|one|{FEW}|\d{{1,2}}|his|her|their)\b|, (?:an?|one|two) ", re.IGNORECASE)
"""Behind one of a list of which each is somebody."""
_AND = re.compile(r",? and ")
"""Behind one of a list: "the man, his boss and a coworker"."""


_AND_MORE = re.compile(
    rf"(?:, (?:his|her|their) [\w-]{{2,20}}){{0,4}},? and (?:an?|one|{FEW}|\d{{1,2}}|his|her|their) ",
    re.ASCII | re.IGNORECASE,
)
"""Behind one of a list: "Ivo Kos, his wife, his son, and two guards"."""


def _is_name(claim: Claim) -> bool:
    """A name with nothing before it."""
    return _NAME.match(claim.text) is not None
