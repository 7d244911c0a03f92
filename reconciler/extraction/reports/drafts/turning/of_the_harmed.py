"""What became of people counted before: "35 of the wounded were flown to Ankara on Monday" is no event of its own."""

import re
from collections.abc import Sequence

from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.turning.anew import lead_of

_OF_THEM = re.compile(
    r" of (?:the|those) (?:[a-z]{4,10} )?"
    r"(?:wounded|injured|hurt|dead|killed|victims|bodies|survivors|missing|rescued)\b",
    re.ASCII,
)


def of_the_harmed(told: Told) -> bool:
    """Every figure counts some of those told of before, and no word tells what befell them anew."""
    scene = told.scene
    if not scene.claims or set(scene.types) - {"other"} or scene.cue is not None:
        return False
    start = scene.sentence.start
    return all(_OF_THEM.match(scene.words, claim.figure.end - start) is not None for claim in scene.claims)


def whose_harmed(told: Told, drafts: Sequence[Draft], current: int | None) -> int | None:
    """Index of the event being told, or else the lead, if it counts as many; None where neither does."""
    if current is None or not of_the_harmed(told):
        return None
    return next((at for at in (current, lead_of(drafts)) if _counts_them(told, drafts[at])), None)


def _counts_them(told: Told, draft: Draft) -> bool:
    counted = ((draft.most_told(claim.outcome) or 0, claim.quantity.stated or 0) for claim in told.scene.claims)
    return all(most >= some for most, some in counted)
