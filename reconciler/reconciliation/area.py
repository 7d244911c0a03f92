"""Where a figure counts: the places that its sentence names, and whether it sums up several of them."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import within
from reconciler.concepts.place import Place
from reconciler.extraction.dateline import read_dateline
from reconciler.extraction.scanner import Scanner, fold
from reconciler.extraction.words import FEW
from reconciler.reconciliation.around import around

_KINDS = (
    "provinces districts states cities towns villages regions areas counties countries places locations governorates"
    " departments islands nations"
).split()
_SEVERAL_PLACES = re.compile(
    rf"\b(?:{FEW}|\d{{1,3}}|several|many|various|multiple|different|neighbou?ring)\s(?:\w{{1,12}}\s){{0,3}}"
    rf"(?:{'|'.join(_KINDS)})\b"
    r"|\b(?:across|throughout)\s(?:the\s)?(?:\w{1,12}\s){0,2}(?:country|province|region|state|nation|island)\b"
    r"|\b(?:nation|country|state|province)-?wide\b",
    re.ASCII | re.IGNORECASE,
)
_HINTS = Scanner({*_KINDS, "across", "throughout", "wide"})
"""Of these every such sentence holds one; most hold none."""
_LISTED = re.compile(r"(?P<comma>,)\s(?:and\s(?:in\s)?|in\s)?|\sand\s(?:in\s)?")


class Area(msgspec.Struct, frozen=True, gc=False):
    """What a figure's sentence says of where."""

    named: frozenset[str] = frozenset()
    """Every place that it names, but those of a list."""
    finest: frozenset[str] = frozenset()
    """Those that hold no other of them."""
    provinces: frozenset[str] = frozenset()
    """The provinces or states of them all; empty where that of any is unknown."""
    several: bool = False
    """It counts several places together: "in four provinces", "in Helmand, Zabul and Uruzgan"."""


NOWHERE = Area()


def area_of(read: AnnotatedArticle, claim: Claim) -> Area:
    """The places around the claim in its sentence; `NOWHERE` where it names none."""
    words = read.article.field_text(claim.field)
    start, end = _without_dateline(words, claim)
    inside = list(within(read.places_of.get(claim.field, ()), start, end))
    listed = _listed(inside, words)
    several = bool(listed) or _in_several_places(words, start, end)
    if not inside:
        return Area(several=several) if several else NOWHERE
    named = frozenset(place.name for place in inside)
    holding = {above for place in inside for above in place.within}
    return Area(named - listed, named - holding, _provinces(inside), several)


def _in_several_places(words: str, start: int, end: int) -> bool:
    hinted = bool(_HINTS.find(fold(words[start:end])))
    return hinted and _SEVERAL_PLACES.search(words, start, end) is not None


def _without_dateline(words: str, claim: Claim) -> tuple[int, int]:
    """Where the words around a claim begin, behind where the story was sent from, and where they end."""
    near = around(claim)
    filed = read_dateline(words, near.start, near.end) if near.start == claim.sentence.start else None
    return near.start if filed is None else filed.end, near.end


def _listed(inside: Sequence[Place], words: str) -> frozenset[str]:
    """Places told one after the other, none of which holds the next: "Helmand, Zabul and Uruzgan".

    What stands behind the comma of a place that nobody knows holds it.
    """
    found: set[str] = set()
    for left, right in pairwise(inside):
        apart = left.name not in right.within and right.name not in left.within and left.name != right.name
        joined = _LISTED.fullmatch(words, left.end, right.start) if apart else None
        if joined is not None and (left.within or not joined["comma"]):
            found |= {left.name, right.name}
    return frozenset(found)


def _provinces(inside: Iterable[Place]) -> frozenset[str]:
    found = [_province(place) for place in inside if place.level != "country"]
    return frozenset(one for one in found if one is not None) if None not in found else frozenset()


def _province(place: Place) -> str | None:
    if place.level == "province":
        return place.name
    return place.within[-2] if len(place.within) > 1 else None


def apart(left: Area, right: Area) -> bool:
    """Two figures name places of different provinces."""
    return bool(left.provinces and right.provinces and not left.provinces & right.provinces)
