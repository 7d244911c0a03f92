"""Expressions that grammar ties to what stands right beside them: "Sunday's shooting", a post's stamp."""

import re
from itertools import takewhile

from reconciler.extraction.reports.vocabulary.types import type_of_word

_DEATHS = frozenset(
    "death deaths killing killings murder murders homicide homicides slaying slayings incident disaster disasters"
    " tragedy tragedies carnage bloodshed mayhem invasion invasions rampage spree".split()
)
"""Called by a day, these are the event itself, not the charge or the find."""
_ENDS_NOUN = frozenset(
    "on in at of after before for from to by and or but as when while with near was were is are has had have that"
    " who which the a an his her their".split()
)
_POSSESSIVE = re.compile(r"['’]s?[ \u00a0]", re.ASCII)
_DETERMINED = re.compile(r"\b(?:the|a|an|his|her|their|this|that) $", re.ASCII)
_DETERMINER = len("their ")
"""Characters that it takes at most."""
_WORDS_AFTER = re.compile(
    r"[ \u00a0]?(?:(?:magnitude[ -])?\d{1,2}(?:\.\d)?[ -])?(?P<words>[a-z-]{2,16}(?: [a-z-]{2,16}){0,3})", re.ASCII
)
STAMP_BEFORE = re.compile(
    r"(?:\(@\w{1,20}\)|\b(?:published|posted|updated|created|last modified|uploaded)(?: (?:at|on))?:?"
    r"|\b(?:published|posted|updated|created|modified): [\w:,./ ]{4,28}[-|,]?) ?\(?$",
    re.ASCII,
)
"""What stands before the day of a post, or of a page's own making."""
STAMP_WITHIN = 64
"""Characters in which it stands."""
_CLOSED = re.compile(
    r",?[ \u00a0](?:has|have|had|was|were|is|are|will|died|succumbed|remains?|remained|about (?:the|his|her|a)"
    r"|regarding|filed|sued"
    r"|(?:stood|rose|climbed|jumped|soared|swelled|mounted|increased)"
    r" (?:at|to|by|from|above|past|over|beyond|again|further|sharply|overnight)"
    r"|(?:reached|passed|topped|exceeded|crossed|surpassed) (?:(?:at least|more than|nearly|about) )?\d)\b",
    re.ASCII,
)
_LOOK = 64
_HELD = re.compile(
    r" (?:[a-z]{4,10} )?(?:part(?:y|ies)|bash|gatherings?|cookout|barbecue|celebrations?"
    r"|parades?|festivals?|festivities|festival crowds?|revel(?:ry|l?ers)|rituals?|rites|fireworks|picnics?)\b",
    re.ASCII,
)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day\b|night|\d", re.ASCII)


def names_event(words: str, begin: int, end: int) -> bool:
    """An event is called by the expression: "Sunday's shooting", "the May 4 deaths"; `words` in lower case."""
    owned = _POSSESSIVE.match(words, end)
    the = words.startswith("the ", begin) or _DETERMINED.search(words, max(0, begin - _DETERMINER), begin) is not None
    if owned is None and not the:
        return False
    dated = end + (words.startswith(",", end) and words[end - len("2024") : end].isdigit())
    after = _WORDS_AFTER.match(words, owned.end() if owned else dated)
    noun = takewhile(lambda word: word not in _ENDS_NOUN, after["words"].split() if after else ())
    return any(word in _DEATHS or word in type_of_word() for word in noun)


def of_event_told_at_length(words: str, begin: int, end: int) -> bool:
    """An event stands before its day, and a clause on it behind: "a crush at Oru on Monday in which 30 died"."""
    if _IN_WHICH.match(words, end) is None or not words.endswith((" on ", " late ", " early "), 0, begin):
        return False
    before = words[max(0, begin - _LOOK) : begin].split()[1:]
    named = max((at for at, word in enumerate(before) if word in _DEATHS or word in type_of_word()), default=None)
    return named is not None and _VERBS.isdisjoint(before[named:])


_IN_WHICH = re.compile(
    r",? (?:in which|(?:that|which) (?:has |had )?(?:killed|left|claimed|wounded|injured|took))\b", re.ASCII
)


def of_what_is_protested(words: str, begin: int) -> bool:
    """What befell somebody then is what others protest or mourn: "to protest the murder of a judge on 1 March"."""
    return " of " in words and _PROTESTED.search(words, max(0, begin - _FAR_BACK), begin) is not None


def of_whom_it_befell(words: str, begin: int) -> bool:
    """Right before it stands what befell whom: "the murder of six nuns and a cook on 3 May"."""
    return " of " in words and _BEFELL.search(words, max(0, begin - _FAR_BACK), begin) is not None


_KILLING = "assassination|murder|killing|slaying|massacre|kidnapping|abduction|slaughter|execution"
_BEFELL = re.compile(
    rf"\b(?:{_KILLING})s? of "
    r"(?:(?!was\b|were\b|is\b|has\b|had\b|who\b|said\b|by\b|after\b|before\b)[\w'’.-]{1,18},? ){1,12}"
    r"(?:late |early )?on $",
    re.ASCII,
)
_FAR_BACK = 120
_PROTESTED = re.compile(
    r"\b(?:protest|condemn|denounce|deplore|repudiate|mourn|avenge|investigate|commemorate)(?:s|ed|ing|d)?"
    r" (?:at |against |into )?(?:the |their |his |her )?(?:[a-z]{4,12} )?"
    rf"(?:{_KILLING}|death)s? of "
    r"(?:(?!was\b|were\b|is\b|has\b|had\b|who\b|said\b|and\b|by\b)[\w'’.-]{1,18} ){1,8}$",
    re.ASCII,
)
_VERBS = frozenset("said told says was were is are had has that which who when where after before".split())


def of_its_suspects(words: str, begin: int) -> bool:
    """The event called by the day is told of for its suspects: "a house where suspects in the Sunday bombings hid"."""
    return _SUSPECTS.search(words, max(0, begin - _LOOK), begin) is not None


_SUSPECTS = re.compile(
    r"\b(?:suspects?|suspected|accused|wanted|masterminds?|perpetrators|planners?|cell|network|plotters"
    r"|leading|orchestrating|planning|masterminding|(?:thought|believed|said|alleged) to (?:be|have been) behind)"
    r" (?:[a-z]{2,12} ){0,3}(?:the )?$",
    re.ASCII,
)
"""Before an event that somebody is sought for."""


def held_for(words: str, begin: int, end: int) -> bool:
    """The expression is a feast that something is held for, on the day or about it: "a Halloween party"."""
    if _WEEKDAY.search(words, begin, end) is not None:
        return False
    before = max(0, begin - _LOOK)
    if _HELD.match(words, end) is not None or _GATHERED.search(words, before, begin) is not None:
        return True
    return _IN_HONOR.search(words, before, begin) is not None


_GATHERED = re.compile(
    r"\b(?:gather(?:ed|ing)|assembl(?:ed|ing)|prepar(?:ed|ing)|shopping|travell?ing|crowded|packed|queu(?:ed|e?ing))"
    r" (?:[a-z]{2,10} ){0,3}?for (?:the )?(?:[a-z]{3,8} of )?$",
    re.ASCII,
)
"""Before a feast that people had come together for, on the day or about it."""


_IN_HONOR = re.compile(
    r"\b(?:in honou?r of|to honou?r|honou?ring|to celebrate|celebrating|enjoying) (?:the |an early )?$", re.ASCII
)


def closes_noun(words: str, end: int) -> bool:
    """What follows belongs to another word: "a man shot late Wednesday has been named", "spoke Monday about it"."""
    return _CLOSED.match(words, end) is not None
