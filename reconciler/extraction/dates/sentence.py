"""Finds the sentences that tell of time, cuts them into tokens, and says where some rule can read."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate

import msgspec

from reconciler.concepts.document import Document, Sentence
from reconciler.extraction.dates.choose import Candidate, Printed
from reconciler.extraction.dates.grammar.rule import Phrase, phrase_at
from reconciler.extraction.dates.grammar.tokens import TOKEN
from reconciler.extraction.dates.grammar.year_digits import looks_like_year
from reconciler.extraction.dates.recognise import (
    DIGITS,
    UNKNOWN,
    candidates,
    codes,
    first_choice,
    grammar,
    lows,
    marks_number,
    triggers,
)
from reconciler.extraction.dates.rules.by_length.recent_lengths import BEFORE_VERBS
from reconciler.extraction.dates.rules.by_weekday.weekday_names import NAMING

LONGEST_RUN = 48
"""Words of time in a row beyond which a text is no prose: the run is cut there."""


@cache
def _runs() -> re.Pattern[str]:
    """Words of time in a row, from one that a match may begin with to one that it may end with.

    One by itself only where some rule reads it alone, as most are not.
    """
    alone = "".join(sorted(code for code in set(grammar().codes.values()) if candidates(code)))
    starts, ends = "".join(sorted(grammar().starts)), "".join(sorted(grammar().ends))
    return re.compile(f"[{starts}](?:(?!{UNKNOWN})[^{UNKNOWN}]{{0,{LONGEST_RUN - 2}}}[{ends}]|(?<=[{alone}]))")


Match = tuple[int, Candidate, str]
"""First token of a run of words of time, a candidate of it that is read first, and the codes of the run."""


class Recognised(msgspec.Struct, frozen=True, gc=False):
    """A sentence with what some rule matches in it, not yet read."""

    sentence: Sentence
    text: str
    """The field that it stands in."""
    ends: Sequence[int]
    """Where the sentence starts and where each of its tokens as far as the last run ends, in the field."""
    tokens: Sequence[str]
    """In small letters."""
    spaced: Sequence[str]
    """As printed, with the blanks before each."""
    matches: Sequence[Match]
    """In order; at least one."""

    def phrase(self, base: int, candidate: Candidate) -> Phrase:
        """The words of a candidate of the run that starts at token `base`."""
        place = base + candidate.start, base + candidate.end
        return phrase_at(self.tokens, self.spaced, place, base, candidate.groups)

    def place(self, phrase: Phrase) -> tuple[int, int]:
        """Where a phrase starts and ends, in the field."""
        start, end = phrase.start, phrase.end
        return self.ends[start + 1] - len(self.spaced[start].strip()), self.ends[end]


def recognise(document: Document) -> Iterator[Recognised]:
    """The sentences in which some rule matches, in order."""
    code_of, low_of, runs_of = codes().__getitem__, lows().__getitem__, _runs().finditer
    for text, sentence in _telling(document):
        spaced = TOKEN.findall(text, sentence.start, sentence.end)
        runs = [(run.start(), run.group()) for run in runs_of("".join(map(code_of, spaced)))]
        matches = [(base, candidate, run) for base, run in runs for candidate in first_choice(run)]
        if matches:
            base, _, run = matches[-1]
            ends = list(accumulate(map(len, spaced[: base + len(run)]), initial=sentence.start))
            yield Recognised(sentence, text, ends, list(map(low_of, spaced)), spaced, matches)


def _telling(document: Document) -> Iterator[tuple[str, Sentence]]:
    """The sentences in which some rule may match, each with the field that it stands in."""
    for field, low in document.low.items():
        text = document.article.field_text(field)
        starts = triggers().whole_starts(low)
        for sentence in document.sentences:
            if sentence.field == field:
                at = bisect_left(starts, sentence.start)
                held = at < len(starts) and starts[at] < sentence.end
                if held or _holds_number(low[sentence.start : sentence.end]):
                    yield text, sentence


def _holds_number(words: str) -> bool:
    return any(map(words.__contains__, DIGITS)) and marks_number(words)


SOME = frozenset(("a", "one")) | NAMING
"""Before a weekday these make it one of a week that is not told, or a day of history: "Bloody Sunday"."""


def printed_years(recognised: Iterable[Recognised]) -> Iterator[Printed]:
    """The candidates that are read first, in order."""
    for found in recognised:
        for base, candidate, _ in found.matches:
            alone = base + candidate.start == 0 and base + candidate.end == len(found.tokens)
            yield Printed(candidate, _word_of(found.tokens, base, candidate), found.sentence.block, alone)


OF_HISTORY = frozenset((("next", "the"), ("this", "on")))
"""Words that count from what was told, each with the one before it."""


def _counted_by(word: str, before: str) -> str | None:
    """The next day follows what was told, and "on this day" is its day; "it would last years" counts from nothing."""
    if (word, before) in OF_HISTORY:
        return "following"
    return None if word == "last" and before in BEFORE_VERBS else word


def _year_of_pair(begun: str, ended: str) -> str:
    """The last of the years told together, as far as it is printed whole: a life of 1931-2012 is of late."""
    return ended if len(ended) == len(begun) else begun


def _word_of(tokens: Sequence[str], base: int, candidate: Candidate) -> str | None:
    """What says which year it is of, or what it counts from; the article of "a Sunday"."""
    if candidate.telling is not None:
        at = base + candidate.telling
        word, before = tokens[at], tokens[at - 1] if at else ""
        if candidate.end - candidate.start == 1 and word.isdigit():
            behind = tokens[at + 1] if at + 1 < len(tokens) else ""
            return word if looks_like_year(word, before, behind) else None
        return _counted_by(word, before)
    first = base + candidate.start
    if "ended" in candidate.groups:
        return _year_of_pair(tokens[first], tokens[base + candidate.end - 1])
    some = first > 0 and tokens[first - 1] in SOME and "weekday" in candidate.groups
    return "a" if some else None
