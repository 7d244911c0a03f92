"""Places of those who govern, confirm or speak there, which need not be where it happened."""

import re

_OFFICE = re.compile(
    r"(?P<closes>, (?:an? |the )?(?:[A-Za-z-]{2,14} ){0,3})?\b(?:[Pp]olice|[Oo]fficials|(?P<governs>[Gg]overnment)"
    r"|[Mm]inistry|[Pp]rosecutors|[Aa]uthorities|[Hh]ospital|[Hh]eadquarters|[Dd]octors|command|[Mm]edics"
    r"|[Ee]mbassy) in $",
    re.ASCII,
)
_OFFICE_ENDS = tuple(
    f"{word[1:]} in "
    for word in "police officials government ministry prosecutors authorities hospital headquarters doctors command"
    " medics embassy".split()
)
"""How it ends, first letters left out."""
_HEAD_OF = re.compile(
    r"\b(?:including|included|among them|were|killed|killing|wounding|wounded|kidnapped|murdered)"
    r" (?:[a-z-]{2,14} ){0,3}?the (?:[a-z]{3,12} ){0,2}?"
    r"(?:chief|governor|mayor|commander|head|director|imam|bishop|judge) of $",
    re.ASCII,
)
"""Before what one of the dead governed."""
_GOVERNS = re.compile(
    r"(?:\bsaid [A-Z][^.,;:]{2,40}|\b[A-Z][\w'’-]{1,20}), (?:the |a |an )?(?:[a-z]{3,12} ){0,2}?"
    r"(?:chief|governor|mayor|commander|head|director|imam|bishop|judge|administrator) of $",
    re.ASCII,
)
"""Before what somebody governs who is named as he speaks: "said Omar Bo, the mayor of"."""
_APPOINTED_FOR = re.compile(
    r"\b(?:governor|(?:intelligence|military|police|finance) chief|commander|head|judge)(?: of the [a-z]{4,12})?"
    r" for (?:the )?(?:[A-Za-z][a-z]{3,12}ern )?$",
    re.ASCII,
)
"""Before what a group has somebody for: "the rebels' shadow governor for"."""
_CONFIRMS = re.compile(r" (?:confirmed|denied|declined|gave|called|did not|have not|has not)\b", re.ASCII)
_CLOSES = re.compile(r" (?:\w{1,12} )?(?:said|says|told|reported|announced|wrote|added)\b|[.]?$", re.ASCII)
"""Who only confirms, or speaks at the end of a sentence, need not sit where it happened."""


def of_office(before: str, text: str, end: int) -> bool:
    """Told as what somebody governs, or as where an office is whose word closes the sentence or only confirms."""
    if before.endswith(" of "):
        return _HEAD_OF.search(before) is not None or _GOVERNS.search(before) is not None
    if " for " in before and _APPOINTED_FOR.search(before) is not None:
        return True
    office = _OFFICE.search(before) if before.endswith(_OFFICE_ENDS) else None
    if office is None:
        return False
    if office["governs"]:
        return True
    return (_CLOSES if office["closes"] else _CONFIRMS).match(text, end) is not None
