"""Entries of a chronology: each begins with its date, and one without a year follows the one before it."""

from reconciler.concepts.calendar import Granule, first_day, value_of, year_of
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.direction_of_months import lean_of_month
from reconciler.extraction.dates.grammar.rule import Phrase, Setting

HEADED = frozenset((":", "-", "—"))
"""Behind the date that heads an entry."""
BULLETS = frozenset("• * - — ·".split())
UNTIL = frozenset(("to", "until", "through"))
RANGE_LEFT = 6
"""Tokens behind the first day of a range that is a heading: "March 1953 to October 22, 1956"."""
HEADS = ("day", "month", "year")
MONTHS_A_YEAR = 12
BACK_AT_MOST = 2
"""Months back that may be told in either order: chronologies of news have the latest entry first."""


def is_head(phrase: Phrase, setting: Setting) -> bool:
    """It opens a sentence that goes on behind a colon or a dash, or is all of it; so does the range that it begins.

    Behind another entry a new clause may follow it at once: "Jan 4 Bakers strike".
    """
    behind_entry = setting.entry is not None and setting.opening and phrase.start == 0
    if behind_entry and phrase.printed(phrase.end)[:1].isupper():
        return True
    if phrase.start == 0 and {"year", "month"} <= set(phrase.groups) and phrase.tokens[0] == phrase["year"]:
        return True
    if phrase.start > 1 or (phrase.start and phrase.last_token not in BULLETS):
        return False
    if phrase.next_token in HEADED or phrase.end == len(phrase.tokens):
        return True
    return phrase.next_token in UNTIL and len(phrase.tokens) - phrase.end <= RANGE_LEFT


def _is_gone(year: int, month: int, day: int | None, setting: Setting) -> bool:
    here = setting.published
    return (year, month, day or 1) <= (here.year, here.month, here.day)


def _is_within(phrase: Phrase, entry: Granule, setting: Setting) -> bool:
    """In the paragraph that the entry heads, of what is not told as to come."""
    return setting.reference == entry and not setting.carried and lean_of_month(phrase) != "future"


def entry_after(setting: Setting, granule: Granule, phrase: Phrase) -> Granule | None:
    """The head of the entry that what follows belongs to: one with its year, behind another, or of days gone by."""
    if granule.unit not in HEADS or not is_head(phrase, setting):
        return setting.entry
    gone = granule.unit == "day" and granule.index <= setting.published.toordinal()
    return granule if gone or setting.entry is not None or "year" in phrase.groups else setting.entry


def year_of_entry(month: int, day: int | None, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor] | None:
    """The year of the entry before it, or that it stands in; the next one where its month lies behind."""
    entry = setting.entry
    if entry is None or not (is_head(phrase, setting) or _is_within(phrase, entry, setting)):
        return None
    year, value = year_of(entry), value_of(entry)
    told = first_day(entry)
    if entry.unit != "year" and month < told.month:
        if told.month - month <= BACK_AT_MOST:
            return None
        year += _is_gone(year + 1, month, day, setting)
    if year == setting.published.year and not _is_gone(year, month, day, setting):
        return None
    return year, f"in or behind the entry of {value}", Anchor("timex", value)
