"""Stamps that a page prints behind a word for them: "Posted: Saturday, April 5, 2014 10:24 AM EDT"."""

import re
from datetime import date

from reconciler.extraction.words import MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WRITTEN = rf"(?:[a-z]{{3,9}},? )?(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b"
_SLASHED = r"(?P<number>\d{1,2})/(?P<second>\d{1,2})/(?P<in_year>(?:19|20)\d\d),? (?:at )?\d{1,2}:\d{2} ?[ap]\.?m\b"
"""With the hour as Americans write it, who put the month first."""
_LABEL = r"(?:first |originally |last )?(?P<label>posted|published|created|updated|modified)"
_LABELLED = re.compile(
    rf"(?:^[ \t]{{0,4}}{_LABEL}(?: on| at)?:? {{0,2}}|\({_LABEL.replace('label', 'inside')} "
    rf"|(?<=[ |]){_LABEL.replace('label', 'behind')}: {{1,2}})(?:{_WRITTEN}|{_SLASHED})(?P<rest>[^\n]{{0,60}})",
    re.ASCII | re.IGNORECASE | re.MULTILINE,
)
_WORDS = ("osted", "ublished", "reated", "pdated", "odified", "OSTED", "UBLISHED", "REATED", "PDATED", "ODIFIED")
"""One of these stands in every such stamp."""
_CENTURIES = ("19", "20")
"""So does the beginning of its year."""
_LATER = ("updated", "modified")
"""A page is brought up to date long after."""
_PROSE = re.compile(r"[,;]? (?!at\b|am\b|pm\b|by\b|updated\b|last\b|posted\b)[a-z]{2}", re.ASCII)
"""Goes on as a sentence does."""


def labelled_stamp(text: str) -> tuple[date, str] | None:
    """The day and the words of the stamp that says when the page was published, else when it was last brought up."""
    if not (any(map(text.__contains__, _CENTURIES)) and any(map(text.__contains__, _WORDS))):
        return None
    found = [match for match in _LABELLED.finditer(text) if _PROSE.match(match["rest"]) is None]
    own = [match for match in found if _label(match) not in _LATER]
    return next((told for match in (*own, *found) if (told := _read(match)) is not None), None)


def _label(match: re.Match[str]) -> str:
    return (match["label"] or match["inside"] or match["behind"]).lower()


def _read(match: re.Match[str]) -> tuple[date, str] | None:
    month = MONTHS[match["month"].lower()] if match["month"] else int(match["number"])
    day, year = int(match["day"] or match["second"]), int(match["year"] or match["in_year"])
    printed = match.group()[: match.start("rest") - match.start()].strip(" (\t")
    try:
        return date(year, month, day), printed
    except ValueError:
        return None
