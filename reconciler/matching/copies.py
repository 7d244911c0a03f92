"""Near copies: texts that share most of their words in order are of one origin, however many they are.

The whole text is compared by hash first. Then by a sketch: each run of `RUN` words is hashed once, and the least hash
of each of `BINS` bins is kept (one-permutation min-hashing, Li, Owen and Zhang 2012, with empty bins filled from the
next one, Shrivastava and Li 2014). The share of bins that agree estimates the share of runs that two texts have in
common; texts meet as candidates where a band of `ROWS` bins agrees.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import sha256
from itertools import accumulate
from operator import eq
from zlib import crc32

import msgspec
from rapidfuzz.distance import Hamming
from rapidfuzz.process import extract

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.mention import Span
from reconciler.matching.components import components
from reconciler.matching.told.story import words_of

RUN = 4
BINS = 96
ROWS = 4
COPY_SHARE = 0.55
"""Runs in common from which texts are copies: one paragraph in four may be dropped, or a lead rewritten."""
LETTERS = 0xD800
"""Of outlines: the code points before the surrogates."""
LEAST_RUNS = 30
"""Shorter texts are copies only where they are equal."""
MOST_WORDS = 2_000
MOST_COMPARED = 12
"""Texts of one band that are compared with all others of it: the first ones."""

_WORD = re.compile(r"[^\W_]{1,40}")
_SCATTER = 0x9E3779B1
"""Knuth's multiplier: the bin is taken from other bits than the ones compared."""


class Sketch(msgspec.Struct, frozen=True, dict=True):
    """What is kept of one article's text to find its copies."""

    article: str
    published: str
    digest: str
    """SHA-256 (hex) of the words of the story, case and punctuation left out."""
    bins: tuple[int, ...]
    """Least hashes; empty for short texts."""
    outlet: str | None = None
    agency: str | None = None

    @property
    def order(self) -> tuple[str, str]:
        """Canonical order of articles."""
        return self.published, self.article

    @cached_property
    def outline(self) -> str:
        """A letter for each bin: bins that agree have the same one, and few others do."""
        return "".join([chr(least % LETTERS) for least in self.bins])


def sketch_of(read: AnnotatedArticle, story: Sequence[Span]) -> Sketch:
    """The sketch of an article whose story stands at `story`; its title is left out, as copies change it first."""
    text = words_of(read, (span for span in story if span.field == "text"))
    words = _WORD.findall(text.lower())
    return Sketch(
        article=read.annotation.article,
        published=read.annotation.published,
        digest=sha256(" ".join(words or [read.annotation.article]).encode()).hexdigest(),
        bins=_least_hashes(words[:MOST_WORDS]),
        outlet=read.article.outlet,
        agency=read.article.agency,
    )


def copy_keys(own: Sketch) -> tuple[str, ...]:
    """Block keys under which copies meet: the whole text, and each band of the sketch."""
    bands = zip(range(0, BINS, ROWS), _bands(own.bins), strict=False)
    return (own.digest, *(f"{start}:{','.join(map(str, band))}" for start, band in bands))


def are_copies(left: Sketch, right: Sketch) -> bool:
    """The two stories are equal, or share most of their runs of words."""
    if left.digest == right.digest:
        return True
    if not left.bins or not right.bins:
        return False
    if Hamming.similarity(left.outline, right.outline) < COPY_SHARE * BINS:
        return False
    agreeing: int = sum(map(eq, left.bins, right.bins))
    return agreeing >= COPY_SHARE * BINS


def copy_groups(sketches: Sequence[Sketch]) -> tuple[tuple[int, ...], ...]:
    """Indices of `sketches` (in canonical order) by origin: each in one group, groups by first member."""
    return components(len(sketches), _copies(sketches))


def _copies(sketches: Sequence[Sketch]) -> Iterator[tuple[int, int]]:
    for later, met in enumerate(_met_before(sketches)):
        own = sketches[later]
        near = _near(own, {first: sketches[first].outline for first in met}) if own.bins else met
        yield from ((first, later) for first in near if are_copies(sketches[first], own))


def _near(own: Sketch, outlines: Mapping[int, str]) -> list[int]:
    """Those whose outlines have letters enough in common with the text's own: few others do."""
    # The stub of `extract` has no scorer that is overloaded.
    found = extract(own.outline, outlines, scorer=Hamming.similarity, score_cutoff=COPY_SHARE * BINS, limit=None)  # type: ignore[arg-type]
    return [first for _, _, first in found]


def _met_before(sketches: Iterable[Sketch]) -> Iterator[set[int]]:
    """By index: those of the first texts of its bands that come before it."""
    whole: dict[object, tuple[int, ...]] = {}
    by_band: list[dict[object, tuple[int, ...]]] = [{} for _ in range(0, BINS, ROWS)]
    for index, own in enumerate(sketches):
        met: set[int] = set()
        for firsts, key in ((whole, own.digest), *zip(by_band, _bands(own.bins), strict=False)):
            found = firsts.get(key, ())
            met.update(found)
            if len(found) < MOST_COMPARED:
                firsts[key] = (*found, index)
        yield met


def _bands(bins: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """The bands of a sketch, in order."""
    return zip(*(bins[row::ROWS] for row in range(ROWS)), strict=True)


def _least_hashes(words: Sequence[str]) -> tuple[int, ...]:
    if len(words) < LEAST_RUNS + RUN:
        return ()
    hashes = sorted(_hashes([word.encode() for word in words]), reverse=True)
    least = {(found * _SCATTER & 0xFFFFFFFF) * BINS >> 32: found for found in hashes}
    return tuple(_filled(least))


def _hashes(words: Sequence[bytes]) -> Iterator[int]:
    """Of each `RUN` words in a row, with the blanks between."""
    behind = list(accumulate([len(word) + 1 for word in words]))
    ends = [end - 1 for end in behind[RUN - 1 :]]
    return map(crc32, map(b" ".join(words).__getitem__, map(slice, (0, *behind), ends)))


def _filled(least: Mapping[int, int]) -> list[int]:
    """Empty bins take the value of the next full one, around the end, marked with how far it was fetched."""
    step, value = 0, 0
    filled = [0] * BINS
    for place in (*range(BINS - 1, -1, -1), *range(BINS - 1, max(least), -1)):
        step, value = (0, least[place]) if place in least else (step + 1, value)
        filled[place] = value + (step << 32)
    return filled
