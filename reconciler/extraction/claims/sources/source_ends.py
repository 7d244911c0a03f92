"""Where the words for a speaker end that stand behind a reporting verb, or behind "according to"."""

import re

from reconciler.extraction.claims.words.hedges import HEDGE
from reconciler.extraction.words import FEW, TITLES

LONGEST = 300
"""Characters on either side of a reporting verb in which its clause is looked for."""
JOINING = tuple(
    "to of from by in at on for with than and or the a all some those these other least most about over nearly almost"
    " around between".split()
)
"""Before a count these make it a part of what they stand in: "according to police of two towns"."""
_NOT_JOINED = "".join(rf"(?<!\b{word}[ \u00a0\n])" for word in JOINING)
_SOURCE_STOP = re.compile(
    r"[,;:\"“”\[]|[.!?][\"”’]?(?:\s|$)|\.(?=[A-Z][a-z])|\s[-–—]+\s"
    r"|(?<!\w)(?:who|that|which|as|but|and said|after|when|while)(?!\w)"
    rf"|(?<=\w)[ \u00a0\n](?=(?:{HEDGE} )?(?:\d(?:[\d,]{{0,5}}\d)?|{FEW})[ \u00a0\n][A-Za-z]{{3}})"
    rf"(?!(?:19|20)\d\d[ \u00a0\n]){_NOT_JOINED}",
    re.IGNORECASE,
)
"""Where a source ends; behind its last word a count begins what it says: "according to police nine died"."""
_INVERTED_STOP = re.compile(
    r"[\"“”;:]|\s[-–—]+\s|(?<!\w)(?:that|who|which|as|while|after|when|but)(?!\w)|[.!?][\"”’]?$"
)
_SHORTENED = tuple(f"{TITLES} st u.s det adm brig supt insp prof".split())


def inverted_end(text: str, start: int, end: int) -> int:
    """Where a speaker that stands after the verb ends."""
    return _first_stop(_INVERTED_STOP, text, start, min(end, start + LONGEST))


def source_end(text: str, start: int, end: int) -> int:
    """Where a speaker after "according to" ends, behind the name of one told by office: "the mayor, Ann Lee,"."""
    stop = _first_stop(_SOURCE_STOP, text, start, min(end, start + LONGEST))
    if text[stop : stop + 1] in ('"', "“") and _CALLED.search(text, max(start, stop - 20), stop):
        name = _NAME_IN_QUOTES.match(text, stop, end)
        return name.end() if name else stop
    named = _OFFICE.search(text, max(start, stop - 20), stop) and _NAME_OF_OFFICE.match(text, stop, end)
    return named.end() if named else stop


_CALLED = re.compile(r"(?<!\w)(?:by|the|called|named|group|command|organi[sz]ation|gang)[ \u00a0\n]$", re.IGNORECASE)
_NAME_IN_QUOTES = re.compile(r"[\"“][^\"“”]{2,40}[\"”]")
_OFFICE = re.compile(
    r"(?<![\w-])(?:minister|mayor|governor|spokes(?:man|woman|person)|chief|commander|director|president|secretary"
    r"|co-?ordinator|superintendent|commissioner|officer|official|leader|doctor|sheriff|administrator|chairman|judge"
    r"|bishop|priest|witness|resident|prosecutor|coroner|manager|teacher)$"
)
_NAME_OF_OFFICE = re.compile(r",[ \u00a0](?:[A-Z][\w.'’-]{0,20}[ \u00a0]){1,3}[A-Z][\w'’-]{1,20}(?=[,.;])")


def _first_stop(pattern: "re.Pattern[str]", text: str, start: int, end: int) -> int:
    stops = (stop.start() for stop in pattern.finditer(text, start, end))
    return next((stop for stop in stops if not _shortened(text, start, stop)), end)


def _shortened(text: str, start: int, stop: int) -> bool:
    """A full stop that only shortens a title."""
    word = _LAST_WORD.search(text, max(start, stop - 5), stop) if text[stop : stop + 1] == "." else None
    return word is not None and word.group().lower() in _SHORTENED


_LAST_WORD = re.compile(r"(?<!\w)(?:\w\.)?\w{1,4}$")
