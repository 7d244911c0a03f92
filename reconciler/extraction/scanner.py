"""One scan of a text for many words at once, which says where the rules that need them can match."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate, chain

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from reconciler.concepts.document import Document
from reconciler.concepts.mention import FieldName

FIELDS: tuple[FieldName, ...] = ("title", "text")
COMPACT = Implementation.ContiguousNFA
"""Smaller than a `DFA`, and faster here: a sentence meets a dozen machines, each of them cold again by then."""


def fold(text: str) -> str:
    """`text` with A to Z made small and all else kept: every offset stays what it was, whatever the script."""
    if text.isascii():
        return text.lower()
    return text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")


def holds_any(words: str, hints: Iterable[str]) -> bool:
    """Whether any of the hints stands in `words`, whole or inside another word."""
    return any(map(words.__contains__, hints))


_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_")


_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")


class WordScanner:
    """Finds where any of its words or phrases stands whole, in one pass; words are ASCII, written small."""

    def __init__(self, words: Iterable[str]) -> None:
        self._machine = AhoCorasick(sorted(set(words)), matchkind=MatchKind.Standard, implementation=COMPACT)

    def starts(self, folded: str) -> list[int]:
        """Where a word begins that no ASCII letter or digit touches, each place once, in order."""
        hits = self._machine.find_matches_as_indexes(folded, overlapping=True)
        if not hits:
            return []
        edged = f" {folded} "
        return sorted(
            {start for _, start, end in hits if edged[start] not in _LETTERS and edged[end + 1] not in _LETTERS}
        )


class Scanner:
    """Finds any of its words in one pass, in time linear in the text and almost flat in the number of words.

    Words are ASCII, written small; texts are given folded. A word matches inside a longer one unless that longer one
    is in the table too: the caller's own patterns mind the edges.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._machine = AhoCorasick(sorted(set(words)), matchkind=MatchKind.LeftmostLongest, implementation=COMPACT)

    def find(self, folded: str) -> list[tuple[int, int, int]]:
        """Index of the word, start and end of each hit, in the order of the text, the longest word at each place."""
        return self._machine.find_matches_as_indexes(folded)

    def sentences(self, document: Document, *, whole: bool = False) -> Iterator[int]:
        """Indexes of the sentences of a document that hold a hit's start, in order; `whole` words only, or any."""
        starts_of = self.whole_starts if whole else self.starts
        starts = {field: starts_of(low) for field, low in document.low.items()}
        if not any(starts.values()):
            return
        for index, sentence in enumerate(document.sentences):
            hits = starts[sentence.field]
            at = bisect_left(hits, sentence.start)
            if at < len(hits) and hits[at] < sentence.end:
                yield index

    def starts(self, folded: str) -> list[int]:
        """Where each hit begins."""
        return [start for _, start, _ in self.find(folded)]

    def whole_starts(self, folded: str) -> list[int]:
        """Where each hit begins that no ASCII letter touches."""
        edged = f" {folded} "
        hits = self.find(folded)
        return [start for _, start, end in hits if edged[start] not in _SMALL and edged[end + 1] not in _SMALL]


class Hints:
    """Tells in one pass which of several rules can match in a text: those of which it holds a hint."""

    def __init__(self, hints: Sequence[Collection[str]]) -> None:
        """The hints of each rule: whatever it matches holds one of them as it is written; a rule without is tried."""
        words = sorted({word for own in hints for word in own})
        self._rules = tuple(tuple(rule for rule, own in enumerate(hints) if not own or word in own) for word in words)
        self._always = tuple(rule for rule, own in enumerate(hints) if not own)
        self._machine = AhoCorasick(words, matchkind=MatchKind.Standard, implementation=COMPACT)

    def rules(self, text: str) -> Sequence[int]:
        """Indexes of the rules that can match, in order."""
        hits = self._machine.find_matches_as_indexes(text, overlapping=True)
        if not hits:
            return self._always
        return self._named({word for word, _, _ in hits})

    def each(self, texts: Sequence[str]) -> list[Sequence[int]]:
        """The same for each of several texts, which are looked through at once."""
        hits = self._machine.find_matches_as_indexes("\n".join(texts), overlapping=True)
        if not hits:
            return [self._always] * len(texts)
        starts = list(accumulate([len(text) + 1 for text in texts], initial=0))
        held: dict[int, set[int]] = {}
        for word, start, _ in hits:
            held.setdefault(bisect_right(starts, start) - 1, set()).add(word)
        return [self._named(held[at]) if at in held else self._always for at in range(len(texts))]

    def _named(self, held: set[int]) -> Sequence[int]:
        if len(held) == 1:
            return self._rules[held.pop()]
        return sorted(set(chain.from_iterable([self._rules[word] for word in held])))
