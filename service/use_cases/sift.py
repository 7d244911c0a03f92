"""Which events a question about kinds, figures, outlets and words is answered by; asked of events one by one."""

from reconciler.concepts.event import Event
from reconciler.concepts.figure import Figure, FigureClaim
from reconciler.data.fold import fold
from service.use_cases.stored import EventFilter

OF_EVENT = ("type", "disputed", "background")
OF_FIGURE = ("outcome", "group", "standing")
"""Fields of a filter that are asked of the fields of the same name."""


def asks_more(wanted: EventFilter) -> bool:
    """Something is asked that the store does not look up by days and places."""
    return any(getattr(wanted, name) is not None for name in (*OF_EVENT, *OF_FIGURE, "least", "outlet", "words"))


def keeps(event: Event, wanted: EventFilter) -> bool:
    """The event answers to all that is asked beyond days and places."""
    return (
        _is_such(event, wanted, OF_EVENT)
        and _has_figure(event, wanted)
        and _is_told_by(event, wanted.outlet)
        and _says(event, wanted.words)
    )


def _is_such(thing: Event | Figure, wanted: EventFilter, names: tuple[str, ...]) -> bool:
    return all(getattr(wanted, name) in (None, getattr(thing, name)) for name in names)


def _has_figure(event: Event, wanted: EventFilter) -> bool:
    """One and the same figure is such as is asked for and reaches the number."""
    if wanted.least is None and all(getattr(wanted, name) is None for name in OF_FIGURE):
        return True
    return any(_is_such(one, wanted, OF_FIGURE) and _greatest(one) >= (wanted.least or 0) for one in event.figures)


def _greatest(figure: Figure) -> int:
    """The greatest number that a claim which counts gives; a bound left open gives none."""
    counting = [claim for claim in figure.claims if claim.standing == "current" and claim.doubt is None]
    return max(map(_number, counting), default=0)


def _number(claim: FigureClaim) -> int:
    quantity = claim.quantity
    return max(quantity.stated or 0, quantity.low or 0, quantity.high or 0)


def _is_told_by(event: Event, outlet: str | None) -> bool:
    return outlet is None or any(fold(report.outlet or "") == fold(outlet) for report in event.reports)


def _says(event: Event, words: str | None) -> bool:
    """All the words stand in its label, places and outlets, or in what its claims count and who makes them."""
    if words is None:
        return True
    claims = [claim for figure in event.figures for claim in figure.claims]
    told = [event.label, *event.places, *(report.outlet or "" for report in event.reports)]
    told += [part for claim in claims for part in (claim.text, claim.speaker or "")]
    return set(fold(words).split()) <= {word for part in told for word in fold(part).split()}
