"""What a word beside a day tells there: the event, what came before or after it, or nothing."""

import re
from collections.abc import Mapping
from functools import cache

from reconciler.extraction.reports.roles.dated import LOOK, TimeRole
from reconciler.extraction.reports.vocabulary.beside_word import fought, left_there, tells_with, turned_deadly
from reconciler.extraction.reports.vocabulary.mistaken import STRUGGLES
from reconciler.extraction.reports.vocabulary.phrases import TWO_WORDS, happened
from reconciler.extraction.reports.vocabulary.types import type_of_word
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

DIED_OF = re.compile(r"\b(?:died|dies|succumbed) .{0,32}$", re.ASCII)
_DEAD_OF = re.compile(r"\b(?:(?:died|dies|succumbed) |dead (?:of|from|with) ).{0,32}$", re.ASCII)
_CAUGHT = frozenset({"captured", "seized"})
_HUNTED = re.compile(r"\b(?:suspects?|gunm[ae]n|shooters?|fugitives?|bombers?|killers?|man|he|she) .{0,40}$", re.ASCII)
"""Of whom a capture is an arrest."""
_SUSPECT = re.compile(r"\b(?:suspected|accused) (?:of|in) [^.;,]{1,120}$", re.ASCII)
"""What he is held to have done may be told at length."""
_BEGINS = frozenset("began started place happened".split())
_COURT = re.compile(
    r"\b(?:trial|selection|testimony|hearing|arguments|statements|deliberations|proceedings|sentencing|vigil|funeral|services"
    r"|work|works|repairs|search|searches|rescue|relief|clean-?up|efforts|burials|funerals|inquiry|inquest)"
    r" (?:[a-z]{2,12} ){0,3}$",
    re.ASCII,
)
"""What begins after its event: "jury selection began on Monday", "repairs began"."""
_PASSIVES = frozenset(("reported", "called", "hospitalized"))
"""Verbs whose passive comes with the event."""
_ALARM = ("the alarm was ", "the alert was ", "an alarm was ")
"""Before "raised": no toll."""
_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are) $")
_BROUGHT_OUT = re.compile(
    r"pulled (?:[a-z0-9-]{1,14} ){0,3}"
    r"(?:body|bodies|survivors?|corpses?|alive|out|from|people|victims|debris|rubble)\b",
    re.ASCII,
)
"""Whom the rescuers pulled."""
_MEANT_AFTER: Mapping[str, re.Pattern[str]] = {"pulled": _BROUGHT_OUT, "fought": STRUGGLES, "fighting": STRUGGLES}
"""Words of an event that tell what came after it, with what they then stand with."""
_CANDLES = re.compile(r"\b(?:candles?|incense|lanterns?|effig(?:y|ies)) (?:[a-z]{2,8} )?$", re.ASCII)


_REACHING = re.compile(
    r"\b(?:reach(?:ed|ing)?|contact(?:ed)?|fre(?:e|ed|eing)|rescu(?:e|ed|ing)|sav(?:e|ed|ing)|locat(?:e|ed|ing)|found"
    r"|spoke (?:to|with)|talk(?:ed|ing)? (?:to|with)|hear(?:d|ing)? from|search(?:ed|ing)? for"
    r"|(?:dig|dug|digging) (?:for|out))"
    r" (?:(?!in |on |at |when |after )[\w'’-]{1,16} ){0,8}$",
    re.ASCII,
)
"""Before "trapped": those whom somebody got to, or tried to, had been so for a while."""
_BY_EARTH = re.compile(
    r"\b(?:landslides?|landslips?|mudslides?|rockslides?|avalanches?|hillsides?|mountainsides?|slopes?|cliff|mud"
    r"|gave way|caved in|collapsed|collapse)\b",
    re.ASCII,
)
"""What buries people alive, and is no funeral."""
_LEFT = re.compile(r"\b(?:left|leaves|leaving) (?:at least )?(?:[a-z0-9,-]{1,14} ){1,4}$", re.ASCII)
"""Before "dead" or "missing": what left people so happened then, and is no finding of them."""


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


def is_cause(words: str, match: "re.Match[str]") -> bool:
    """Says only of what somebody died: "died of a gunshot wound on Sunday", "dead of a gunshot wound"."""
    wound = words.startswith(" wound", match.end())
    return wound and _DEAD_OF.search(words, max(0, match.start() - LOOK), match.start()) is not None


def told_by(word: str, words: str, at: int) -> TimeRole:
    """The role of a word before the expression: passives and "shot to death" tell of the event."""
    if word in _PASSIVES and _PASSIVE.search(words, max(0, at - 12), at) is not None:
        return "nearby"
    if word == "raised" and words.endswith(_ALARM, 0, at):
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
    if word == "trapped" and _REACHING.search(words, max(0, at - LOOK - LOOK), at) is not None:
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
    if turned_deadly(word, words, at) or (word in ("dead", "missing") and _LEFT.search(words, max(0, at - LOOK), at)):
        return "event"
    if word in _BEGINS and _COURT.search(words, max(0, at - LOOK), at) is not None:
        return "afterwards"
    done = words.endswith("to " if word == "death" else "shot ", 0, at)
    return "event" if word in ("death", "dead") and done else role_of_word()[word]
