"""What places an article is about: those of its title and first paragraphs, of its police, datelines and homes."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.document import Document
from reconciler.concepts.place import COARSE, Place
from reconciler.extraction.reports.drafts.draft import RESIDENT
from reconciler.extraction.reports.scenes.dateline import BODY_WITHIN, ITEMS, datelines, is_seat
from reconciler.extraction.reports.scenes.departed import departed
from reconciler.extraction.reports.scenes.marks import is_mark
from reconciler.extraction.reports.scenes.residents import is_from

OPENING = 3
"""Paragraphs that say where the story plays."""
OFTEN = 3
"""Mentions from which a place is the article's own."""
_POLICE = re.compile(
    r"(?:['’]s)? (?:[A-Z][a-z]{2,12} (?=Metro))?(?:(?:Metro(?:politan)?|City|County) )?"
    r"(?:[Pp]olice|[Ss]heriff|[Ff]ire (?:[Dd]epartment|[Rr]escue))",
    re.ASCII,
)
_POLICE_IN = re.compile(r"\b(?<!State )[Pp]olice in $", re.ASCII)
_CALLED = re.compile(r"\b(?:in|at|near|on) the (?:[a-z-]{3,14} )?(?:village|town|district|city|suburb) of $", re.ASCII)
_MET = re.compile(
    r"\b(?:[Tt]alks|[Nn]egotiations|[Ss]ummit|[Cc]ouncil|[Pp]arliament|[Dd]elegations?|[Ee]nvoys?|[Ss]peaking|meet|met)\b"
    r"[^.;]{0,40} (?:in|to|at) $",
    re.ASCII,
)
FAR = 70


class Named(msgspec.Struct, frozen=True):
    """Places that the article is about."""

    titled: tuple[Place, ...]
    """Cities and districts of its title, or its provinces where it names nothing finer."""
    often: tuple[Place, ...]
    """Those of its first paragraphs, and those named again and again."""
    policed: tuple[Place, ...] = ()
    """The one whose police speak or come most often."""
    sent: tuple[Place, ...] = ()
    """Those that stand in a dateline only."""
    homes: frozenset[str] = frozenset()
    """Names that only say where somebody lives: "a Salem man"."""
    towns: tuple[Place, ...] = ()
    """Every town of the body that is not only somebody's home."""
    headed: tuple[Place, ...] = ()
    """Those of `titled` that nobody is only from."""
    left: frozenset[str] = frozenset()
    """Names of those that somebody or a craft only came from, or was bound for."""
    marks: tuple[Place, ...] = ()
    """Towns of the body that what happened was only measured from: "just north of Amarillo"."""
    called: tuple[Place, ...] = ()
    """Those of the first paragraphs that something is told of "in the village of", "in the district of"."""
    met: frozenset[str] = frozenset()
    """Names of those where people only talk or speak: "talks resume in Geneva"."""


def named_most(document: Document, places: Sequence[Place]) -> Named:
    """Cities and districts of the title, of the first paragraphs, and those named again and again."""
    times = Counter([place.name for place in places])
    early = _end_of_opening(document)
    titles = [(block.field, block.start, block.end) for block in document.blocks if block.kind == "title"]
    fine = [place for place in places if place.level not in COARSE]
    beside = Counter([place.name for place in fine if _only_beside(document.article.field_text(place.field), place)])
    marks = tuple(place for place in fine if place.level == "city" and _is_mark(document, place))
    left = frozenset(name for name, of_these in beside.items() if of_these == times[name])
    ends = {document.sentences[at].start: end for at, end in datelines(document).items()}
    left |= {place.name for place in _sent_from(fine, ends) if times[place.name] == 1 and _is_seat(document, place)}
    fine = [place for place in fine if place.name not in left]
    told = [place for place in places if any(place.field == at[0] and at[1] <= place.start < at[2] for at in titles)]
    where = [place for place in told if not _is_of_people(document, place)]
    titled = [place for place in fine if place in told] or [place for place in where if place.level == "province"]
    often = [place for place in fine if place.start < early or times[place.name] >= OFTEN]
    policed = [place for place in fine if _is_policed(document, place)]
    most = Counter([place.name for place in policed]).most_common(1)
    times.subtract(beside)
    heads = _sent_from(fine, ends)
    sent = tuple(place for place in heads if times[place.name] == 1) if len(ends) < ITEMS else ()
    called = tuple(place for place in policed if place.name == most[0][0])[:1]
    homes = _homes(document, [place for place in places if place in fine or place.level == "province"])
    towns = tuple(place for place in fine if place.level == "city" and place.name not in homes)
    first = (place for place in fine if place.start < early)
    spelt = tuple(place for place in first if _CALLED.search(_before(document, place)) is not None)
    headed = tuple(place for place in titled if place in where)
    left -= {place.name for place in marks}
    met = frozenset(place.name for place in fine if _MET.search(_before(document, place)) is not None)
    return Named(tuple(titled), tuple(often), called, sent, homes, towns, headed, left, marks, spelt, met)


def _sent_from(places: Sequence[Place], ends: Mapping[int, int]) -> list[Place]:
    """Those that stand in a dateline: from where its sentence starts to where it ends itself."""
    return [place for place in places if any(start <= place.start < end for start, end in ends.items())]


def _is_seat(document: Document, place: Place) -> bool:
    return is_seat(place.name, document.article.field_text(place.field)[place.end : place.end + BODY_WITHIN])


def _is_policed(document: Document, place: Place) -> bool:
    """Its police are named: "Dallas police", "police in Dallas"."""
    told = _POLICE.match(document.article.field_text(place.field), place.end)
    return told is not None or _POLICE_IN.search(_before(document, place)) is not None


def _is_of_people(document: Document, place: Place) -> bool:
    """Somebody is from there: "an Ohio man", "Bo Lind, 48, of Salem"."""
    text = document.article.field_text(place.field)
    return RESIDENT.match(text, place.end) is not None or is_from(text, place)


def _is_mark(document: Document, place: Place) -> bool:
    return is_mark(document.article.field_text(place.field), place.start)


def _only_beside(text: str, place: Place) -> bool:
    """What happened was only measured from there, or somebody came from there."""
    return is_mark(text, place.start) or departed(text, place, 0)


def _before(document: Document, place: Place) -> str:
    return document.article.field_text(place.field)[max(0, place.start - FAR) : place.start]


def _homes(document: Document, places: Sequence[Place]) -> frozenset[str]:
    told = {place.name: True for place in places}
    for place in places:
        told[place.name] &= _is_of_people(document, place)
    return frozenset(name for name, always in told.items() if always)


def _end_of_opening(document: Document) -> int:
    """Where the first paragraphs of the body end; a title that the text repeats above them is none of them."""
    ends = [block.end for block in document.blocks if block.field == "text" and block.kind == "body"]
    return ends[min(OPENING, len(ends)) - 1] if ends else 0
