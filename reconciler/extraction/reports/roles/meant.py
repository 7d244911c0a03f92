"""What a word beside a day tells there: the event, what came before or after it, or nothing."""

import re
from collections.abc import Mapping
from functools import cache

from reconciler.extraction.reports.roles.besides import is_habit, of_traces
from reconciler.extraction.reports.roles.dated import TimeRole
from reconciler.extraction.reports.vocabulary.beside_word import (
    fought,
    harmed_at,
    left_there,
    only_harmed,
    only_linked,
    tells_with,
    turned_deadly,
)
from reconciler.extraction.reports.vocabulary.phrases import TWO_WORDS, happened
from reconciler.extraction.reports.vocabulary.types import STRUGGLES, type_of_word
from reconciler.extraction.reports.vocabulary.words import (
    ACTORS,
    AFTERSHOCKS,
    AFTERWARDS,
    CHARGES,
    HAPPENED,
    LATER,
    NEARBY,
    TELLING,
)

REACH = 220
"""Characters around an expression that are looked at."""
LOOK = 40
"""Characters before an expression in which a phrase that bears on it ends."""
DIED_OF = re.compile(r"\b(?:died|dies|succumbed) .{0,32}$", re.ASCII)
_DEAD_OF = re.compile(r"\b(?:(?:died|dies|succumbed) |dead (?:of|from|with) ).{0,32}$", re.ASCII)
_CAUGHT = frozenset({"captured", "seized"})
_HUNTED = re.compile(r"\b(?:suspects?|gunm[ae]n|shooters?|fugitives?|bombers?|killers?|man|he|she) .{0,40}$", re.ASCII)
"""Of whom a capture is an arrest."""
_SUSPECT = re.compile(r"\b(?:suspected|accused) (?:of|in) [^.;,]{1,120}$", re.ASCII)
"""What he is held to have done may be told at length."""
_BEGINS = frozenset("began started place happened".split())
_COURT = re.compile(
    r"\b(?:trial|selection|testimony|hearing|arguments|deliberations|proceedings|sentencing|vigil|funeral|services"
    r"|work|works|repairs|search|searches|rescue|relief|clean-?up|efforts|burials|funerals|inquiry|inquest)"
    r" (?:[a-z]{2,12} ){0,3}$",
    re.ASCII,
)
"""What begins after its event: "jury selection began on Monday", "repairs began"."""
_PASSIVES = frozenset(("reported", "called", "hospitalized"))
"""Verbs whose passive comes with the event."""
_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are) $")
_BROUGHT_OUT = re.compile(
    r"pulled (?:[a-z0-9-]{1,14} ){0,3}(?:body|bodies|survivors?|corpses?|alive|out|from|people|victims)\b", re.ASCII
)
"""Whom the rescuers pulled."""
_MEANT_AFTER: Mapping[str, re.Pattern[str]] = {"pulled": _BROUGHT_OUT, "fought": STRUGGLES, "fighting": STRUGGLES}
"""Words of an event that tell what came after it, with what they then stand with."""
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
        r"|school|party|bar|club|office)\b",
        re.ASCII,
    ),
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
    r"\b(?:at|during|outside|near|leaving) (?:an?|the|his|her|their) (?:[a-z-]{2,14} ){0,2}$"
    r"|\bduring (?:[a-z]{4,8} )?$|\b(?:food|tennis|basketball|squash|volleyball|royal) $",
    re.ASCII,
)
"""Before a vigil or a funeral that something happened at, or a court that tries nobody."""
_CANDLES = re.compile(r"\b(?:candles?|incense|lanterns?|effig(?:y|ies)) (?:[a-z]{2,8} )?$", re.ASCII)


_BY_EARTH = re.compile(
    r"\b(?:landslides?|landslips?|mudslides?|rockslides?|avalanches?|hillsides?|mountainsides?|slopes?|cliff|mud"
    r"|gave way|caved in|collapsed|collapse)\b",
    re.ASCII,
)
"""What buries people alive, and is no funeral."""
_LEFT = re.compile(r"\b(?:left|leaves|leaving) (?:at least )?(?:[a-z0-9,-]{1,14} ){1,4}$", re.ASCII)
"""Before "dead": what left people dead happened then, and is no finding of them."""
_WITHOUT = ("without ", "without any ", "without further ", "without much ")


@cache
def role_of_word() -> Mapping[str, TimeRole]:
    """What a word alone tells of a day beside it."""
    roles: dict[str, TimeRole] = {}
    roles.update(dict.fromkeys(LATER, "later"))
    roles.update(dict.fromkeys(NEARBY, "nearby"))
    happened = (HAPPENED | type_of_word().keys()) - CHARGES - ACTORS - AFTERSHOCKS
    roles.update(dict.fromkeys(happened, "event"))
    roles.update(dict.fromkeys(AFTERWARDS, "afterwards"))
    roles.update(dict.fromkeys(TELLING, "telling"))
    return roles


def told_with(word: str, words: str, match: "re.Match[str]") -> bool:
    """Tells of a happening together with what stands beside it: "went down", "took 90 pupils", "the mud buried"."""
    if word in TWO_WORDS and happened(word, words, match.start()):
        return True
    if word == "buried" and _BY_EARTH.search(words) is not None:
        return True
    return tells_with(word, words, match.end())


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
    if word == "fired" and _lost_work(words, at):
        return True
    said = _VENUE if word in VENUES else _VICTIM if word in _PERSONS else None
    return said is not None and said.search(words, max(0, at - LOOK), at) is not None


_SERVICES = tuple(
    f"{kind} " for kind in "secret emergency security rescue health intelligence medical social ambulance".split()
)
"""Before services that bury nobody."""
_BEHIND: Mapping[str, tuple[str, ...]] = {
    "incident": _WITHOUT,
    "services": _SERVICES,
    "wreck": ("the ", "its "),
    "gathered": ("had ",),
}
"""Words that tell nothing behind these."""


def _lost_work(words: str, at: int) -> bool:
    """Whoever was fired, not what: "he had been fired on Thursday"."""
    told = _FIRED.search(words, max(0, at - LOOK), at)
    return told is not None and told["what"] not in _ARMS


_FIRED = re.compile(r"\b(?P<what>[a-z]+)(?:, [a-z]+,)? (?:(?:had|has|have) been|was|were|got) $", re.ASCII)
_ARMS = frozenset(
    "shot shots round rounds bullet bullets gun guns weapon weapons pistol rifle shotgun handgun missile missiles"
    " rocket rockets shells mortars flares gas canisters that which it they".split()
)


def is_cause(words: str, match: "re.Match[str]") -> bool:
    """Says only of what somebody died: "died of a gunshot wound on Sunday", "dead of a gunshot wound"."""
    wound = words.startswith(" wound", match.end())
    return wound and _DEAD_OF.search(words, max(0, match.start() - LOOK), match.start()) is not None


def told_by(word: str, words: str, at: int) -> TimeRole:
    """The role of a word before the expression: passives and "shot to death" tell of the event."""
    if word in _PASSIVES and _PASSIVE.search(words, max(0, at - 12), at) is not None:
        return "nearby"
    if word == "buried" and _BY_EARTH.search(words) is not None:
        return "event"
    return "afterwards" if _came_after(word, words, at) else _told_alone(word, words, at)


def _came_after(word: str, words: str, at: int) -> bool:
    """Candles that burned, an arrest, what was fought or left there: all after the event."""
    if word == "burned" and _CANDLES.search(words, max(0, at - LOOK), at) is not None:
        return True
    if word in _CAUGHT and _is_arrest(words, at):
        return True
    if fought(word, words, at) or left_there(word, words, at):
        return True
    return word in _MEANT_AFTER and _MEANT_AFTER[word].match(words, at) is not None


def _is_arrest(words: str, at: int) -> bool:
    """Who was captured then is hunted or accused."""
    if _HUNTED.search(words, max(0, at - LOOK), at) or _SUSPECT.search(words, 0, at):
        return True
    return words.endswith(("was ", "were ", "been "), 0, at) and _WANTED.search(words, 0, at) is not None


_WANTED = re.compile(r"\bwanted (?:in|for|after|on|by) ", re.ASCII)


def _told_alone(word: str, words: str, at: int) -> TimeRole:
    """What the word tells, by what stands right before it."""
    if turned_deadly(word, words, at) or (word == "dead" and _LEFT.search(words, max(0, at - LOOK), at)):
        return "event"
    if word in _BEGINS and _COURT.search(words, max(0, at - LOOK), at) is not None:
        return "afterwards"
    done = words.endswith("to " if word == "death" else "shot ", 0, at)
    return "event" if word in ("death", "dead") and done else role_of_word()[word]
