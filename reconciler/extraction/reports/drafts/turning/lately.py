"""Paragraphs and sentences that open with a time some days or months back, and tell of somebody new there."""

from reconciler.extraction.reports.drafts.apart import places_apart
from reconciler.extraction.reports.drafts.draft import OPENS_WITHIN, Draft, Told
from reconciler.extraction.reports.drafts.turning.anew import refers_back
from reconciler.extraction.reports.vocabulary.opens_lately import opens_lately

_RAISED = frozenset("toll tolls rose rises risen climbed climbs now later since".split())
"""Words of a lead that tells how many more have died since."""


def told_lately(told: Told, here: Draft) -> bool:
    """Counts other people than the event being told does, whom something befell that is told for the first time.

    "Gunmen killed nine farmers in Oru on Friday. Last week, a raid on a market killed 12."
    """
    if here.whole is not None or here.several or not opens_lately(told.scene.words):
        return False
    if here.kinds <= {"other"} or refers_back(told.scene.words) or _is_of_one_time(told, here):
        return False
    known = [claim for each in here.told for claim in each.scene.claims]
    if any(not _RAISED.isdisjoint(each.scene.tokens) for each in here.told):
        return False
    counted = {(claim.outcome, claim.quantity.stated) for claim in known}
    new = [claim for claim in told.scene.claims if claim.modality == "asserted"]
    outcomes = {claim.outcome for claim in known}
    return (
        bool(new)
        and any(claim.outcome in outcomes for claim in new)
        and not any((claim.outcome, claim.quantity.stated) in counted for claim in new)
    )


def struck_lately(told: Told, here: Draft) -> bool:
    """Tells of a blow at a place apart from the event's, before it counts anybody: "Weeks ago, men raided Oru"."""
    scene = told.scene
    if scene.claims or here.whole is not None or here.several or not opens_lately(scene.words):
        return False
    away = places_apart(scene.places, here.places) or (bool(scene.places) and not here.places)
    return bool(set(scene.types) - {"other"}) and away


def _is_of_one_time(told: Told, here: Draft) -> bool:
    """The event being told is dated by the same words."""
    times = {role.time.text.lower() for role in told.dates}
    return any(role.time.text.lower() in times for each in here.told for role in each.dates)


def more_died_earlier(told: Told, here: Draft) -> bool:
    """A paragraph opens with a day on which more died than in the event being told, that has no day of its own.

    "Rockets killed nine, residents said on Monday. … On Friday, jets killed 32 people in the city."
    """
    scene, lead = told.scene, here.most_told("killed")
    if here.interval is not None or here.whole is not None or lead is None or not _TOLL.isdisjoint(scene.tokens):
        return False
    opens = any(
        role.role == "event"
        and role.time.granularity == "day"
        and role.time.start - scene.sentence.start < OPENS_WITHIN
        for role in told.dates
    )
    more = any(claim.outcome == "killed" and (claim.quantity.stated or 0) > lead for claim in scene.claims)
    return opens and more and scene.sentence.block != here.told[-1].scene.sentence.block


_TOLL = _RAISED | frozenset("total altogether all".split())
