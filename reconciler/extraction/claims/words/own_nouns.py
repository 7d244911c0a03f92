"""A newsroom's own nouns for people, as CSV, put before those of the package."""

import csv
import re
from collections.abc import Iterator, Mapping
from io import StringIO
from typing import cast, get_args

import msgspec

from reconciler.concepts.claim import Role
from reconciler.concepts.group import GROUPS
from reconciler.extraction.claims.words.nouns import Noun, Nouns, package_nouns

IRREGULAR: Mapping[str, str] = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people",
    "wife": "wives",
    "thief": "thieves",
}
"""Ends of nouns by the ends of their plurals."""
_BEHIND_HEAD = re.compile(r"(?:-in-law|-to-be|-by|[ -]general| of [a-z ]+)$", re.ASCII)
"""What stands behind the noun that takes the plural: "sons-in-law", "members of parliament"."""
LONGEST = 60
"""Characters of one noun."""


def with_own_nouns(table: str) -> Nouns:
    """The package's nouns under a newsroom's own.

    `table` is CSV with a heading: `noun`, in the singular, and `group`, a node of the tree of groups; where told,
    `role` (`victim` or `attacker`) and `plural`, else made by rule. Raises `ValueError` naming the line that is none.
    """
    known = package_nouns()
    own = {word: noun for number, row in _rows(table) for word, noun in _own_noun(row, number)}
    return msgspec.structs.replace(known, heads={**known.heads, **own})


def _rows(table: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    rows = csv.DictReader(StringIO(table.removeprefix("\ufeff")))
    for row in rows:
        told = {key: value for key, value in row.items() if isinstance(key, str) and isinstance(value, str)}
        yield rows.line_num, {key.strip(): " ".join(value.casefold().split()) for key, value in told.items()}


def _own_noun(row: Mapping[str, str], number: int) -> Iterator[tuple[str, Noun]]:
    noun, group, role = row.get("noun", ""), row.get("group", ""), row.get("role") or "victim"
    if not (0 < len(noun) <= LONGEST) or group not in GROUPS:
        raise ValueError(
            f"line {number} of the noun table gives noun {noun!r} and group {group!r}: "
            f"give a noun, and one of {', '.join(GROUPS)}"
        )
    if role not in get_args(Role):
        raise ValueError(f"line {number} of the noun table gives role {role!r}: write victim or attacker")
    yield noun, Noun(group, "singular", cast("Role", role))
    yield row.get("plural") or plural(noun), Noun(group, "plural", cast("Role", role))


def plural(noun: str) -> str:
    """The plural of an English noun, by rule: "ranger" gives "rangers", "fireman" "firemen", "deputy" "deputies"."""
    behind = _BEHIND_HEAD.search(noun)
    if behind is not None and behind.start() > 0:
        return plural(noun[: behind.start()]) + behind.group()
    for end, ends in IRREGULAR.items():
        if noun.endswith(end):
            return noun.removesuffix(end) + ends
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "sh", "ch")) else "s")
