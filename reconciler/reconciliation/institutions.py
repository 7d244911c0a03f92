"""Words that name institutions, agencies and nobody in particular, and what is left of a name without its trimmings."""

import re
from collections.abc import Mapping
from functools import lru_cache

from reconciler.extraction.claims.sources.sources import REPORTING

MOST_KEPT = 4_096
"""Wordings of sources whose reading is kept: "police said" stands in every second story."""
AGENCIES: Mapping[str, str] = {
    wording: name
    for name, wordings in {
        "Associated Press": ("ap", "associated press"),
        "Reuters": ("reuters", "thomson reuters"),
        "AFP": ("afp", "agence france presse", "agence france-presse"),
        "dpa": ("dpa", "deutsche presse-agentur", "deutsche presse agentur"),
        "UPI": ("upi", "united press international"),
        "EFE": ("efe", "agencia efe"),
        "Xinhua": ("xinhua", "xinhua news agency"),
        "TASS": ("tass", "itar-tass"),
        "Anadolu Agency": ("anadolu", "anadolu agency", "aa"),
        "ANSA": ("ansa",),
        "Kyodo": ("kyodo", "kyodo news"),
        "PTI": ("pti", "press trust of india"),
        "ANI": ("ani", "asian news international"),
        "Pajhwok": ("pajhwok", "pajhwok afghan news"),
        "PA Media": ("pa", "pa media", "press association"),
    }.items()
    for wording in wordings
}
"""Wire agencies under one name each: their word is their own, whichever paper prints it."""

INSTITUTIONS: Mapping[str, str] = {
    word: institution
    for institution, words in {
        "police": "police officers detectives investigators constabulary troopers",
        "sheriff": "sheriff sheriffs deputies",
        "fire department": "firefighters",
        "coroner": "coroner coroners examiner",
        "hospital": "hospital doctors medics surgeons clinic paramedics",
        "coast guard": "coastguard coastguards coast",
        "ministry": "ministry",
        "army": "army military",
        "coalition": "coalition nato isaf",
        "taliban": "taliban taleban",
    }.items()
    for word in words.split()
}
"""Bodies that speak with one voice on one event even where no name is given."""

_NOT_SPOKEN_FOR = re.compile(
    r"\b(?:members?|lawmakers?|legislators?|councill?ors?|councilm[ae]n|senators?|mps?|deput(?:y|ies) of parliament"
    r"|residents?|witness(?:es)?|elders?|relatives?|neighbou?rs?|survivors?|patients?)\b",
    re.IGNORECASE,
)
"""Who belongs to a body without speaking for it: two members of a council are two voices."""


@lru_cache(maxsize=MOST_KEPT)
def speaks_for_a_body(text: str) -> bool:
    """The source does not only belong to the body that is named with it."""
    return _NOT_SPOKEN_FOR.search(text) is None


_WORD = re.compile(r"[^\W_]+")
_EMPTY = frozenset(
    "the a an of for and in at on to from with s had has have initially previously originally earlier later"
    " also initial early preliminary latest further he she they who we i it".split()
)
_TITLES = frozenset(
    "local provincial district regional national federal senior top spokesman spokeswoman spokesperson spokesmen"
    " official officials chief head deputy director mr mrs ms dr col gen lt capt maj sgt brig colonel general"
    " lieutenant captain major sergeant brigadier commander governor mayor minister president said according"
    " statement report reports news agency department office service".split()
)
"""Left out of a name where something else is left of it: "deputy governor" stays, "governor Omar Karim" does not."""


_UNITED_NATIONS = re.compile(
    r"\b(?:U\.?N\.?|United Nations)(?:['’]s?)?"
    r"(?: (?:[Aa]ssistance |[Pp]eacekeeping |[Ss]tabili[sz]ation )?[Mm]ission)?(?![\w-])"
    r"|\b(?:UNAMA|UNAMI|UNSMIL|UNMISS|UNAMID|UNIFIL|MINUSMA|MINUSCA|MONUSCO)\b",
    re.ASCII,
)
"""The body of all states, and its mission in a country, which speaks for it there."""
_ONE_SPELLING = dict.fromkeys("mohammad mohammed mohamed mohamad muhammed mohamud".split(), "muhammad")
"""A name that each paper spells in its own way."""


def bare_words(name: str) -> tuple[str, ...]:
    """The words that tell a name from others, folded, in their order."""
    found = _WORD.findall(_UNITED_NATIONS.sub("United Nations", name))
    words = [word for word in map(str.casefold, found) if word not in _EMPTY]
    told = tuple(word for word in words if word not in _TITLES) or tuple(words)
    return tuple(_ONE_SPELLING.get(word, word) for word in told)


def initials_of(name: str) -> tuple[str, ...]:
    """What a body of three words or more goes by as well: "Counter Terrorism Department" is the CTD."""
    words = [word for word in name.split() if word not in ("of", "for", "the", "and", "in", "on")]
    capitals = len(words) >= SHORTENED and all(word[:1].isupper() for word in words)
    return ("".join(word[0] for word in words).casefold(),) if capitals else ()


SHORTENED = 3
"""Words of a name at least that goes by its first letters."""


def agency_name(name: str | None) -> str | None:
    """The agency's one name, where `name` is a wording of it."""
    return (
        None if name is None else AGENCIES.get(" ".join(name.casefold().replace(".", "").split()).removeprefix("the "))
    )


_TELLS = re.compile(
    rf"(?<![\w'’-])(?:{'|'.join(sorted(REPORTING['asserts'].split('|'), key=len, reverse=True))})(?![\w-])",
    re.IGNORECASE,
)


_BESIDE_VERB = re.compile(
    r"(?:,? (?:however|meanwhile|though|instead|also|only|have|has|had|would|could|for (?:his|her|its|their) part))+$",
    re.IGNORECASE,
)
"""Words between a source and what it says."""


@lru_cache(maxsize=MOST_KEPT)
def source_words(text: str) -> str:
    """The source itself out of an attribution's words: "said two officials" and "two officials said" are the same."""
    parts = [_BESIDE_VERB.sub("", part.strip(" ,.:;—-")) for part in _TELLS.split(text)]
    return next((part for part in parts if part), text)


@lru_cache(maxsize=MOST_KEPT)
def institution_in(text: str) -> str | None:
    """The body that a source without a name speaks for, told by its last word that names one."""
    found = [INSTITUTIONS[word] for word in map(str.casefold, _WORD.findall(text)) if word in INSTITUTIONS]
    return found[-1] if found else None


_SPOKESMAN = r"(?:spokes(?:man|woman|person)|press\ssecretary)"
_SPEAKS_FOR = re.compile(
    rf"(?P<before>(?:[\w'’.-]{{1,20}}\s){{1,4}}){_SPOKESMAN}\b"
    rf"|\b{_SPOKESMAN}\s(?:for|of|at|from)\s(?P<after>(?:[\w'’.-]{{1,20}}[\s,]?){{1,5}})",
    re.IGNORECASE,
)


@lru_cache(maxsize=MOST_KEPT)
def spoken_for(text: str) -> tuple[str, ...]:
    """The words of the body that a source with a name speaks for, as `interior ministry`; none for `police` alone."""
    found = _SPEAKS_FOR.search(text)
    words = [] if found is None else list(bare_words(found["before"] or found["after"]))
    last = max((at for at, word in enumerate(words) if word in INSTITUTIONS or word == "government"), default=0)
    return tuple(words[: last + 1]) if last else ()


_MINISTER = re.compile(
    r"(?<!former )(?<!ex-)\b(?P<whose>(?-i:[A-Z][\w-]+)(?:['’]s)? |state |provincial )?"
    r"(?!(?:prime|chief|first|the|an?|deputy|junior|senior|cabinet|government|acting)\s)"
    r"(?P<own>[\w-]{3,20}) minister\b(?! (?:of|for)\b)"
    r"|(?<!former )\bminister (?:of|for) (?:the )?(?P<of>[\w-]{3,20})",
    re.IGNORECASE,
)
"""Who has a ministry: no head of government."""


@lru_cache(maxsize=MOST_KEPT)
def ministry_of(text: str) -> tuple[str, ...]:
    """The ministry of a minister without a name, with whose it is: `interior ministry`, `greek interior ministry`."""
    found = _MINISTER.search(text)
    if found is None:
        return ()
    return (*bare_words(found["whose"] or ""), *bare_words(found["own"] or found["of"]), "ministry")
