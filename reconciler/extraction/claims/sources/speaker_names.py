"""Names in a source phrase: the person or institution, and what the person belongs to."""

import re
from collections.abc import Sequence

from reconciler.data.load import common_words
from reconciler.extraction.claims.sources.names_in_capitals import PROPER, name_in_capitals
from reconciler.extraction.claims.sources.sources import INSTITUTIONS, PARTIES, RANKS
from reconciler.extraction.nationalities import NATIONALITIES
from reconciler.extraction.words import CAPITAL, PARTICLES, TIED_PARTICLES

_WORD = rf"(?:(?:{TIED_PARTICLES})[-'’])?{CAPITAL}[\w'’.&-]{{0,24}}(?:(?<=Rescue) 1122)?"
_CAPS = re.compile(
    rf"(?<![\w'’-]){_WORD}(?:[ \u00a0\n](?:(?:{'|'.join(sorted(PARTICLES))}) (?:(?:la|las|los|der|den) )?|of |for |and "
    rf"|the (?=Children\b))?{_WORD}){{0,9}}"
)
_LOWER_NEXT = re.compile(r"[ \u00a0\n]([a-z][\w'’-]{1,20})")
_HELD_BY = re.compile(r"(?:[ \u00a0\n][a-z][\w'’-]{1,20}){0,4}[ \u00a0\n]([a-z]{3,20})")
_WITHIN = re.compile(
    r"\b(?:of|for|in|from|with|at|near|to)(?: the| a| an| al| el)?"
    r"(?: (?:central|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)ern|rural|neighbou?ring"
    r"|rebel-held|occupied))?[ \u00a0\n]$",
    re.IGNORECASE,
)
_LINKS = frozenset("of for with from in at and who to on".split())
_NOT_NAMES = frozenset(
    "Now Here Once Just You Another If There What Who When How Why Then But And So Yet Please Anyone Several Most"
    " Other Others"
    " The A An He She They It We I Police Officials Official Authorities Witnesses Residents Local Government"
    " Sources In On At One Two Three Some Many Afghan Israeli American British Russian Ukrainian Iraqi Syrian"
    " Pakistani Hospital Doctors Military Army State Federal Investigators Deputies Detectives Monday Tuesday"
    " Wednesday Thursday Friday Saturday"
    " Sunday Firefighters Rescuers Medics Neighbors Relatives Both His Her Their Its This That Also"
    " Earlier Later Reports Report Records Documents Court Prosecutors Paramedics Family Friends Troopers"
    " Farmers Fishermen Herders Traders Parents Elders Locals Villagers Survivors Shoppers Worshippers Passersby"
    " Meanwhile However Still Separately Elsewhere Afterwards Afterward Instead Today Yesterday Overnight Nearby"
    " Moreover Furthermore Additionally Finally Initially Eventually Reportedly Apparently Sadly Tragically Altogether"
    " Motorists Commuters Tenants Pupils Students Teachers Workers Drivers Vendors Neighbours Bystanders".split()
)


def names_in(phrase: str) -> tuple[str | None, str | None]:
    """Person or institution, and what the person belongs to."""
    return (name_in_capitals(phrase), None) if phrase.isupper() and len(phrase) > 3 else _by_capitals(phrase)


def _by_capitals(phrase: str) -> tuple[str | None, str | None]:
    organisation: str | None = None
    for match in _CAPS.finditer(phrase):
        words = without_ranks(match.group())
        if not words:
            continue
        if len(words) == 1 and (_is_rank(words[0]) or _describes(words[0], phrase, match.end())):
            continue
        body = _body_of(words, phrase, match.end())
        if body is not None:
            return body, organisation
        following = _LOWER_NEXT.match(phrase, match.end())
        modifies = following is not None and following[1] not in _LINKS and not _calls_group(words, following[1])
        if words[-1] not in words[:1] and words[0].endswith(_GENITIVE) and not modifies:
            return " ".join(words[1:]), words[0][:-2]
        if not modifies and _WITHIN.search(phrase[: match.start()]) is None:
            return _as_name(words) + _of_whom(words, phrase, match.end()), organisation
        head, name = _behind_institution(words)
        if name and not modifies:
            return name, head
        organisation = organisation or _organisation(words)
    return None, organisation


def _is_rank(word: str) -> bool:
    return word.lower() in INSTITUTIONS | RANKS and word not in PROPER


def _describes(word: str, phrase: str, past: int) -> bool:
    """A common word that only its place gives a capital: "Stunned witnesses", "Angry parents"."""
    low = word.lower()
    common = phrase.startswith(word) and (low in common_words() or low.endswith("ed"))
    following = _LOWER_NEXT.match(phrase, past) if common else None
    return following is not None and following[1] not in INSTITUTIONS | _LINKS


def _organisation(words: Sequence[str]) -> str | None:
    """What somebody belongs to; "Kenyan officials" and "Kenya's minister" belong to nothing that is named."""
    if len(words) == 1 and (words[0].lower() in NATIONALITIES or words[0].endswith(_GENITIVE)):
        return None
    return " ".join(words[words[0].endswith(_GENITIVE) :])


_GENITIVE = ("'s", "’s")


def _calls_group(words: Sequence[str], following: str) -> bool:
    """The name of an armed group before that word: "the Islamic State group"."""
    return following == "group" and " ".join(words).lower() in PARTIES


def _body_of(words: Sequence[str], phrase: str, end: int) -> str | None:
    """A body that a small letter begins, behind whose it is: "Peru's interior ministry", "the Kabul police"."""
    owned = any(word.endswith(("'s", "’s", "-run")) for word in words)
    held = (_HELD_BY if owned else _LOWER_NEXT).fullmatch(phrase, end)
    return f"{' '.join(words)}{held.group()}" if held is not None and held[1] in INSTITUTIONS else None


_TIED = re.compile(r"-(?:run|backed|led|controlled|linked|affiliated|aligned|owned|allied|appointed)$")
"""Whose an office is, before its name: "the rebel-run Health Ministry"."""


def _of_whom(words: Sequence[str], phrase: str, end: int) -> str:
    """What holds an institution: the "of the Popular Front" behind "High Command"."""
    held = _OF_THE.match(phrase, end) if words[-1].lower() in INSTITUTIONS else None
    return held.group() if held else ""


_OF_THE = re.compile(r" of the [A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,3}")


def _behind_institution(words: Sequence[str]) -> tuple[str, str | None]:
    """A name right behind what its bearer heads, as in "the Marn Military Administration Ada Moor"."""
    last = max((at for at, word in enumerate(words) if word.lower() in INSTITUTIONS | _LANDS), default=len(words))
    name = words[last + 1 :]
    return " ".join(words[: last + 1]), " ".join(name) if len(name) > 1 and name[0] not in ("of", "for") else None


_LANDS = frozenset("republic region oblast province state city municipality".split())


def _as_name(words: Sequence[str]) -> str:
    """An institution as it is written, a person without the genitive."""
    institution = any(word.strip(".").lower() in INSTITUTIONS for word in words) or words[0].isupper()
    name = " ".join(words)
    return name if institution else name.removesuffix("’s").removesuffix("'s")


def without_ranks(words: str) -> list[str]:
    """A run of capitalised words without articles, and what stands before the last rank in it left out."""
    run = words.split()
    if any(word.strip(".").lower() in INSTITUTIONS for word in run[-1:]):
        return [word for word in run if word not in ("The", "A", "An") and not _TIED.search(word)]
    ranks = (n for n, word in enumerate(run) if word.strip(".").lower() in RANKS)
    last = max((n for n in ranks if run[n + 1 : n + 2] and run[n + 1].lower() not in INSTITUTIONS), default=-1)
    kept = run[last + 1 :]
    while kept and (kept[0] in _NOT_NAMES or (kept[1:] and _TIED.search(kept[0]))) and kept[1:2] != ["Without"]:
        kept = kept[1:]
    while kept and kept[-1] in ("of", "for", "and"):
        kept = kept[:-1]
    return kept
