"""Words by which a toll moved, and those that tell a figure as an earlier one: "up from 12 a day earlier"."""

import re
from collections.abc import Mapping
from typing import Literal

Movement = Literal["rose", "fell", "revised"]

_RISE = (
    "rose risen rises rising climbed climbs climbing jumped jumps jumping increased increases increasing grew grown"
    " grows growing raised raises raising brought brings bringing pushed pushes pushing soared soars upped"
)
_FALL = (
    "fell fallen falls falling dropped drops dropping lowered lowers lowering cut cuts cutting reduced reduces reducing"
    " downgraded downgrading trimmed trimming slashed slashing"
)
_REVISE = "revised revises revising updated updates updating adjusted adjusting amended corrected correcting changed"
MOVES: Mapping[str, Movement] = {
    **dict.fromkeys(_RISE.split(), "rose"),
    **dict.fromkeys(_FALL.split(), "fell"),
    **dict.fromkeys(_REVISE.split(), "revised"),
}
_COUNTED = (
    r"(?:[\w.-]{1,20}['’]s|an?|the|its|their|at|least|about|some|around|nearly|almost|over|under|more|fewer|less|than"
    r"|just|only|as|many|up|down|earlier|previous(?:ly)?|initial(?:ly)?|preliminary|original(?:ly)?|first|last|official"
    r"|provisional|confirmed|reported|estimated|given|announced|stated|known|toll|count|tally|total|figure|number"
    r"|estimate|report|statement|death|dead|deaths|of|police|government|ministry|army|hospital|media)"
)
"""What may stand between "from" and the number of a toll: "from an earlier police figure of"."""
_MOVED_FROM = re.compile(
    rf"\b(?:{'|'.join(MOVES)}|up|down)\b[^.;:\n]{{0,90}}\bfrom\b(?:\s{_COUNTED}){{0,6}}\s$", re.ASCII | re.IGNORECASE
)
BEFORE_DAY = re.compile(
    r"\b(?:up|down) from (?:an? (?:earlier|previous|initial) [a-z]{4,6} of )?(?:at least |about |some )?[\w,-]{1,12}"
    r" (?:(?:dead|people|reported|given|announced|counted|the|on|late|early|only|just) ){0,3}$",
    re.ASCII | re.IGNORECASE,
)
"""Before the day on which that number was told: "up from 12 reported on Tuesday"."""
_TELLERS = "toll|tolls|count|tally|figures?|numbers?|estimates?|reports?|total|statements?"
_SINCE = (
    "but|later|now|then|instead|while|before|raised|raising|rose|risen|climbed|lowered|lowering|fell|revised|revising"
    "|updated|corrected"
)
"""What comes behind these is newer than what was said at first."""
_OTHER = "not|than|instead|up|down|from"
"""What comes behind these was said at first, and not what stands before: "13 died, not 9 as first reported"."""
_SAID_FIRST = (
    r"(?:(?:initially|previously|originally|earlier|at\sfirst|first)\s(?:said|reported|put|announced|given|gave|believed"
    r"|thought|told|stated|listed)"
    r"|(?:initially,?|previously,|originally,?|earlier,|at\sfirst,?)\s(?:\w{1,12}\s){1,3}(?:said|reported|put|announced"
    r"|gave|believed|thought)"
    r"|(?:said|reported|announced|told\s\w{1,12})\s(?:initially|previously|originally|earlier|at\sfirst)"
    r"|(?:initially|at\sfirst|originally),?\s(?:there\swere|they\swere|officials\sgave|police\sgave)\s(?:\w{1,12}\s)?"
    r"(?:reports|estimates|claims|fears)"
    r"|had\s(?:initially|previously|originally|earlier|at\sfirst|first)\s(?:been\s)?(?:said|reported|put|announced"
    r"|given|believed|thought|told|stated|listed|counted|estimated|confirmed|feared|claimed|spoken))"
)
_RECALLED = re.compile(
    rf"\b(?:(?:earlier|initial|previous|preliminary|first|original|older)\s(?:\w{{1,12}}\s)?(?:{_TELLERS})"
    rf"|{_SAID_FIRST}(?![^.;:\n]*\b(?:said|says|announced)\b))\b"
    rf"(?:(?!\b(?:{_SINCE})\b)[^.;:\n]){{0,60}}$",
    re.ASCII | re.IGNORECASE,
)
_RECALLED_AFTER = re.compile(
    rf"^(?:(?!\b(?:{_OTHER})\b)[^.;:\n]){{0,40}}"
    r"\b(?:(?:initially|previously|originally|earlier|at\sfirst|first)\s(?:said|reported|announced|given"
    r"|believed|thought|stated|listed|feared)|(?:reported|announced|given|said)\s(?:initially|previously|originally"
    r"|earlier|at\sfirst))\b",
    re.ASCII | re.IGNORECASE,
)
_MOVED_LATER = re.compile(
    r"^[^.;:\n]{0,60}\b(?:(?:before|but|later)\b[^.;:\n]{0,40}\b|and\b[^.;:\n]{0,40}\b(?!\w{4,6}ing\b))"
    rf"(?:{'|'.join(MOVES)})\s"
    rf"(?:it|(?:the|that|this|its|their)\s(?:\w{{1,12}}\s)?(?:{_TELLERS}))\b[^.;:\n]{{0,20}}\bto\b",
    re.ASCII | re.IGNORECASE,
)
"""Behind a figure that the same text replaces: "15 died, police said, before a minister raised the toll to 18"."""
_STOOD = re.compile(
    rf"\b(?:{_TELLERS})\s(?:[\w'’-]{{1,14}}\s){{0,3}}(?:was|were|stood\sat|had\sbeen|had\sstood\sat)\s"
    r"(?:(?:at\sleast|about|around|more\sthan|only|just)\s)?$",
    re.ASCII | re.IGNORECASE,
)
_BEFORE_THAT = re.compile(
    r"\s(?:(?:people|dead)\s)?(?:(?:just|only)\s)?(?:(?:an?|one|two|three|several|\d)\s(?:hours?|days?|weeks?)"
    r"\s(?:earlier|before)|(?:the|on\sthe)\s(?:day|night|evening|week)\sbefore|the\sprevious\s(?:day|night|week)"
    r"|earlier\s(?:in\sthe\sday|that\sday|on|this\sweek))\b",
    re.ASCII | re.IGNORECASE,
)
"""Around a toll of some time before: "the toll was 131 a day earlier"."""
_EARLY = "initial previous preliminary original earlier older first".split()
"""Of these every figure that is recalled has one on that side of it; most have none."""
REACH = 120
"""Characters to either side of a figure that say whether it is an earlier one."""


def is_earlier(before: str, after: str, *, dead: bool) -> bool:
    """The text itself tells the figure between as an earlier one: "up from 11", "initially reported as 11"."""
    return is_moved_from(before) or is_recalled(before, after, dead=dead)


def is_moved_from(before: str) -> bool:
    """A toll moved from the figure behind these words: "up from 11"."""
    before = before[-REACH:]
    return "from" in before.lower() and _MOVED_FROM.search(before) is not None


def is_recalled(before: str, after: str, *, dead: bool) -> bool:
    """The figure between is what was said at first, or what the same sentence replaces."""
    before, after = before[-REACH:], after[:REACH]
    if _tells_of_before(before) and _RECALLED.search(before):
        return True
    if _BEFORE_THAT.match(after) is not None and _STOOD.search(before) is not None:
        return True
    if _tells_of_before(after) and _RECALLED_AFTER.search(after) is not None:
        return True
    return dead and " to " in after and _MOVED_LATER.search(after) is not None


def is_of_another_year(before: str, after: str) -> bool:
    """What the figure between is only compared with: "two more than the 30 recorded last year"."""
    if _DEADLIER_THAN.search(before[-REACH:]) is not None:
        return True
    return _COMPARED_WITH.search(before[-REACH:]) is not None and _ANOTHER_YEAR.match(after[:REACH]) is not None


_COMPARED_WITH = re.compile(
    r"\b(?:than|surpass(?:es|ed|ing)|exceed(?:s|ed|ing)|compared (?:with|to)|versus) (?:the |its |a |last year['’]s )?"
    r"(?:(?:total|tally|record|figure|toll) of )?$",
    re.ASCII,
)
_DEADLIER_THAN = re.compile(
    r"\b(?:surpassing|exceeding|eclipsing|topping|overtaking|rivall?ing|matching|equall?ing|deadlier than|worse than)"
    r" (?:the|an?) [^.;:]{0,40}?\b(?:19|20)\d\d\b[^.;:]{0,70}$",
    re.ASCII,
)
"""Before the dead of another event: "surpassing the 2011 blast in Oru that killed six"."""
_ANOTHER_YEAR = re.compile(
    r"[^.;]{0,50}?\b(?:last year|a year (?:ago|earlier|before)|the (?:previous|prior) year|the year before"
    r"|(?:in|of|during|for) (?:all of |the )?(?:19|20)\d\d)\b",
    re.ASCII,
)


def _tells_of_before(words: str) -> bool:
    low = words.lower()
    return any(hint in low for hint in _EARLY)
