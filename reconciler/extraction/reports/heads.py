"""Puts the figures of titles, standfirsts, captions and openings on the drafts that tell of them in full."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import Group, nested
from reconciler.extraction.reports.drafts.apart import dates_apart, places_apart
from reconciler.extraction.reports.drafts.draft import Draft, Told, open_draft
from reconciler.extraction.reports.restate import same_people, share
from reconciler.extraction.reports.scenes.scene import Scene

Key = tuple[str, str, str, int | None]
Figures = Mapping[Key, Collection[Group]]
OPENING = 6
"""Sentences of a lead that can be its first paragraph."""
SOME_DAYS = timedelta(days=4)
"""Before the lead, too long for the openings of its own story."""
MOST = 100
"""Figures looked through for one that a caption restates."""


def head_claims(drafts: Sequence[Draft], heads: Sequence[Scene], primary: int | None) -> Mapping[str, int]:
    """Claim id to draft, for claims outside the body, and for opening claims that another draft tells in full."""
    placed: dict[str, int] = {}
    figures = [_figures_of(draft) for draft in drafts]
    order = sorted(range(len(drafts)), key=lambda at: (at != primary, drafts[at].sort == "statistic"))
    total = next((at for at, draft in enumerate(drafts) if draft.sort == "aggregate"), primary)
    for head in heads:
        lead = total if head.cue == "aggregate" and head.sentence.kind == "title" else primary
        for claim in head.claims:
            if head.sentence.kind == "title" and _of_two(claim, drafts, primary):
                continue
            ways = (*order[1:], lead) if head.beside_title else (lead, *order)
            best = next((at for at in ways if at is not None and _told_in(claim, figures[at])), lead)
            if best is not None and (head.sentence.kind != "caption" or _fits(claim, drafts[best])):
                placed[claim.id] = best
    if primary is not None:
        placed.update(_moved(drafts, primary, figures))
    return placed


def with_titled(drafts: Sequence[Draft], above: Sequence[Told]) -> tuple[list[Draft], list[Scene]]:
    """The drafts and heads; a title's second event is a draft of its own if the body counts none of it."""
    counted = [_figures_of(draft) for draft in drafts]
    beside = [each for each in above if each.scene.claims and each.scene.beside_title]
    alone = [each for each in beside if not any(_counts_some(each.scene, figures) for figures in counted)]
    own = (open_draft(each, sort="event") for each in alone)
    return [*drafts, *own], [each.scene for each in above if each not in alone]


def _counts_some(scene: Scene, figures: Figures) -> bool:
    return any(_told_in(claim, figures) for claim in scene.claims)


def _sums_others(draft: Draft) -> bool:
    """The outlet's sum of what happened besides: no title tells of it."""
    return draft.sort == "aggregate" and _OTHERS.match(draft.first.words) is not None


_OTHERS = re.compile(r"(?:In|Among|Elsewhere, in) (?:\w+ )?(?:other|unrelated|separate) [a-z-]+", re.ASCII)


def _of_two(claim: Claim, drafts: Sequence[Draft], primary: int | None) -> bool:
    """Counts the dead of the lead and of another event that the opening tells beside it: "bomb and raid kill 14"."""
    if primary is None or claim.outcome != "killed" or claim.quantity.stated is None or drafts[primary].several:
        return False
    own = max(_dead(drafts[primary]), default=0)
    beside = (at for at, draft in enumerate(drafts) if at != primary and draft.sort == "event" and draft.whole is None)
    sums = {own + count for at in beside if drafts[at].first.cue != "earlier" for count in _dead(drafts[at])}
    several = len(set(drafts[primary].first.all_types) - {"other"}) > 1
    return several and 0 < own < claim.quantity.stated and claim.quantity.stated in sums


def _dead(draft: Draft) -> list[int]:
    """How many the draft's figures say died."""
    told = (claim for each in draft.told[:MOST] for claim in each.scene.claims if claim.outcome == "killed")
    return [claim.quantity.stated or 0 for claim in told]


def _figures_of(draft: Draft) -> Figures:
    """What a title may say again of it."""
    return {} if draft.sort == "context" or _sums_others(draft) else _figures(draft.told)


def _figures(told: Sequence[Told]) -> Figures:
    """Groups by outcome, role, unit and printed number."""
    found: dict[Key, set[Group]] = {}
    for each in told:
        for claim in each.scene.claims:
            found.setdefault(_key(claim), set()).add(claim.group)
    return found


def _key(claim: Claim) -> Key:
    return claim.outcome, claim.role, claim.quantity.unit, claim.quantity.stated


def _told_in(claim: Claim, figures: Figures) -> bool:
    """The same printed number of the same or nested groups."""
    if claim.quantity.stated is None:
        return False
    return any(nested(claim.group, group) for group in figures.get(_key(claim), ()))


def _moved(drafts: Sequence[Draft], primary: int, figures: Sequence[Figures]) -> Mapping[str, int]:
    """Claims of the first paragraph that only another draft says again, where nothing sets the two apart.

    All of an outcome whom the first sentence counts are the lead's own, however many died elsewhere.
    """
    opening = drafts[primary].first.sentence.block
    later = _figures([each for each in drafts[primary].told if each.scene.sentence.block != opening])
    beside = [
        at
        for at, draft in enumerate(drafts)
        if at != primary and draft.sort != "aggregate" and not _long_over(draft, drafts[primary])
    ]
    moved: dict[str, int] = {}
    for each in drafts[primary].told[:OPENING]:
        others = [at for at in beside if not (_apart(each, drafts[at]) or _another(drafts[at], opening))]
        for claim in each.scene.claims if each.scene.sentence.block == opening else ():
            several = (claim.quantity.stated or 0) > 1 and claim.part_of is None
            again = next((at for at in others if several and _told_in(claim, figures[at])), None)
            if again is not None and not _told_in(claim, later):
                moved[claim.id] = again
    own = _own(drafts[primary].first, moved)
    return {claim: at for claim, at in moved.items() if claim not in own}


def _own(first: Scene, moved: Collection[str]) -> frozenset[str]:
    """Claims of the first sentence, of an outcome of which all would be moved."""
    some = {claim.outcome for claim in first.claims if claim.id not in moved}
    return frozenset(claim.id for claim in first.claims if claim.outcome not in some)


def _another(draft: Draft, opening: int) -> bool:
    """Told as something else in the very paragraph: "Shells killed five. The army, meanwhile, lost five of its men"."""
    return draft.first.cue == "another" and draft.first.sentence.block == opening


def _apart(told: Told, draft: Draft) -> bool:
    """Of another day or place, or of one day and not of all the time that the other sums up."""
    if draft.sort == "statistic" and told.dates and not told.scene.recalled:
        return True
    return dates_apart(told, draft) or places_apart(told.scene.places, draft.places)


def _long_over(draft: Draft, lead: Draft) -> bool:
    """Was over days before the lead: "last month", "a week earlier"."""
    ended = draft.interval.end if draft.interval is not None else None
    begun = lead.near.start if lead.near is not None else None
    if ended is None or begun is None:
        return False
    return begun - ended > SOME_DAYS or (draft.first.cue == "earlier" and ended <= begun)


def _fits(claim: Claim, draft: Draft) -> bool:
    """Some figure among the draft's first can be the same."""
    told = [other for each in draft.told[:MOST] for other in each.scene.claims][:MOST]
    return any(same_people(claim, other) and share(claim.quantity, other.quantity) for other in told)
