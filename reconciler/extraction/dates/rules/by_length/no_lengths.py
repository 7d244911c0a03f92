"""Counted units that tell no length: a second try, three quarters of them, a film called after its minutes."""

from reconciler.extraction.dates.context.appointed import DECLARING
from reconciler.extraction.dates.grammar.classes import CLASSES
from reconciler.extraction.dates.grammar.rule import Phrase
from reconciler.extraction.dates.grammar.units import UNIT_WORDS
from reconciler.extraction.words import MONTHS

DATED_BEHIND = frozenset("last this next in".split())
"""Behind "one day": that it is some day of."""
DECLARED_FROM = 6
"""Tokens back within which something was declared a day of mourning."""
HYPHENS = frozenset("-–")
DASHES = frozenset("-–—")
HOURS = frozenset(("hour", "minute"))
"""Before a bare plural these tell how long each is: "18-hour days"."""
KEPT = frozenset("calling visiting visitation office opening business working".split())
"""Before "hours" these tell when something is open."""
COUNTS = CLASSES["count_word"]
"""Before "minutes to come" these count: "they take ten minutes to come"."""
AFTER_HOURS = ["after", "-"]
AS_MANY = ["as", "many"]
YEAR_ROUND = ["-", "round"]
DURING = frozenset("for in of over within after last past next first - or than nearly almost about".split())
"""What stands before quarters of a year; others are shares: "three quarters backed it"."""
FOURTHS = frozenset("three 3".split())
"""So many quarters of something are a share of it; "two quarters of slow growth" are half a year."""
SECOND_TO = frozenset("lieutenant sergeant secretary corporal cousin wife husband place team floor home".split())
"""Of these some are the second: "two second lieutenants"."""
MEETING_REACH = 8
"""Words behind "minutes from" within which the meeting stands of which they are."""
IN_A_ROW = frozenset("straight consecutive successive full".split())


def is_no_length(phrase: Phrase) -> bool:
    """Whether something else is counted, or nothing is."""
    counted, before = phrase.get("count"), phrase.last_token
    if UNIT_WORDS[phrase["unit"]] == "quarter":
        return _is_share(phrase)
    if _is_of_year(phrase, counted) or (_is_digits(counted, before) and phrase.stands_out(phrase.end - 1)):
        return True
    if counted is None and before in HOURS and "vague" not in phrase.groups:
        return True
    if (phrase["unit"] == "hours" and (before in KEPT or _is_after_hours(phrase))) or _is_day_of_month(phrase):
        return True
    if counted is None and (before.isdigit() or before in COUNTS) and phrase.tokens[phrase.end - 2] == "to":
        return True
    if _is_other_phrase(phrase, counted):
        return True
    last = phrase.end - 1
    return before not in ("", "the") and phrase.within_title(last) and phrase.stands_out(last)


def _is_day_of_month(phrase: Phrase) -> bool:
    """On October 22 - one day before the rising: the number belongs to the month."""
    return phrase.last_token in MONTHS and not DASHES.isdisjoint(phrase.tokens[phrase.start + 1 : phrase.start + 2])


def _is_after_hours(phrase: Phrase) -> bool:
    """After hours, shares rose; "after hours of talks" tells how long these were."""
    alone = phrase.end - phrase.start == 1
    return alone and (
        (phrase.last_token == "after" and phrase.next_token in ("", ",", ".")) or list(phrase.before(2)) == AFTER_HOURS
    )


def _is_digits(counted: str | None, before: str) -> bool:
    """What is counted, or would be without a word between."""
    return before.isdigit() if counted is None else counted[0].isdigit()


def _is_of_year(phrase: Phrase, counted: str | None) -> bool:
    """The 1990 school year: one, and the digits are its name."""
    if counted is None:
        return False
    one = phrase["unit"] == "year" and phrase.tokens[phrase.end - 2] not in HYPHENS
    return one and len(counted) == len("1990") and counted.isdigit()


def _is_share(phrase: Phrase) -> bool:
    """A quarter of something, or three of them, if no preposition makes a time of it, and they are none in a row."""
    if not IN_A_ROW.isdisjoint(phrase.tokens[phrase.start : phrase.end]):
        return False
    alone = phrase["unit"] == "quarter" or "count" not in phrase.groups
    if not alone and phrase["count"] not in FOURTHS and phrase.next_token == "of":
        return False
    return alone or phrase.next_token in ("of", "-") or phrase.last_token not in DURING


def _is_other_phrase(phrase: Phrase, counted: str | None) -> bool:
    """A day long gone, a year ahead of time, as many days, one day last week, a second thought."""
    last, behind = phrase.tokens[phrase.end - 1], phrase.next_token
    if (last == "long" and counted in ("a", "an")) or (last == "ahead" and behind == "of"):
        return True
    if behind == "round" or list(phrase.tokens[phrase.end : phrase.end + 2]) == YEAR_ROUND:
        return True
    if (phrase.last_token == "as" and phrase.get("vague") == "many") or list(phrase.before(2)) == AS_MANY:
        return True
    if phrase["unit"] == "minutes" and counted is None and (behind == "of" or _is_of_meeting(phrase)):
        return phrase.last_token in ("", "the")
    if counted == "a" and behind == "of" and not DECLARING.isdisjoint(phrase.before(DECLARED_FROM)):
        return True
    if counted == "one" and phrase["unit"] == "day":
        return behind in DATED_BEHIND
    if phrase["unit"] != "second":
        return False
    return counted in ("a", "the", None) or behind.removesuffix("s") in SECOND_TO


def _is_of_meeting(phrase: Phrase) -> bool:
    """Minutes from last month's meeting."""
    return phrase.next_token == "from" and "meeting" in phrase.tokens[phrase.end : phrase.end + MEETING_REACH]
