"""The first of several disasters that the sentence before counts: "The second such fire. The first killed nine"."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from reconciler.extraction.happenings import one
from reconciler.extraction.reports.drafts.draft import Told

_NTH = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|\d{1,2}th) (?:[a-z]{3,9} ){0,3}?"
    rf"(?:{one()}|disaster|tragedy|accident|incident|ferry|plane|boat|train|bus|ship|building|typhoon|cyclone|hurricane)\b"
    r"[^.;]{0,60}? (?:in|this|of|since|within) ",
    re.ASCII,
)
"""Counts what is told now as one more."""
_THE_FIRST = re.compile(
    r"(?:In the|The) (?:first|previous|last|other|earlier)(?: one)?\b(?! (?:of|people|victims?)\b)", re.ASCII
)
_DIED_IN_IT = re.compile(
    r"(?:killed|died|perished|hurt|injured) in the (?:first|previous|last|other)\b(?! [a-z])", re.ASCII
)


def of_the_first(scenes: Iterable[Told]) -> Iterator[Told]:
    """Scenes, those as earlier events that count the dead of the first, right behind what calls this one the second."""
    nth: tuple[int, int] | None = None
    for told in scenes:
        sentence, index = told.scene.sentence, told.scene.index
        if nth is not None and nth == (sentence.block, index - 1) and _is_the_first(told):
            scene = msgspec.structs.replace(told.scene, cue="earlier", recalled=True)
            yield msgspec.structs.replace(told, scene=scene)
            continue
        if not told.scene.claims and _NTH.search(told.scene.words) is not None:
            nth = (sentence.block, index)
        yield told


def _is_the_first(told: Told) -> bool:
    """Counts somebody in it."""
    words = told.scene.words
    return bool(told.scene.claims) and (_THE_FIRST.match(words) is not None or _DIED_IN_IT.search(words) is not None)
