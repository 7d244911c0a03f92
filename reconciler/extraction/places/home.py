"""The states and provinces in which the paper or station that tells a story is at home."""

import re

import msgspec

from reconciler.concepts.document import Document
from reconciler.data.gazetteer import Gazetteer
from reconciler.data.names import US_STATES
from reconciler.extraction.places.home_town import home_town, homes_of
from reconciler.extraction.places.tails import headline_end
from reconciler.extraction.places.votes import Votes, province_of

_SHORT = {short.replace(".", ""): state for state, shorts in US_STATES.items() for short in shorts}
_STATE = re.compile(
    rf"\b(?:{'|'.join(sorted(US_STATES, key=len, reverse=True))})\b"
    rf"|(?<=, )(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})\b"
)


def at_home(document: Document, gazetteer: Gazetteer, votes: Votes) -> Votes:
    """With the American states that its outlet's name and its title's tail name, and with the town that they name."""
    told = [document.article.outlet or "", *_tails(document)]
    states = {("US", _SHORT.get(found, found)) for words in told for found in _STATE.findall(words)}
    home = home_town(homes_of(document, gazetteer), votes.provinces, american="US" in votes.hints)
    if home is None:
        return msgspec.structs.replace(votes, home=frozenset(states))
    towns = frozenset({(province_of(home[1]), home[1].name)})
    return msgspec.structs.replace(votes, home=frozenset(states or {province_of(home[1])}), home_towns=towns)


def _tails(document: Document) -> list[str]:
    """What stands behind each headline."""
    titles = [block for block in document.blocks if block.kind == "title"]
    texts = [(document.article.field_text(block.field), block) for block in titles]
    return [text[headline_end(text, block.start, block.end) : block.end] for text, block in texts]
