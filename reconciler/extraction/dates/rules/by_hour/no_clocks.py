"""Clocks that tell no hour: bars and houses, what is left of a match, how long a video is."""

from reconciler.extraction.dates.grammar.hours import NAMED_HOURS
from reconciler.extraction.dates.grammar.rule import Phrase
from reconciler.extraction.dates.rules.by_hour.clock_days import is_bare

SHORT_ZONES = frozenset("et ct mt pt".split())
"""Zones that other words are cut short to as well."""
BEFORE_HOURS = frozenset("at around about by until since before after from and to past".split())
BRINGING_IN = BEFORE_HOURS | frozenset("or between near approximately roughly".split())
"""What brings an hour in."""
MINUTES_LONG = len("1:47")
"""Hours of two digits are too long for a video."""
QUOTES = frozenset("'\"‘“|")
HALF_LENGTHS = frozenset(("hours", "hrs"))
ON_THE_HOUR = BEFORE_HOURS - frozenset("around about past".split()) | {""}
"""Before "14.30 hours" these tell a time of day; behind others it is a length."""
BEHIND_LENGTHS = frozenset("of after before later earlier into passed".split())
"""Behind "on 6 June 1944 hours" these make a year and a length of it."""
WITH_MINUTES = len("14.30")


def is_no_clock(words: str, phrase: Phrase) -> bool:
    """High Noon; 1115 Mt. Vernon Avenue, where zones are printed in capitals; with 7:41 to go, ten points in 1:20."""
    clock = phrase.part("clock")
    if phrase.last_token in ("with", "in") and is_bare(phrase):
        return True
    if words in NAMED_HOURS:
        return phrase.within_title(clock.start)
    if ":" in words and _is_of_video(words, phrase):
        return True
    digits, last = words.split()[0], words.split()[-1]
    if last in HALF_LENGTHS and phrase.next_token in BEHIND_LENGTHS and "day" in phrase.groups:
        return True
    if "." in digits and last in HALF_LENGTHS:
        return len(digits) != WITH_MINUTES or phrase.last_token not in ON_THE_HOUR
    zoned = last in SHORT_ZONES
    return zoned and not phrase.printed(clock.end - 1).isupper()


def _is_of_video(words: str, phrase: Phrase) -> bool:
    """Digits alone before a title, as lists of videos print them: "1:47 Neighbors describe blast"."""
    if len(words) != MINUTES_LONG or phrase.end - phrase.start != 1:
        return False
    before, behind = phrase.last_token, phrase.printed(phrase.end)
    listed = not before or before in QUOTES or (before.isalpha() and before not in BRINGING_IN)
    return listed and (behind[:1].isupper() or behind in QUOTES)
