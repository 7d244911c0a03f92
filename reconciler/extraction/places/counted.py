"""Names under which the dead are counted place by place are places: "Oru had 32 dead, Kaba 28"."""

from collections.abc import Iterable, Sequence

import msgspec

from reconciler.extraction.places.spot import Spot
from reconciler.extraction.tallies import Tally


def with_counted(named: Iterable[Spot], counted: Sequence[Tally]) -> list[Spot]:
    """The names, those of such a list as sure as a name behind "in"."""
    ends = {each.name_end for each in counted}
    return [
        msgspec.structs.replace(spot, context=2, only_inside=True)
        if spot.end in ends and spot.field == "text"
        else spot
        for spot in named
    ]
