"""Words by which a figure counts only some of the people, or the people of several events at once."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import Group
from reconciler.extraction.words import SMALL_NUMBERS

COUNTED_OUT: frozenset[Group] = frozenset({"child", "woman"})
"""Groups that "including" counts out in full: "including two children" means no third child."""

_OF_THEM = re.compile(
    r"^\s(?:more\s)?of\s(?:the|them|those|these|whom|its|his|her|their|our)\b", re.ASCII | re.IGNORECASE
)
_BESIDES = re.compile(
    r"\b(?:others?|more|another|additional|further|else|remaining|adults?|second|third|fourth|fifth)\b", re.IGNORECASE
)
_HARM = r"injur\w{0,4}|wound\w{0,4}|hurt\w{0,3}|kill\w{0,4}|died|dead|shot|slain|left|leaving|leaves"
_STATE_AFTER = re.compile(
    rf"^(?:(?!\b(?:{_HARM}|all|both|who|whom|which|that)\b)[^.;:\n]){{0,50}}\b(?:remain(?:s|ed|ing)?|hospitali[sz]ed"
    r"|airlifted|identified|named|treated|released|discharged|critical(?:ly)?|seriously|gravely|badly|severely|slightly"
    r"|lightly|taken|rushed|brought|transported"
    r"|(?:in|to|at)\s(?:a\s|the\s|an\s)?(?:\w{1,12}\s){0,2}(?:condition|hospitals?|medical\scent(?:er|re)))\b",
    re.ASCII | re.IGNORECASE,
)
"""What is said of those in hospital or identified, where nothing else says that they were hurt."""
_AT_THE_SCENE = re.compile(
    r"^[^.;:\n]{0,40}\b(?:dead|died|killed|found)\s(?:at|on|in)\s(?:the\s|a\s)?(?:scene|spot|hospital)\b",
    re.ASCII | re.IGNORECASE,
)
_HARM_BEFORE = re.compile(rf"\b(?:{_HARM})\s(?:\w{{1,12}}\s){{0,3}}$", re.ASCII | re.IGNORECASE)
_NAMED_BEFORE = re.compile(
    r"\b(?:identit(?:y|ies)|names?|funerals?|autops(?:y|ies))\s(?:of|for|on)\s(?:\w{1,12}\s){0,2}$"
    r"|\b(?:identified|accused\sof|charged\s(?:with|in)|convicted\sof|suspected\sof|guilty\sof|blamed\sfor)\s"
    r"[^.;:\n]{0,60}$",
    re.ASCII | re.IGNORECASE,
)
"""Who is identified, buried or in a charge need not be all of them."""
_FOUND_BEFORE = re.compile(r"\b(?:found|discovered|came\supon)\s(?:\w{1,12}\s){0,2}$", re.ASCII | re.IGNORECASE)
"""Who is found in one place need not be all of them."""
_HIT_BEFORE = re.compile(
    r"\b(?:was|were|been)\s(?:also\s)?(?:shot|hit|struck|stabbed|injured|wounded|hurt)\b"
    r"(?!\s(?:and\s(?:killed|died)|to\sdeath|dead))",
    re.ASCII | re.IGNORECASE,
)
"""Somebody was hurt before "four other people" are counted beside him."""
_AND_MORE = re.compile(r"^\s(?:and|plus)\s(?:an?|one|two|her|his|their)\s(?!half\b)", re.ASCII | re.IGNORECASE)
"""The count of people goes on: "five people and an unborn baby"."""
_EVENTS = r"(?:shootings|stabbings|killings|homicides|murders|incidents|crashes|accidents|fires|explosions|bombings)\b"
_COUNTS = {word: value for word, value in SMALL_NUMBERS.items() if 1 < value < 20}
_SEVERAL = re.compile(
    r"\b(?:separate|unrelated|multiple|several|various|pair\sof|string\sof|spate\sof|rash\sof|wave\sof|series\sof"
    rf"|{'|'.join(_COUNTS)}|[2-9]|1\d)\s(?:\w{{1,12}}\s){{0,2}}{_EVENTS}"
    r"|\b(?:in|from|across|by)\s(?!the\s(?:shootings|stabbings|murders)\b)(?:\w{1,12}\s){0,3}"
    r"(?:shootings|stabbings|homicides|murders|gun\sviolence)\b"
    r"|\bacross\sthe\s(?:city|county|state|country|nation|region)\s(?:since|over|during|this|last|in\sthe\slast)\b",
    re.ASCII | re.IGNORECASE,
)
"""A figure beside these sums up several events; "the shootings" alone may be those of one rampage."""
_HOW_MANY = re.compile(
    rf"\b(?P<count>pair\sof|{'|'.join(_COUNTS)}|\d{{1,2}})\s(?:\w{{1,12}}\s){{0,2}}{_EVENTS}", re.ASCII | re.IGNORECASE
)
_GOES_ON = re.compile(
    rf"\band\s(?:(?:an?)?other|one\s(?:more|other))(?:\s\w{{1,12}}){{0,2}}\s(?:was|is|were)\s(?:also\s)?(?:{_HARM})\b",
    re.ASCII | re.IGNORECASE,
)
"""The sentence counts on: "six people were shot, and another was hurt in the crush"."""


def without_number(claim: Claim) -> bool:
    """One victim told by a name, an article or a noun ("a soldier"): there may be more."""
    words = _NUMBER_WORDS.findall(claim.figure.text.casefold())
    return claim.quantity.stated in (None, 1) and claim.quantity.high == 1 and words[:1] not in _ONE


_NUMBER_WORDS = re.compile(r"[^\W_]+")
_ONE = (["one"], ["1"], ["single"])


def counts_some(claim: Claim, before: str, after: str) -> bool:
    """The words give some of the people, so that the figure is a floor: `before` and `after` are those around it.

    A single victim; "two of them"; "two others" beside the dead told before; the two in hospital; a listed group.
    """
    if without_number(claim) or (claim.subset and claim.group not in COUNTED_OUT):
        return True
    if any(_OF_THEM.search(words) for words in (claim.text[claim.figure.end - claim.start :], after)):
        return True
    if says_besides(claim) and (claim.outcome == "killed" or _HIT_BEFORE.search(before) is not None):
        return True
    if claim.group == "people" and (_AND_MORE.search(after) or _GOES_ON.search(after)):
        return True
    if claim.outcome not in ("killed", "injured"):
        return False
    by_state = _STATE_AFTER.search(after) is not None and _HARM_BEFORE.search(before) is None
    of_some = _NAMED_BEFORE.search(before) or _FOUND_BEFORE.search(before)
    return by_state or bool(_AT_THE_SCENE.search(after) or of_some)


def says_besides(claim: Claim) -> bool:
    """The claim counts people beside those told before it: "two others"."""
    return _BESIDES.search(claim.text) is not None


def sums_events(before: str, after: str) -> bool:
    """The sentence around a claim tells of several events: "two shootings left three dead"."""
    return _SEVERAL.search(before) is not None or _SEVERAL.search(after) is not None


def events_summed(before: str, after: str) -> int | None:
    """How many events the sentence around a claim tells of, where it says: "a pair of shootings"."""
    found = _HOW_MANY.search(before) or _HOW_MANY.search(after)
    if found is None:
        return None
    words = found["count"].casefold()
    return int(words) if words.isdigit() else _COUNTS.get(words, 2)


def counts_all(claim: Claim, beside: Sequence[Claim]) -> bool:
    """Told of one group, it counts everybody: "six other men", where the text tells of nobody else so harmed."""
    if claim.group != "man" or not says_besides(claim) or without_number(claim):
        return False
    return all(one.group == "man" for one in beside if (one.outcome, one.role) == (claim.outcome, claim.role))
