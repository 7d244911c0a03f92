"""Where the paper or station that tells a story is at home, as its name or the tail of its headlines says."""

import re

from reconciler.concepts.document import Document
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry, Gazetteer
from reconciler.data.names import US_STATES
from reconciler.extraction.places.tails import headline_end
from reconciler.extraction.places.votes import LARGE, Province

_SHORT = {short.replace(".", ""): state for state, shorts in US_STATES.items() for short in shorts}
_STATE = re.compile(
    rf"\b(?:{'|'.join(sorted(US_STATES, key=len, reverse=True))})\b"
    rf"|(?<=, )(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})\b"
)
_WORD = re.compile(r"[A-Z][\w.'-]{0,24}", re.ASCII)
LONGEST = 3
"""Words of a town's name that are looked up."""
MOST_WORDS = 24


def home_of(document: Document, gazetteer: Gazetteer) -> frozenset[Province]:
    """The American states that its outlet's name and its title's tail name, or whose large cities they name."""
    told = [document.article.outlet or "", *_tails(document)]
    states = {("US", _SHORT.get(found, found)) for words in told for found in _STATE.findall(words)}
    return frozenset(states or {home for words in told for home in _of_cities(words, gazetteer)})


def _tails(document: Document) -> list[str]:
    """What stands behind each headline."""
    titles = [block for block in document.blocks if block.kind == "title"]
    texts = [(document.article.field_text(block.field), block) for block in titles]
    return [text[headline_end(text, block.start, block.end) : block.end] for text, block in texts]


def _of_cities(words: str, gazetteer: Gazetteer) -> list[Province]:
    names = [fold(name) for name in _WORD.findall(words)][:MOST_WORDS]
    runs = (" ".join(names[at : at + size]) for at in range(len(names)) for size in range(LONGEST, 0, -1))
    cities = (_city(gazetteer.find(run)) for run in dict.fromkeys(runs))
    return [("US", city.province) for city in cities if city is not None]


def _city(entries: tuple[Entry, ...]) -> Entry | None:
    """The largest of the name, if it is a large American city."""
    largest = max(entries, key=lambda entry: entry.population, default=None)
    if largest is None or largest.country != "US" or largest.level != "city" or largest.population < LARGE:
        return None
    return largest
