"""Words by which a figure counts only some of the people."""

import re
from collections.abc import Mapping

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.group import Group
from reconciler.extraction.words import FEW, RANKS
from reconciler.reconciliation.kinds import kind_of

COUNTED_OUT: frozenset[Group] = frozenset({"child", "woman"})
"""Groups that "including" counts out in full: "including two children" means no third child."""

_OF_THEM = re.compile(
    r"^\s(?:more\s)?of\s(?:the|them|those|these|whom|its|his|her|their|our)\b", re.ASCII | re.IGNORECASE
)
_BESIDES = re.compile(
    r"\b(?:others?|more|another|additional|further|else|remaining|surviving|survivors?|adults?|second"
    r"|third|fourth|fifth)\b",
    re.IGNORECASE,
)
_HARM = r"injur\w{0,4}|wound\w{0,4}|hurt\w{0,3}|kill\w{0,4}|died|dead|shot|slain|left|leaving|leaves"
_STATE_AFTER = re.compile(
    rf"^(?:(?!\b(?:{_HARM}|all|both|who|whom|which|that)\b)[^.;:\n]){{0,110}}\b(?:remain(?:s|ed|ing)?|hospitali[sz]ed"
    r"|airlifted|identified|named|treated|released|discharged|critical(?:ly)?|seriously|gravely|badly|severely|slightly"
    r"|lightly|taken|rushed|brought|transported|driven|flown|admitted"
    r"|(?:in|to|at)\s(?:a\s|the\s|an\s)?(?:\w{1,12}\s){0,2}(?:condition|hospitals?|medical\scent(?:er|re)))\b",
    re.ASCII | re.IGNORECASE,
)
"""What is said of those in hospital or identified, where nothing else says that they were hurt."""
_AT_THE_SCENE = re.compile(
    r"^(?:(?!\b(?:after|when|while|as|because)\b)[^.;:\n]){0,40}\b(?:dead|died|killed|found)\s(?:at|on|in)\s(?:the\s|a\s)?(?:scene|spot|hospital)\b",
    re.ASCII | re.IGNORECASE,
)
_HARM_BEFORE = re.compile(rf"\b(?:{_HARM})\s(?:\w{{1,12}}\s){{0,3}}$", re.ASCII | re.IGNORECASE)
_NAMED_BEFORE = re.compile(
    r"\b(?:identit(?:y|ies)|names?|funerals?|autops(?:y|ies))\s(?:of|for|on)\s(?:\w{1,12}\s){0,2}$"
    r"|\b(?:identified|accused\sof|charged\s(?:with|in)|charges?\s(?:\w{1,12}\s){0,2}(?:in|over|for)"
    r"|convicted\sof|suspected\sof|guilty\sof|blamed\sfor)\s[^.;:\n]{0,60}$",
    re.ASCII | re.IGNORECASE,
)
"""Who is identified, buried or in a charge need not be all of them."""
_FOUND_BEFORE = re.compile(
    r"\b(?:found|discovered|located|came\supon|containing|carrying)\s(?:\w{1,12}\s){0,2}$", re.ASCII | re.IGNORECASE
)
"""Who is found in one place need not be all of them."""
_OWN_BEFORE = re.compile(r"\b(?:my|our|her|his|their)\s(?:\w{1,12}\s)?$", re.ASCII | re.IGNORECASE)
"""Somebody's own: "her two friends"."""
_ONE_OF_VICTIMS = re.compile(
    r"^one\s(?:\w{1,12}\s)?(?:victims?|survivors?|casualt(?:y|ies))$", re.ASCII | re.IGNORECASE
)
_NEXT_ONE = re.compile(r"^\s*(?:another|(?:a|the)\s(?:second|third|other)|one)\b", re.ASCII | re.IGNORECASE)
AT_ONCE = 10
"""Characters within which a noun still belongs to the figure before it."""
_BODIES = re.compile(r"\bbod(?:y|ies)\b", re.ASCII | re.IGNORECASE)
_BODIES_BEFORE = re.compile(
    r"\b(?:recovered|retrieved|received|pulled|counted|saw|seen|seeing|collected|buried)\s(?:\w{1,12}\s){0,2}$",
    re.ASCII | re.IGNORECASE,
)
"""Bodies that somebody has seen or recovered need not be all."""
_OTHER_HARM: Mapping[Outcome, str] = {
    "killed": r"wounded|injured|hurt|missing|captured|arrested|shot|rescued",
    "injured": r"killed|dead|died|dying|missing|captured|arrested|rescued",
}
_LIST_GOES_ON: Mapping[Outcome, re.Pattern[str]] = {
    outcome: re.compile(
        rf"^,?\s(?:and|plus)\s(?:{FEW}|\d{{1,3}})\s(?!(?:\w{{1,12}},?\s){{0,5}}(?:{harm})\b)",
        re.ASCII | re.IGNORECASE,
    )
    for outcome, harm in _OTHER_HARM.items()
}
"""People of another noun are counted on: "144 passengers and six crew members"."""
_INCLUDING_BEFORE = re.compile(r"\bincluding\s(?:at\sleast\s)?$", re.ASCII | re.IGNORECASE)
_GRADED_AFTER = re.compile(
    r"^\s(?:of\sthe\s\w{1,12}\s)?(?:had|has|have|suffer\w{0,3}|sustain\w{0,3}|receiv\w{0,3})\s[^.;:\n]{0,40}"
    r"\b(?:life|serious|critical|minor|severe|grave|major)\b",
    re.ASCII | re.IGNORECASE,
)
"""Those with wounds of one kind: "none suffered serious injuries" leaves room for others."""
_HIT_BEFORE = re.compile(
    r"\b(?:was|were|been)\s(?:also\s)?(?:shot|hit|struck|stabbed|injured|wounded|hurt)\b"
    r"(?!\s(?:and\s(?:killed|died)|to\sdeath|dead))",
    re.ASCII | re.IGNORECASE,
)
"""Somebody was hurt before "four other people" are counted beside him."""
_AND_MORE = re.compile(r"^\s(?:and|plus)\s(?:an?|one|two|her|his|their)\s(?!half\b)", re.ASCII | re.IGNORECASE)
"""The count of people goes on: "five people and an unborn baby"."""
_BESIDE_AFTER = re.compile(
    r"^[^.;:\n]{0,60}\b(?:in\saddition\sto|as\swell\sas|besides|apart\sfrom|not\scounting)\s", re.ASCII | re.IGNORECASE
)
_HURT = r"injured|wounded|hurt|shot|hit|struck|grazed|stabbed|beaten|burned"
_SAME_HARM: Mapping[Outcome, str] = {
    "killed": r"killed|died|dead|slain|murdered|shot\sdead",
    "injured": _HURT,
    "casualties": _HURT,
}
_OTHER = r"(?:\banother|\bone\s(?:more|other)|(?:\band|\bwhile|[;,]|,\sand)\s(?:the\sother|one))"
_GOES_ON: Mapping[Outcome, re.Pattern[str]] = {
    outcome: re.compile(
        rf"{_OTHER}(?:(?:\s(?!(?:{harm})\b)\w{{1,12}}){{0,3}}\s(?:{harm})\b"
        r"(?!\sdead|\sand\skilled|\sto\sdeath)|\sin\sthe\b)",
        re.ASCII | re.IGNORECASE,
    )
    for outcome, harm in _SAME_HARM.items()
}
"""The sentence counts on: "six people were shot, and another was hurt in the crush"."""
_CAME_BEFORE = re.compile(rf"\bone(?:\s\w{{1,12}}){{0,3}}\s(?:{_HURT})\b[^.;:\n]{{0,60}}$", re.ASCII | re.IGNORECASE)
"""One hit before this one: "one man was hit in the arm and one in the leg"."""
_ONE_MORE = {
    count: re.compile(
        rf"\ban?\s{word}\s\w{{1,12}}\b(?![^.;:\n]{{0,60}}\b(?:dead|died|killed|deceased))", re.ASCII | re.IGNORECASE
    )
    for count, word in enumerate(RANKS[1:], start=1)
}
"""After three people, "a fourth person" is one more."""


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
    if claim.figure.text.casefold() == "both" or _among(claim, before, after) or _goes_on(claim, before, after):
        return True
    return claim.outcome in ("killed", "injured") and _in_one_state(claim, before, after)


def _among(claim: Claim, before: str, after: str) -> bool:
    """Told as some of others: "two of them", "including two", "two others"."""
    if any(_OF_THEM.search(words) for words in (claim.text[claim.figure.end - claim.start :], after)):
        return True
    if claim.group not in COUNTED_OUT and _INCLUDING_BEFORE.search(before):
        return True
    if _OWN_BEFORE.search(before) or _ONE_OF_VICTIMS.search(claim.text):
        return True
    return says_besides(claim) and (claim.outcome in ("killed", "casualties") or _HIT_BEFORE.search(before) is not None)


def _goes_on(claim: Claim, before: str, after: str) -> bool:
    """The sentence counts more people of the same harm: "and another was hit", "a fourth person"."""
    goes_on, one_more = _GOES_ON.get(claim.outcome), _ONE_MORE.get(claim.quantity.stated or 0)
    if any(words is not None and words.search(after) for words in (goes_on, one_more)) or _BESIDE_AFTER.search(after):
        return True
    if claim.outcome == "casualties" and claim.quantity.stated == 1 and _CAME_BEFORE.search(before):
        return True
    if claim.group != "people":
        return False
    listed = _LIST_GOES_ON.get(claim.outcome) if kind_of(claim) is None else None
    return _AND_MORE.search(after) is not None or (listed is not None and listed.search(after) is not None)


def listed_on(claim: Claim, following: str) -> bool:
    """One told of, and the next sentence tells of another: "One man was hit in the leg. Another was hit in the arm."""
    return claim.outcome in _GOES_ON and claim.quantity.stated == 1 and _NEXT_ONE.search(following) is not None


def _in_one_state(claim: Claim, before: str, after: str) -> bool:
    """Those in hospital, found, identified or badly hurt need not be all."""
    by_state = _STATE_AFTER.search(after) is not None and _HARM_BEFORE.search(before) is None
    bodies = _BODIES.search(claim.text + after[:AT_ONCE]) and _BODIES_BEFORE.search(before)
    of_some = bodies or _NAMED_BEFORE.search(before) or _FOUND_BEFORE.search(before) or _AT_THE_SCENE.search(after)
    graded = claim.outcome == "injured" and _GRADED_AFTER.search(after) is not None
    return by_state or graded or bool(of_some)


def says_besides(claim: Claim) -> bool:
    """The claim counts people beside those told before it: "two others"."""
    return _BESIDES.search(claim.text) is not None


def counts_all(claim: Claim) -> bool:
    """Told of men alone, it counts everybody: "six other men", where the text tells of nobody else so harmed."""
    return claim.group == "man" and says_besides(claim) and not without_number(claim)


_WOUNDS_AFTER = re.compile(
    r"^(?:\s\w{1,12}){0,3}\s(?:with|suffering|from)\s(?:\w{1,12}\s){0,2}(?:wounds?|burns|injuries)\b"
    r"|^[^.;:\n]{0,40}\b(?:mortally|fatally)\b",
    re.ASCII | re.IGNORECASE,
)
_TO_HOSPITAL = re.compile(
    r"^[^.;:\n]{0,60}\bto\s(?:\w{1,12}\s){0,3}(?:hospitals?|clinics?|medical\scent(?:er|re)s?)\b",
    re.ASCII | re.IGNORECASE,
)


def may_hold_dead(claim: Claim, after: str) -> bool:
    """Of those found with wounds or taken to a hospital, some may be told as dead; "two others" are beside the dead."""
    if claim.outcome != "injured" or says_besides(claim):
        return False
    return _WOUNDS_AFTER.search(after) is not None or _TO_HOSPITAL.search(after) is not None
