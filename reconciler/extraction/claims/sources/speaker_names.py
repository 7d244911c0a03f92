"""Names in a source phrase: the person or institution, and what the person belongs to."""

import re
from collections.abc import Sequence

from reconciler.extraction.claims.sources.sources import INSTITUTIONS, PARTIES, RANKS, kinds
from reconciler.extraction.claims.words.capitals import may_be_name
from reconciler.extraction.claims.words.lexicon import lexicon
from reconciler.extraction.scanner import fold

_CAPS = re.compile(
    r"(?<![\w'’])[A-Z][\w'’.&-]{0,24}"
    r"(?:[ \u00a0\n](?:al-|de |la |del |van |bin |of |for |and )?[A-Z][\w'’.&-]{0,24}){0,6}"
)
_LOWER_NEXT = re.compile(r"[ \u00a0\n]([a-z][\w'’-]{1,20})")
_WITHIN = re.compile(r"\b(?:of|for|in|from|with|at|near|to)(?: the| a| an)?[ \u00a0\n]$", re.IGNORECASE)
_LINKS = frozenset("of for with from in at and who to on".split())
_NOT_NAMES = frozenset(
    "You Another If There What Who When How Why Then But And So Yet Please Anyone Several Most Other Others"
    " The A An He She They It We I Police Officials Official Authorities Witnesses Residents Local Government"
    " Sources In On At One Two Three Some Many Afghan Israeli American British Russian Ukrainian Iraqi Syrian"
    " Pakistani Hospital Doctors Military Army State Federal Investigators Deputies Detectives Monday Tuesday"
    " Wednesday Thursday Friday Saturday"
    " Sunday Firefighters Rescuers Medics Neighbors Relatives Both His Her Their Its This That Also"
    " Earlier Later Reports Report Records Documents Court Prosecutors Paramedics Family Friends Troopers".split()
)
PROPER = frozenset(("Taliban", "NATO", "ISAF", "UN", "Pentagon", "TALIBAN"))
"""Institutions whose one word is a name."""
PRONOUNS = frozenset(("he", "she"))


def names_in(phrase: str) -> tuple[str | None, str | None]:
    """Person or institution, and what the person belongs to."""
    return (_in_upper_case(phrase), None) if phrase.isupper() and len(phrase) > 3 else _by_capitals(phrase)


def _by_capitals(phrase: str) -> tuple[str | None, str | None]:
    organisation: str | None = None
    for match in _CAPS.finditer(phrase):
        words = without_ranks(match.group())
        if not words:
            continue
        if words[-1] not in words[:1] and words[0].endswith(("'s", "’s")):
            return " ".join(words[1:]), words[0][:-2]
        if len(words) == 1 and words[0].lower() in INSTITUTIONS | RANKS and words[0] not in PROPER:
            continue
        following = _LOWER_NEXT.match(phrase, match.end())
        if following is not None and following[1] in INSTITUTIONS and following.end() >= len(phrase):
            return f"{' '.join(words)} {following[1]}", organisation
        modifies = following is not None and following[1] not in _LINKS
        if not modifies and _WITHIN.search(phrase[: match.start()]) is None:
            return _as_name(words) + _of_whom(words, phrase, match.end()), organisation
        head, name = _behind_institution(words)
        if name and not modifies:
            return name, head
        organisation = organisation or " ".join(words)
    return None, organisation


def _of_whom(words: Sequence[str], phrase: str, end: int) -> str:
    """What holds an institution: the "of the Popular Front" behind "High Command"."""
    held = _OF_THE.match(phrase, end) if words[-1].lower() in INSTITUTIONS else None
    return held.group() if held else ""


_OF_THE = re.compile(r" of the [A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,3}")


def _behind_institution(words: Sequence[str]) -> tuple[str, str | None]:
    """A name right behind what its bearer heads, as in "the Marn Military Administration Ada Moor"."""
    last = max((at for at, word in enumerate(words) if word.lower() in INSTITUTIONS | _LANDS), default=len(words))
    name = words[last + 1 :]
    return " ".join(words[: last + 1]), " ".join(name) if len(name) > 1 else None


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
        return [word for word in run if word not in ("The", "A", "An")]
    last = max((n for n, word in enumerate(run) if word.strip(".").lower() in RANKS), default=-1)
    kept = run[last + 1 :]
    while kept and kept[0] in _NOT_NAMES and kept[1:2] != ["Without"]:
        kept = kept[1:]
    while kept and kept[-1] in ("of", "for", "and"):
        kept = kept[:-1]
    return kept


def _in_upper_case(phrase: str) -> str | None:
    """There a name is known by the rank before it, or by having nothing else beside it."""
    bare = phrase.removeprefix("THE ")
    if phrase in PROPER or bare.lower() in PARTIES:
        return bare
    run = phrase.replace(",", " ,").replace("(", " (").split()
    return _after_rank(run) or _after_article(run) or _alone(phrase.split(",")[0])


def _after_rank(run: Sequence[str]) -> str | None:
    for at, word in enumerate(run):
        if word.strip(".").lower() in RANKS - {"police"}:
            name = run[at + 1 : at + 5]
            stop = next((n for n, other in enumerate(name) if other.strip(".").lower() in _UPPER_STOPS), len(name))
            if stop and name[0].lower() not in INSTITUTIONS:
                return " ".join(name[:stop])
    return None


def _after_article(run: Sequence[str]) -> str | None:
    """`THE SUPREME COURT`, and `THE ELN`, whatever follows a comma behind it."""
    if run[0] != "THE":
        return None
    if 2 < len(run) < 7 and run[-1].lower() in INSTITUTIONS - {"police", "forces"}:
        return " ".join(run[1:])
    named = len(run) == 2 or "," in run[2:3]
    return run[1] if named and may_be_name(run[1].lower()) and not _of_a_kind(run[1]) else None


def _alone(head: str) -> str | None:
    """Few words that are neither a kind of source nor small ones."""
    words = head.split()
    if not 0 < len(words) < 4 or not all(word.isalpha() and word.lower() not in _UPPER_STOPS for word in words):
        return None
    known = _names_kind(head) or words[0] in ("ANOTHER", "REPORTS", "SOME", "MANY")
    return None if known or words[0].lower() in PRONOUNS else head


def _of_a_kind(words: str) -> bool:
    """The words name a kind of source, as any of many bears it: "guerrillas", "sources"."""
    return _names_kind(words) or words.lower() in lexicon().words


def _names_kind(words: str) -> bool:
    low = fold(words)
    return any(kind.search(low) for _, kind in kinds())


_UPPER_STOPS = RANKS | frozenset(
    ", of for with from in at and who the a to on has have was is that today yesterday".split()
)
