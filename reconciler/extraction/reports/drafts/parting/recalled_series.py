"""Parts of a series that the text has only recalled: "two days after a string of attacks … On Friday, two blasts"."""

from collections.abc import Sequence

from reconciler.extraction.reports.drafts.apart import dates_meet
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.parting.shares import less, opening_of


def of_recalled_series(told: Told, drafts: Sequence[Draft]) -> int | None:
    """The series that was only recalled, of whose day a part is told now."""
    if not told.scene.claims or not told.scene.places or not told.dates:
        return None
    series = (at for at, draft in enumerate(drafts) if draft.several and draft.first.recalled)
    return next((at for at in series if _of_its_day(told, drafts[at])), None)


def _of_its_day(told: Told, draft: Draft) -> bool:
    return draft.interval is not None and dates_meet(told, draft) and less(told.scene, opening_of(draft))
