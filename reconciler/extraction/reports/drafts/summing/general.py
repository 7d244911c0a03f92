"""What is said in general, of nobody's one event: thousands who have been murdered, people who are kidnapped."""

import re

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.scenes.scene import Scene

_SINGLED = (
    r"(?:murdered|assassinated|slain|massacred|executed|kidnapped|abducted|tortured|disappeared|made to disappear"
    r"|slaughtered)"
)
_SO = r"(?:(?:also|already|since|often|being|[a-z]+ly|and) ){0,4}"
_HAVE = r"(?:has|have|had)(?: \w{3,9})?"
_MANY = r"(?:many|numerous|countless|thousands|hundreds|scores|dozens)"
_PLAGUE = r"(?:terroris[mt]|violence|crime|gangs?|trafficking|repression|wars?|conflicts?)"
_DEEDS = r"(?:shootings|stabbings|killings|massacres|attacks|bombings|crashes)"
_TOOK = r"(?:killed|claimed|taken|cost|left|injured|wounded)"
_TIME_AND_AGAIN = re.compile(
    rf"\b(?:who|which|that) {_HAVE} been {_SO}{_SINGLED}\b"
    rf"|\b(?:who|which|that) {_HAVE} (?:killed|murdered|massacred|kidnapped|abducted) (?:so |too )?{_MANY}\b"
    rf"|\b(?:are|is) {_SO}(?:{_SINGLED}|killed)\b(?! (?:feared|said)\b)"
    rf"|\b{_PLAGUE}\b[^.;]{{0,40}}? {_HAVE} (?:caused|brought|cost|claimed|taken|left|resulted in)\b[^.;]{{0,20}}?"
    rf"\b{_MANY}\b[^.;]{{0,30}}?\b(?:deaths|lives|victims|dead)\b"
    rf"|\b{_PLAGUE}\b[^.;]{{0,40}}? {_HAVE} (?:taken|claimed|cost) the (?:life|lives) of (?:so |too )?{_MANY}\b"
    rf"|\b{_DEEDS}\b[^.;]{{0,60}}?\b(?:some|many|most) of (?:which|them) (?:have |had )?{_TOOK}\b"
    rf"|\bshootings\b[^.;]{{0,40}}? have {_TOOK} (?:so |too )?{_MANY}\b",
    re.ASCII,
)
_SO_FAR = re.compile(rf"\b{_HAVE} been {_SO}{_SINGLED}\b", re.ASCII)


def is_general(scene: Scene, current: Draft | None) -> bool:
    """Counts nobody, names neither day nor place, and tells what has been done, or is done, time and again.

    Of an event whose dead are not counted, "many have been murdered" may be the toll.
    """
    if not scene.claims or scene.places or scene.times or not all(map(_uncounted, scene.claims)):
        return False
    low = scene.low.replace("\n", " ")
    told = current is None or any(_counts_like(claim, scene) for each in current.told for claim in each.scene.claims)
    return _TIME_AND_AGAIN.search(low) is not None or (told and _SO_FAR.search(low) is not None)


def is_long_dead(scene: Scene, current: Draft | None) -> bool:
    """Tells, behind an event, of somebody who "had been dead for more than two years"; not of a body that was found."""
    if current is None or "dead" not in scene.tokens or not _FOUND.isdisjoint(scene.tokens):
        return False
    return _LONG_DEAD.search(scene.low) is not None


_LONG_DEAD = re.compile(
    r"\b(?:had|has|have) been dead for (?:[a-z-]{2,9} ){0,3}?(?:years?|months|decades?)\b", re.ASCII
)
_FOUND = frozenset("found discovered body bodies remains police".split())


def _uncounted(claim: Claim) -> bool:
    return claim.quantity.hedge == "vague" and claim.quantity.unit == "person"


def _counts_like(claim: Claim, scene: Scene) -> bool:
    """Counts the harmed of an outcome of the scene."""
    return claim.quantity.stated is not None and claim.outcome in {other.outcome for other in scene.claims}
