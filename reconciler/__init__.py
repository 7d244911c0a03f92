"""Claimline's pure half: article text in, a reconciled timeline out.

`resolve` reads dates, `annotate` reads one article, `reconcile` makes the timeline of many.
"""

from reconciler.concepts.annotation import Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.event import Timeline
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.annotate import annotate
from reconciler.pipeline import reconcile
from reconciler.resolver import resolve

__all__ = ["Annotation", "Article", "TimeExpression", "Timeline", "annotate", "reconcile", "resolve"]
