"""Every name of an article that may be a place, in sentences, headlines and text set in capitals."""

from collections.abc import Iterator

import msgspec

from reconciler.concepts.document import SILENT_BLOCKS, Document
from reconciler.concepts.mention import FieldName
from reconciler.extraction.places.capitals import set_in_capitals, spots_in_capitals
from reconciler.extraction.places.shouted import in_title_case
from reconciler.extraction.places.spot import Spot, named_spots


def spots(document: Document) -> Iterator[Spot]:
    """Every name of the article's own blocks that may be a place, in the order of the text."""
    sent = _sent_from(document)
    fields = {field: _as_read(document, field) for field in {block.field for block in document.blocks}}
    for block in document.blocks:
        if block.kind in SILENT_BLOCKS:
            continue
        text = fields[block.field]
        if set_in_capitals(text, block):
            yield from spots_in_capitals(text, block)
            continue
        for spot in named_spots(text, block):
            at_head = (spot.field, spot.start, spot.end) in sent
            yield msgspec.structs.replace(spot, context=2) if at_head else spot


def _as_read(document: Document, field: FieldName) -> str:
    return in_title_case(document.article.field_text(field), [each for each in document.blocks if each.field == field])


def _sent_from(document: Document) -> frozenset[tuple[FieldName, int, int]]:
    """Where the towns of datelines stand."""
    heads = [(each.field, each.dateline) for each in document.sentences if each.dateline is not None]
    return frozenset((field, *town) for field, dateline in heads for town in dateline.towns)
