"""Hypothesis strategies for the date resolver: phrases made from its own rules, printed days, hostile texts."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from re._parser import parse  # type: ignore[import-not-found,unused-ignore]
from typing import Any

from hypothesis import strategies as st

from reconciler.extraction.dates.grammar.grammar import Grammar
from reconciler.extraction.dates.grammar.names import DAY_NAMES
from reconciler.extraction.dates.recognise import grammar
from reconciler.extraction.dates.rules.rules import RULES
from reconciler.extraction.scanner import fold
from reconciler.extraction.words import MONTH_NAMES

SHAPES: Mapping[str, tuple[str, ...]] = {
    "#iso": ("2015-06-18", "1950-02-28T23:59:00Z"),
    "#numeric": ("26.08.2015", "3/4/1999"),
    "#clock": ("22:13", "9:05"),
    "#large": ("2,322",),
    "#decimal": ("10.30",),
    "#ordinal": ("3rd", "21st", "30th"),
    "#decade": ("1990s", "'80s"),
    "#short_year": ("'87",),
    "#fraction": ("1/2",),
    "#hour": ("3", "11"),
    "#monthday": ("17", "29"),
    "#two_digits": ("45", "60"),
    "#year": ("1950", "2015"),
    "#four_digits": ("0415",),
    "#whole": ("300",),
    "#quarter": ("Q1", "Q4"),
    "#half": ("H1", "H2"),
    "#fiscal": ("FY2014", "FY15"),
}
"""A few numbers of each printed shape."""


def _words_by_code(codes: Mapping[str, str]) -> dict[str, list[str]]:
    words: dict[str, list[str]] = {}
    for word, code in codes.items():
        words.setdefault(code, []).extend(SHAPES.get(word, (word.capitalize(),)))
    return words


@st.composite
def phrases(draw: st.DrawFn, rule: int | None = None) -> str:
    """Words that some rule's pattern matches, made from the pattern itself."""
    built: Grammar = grammar()
    index = draw(st.sampled_from(range(len(RULES)))) if rule is None else rule
    words = _words_by_code(built.codes)
    codes = draw(st.from_regex(re.compile(built.patterns[index].pattern), fullmatch=True))
    return " ".join(draw(st.sampled_from(words[code] or ["x"])) for code in codes)


def passed_by(pattern: str, stops: Callable[[str], bool]) -> str | None:
    """Words that a pattern over codes matches and none of which a scan `stops` at; None where there are none.

    Told from the pattern's own structure, so that it holds for all phrases and not for a sample.
    """
    words = _words_by_code(grammar().codes)
    silent = {code: next((word for word in found if not stops(fold(word))), None) for code, found in words.items()}
    return _silent_match(parse(pattern), silent)


def _silent_match(parsed: Iterable[tuple[Any, Any]], silent: Mapping[str, str | None]) -> str | None:
    """A match of every part in a row that uses silent words only; None where some part has none."""
    told = []
    for operation, argument in parsed:
        part = _silent_part(str(operation), argument, silent)
        if part is None:
            return None
        told.append(part)
    return " ".join(told)


def _silent_part(operation: str, argument: Any, silent: Mapping[str, str | None]) -> str | None:
    if operation == "LITERAL":
        return silent[chr(argument)]
    if operation == "IN":
        return next((word for kind, code in argument for word in _silent_codes(str(kind), code, silent)), None)
    if operation == "SUBPATTERN":
        return _silent_match(argument[-1], silent)
    if operation == "BRANCH":
        return next((found for way in argument[1] if (found := _silent_match(way, silent)) is not None), None)
    assert operation == "MAX_REPEAT", operation
    return "" if argument[0] == 0 else _silent_match(argument[2], silent)


def _silent_codes(kind: str, code: Any, silent: Mapping[str, str | None]) -> list[str]:
    codes = [code] if kind == "LITERAL" else list(range(code[0], code[1] + 1))
    return [word for one in codes if (word := silent.get(chr(one))) is not None]


FORMS: Mapping[str, Callable[[date], str]] = {
    "June 3, 2021": lambda day: f"{MONTH_NAMES[day.month - 1]} {day.day}, {day.year}",
    "Sept. 3, 2021": lambda day: f"{shortened(day)} {day.day}, {day.year}",
    "June 3rd, 2021": lambda day: f"{MONTH_NAMES[day.month - 1]} {ordinal(day.day)}, {day.year}",
    "JUNE 03, 2021": lambda day: f"{MONTH_NAMES[day.month - 1].upper()} {day.day:02}, {day.year}",
    "Jun. 3 2021": lambda day: f"{MONTH_NAMES[day.month - 1][:3]}. {day.day} {day.year}".replace("May.", "May"),
    "3rd June 2021": lambda day: f"{ordinal(day.day)} {MONTH_NAMES[day.month - 1]} {day.year}",
    "03-Jun-2021": lambda day: f"{day.day:02}-{MONTH_NAMES[day.month - 1][:3]}-{day.year}",
    "3 June 2021": lambda day: f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}",
    "the 3rd of June, 2021": lambda day: f"the {ordinal(day.day)} of {MONTH_NAMES[day.month - 1]}, {day.year}",
    "Thursday, June 3, 2021": lambda day: f"{DAY_NAMES[day.weekday()]}, {MONTH_NAMES[day.month - 1]} {day:%d, %Y}",
    "Thursday 3 June 2021": lambda day: f"{DAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}",
    "2021-06-03": lambda day: day.isoformat(),
    "2021/06/03": lambda day: f"{day:%Y/%m/%d}",
    "03.06.2021": lambda day: f"{day:%d.%m.%Y}",
}
"""The usual printed forms of a day, each under an example of it."""

OUTLETS_FORMS: Mapping[str, tuple[str, Callable[[date], str]]] = {
    "6/3/2021": ("America/New_York", lambda day: f"{day.month}/{day.day}/{day.year}"),
    "06-03-2021": ("America/Chicago", lambda day: f"{day:%m-%d-%Y}"),
    "03/06/2021": ("Europe/London", lambda day: f"{day:%d/%m/%Y}"),
    "3-6-2021": ("Asia/Karachi", lambda day: f"{day.day}-{day.month}-{day.year}"),
}
"""Forms whose order the outlet's zone tells."""


def shortened(day: date) -> str:
    """Months of more than five letters are cut short, as American papers do."""
    name = MONTH_NAMES[day.month - 1]
    return name if len(name) <= len("March") else f"{'Sept' if name == 'September' else name[:3]}."


def ordinal(number: int) -> str:
    """`21st`."""
    ending = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


around = st.text(st.characters(exclude_categories=["Cs", "L", "N"], exclude_characters="\0-–'’.,:/"), max_size=12).map(
    lambda text: text + " "
)
"""Marks, blanks and emoji of any script that may stand before a phrase without joining it."""

letters = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
"""Any Unicode that an article's text may hold."""

wild = st.lists(
    st.one_of(phrases(), letters, st.sampled_from(["İ", "ß", "\u00a0", "שלום", "🕰️", "1" * 40, "- ", "'"])),
    max_size=12,
).map(" ".join)
"""Texts full of phrases of time, broken and whole, among any Unicode."""


AT_ONCE = 24
LONGEST_SLICE = 8
SLICES = sum(AT_ONCE - length + 1 for length in range(2, LONGEST_SLICE + 1))
"""Texts that so many fragments make: generating anew costs far more than cutting."""


def slices(pieces: Sequence[str]) -> Iterator[str]:
    """Texts of two to eight fragments in a row."""
    for start in range(len(pieces) - 1):
        for end in range(start + 2, min(start + LONGEST_SLICE, len(pieces)) + 1):
            yield " ".join(pieces[start:end])


_MARKS = (
    *",.-–—()“”\":/'\n",
    *("'s", "$5", "10%", "1" * 40, "İ", "ß", "\u00a0", "\u0301", "שלום", "🕰️", "said", "will", "was", "\r\n\r\n"),
)


@cache
def _vocabulary() -> tuple[str, ...]:
    """Every word that some rule names, a few numbers of each shape, marks, and a few verbs."""
    words = {word for named in _words_by_code(grammar().codes).values() for word in named}
    return (*sorted(words), *_MARKS)


fragments = st.lists(
    st.one_of(
        st.deferred(lambda: st.sampled_from(_vocabulary())),
        st.deferred(lambda: st.sampled_from(_MARKS)),
        st.deferred(phrases),
        letters,
    ),
    min_size=AT_ONCE,
    max_size=AT_ONCE,
)
"""Words, marks, phrases and any Unicode, to be cut into texts."""
