"""Which of many conditions on a tie are asked: those that the kind of its people and its sentence's words allow."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Generic, TypeVar

import msgspec

Asked = TypeVar("Asked")
MOST_CHOICES = 1 << 10
"""Choices that are kept: most sentences hold none of the words that conditions ask for."""


class Condition(msgspec.Struct, Generic[Asked], frozen=True):
    """What is asked, and where alone it can hold."""

    asked: Asked
    kinds: str = ""
    """Kinds of chunk of whose people it is asked; of any, if none is given."""
    words: frozenset[str] = frozenset()
    """It holds only where one of these is a token of the sentence; anywhere, if none is given."""


class Conditions(Generic[Asked]):
    """Conditions in order of precedence, looked up by what they need."""

    def __init__(self, rows: Sequence[Condition[Asked]]) -> None:
        self.rows = tuple(rows)
        self._words = frozenset[str]().union(*(row.words for row in rows))
        self._chosen = lru_cache(MOST_CHOICES)(self._choose)

    def of(self, kind: str, tokens: frozenset[str]) -> Sequence[Asked]:
        """What is to be asked of people told by a chunk of that kind, in a sentence of these tokens."""
        return self._chosen(kind, self._words & tokens)

    def _choose(self, kind: str, held: frozenset[str]) -> Sequence[Asked]:
        return tuple(
            row.asked
            for row in self.rows
            if (kind in row.kinds or not row.kinds) and not (row.words and row.words.isdisjoint(held))
        )
