"""Words for countries, peoples and faiths: all news of one country names them, so they tell of no one event."""

from collections.abc import Iterator
from functools import cache

from reconciler.data.gazetteer import default_gazetteer
from reconciler.extraction.nationalities import NATIONALITIES

FAITHS = frozenset(
    "alawite alawites arab arabs buddhist buddhists catholic catholics christian christians copt coptic copts druze "
    "european europeans hindu hindus houthi houthis islamic islamist islamists jewish jews kurd kurdish kurds muslim "
    "muslims orthodox protestant protestants shia shias shiite shiites sikh sikhs sunni sunnis western yazidi "
    "yazidis".split()
)


@cache
def peoples() -> frozenset[str]:
    """Words in lower case: countries of one word, peoples, what they are called in the plural, and faiths."""
    return FAITHS.union(_of_countries())


def _of_countries() -> Iterator[str]:
    for people in NATIONALITIES:
        yield people
        yield f"{people}s"
    names = map(default_gazetteer().country, sorted(set(NATIONALITIES.values())))
    yield from (name.lower() for name in names if name is not None and " " not in name)
