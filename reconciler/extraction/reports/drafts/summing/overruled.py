"""Figures that the text itself overrules: named as wrong in a correction, or given as an earlier count."""

import re
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.scanner import holds_any

_CORRECTION = re.compile(
    r"^(?:Correction|Corrected|Editor[’']s note)\b|\b(?:earlier|previous) version of\b", re.IGNORECASE
)
_EARLIER = re.compile(
    r"\b(?:initially|at first|first|earlier|previously|originally)"
    r" (?:said|reported|put|given|gave|announced|thought|feared|estimated)\b"
    r"|\b(?:an?|the) (?:earlier|initial|previous|first|preliminary) (?:death )?(?:toll|count|figure|estimate)s?\b"
    r"|\bhad (?:earlier|initially|first|previously|originally) (?:said|reported|put|given)\b"
    r"|\bhad on \w{3,6}day (?:said|reported|announced|put|given|set)\b"
    r"|^Earlier\b[^.]{0,40}\bhad (?:said|reported|put|stood|been put|been)\b"
    r"|\bhad (?:put|given|set) (?:the|an?|its) (?:[a-z]{2,8} ){0,3}(?:toll|count|figure|number)\b",
    re.ASCII,
)


_HINTS = "nitial|first|arlier|previous|original|preliminary|had on |had put |had given |had set ".split("|")
"""Of these such a sentence holds one."""


def tells_earlier(words: str) -> bool:
    """A sentence with an earlier state of a count."""
    return holds_any(words, _HINTS) and _EARLIER.search(words) is not None


def overruled(draft: Draft) -> frozenset[str]:
    """Ids of claims that count nothing of the draft's totals."""
    return corrected(draft) | outdated(draft)


def of_the_year(claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> frozenset[str]:
    """Claims of all murders of a year, where the event's dead are counted too: "murder toll crosses 500"."""
    dead = [claim for claim in claims if claim.outcome == "killed"]
    yearly = [claim for claim in dead if _MURDER_TOLL.search(texts.get(claim.field, ""), _before(claim), claim.start)]
    return frozenset(claim.id for claim in yearly) if len(yearly) < len(dead) else frozenset()


_MURDER_TOLL = re.compile(
    r"\b(?:murder|homicide) toll (?:[a-z]{1,10} ){1,6}(?:up |over |past )?$", re.ASCII | re.IGNORECASE
)
TOLL_REACH = 60
"""Characters before a number in which it is told as that of all murders."""


def _before(claim: Claim) -> int:
    return max(claim.sentence.start, claim.start - TOLL_REACH)


def corrected(draft: Draft) -> frozenset[str]:
    """Claims that a correction names as wrong or mends: no count of their own."""
    sentences = (each.scene for each in draft.told if "orrect" in each.scene.words or "version" in each.scene.words)
    told = [claim for scene in sentences if _CORRECTION.search(scene.words) for claim in scene.claims]
    return frozenset(claim.id for claim in told)


def outdated(draft: Draft) -> frozenset[str]:
    """Claims that the text gives as an earlier state of a count that it gives anew."""
    counting = [each.scene for each in draft.told if each.scene.claims]
    old = [claim for scene in counting if tells_earlier(scene.words) for claim in scene.claims]
    if not old:
        return frozenset()
    ids = {claim.id for claim in old}
    newer = {claim.outcome for each in draft.told for claim in each.scene.claims if claim.id not in ids}
    return frozenset(claim.id for claim in old if claim.outcome in newer)
