"""Time expressions of a document."""

import re
from datetime import date, datetime, timedelta
from typing import cast

import msgspec

from reconciler.concepts.document import Document, Sentence
from reconciler.concepts.interval import Interval
from reconciler.concepts.mention import FieldName, Unread
from reconciler.concepts.timex import Anchor, Direction, Signal, TimeExpression
from reconciler.extraction.dates.recognise import UNKNOWN, Candidate, candidates, encode, triggers
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules import RULES
from reconciler.extraction.dates.tokens import TOKEN
from reconciler.extraction.scanner import fold

LONGEST_RUN = 48
"""Words of time in a row beyond which a text is no prose: the run is cut there."""

_RUN = re.compile(f"[^{UNKNOWN}]{{1,{LONGEST_RUN}}}")
SIGNALS: frozenset[str] = frozenset("since by until before after between from".split())
_BETWEEN_REACH = 8


class _Found(msgspec.Struct):
    """What has been read so far."""

    times: list[TimeExpression] = []
    unread: list[Unread] = []


def read_times(document: Document) -> tuple[tuple[TimeExpression, ...], tuple[Unread, ...]]:
    """Every time expression in the order of the text, and what looked like one and was not understood."""
    found = _Found()
    day = document.published.day
    setting = Setting(day, day, Anchor("published", day.isoformat()))
    article = document.article
    folded: dict[FieldName, str] = {"title": fold(article.title or ""), "text": fold(article.text)}
    for sentence in _with_triggers(document, folded):
        setting = _read_sentence(document, sentence, folded[sentence.field], setting, found)
    return tuple(found.times), tuple(found.unread)


def _with_triggers(document: Document, folded: dict[FieldName, str]) -> list[Sentence]:
    """The sentences that hold a word without which no rule matches."""
    starts = {field: [hit[1] for hit in triggers().find(words)] for field, words in folded.items()}
    position: dict[FieldName, int] = {"title": 0, "text": 0}
    kept = []
    for sentence in document.sentences:
        places, at = starts[sentence.field], position[sentence.field]
        while at < len(places) and places[at] < sentence.start:
            at += 1
        position[sentence.field] = at
        if at < len(places) and places[at] < sentence.end:
            kept.append(sentence)
    return kept


def _read_sentence(document: Document, sentence: Sentence, folded: str, setting: Setting, found: _Found) -> Setting:
    text = document.article.field_text(sentence.field)
    matches = list(TOKEN.finditer(folded, sentence.start, sentence.end))
    tokens = [match.group() for match in matches]
    written = [text[match.start() : match.end()] for match in matches]
    for run in _RUN.finditer(encode(tokens, written)):
        for candidate in _chosen(candidates(run.group())):
            phrase = _phrase(tokens, written, run.start(), candidate)
            rule = RULES[candidate.rule]
            reading = rule.read(phrase, setting)
            start, end = matches[phrase.start].start(), matches[phrase.end - 1].end()
            if isinstance(reading, Refused):
                found.unread.append(Unread(sentence.field, start, end, text[start:end], reading.why))
            elif reading is not None:
                place = Unread(sentence.field, start, end, text[start:end], "")
                found.times.append(_expression(place, phrase, reading, rule, setting))
                setting = _follow(setting, reading, found.times)
    return setting


def _phrase(tokens: list[str], written: list[str], base: int, candidate: Candidate) -> Phrase:
    return Phrase(tokens, written, base + candidate.start, base + candidate.end, base, candidate.groups)


def _chosen(found: tuple[Candidate, ...]) -> list[Candidate]:
    """The longest reading of each stretch, in the order of the text."""
    kept: list[Candidate] = []
    for candidate in found:
        if all(candidate.end <= other.start or other.end <= candidate.start for other in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda candidate: candidate.start)


def _signal(phrase: Phrase) -> Signal | None:
    """The preposition before it that bounds it."""
    word = phrase.tokens[phrase.start - 1] if phrase.start else ""
    if word == "and" and "between" in phrase.tokens[max(0, phrase.start - _BETWEEN_REACH) : phrase.start]:
        return "between"
    if word == "till":
        return "until"
    return cast("Signal", word) if word in SIGNALS else None


def _expression(place: Unread, phrase: Phrase, reading: Reading, rule: DateRule, setting: Setting) -> TimeExpression:
    return TimeExpression(
        field=place.field,
        start=place.start,
        end=place.end,
        text=place.text,
        type=reading.type,
        value=reading.value,
        granularity=reading.granularity,
        rule=rule.name,
        because=reading.because,
        anchor=reading.anchor,
        signal=_signal(phrase),
        mod=reading.mod,
        interval=reading.interval,
        edtf=reading.edtf,
        direction=direction_of(reading, setting.published),
        alternatives=reading.alternatives,
    )


def direction_of(reading: Reading, published: date) -> Direction | None:
    """Where an interval lies seen from the publication day: `present` where it holds that day."""
    if reading.value.endswith("_REF"):
        return cast("Direction", reading.value[:-4].lower())
    start, end = reading.interval.start, reading.interval.end
    if start is None or end is None:
        return None
    day = datetime(published.year, published.month, published.day)
    if start <= day and end >= day + timedelta(days=1):
        return "present"
    return "future" if end > day + timedelta(days=1) and start >= day else "past"


def _follow(setting: Setting, reading: Reading, times: list[TimeExpression]) -> Setting:
    """What later phrases may count from, after this one."""
    stretch = setting.stretch
    if len(times) > 1 and times[-1].signal == times[-2].signal == "between":
        start, end = times[-2].interval.start, times[-1].interval.end
        if start is not None and end is not None and start < end:
            stretch = Interval(start, end)
    return msgspec.structs.replace(setting, reference=reading.granule or setting.reference, stretch=stretch)
