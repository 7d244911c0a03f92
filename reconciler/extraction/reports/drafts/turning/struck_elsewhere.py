"""A blow told outright in another province, whose dead the next sentence counts: "Fighting broke out in Balkh"."""

import re

from reconciler.concepts.place import Place
from reconciler.extraction.happenings import any_number
from reconciler.extraction.reports.drafts.apart import neighbours
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import STRIKING

_DONE = (
    "attacked ambushed stormed raided targeted struck hit shelled bombed bombarded kidnapped abducted seized detonated"
    " torched"
).split()
_STRUCK, _WAS_STRUCK = (*_DONE, "overran"), (*_DONE, "overrun")
_WENT_OFF = r"opened fire|fired|exploded|went off|blew up|blew (?:himself|herself|themselves) up|landed|fell|clashed"
_BROKE_OUT = r"broke out|erupted|flared(?: up)?|raged|took place|(?:was|were) (?:also )?reported"
_BLOWS = STRIKING | {"kidnapping"}
_ALSO = r"(?:also |later |then )?"
_OPENING = (
    r"(?:(?:In|At|Near|Outside|On|Further|Also|Earlier|Later|Meanwhile|Elsewhere)\b[^,.;]{0,40}, )?"
    r"(?:[A-Z][^,.;]{2,60}? (?:said|reported|confirmed)(?: that)? )?"
)
_OUTRIGHT = re.compile(
    rf"{_OPENING}(?!(?:It|This|That|They|He|She|Who|Which|[Tt]here)\b)"
    rf"(?:(?:(?!who\b|which\b|that\b|had\b|after\b|before\b|when\b|where\b)[\w'’-]{{1,20}} ){{1,7}}?{_ALSO}"
    rf"(?:(?:{'|'.join(_STRUCK)}|{_WENT_OFF}) (?P<what>[a-z]{{1,14}}) "
    rf"|(?:was|were) {_ALSO}(?:{'|'.join(_WAS_STRUCK)}) |{_ALSO}came under (?:attack|fire)\b|{_BROKE_OUT}))"
    rf"|{_OPENING}[Tt]here (?:was|were) {_ALSO}(?:an?|more|fresh|further|two|several)? ?(?:[a-z-]{{3,14}} ){{0,2}}?"
    rf"{any_number(besides='fighting')}\b",
    re.ASCII,
)
"""Somebody struck, something was struck, or fighting broke out; done, not planned, feared or had been done."""
_AT = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|on|across|around|inside)(?: [\w'’-]{2,16}){0,5} $", re.ASCII)
_HINTS = frozenset(
    (
        *_STRUCK,
        *_WAS_STRUCK,
        *"opened fired exploded went blew landed fell clashed broke erupted"
        " flared raged took reported came there".split(),
    )
)
_DEFINITE = re.compile(r"(?:The|the|[Tt]heir|[Hh]is|[Ii]ts) (?:[a-z-]{3,14} ){0,2}?(?P<thing>[a-z]{3,14})\b", re.ASCII)
_THE_BLOW = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:[a-z-]{3,14} ){0,2}?"
    rf"{any_number(besides='fighting attackers gunmen gunman')}\b",
    re.ASCII,
)
_AFTERWARDS = frozenset(
    "hospital hospitals treated wounds funeral funerals buried burial toll bodies body survivors victims"
    " morgue mourners relatives arrested detained custody trial".split()
)
"""Words of what came after an event, or was at its place."""


def struck_elsewhere(told: Told, here: Draft) -> bool:
    """Counts nobody, and tells outright of a blow in another known province than all that the draft names."""
    scene = told.scene
    if scene.claims or _BLOWS.isdisjoint(scene.types) or _HINTS.isdisjoint(scene.tokens) or not _told_at(here):
        return False
    places = [place for place in scene.places if _known(place) and _at(scene, place)]
    if not places or any(neighbours(place, other) for place in scene.places for other in here.places):
        return False
    return _AFTERWARDS.isdisjoint(scene.tokens) and _OUTRIGHT.match(scene.words) is not None and not _of_it(scene, here)


def _told_at(here: Draft) -> bool:
    """It names known places, and not in a dateline alone."""
    story = here.first.sentence.story
    return here.whole is None and any(_known(place) and place.start >= story for place in here.places)


def _known(place: Place) -> bool:
    """Below its province or one itself; American news names the suburbs and counties around one scene."""
    return bool(place.within) and place.level != "site" and place.country != "US"


def _at(scene: Scene, place: Place) -> bool:
    return _AT.search(scene.words, 0, place.start - scene.sentence.start) is not None


def _of_it(scene: Scene, here: Draft) -> bool:
    """Speaks of the attack, or of something that the draft told of before: "The bus was hit"."""
    if _THE_BLOW.search(scene.words) is not None:
        return True
    things = {known["thing"] for known in _DEFINITE.finditer(scene.words)}
    return any(not things.isdisjoint(each.scene.tokens) for each in here.told)
