"""What a timeline is asked with, for every form in which it is given out."""

from litestar.di import Provide

from service.api.parameters import (
    Background,
    Disputed,
    From,
    Least,
    OfOutlet,
    OfStanding,
    OfType,
    PlaceName,
    To,
    WithGroup,
    WithOutcome,
    Words,
)
from service.use_cases.stored import EventFilter


def event_filter(
    from_: From = None,
    to: To = None,
    place: PlaceName = None,
    type_: OfType = None,
    outcome: WithOutcome = None,
    group: WithGroup = None,
    min_: Least = None,
    outlet: OfOutlet = None,
    standing: OfStanding = None,
    disputed: Disputed = None,
    background: Background = None,
    q: Words = None,
) -> EventFilter:
    """The events that the query parameters ask for."""
    return EventFilter(
        first=from_,
        last=to,
        place=place,
        type=type_,
        outcome=outcome,
        group=group,
        least=min_,
        outlet=outlet,
        standing=standing,
        disputed=None if disputed is None else disputed == "true",
        background=None if background is None else background == "true",
        words=q,
    )


WANTED = {"wanted": Provide(event_filter, sync_to_thread=False)}
