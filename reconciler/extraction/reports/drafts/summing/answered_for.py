"""Deeds of long ago for which somebody answered, or that somebody claimed, months before the event that is told."""

import re
from datetime import datetime, timedelta

from reconciler.concepts.claim import Claim
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.scenes.scene import Scene

LONG = timedelta(days=30)
"""What was answered for so long before is none of the event."""
_ANSWERED = re.compile(
    r"\b(?:claimed (?:responsibility|credit)|admitted (?:responsibility|to|having)"
    r"|(?:was|were|been|being) (?:[a-z]+ ){0,2}?(?:blamed|convicted|sentenced|charged|accused|jailed|indicted|arrested"
    r"|acquitted|tried|imprisoned|found guilty|executed|hanged|extradited)"
    r"|(?:pleaded|pled) guilty|confessed|convicted|sentenced)\b",
    re.ASCII,
)


def is_long_answered(scene: Scene, current: Draft | None) -> bool:
    """Tells, behind what was answered for long before the event, of people whom that did not count."""
    if current is None or not scene.claims or not scene.times:
        return False
    began = current.interval.start if current.interval is not None else None
    days = [time for time in scene.times if time.type in ("DATE", "TIME") and time.interval.end is not None]
    if began is None or not days or any(not _long_before(time, began) for time in days):
        return False
    answered = _ANSWERED.search(scene.low.replace("\n", " "))
    first = min(claim.start for claim in scene.claims) - scene.sentence.start
    return answered is not None and answered.start() < first and not any(_known(one, current) for one in scene.claims)


def _long_before(time: TimeExpression, began: datetime) -> bool:
    end = time.interval.end
    return end is not None and began - end >= LONG


def _known(claim: Claim, current: Draft) -> bool:
    """As many as the event counts already."""
    told = (other for each in current.told for other in each.scene.claims)
    return any((o.outcome, o.quantity.stated) == (claim.outcome, claim.quantity.stated) for o in told)
