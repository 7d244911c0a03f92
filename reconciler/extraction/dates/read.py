"""Time expressions of a document."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

import msgspec

from reconciler.concepts.document import Document, Sentence
from reconciler.concepts.mention import FieldName, Unread
from reconciler.concepts.timex import Anchor, TimeExpression
from reconciler.extraction.dates.choose import Candidate, within
from reconciler.extraction.dates.discourse import follow
from reconciler.extraction.dates.express import express
from reconciler.extraction.dates.mode import is_narrative
from reconciler.extraction.dates.recognise import UNKNOWN, candidates, codes, first_choice, triggers
from reconciler.extraction.dates.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules import RULES
from reconciler.extraction.dates.tokens import TOKEN
from reconciler.extraction.scanner import fold

LONGEST_RUN = 48
"""Words of time in a row beyond which a text is no prose: the run is cut there."""

_BETWEEN = "\n"
"""Joins tokens, so that all are folded at once: no token holds it."""

_RUN = re.compile(f"[^{UNKNOWN}]{{1,{LONGEST_RUN}}}")


class _Recognised(msgspec.Struct, frozen=True):
    """A sentence with what some rule matches in it, not yet read."""

    sentence: Sentence
    ends: Sequence[int]
    """Where each token ends, in the field."""
    tokens: Sequence[str]
    written: Sequence[str]
    runs: Sequence[tuple[int, str]]
    """First token of each run of words of time in which some rule matches, and its codes."""


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
        for base, run in found.runs:
            for candidate in first_choice(run):
                year = candidate.groups.get("year")
                yield candidate, None if year is None else found.tokens[base + year[0]]


def _recognise(document: Document) -> Iterator[_Recognised]:
    code_of = codes().__getitem__
    for sentence in _with_triggers(document):
        text = document.article.field_text(sentence.field)
        spaced = TOKEN.findall(text, sentence.start, sentence.end)
        runs = [(run.start(), run.group()) for run in _RUN.finditer("".join(map(code_of, spaced)))]
        found = [(base, run) for base, run in runs if first_choice(run)]
        if found:
            written = [token.strip() for token in spaced]
            ends = list(accumulate(map(len, spaced), initial=sentence.start))[1:]
            yield _Recognised(sentence, ends, fold(_BETWEEN.join(written)).split(_BETWEEN), written, found)


def _with_triggers(document: Document) -> Iterator[Sentence]:
    """The sentences that hold a word without which no rule matches."""
    article = document.article
    starts: dict[FieldName, list[int]] = {
        "title": [hit[1] for hit in triggers().find(fold(article.title or ""))],
        "text": [hit[1] for hit in triggers().find(fold(article.text))],
    }
    for sentence in document.sentences:
        places = starts[sentence.field]
        at = bisect_left(places, sentence.start)
        if at < len(places) and places[at] < sentence.end:
            yield sentence


def _read(
    document: Document, found: _Recognised, setting: Setting, out: tuple[list[TimeExpression], list[Unread]]
) -> Setting:
    for base, run in found.runs:
        for candidate in first_choice(run):
            setting = _read_candidate(document, found, (base, candidate, run), setting, out=out)
    return setting


def _read_candidate(
    document: Document,
    found: _Recognised,
    match: tuple[int, Candidate, str],
    setting: Setting,
    *,
    out: tuple[list[TimeExpression], list[Unread]],
    tried: frozenset[int] = frozenset(),
) -> Setting:
    """Reads one candidate; where it is no time expression after all, what else its words may be."""
    base, candidate, run = match
    phrase = Phrase(found.tokens, found.written, base + candidate.start, base + candidate.end, base, candidate.groups)
    rule = RULES[candidate.rule]
    reading = rule.read(phrase, setting)
    if isinstance(reading, Parts):
        for name, part in reading.readings:
            setting = _place(document, found, (phrase.part(name), part, rule), setting, out=out)
        return setting
    if reading is not None:
        return _place(document, found, (phrase, reading, rule), setting, out=out)
    if not rule.final:
        tried |= {candidate.rule}
        for other in within(candidates(run), candidate.start, candidate.end, tried):
            setting = _read_candidate(document, found, (base, other, run), setting, out=out, tried=tried)
    return setting


def _place(
    document: Document,
    found: _Recognised,
    read: tuple[Phrase, Reading | Refused, DateRule],
    setting: Setting,
    *,
    out: tuple[list[TimeExpression], list[Unread]],
) -> Setting:
    """Lists one reading, or what could not be read, at its place; the setting after it."""
    phrase, reading, rule = read
    field = found.sentence.field
    start = found.ends[phrase.start] - len(found.written[phrase.start])
    end = found.ends[phrase.end - 1]
    text = document.article.field_text(field)[start:end]
    if isinstance(reading, Refused):
        out[1].append(Unread(field, start, end, text, reading.why))
        return setting
    out[0].append(express((field, start, end, text), phrase, reading, rule, published=setting.published))
    return follow(setting, phrase, reading, out[0])
