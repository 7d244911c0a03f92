"""Names in a source phrase that is printed in capitals, where the case of a word says nothing."""

import re
from collections.abc import Sequence

from reconciler.extraction.claims.sources.sources import INSTITUTIONS, PARTIES, RANKS, kinds
from reconciler.extraction.claims.words.capitals import ENDS_NO_NAME, may_be_name
from reconciler.extraction.claims.words.lexicon import lexicon
from reconciler.extraction.scanner import fold

PROPER = frozenset(("Taliban", "Taleban", "NATO", "ISAF", "UN", "Pentagon", "TALIBAN"))
"""Institutions whose one word is a name."""
_ASIDE = re.compile(r"[ \u00a0\n]?(?:\([^()]{1,40}\)|\[[^\[\]]{1,60}\])")
_STOPS = RANKS | frozenset(
    ", of for with from in at and who the a to on by has have was is that today yesterday tonight said".split()
)
_TAILS = INSTITUTIONS - {"police", "forces", "press", "news", "company"} | frozenset(
    "front movement party alliance cross cartel".split()
)
"""What the name of an institution ends in."""
_KIN = re.compile(
    r"(?:THE )?(?:FAMILY|FAMILIES|RELATIVES|FRIENDS|NEIGHBORS|WIFE"
    r"|HUSBAND|WIDOW|MOTHER|FATHER|PARENTS|BROTHER|SISTER|SON|DAUGHTER) OF "
)
"""Those near to the one who is named."""
_VAGUE = frozenset(
    "a an some other another several various local his her its their our my this that these"
    " many most any one no both all".split()
)
"""Before what is any of a kind."""
OF_A_COUNTRY = re.compile(r".{3,}(?:[aei]an|alan|guan|ican|uran|oran|ish|ese)s?$", re.IGNORECASE)
"""Ends of words for countries, which stand before names as forenames do: "Peruvian", "Danish"."""
_PLACING = frozenset("in from near of at for to by on with".split())
_PARTICLES = frozenset("DE LA DEL LOS Y VAN VON BIN AL EL".split())


def name_in_capitals(phrase: str) -> str | None:
    """Whom a phrase in capitals names: by rank, by the word for an institution, or by words that are no common ones."""
    phrase = " ".join(_ASIDE.sub("", phrase).split())
    bare = phrase.removeprefix("THE ")
    if phrase in PROPER or bare.lower() in PARTIES:
        return bare
    if _KIN.match(phrase):
        return None
    run = phrase.replace(",", " ,").split()
    head = run[: run.index(",")] if "," in run else run
    return (
        _after_rank(run)
        or _behind_comma(run)
        or (_institution(head) or _last_words(head) or _alone(head) if head else None)
    )


def _after_rank(run: Sequence[str]) -> str | None:
    for at, word in enumerate(run):
        if word.strip(".").lower() in RANKS - {"police", "bulletin"}:
            name = run[at + 1 : at + 6]
            stop = next((n for n, other in enumerate(name) if other.strip(".").lower() in _STOPS), len(name))
            known = stop and name[0].lower() not in INSTITUTIONS
            if known and any(may_be_name(part.strip(".").lower()) for part in name[:stop]):
                return " ".join(name[:stop])
    return None


def _behind_comma(run: Sequence[str]) -> str | None:
    """Who holds an office that is told first: `THE RECTOR OF THE UNIVERSITY, ADA MOOR`."""
    at = run.index(",") if "," in run else len(run)
    name = run[at + 1 : run.index(",", at + 1) if "," in run[at + 1 :] else len(run)]
    told = " ".join(run[:1]) in ("THE", "A", "AN", "ITS", "HIS", "THEIR") and MOST_SHORT <= len(name) <= LONGEST_NAME
    return " ".join(name) if told and all(_may_be_name(word) or word in _PARTICLES for word in name) else None


LONGEST_NAME = 4
"""Words of a person's name."""


def _institution(head: Sequence[str]) -> str | None:
    """`THE SUPREME COURT`, `5TH BRIGADE COMMAND`: as many words as a name has, behind an article or of its own."""
    words = head[1:] if head[0] == "THE" else head
    small = {word.lower() for word in words} & (_PLACING - {"of", "for"} | _VAGUE)
    if not 1 < len(words) < 12 or small or head[0] == "OF":
        return None
    held = next((words[at - 1] for at, word in enumerate(words) if at and word in ("OF", "FOR")), words[-1])
    if held.lower() not in _TAILS or (held == words[-1] and words[-1].lower() not in _TAILS):
        return None
    known = head[0] == "THE" or len(words) > 2 or may_be_name(words[0].lower())
    return " ".join(words) if known else None


def _last_words(head: Sequence[str]) -> str | None:
    """Two and more words at the end that no table knows as common ones, but for a place's: "THE LAWYER ADA MOOR"."""
    first = len(head)
    while first and (_may_be_name(head[first - 1]) or head[first - 1] in _PARTICLES):
        first -= 1
    while first < len(head) and (head[first] in _PARTICLES - {"AL", "EL"} or OF_A_COUNTRY.match(head[first])):
        first += 1
    before = head[first - 1].lower() if first else ""
    if before == "radio":
        return " ".join(head[first - 1 :]) if first < len(head) else None
    if before in _PLACING or len(head) - first < MOST_SHORT:
        return None
    return " ".join(head[first:])


MOST_SHORT = 2
"""Words that a name has at least where others stand before it."""


def _may_be_name(word: str) -> bool:
    low = word.lower()
    known = low in RANKS or low.startswith("ex-") or low in ENDS_NO_NAME or _of_a_kind(word)
    return not known and may_be_name(low) and word.replace("-", "").replace("'", "").replace("’", "").isalpha()


def _alone(head: Sequence[str]) -> str | None:
    """One word, with or without an article, that is no common one and no kind of source."""
    name = head[-1]
    if len(head) > MOST_SHORT or (len(head) == MOST_SHORT and head[0] != "THE") or not _may_be_name(name):
        return None
    return name


def _of_a_kind(word: str) -> bool:
    """The word names a kind of source, as any of many bears it: "guerrillas", "sources"."""
    low = fold(word)
    return any(kind.search(low) for _, kind in kinds()) or low in lexicon().words
