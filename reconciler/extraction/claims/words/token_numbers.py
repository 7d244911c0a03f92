"""Numbers among the tokens of a sentence: those of several words, ranges, ages and dates."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from reconciler.extraction.claims.words.tagged import Tokens, joined, tagged
from reconciler.extraction.words import MONTHS, SMALL_NUMBERS, TENS, UNITS

_NUMBER = re.compile(r"[a1]?s(?:s|&?1s?){0,3}|1")
_PAIR = re.compile(r"1(?=1)")
_DATE = re.compile(r"w\.w|w\.?#(?:,#(?=$|[^kdpPQoC]))?|#w(?:,?#)?")
_AGE = re.compile(
    r"(?=[#,j.(/-])(?:-{1,2}j[/,]?[#Y](?:,?&?[#Y]){0,6}-{1,2}|(?:#&)?#-{0,2}9"
    r"|#-?(?=(?:,|&){1,2}(?:#-,?&){0,2}Y)|,?j~?[#Y][u9]?[&t-](?:#[u9]?|Y)|,?j[/,]?[#Y](?:,?&?[#Y]){0,6}"
    r"|(?<=[pCY0oR])(?:\.?,#(?=[,.;:)&xXD]|$)|\(#\))"
    r"|(?<=p)/#(?=[,.;&bvkxXZI]|$)|(?<=R)\.?#(?=,)|(?<=[pP]),#&#(?=,)|(?<=[pCY0oR]),[#D]j?#(?=[,.;:)&xXD]|$))"
)
"""It begins with a look at whether any of its forms can begin here."""
_RANGE = re.compile(r"[1#](?:t|-|&)[1#](?=[^#1])")
_BY_NUMBER = re.compile(r"m(?=#)|(?<=#)m")
_NUMERIC = frozenset("1sc")
_COUNTS = str.maketrans("1sc", "###")


def join_numbers(tokens: Tokens, times: Sequence[tuple[int, int]]) -> Tokens:
    """Number words that make one number, as one token tagged `#`; vague ones are tagged so as well."""
    tokens = joined(tokens, _years_old(tokens))
    if _NUMERIC.isdisjoint(tokens.tags):
        return _without_times(tokens, times)
    tokens = _without_groups(tokens)
    if not TENS.keys().isdisjoint(tokens.low):
        tokens = joined(tokens, _tens_and_units(tokens))
    if "s" in tokens.tags:
        tokens = joined(tokens, [(*m.span(), "#") for m in _NUMBER.finditer(tokens.tags) if len(m.group()) > 1])
    tokens = tagged(tokens, tokens.tags.translate(_COUNTS))
    ages = [m for m in _AGE.finditer(tokens.tags) if _is_age(tokens, m)]
    tokens = joined(tokens, [(*m.span(), "Y" if m.group()[-1] == "9" else "0") for m in ages])
    tokens = joined(tokens, _grades(tokens))
    tokens = _without_times(tokens, times)
    days = _with_may(tokens)
    if "w" in days:
        tokens = joined(tokens, [(*m.span(), "w") for m in _DATE.finditer(days) if _is_date(tokens, m)])
    return joined(tokens, [(*m.span(), "#") for m in _RANGE.finditer(tokens.tags) if _is_range(tokens, m)])


def _tens_and_units(tokens: Tokens) -> list[tuple[int, int, str]]:
    """Spans of tens and a unit printed without their hyphen: "forty two clerks"."""
    low, begins = tokens.low, (match.start() for match in _PAIR.finditer(tokens.tags))
    return [(at, at + 2, "1") for at in begins if low[at] in TENS and UNITS.get(low[at + 1], 10) < 10]


def _without_groups(tokens: Tokens) -> Tokens:
    """The tokens, "a group of" left a count only right before several people who have no number."""
    if _GROUP not in tokens.low:
        return tokens
    tags = list(tokens.tags)
    for at, word in enumerate(tokens.low):
        if word == _GROUP and _SEVERAL.match(tokens.tags, at + 1) is None:
            tags[at] = "o"
    return tagged(tokens, "".join(tags))


_GROUP = "a group of"
_SEVERAL = re.compile(r"[oCAQY-]{0,3}P")
"""Tags of people without a number, with what says of what kind they are."""


def _is_range(tokens: Tokens, match: "re.Match[str]") -> bool:
    """Two numbers tied by "to" or a dash, but for "rose from 3 to 5" and "by 3 to 5"; by "and" only after "between"."""
    low, tag = tokens.low[match.start() + 1], match.group()[1]
    before = tokens.low[match.start() - 1] if match.start() else ""
    if tag == "-" and tokens.low[match.start()].isdigit() != tokens.low[match.end() - 1].isdigit():
        return False  # "Channel 12 - Five hurt"
    if tag == "t":
        rises = before == "from" and _rises(tokens, match.start()) and tokens.low[match.start() - 2] not in RANGING
        return not rises and _BY.search(tokens.tags, max(0, match.start() - 3), match.start()) is None
    return tag != "&" or low == "or" or before.endswith("between")


RANGING = frozenset("range ranges ranged ranging vary varies varied varying".split())
"""Before "from" and the least and the most of several counts."""
_BY = re.compile(r"\^y[^#1]?$")
"""Before a number by which a toll rose, with a hedge perhaps: "jumped by nearly 30 to 55"."""


def _rises(tokens: Tokens, at: int) -> bool:
    """Words stand before "from" that may have risen so: "climbed from 3 to 5", "a toll up from 3 to 5"."""
    return tokens.tags[max(0, at - 2) : at - 1] not in ("", ",", ";", ":", "-", "(")


def _is_date(tokens: Tokens, match: "re.Match[str]") -> bool:
    """A number after a day and a month is a year of four digits, or it is none of the date."""
    words = tokens.low[match.start() : match.end()]
    if not any(word.removesuffix(".") in MONTHS for word in words) or not any(word[0].isdigit() for word in words):
        return False
    if _in_a_month(tokens, match.end() - 1):
        return False
    last = tokens.low[match.end() - 1]
    before = match.start() - 1
    day = before >= 0 and tokens.tags[before] == "w" and tokens.low[before].isdigit()
    return (match.group().count("#") < 2 and not day) or (len(last) == 4 and last.isdigit())


def _grades(tokens: Tokens) -> list[tuple[int, int, str]]:
    """Spans of a class or form and its number, which count nobody: "a Class 10 pupil", "three Form Two students"."""
    if GRADES.isdisjoint(tokens.low):
        return []
    at = [at for at, word in enumerate(tokens.low[:-1]) if word in GRADES and tokens.tags[at + 1] == "#"]
    return [(one, one + 2, "o") for one in at if tokens.low[one] != "year" or tokens.tags[one - 1 : one] in ("a", "#")]


def _years_old(tokens: Tokens) -> list[tuple[int, int, str]]:
    """Spans of an age with one hyphen: "a 16-year old boy"."""
    low = tokens.low
    if "old" not in low and "olds" not in low:
        return []
    heads = (at for at, word in enumerate(low[1:]) if word in ("old", "olds"))
    return [(at, at + 2, "Y") for at in heads if low[at].endswith("-year")]


GRADES = frozenset(("class", "form", "grade", "standard", "std", "year"))
"""What pupils are in by number; the year of a date has no article."""


def _without_times(tokens: Tokens, times: Sequence[tuple[int, int]]) -> Tokens:
    """The tokens, numbers inside a time expression tagged `w`."""
    if not times:
        return tokens
    tags = list(tokens.tags)
    for start, end in times:
        for at in range(bisect_left(tokens.begin, start), bisect_left(tokens.begin, end)):
            tags[at] = "w" if tags[at] in "#m" and not _in_a_month(tokens, at) else tags[at]
    return tagged(tokens, "".join(tags))


def _in_a_month(tokens: Tokens, at: int) -> bool:
    """A count of people behind a month: "in January 31 civilians were killed"; the day would be "on" it."""
    before, after = tokens.low[max(0, at - 2) : at], tokens.tags[at + 1 : at + 2]
    return after in ("p", "P") and before[:1] == ["in"] and before[-1] in MONTHS and len(before) > 1


def _is_age(tokens: Tokens, match: "re.Match[str]") -> bool:
    """Whether the numbers of a match can be years of age: not so "Kabul, 1,200", nor "Kabul, 12 in Herat"."""
    if tokens.low[match.end() : match.end() + 1] == ["in"] and tokens.tags[match.end() + 1 : match.end() + 2] == "C":
        return False
    if match.group() == "/#":
        return tokens.low[match.start() - 1] in _YOUNG and len(tokens.low[match.start() + 1]) < 10
    if match.group()[:2] in (",#", ",D") and match.group() != ",#" and "&" not in match.group():
        return tokens.low[match.start() + 1] in ("both", "all") and tokens.low[match.end() - 1].isdigit()
    numbers = (tokens.low[at] for at in range(*match.span()) if tokens.tags[at] == "#")
    return all(len(number) <= 3 or SMALL_NUMBERS.keys() >= set(number.split("-")) for number in numbers)


_YOUNG = frozenset("boy girl child youth lad baby infant toddler teenager youngster".split())
"""Of whom an age is told after "of": "a boy of 12"."""


def _with_may(tokens: Tokens) -> str:
    """The tags, with the month told from the modal: "May 7"."""
    if "may" not in tokens.low:
        return tokens.tags
    tags = list(tokens.tags)
    for match in _BY_NUMBER.finditer(tokens.tags):
        at = match.start()
        if tokens.low[at] == "may" and _MODAL_BEFORE.isdisjoint(tokens.low[at + 1 : at + 2]):
            tags[at] = "w"
    return "".join(tags)


_MODAL_BEFORE = frozenset("have be well yet also still never not only".split())
"""What follows the modal, and no month: "12 may have died"."""
