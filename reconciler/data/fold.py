"""One spelling for names that differ in case, accents, apostrophes and hyphens only."""

import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile("['`´ʻʼʽʾʿ‘’.]")
_BREAKS = re.compile(r"[\W_]+")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"})


@lru_cache(maxsize=1 << 14)
def fold(name: str) -> str:
    """Lower-case letters and digits with single blanks: `Mūsá Qal‘ah` and `musa qalah` are one."""
    if name.isascii():
        plain = name.lower()
    else:
        lowered = name.lower().translate(_LETTERS)
        decomposed = unicodedata.normalize("NFKD", lowered)
        plain = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return _BREAKS.sub(" ", _MARKS.sub("", plain)).strip()
