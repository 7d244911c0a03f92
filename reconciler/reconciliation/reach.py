"""Words by which a figure counts only some of the people, or the people of several events at once."""

import re

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import Group
from reconciler.extraction.words import SMALL_NUMBERS

COUNTED_OUT: frozenset[Group] = frozenset({"child", "woman"})
"""Groups that "including" counts out in full: "including two children" means no third child."""

_OF_THEM = re.compile(
    r"^\s(?:more\s)?of\s(?:the|them|those|these|whom|its|his|her|their|our)\b", re.ASCII | re.IGNORECASE
)
_BESIDES = re.compile(
    r"\b(?:others?|more|another|additional|further|else|remaining|second|third|fourth|fifth)\b", re.IGNORECASE
)
_STATE = (
    r"remain(?:s|ed|ing)?|hospitali[sz]ed|airlifted|identified|named|treated|released|discharged|critical(?:ly)?"
    r"|(?:in|to|at)\s(?:a\s|the\s|an\s)?(?:\w{1,12}\s){0,2}(?:condition|hospitals?|medical\scent(?:er|re)|scene)"
    r"|seriously|gravely|badly|severely|slightly|lightly|taken|rushed|brought|transported"
)
_STATE_AFTER = re.compile(rf"^[^.;:\n]{{0,50}}\b(?:{_STATE})\b", re.ASCII | re.IGNORECASE)
_STATE_BEFORE = re.compile(
    r"\b(?:critically|seriously|gravely|badly|severely|slightly|lightly)\s(?:wound|injur|hurt)\w{0,4}\s$", re.IGNORECASE
)
_SEVERAL = re.compile(
    r"\b(?:separate|unrelated|multiple|several|various|pair\sof|string\sof|spate\sof|rash\sof|wave\sof|series\sof"
    rf"|{'|'.join(word for word, value in SMALL_NUMBERS.items() if 1 < value < 20)}|[2-9]|1\d)\s(?:\w{{1,12}}\s){{0,2}}"
    r"(?:shootings|stabbings|killings|homicides|murders|incidents|crashes|accidents|fires|explosions|bombings)\b"
    r"|\b(?:in|from|across|by)\s(?:\w{1,12}\s){0,3}(?:shootings|stabbings|homicides|murders|gun\sviolence)\b",
    re.ASCII | re.IGNORECASE,
)
"""A figure beside these sums up events that have nothing to do with each other."""


def without_number(claim: Claim) -> bool:
    """One victim told by an article or a noun ("a soldier"): there may be more."""
    words = claim.figure.text.casefold().replace("-", " ").split()
    digits = any(character.isdigit() for character in claim.figure.text)
    numbers = any(word in SMALL_NUMBERS for word in words)
    return claim.quantity.stated in (None, 1) and claim.quantity.high == 1 and not digits and not numbers


def counts_some(claim: Claim, after: str) -> bool:
    """The words give some of the people, so that the figure is a floor: `after` are those that follow the claim.

    A single victim; "two of them"; "two others" beside the dead told before; the two in hospital; a listed group.
    """
    if without_number(claim) or (claim.subset and claim.group not in COUNTED_OUT):
        return True
    beyond_figure = claim.text[claim.figure.end - claim.start :]
    if _OF_THEM.search(beyond_figure) or _OF_THEM.search(after):
        return True
    if claim.outcome in ("killed", "missing") and _BESIDES.search(claim.text):
        return True
    return claim.outcome in ("killed", "injured") and _STATE_AFTER.search(after) is not None


def sums_events(before: str, after: str) -> bool:
    """The sentence around a claim tells of several events: "two shootings left three dead"."""
    return _SEVERAL.search(before) is not None or _SEVERAL.search(after) is not None
