"""Time expressions of a document."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from reconciler.concepts.document import Document, Sentence
from reconciler.concepts.mention import FieldName, Unread
from reconciler.concepts.timex import Anchor, TimeExpression
from reconciler.extraction.dates.choose import choose, within
from reconciler.extraction.dates.discourse import follow
from reconciler.extraction.dates.express import express
from reconciler.extraction.dates.mode import is_narrative
from reconciler.extraction.dates.recognise import UNKNOWN, Candidate, candidates, encode, triggers
from reconciler.extraction.dates.rule import Phrase, Refused, Setting
from reconciler.extraction.dates.rules import RULES
from reconciler.extraction.dates.tokens import TOKEN
from reconciler.extraction.scanner import fold

LONGEST_RUN = 48
"""Words of time in a row beyond which a text is no prose: the run is cut there."""

_RUN = re.compile(f"[^{UNKNOWN}]{{1,{LONGEST_RUN}}}")


class _Recognised(msgspec.Struct, frozen=True):
    """A sentence with what some rule matches in it, not yet read."""

    sentence: Sentence
    places: Sequence[tuple[int, int]]
    """Start and end of each token, in the field."""
    tokens: Sequence[str]
    written: Sequence[str]
    runs: Sequence[tuple[int, tuple[Candidate, ...]]]
    """First token of each run of words of time, and its candidates."""


def read_times(document: Document) -> tuple[tuple[TimeExpression, ...], tuple[Unread, ...]]:
    """Every time expression in the order of the text, and what looked like one and was not understood."""
    times: list[TimeExpression] = []
    unread: list[Unread] = []
    recognised = tuple(_recognise(document))
    setting = _setting(document, recognised)
    for found in recognised:
        setting = _read(document, found, setting, (times, unread))
    return tuple(times), tuple(unread)


def _setting(document: Document, recognised: Sequence[_Recognised]) -> Setting:
    day = document.published.day
    narrative = is_narrative(_years(recognised), day.year)
    return Setting(day, day, Anchor("published", day.isoformat()), narrative)


def _years(recognised: Sequence[_Recognised]) -> Iterator[tuple[Candidate, str | None]]:
    """The chosen candidates, each with the year that it prints."""
    for found in recognised:
        for base, matches in found.runs:
            for candidate in choose(matches):
                year = candidate.groups.get("year")
                yield candidate, None if year is None else found.tokens[base + year[0]]


def _recognise(document: Document) -> Iterator[_Recognised]:
    article = document.article
    folded: dict[FieldName, str] = {"title": fold(article.title or ""), "text": fold(article.text)}
    for sentence in _with_triggers(document, folded):
        text = document.article.field_text(sentence.field)
        matches = [match.span() for match in TOKEN.finditer(folded[sentence.field], sentence.start, sentence.end)]
        tokens = [folded[sentence.field][start:end] for start, end in matches]
        written = [text[start:end] for start, end in matches]
        runs = [(run.start(), candidates(run.group())) for run in _RUN.finditer(encode(tokens, written))]
        found = [(base, candidates_) for base, candidates_ in runs if candidates_]
        if found:
            yield _Recognised(sentence, matches, tokens, written, found)


def _with_triggers(document: Document, folded: dict[FieldName, str]) -> Iterator[Sentence]:
    """The sentences that hold a word without which no rule matches."""
    starts = {field: [hit[1] for hit in triggers().find(words)] for field, words in folded.items()}
    position: dict[FieldName, int] = {"title": 0, "text": 0}
    for sentence in document.sentences:
        places, at = starts[sentence.field], position[sentence.field]
        while at < len(places) and places[at] < sentence.start:
            at += 1
        position[sentence.field] = at
        if at < len(places) and places[at] < sentence.end:
            yield sentence


def _read(
    document: Document, found: _Recognised, setting: Setting, out: tuple[list[TimeExpression], list[Unread]]
) -> Setting:
    for base, matches in found.runs:
        for candidate in choose(matches):
            setting = _read_candidate(document, found, (base, candidate, matches), setting, out=out)
    return setting


def _read_candidate(
    document: Document,
    found: _Recognised,
    match: tuple[int, Candidate, tuple[Candidate, ...]],
    setting: Setting,
    *,
    out: tuple[list[TimeExpression], list[Unread]],
    tried: frozenset[int] = frozenset(),
) -> Setting:
    """Reads one candidate; where it is no time expression after all, what else its words may be."""
    base, candidate, others = match
    phrase = Phrase(found.tokens, found.written, base + candidate.start, base + candidate.end, base, candidate.groups)
    rule = RULES[candidate.rule]
    reading = rule.read(phrase, setting)
    field = found.sentence.field
    start, end = found.places[phrase.start][0], found.places[phrase.end - 1][1]
    text = document.article.field_text(field)[start:end]
    if isinstance(reading, Refused):
        out[1].append(Unread(field, start, end, text, reading.why))
        return setting
    if reading is None:
        if rule.final:
            return setting
        tried |= {candidate.rule}
        for other in within(others, candidate.start, candidate.end, tried):
            setting = _read_candidate(document, found, (base, other, others), setting, out=out, tried=tried)
        return setting
    out[0].append(express((field, start, end, text), phrase, reading, rule, published=setting.published))
    return follow(setting, reading, out[0])
