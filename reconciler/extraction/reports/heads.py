"""Puts the figures of titles, standfirsts, captions and openings on the drafts that tell of them in full."""

from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.draft import Draft
from reconciler.extraction.reports.restate import same_people, share
from reconciler.extraction.reports.scene import Scene


def head_claims(drafts: Sequence[Draft], heads: Sequence[Scene], primary: int | None) -> Mapping[str, int]:
    """Claim id to draft, for claims outside the body, and for opening claims that another draft tells in full."""
    placed: dict[str, int] = {}
    for head in heads:
        for claim in head.claims:
            best = _best(claim, drafts, primary)
            if best is not None and (head.sentence.kind != "caption" or _fits(claim, drafts[best])):
                placed[claim.id] = best
    if primary is not None:
        placed.update(_moved(drafts, primary))
    return placed


def _moved(drafts: Sequence[Draft], primary: int) -> Mapping[str, int]:
    """Claims of the first paragraph that only another draft says again."""
    opening = drafts[primary].first.sentence.block
    told = [
        claim for each in drafts[primary].told if each.scene.sentence.block == opening for claim in each.scene.claims
    ]
    later = [
        claim for each in drafts[primary].told if each.scene.sentence.block != opening for claim in each.scene.claims
    ]
    moved = {}
    for claim in told:
        if any(_same(claim, other) for other in later):
            continue
        again = next((at for at, draft in enumerate(drafts) if at != primary and _exactly(claim, draft)), None)
        if again is not None:
            moved[claim.id] = again
    return moved


def _best(claim: Claim, drafts: Sequence[Draft], primary: int | None) -> int | None:
    """The draft with the same figure, the primary first; else the primary."""
    order = sorted(range(len(drafts)), key=lambda at: at != primary)
    same = next((at for at in order if drafts[at].sort == "event" and _exactly(claim, drafts[at])), None)
    return same if same is not None else primary


def _exactly(claim: Claim, draft: Draft) -> bool:
    return draft.sort == "event" and any(_same(claim, other) for told in draft.told for other in told.scene.claims)


def _same(claim: Claim, other: Claim) -> bool:
    stated = claim.quantity.stated
    return same_people(claim, other) and stated is not None and stated == other.quantity.stated


def _fits(claim: Claim, draft: Draft) -> bool:
    return any(
        same_people(claim, other) and share(claim.quantity, other.quantity)
        for told in draft.told
        for other in told.scene.claims
    )
