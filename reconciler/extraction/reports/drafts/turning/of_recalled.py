"""Sentences that go on with an event which the paragraph only recalled: "in that shooting", its people by name."""

import re
from collections.abc import Iterator, Sequence

from reconciler.extraction.happenings import one
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.scenes.scene import Scene

_THAT = re.compile(rf"\b(?:in|of|during|from) that {one(besides='case robbery homicide murder')}\b", re.ASCII)
_OF_THEM = re.compile(
    r"(?:One|Two|Three|Both|All|None|Neither) of (?:them|those|the (?:two|three|four|five))\b", re.ASCII
)
_NAME = re.compile(r"\b[A-Z][a-z'’-]{2,20}\b")


def of_recalled(told: Told, drafts: Sequence[Draft]) -> int | None:
    """Index of the event that its paragraph recalled, if the scene goes on with that and counts its people."""
    if not told.scene.claims or told.dates or told.scene.recalled:
        return None
    last = drafts[-1] if drafts else None
    if last is not None and last.first.recalled and len(drafts) > 1 and _names_the_dead(told.scene, last, drafts[0]):
        return len(drafts) - 1
    here = told.scene.sentence.block
    recalled = (at for at, draft in enumerate(drafts) if draft.first.recalled and _block(draft) == here)
    return next((at for at in recalled if at and _goes_on(told.scene, drafts[at], drafts[0])), None)


def _block(draft: Draft) -> int:
    return draft.told[-1].scene.sentence.block


def _goes_on(scene: Scene, recalled: Draft, lead: Draft) -> bool:
    last = recalled.told[-1].scene
    if _THAT.search(scene.words) is not None or (last.index + 1 == scene.index and _OF_THEM.match(scene.words)):
        return True
    if last.index + 1 == scene.index and _block(lead) != _block(recalled) and _of_who_did_it(scene, last):
        return True
    named = {name for told in recalled.told for name in _people(told.scene)}
    if named & set(_people(scene)) and named.isdisjoint(name for told in lead.told for name in _people(told.scene)):
        return True
    towns = {place.name for place in recalled.places} - {place.name for place in lead.places}
    return bool(scene.places) and towns.issuperset(place.name for place in scene.places)


def _of_who_did_it(scene: Scene, before: Scene) -> bool:
    """Counts those who attacked, right behind a sentence that told of their attack."""
    theirs = all(claim.role == "attacker" for claim in scene.claims) and not scene.places
    return theirs and _ATTACKED.search(before.words) is not None


_ATTACKED = re.compile(
    r"\b(?:[Gg]unmen|[Ii]nsurgents|[Mm]ilitants|[Ff]ighters|[Rr]ebels|[Bb]ombers|[Aa]ttackers|[Jj]ihadists|Taliban)"
    r" (?:[a-z-]{2,12} ){0,3}?(?:stormed|attacked|raided|overran|assaulted|ambushed|seized|struck|hit|killed)\b",
    re.ASCII,
)


def _names_the_dead(scene: Scene, recalled: Draft, lead: Draft) -> bool:
    """Right behind the one death of what is recalled, somebody killed by name, where the lead's harmed all live."""
    before = recalled.told[-1].scene
    if before.index + 1 != scene.index or not _FULL_NAME.match(scene.claims[0].text):
        return False
    died = [claim for claim in (*before.claims, *scene.claims) if claim.outcome == "killed"]
    lives = [claim for told in lead.told for claim in told.scene.claims]
    one_each = len(died) == len(before.claims) + len(scene.claims) and all(one.quantity.stated == 1 for one in died)
    return one_each and any(one.outcome == "injured" for one in lives) and all(one.outcome != "killed" for one in lives)


_FULL_NAME = re.compile(r"[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’.-]{0,20}){1,3}$", re.ASCII)


def _people(scene: Scene) -> Iterator[str]:
    """Names of those whom it counts."""
    start = scene.sentence.start
    for claim in scene.claims:
        yield from _NAME.findall(scene.words, claim.start - start, claim.end - start)
