"""Days of deaths: those that went on, came with the event, or followed it one by one."""

import re

from reconciler.extraction.reports.roles.dated import LOOK, REACH, TimeRole
from reconciler.extraction.reports.roles.meant import DIED_OF
from reconciler.extraction.reports.roles.nth_day import ORDINALS
from reconciler.extraction.reports.vocabulary.types import type_of_word
from reconciler.extraction.words import FEW

_ONE_MORE = re.compile(
    r" (?:became|becomes|was) the (?:[a-z]+|\d{1,3}(?:st|nd|rd|th)) (?:[a-z]+ ){0,2}?to (?:die|succumb|have died)\b",
    re.ASCII,
)
"""After the day of one more death: "on Monday became the fourth person to die of Friday's blast"."""
_NTH_DIED = re.compile(
    rf"\b(?:an?|the) (?:{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th)) [a-z]{{3,12}}(?:, [^,.;:]{{2,40}},)?"
    r" (?:has |had )?(?:died|succumbed)(?: (?:of|from|to) (?:[a-z]{2,10} ){1,3}| (?:in|at) (?:an?|the) [a-z]{5,10} | )"
    r"(?:early |late )?(?:on )?$",
    re.ASCII,
)
"""Before the day of one more death: "the sixth victim, an uncle of the groom, died on"."""
_DIED_WHEN = re.compile(
    r"\b(?:died|drowned|perished)(?: and [^.;,]{3,40}? (?:hurt|injured|wounded))?"
    r" (?:when|as) (?:an?|the|two|three|their|his|her"
    r"|(?!doctors|surgeons|medics|paramedics|nurses|rescuers|relatives)[a-z]{2,14}(?:s|men))\b",
    re.ASCII,
)
"""Deaths that came with what is told behind them."""
_AND_DIED = re.compile(
    rf",? (?:an?|the|two|three|gunmen|rebels|guerrillas|militants|soldiers|troops) [^.;,]{{5,80}}? and"
    rf" (?:at least |some |about )?(?:{FEW}|\d{{1,4}}) [a-z-]{{3,14}} (?:died|drowned|perished)\b",
    re.ASCII,
)
"""After a day that opens a sentence: what happened then, and who died of it."""
_DIED_IN = re.compile(r"\bdied in (?:an?|the) (?P<event>[a-z-]{2,14}(?: [a-z-]{2,14}){0,3})", re.ASCII)
_DIED_IN_BEFORE = re.compile(
    r"\b(?:died|drowned|perished) in (?:an?|the) (?P<event>[a-z-]{2,14}(?: [a-z-]{2,14}){0,2})[^.;:]{0,70}$", re.ASCII
)
_DIED_ON = re.compile(r"\b(?:died|drowned|perished) (?:(?:on|late|early) )*$", re.ASCII)
_IN_IT = re.compile(r" (?:in|during) (?:an?|the) (?P<event>[a-z-]{2,14}(?: [a-z-]{2,14}){0,2})", re.ASCII)
"""Around the day of deaths that came with the event: "died on Friday in a raid"."""
_DYING = re.compile(r"\b(?:died|deaths|dead) (?:there |here )?since (?:early |late )?$", re.ASCII)


def of_one_more(words: str, begin: int, end: int) -> TimeRole | None:
    """The day of one more death, which came after the event; None for other days."""
    first = max(0, begin - REACH)
    died = words.find("died", first, begin) >= 0 or words.find("succumbed", first, begin) >= 0
    if died and _NTH_DIED.search(words, first, begin) is not None:
        return "afterwards"
    return "later" if _ONE_MORE.match(words, end) is not None else None


def dying(words: str, begin: int) -> bool:
    """Deaths went on from then: "had died since Sunday"."""
    return _DYING.search(words, max(0, begin - LOOK), begin) is not None


def died_after(words: str, begin: int, end: int) -> bool:
    """A death is dated, and what follows came first: "died on Tuesday after he was shot"."""
    return (
        words.startswith((" after ", " of ", " from "), end)
        and DIED_OF.search(words, max(0, begin - LOOK), begin) is not None
    )


def died_in_it(words: str, begin: int, end: int) -> bool:
    """What stands beside it tells of deaths "in a fire" or "in the crash": they came with the event."""
    reach = min(len(words), end + REACH)
    if _DIED_WHEN.search(words, end, reach) is not None or _AND_DIED.match(words, end) is not None:
        return True
    around = _IN_IT.match(words, end) if _DIED_ON.search(words, max(0, begin - LOOK), begin) is not None else None
    told = around or _DIED_IN.search(words, end, reach) or _DIED_IN_BEFORE.search(words, max(0, begin - REACH), begin)
    return told is not None and any(word in type_of_word() for word in told["event"].split())
