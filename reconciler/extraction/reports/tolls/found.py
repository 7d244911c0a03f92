"""People found with gunshot wounds, some of whom then died: they were hit, and the dead are among them."""

import re
from collections.abc import Collection, Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.dead import Dead, dead_of
from reconciler.extraction.words import FEW

AFTER = 420
"""Characters after such a count in which it is told who of them died."""
_FOUND = re.compile(r"\b(?:found|discovered|located|with|suffer(?:ed|ing)|sustained)\b", re.IGNORECASE)
_WOUNDS = re.compile(
    r"\b(?:gunshot|bullet|stab|shot) wounds?|\bbeen (?:shot|stabbed)\b|\bhad been hit\b", re.IGNORECASE
)
_OF_THEM = re.compile(
    rf"\b(?:one|{FEW}|both|all|\d) of (?:them|those|the (?:{FEW})|whom|the (?:men|women|"
    r"males|females|victims|people|teens|boys))\b"
    r"|\b(?:one|two) (?:[a-z0-9-]{1,9} ){0,4}victims?(?:, [^.;,]{2,40},)? (?:was|were) (?:deceased|dead|pronounced)\b"
    r"|\bthe (?:other|second|third|fourth|remaining|surviving)(?: \w{3,10})? (?:victims?|man|woman|men|women|person"
    rf"|people|teen|boy|girl|male|female|{FEW})\b|\bthe other (?:was|is|remain)",
    re.ASCII | re.IGNORECASE,
)
"""Parts the ones found, those who died from those who live."""
_SURVIVORS = re.compile(
    rf"\b(?:[Tt]he|[Tt]hose) (?:(?:other|{FEW}|\d) )?(?:who survived|survivors|surviving [a-z]{{3,10}})\b", re.ASCII
)
"""Those of the ones found who live, where the dead were told before."""

_INCLUDING = re.compile(r",? (?:including|among them) (?:at least )?$", re.IGNORECASE)


def found_hit(claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> list[Claim]:
    """The claims, counts of people found with wounds told as people hit where some of them died."""
    dead = dead_of(claims)
    living = [claim for claim in claims if claim.outcome == "injured" and _SURVIVORS.match(_from_article(claim, texts))]
    hit = {claim.id for claim in claims if _dies(claim, dead, texts)}
    again = hit | {claim.restates for claim in claims if claim.id in hit}
    return [
        msgspec.structs.replace(claim, outcome="casualties") if _is_hit(claim, again) else claim
        for claim in claims
        if not any(claim.id in hit and 0 < one.start - claim.end < AFTER for one in living)
    ]


def _is_hit(claim: Claim, hit: Collection[str | None]) -> bool:
    return claim.outcome == "injured" and claim.id in hit


def _from_article(claim: Claim, texts: Mapping[FieldName, str]) -> str:
    """What is said of them from the article before them on."""
    return texts.get(claim.field, "")[max(0, claim.start - 4) : claim.end]


def _dies(claim: Claim, dead: Dead, texts: Mapping[FieldName, str]) -> bool:
    """Several told as wounded, of whom fewer die in what follows."""
    several = claim.quantity.stated or 0
    if claim.outcome != "injured" or several < 2 or not dead.claims:
        return False
    text = texts.get(claim.field, "")
    words = text[claim.sentence.start : claim.sentence.end]
    if any(includes(claim, one, text) or _one_of(claim, one, text) for one in dead.beside(claim)):
        return True
    if _one_died_since(claim, dead):
        return True
    if _WOUNDS.search(words) is None or _FOUND.search(words) is None:
        return False
    if _SURVIVORS.search(text, claim.end, claim.end + AFTER) is not None:
        return any((one.quantity.stated or several) < several for one in dead.claims)
    soon = any((one.quantity.stated or several) < several for one in dead.soon_after(claim, AFTER))
    return soon and _OF_THEM.search(text, claim.end, claim.end + AFTER) is not None


def _one_died_since(several: Claim, dead: Dead) -> bool:
    """Of the wounded, where nobody is told dead before, some die soon after: "one of the victims died on Monday"."""
    if dead.begin_before(several) or dead.beside(several):
        return False
    soon = dead.soon_after(several, AFTER)
    return bool(soon) and _PART_OF_THEM.match(soon[0].text) is not None


_PART_OF_THEM = re.compile(
    rf"(?:one|{FEW}|\d) of (?:them|those|whom|the (?:(?:{FEW}|\d) )?(?:victims|wounded|injured|people|men|women"
    r"|patients|boys|girls|teens|children|students|officers|deputies))\b",
    re.ASCII | re.IGNORECASE,
)


def _one_of(several: Claim, one: Claim, text: str) -> bool:
    """Told before them as some of them: "one of the five wounded has died"."""
    return one.text.lower() in ("one", "two") and text[one.end : several.start] in (" of ", " of the ")


def includes(several: Claim, one: Claim, text: str) -> bool:
    """Of a sentence, one of them is told behind them: "three were hurt, including a cook who later died".

    Or where they came to: "both were taken to a hospital, where the boy died", "…, and one was pronounced dead".
    """
    if several.end >= one.start:
        return False
    if _INCLUDING.search(text, several.end, one.start) is not None:
        return True
    if _PART_OF_THEM.match(one.text) is not None and (
        _TAKEN.match(text, several.end, one.start) or _UNTIL.fullmatch(text, several.end, one.start)
    ):
        return True
    to = _TAKEN_WHERE.fullmatch(text, several.end, one.start)
    return to is not None and (to["then"] == "where" or one.text.lower() in ("one", "one of them"))


_UNTIL = re.compile(r"[^.;]{3,90}? (?:after|when) ", re.ASCII)
"""Between those hurt and what has become of one since: "hurt four is a homicide after one of the victims died"."""
_TAKEN_TO = (
    r"[^.;,]{0,24}? (?:were|was) (?:[a-z]+ )?(?:taken|rushed|transported|flown|airlifted|brought|sent|driven)"
    r" (?:by \w+ )?to "
)
_TAKEN = re.compile(_TAKEN_TO, re.ASCII)
_TAKEN_WHERE = re.compile(
    rf"{_TAKEN_TO}(?:[^.;]|\bSt\.){{3,70}}?,? (?P<then>where|and|but) ",
    re.ASCII,
)
"""Between those taken to a hospital and one of them."""
