"""Names in headlines behind a capitalised preposition, where capitals say nothing."""

import re
from collections.abc import Iterator

from reconciler.concepts.document import HEADLINES, Block
from reconciler.data.fold import fold
from reconciler.extraction.never_places import NEVER_PLACES
from reconciler.extraction.places.spot import NAME, Spot, spelt_out
from reconciler.extraction.places.tails import headline_end

_IN_TITLE = re.compile(r"(?<=[\w,] )(?:In|At|Near|Outside) (?=[A-Z])", re.ASCII)


def headline_spots(text: str, block: Block) -> Iterator[Spot]:
    """Names behind a capitalised "In" or "At", where a headline has capitals everywhere."""
    if block.kind not in HEADLINES:
        return
    last = headline_end(text, block.start, block.end)
    for opening in _IN_TITLE.finditer(text, block.start, last):
        name = NAME.match(text, opening.end(), last)
        if name is not None and name.group().lower() not in NEVER_PLACES:
            folded = spelt_out(fold(name.group()))
            yield Spot(block.field, name.start(), name.end(), folded, None, "", 1, False, False)
