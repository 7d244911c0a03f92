"""The first count of an event that counted nobody yet: "Militants stormed a post in Oru. Seven were killed"."""

from collections.abc import Iterator

from reconciler.concepts.claim import Claim, Outcome
from reconciler.extraction.reports.drafts.draft import Draft, Told

THRICE = 3
"""Counts of one event hardly differ by more."""
OF_THE_LEAD = frozenset("toll total tolls".split())
"""Words for a count that goes on."""
_HARM: tuple[Outcome, ...] = ("killed", "injured", "casualties")


def follows(told: Told, here: Draft) -> bool:
    """Its sentence is the next."""
    return told.scene.index == here.told[-1].scene.index + 1


def first_dead(told: Told, here: Draft, lead: Draft) -> bool:
    """It counts other dead than the lead's, where the event told last counted nobody yet."""
    untold = all(here.most_told(outcome) is None for outcome in _HARM)
    return untold and any(
        claim.outcome == "killed" and (claim.quantity.stated or 1) not in (1, lead.most_told("killed"))
        for claim in _counted(told)
    )


def first_count(told: Told, here: Draft, lead: Draft, *, far: bool) -> bool:
    """It counts dead or hurt of whom the event counted none, and the lead another number; one `far` from it."""
    for claim in _counted(told):
        known, stated = lead.most_told(claim.outcome), claim.quantity.stated
        if known is None or stated in (None, 1, known) or (far and near(stated, known)):
            continue
        if not any(victims(other) and other.outcome == claim.outcome for other in _claims(here)):
            return True
    return False


def victims(claim: Claim) -> bool:
    """Counts no attackers."""
    return claim.role == "victim"


def near(stated: int | None, most: int | None) -> bool:
    """They may be two counts of the same people."""
    return stated is not None and most is not None and most <= stated * THRICE and stated <= most * THRICE


def _claims(draft: Draft) -> Iterator[Claim]:
    return (claim for told in draft.told for claim in told.scene.claims)


def _counted(told: Told) -> Iterator[Claim]:
    """Those of its dead and hurt that are no part of others."""
    if not told.scene.tokens.isdisjoint(OF_THE_LEAD):
        return
    for claim in told.scene.claims:
        if claim.outcome in ("killed", "injured") and not claim.subset:
            yield claim
