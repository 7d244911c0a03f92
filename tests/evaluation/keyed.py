"""Which claims stand for the keys of the message-understanding corpus, and how each is written for its scorer.

The keys hold the victims of attacks that were news: one entry a group, without fighters fallen in clashes, accidents,
what lies more than some two months back, sums over a war or a year, what is denied or feared, and nobody hurt. The
claims are chosen likewise, by what Claimline itself says of each: nothing of the keys is looked at.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from reconciler import Annotation
from reconciler.concepts.claim import Claim
from reconciler.concepts.group import Group
from reconciler.concepts.report import Report

OUTCOMES = frozenset({"killed", "injured", "captured"})
FIGHTERS: frozenset[Group] = frozenset({"insurgent", "army", "state_force", "foreign_force", "pro_government_militia"})
"""Groups that the keys hold only where they were attacked off duty."""
NON_COMBATANTS: frozenset[Group] = frozenset({"civilian", "child", "woman", "journalist", "official"})
NO_ATTACKS = frozenset({"fire", "crash", "capsizing", "earthquake", "flood", "storm", "clash"})
"""Types of report whose dead are keyed only where they are told as non-combatants."""
NEWS = 75
"""Days after which a happening is no news."""


def figures_as_keyed(annotation: Annotation, published: date | None) -> Iterator[Claim]:
    """The claims that the keys would hold, each figure of an outcome once."""
    reports = {report.id: report for report in annotation.reports}
    seen: set[tuple[object, ...]] = set()
    for claim in annotation.claims:
        report = reports.get(claim.report or "")
        figure = claim.outcome, claim.quantity.stated, claim.quantity.low, claim.quantity.hedge == "vague"
        if claim.restates is not None or not _keyed(claim) or (report and not _news(report, claim, published)):
            continue
        if figure not in seen or claim.quantity.stated == 1:
            yield claim
        seen.add(figure)


def _keyed(claim: Claim) -> bool:
    told = claim.modality in {"asserted", "reported"} and claim.quantity.hedge != "none"
    victims = claim.role == "victim" and claim.group not in FIGHTERS
    return told and victims and claim.outcome in OUTCOMES and claim.kind in {"event", "background"}


def _news(report: Report, claim: Claim, published: date | None) -> bool:
    start = report.interval.start
    if start is not None and published is not None and (published - start.date()).days > NEWS:
        return False
    return report.type not in NO_ATTACKS or claim.group in NON_COMBATANTS


def row(claim: Claim) -> dict[str, Any]:
    """Bounds as the scorer has them: the printed number, open where hedged; `more than n` is from n, `about n` is n.

    A vague word is a plural without a number.
    """
    quantity, hedge = claim.quantity, claim.quantity.hedge
    plural = hedge == "vague"
    low = None if plural or hedge in {"at_most", "up_to", "fewer_than", "nearly"} else quantity.stated
    high = None if plural or hedge in {"at_least", "more_than"} else quantity.stated
    low = quantity.low if hedge == "range" else low
    return {"outcome": claim.outcome, "low": low, "high": high, "approx": hedge == "about", "plural": plural}
