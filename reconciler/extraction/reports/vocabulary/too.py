"""What befell somebody as it befell those told before: "a nun was also killed", "his wife died too"."""

import re


def befell_too(words: str, end: int) -> bool:
    """The sentence tells so of those whose words end at `end`."""
    return _TOO.match(words, end) is not None


_HARMED = r"(?:killed|shot|stabbed|struck|hit|grazed|wounded|injured|hurt|murdered|found dead)"
_TOO = re.compile(
    rf"[^.;:!?]{{0,60}}? (?:(?:was|were|been|is|are) also {_HARMED}\b|also (?:died|drowned|perished)\b"
    rf"|(?:(?:was|were|been|is|are) {_HARMED}|died|drowned|perished),? (?:too|as well)\b(?! (?:as|many|late|soon)\b))",
    re.ASCII | re.IGNORECASE,
)
