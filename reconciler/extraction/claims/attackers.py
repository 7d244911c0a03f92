"""The losses of those who attacked: an armed group's own dead, where the text tells that it began it."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Document
from reconciler.extraction.claims.words.numbers import read_count

BEFORE = 3
"""Sentences before a claim in which its side may be told to have attacked."""
WITHIN = 600
"""Characters on either side of a claim in which that is looked for."""
_WHO = (
    r"(?<!\w)(?:tal[ie]ban|insurgents?|militants?|rebels?|guerrillas?|fighters|jihadists?|extremists?|terrorists?|gunmen"
    r"|attackers)(?!\w)"
)
_BEGAN = (
    r"(?:attack(?:ed|s)?|storm(?:ed|s)|raid(?:ed|s)?|ambush(?:ed|es)?|overran|assault(?:ed|s)?|opened fire|besieged"
    r"|launched (?:an?|the|their|its) (?:[a-z-]{2,14} ){0,3}?(?:offensive|attack|assault|raid)|laid siege|set off)"
)
_ATTACKED = re.compile(
    rf"{_WHO}(?![ \u00a0\n](?:posts?|positions?|bases?|hideouts?|strongholds?))[^.;:,]{{0,30}}?"
    rf"(?<!were )(?<!was )(?<!been )(?<!being )(?<!the )(?<!this )(?<!that )(?<! an )(?<!\w){_BEGAN}(?!\w)",
    re.IGNORECASE,
)
_UNDER_FIRE = re.compile(
    rf"(?<!\w)(?:on|against|at|stormed|raided|attacked|bombed)[ \u00a0\n](?:an? |the |suspected )?{_WHO}", re.IGNORECASE
)


def with_roles(document: Document, indexed: Sequence[tuple[int, Claim]]) -> list[Claim]:
    """The claims, each under the index of its sentence, those of an armed group that attacked told as attackers'."""
    told: list[Claim] = []
    for index, claim in indexed:
        theirs = _own_loss(document, index, claim) or (bool(told) and _other_of_two(told[-1], claim))
        told.append(msgspec.structs.replace(claim, role="attacker") if theirs else claim)
    return _all_of_them(document, told)


def _all_of_them(document: Document, claims: list[Claim]) -> list[Claim]:
    """Bare counts that add up to their sentence's attackers: "the nine raiders fled; two died, seven were shot"."""
    theirs: set[int] = set()
    for sentence in {(claim.field, claim.sentence.start, claim.sentence.end) for claim in claims}:
        text = document.article.field_text(sentence[0])
        bare = [at for at, each in enumerate(claims) if _is_bare(each) and (each.field, *_ends(each)) == sentence]
        number = _THE_ATTACKERS.search(text, *sentence[1:]) if len(bare) > 1 else None
        count = read_count(number["count"]) if number is not None else None
        if count is not None and count.low == sum(claims[at].quantity.stated or 0 for at in bare):
            theirs.update(bare)
    return [
        msgspec.structs.replace(claim, role="attacker") if at in theirs else claim for at, claim in enumerate(claims)
    ]


def _is_bare(claim: Claim) -> bool:
    return claim.text == claim.figure.text and claim.outcome in ("killed", "captured", "injured")


def _ends(claim: Claim) -> tuple[int, int]:
    return claim.sentence.start, claim.sentence.end


_THE_ATTACKERS = re.compile(
    r"\b(?:[Tt]he|[Aa]ll) (?P<count>[a-z]{3,9}|\d{1,3}) (?:attackers|assailants|gunmen|militants|raiders|bombers"
    r"|insurgents|fighters|hijackers)\b",
    re.ASCII,
)


def _other_of_two(before: Claim, claim: Claim) -> bool:
    """The second of two attackers of whom the first was told right before: "one gunman was killed and the other …"."""
    near = before.field == claim.field and claim.sentence.start - before.sentence.end <= NEXT
    first = before.role == "attacker" and before.text.lower().startswith("one ")
    return near and first and claim.text.lower() == "the other"


NEXT = 2
"""Characters between two sentences that stand beside each other."""


def of_one_side(document: Document, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, a count of those who attacked told as theirs wherever it is told: in a title, or by its number.

    Not where others are counted by the same number ("five bandits and five farmers died"), nor where a bare number
    is told with a place or a deed of its own: "five were killed in a crash".
    """
    known = {_count(claim) for claim in claims if claim.role == "attacker" and _several(claim)}
    others = {_count(claim) for claim in claims if claim.role != "attacker" and not _may_be_theirs(claim)}
    left = known - others
    return [
        msgspec.structs.replace(claim, role="attacker")
        if claim.role != "attacker" and _count(claim) in left and _may_be_theirs(claim) and not _apart(document, claim)
        else claim
        for claim in claims
    ]


def _may_be_theirs(claim: Claim) -> bool:
    """An armed group's, or told of no group by whom nobody is said to have killed: "five were reported killed"."""
    unsaid = claim.group in ("people", "man") and claim.agent is None
    bare = claim.block == "title" or claim.text == claim.figure.text
    return claim.group == "insurgent" or (unsaid and bare)


def _apart(document: Document, claim: Claim) -> bool:
    """A bare number that its own sentence ties to another place or deed."""
    text = document.article.field_text(claim.field)
    bare = claim.group != "insurgent" and claim.block != "title"
    return bare and _ELSEWHERE.search(text, claim.sentence.start, claim.sentence.end) is not None


_ELSEWHERE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ww]hen|[Aa]fter) (?:an? |another |[A-Z])", re.ASCII)


def _several(claim: Claim) -> bool:
    return (claim.quantity.stated or 0) > 1


def _count(claim: Claim) -> tuple[str, int | None]:
    """The same count of an armed group's dead is of the same people, wherever it stands."""
    return claim.outcome, claim.quantity.stated


def _own_loss(document: Document, index: int, claim: Claim) -> bool:
    """The dead or wounded of an armed group in a fight that it began."""
    if claim.group != "insurgent" or claim.role == "attacker" or claim.agent is not None:
        return False
    if claim.outcome not in ("killed", "injured", "casualties", "captured"):
        return False
    sentence, text = document.sentences[index], document.article.field_text(claim.field)
    before = document.sentences[max(0, index - BEFORE) : index + 1]
    start = max(claim.start - WITHIN, min(each.start for each in before if each.field == claim.field))
    end = min(claim.end + WITHIN, sentence.end)
    began = _last(_ATTACKED, text, start, end)
    return began >= 0 and began > _last(_UNDER_FIRE, text, start, end)


def _last(pattern: "re.Pattern[str]", text: str, start: int, end: int) -> int:
    """Where the last match begins; -1 where there is none."""
    return max((match.start() for match in pattern.finditer(text, start, end)), default=-1)
