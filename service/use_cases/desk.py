"""What the deeds work with."""

from collections.abc import Callable

import msgspec

from reconciler.concepts.annotation import Annotation
from reconciler.concepts.article import Article
from service.clock import Clock
from service.use_cases.ports import Store

Annotate = Callable[[Article], Annotation]
"""Reads one article."""


class Desk(msgspec.Struct, frozen=True):
    """The store, the clock and the reader of articles that a deed works with."""

    store: Store
    clock: Clock
    annotate: Annotate
