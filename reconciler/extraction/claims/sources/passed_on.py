"""Sources that somebody else passes on: "it was learned from officials that", "quoted the mayor as saying"."""

import re
from collections.abc import Iterator

_B = r"[ \u00a0\n]"
_WHO = r"[^,;:.\"“”]"
_LEARNED = re.compile(
    rf"(?<!\w)it{_B}(?:was|has been){_B}(?:also{_B})?(?:learned|learnt|reported|confirmed|announced|disclosed)"
    rf"{_B}(?:from|by){_B}(?P<by>{_WHO}{{3,60}}?){_B}that(?!\w)",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    rf"(?<!\w)(?:quoted|quotes|quoting|cited|cites|citing){_B}(?!by )(?P<by>{_WHO}{{3,80}}?)"
    rf"{_B}as{_B}(?:saying|telling|reporting)(?!\w)",
    re.IGNORECASE,
)
_WAS_QUOTED = re.compile(
    r"(?:^|(?<=[,;.\"“”\n] )|(?<=\n))(?P<by>[^,;:.\"“”\n]{3,80}?)"
    rf"{_B}(?:was|were|is|are){_B}(?:quoted|cited|reported)(?:{_B}(?:by|in){_B}{_WHO}{{2,40}}?)?{_B}as{_B}saying(?!\w)",
    re.IGNORECASE,
)
_CITING = rf"(?:citing|quoting){_B}(?P<by>{_WHO}{{3,60}}?)"
_LEADING = re.compile(rf"{_CITING},", re.IGNORECASE)
TRAILING = re.compile(rf"(?<=, ){_CITING}(?=[,.;]|$)", re.IGNORECASE)
"""Whom the one who reports cites, after what is reported."""


def passed_on_in(text: str, start: int, end: int) -> Iterator["re.Match[str]"]:
    """The sources that others pass on in `text[start:end]`, each as the group `by`."""
    low = text[start:end].lower()
    if "that" in low and ("from" in low or "by" in low):
        yield from _LEARNED.finditer(text, start, end)
    if "as" in low and any(hint in low for hint in ("saying", "telling", "reporting")):
        yield from _QUOTED.finditer(text, start, end)
        yield from _WAS_QUOTED.finditer(text, start, end)
    if "citing" not in low and "quoting" not in low:
        return
    leading = _LEADING.match(text, start, end)
    if leading is not None:
        yield leading
    yield from TRAILING.finditer(text, start, end)


def cites(text: str, start: int) -> bool:
    """The clause at `start` names whom an outlet cites: the outlet only passes it on."""
    return text[start : start + 3].lower() in ("cit", "quo")
