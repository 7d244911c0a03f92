"""Claimline's pure half: article text in, a reconciled timeline out.

`resolve` reads dates, `annotate` reads one article, `reconcile` makes the timeline of many; `view` sums one figure up
under the name that is asked for. Each is imported when it is first asked for, so that who only resolves dates does not
wait for the gazetteer.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconciler.concepts.annotation import Annotation
    from reconciler.concepts.article import Article
    from reconciler.concepts.event import Timeline
    from reconciler.concepts.timex import TimeExpression
    from reconciler.extraction.annotate import annotate
    from reconciler.pipeline import reconcile
    from reconciler.reconciliation.views import view
    from reconciler.resolver import resolve

__all__ = ["Annotation", "Article", "TimeExpression", "Timeline", "annotate", "reconcile", "resolve", "view"]

_HOMES = {
    "Annotation": "reconciler.concepts.annotation",
    "Article": "reconciler.concepts.article",
    "Timeline": "reconciler.concepts.event",
    "TimeExpression": "reconciler.concepts.timex",
    "annotate": "reconciler.extraction.annotate",
    "reconcile": "reconciler.pipeline",
    "resolve": "reconciler.resolver",
    "view": "reconciler.reconciliation.views",
}


def __getattr__(name: str) -> object:
    """What the package offers, from where it lives."""
    if name not in _HOMES:
        raise AttributeError(f"module 'reconciler' has no attribute {name!r}: it offers {', '.join(__all__)}")
    return getattr(import_module(_HOMES[name]), name)
