"""Speakers told by an office, a noun or "its" alone, whose name stands elsewhere: "the minister", "its report"."""

import re
from collections.abc import Iterator, Mapping
from itertools import takewhile

from reconciler.extraction.claims.sources.full_names import NAMES_WITHIN, canonical
from reconciler.extraction.claims.sources.sources import INSTITUTIONS, RANKS
from reconciler.extraction.claims.sources.speakers import read_speaker
from reconciler.extraction.claims.words.capitals import may_be_name

_HOLDER = re.compile(r"the (?:[\w'’-]{2,20} ){0,3}(?P<office>[a-z]{4,20})$", re.IGNORECASE)
_HOLDING = (
    RANKS - {"representative", "detective", "officer", "police", "investigator", "trooper", "constable", "bulletin"}
    - {"witness", "eyewitness", "resident", "survivor", "lawyer", "lieutenant", "sergeant", "agent", "mr", "mrs"}
    - {"deputy"} | {"rector", "coordinator"}
)  # fmt: skip
"""Offices that one person holds in most articles."""
_NAMED = r"[ \u00a0\n]{1,2}(?P<name>[A-Z][\w.'’-]{1,20}(?:[ \u00a0\n][A-Z][\w.'’-]{0,20}){0,3})"
_SHORT: Mapping[str, str] = {
    "general": "gen", "colonel": "col", "captain": "capt", "governor": "gov", "senator": "sen", "major": "maj",
    "admiral": "adm", "professor": "prof", "superintendent": "supt", "commander": "cmdr", "representative": "rep",
}  # fmt: skip
"""Offices as they stand before names."""


def holder(phrase: str, text: str, before: int) -> str | None:
    """The full name that stands before `before` behind an office, where the text has one for it alone."""
    told = _HOLDER.match(phrase)
    if told is None or told["office"].lower() not in _HOLDING or len(phrase) > LONGEST:
        return None
    office = told["office"].lower()
    words = [re.escape(word) for word in phrase.split()[1:-1]]
    words.append(rf"(?:{office}|{_SHORT[office]}\.?)" if office in _SHORT else office)
    title = rf"(?i:{_GAP.join(words)})"
    names = set(_names(re.compile(rf"(?<![\w-]){title}{_NAMED}"), text, before))
    names |= set(_apposed(re.compile(rf"{_NAMED},{_GAP}(?:(?i:the|an?){_GAP})?{title}(?=[,. ])"), text, before))
    return names.pop() if len(names) == 1 else None


_GAP = r"[ \u00a0\n]{1,2}"
LONGEST = 60
"""Characters of a phrase for an office."""


def _names(pattern: "re.Pattern[str]", text: str, before: int) -> Iterator[str]:
    for match in pattern.finditer(text, 0, min(before, NAMES_WITHIN)):
        told = match["name"].split()
        while told and told[0].strip(".").lower() in RANKS:
            told = told[1:]
        if match.group().isupper():
            told = list(takewhile(lambda word: may_be_name(word.strip(".").lower()), told))
        name = (
            read_speaker(" ".join((text[match.start() : match.start("name")].split()[-1], *told))).name
            if told
            else None
        )
        if name is not None and name in " ".join(told):
            yield canonical(name, text)


_OWNED = re.compile(r"(?:its|their)[ \u00a0\n](?P<what>.+)$", re.IGNORECASE | re.DOTALL)
_PAPER = re.compile(
    r"(?:[\w-]{2,14} )?(?:reports?|statements?|communiqu[eé]s?|bulletins?|figures"
    r"|count|tally|website|channel|account|version)$",
    re.IGNORECASE,
)
_TO = "according to "
_HAS_DONE = re.compile(
    r",[ \u00a0\n](?P<by>(?:the[ \u00a0\n])?[^,.;:\"“”]{2,60}?)[ \u00a0\n]"
    r"(?:has|have|had|is|are|was|were|lost|\w{3,12}ed)(?!\w)",
    re.IGNORECASE,
)


def _apposed(pattern: "re.Pattern[str]", text: str, before: int) -> Iterator[str]:
    """Names before the office: "Hugo Prado, defence minister,"."""
    for match in pattern.finditer(text, 0, min(before, NAMES_WITHIN)):
        name = read_speaker(match["name"]).name
        if name is not None and (not name.isupper() or any(may_be_name(word.lower()) for word in name.split())):
            yield canonical(name, text)


def owned(phrase: str) -> str | None:
    """What is somebody's: "its military report"."""
    told = _OWNED.match(phrase)
    return told["what"] if told else None


def is_paper(words: str) -> bool:
    """What speaks for nobody but its owner."""
    return _PAPER.match(words) is not None


def owner_behind(text: str, at: int, past: int, end: int) -> tuple[int, int] | None:
    """Whose the thing at `[at, past)` is, told behind: "according to its report, the front has lost"."""
    cited = text[max(0, at - len(_TO)) : at].lower().replace("\n", " ") == _TO
    told = _HAS_DONE.match(text, past, end) if cited else None
    return told.span("by") if told else None


def is_body_alone(phrase: str) -> bool:
    """An institution told by nothing but its noun."""
    words = phrase.lower().split()
    return len(words) == ONLY_NOUN and words[0] == "the" and words[1] in _BODIES


def same_body(phrase: str, earlier: str) -> bool:
    """An institution that a noun alone tells again: "the office" behind "the coroner's office"."""
    return earlier.lower().endswith(f" {phrase.lower().split()[-1]}")


ONLY_NOUN = 2
_BODIES = INSTITUTIONS - {"police", "times", "post"} | frozenset("group movement ministry alliance party front".split())
