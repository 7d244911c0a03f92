"""The states and provinces in which the paper or station that tells a story is at home."""

import re

from reconciler.concepts.document import Document
from reconciler.data.gazetteer import Gazetteer
from reconciler.data.names import US_STATES
from reconciler.extraction.places.home_town import home_town, homes_of
from reconciler.extraction.places.tails import headline_end
from reconciler.extraction.places.votes import Province, Votes, province_of

_SHORT = {short.replace(".", ""): state for state, shorts in US_STATES.items() for short in shorts}
_STATE = re.compile(
    rf"\b(?:{'|'.join(sorted(US_STATES, key=len, reverse=True))})\b"
    rf"|(?<=, )(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})\b"
)


def home_of(document: Document, gazetteer: Gazetteer, votes: Votes) -> frozenset[Province]:
    """The American states that its outlet's name and its title's tail name, or where the town lies that they name."""
    told = [document.article.outlet or "", *_tails(document)]
    states = {("US", _SHORT.get(found, found)) for words in told for found in _STATE.findall(words)}
    town = None if states else home_town(homes_of(document, gazetteer), votes.provinces, american="US" in votes.hints)
    return frozenset(states if town is None else {province_of(town[1])})


def _tails(document: Document) -> list[str]:
    """What stands behind each headline."""
    titles = [block for block in document.blocks if block.kind == "title"]
    texts = [(document.article.field_text(block.field), block) for block in titles]
    return [text[headline_end(text, block.start, block.end) : block.end] for text, block in texts]
