"""Which words of an article tell of which of its reports."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.interval import meets
from reconciler.concepts.mention import Span
from reconciler.concepts.report import Report
from reconciler.extraction.layout import lay_out, spans_of_story

_WORD = re.compile(r"[a-z]+", re.ASCII)
HEAD = 400
"""Code points of a story's head."""
HEAD_LINES = 4


def story_spans(read: AnnotatedArticle) -> tuple[Span, ...]:
    """Title, standfirst, body and headings in reading order; page furniture and pictures are left out."""
    return spans_of_story(lay_out(read.article)) if read.story is None else read.story


def report_spans(
    story: Sequence[Span], reports: Sequence[Report], recalled: Sequence[Report] = ()
) -> dict[str, tuple[Span, ...]]:
    """By report id, in reading order: the evidence of each, but of the primary one the story without the others'.

    What was `recalled` counts for none of them.

    What is told of another report that shares the day and the place of the primary one counts for both: one event that
    was read as two tells its names in either.
    """
    spans = {report.id: merged(report.evidence) for report in reports}
    for report in reports:
        if report.primary:
            others = [span for other in (*reports, *recalled) if _elsewhere(report, other) for span in other.evidence]
            spans[report.id] = tuple(_without(story, tuple(_without(merged(others), spans[report.id]))))
    return spans


def _elsewhere(report: Report, other: Report) -> bool:
    """The other report tells of another day or another place, as far as both tell."""
    if other.id == report.id:
        return False
    places = bool(report.told_places and other.told_places) and set(report.told_places).isdisjoint(other.told_places)
    return places or not meets(report.interval, other.interval)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans sorted, overlapping ones as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and found[-1].field == span.field and span.start <= found[-1].end:
            found[-1] = Span(span.field, found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def words_of(read: AnnotatedArticle, spans: Iterable[Span]) -> str:
    """The words at the spans, a line each."""
    return "\n".join(read.article.field_text(span.field)[span.start : span.end] for span in spans)


@lru_cache(maxsize=1)
def head_of(story: str) -> str:
    """The title and the first sentence or two, in lower case: they say what struck, and where.

    Several readers ask for that of one story in turn.
    """
    return "\n".join(story[:HEAD].split("\n")[:HEAD_LINES]).lower()


@lru_cache(maxsize=1)
def head_words(story: str) -> frozenset[str]:
    """The words of the head, asked for likewise."""
    return frozenset(_WORD.findall(head_of(story)))


def _without(spans: Iterable[Span], cuts: Sequence[Span]) -> Iterator[Span]:
    """What is left of `spans` where `cuts`, which are merged, are taken out."""
    for span in spans:
        start = span.start
        for cut in _meeting(span, cuts):
            if cut.start > start:
                yield Span(span.field, start, cut.start)
            start = max(start, cut.end)
        if start < span.end:
            yield Span(span.field, start, span.end)


def _meeting(span: Span, cuts: Sequence[Span]) -> Iterator[Span]:
    """The cuts that overlap a span, found without going through all others."""
    index = max(0, bisect_right(cuts, Span(span.field, span.start, span.start)) - 1)
    for cut in islice(cuts, index, None):
        if (cut.field, cut.start) >= (span.field, span.end):
            return
        if cut.overlaps(span):
            yield cut
