"""Sentences that go on with what their paragraph tells of a year past, or only recalls: of that, not of the lead."""

import re
from collections.abc import Sequence

from reconciler.extraction.reports.drafts.apart import places_apart
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.summing.sums import sort_of
from reconciler.extraction.reports.drafts.turning.anew import lead_of
from reconciler.extraction.reports.drafts.turning.first_count import OF_THE_LEAD, first_count, victims
from reconciler.extraction.reports.drafts.turning.turns import ended_before

_OF_NOW = re.compile(
    r"\b(?:latest|newest|this time|now|so far|current|toll|still|have|has|no (?:one|group)|nobody)\b", re.ASCII
)
"""Said of what is news: "the latest attack", "have been found"."""
_DAYS = frozenset("event nearby later start telling".split())
"""What a day tells of a scene that names one."""
REACH = 5
"""Sentences behind the opening of what is past, in which it is counted."""


def of_the_past(told: Told, drafts: Sequence[Draft], latest: int, current: int | None) -> int | None:
    """Index of what was told beside the event `current`, and is past, if the scene goes on with that.

    Behind an event of a year past the rest of the paragraph does; behind another, or a paragraph on, its first count.
    """
    if current is None or not _may_go_on(told, drafts[current]):
        return None
    lead = drafts[lead_of(drafts)]
    if latest != current and _is_past_event(drafts[latest]) and _in_its_paragraph(told, drafts[latest], lead):
        return latest
    past = _told_beside(told, drafts)
    return past if past is not None and _is_counted(told, drafts[past], lead) else None


def _may_go_on(told: Told, here: Draft) -> bool:
    """It names no day, opens nothing new, and speaks of no news."""
    scene = told.scene
    if told.dates or any(role.role in _DAYS for role in told.roles) or scene.recalled or scene.cue is not None:
        return False
    return _OF_NOW.search(scene.words) is None and sort_of(told, here) == "event"


def _is_past_event(draft: Draft) -> bool:
    """One happening that a year dates: "Last year, a truck bomb went off in Oru"."""
    kinds = set(draft.first.types) - {"other"}
    placed = bool(draft.first.places) and any(time.type == "DATE" for time in draft.first.times)
    return draft.sort == "context" and bool(kinds) and placed and not draft.first.recalled


def _in_its_paragraph(told: Told, past: Draft, lead: Draft) -> bool:
    """Away from it by no place, and with no number of the lead's alone."""
    scene = told.scene
    if scene.sentence.block != past.told[-1].scene.sentence.block or places_apart(scene.places, past.places):
        return False
    if lead.most_told("killed") is None and past.most_told("killed") is not None:
        return False
    known = {(claim.outcome, claim.quantity.stated) for each in lead.told for claim in each.scene.claims}
    restates = any((claim.outcome, claim.quantity.stated) in known for claim in scene.claims)
    return not restates or first_count(told, past, lead, far=False)


def _told_beside(told: Told, drafts: Sequence[Draft]) -> int | None:
    """The last event opened, if it is past and not long told of."""
    last = drafts[-1]
    if len(drafts) == 1 or told.scene.index - last.first.index > REACH or last.whole is not None:
        return None
    lead = drafts[lead_of(drafts)]
    past = _is_past_event(last) or (last.sort == "event" and (last.first.recalled or ended_before(last, lead)))
    return len(drafts) - 1 if past else None


def _is_counted(told: Told, past: Draft, lead: Draft) -> bool:
    """Its first count; a paragraph on, one far from the lead's, where nobody was counted since."""
    if places_apart(told.scene.places, past.places):
        return False
    new = told.scene.sentence.block != past.first.sentence.block
    since = (each.scene for each in lead.told if each.scene.index > past.first.index)
    if new and (told.scene.places or any(map(victims, (claim for scene in since for claim in scene.claims)))):
        return False
    return first_count(told, past, lead, far=new) or _is_beyond(told, past, lead)


def _is_beyond(told: Told, past: Draft, lead: Draft) -> bool:
    """Its dead are more than the lead has, and are those of the past, or some of them."""
    known, most = past.most_told("killed"), lead.most_told("killed")
    dead = [claim for claim in told.scene.claims if claim.outcome == "killed"]
    if known is None or most is None or not dead or not told.scene.tokens.isdisjoint(OF_THE_LEAD):
        return False
    return all(
        most < (claim.quantity.stated or 0) <= known and (claim.subset or claim.quantity.stated == known)
        for claim in dead
    )
