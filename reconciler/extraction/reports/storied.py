"""What is known of an article's story before its reports are told."""

from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.named import Named
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.when.date import Dating


class Story(msgspec.Struct, frozen=True, gc=False):
    """An article's drafts with what was found out of them."""

    drafts: tuple[Draft, ...]
    heads: tuple[Scene, ...]
    primary: int | None
    placed: Mapping[str, int]
    """Claim id to draft."""
    dated: tuple[Dating, ...]
    beside: Mapping[int | None, Sequence[str]]
    """Sentences of the body that stand on no draft, by the one that their paragraph told right before, or the lead."""
    named: Named
    texts: Mapping[FieldName, str]
    """The article's fields."""
