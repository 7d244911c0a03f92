"""The past year that a deed is told in, right beside it: "shot a clerk in 2005", "the 2005 shooting of a clerk"."""

import re

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.happenings import EVERY, names, several
from reconciler.extraction.reports.roles.since import HISTORY
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.when.date import UNDATED, Dating

_NOUN = "|".join(sorted({word for name in names(EVERY) for word in (name, several(name))}, key=len, reverse=True))
_EVENT_BEHIND = re.compile(
    rf"[ \u00a0](?:[a-z-]{{3,12}}[ \u00a0])?(?:{_NOUN}|murders?|slayings?|deaths?|assassinations?|homicides?)\b",
    re.ASCII,
)
"""Behind a year that an event is called by: "the 2005 fatal shooting"."""
_DEED_BEFORE = re.compile(
    r"\b(?:killed|shot|murdered|slain|stabbed|wounded|injured|strangled|gunned down|kidnapped|abducted|drowned|died"
    r"|bombed|attacked|crashed|exploded|hijacked|assassinated|executed|massacred)\b"
    r"(?:,? (?!(?:said|says|told|who|which|that|since|opened|built|founded|born|elected|became|began|begun|won"
    r"|joined|graduated|married|moved|convicted|sentenced|arrested|charged|released|pardoned|from|between|until|and"
    r"|but|when|where|while|after|before|was|were|is|are|has|had)\b)[\w'’.&-]{1,20}){0,12}?"
    r",? (?P<in>in |in early |in late |during )?$",
    re.ASCII,
)
"""Before a year in which somebody was harmed, no other deed between."""
_HARMED_AGAIN = re.compile(
    r"\b(?:was|were|been|is|are) (?:[a-z]{2,12} )?"
    r"(?:shot|killed|stabbed|found|murdered|wounded|injured|hurt|attacked|beaten)\b"
    r"|\b(?:died|dies|shot|killed|killing|wounding|exploded)\b",
    re.ASCII,
)
"""Behind a year, what befell somebody at another time: "the man convicted of the 2005 shooting was found dead"."""
_OPENS = re.compile(r"(?:back )?(?:in |during )?", re.ASCII)
_HARMED = re.compile(
    r"\b(?:killed|kills?|shot|shoots?|died|dies|dead|stabbed|wounded|injured|hurt|attacked|bombed|opened fire)\b",
    re.ASCII,
)
_IN_IT = re.compile(
    r"\b(?:killed|shot|died|stabbed|wounded|injured|hurt) (?:in|during) (?:the |an? )?(?:[a-z]{3,9} )?$", re.ASCII
)
"""Before the year of the event itself: "the widow of a man killed in the 2005 blast"."""
_BOUNDS = frozenset("since until by before after from between".split())
_REACH = 160
"""Characters before a year that a deed is looked for in."""


def past_year(scene: Scene) -> Dating:
    """The year of its deed, where one is told beside it and nothing happens behind; else `UNDATED`."""
    found = (time for time in scene.times if time.granularity in HISTORY and time.direction == "past")
    told = next((time for time in found if time.interval.known and _of_deed(scene, time)), None)
    return UNDATED if told is None else Dating(told.interval, told.granularity)


def _of_deed(scene: Scene, time: TimeExpression) -> bool:
    begin, end = time.start - scene.sentence.start, time.end - scene.sentence.start
    if time.signal in _BOUNDS:
        return False
    if _OPENS.fullmatch(scene.low, 0, begin) is not None and scene.low.startswith(",", end):
        return bool(scene.claims)
    if _HARMED_AGAIN.search(scene.low, end) is not None:
        return False
    if _EVENT_BEHIND.match(scene.low, end) is not None:
        return _HARMED.search(_IN_IT.sub("", scene.low[:begin])) is None
    deed = _DEED_BEFORE.search(scene.low, max(0, begin - _REACH), begin)
    return deed is not None and (deed["in"] is not None or time.text.lower().startswith("last "))
