"""What a pattern begins with, ends with and cannot do without, told from the pattern itself."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from reconciler.extraction.needs import Need, needed_either_way

NOTHING: frozenset[str] = frozenset()


class Outline(msgspec.Struct, frozen=True):
    """What a part of a pattern may begin with and end with, and whether it may match no word at all."""

    first: frozenset[str] = NOTHING
    last: frozenset[str] = NOTHING
    empty: bool = True
    needs: tuple[Need, ...] = ()


def outline(atoms: Iterator[re.Match[str]], codes_of: Callable[[re.Match[str]], frozenset[str]]) -> Outline:
    """The outline of a pattern up to its end or the bracket that closes it; `codes_of` gives what an atom matches."""
    ways, parts = list[Outline](), list[Outline]()
    for atom in atoms:
        operator = atom["operator"]
        if operator == ")":
            break
        if operator == "|":
            ways.append(_in_a_row(parts))
            parts = []
        elif operator == "?":
            parts[-1] = msgspec.structs.replace(parts[-1], empty=True, needs=())
        else:
            parts.append(outline(atoms, codes_of) if operator else _single(codes_of(atom)))
    return _either([*ways, _in_a_row(parts)])


def _single(codes: frozenset[str]) -> Outline:
    return Outline(codes, codes, empty=False, needs=(codes,))


def _either(ways: Sequence[Outline]) -> Outline:
    first = NOTHING.union(*(way.first for way in ways))
    last = NOTHING.union(*(way.last for way in ways))
    needs = tuple(needed_either_way([way.needs for way in ways]))
    return Outline(first, last, any(way.empty for way in ways), needs)


def _in_a_row(parts: Sequence[Outline]) -> Outline:
    first = _until_told((part.first, part.empty) for part in parts)
    last = _until_told((part.last, part.empty) for part in reversed(parts))
    needs = tuple(need for part in parts for need in part.needs)
    return Outline(first, last, all(part.empty for part in parts), needs)


def _until_told(sides: Iterable[tuple[frozenset[str], bool]]) -> frozenset[str]:
    """The codes of every part up to the first that matches some word."""
    told = NOTHING
    for codes, empty in sides:
        told |= codes
        if not empty:
            break
    return told
