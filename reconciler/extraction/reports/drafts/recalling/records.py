"""What somebody of a sentence has behind him: a son killed years ago, a killing that he served time for."""

import re

import msgspec

from reconciler.extraction.reports.scenes.cutting import cut, without
from reconciler.extraction.reports.scenes.scene import Scene

_DEED = (
    r"(?:[\w'’-]{1,14} ){0,4}?(?:killing|murder(?:ing)?|manslaughter|shooting|stabbing|slaying|kidnapping|bombing"
    r"|massacre|deaths?|assassinat(?:ion|ing)|beating|strangling|wounding|homicide)"
)
_ENDS = r"(?=[,;.]| (?:was|were|has|have|had|is|are|died|fell|went|then|when|after|before|while|until|who|whom)\b|$)"
_WHOSE = re.compile(r", whose (?:[a-z-]{2,14} ){1,4}?[^,;:]{3,90}?(?=,)", re.ASCII)
_SERVED = re.compile(
    rf"\b(?:served|serving|spent) [^,;:.]{{2,40}}? for {_DEED}\b[^,;:]{{0,80}}?{_ENDS}"
    rf"|\b(?:convicted|acquitted|found guilty|cleared) (?:[a-z0-9]{{2,9}} ){{0,4}}?(?:of|in|over) {_DEED}\b"
    rf"[^,;:]{{0,80}}?{_ENDS}",
    re.ASCII,
)
_AS = rf" (?:[a-z0-9]{{2,9}} ){{0,4}}?(?:for|of|in|with|over) {_DEED}\b[^,;:]{{0,80}}?{_ENDS}"
_WANTED = re.compile(rf"(?<!was )(?<!were )(?<!is )(?<!are )\b(?:wanted|sought|jailed|imprisoned){_AS}", re.ASCII)
_ACCUSED = re.compile(rf"(?<!was )(?<!were )(?<!is )(?<!are )\b(?:accused|charged|arrested|suspected){_AS}", re.ASCII)
_WHERE_OLD = re.compile(r"(?:In|At|Near|Outside|Around) [^,;]{2,40}(?P<old>, where [^,;]{5,120}(?=,))", re.ASCII)
_WORDS = frozenset(
    "where whose served serving spent convicted acquitted guilty cleared wanted sought jailed imprisoned"
    " accused charged arrested suspected".split()
)


def on_record(scene: Scene) -> tuple[Scene, Scene] | None:
    """Its own event, and what is told of the past of one of its people; None where nobody else came to harm."""
    if _WORDS.isdisjoint(scene.tokens) or len(scene.claims) < 2:
        return None
    told = _of_the_past(scene.words) or _WHOSE.search(scene.words) or _WHERE_OLD.match(scene.words)
    if told is None:
        return None
    span = told.span("old" if told.re is _WHERE_OLD else 0)
    older, own = cut(scene, *span), without(scene, *span)
    if told.re is _WHERE_OLD and _OF_THE_SAME.search(own.words) is not None:
        return None
    if not older.claims or not own.claims or not (_of_the_past(scene.words) or _of_other_days(older, own)):
        return None
    return own, msgspec.structs.replace(older, cue="earlier", recalled=True)


_OF_THE_SAME = re.compile(
    r"\b(?:more|further|bodies|body|remains|rescuers|rubble|debris|toll|wounds|injuries|survivors?|hospitals?|funerals?)\b"
)
"""What is told of the aftermath of that: "where a bomb killed 12 on Monday, rescuers found three more bodies"."""


def _of_other_days(older: Scene, own: Scene) -> bool:
    """Each has one day of its own: "whose brother was killed on Sunday, was shot on Monday"."""
    there, here = ({time.value for time in each.times if time.granularity in _DAY} for each in (older, own))
    return len(there) == len(here) == 1 and there != here


_DAY = frozenset(("day", "part_of_day"))


def _of_the_past(words: str) -> "re.Match[str] | None":
    served = _SERVED.search(words)
    if served is not None:
        return None if _GOES_ON.match(words, served.end()) else served
    for pattern, ago in ((_WHOSE, _LONG_AGO), (_WANTED, _LONG_AGO), (_ACCUSED, _YEARS_AGO)):
        told = pattern.search(words)
        if told is not None and ago.search(told.group()) is not None:
            return told
    return None


_GOES_ON = re.compile(r",? (?:and |or )?(?:attempted\b|[a-z]{3,12}ing\b)", re.ASCII)
"""Behind what somebody was convicted of: more of it."""
_LONG_AGO = re.compile(
    r"\blast (?:month|year|spring|summer|fall|autumn|winter)\b|\b(?:months?|years?|decades?) (?:ago|earlier|before)\b"
    r"|\b(?:19|20)\d\d\b",
    re.ASCII,
)
_YEARS_AGO = re.compile(r"\b(?:in (?:19|20)\d\d|last year|(?:years|decades) (?:ago|earlier|before))\b", re.ASCII)
"""Of what somebody is charged with weeks after it the story itself tells."""
