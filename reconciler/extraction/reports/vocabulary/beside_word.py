"""What stands beside a word, and makes it mean something else than alone: a fire fought, officials shot at."""

import re
from collections.abc import Mapping

from reconciler.extraction.happenings import one
from reconciler.extraction.reports.vocabulary.words import HELD

LOOK = 40
"""Characters before a word that are looked at."""
_FLAMES = frozenset("fire fires flames blaze blazes wildfire wildfires inferno".split())
_FOUGHT = re.compile(
    r"\b(?:battl|fight|tackl|contain|extinguish|controll?|subdu|dous)(?:e|es|ed|ing)? (?:[a-z-]{2,12} ){0,3}$"
    r"|\b(?:fought|put out|putting out|brought) (?:[a-z-]{2,12} ){0,3}$",
    re.ASCII,
)
"""Before a fire that firefighters came to."""
_OBJECT = re.compile(
    r"\b(?:by|of|for|with|against|including|among|targeting|target|killed|killing|shot|kidnapped|housing|hit) "
    r"(?:the |two |three |several |some )?(?:[a-z-]{3,14} ){0,2}$",
    re.ASCII,
)
"""Before officials whom something was done to or for, and who say nothing."""
_HARMED_AT = re.compile(
    r"\b(?:dead|killed|slain|murdered|massacred) (?:at|during) (?:an?|the) (?:[a-z]{3,12} )?$", re.ASCII
)
"""Before a party."""
_SPOKE = re.compile(r" (?:[a-z]{2,12} ){0,4}(?:said|say|told|confirmed|reported|added)\b", re.ASCII)
_TAKEN = re.compile(
    r" (?:[a-z0-9,-]{1,12} ){0,4}(?:people|children|students|pupils|girls|boys|schoolgirls|schoolboys|women|men"
    r"|passengers|villagers|worshippers|workers|hostages?|captives?|teachers|soldiers|policemen|travellers)\b",
    re.ASCII,
)
"""Whom gunmen took."""


def fought(word: str, words: str, at: int) -> bool:
    """A fire that was fought on that day had begun before."""
    return word in _FLAMES and _FOUGHT.search(words, max(0, at - LOOK), at) is not None


def only_harmed(word: str, words: str, at: int) -> bool:
    """Officials to whom something was done, or for whom, say nothing."""
    if word != "officials" or _SPOKE.match(words, at + len(word)) is not None:
        return False
    return _OBJECT.search(words, max(0, at - LOOK), at) is not None


def only_linked(word: str, words: str, at: int) -> bool:
    """Inmates linked to a group are told of, and nobody tells."""
    return word == "linked" and words.startswith(" to ", at + len(word)) and not words.endswith(_PASSIVE, 0, at)


_PASSIVE = ("was ", "were ", "been ", "is ", "are ")


def harmed_at(word: str, words: str, at: int) -> bool:
    """A party only says where somebody was harmed: "were shot dead at a party in April"."""
    return word == "party" and _HARMED_AT.search(words, max(0, at - LOOK), at) is not None


def tells_with(word: str, words: str, end: int) -> bool:
    """Tells of a happening with what stands right behind it: "took 90 pupils", "abandoned the town"."""
    behind = _TELLS_WITH.get(word)
    return behind is not None and behind.match(words, end) is not None


_LIVES = re.compile(r" (?:[a-z0-9,-]{1,12} ){0,6}?(?:lives|life)\b", re.ASCII)


_A_POST = re.compile(
    rf" (?:from )?(?:the|an?|its|their) (?:[a-z'’-]{{2,14}} ){{0,4}}?(?:{HELD}|post|airfield|port)s?\b",
    re.ASCII,
)


_TELLS_WITH: Mapping[str, re.Pattern[str]] = {
    "took": _TAKEN,
    "claimed": _LIVES,
    **dict.fromkeys("abandoned withdrew retreated ceded occupied entered".split(), _A_POST),
}
"""Taking tells of a happening where it is of people, claiming where it is of lives; leaving a post is how it falls."""


def it_came(word: str, words: str, at: int) -> bool:
    """An attack that came on a day happened then; officers who came did so after."""
    return word == "came" and _ATTACK.search(words, max(0, at - LOOK), at) is not None


_ATTACK = re.compile(
    rf"\b{one(besides='bomb battle siege')}(?: (?:on|in|of|by|at) (?:[a-z-]{{2,14}} ?){{1,4}})? $", re.ASCII
)


def left_there(word: str, words: str, at: int) -> bool:
    """Mourners leave flowers after an event, and reporters messages; an event leaves dead."""
    if word != "left":
        return False
    return (
        _TRIBUTES.match(words, at + len(word)) is not None or _MESSAGE.search(words, max(0, at - LOOK), at) is not None
    )


_MESSAGE = re.compile(r"\b(?:messages?|voicemails?|e-?mails?|requests?) [^.;:]{0,30}\b(?:was|were) $", re.ASCII)


_TRIBUTES = re.compile(
    r" (?:[a-z]{2,10} ){0,2}?(?:flowers|candles|notes|messages|balloons|tributes|bouquets|roses|cards|wreaths|toys)\b",
    re.ASCII,
)


def turned_deadly(word: str, words: str, at: int) -> bool:
    """An argument that turned deadly, or who turned a gun on others, did so then; suspects turn themselves in after."""
    return word == "turned" and _TO_HARM.match(words, at + len(word)) is not None


_TO_HARM = re.compile(
    r" (?:deadly|fatal|violent|tragic|bloody|lethal)\b"
    r"| (?:his|her|their|an?|the) (?:[a-z-]{2,12} )?(?:gun|rifle|pistol|weapon)s? (?:up)?on\b",
    re.ASCII,
)
