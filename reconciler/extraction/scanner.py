"""One scan of a text for many words at once, which says where the rules that need them can match."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from reconciler.concepts.document import Document
from reconciler.concepts.mention import FieldName

FIELDS: tuple[FieldName, ...] = ("title", "text")


def fold(text: str) -> str:
    """`text` with A to Z made small and all else kept: every offset stays what it was, whatever the script."""
    if text.isascii():
        return text.lower()
    return text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")


_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_")


class WordScanner:
    """Finds where any of its words or phrases stands whole, in one pass; words are ASCII, written small."""

    def __init__(self, words: Iterable[str]) -> None:
        self._machine = AhoCorasick(sorted(set(words)), matchkind=MatchKind.Standard, implementation=Implementation.DFA)

    def starts(self, folded: str) -> list[int]:
        """Where a word begins that no ASCII letter or digit touches, each place once, in order."""
        hits = self._machine.find_matches_as_indexes(folded, overlapping=True)
        return sorted({start for _, start, end in hits if _stands_alone(folded, start, end)})


def _stands_alone(folded: str, start: int, end: int) -> bool:
    return (not start or folded[start - 1] not in _LETTERS) and (end == len(folded) or folded[end] not in _LETTERS)


class Scanner:
    """Finds any of its words in one pass, in time linear in the text and almost flat in the number of words.

    Words are ASCII, written small; texts are given folded. A word matches inside a longer one unless that longer one
    is in the table too: the caller's own patterns mind the edges.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(sorted(set(words)))
        self._machine = AhoCorasick(self._words, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)

    def find(self, folded: str) -> list[tuple[int, int, int]]:
        """Index of the word, start and end of each hit, in the order of the text, the longest word at each place."""
        return self._machine.find_matches_as_indexes(folded)

    def sentences(self, document: Document) -> Iterator[int]:
        """Indexes of the sentences of a document that hold a hit's start, in order."""
        texts = {field: fold(document.article.field_text(field)) for field in FIELDS}
        starts = {field: [hit[1] for hit in self.find(text)] for field, text in texts.items()}
        for index, sentence in enumerate(document.sentences):
            hits = starts[sentence.field]
            at = bisect_left(hits, sentence.start)
            if at < len(hits) and hits[at] < sentence.end:
                yield index

    def word(self, index: int) -> str:
        """The word that a hit's index stands for."""
        return self._words[index]
