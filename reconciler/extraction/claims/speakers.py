"""Speakers: the person or institution that a source phrase names, under one name in one article."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

import msgspec

from reconciler.concepts.claim import AttributionKind, Side
from reconciler.extraction.claims.capitals import may_be_name
from reconciler.extraction.claims.lexicon import lexicon
from reconciler.extraction.claims.sources import INSTITUTIONS, KINDS, PARTIES, RANKS, SIDES, table_pattern


class Speaker(msgspec.Struct, frozen=True):
    """Who speaks, as far as a phrase tells."""

    name: str | None
    organisation: str | None
    kind: AttributionKind
    side: Side | None


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
NAMES_WITHIN = 20_000
"""Characters at the head of an article within which a full name or a description is looked for."""
MOST_MENTIONS = 40
"""Mentions of a surname that are looked at for its full name."""
NOBODY = frozenset("he she they them it we i you us this that there someone somebody one another".split())
"""Subjects that name nobody by themselves."""
PRONOUNS = frozenset(("he", "she"))


@lru_cache(maxsize=1 << 12)
def read_speaker(phrase: str) -> Speaker:
    """What `phrase`, the subject of a reporting clause, tells of the speaker."""
    kind: AttributionKind = next((kind for kind, words in _kinds() if words.search(phrase)), "none")
    side = next((side for side, words in _sides() if words.search(phrase)), None)
    if phrase.lower() in NOBODY:
        return Speaker(None, None, "unnamed" if kind == "none" else kind, side)
    quoted = _IN_QUOTES.search(phrase)
    if quoted:
        return Speaker(quoted[1], None, "party" if kind == "none" else kind, side)
    common = _COMMON_INSTITUTION.match(phrase)
    if common:
        return Speaker(common["name"], None, "official" if kind == "none" else kind, side)
    name, organisation = _upper_names(phrase) if phrase.isupper() and len(phrase) > 3 else _names(phrase)
    if kind == "none":
        kind = _kind_of_name(name, organisation)
    return Speaker(name, organisation, kind, side)


def ends_in_source(phrase: str) -> bool:
    """The last word of `phrase` is one that sources are called by: "Kabul police"."""
    last = phrase.split()[-1]
    return any(words.fullmatch(last) for _, words in _kinds())


_IN_QUOTES = re.compile(r"[\"“]([^\"“”]{2,30})[\"”]")
"""A name that is printed between quotation marks, as those of armed groups are."""


def _kind_of_name(name: str | None, organisation: str | None) -> AttributionKind:
    """The kind of a source that no word of it tells."""
    if name and _CALL_LETTERS.fullmatch(name):
        return "media"
    return "official" if organisation or name else "unnamed"


_CALL_LETTERS = re.compile(r"[KW][A-Z]{2,3}(?:-?(?:TV|FM|AM))?(?: (?:News )?\d{1,2})?")
"""Names of American stations."""
_COMMON_INSTITUTION = re.compile(
    r"[Tt]he (?P<name>(?:[a-z][a-z-]{1,20} ){0,4}"
    r"(?:coalition|ministry|department|authority|mission|army|military|government|embassy|hospital|agency|archdiocese"
    r"|commission|council|alliance|prosecutor's office|sheriff's office|union)"
    r"(?: of [a-z]{3,14}(?: and [a-z]{3,14})?)?)$"
)
"""An institution told by a common noun."""


def _names(phrase: str) -> tuple[str | None, str | None]:
    """Person or institution, and what the person belongs to."""
    organisation: str | None = None
    for match in _CAPS.finditer(phrase):
        words = _without_ranks(match.group())
        if not words:
            continue
        following = _LOWER_NEXT.match(phrase, match.end())
        inner = bool(_WITHIN.search(phrase[: match.start()]))
        if words[-1] not in words[:1] and words[0].endswith(("'s", "’s")):
            return " ".join(words[1:]), words[0][:-2]
        modifies = following is not None and following[1] not in _LINKS
        if len(words) == 1 and words[0].lower() in INSTITUTIONS | RANKS and words[0] not in PROPER:
            continue
        institution = any(word.strip(".").lower() in INSTITUTIONS for word in words) or words[0].isupper()
        if (
            following is not None
            and following[1] in INSTITUTIONS
            and match.end() + len(following.group()) >= len(phrase)
        ):
            return f"{' '.join(words)} {following[1]}", organisation
        if modifies or inner:
            organisation = organisation or " ".join(words)
        elif institution:
            return " ".join(words), organisation
        else:
            return " ".join(words).removesuffix("’s").removesuffix("'s"), organisation
    return None, organisation


def _without_ranks(words: str) -> list[str]:
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


def _upper_names(phrase: str) -> tuple[str | None, str | None]:
    """In upper-case text a name is known by the rank before it, or by having nothing else beside it."""
    bare = phrase.removeprefix("THE ")
    if phrase in PROPER or bare.lower() in PARTIES:
        return bare, None
    run = phrase.replace(",", " ,").replace("(", " (").split()
    for at, word in enumerate(run):
        if word.strip(".").lower() in RANKS - {"police"}:
            name = run[at + 1 : at + 5]
            stop = next((n for n, other in enumerate(name) if other.strip(".").lower() in _UPPER_STOPS), len(name))
            if stop:
                return " ".join(name[:stop]), None
    if run[0] == "THE" and 2 < len(run) < 7 and run[-1].lower() in INSTITUTIONS - {"police", "forces"}:
        return " ".join(run[1:]), None
    if run[0] == "THE" and "," in run[2:3]:
        run = run[:2]
    if run[0] == "THE" and len(run) == 2 and may_be_name(run[1].lower()) and not _of_a_kind(run[1]):
        return run[1], None
    head = phrase.split(",")[0]
    alone = head.split()
    plain = len(alone) < 4 and all(word.isalpha() and word.lower() not in _UPPER_STOPS for word in alone)
    known = any(words.search(head) for _, words in _kinds()) or run[0] in ("ANOTHER", "REPORTS", "SOME", "MANY")
    return (head, None) if plain and not known and run[0].lower() not in PRONOUNS else (None, None)


def _of_a_kind(words: str) -> bool:
    """The words name a kind of source, as any of many bears it: "guerrillas", "sources"."""
    return any(kind.search(words) for _, kind in _kinds()) or words.lower() in lexicon().words


_UPPER_STOPS = RANKS | frozenset(
    ", of for with from in at and who the a to on has have was is that today yesterday".split()
)


def canonical(name: str, text: str) -> str:
    """The full name that the article gives somewhere for a surname alone."""
    if " " in name or not name or name.isupper():
        return name
    past = 0
    for _ in range(MOST_MENTIONS):
        at = text.find(name, past, NAMES_WITHIN)
        if at < 0:
            break
        past = at + len(name)
        before = _FORENAMES.search(text, max(0, at - LONGEST_FORENAMES), at)
        words = _without_ranks(before.group() + name) if before and not _GOES_ON.match(text, past) else ()
        if len(words) > 1:
            return " ".join(words)
    return name


_FORENAMES = re.compile(r"(?<![\w'’-])(?:(?:[A-Z][\w'’-]{1,20}|[A-Z]\w{0,3}\.)[ \u00a0]){1,3}$")
_GOES_ON = re.compile(r"[\w-]")
LONGEST_FORENAMES = 66
"""Characters that three words before a surname take at most."""


def described(name: str, text: str) -> Speaker | None:
    """What the words around the first mention of a name tell of its bearer."""
    at = text.find(name, 0, NAMES_WITHIN)
    if at < 0:
        return None
    before = _TITLE_BEFORE.search(text, max(0, at - 60), at)
    after = _APPOSITION.match(text, at + len(name), at + len(name) + 90)
    around = (before.group() if before else "") + (after.group() if after else "")
    kind: AttributionKind = next((kind for kind, words in _kinds() if words.search(around)), "none")
    return Speaker(name, None, kind, next((side for side, words in _sides() if words.search(around)), None))


_TITLE_BEFORE = re.compile(r"(?:[\w.'’-]{1,20}[ \u00a0]){0,4}$")
_APPOSITION = re.compile(r",[ \u00a0]{1,2}[^,.;\"“”]{1,80}")


@cache
def _kinds() -> Sequence[tuple[AttributionKind, "re.Pattern[str]"]]:
    return tuple((kind, table_pattern(words)) for kind, words in KINDS.items())


@cache
def _sides() -> Sequence[tuple[Side, "re.Pattern[str]"]]:
    return tuple((side, table_pattern(words)) for side, words in SIDES.items())
