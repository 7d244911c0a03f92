"""The tables that reading looks words up in, where a newsroom brings its own."""

import msgspec

from reconciler.data.gazetteer import Gazetteer
from reconciler.extraction.claims.words.nouns import Nouns


class Tables(msgspec.Struct, frozen=True, eq=False):
    """Tables for `annotate`; null is the one that the package brings."""

    nouns: Nouns | None = None
    """Head nouns of people, as `reconciler.extraction.claims.words.own_nouns.with_own_nouns` reads them."""
    gazetteer: Gazetteer | None = None
    """Places, as `reconciler.data.gazetteer.with_own_places` reads them."""


PACKAGE_TABLES = Tables()
