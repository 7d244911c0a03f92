"""Deaths that no happening brought: of old age or illness, in sleep or in a hospital bed."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.extraction.reports.drafts.draft import Draft

_ILLNESS = (
    r"(?:[a-z-]{3,12} ){0,2}?(?:cancer|leuk(?:a)?emia|pneumonia|heart (?:failure|disease|attack|ailment)|cardiac arrest"
    r"|stroke|diabetes|alzheimer['’]s(?: disease)?|parkinson['’]s(?: disease)?|aids|dementia|kidney failure|emphysema"
    r"|old age|natural causes|lymphoma|tumou?r)"
)
_NATURALLY = re.compile(
    rf"\b(?:died|dies|dead|death|passed away) (?:[a-z]{{2,12}} ){{0,4}}?(?:of|from) (?:an? |the )?{_ILLNESS}\b"
    r"|\b(?:died|dies|passed away) (?:peacefully|quietly in|in (?:his|her) sleep)\b"
    r"|\b(?:died|dies|passed away|death) (?:[^.;]{0,60} )?after (?:an? )?(?:long|short|brief|lengthy|suffering)"
    rf" (?:[a-z]{{3,9}} )?(?:illness|an? {_ILLNESS}|(?:battle|fight|struggle) with (?:an? )?{_ILLNESS})\b"
    rf"|\b(?:died|dies|passed away) (?:[^.;]{{0,60}} )?(?:days?|weeks?|hours) after suffering an? {_ILLNESS}\b",
    re.ASCII,
)
_OTHERWISE = re.compile(
    r"\b(?:prison|jail|custody|detention|cell|police|poison|strike|epidemic|outbreak|camp|crash|fire|quake|flood|storm)",
    re.ASCII,
)
"""Where a death of illness may be somebody's doing, or one of many."""


def without_natural_deaths(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts; one that only tells of a death that nobody and nothing brought is no event."""
    return [msgspec.structs.replace(draft, sort="context") if _natural(draft) else draft for draft in drafts]


def _natural(draft: Draft) -> bool:
    if draft.sort != "event" or draft.whole is not None or not draft.kinds <= {"other"}:
        return False
    claims = [claim for told in draft.told for claim in told.scene.claims]
    one = all(claim.outcome == "killed" and claim.quantity.stated == 1 for claim in claims)
    lows = [told.scene.low for told in draft.told]
    return one and any(map(_NATURALLY.search, lows)) and not any(map(_OTHERWISE.search, lows))
