"""Days on which an event was only told of: claimed, counted, shown, published, or searched after."""

import re
from functools import cache
from typing import NamedTuple

from reconciler.extraction.reports.roles.attached import STAMP_BEFORE, STAMP_WITHIN
from reconciler.extraction.reports.roles.dated import LOOK, REACH
from reconciler.extraction.reports.vocabulary.moved import BEFORE_DAY
from reconciler.extraction.reports.vocabulary.words import MET
from reconciler.extraction.scanner import Hints

_CLAIMED = re.compile(r"\b(?:claimed|claims|took|takes) responsibility,? (?:(?:on|late|early|in) ){0,2}$", re.ASCII)
"""Said on a day of what was done on another."""
_HELD_FOR = re.compile(
    r"\b(?:arrested|detained|held|questioned|charged|indicted|jailed|freed|released) (?:[a-z-]{2,14} ){0,2}?"
    r"(?:in connection with|over|for|in) (?:the|that|this) (?:[a-z-]{3,14} ){1,3}?(?:early |late )?(?:on )?$",
    re.ASCII,
)
"""Before the day on which somebody was held for what the text has told."""
_SEARCHED = re.compile(
    r"\b(?:rescuers|(?:rescue|search) (?:workers|teams|crews)|searchers|divers) (?:[a-z]{2,12} ){0,2}?"
    r"(?:(?:dug|searched|combed|raced|struggled|scrambled|hunted|sifted|toiled|battled) (?:[a-z'’-]{2,16} ){0,6}"
    r"|(?:in [a-z]{3,16} )?(?:waded|slogged|trudged|clambered|tunnelled|tunneled|clawed) (?:[a-z'’-]{2,16} ){0,16})"
    r"(?:early |late )?on $",
    re.ASCII,
)
"""Before the day of a search, with which the sentence opens."""
WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.ASCII)
_SHOWN = re.compile(
    r"\b(?:is|are) (?:shown|seen|pictured)(?: here)?,? (?:in (?:an?|this) [a-z ]{3,30}? )?(?:(?:on|from) )?$|"
    r"\b(?:film|video|footage|recording|photograph|picture|clip|audio|tape)s? "
    r"(?:(?:that|which|was|were|has|had|been) )*"
    r"(?:put out|released|posted|published|shown|aired|broadcast|circulated|uploaded|shared|emerged|surfaced|appeared)"
    r"(?: [a-z]{2,12}){0,3} $",
    re.ASCII,
)
"""Before the day on which pictures of an event came out."""
_GIVE = r"(?:gave|put|placed|set|raised|lowered|revised|updated|push(?:ed|ing)|brought|bringing|took|taking)"
_COUNT = r"(?:the|its|their) (?:official |confirmed )?(?:death )?(?:number|toll|count|figure|total|tally)"
_COUNT_GIVEN = re.compile(rf" {_GIVE} {_COUNT}\b", re.ASCII)
"""After the day on which somebody counted: "police on Monday put the toll at nine"."""
_GAVE_COUNT = re.compile(
    rf"\b{_GIVE} {_COUNT}\b[^.;]{{0,50}}\b(?:at|as|to) [\w,-]{{1,12}} (?:[a-z]{{2,9}} ){{0,2}}$", re.ASCII
)
_ANSWERED = r"(?:protest|mourn(?:ing)?|denounce|condemn|commemorate|honou?r|demand)"
_DEEDS = r"(?:killing|murder|assassination|massacre|death|attack|bombing|shooting|abduction|kidnapping)s?"
_TO_PROTEST = re.compile(
    r"(?: (?:began|held|staged|called|joined|marched|gathered|rallied|attended|observed|went)"
    rf"(?: [\w'’-]{{2,16}}){{0,6}}?|,?) (?:to|in) {_ANSWERED}\b[^.;]{{0,40}}?\b{_DEEDS}\b",
    re.ASCII,
)
"""After the day of what answers an event: "shops closed on Friday to protest the murder of"."""
_PACT_MADE = re.compile(
    r" (?:had )?(?:signed|agreed|concluded|approved|ratified|adopted|endorsed|brokered|negotiated|proclaimed) "
    r"(?:to|on|an?|the|their|its|another)\b",
    re.ASCII,
)
"""After the day on which something was agreed: "rebels, who on June 7 signed a truce"."""
_ADDRESSES = ("http://", "https://", "www.")
_MET_BESIDE = re.compile(
    r"\b(?:came|comes|come) (?:just |only )?(?:as|while|amid|ahead of) (?:[^.;]|\.(?= \d)){0,160}"
    rf"\b{MET} (?:[a-z]{{2,9}} ){{0,2}}$",
    re.ASCII,
)
"""Before the day of talks that an attack came beside: "the raid came as envoys met for talks on Sunday"."""
_VISITED = re.compile(
    r"\b(?:visited|toured|inspected|surveyed) (?:the )?(?:scene|site|ruins|wreckage|spot)s?(?: of [^.;,]{3,40}?)?"
    r" (?:early |late )?(?:on )?$",
    re.ASCII,
)
"""Before the day on which somebody went to see where it was: "visited the scene of the blast on Tuesday"."""
_OF_PAPER = tuple(f" {paper} dated " for paper in "motion letter report memo affidavit warrant complaint".split())
"""Before the day of a paper that is quoted."""
_FAR_BACK = ("as far back as ", "as early as ", "dating to ", "dating back to ", "going back to ", "since at least ")


class _Before(NamedTuple):
    """What stands right before the day of something else than the event."""

    pattern: re.Pattern[str]
    hints: str
    """Of these words, apart by blanks, it holds one."""
    look: int
    """Characters in which it stands."""


_BEFORE = (
    _Before(_MET_BESIDE, "came comes come", REACH),
    _Before(_GAVE_COUNT, "toll number count figure total tally", LOOK + LOOK),
    _Before(STAMP_BEFORE, "(@ published posted updated created modified uploaded", STAMP_WITHIN),
    _Before(
        _SHOWN,
        "shown seen pictured film video footage recording photograph picture clip audio tape",
        LOOK + LOOK,
    ),
    _Before(BEFORE_DAY, "up down", REACH),
    _Before(_CLAIMED, "responsibility", LOOK),
    _Before(_SEARCHED, "rescue search divers", REACH),
    _Before(_VISITED, "visited toured inspected surveyed", LOOK + LOOK),
)


@cache
def _hints() -> Hints:
    return Hints([each.hints.split() for each in _BEFORE])


def of_telling(words: str, begin: int, end: int) -> bool:
    """Stamps a post, says when responsibility was claimed or a count was given, or is a part of an address."""
    return (
        _COUNT_GIVEN.match(words, end) is not None
        or _PACT_MADE.match(words, end) is not None
        or _TO_PROTEST.match(words, end) is not None
        or words.endswith("as of ", 0, begin)
        or words.endswith((*_FAR_BACK, *_OF_PAPER), 0, begin)
        or words.startswith(_ADDRESSES, words.rfind(" ", 0, begin) + 1)
        or any(_stands_before(_BEFORE[at], words, begin) for at in _hints().rules(words))
        or (WEEKDAY.match(words, begin) is not None and _held_for_it(words, begin))
    )


def _stands_before(told: _Before, words: str, begin: int) -> bool:
    return told.pattern.search(words, max(0, begin - told.look), begin) is not None


def _held_for_it(words: str, begin: int) -> bool:
    return _HELD_FOR.search(words, max(0, begin - LOOK - LOOK), begin) is not None
