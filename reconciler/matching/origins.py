"""Origins: the texts that copies share, each under one id."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from reconciler.concepts.event import Origin
from reconciler.matching.copies import Sketch, copy_groups


def origins(sketches: Iterable[Sketch]) -> tuple[Origin, ...]:
    """Every article in exactly one origin, whatever order they come in; in order of their first articles."""
    ordered = sorted(sketches, key=lambda own: own.order)
    return tuple(origin_of([ordered[index] for index in group]) for group in copy_groups(ordered))


def origin_of(copies: Sequence[Sketch]) -> Origin:
    """The origin of one text's copies, given in canonical order: its id comes from the first."""
    first = copies[0]
    agency = next((own.agency for own in copies if own.agency), None)
    return Origin(
        id=f"o-{sha256(first.article.encode()).hexdigest()[:12]}",
        label=agency or first.outlet or first.article,
        articles=tuple(own.article for own in copies),
    )
