"""The date resolver on its own: words and a publication day in, time expressions out."""

from datetime import date, datetime

from reconciler.concepts.article import Article
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.dates.read import read_times
from reconciler.extraction.dates.zones import on_local_clocks
from reconciler.extraction.document import open_plainly
from reconciler.extraction.pasted import pasted, read_once, times_wherever
from reconciler.extraction.spacing import plainly_spaced


def resolve(
    text: str, published: str | date | datetime, *, title: str | None = None, zone: str | None = None
) -> tuple[TimeExpression, ...]:
    """Every time expression of `text`, counted from `published`, in the order of the text.

    `published` is an ISO 8601 date or moment, or a `date` or aware `datetime`; raises `ValueError` for anything else.
    No clock is read. Annotation: TimeML TIMEX3 (ISO 24617-1).
    """
    if not isinstance(published, str | date):
        raise ValueError(  # noqa: TRY004  every broken contract raises ValueError
            f"published {published!r} is no date: give an ISO 8601 date or moment, or a date"
        )
    printed = published if isinstance(published, str) else published.isoformat()
    spaced = plainly_spaced(Article(text=text, published=printed, title=title, zone=zone))
    laid_out = open_plainly(spaced.plain)
    again = pasted(laid_out)
    document = read_once(laid_out, again)
    times, _ = read_times(document)
    return spaced.times(times_wherever(on_local_clocks(times, document), laid_out, again))
