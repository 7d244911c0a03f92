"""Storms by their names: another name is another storm."""

from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.storms import named_storms


def another_storm(told: Told, whole: Draft) -> bool:
    """Opens with a storm of another name than any told of there, and counts whom it harmed."""
    first = next(named_storms(told.scene.words), None) if told.scene.claims else None
    if first is None or first[0] > OPENS_WITHIN:
        return False
    known = {name for each in whole.told for _, name in named_storms(each.scene.words)}
    return bool(known) and first[1] not in known


OPENS_WITHIN = 12
"""Characters before the storm that a sentence tells of first."""
