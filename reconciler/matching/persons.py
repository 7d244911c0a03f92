"""People whom a text tells of by name and age, or identifies: those who were harmed and those who are held for it."""

import re
from collections.abc import Iterator

from reconciler.matching.names import folded

_NAME = r"[A-Z][\w'’.-]{1,20}(?: [A-Z][\w'’.-]{0,20}){0,2} [A-Z][\w'’-]{1,20}"
_AGED = re.compile(rf"({_NAME}),? ?(?:\(|, )(\d{{1,2}})(?=[,);.]| of\b| years?\b)", re.ASCII)
_YEAR_OLD = re.compile(rf"\b(\d{{1,2}})-year-old ({_NAME})", re.ASCII)
_IDENTIFIED = re.compile(rf"\bidentified (?:\w{{1,12}} ){{0,6}}as (?:\d{{1,2}}-year-old )?({_NAME})", re.ASCII)
MOST = 12


def persons_in(text: str) -> tuple[str, ...]:
    """Folded names, first and last word only, of people told with their age or identified, sorted."""
    found = dict.fromkeys(name for name in _found(text) if " " in name)
    return tuple(sorted(list(found)[:MOST]))


def _found(text: str) -> Iterator[str]:
    for pattern, group in ((_AGED, 1), (_YEAR_OLD, 2), (_IDENTIFIED, 1)):
        for match in pattern.finditer(text):
            words = folded(match[group]).split()
            if len(words) > 1:
                yield f"{words[0]} {words[-1]}"
