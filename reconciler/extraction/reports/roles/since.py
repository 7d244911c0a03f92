"""What a "since", an "until" or a comparison counts from or to, which dates nothing that is told."""

import re

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.happenings import many, one
from reconciler.extraction.reports.roles.counted import compares_with, only_compares
from reconciler.extraction.reports.roles.dated import TimeRole
from reconciler.extraction.reports.roles.pluperfect import had_been
from reconciler.extraction.words import FEW, ORDINALS

WHEN = re.compile(r",? (?:when|while)\b", re.ASCII)
"""Right after an expression: what the clause tells happened then."""
_SINCE_THEN = re.compile(
    r"\bsince (?:[\w'’-]{1,20} ){1,8}?"
    r"(?:(?P<began>began|begun|started|erupted|broke out|launched|flared|declared)|took|taken|came|ended|signed|fell"
    r"|left|returned|became|elected|pulled|won|withdrew|collapsed|seized|agreed|resigned|died)"
    r" (?:[\w'’-]{1,20} ){0,6}(?:in|on|last|this)? ?$",
    re.ASCII,
)
"""Before the day of what a "since" counts from: "since the protests began on", "since he took office in"."""
_DEEDS = (
    r"attack(?:ed)?|shooting|shot|explosions?|blasts?|bomb(?:ed|ing)|crash(?:ed)?|collapsed?|raid(?:ed)?|ambush(?:ed)?"
    r"|abduct(?:ed|ion)|kidnapp(?:ed|ing)|killed|killing|murder(?:ed)?|quake|earthquake|stormed|stabbing|landslide"
    r"|derailed|derailment|accident|incident|disaster|tragedy|massacre|exploded|capsiz(?:ed|ing)|sinking|caved in"
)
NEAR = 30
"""Characters between a "since" and the day or the month of what it counts from: "since the coup of July"."""
SINCE_WITHIN = 120
_OVER_THEN = re.compile(
    r"\b(?:before|until) (?:[\w'’-]{1,20} ){1,6}?"
    r"(?:retook|recaptured|arrived|ended|withdrew|regained|repelled|drove|pulled|surrendered|restored|freed|stormed"
    r"|intervened) (?:[\w'’-]{1,20} ){0,6}(?:in|on|late|early)? ?$",
    re.ASCII,
)
"""Before the day on which what is told was over: "before troops retook the square on"."""
_IN_OFFICE = re.compile(
    r"\b(?:days?|weeks?|months?|years?) after (?:(?:he|she|they) (?:took|assumed|entered)|(?:his|her|their|the|its)"
    r" (?:election|inauguration|appointment|arrival|return|release)"
    r"|taking|assuming|entering|leaving|returning|arriving)"
    r" (?:[a-z]{2,12} ){0,4}(?:on|in) $",
    re.ASCII,
)
"""Before the day on which somebody took office, some days before what is told."""
UNTIL = re.compile(r"\buntil (?:[a-z]{4,8} )?(?:before |after |around )?(?:the )?$", re.ASCII)
"""Before the hour at which something was over: "until shortly before midnight"."""
NO_ROLE: TimeRole = "none"
HISTORY = frozenset({"quarter", "year", "decade", "century"})


_TOTAL_SINCE = re.compile(r"\b(?:total|toll|number|figure|count|tally)(?: [a-z]{2,12}){0,4} since (?:the )?$", re.ASCII)
"""Before the day from which a sum is counted, of which the sentence tells only the last part."""
_NTH_SINCE = re.compile(
    rf"\b(?:(?:{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th)) (?:[a-z-]{{3,14}} ){{0,3}}"
    rf"{one(besides='death homicide')}"
    rf"|(?:\d{{1,3}}|{FEW}) (?:[a-z-]{{3,14}} ){{0,2}}{many(besides='deaths homicides')})"
    r"(?: [a-z'’-]{2,14}){0,6} since (?:early |late |last )?$",
    re.ASCII,
)
"""Before the time from which like events are counted: "the eleventh such fire since", "eleven fires since"."""
_SINCE_DEED = re.compile(rf"\bsince (?:[\w'’-]{{1,20}} ){{0,5}}?(?:{_DEEDS})(?: [\w'’-]{{1,20}}){{0,6}} ?$", re.ASCII)
"""Before the day of a deed that is over at once: "closed since the shooting on", "since they attacked it on"."""


_ITS = ("'s ", "’s ")
_AS_THAT_OF = re.compile(
    r"\b(?:same (?:[a-z]{3,12} ){0,2}as|similar to|(?:site|scene|place|spot|km|kilomet(?:er|re)s|miles)"
    r"(?: \([^()]{1,20}\))?(?: [a-z]{4,9})? (?:of|from))(?: the (?:site|scene|place) of)? $",
    re.ASCII,
)
"""Before the day of an event that another is only set beside: "in the same area as", "north of the site of"."""


def since_deed(words: str, begin: int) -> bool:
    """The day is that of a deed, since which something else goes on."""
    return "since " in words and _SINCE_DEED.search(words, max(0, begin - SINCE_WITHIN), begin) is not None


_LAST_HEARD = re.compile(
    r"\b(?:heard from(?! (?:over|near|off|by|in|at)\b)(?: [\w.'’-]{2,16}){0,3}(?:, \d{1,2},)?|spoken (?:to|with)|seen"
    r"|been in touch(?: with [a-z]{3,8})?|been in contact(?: with [a-z]{3,8})?)"
    r"(?: (?:him|her|them|alive))? since (?:early |late )?$",
    re.ASCII,
)
"""Before the day on which those were last heard of who are then found."""


def _only_counted(words: str, begin: int) -> bool:
    """Like events or a sum are counted from the day, nobody heard since of those found, or the deed was planned."""
    first = max(0, begin - SINCE_WITHIN)
    told = (_NTH_SINCE, _LAST_HEARD, _TOTAL_SINCE, _PLANNED_SINCE)
    return any(each.search(words, first, begin) is not None for each in told)


_PLANNED_SINCE = re.compile(
    r"\b(?:planned|plotted|prepared|planning|plotting|preparing|threatened)(?: [a-z'’-]{2,14}){0,4} since"
    r" (?:early |late |last |the )?$",
    re.ASCII,
)
"""Before the time from which a deed was planned that is told."""


_BY_THEN = re.compile(
    r"\b(?:taken|transported|rushed|brought|flown|airlifted|sent|admitted|treated|released|arrested|reopened|cleared)"
    r" [^.;,]{0,24}?\bby (?:(?:just|shortly|soon|about|around) )?(?:(?:after|before|past) )?$",
    re.ASCII,
)
"""Before an hour by which something was over after it: "were taken to a clinic by shortly after midnight"."""
_COUNTED_SINCE = re.compile(
    rf",? there (?:have|has) (?:already |now )?been (?:(?:at least|about|more than|nearly) )?(?:\d|{FEW}\b|an?\b|no\b)",
    re.ASCII,
)
"""Behind the time from which something is counted: "since May 4 there have been 30 calls"."""


def _over_then(time: TimeExpression, words: str, begin: int) -> bool:
    """What is told, or what came after it, was over then."""
    if ("before " in words or "until " in words) and _OVER_THEN.search(words, 0, begin) is not None:
        return True
    hour = time.granularity in ("minute", "hour") and "by " in words
    return hour and _BY_THEN.search(words, max(0, begin - SINCE_WITHIN), begin) is not None


def counts_from(time: TimeExpression, words: str, begin: int, end: int) -> TimeRole | None:
    """Of what a "since" counts or compares from: what began then went on, and what else was then is no event told."""
    near = words.find("since ", max(0, begin - NEAR), begin) >= 0 or compares_with(words, begin)
    if (time.signal == "since" or near or time.granularity in HISTORY) and only_compares(words, begin):
        return "event" if time.granularity in HISTORY and WHEN.match(words, end) else NO_ROLE
    if time.signal == "since" and (_only_counted(words, begin) or _COUNTED_SINCE.match(words, end) is not None):
        return NO_ROLE
    if "after " in words and _IN_OFFICE.search(words, max(0, begin - SINCE_WITHIN), begin) is not None:
        return "telling"
    if had_been(words, begin, end):
        return "telling"
    if _over_then(time, words, begin) or (words.startswith(_ITS, end) and _AS_THAT_OF.search(words, 0, begin)):
        return NO_ROLE
    since = _SINCE_THEN.search(words, 0, begin) if "since " in words else None
    if since is None:
        return None
    return "start" if since["began"] and not only_compares(words, begin) else NO_ROLE
