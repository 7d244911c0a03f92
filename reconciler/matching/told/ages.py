"""Ages that a text prints, and those of them that are told of the accused: a gunman is seldom as old as his victim."""

import re

MOST = 12
NEAR = 80
"""Code points before an age in which its clause says whose it is."""

_AGE = re.compile(
    r"\b\d{1,2}(?:(?=[ -]years?[ -]old\b)|(?:(?<=[a-z], \d)|(?<=[a-z], \d\d))(?=[,.;])"
    r"|(?:(?<=\bage \d)|(?<=\bage \d\d)|(?<=\bage[ds] \d)|(?<=\bage[ds] \d\d))\b)",
    re.ASCII,
)
"""Begins with the number, which is rarer in a text than what stands beside it."""
_CUE = re.compile(
    r"(?P<accused>accused|arrest(?:ed|ing|s)?|against|charg(?:ed|ing)|convicted|detained|gunm[ae]n|indicted|jailed|"
    r"prosecutors|sentenced|shooters?|[Ss]uspects?)\b|(?P<victim>[Vv]ictims?)\b"
    r"|(?:bod(?:y|ies)|deaths?|hit|hurt|injur(?:ed|ing)|kill(?:ed|ing|s)?|murder(?:ed|ing|s)?|shooting|shot|slaying|slain|"
    r"stabb(?:ed|ing)|struck|wound(?:ed|ing))\b",
    re.ASCII,
)
_ONE_CLAUSE = re.compile(r"(?P<comma>,?)[^,.;:\n]*,?[ -](?:ages? |aged )?", re.ASCII)
_BEHIND = re.compile(
    r"[^.\n]{0,80}?\b(?:(?P<accused>gunman|shooter|suspect|accused|admitted|appeared|arrested|booked|charged|confessed|convicted|detained|faces?|"
    r"indicted|custody|in jail|jailed|plead(?:ed|s)?|pled|sentenced|surrendered|turned (?:him|her)self in|wanted)"
    r"|died|dead|dies|found|hurt|injured|killed|shot|slain|stabbed|struck|hit|wounded)\b",
    re.ASCII,
)


def ages_in(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Ages in years, as digits, sorted; and those of them that are told of the accused alone."""
    found: dict[int, bool] = {}
    for match in _AGE.finditer(text):
        age = int(match.group())
        found[age] = found.get(age, True) and _is_of_accused(text, match.start(), match.end())
    kept = sorted(found)[:MOST]
    return tuple(kept), tuple(age for age in kept if found[age])


def _is_of_accused(text: str, start: int, end: int) -> bool:
    """What stands before it in its clause says whose it is, or else what comes first behind it."""
    cues = list(_CUE.finditer(text, max(0, start - NEAR), start))
    if cues and _tells_whose(cues[-1], text, start):
        return cues[-1]["accused"] is not None
    behind = _BEHIND.match(text, end)
    return behind is not None and behind["accused"] is not None


def _tells_whose(cue: re.Match[str], text: str, start: int) -> bool:
    """Only who is called so is named behind a comma: "the suspect, Ana Moor, 31", but not "after the shooting, …"."""
    clause = _ONE_CLAUSE.fullmatch(text, cue.end(), start)
    return clause is not None and (not clause["comma"] or bool(cue["accused"] or cue["victim"]))
