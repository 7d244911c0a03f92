"""Days on which those missing were found, or on which the rescue or the search for them ended: the event was before."""

import re

from reconciler.extraction.reports.roles.dated import REACH

_BODIES = (
    r"(?:(?:the|a|two|three|all|more|another) )?(?:more |last |remaining |final |other |first )?(?:of the )?"
    r"(?:[a-z0-9-]{1,12} )?(?:bod(?:y|ies)|remains|wreck|wreckage)"
)
_FOUND = r"(?:found|recovered|retrieved|located|discovered|pulled|brought (?:up|out|down)|lifted|raised|fished|dragged)"
_ONE_MORE = r"an? (?:\d{1,3}(?:st|nd|rd|th)|second|third|[a-z]{3,12}th) (?:victim|body)"
_THEN_FOUND = re.compile(rf",? {_FOUND} (?:up )?(?:{_BODIES}|{_ONE_MORE})\b", re.ASCII)
"""Behind the day: "divers on Wednesday found the bodies of two who vanished"."""
_FOUND_THEN = re.compile(
    rf"\b(?:(?:[Aa]nother|more) (?:[a-z]{{2,9}} )?)?(?:bod(?:y|ies)|remains|wreck|wreckage)"
    rf"(?: of [^.;:]{{2,60}}?)? (?:was|were|had been|have been|has been) "
    rf"{_FOUND}\b[^.;:]{{0,60}}? (?:(?:early|late|on) ){{0,2}}$",
    re.ASCII,
)
"""Before it: "the last of the bodies was brought up from the pit early on Wednesday"."""
_ARRIVED_THEN = re.compile(
    r"\b(?:[Aa]nother|[Mm]ore) (?:[a-z]{2,9} )?bod(?:y|ies) (?:had |have )?"
    r"(?:arrived|came in|(?:were|was) brought in)\b[^.;:]{0,40}? $",
    re.ASCII,
)
"""Before it: "more bodies arrived overnight"."""
_ALIVE_THEN = re.compile(
    rf"\b(?:was|were|had been|have been|has been) {_FOUND} (?:[a-z]{{2,10}} ){{0,3}}?alive\b[^.;:]{{0,60}}?"
    r" (?:(?:early|late|on) ){0,2}$",
    re.ASCII,
)
"""Before it: "two who had been missing were found alive on Sunday"."""
_MORE = re.compile(r"\b(?:[Aa]nother|[Mm]ore) (?:[a-z]{2,9} )?bod(?:y|ies)\b", re.ASCII)
_WERE_GONE = re.compile(
    r"\b(?:missing|vanished|disappeared|search|searching|searched|searchers|swept away|swept off|trapped|buried"
    r"|last seen|went under|rubble|wreckage|all those|the last|divers)\b",
    re.ASCII,
)
"""Says that those who were found had been gone for a while."""


_BROUGHT_THEN = re.compile(
    r"\b(?:bring(?:ing)?|brought|pull(?:ed|ing)|recover(?:ed|ing)|retriev(?:ed|ing)|carr(?:ied|ying)|remov(?:ed|ing))"
    r"(?: (?:out|up|down))? (?:[\w,]{1,12} ){0,4}?bod(?:y|ies)\b[^.;:]{0,60}? (?:(?:early|late|on) ){0,2}$",
    re.ASCII,
)
"""Before it, in the active: "crews began to bring out the bodies of those trapped on Friday"."""


def of_a_find(words: str, begin: int, end: int) -> bool:
    """Bodies or a wreck were found on the day that stands there, of people who had been missing."""
    if not any(hint in words for hint in ("bod", "remains", "wreck", "alive", "victim")):
        return False
    first = max(0, begin - REACH)
    then = (
        _THEN_FOUND.match(words, end)
        or _FOUND_THEN.search(words, first, begin)
        or _ARRIVED_THEN.search(words, first, begin)
        or _ALIVE_THEN.search(words, first, begin)
        or _BROUGHT_THEN.search(words, first, begin)
    )
    if then is None:
        return False
    return (
        _WERE_GONE.search(words) is not None or _MORE.search(then.group()) is not None or " had been " in then.group()
    )


_SHOWN = re.compile(
    r"(?:[a-z-]{3,14} ){0,2}?(?:rescuers|workers|firefighters|soldiers|troops|officers|police|villagers|residents"
    r"|people|relatives|volunteers|divers|members|crews|teams|mourners|men|women|survivors|investigators|paramedics) "
    r"(?:recover|search|carry|look|stand|walk|gather|inspect|dig|remove|clear|help|wait|watch|mourn|pray|weep|survey"
    r"|load|transport|work|examine|comb|sift) ",
    re.ASCII,
)
"""What a picture shows, told in the present: "Rescuers carry the body of a victim …"."""
_OF_PICTURE = re.compile(r"[.)]?$", re.ASCII)


def of_a_picture(words: str, begin: int, end: int) -> bool:
    """The day closes what a picture shows: "Workers search the ruins of a mill in Oru, Peru, Monday, May 4, 2015."."""
    closed = words.endswith(", ", 0, begin) and " who " not in words and _OF_PICTURE.match(words, end) is not None
    return closed and _SHOWN.match(words) is not None


_ENDED = (
    r"(?:ended|(?:came|drew|was brought) to an end|concluded|finished|wound (?:up|down)"
    r"|(?:was|were|has been|have been|had been) (?:called off|suspended|halted|abandoned|completed|ended|stopped"
    r"|scaled back|given up|over))"
)
_ENDED_THEN = re.compile(
    r"\b(?:rescues?|search(?:es)?|recovery|salvage)\b(?! teams?\b)"
    rf"[^.;:]{{0,90}}? {_ENDED} (?:[a-z]{{2,9}} ){{0,2}}?(?:(?:early|late|on|by) ){{0,2}}$",
    re.ASCII,
)
"""Before it: "the rescue at the flooded mine came to an end on Saturday"."""
_GIVEN_UP_THEN = re.compile(
    r"\b(?:ended|called off|suspended|halted|abandoned|gave up|completed|finished|stopped|broke off)"
    r" (?:the|their|a|its|all) (?:[a-z0-9-]{2,12} ){0,3}?(?:rescue|search|recovery|salvage)\b[^.;:]{0,70}?"
    r" (?:(?:early|late|on|by) ){0,2}$",
    re.ASCII,
)
"""Before it: "divers called off their search of the wreck on Saturday"."""


def of_an_end(words: str, begin: int) -> bool:
    """A rescue or a search came to its end on the day that stands there."""
    if not any(hint in words for hint in ("rescue", "search", "recovery", "salvage")):
        return False
    first = max(0, begin - REACH)
    return any(told.search(words, first, begin) is not None for told in (_ENDED_THEN, _GIVEN_UP_THEN))
