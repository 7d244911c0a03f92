"""Words beside a day that tell nothing where they stand: a toll booth, a bus held up, a vigil that was bombed."""

import re
from collections.abc import Mapping

from reconciler.extraction.reports.roles.besides import is_habit, of_traces
from reconciler.extraction.reports.roles.dated import LOOK
from reconciler.extraction.reports.vocabulary.beside_word import harmed_at, only_harmed, only_linked

_PERSONS = frozenset("judge prosecutors attorney coroner".split())
_BESIDES: Mapping[str, re.Pattern[str]] = {
    "toll": re.compile(r" (?:booth|plaza|gate|road|bridge|station)", re.ASCII),
    "buried": re.compile(
        r" (?:alive\b|(?:(?:an?|\d{1,4}|[a-z]{3,8}) (?:[a-z-]{3,12} ){0,2}?)?"
        r"(?:hamlets?|villages?|houses?|homes?|huts?|streets?|roads?|bus|cars?|people|famil(?:y|ies)|workers|miners"
        r"|camp|neighbou?rhood|shacks|vehicles|railway))",
        re.ASCII,
    ),
    "left": re.compile(
        r" (?:(?:the|an?|its|their|his|her) )?(?:[a-z'’-]{2,12} ){0,2}?(?:port|harbou?r|airport|coast|home|house|work"
        r"|school|party|bar|club|office)\b| (?:the )?(?:[a-z-]{2,14} ){0,3}?(?:city|town|island|resort|village) of\b",
        re.ASCII,
    ),
    "rolled": re.compile(r" (?:out|up|back)\b", re.ASCII),
    "held": re.compile(
        r" up\b| by (?!(?:the )?(?:police|officers|authorities|customs|immigration|agents|border|security))", re.ASCII
    ),
    "large": re.compile(r" (?!(?:on|since|for|after|and|in|as|at|by|until|with|following)\b)[a-z]", re.ASCII),
    "stood": re.compile(r" (?!at (?:(?:at|more|least|about|than|nearly) ){0,2}[\da-z])", re.ASCII),
    "gave": re.compile(r" (?!(?:him|her|them)sel(?:f|ves) up\b)", re.ASCII),
    "laid": re.compile(r" (?:siege|mines?|explosives|waste|down|an? ambush|ambushes)\b", re.ASCII),
    "swept": re.compile(r" (?:up|away (?:the )?(?:glass|debris|rubble)|the (?:floor|street|steps))\b", re.ASCII),
    "mourning": re.compile(r" (?:tent|hall|ceremony|procession|house|gathering)", re.ASCII),
    "passed": re.compile(r" (?!away|on\b)", re.ASCII),
    "finding": re.compile(r" (?:[\w.'’-]{1,20},? ){1,6}?guilty\b", re.ASCII),
    "found": re.compile(r" (?:[\w.'’-]{1,20},? ){0,6}?guilty\b", re.ASCII),
    "judge": re.compile(r"['’]s (?:office|home|house|chambers|driveway)\b", re.ASCII),
    "entered": re.compile(r" (?!(?:an? |the |his |her |their )?(?:not )?(?:guilty|pleas?)\b)", re.ASCII),
}
"""What follows a word that tells nothing then: a toll booth, a bus held up, large waves, a judge's office."""
_VICTIM = re.compile(
    r"\b(?:kill|murder|wound|attack|abduct|kidnapp|ambush|shot|stabb|target)(?:ed|s|ing)?(?: dead)?"
    r" (?:[a-z-]{1,14} ){0,4}$",
    re.ASCII,
)
"""Before a judge who tries nobody, but was killed."""
VENUES = frozenset("vigil funeral memorial services visitation court".split())
_VENUE = re.compile(
    r"\b(?:attack|assault|raid|bombing|strike|blast|siege|shooting)s? (?:on|at|of|outside|inside|near) (?:an?|the)"
    r" (?:[a-z-]{2,14} ){0,2}$|"
    r"\b(?:hit|struck|bombed|attacked|targeted|stormed|shelled) (?:an?|the) (?:[a-z-]{2,14} ){0,2}$|"
    r"\b(?:at|during|outside|near|leaving) (?:an?|the|his|her|their) (?:[a-z-]{2,14} ){0,2}$"
    r"|\bduring (?:[a-z]{4,8} )?$|\b(?:food|tennis|basketball|squash|volleyball|royal) $",
    re.ASCII,
)
"""Before a vigil or a funeral that something happened at, or a court that tries nobody."""
_WITHOUT = ("without ", "without any ", "without further ", "without much ")


def means_nothing(word: str, words: str, at: int) -> bool:
    """A vigil that something happened at, a judge that something happened to, a toll booth, a bus held up."""
    if only_harmed(word, words, at) or harmed_at(word, words, at) or only_linked(word, words, at):
        return True
    if word in _BESIDES and _BESIDES[word].match(words, at + len(word)) is not None:
        return True
    if is_habit(word, words, at) or of_traces(words, at):
        return True
    if word in _BEHIND and words.endswith(_BEHIND[word], 0, at):
        return True
    if word in _STATES and _says_which(words, at, at + len(word)):
        return True
    if word == "fired" and _lost_work(words, at):
        return True
    if word == "search" and _DIED_IN_ONE.search(words, max(0, at - LOOK - LOOK), at) is not None:
        return True
    said = _VENUE if word in VENUES else _VICTIM if word in _PERSONS else None
    return said is not None and said.search(words, max(0, at - LOOK), at) is not None


_DIED_IN_ONE = re.compile(
    r"\b(?:killed|wounded|shot dead|captured|detained|died|clashed) [^.;]{0,70}?"
    r"\b(?:during|in) an? (?:[a-z-]{2,14} ){0,2}$",
    re.ASCII,
)
"""Before the search in which somebody was killed: "soldiers killed six rebels during a search operation"."""
_SERVICES = tuple(
    f"{kind} " for kind in "secret emergency security rescue health intelligence medical social ambulance".split()
)
"""Before services that bury nobody."""
_BEHIND: Mapping[str, tuple[str, ...]] = {
    "incident": _WITHOUT,
    "services": _SERVICES,
    "wreck": ("the ", "its "),
    "gathered": ("had ",),
    "reported": ("we ", "as we "),
    "broke": ("dawn ", "day ", "daylight ", "morning ", "news "),
}
"""Words that tell nothing behind these."""


_STATES = frozenset("collapsed overturned capsized flooded wrecked derailed".split())
"""Words of what befell a thing that may only say which thing it is: "the rubble of collapsed shops"."""
_WHICH = re.compile(
    r"\b(?:of|from|in|inside|into|under|beneath|underneath|through|at|near|among|between|around|to|an?|the|this|its)"
    r"(?: [a-z]{3,10}ly)? $",
    re.ASCII,
)
_ADVERBIAL = (
    r"(?:in|on|at|by|with|after|before|when|while|as|and|or|but|from|near|during|into|onto|around|about|shortly"
    r"|overnight|early|late|today|yesterday|last|this|the|an?|its|their|killing|leaving|injuring|trapping|is|was|were"
    r"|are|has|had|have|mon|tues|wednes|thurs|fri|satur|sun)"
)
_THING = re.compile(rf"(?:,? [a-z-]{{3,14}} and)? (?!{_ADVERBIAL}(?:day)?\b)[a-z]", re.ASCII)


def _says_which(words: str, begin: int, end: int) -> bool:
    """Between a preposition or an article and its noun: "searched the collapsed mill on Sunday"."""
    return _THING.match(words, end) is not None and _WHICH.search(words, max(0, begin - LOOK), begin) is not None


def _lost_work(words: str, at: int) -> bool:
    """Whoever was fired, not what: "he had been fired on Thursday"."""
    told = _FIRED.search(words, max(0, at - LOOK), at)
    return told is not None and told["what"] not in _ARMS


_FIRED = re.compile(r"\b(?P<what>[a-z]+)(?:, [a-z]+,)? (?:(?:had|has|have) been|was|were|got) $", re.ASCII)
_ARMS = frozenset(
    "shot shots round rounds bullet bullets gun guns weapon weapons pistol rifle shotgun handgun missile missiles"
    " rocket rockets shells mortars flares gas canisters that which it they".split()
)
