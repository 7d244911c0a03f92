"""A tie between people and harm, with what its words tell."""

import msgspec

from reconciler.concepts.claim import Modality, Outcome
from reconciler.extraction.claims.grammar.figures import Figure
from reconciler.extraction.claims.grammar.rule import Link


class Sighting(msgspec.Struct, frozen=True, gc=False):
    """A tie with what its words tell."""

    rule: str
    link: Link
    outcome: Outcome
    modality: Modality
    figure: Figure
