"""Days of thefts and robberies that came before what is told: "the gun had been stolen on June 30"."""

import re

WITHIN = 110
"""Characters before a day in which it is told."""
_THINGS = r"(?:guns?|handguns?|pistols?|rifles?|shotguns?|revolvers?|weapons?|firearms?|cars?|vehicles?|trucks?|suvs?)"
_STOLEN = re.compile(
    rf"\b{_THINGS}\b(?: [a-z'’-]{{2,14}}){{0,6}}?"
    r" (?:stolen|taken in an? (?:[a-z]{3,10} )?(?:burglary|theft|break-in))\b(?: [a-z0-9'’-]{1,16}){0,12}?,? $",
    re.ASCII,
)
_BREAK_INS = re.compile(
    r"\b(?:robberies|burglaries|burglary|thefts|break-ins)(?: (?!when\b|that\b)[a-z'’-]{2,14}){0,3}?"
    r"(?: that| which)?(?: (?:had|all|both|each))? (?:happened|occurred|took place|were (?:reported|committed))\b"
    r"(?: (?!when\b|killed\b|shot\b)[a-z0-9'’-]{1,16},?){0,6} $",
    re.ASCII,
)
_ONE_OF_THEM = re.compile(
    r"\b(?:wanted|sought|suspected|linked|charged) (?:[a-z-]{2,14} ){0,4}?(?:robberies|burglaries|thefts|break-ins)\b"
    r",? (?:one of (?:them|which)|the latest|the last|including one)(?: [a-z-]{2,12}){0,4} $",
    re.ASCII,
)
_HE_HAD = re.compile(
    r"(?:^|[.;“\"] ?)(?:he|she|they|the (?:men|man|pair|two|suspects?)) (?:had |allegedly |reportedly )*had "
    r"(?:allegedly |reportedly |also |already )?(?:robbed|stolen|burglari[sz]ed|broken into|carjacked|held up)"
    r"(?: [a-z0-9'’-]{1,16}){1,6} $",
    re.ASCII,
)
"""What whoever did it had done before."""
_HARMED = re.compile(r"\b(?:shot|killed|stabbed|died|wounded|injured|shooting|killing|struck|hit|fired)\b", re.ASCII)
_HINTS = ("stolen", "robb", "burglar", "theft", "break-in", "broken into", "carjacked", "held up")


def of_theft(words: str, begin: int) -> bool:
    """The day right behind a theft or a robbery that is no part of the harm told; `words` in lower case."""
    first = max(0, begin - WITHIN)
    if not any(hint in words for hint in _HINTS):
        return False
    for told in (_STOLEN, _BREAK_INS, _ONE_OF_THEM, _HE_HAD):
        found = told.search(words, first, begin)
        if found is not None and _HARMED.search(found.group()) is None:
            return True
    return False
