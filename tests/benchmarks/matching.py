"""Time and memory of matching as reports grow a hundredfold, with places, names and days as crowded as in the news."""

import gc
import tracemalloc
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from math import hypot
from random import Random
from sys import intern

from reconciler.concepts.interval import Interval
from reconciler.matching.candidates import candidate_pairs, weighed_pairs
from reconciler.matching.component import cluster_component
from reconciler.matching.profile import Count, KnownPlace, Profile, dated
from reconciler.matching.rarity import rare_names
from reconciler.matching.weights import default_weights
from tests.benchmarks.timing import processor_seconds, seconds

SIZES = (1_000, 10_000, 100_000)
HUGE = 10_000
A_DAY = 100
"""Reports published a day."""
PLACES, NAMES, WORDS = 400, 2_000, 20_000
FIRST = datetime(2015, 1, 1)


def world(size: int, *, events: int | None = None) -> list[Profile]:
    """Reports in canonical order: events of one to thirty reports, few places and names with most of them."""
    chance = Random(size)
    made: list[Profile] = []
    while len(made) < size:
        told = 1 + min(29, int(chance.paretovariate(1.2)) - 1) if events is None else size // events
        made += _event(chance, f"e{len(made)}", min(told, size - len(made)), max(1, size // A_DAY))
    return sorted(made, key=lambda profile: profile.order)


def _event(chance: Random, name: str, told: int, days: int) -> list[Profile]:
    number = _crowded(chance, PLACES)
    place = KnownPlace(f"P{number}", f"p{number}", "city", (f"r{number % 20}", "land"), "XX")
    day = chance.randrange(days)
    names = [f"chief {place.folded}", *(f"n{chance.randrange(NAMES)} m{chance.randrange(NAMES)}" for _ in range(11))]
    words = [intern(f"w{chance.randrange(WORDS)}") for _ in range(40)]
    dead = int(chance.paretovariate(1.0))
    start = FIRST + timedelta(days=day)
    interval = Interval(start, start + timedelta(days=1))
    span, fine = dated(interval)
    made = []
    for index in range(told):
        published = date(start.year, start.month, start.day) + timedelta(days=chance.randrange(3))
        own = {intern(f"w{chance.randrange(WORDS)}"): 8 for _ in range(20)} | dict.fromkeys(chance.sample(words, 24), 9)
        made.append(
            Profile(
                article=f"{name}-{index}",
                report="r1",
                key="k",
                kind="event",
                primary=True,
                published=published.isoformat(),
                day=published.toordinal(),
                outlet=f"o{chance.randrange(60)}",
                type="attack",
                interval=interval,
                days=span,
                fine=fine,
                places=(place,),
                mentioned=(place.folded,),
                counts={"killed": Count(dead, dead, dead, (dead,))},
                rare_names=rare_names(own),
                names=tuple(chance.sample(names, 6)),
                words=own,
                length=hypot(*own.values()),
                links=(f"text {name}-{index}",),
            )
        )
    return made


def _crowded(chance: Random, most: int) -> int:
    """Small numbers far more often than large ones (about as Zipf has it)."""
    return int(most ** chance.random()) - 1


def report() -> Iterator[str]:
    """Milliseconds a report, pairs a report, memory a report; and one huge event."""
    first = 0.0
    for size in SIZES:
        members = world(size)
        took = processor_seconds(lambda members=members: _match(members)) * 1000 / size  # type: ignore[misc]  # bound at once
        first = first or took
        pairs = sum(1 for _ in candidate_pairs(members)) / size
        yield f"{size:,} reports: {took:.2f} ms each ({took / first:.2f} times the first), {pairs:.0f} pairs each"
    yield f"memory of a profile: {_profile_bytes():,.0f} bytes"
    members = world(HUGE, events=1)
    yield f"one event of {HUGE:,} reports: {seconds(lambda: _match(members)):.0f} s"


def _match(members: list[Profile]) -> None:
    weights = default_weights()
    cluster_component(members, weighed_pairs(members, weights), weights=weights)


def _profile_bytes() -> float:
    gc.collect()
    tracemalloc.start()
    kept = world(2_000)
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return used / len(kept)
