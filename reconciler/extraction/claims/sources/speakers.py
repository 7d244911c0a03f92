"""Speakers: the person or institution that a source phrase names, under one name in one article."""

import re
from functools import lru_cache

import msgspec

from reconciler.concepts.claim import AttributionKind, Side
from reconciler.extraction.claims.sources.full_names import NAMES_WITHIN
from reconciler.extraction.claims.sources.kinds import kind_of_name, strictly_official, told_by
from reconciler.extraction.claims.sources.sources import kinds
from reconciler.extraction.claims.sources.speaker_names import names_in
from reconciler.extraction.claims.words.hedges import HEDGE
from reconciler.extraction.scanner import fold
from reconciler.extraction.words import FEW


class Speaker(msgspec.Struct, frozen=True, gc=False):
    """Who speaks, as far as a phrase tells."""

    name: str | None
    organisation: str | None
    kind: AttributionKind
    side: Side | None


NOBODY = frozenset("he she they them it we i you us this that there someone somebody one another".split())
"""Subjects that name nobody by themselves."""


@lru_cache(maxsize=1 << 12)
def read_speaker(phrase: str) -> Speaker:
    """What `phrase`, the subject of a reporting clause, tells of the speaker."""
    published = _PUBLISHED_BY.match(phrase)
    phrase = _AGENT.sub(
        "Agent",
        _FIGURES_OF.sub("", _STATISTICS.sub("", _VERSION.sub("", _PASSED_ON.sub("", _PUBLISHED_BY.sub("", phrase))))),
    )
    kind, side = told_by(_RELATIVE.sub("", phrase))
    if phrase.lower() in NOBODY:
        return Speaker(None, None, "unnamed" if kind == "none" else kind, side)
    quoted = _IN_QUOTES.search(phrase)
    if quoted:
        of_its_own = kind == "none" or (kind == "official" and not strictly_official(_IN_QUOTES.sub("", phrase)))
        return Speaker(quoted[1].rstrip(","), None, "party" if of_its_own else kind, side)
    common = _COMMON_INSTITUTION.match(phrase)
    if common:
        return Speaker(common["name"], None, "official" if kind == "none" else kind, side)
    name, organisation = names_in(phrase)
    if kind == "none":
        kind = "media" if published and "published" in published.group().lower() else kind_of_name(name, organisation)
    return Speaker(name, organisation, kind, side)


_VERSION = re.compile(
    r"(?:['’]s?|(?<=S)['’])[ \n](?:(?:own|latest|official|first|initial)[ \n])?"
    r"(?:version|account|reports?|figures?|count|tally|estimates?|statement|data)$",
    re.IGNORECASE,
)
"""What somebody gives, behind his name."""


_STATISTICS = re.compile(
    r"(?<=[A-Z])[ \n](?:STATISTICS|FIGURES|DATA|ESTIMATES)$|(?<=[a-z])[ \n](?:statistics|figures|data|estimates)$"
)
"""What an office publishes, behind its name."""
_FIGURES_OF = re.compile(
    r"(?:the[ \n])?(?:(?:official|latest|initial|preliminary|recent)[ \n])?(?:statistics|figures|data|estimates"
    r"|information|a[ \n](?:tally|count))[ \n](?:from|by|of|compiled by|provided by|released by|given by)[ \n]"
    r"(?=the[ \n]|an?[ \n]|[A-Z])",
    re.IGNORECASE,
)
"""What somebody counted, before his name."""
_PASSED_ON = re.compile(
    r",?[ \n](?:quoted|cited|obtained|seen|reviewed|contacted|interviewed|reached|questioned)[ \n]by[ \n].*$",
    re.IGNORECASE | re.DOTALL,
)
"""Through whom somebody is heard."""
_RELATIVE = re.compile(r",?[ \n](?:where|whose|whom|which|who)[ \n].*$", re.IGNORECASE | re.DOTALL)
"""What is further told of somebody."""
_AGENT = re.compile(r"Special Agent(?: in Charge)?|Assistant Special Agent in Charge")


_PUBLISHED_BY = re.compile(
    r"(?:the|a|an)[ \n](?:[\w-]{2,14}[ \n]){0,2}(?:report|statement|communique|article|list|account)"
    r"[ \n](?:published|issued|released|carried|signed|broadcast|transmitted)"
    r"[ \n](?:(?:to|yester)day[ \n])?by[ \n](?=\S)",
    re.IGNORECASE,
)
"""What somebody gave out, before his name."""


def ends_in_source(phrase: str) -> bool:
    """The last word or two of `phrase` are what sources are called by: "Kabul police", "the Red Cross"."""
    last = phrase.split()[-2:]
    ends = (fold(last[-1]), fold(" ".join(last)))
    return any(words.fullmatch(end) for _, words in kinds() for end in ends)


_IN_QUOTES = re.compile(r"[\"“]([^\"“”]{2,30})[\"”]")
"""A name that is printed between quotation marks, as those of armed groups are."""


_COMMON_INSTITUTION = re.compile(
    r"[Tt]he (?P<name>(?:[a-z][a-z-]{1,20} ){0,4}"
    r"(?:coalition|ministry|department|authority|mission|army|military|government|embassy|hospital|agency|archdiocese"
    r"|commission|council|alliance|prosecutor's office|sheriff's office|union)"
    r"(?: of [a-z]{3,14}(?: and [a-z]{3,14})?)?)$"
)
"""An institution told by a common noun."""


def described(name: str, text: str) -> Speaker | None:
    """What the words around the first mention of a name tell of its bearer."""
    at = text.find(name, 0, NAMES_WITHIN)
    if at < 0:
        return None
    before = _TITLE_BEFORE.search(text, max(0, at - 60), at)
    after = _APPOSITION.match(text, at + len(name), at + len(name) + 90)
    behind = _SPEAKING.split(after.group(), maxsplit=1)[0] if after else ""
    return Speaker(name, None, *told_by((before.group() if before else "") + behind))


_TITLE_BEFORE = re.compile(r"(?:[\w.'’-]{1,20}[ \u00a0\n]){0,4}[(\[]?$")
_APPOSITION = re.compile(rf",[ \u00a0]{{1,2}}(?!(?:{HEDGE} )?(?:\d|(?:{FEW})\b))[^,.;\"“”]{{1,80}}")
"""What is told of somebody behind a comma; with a number there begins what he says."""
_SPEAKING = re.compile(r"[ \u00a0\n](?:said|says|told|tells|confirmed|reported|added|announced|claimed|stated)(?!\w)")
"""Where an apposition without a comma behind it ends: "Moor, a police spokesman told the radio that rebels"."""
