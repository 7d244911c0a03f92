"""Which words of an article tell of which of its reports."""

from collections.abc import Iterable, Sequence

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.document import ARTICLE_BLOCKS
from reconciler.concepts.mention import Span
from reconciler.concepts.report import Report
from reconciler.extraction.layout import lay_out


def report_texts(read: AnnotatedArticle, reports: Sequence[Report]) -> dict[str, str]:
    """By report id: the primary report has the story without what tells of the others, these have their evidence."""
    texts = {report.id: _words(read, report.evidence) for report in reports}
    primary = next((report for report in reports if report.primary), None)
    if primary is not None:
        own = [span for report in reports if report.id != primary.id for span in report.evidence]
        others = [span for span in own if not any(span.overlaps(mine) for mine in primary.evidence)]
        texts[primary.id] = _words(read, _without(story_spans(read), others))
    return texts


def story_spans(read: AnnotatedArticle) -> tuple[Span, ...]:
    """Title, standfirst, body and headings in reading order; page furniture and pictures are left out."""
    blocks = lay_out(read.article)
    return tuple(Span(block.field, block.start, block.end) for block in blocks if block.kind in ARTICLE_BLOCKS)


def _words(read: AnnotatedArticle, spans: Iterable[Span]) -> str:
    return "\n".join(read.article.field_text(span.field)[span.start : span.end] for span in spans)


def _without(spans: Iterable[Span], others: Sequence[Span]) -> list[Span]:
    """What is left of `spans` where `others` are cut out."""
    cuts = sorted(others)
    left: list[Span] = []
    for span in spans:
        start = span.start
        for cut in cuts:
            if cut.overlaps(span):
                left.append(Span(span.field, start, max(start, cut.start)))
                start = max(start, cut.end)
        left.append(Span(span.field, start, max(start, span.end)))
    return [span for span in left if span.end > span.start]
