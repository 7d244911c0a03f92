"""Finds the texts that copies share when articles come or change."""

from collections.abc import Iterable, Mapping

import msgspec

from reconciler.matching.copies import Sketch
from reconciler.matching.origins import origins
from service.use_cases.ports import Snapshot
from service.use_cases.stored import KeptText


class Traced(msgspec.Struct, frozen=True):
    """The texts whose sketch or origin is another one now, by article."""

    now: Mapping[str, KeptText]
    former: frozenset[str]
    """Those of the articles that had another."""


def trace_origins(snapshot: Snapshot, fresh: Mapping[str, Sketch]) -> Traced:
    """What becomes of the texts' origins, now that these articles came or changed."""
    former = snapshot.texts(fresh)
    known, kept = _near(snapshot, fresh, [text.sketch for text in former.values()])
    before = {**kept, **former}
    now = {text.sketch.article: text for text in _traced(known)}
    changed = {article: text for article, text in now.items() if before.get(article) != text}
    return Traced(changed, frozenset(changed.keys() & before.keys()))


def _near(
    snapshot: Snapshot, fresh: Mapping[str, Sketch], former: Iterable[Sketch]
) -> tuple[Mapping[str, Sketch], Mapping[str, KeptText]]:
    """The sketches of all articles that may hang together with the fresh ones, by whatever number of steps."""
    known, kept = dict(fresh), dict[str, KeptText]()
    waiting: list[Sketch] = [*fresh.values(), *former]
    while waiting:
        found = snapshot.texts(snapshot.sharing(waiting) - known.keys())
        kept.update(found)
        known.update((article, text.sketch) for article, text in found.items())
        waiting = [text.sketch for text in found.values()]
    return known, kept


def _traced(known: Mapping[str, Sketch]) -> Iterable[KeptText]:
    for origin in origins(known.values()):
        first = known[origin.articles[0]].published
        yield from (KeptText(known[article], origin, first) for article in origin.articles)
