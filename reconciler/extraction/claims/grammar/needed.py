"""The chunks that a pattern over chunks cannot do without, read off the pattern itself."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reconciler.extraction.needs import Need, needed_either_way

_ITEM = re.compile(
    r"(?:(?P<beside>\(\?<?[=!])|(?P<opens>\((?:\?(?:P<\w+>|[:>]))?)|(?P<closes>\))|(?P<either>\|)|(?P<edge>[\^$]|\\\w)"
    r"|\[(?P<other>\^?)(?P<several>(?:\\.|[^]\\])*)\]|\\?(?P<one>.))"
    r"(?P<optional>[?*]|\{0,\d+\})?(?:\{\d+(?:,\d+)?\}|\+)?[?+]?"
)
"""One atom of a regular expression with what repeats it; a bracket that closes a group has the group's."""
_ESCAPED = re.compile(r"\\(.)")


@cache
def needed(pattern: str) -> Sequence[Need]:
    """Of each of these letters whatever the pattern matches holds one; what only stands beside it needs nothing."""
    return _group(_ITEM.finditer(pattern))[0]


def _group(items: Iterator[re.Match[str]]) -> tuple[Sequence[Need], bool]:
    """What the items up to the end of their group need, and whether the group may be left out."""
    ways: list[list[Need]] = [[]]
    for item in items:
        if item["closes"]:
            return needed_either_way(ways), item["optional"] is not None
        if item["either"]:
            ways.append([])
        elif item["beside"] or item["opens"]:
            inner, optional = _group(items)
            ways[-1] += () if optional or item["beside"] else inner
        else:
            ways[-1] += _letters(item)
    return needed_either_way(ways), False


def _letters(item: re.Match[str]) -> Sequence[Need]:
    """The letters of an atom; any letter, all but some, and what may be missing need none."""
    if item["optional"] or item["edge"] or item["other"] or item["one"] == ".":
        return ()
    return (frozenset(_ESCAPED.sub(r"\1", item["several"] or item["one"])),)
