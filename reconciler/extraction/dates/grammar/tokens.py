"""Cuts a stretch of text into tokens (words, numbers of each printed shape, marks) and names the shapes."""

import re
from collections.abc import Mapping

_DIGITAL_DATES = tuple(
    rf"[0-9]{{1,2}}{mark}[0-9]{{1,2}}{mark}[0-9]{{2,4}}(?!\w|[./-][0-9])" for mark in (r"\.", "/", "-")
)
_NUMBERS = (
    r"[0-9]{1,3}(?:[.,][0-9]{1,3})?[ ]?(?:%|percent\b|per cent\b)",
    r"[$£€¥#][ ]?[0-9][0-9,.]{0,20}",
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?"
    r"(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?(?![\w-])",
    r"[0-9]{4}-[Ww][0-9]{2}(?:-[0-9])?(?![\w-])",
    *_DIGITAL_DATES,
    r"[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}(?!\w|/[0-9])",
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?![0-9:])",
    r"[0-9]{1,3}(?:,[0-9]{3}){1,6}(?![0-9])(?:\.[0-9]{1,9})?",
    r"[0-9]{1,9}\.[0-9]{1,9}(?![0-9])",
    r"[0-9]{1,3}(?:[Ss][Tt]|[NnRr][Dd]|[Tt][Hh])\b",
    r"['’‘]?[0-9]{1,3}0['’]?[Ss]\b",
    r"['’‘][0-9]{2}\b",
    r"[0-9]/[0-9](?![0-9/])",
    r"[0-9]{1,40}+(?![^\W_])",
    r"[0-9]{1,2}(?=[AaPp]\.?[Mm]\b)",
    r"[0-9]{1,4}(?=(?:AD|BCE?|CE)\b)",
    r"[0-9]{4}(?=(?:GMT|UTC|[ECMP][DS]T|BST|CET|hrs)\b)",
)
TOKEN = re.compile(
    r"\s*+(?:"
    r"[A-Za-z]{1,40}+\b"
    r"|[,.;:()\"“”!?—/&]"
    r"|[^\W\d_]{1,40}(?:[0-9]\w{0,40})?"
    r"|(?=[0-9$£€¥#'’‘])(?:" + "|".join(_NUMBERS) + r")"
    r"|\w{1,40}"
    r"|(?<=[ ])[-–][ ]"
    r"|[^\w\s])"
)
"""One token with the blanks before it; a dash between blanks keeps the one behind it too.

Every alternative is bounded, and some alternative takes whatever is no blank: in a stretch that ends in a token the
matches leave no gap, and the whole is linear.
"""

MARKS: Mapping[str, str] = {"’": "'", "‘": "'", "–": "-", "- ": "—", "– ": "—"}
"""Typographic marks and the plain ones that patterns are written with."""

SAME: Mapping[str, str] = {
    "till": "until",
    "thru": "through",
    "&": "and",
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
}
"""Tokens in small letters that are read as others wherever they stand."""

_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("#other", r".*%$|.*percent$|.* cent$|[$£€¥#].*"),
        ("#quarter", r"q[1-4]"),
        ("#half", r"h[12]"),
        ("#fiscal", r"fy(?:[0-9]{2}|[0-9]{4})"),
        ("#iso", r"[0-9]{4}-.*"),
        ("#numeric", r"[0-9]{1,2}([./-])[0-9]{1,2}\1[0-9]{2,4}|[0-9]{4}/.*"),
        ("#clock", r"[0-9]{1,2}:[0-9]{2}.*"),
        ("#large", r"[0-9]{1,3}(?:,[0-9]{3})+.*"),
        ("#decimal", r"[0-9]+\.[0-9]+"),
        ("#ordinal", r"[0-9]+(?:st|nd|rd|th)"),
        ("#decade", r"['’‘]?[0-9]{1,3}0['’]?s"),
        ("#short_year", r"['’‘][0-9]{2}"),
        ("#fraction", r"[0-9]/[0-9]"),
        ("#hour", r"[1-9]|0[1-9]|1[0-2]"),
        ("#monthday", r"1[3-9]|2[0-9]|3[01]"),
        ("#two_digits", r"0?0|[3-9][0-9]"),
        ("#year", r"1[0-9]{3}|20[0-9]{2}|21[0-9]{2}"),
        ("#four_digits", r"[0-9]{4}"),
        ("#whole", r"[0-9]{1,40}"),
    )
)
"""Printed shapes of numbers, the first that fits."""


def shape_of(token: str) -> str | None:
    """The name of the printed shape of a number token; None for any other token."""
    return next((name for name, pattern in _SHAPES if pattern.fullmatch(token)), None)
