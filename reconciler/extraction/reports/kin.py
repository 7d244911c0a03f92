"""Kin told by whose they are: whom a witness lost, and who cannot be the one whose kin they are."""

import re

KIN_OF_WITNESS = re.compile(
    r"(?:my|our) (?:[a-z]{3,10} )?(?:wife|husband|son|daughter|brother|sister|mother|father|cousin|uncle"
    r"|aunt|nephew|niece|grandson|granddaughter|grandmother|grandfather|friend)\b",
    re.IGNORECASE,
)
"""Whom a witness lost, who is not the one of whom others tell."""
_WHOSE = r"(?:his|her|their) (?:[\w-]{1,14} ){0,2}"
_OF_OTHER_SEX = {
    "he": re.compile(_WHOSE + "(?:wife|daughter|sister|mother|aunt|niece|grandmother|girlfriend)$"),
    "she": re.compile(_WHOSE + "(?:husband|son|brother|father|uncle|nephew|grandfather|boyfriend)$"),
}


def of_his_kin(first: str, later: str) -> bool:
    """One is "he", and the other "his 72-year-old mother", who is no man; or kin told behind the name they share.

    Told before it they may be who has the name: "Lo's wife was killed. Ana Lo was at home."
    """
    by_sex = _other_sex(first, later) or _other_sex(later, first)
    return by_sex or _of_name(first, later) or _otherwise_called(first, later)


def _otherwise_called(one: str, later: str) -> bool:
    """One is somebody's, and the other is named as something else: "his driver", "rancher Bo Lind"."""
    his, named = _HIS.fullmatch(one), _CALLED.match(later)
    return his is not None and named is not None and his["what"] != named["what"]


_HIS = re.compile(r"(?:his|her|their) (?:[\w-]{1,14} ){0,2}(?P<what>[a-z]{3,14})")
_CALLED = re.compile(r"(?:the )?(?P<what>[a-z]{4,14}) [A-Z]")


def _of_name(one: str, kin: str) -> bool:
    """One is told by name, and the other as somebody of that name's: "Ana Lo" and "Lo's wife"."""
    whose = _NAMED_KIN.match(kin)
    return whose is not None and _NAMED_KIN.match(one) is None and whose["name"] in one.split()


_NAMED_KIN = re.compile(
    r"(?:[A-Z][\w.-]{0,20} ){0,3}(?P<name>[A-Z][\w-]{1,20})(?:['’]s|(?<=s)['’]) (?:[\w-]{1,14} ){0,3}?"
    r"(?:wife|husband|sons?|daughters?|brothers?|sisters?|mother|father|cousins?|uncle|aunt|nephews?|nieces?"
    r"|grand(?:son|daughter|mother|father)s?|girlfriend|boyfriend|friends?|bodyguards?|drivers?|guards?|aides?)\b"
)


def _other_sex(pronoun: str, kin: str) -> bool:
    other = _OF_OTHER_SEX.get(pronoun.lower())
    return other is not None and other.match(kin) is not None
