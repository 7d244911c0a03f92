"""One event's claims, dates and places side by side."""

from collections.abc import Mapping, Sequence

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Event
from reconciler.concepts.judgement import Judgement
from reconciler.matching.match import Matched


def reconcile_events(
    articles: Mapping[str, AnnotatedArticle], matched: Matched, judgements: Sequence[Judgement] = ()
) -> tuple[Event, ...]:
    """Every cluster as an event, its claims side by side, with the standing of each and why.

    `articles` are by article key. The events' own `part_of` and `parts` are ids of events.
    """
    del articles, matched, judgements
    return ()
