"""Of which kind a source is, and for which side it speaks, by the words for it."""

import re

from reconciler.concepts.claim import AttributionKind, Side
from reconciler.extraction.claims.sources.sources import BODIES, OFFICES, kinds, sides, table_pattern
from reconciler.extraction.scanner import fold


def told_by(words: str) -> tuple[AttributionKind, Side | None]:
    """The kind and the side of a source that words tell; "none" where none of them does."""
    low = _TIED.sub(" ", fold(_EXAMINER.sub("newspaper", _FATHER.sub("priest", words))))
    low = _VOLUNTARY.sub(" association ", _NOT_ITS_OWN.sub(" ", _MEMBERS.sub(" association ", low)))
    side = next((side for side, telling in sides() if telling.search(low)), None)
    found: list[AttributionKind] = [kind for kind, telling in kinds() if telling.search(low)]
    if _NEWS_AGENCY in low:
        found = ["media"]
    elif found[1:] and found[0] == "unnamed" and not _UNNAMED.search(low):
        del found[0]
    if found[1:] and found[0] == "official" and not strictly_official(low):
        held = _held(low, found[1:])
        found, side = ([held], None if side == "state" else side) if held else (found, side)
    if _NUMBERED.search(low):
        found, side = ["party"], "insurgent"
    return found[0] if found else "none", side


def strictly_official(words: str) -> bool:
    """More than an office or a paper that any body has: "the army spokesman", not "the church's spokesman"."""
    low = fold(words)
    return next((kind for kind, telling in kinds() if telling.search(_OFFICE.sub(" ", low))), None) == "official"


def _held(low: str, others: "list[AttributionKind]") -> AttributionKind | None:
    """The kind of the body whose office or paper it is."""
    if "ngo" in others and _BODY.search(low):
        return "ngo"
    if "witness" in others and (_PAPER.search(low) or _KIN.search(low)):
        return "witness"
    return "media" if "media" in others and _PAPER.search(low) else None


_OFFICE = table_pattern(OFFICES, flags=0)
_BODY = table_pattern(BODIES, flags=0)
_PAPER = re.compile(r"(?<!\w)(?:report|statement|communique|documents)(?!\w)")
_NUMBERED = re.compile(r"(?<![\w-])m-\d{1,2}(?!\w)")
"""Movements under a number, as some armed groups are called."""
_KIN = re.compile(
    r"(?:['’]s?|(?<!\w)(?:his|her|their)) (?:\w{2,12} )?(?:mother|father|brother|sister|wife|husband|uncle|aunt|cousin"
    r"|relatives?|family|friends?|neighbou?rs?|driver)(?!\w)"
    r"|(?<!\w)(?:mother|father|brother|sister|wife|husband|widow|son|daughter|parents|relatives?|family|friends?"
    r"|neighbou?rs?) of "
)
"""Somebody near to one who has an office: "the president's brother"."""
_NOT_ITS_OWN = re.compile(
    r"(?<!\w)(?:press (?=(?:secretary|office|officer|attache|spokes\w+|release|committee|conference|service|chief)"
    r"(?!\w))"
    r"|official (?=(?:newspaper|daily|gazette|radio|television|news|station|party)(?!\w))"
    r"|(?:european|african|soviet|russian|western) (?:union|federation)(?!\w))"
)
"""Words for media and societies inside those for offices and states."""
_VOLUNTARY = re.compile(
    r"(?<!\w)(?:volunteers?|volunteer \w{3,12}|(?:aid|relief) rescue) (?:groups?|teams?|network|workers?)(?!\w)"
    r"|(?<!\w)(?:volunteers|doctors without borders)(?!\w)"
)
_MEMBERS = re.compile(
    r"(?<!\w)(?:(?:members|leaders?|representatives?) of )?(?:the )?(?:[a-z][\w-]{1,14} )?"
    r"(?:students?|teachers?|workers?|drivers?|doctors?|nurses?|polices?|officers?|guards?|attorneys?|lawyers?"
    r"|relatives|families|family|mothers|passengers|medical|farmers?|fishermen|herders?|traders?|tenants?|parents?)"
    r"['’]?s?['’]? (?:[a-z]{4,14} )?"
    r"(?=(?:association|federation|confederation|union|league|guild|syndicate|committee|society)(?!\w))"
)
"""Whose society it is; nobody of them is a witness by that."""
_FATHER = re.compile(r"(?<!\w)(?:Father|FATHER|Fr\.?)(?=[ \n](?!(?:OF|WHO|AND|SAID|SAYS|TOLD)\b)[A-Z])")
"""A priest's title."""
_EXAMINER = re.compile(
    r"(?<!\w)(?!(?:The )?(?:Medical|Chief|State|County|Deputy|Forensic|Assistant)\b)[A-Z][a-z]{2,16} Examiner(?![\w’'])"
)
"""A paper by its name, no office."""
_TIED = re.compile(r"-(?=(?:linked|affiliated|allied|aligned) )", re.ASCII)
"""What parts a name from how a group is tied to it: "an Al-Qaeda-linked group"."""
_NEWS_AGENCY = "news agency"
"""The one agency that is no office."""
_UNNAMED = re.compile(r"sources?|unidentified|anonymous")
"""Who does not let himself be named; reports may be of somebody who is."""
_CALL_LETTERS = re.compile(r"[KW][A-Z]{2,3}(?:-?(?:TV|FM|AM))?(?: (?:News )?\d{1,2})?")
"""Names of American stations."""


def kind_of_name(name: str | None, organisation: str | None) -> AttributionKind:
    """The kind of a source that no word of it tells."""
    if name and _CALL_LETTERS.fullmatch(name):
        return "media"
    return "official" if organisation or name else "unnamed"
