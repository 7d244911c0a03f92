"""Second readings: what else an expression means where two days may be the one that it counts from."""

from collections.abc import Mapping
from datetime import date

import msgspec

from reconciler.concepts.timex import Alternative, Anchor
from reconciler.extraction.dates.grammar.rule import DateRule, Found, Parts, Phrase, Reading, Refused, Setting


def with_other_day(found: Found, phrase: Phrase, rule: DateRule, setting: Setting, *, other: tuple[date, str]) -> Found:
    """What a rule read, and beside it what it reads if the day of publication is the other one, for the reason told."""
    if found is None or isinstance(found, Refused):
        return found
    again = rule.read(phrase, msgspec.structs.replace(setting, day=other[0], anchor=_moved(setting.anchor, other[0])))
    if isinstance(found, Parts):
        others: Mapping[str, Reading | Refused] = dict(again.readings) if isinstance(again, Parts) else {}
        return Parts(
            tuple((name, _either(part, others.get(name), setting, why=other[1])) for name, part in found.readings)
        )
    return _either(found, again, setting, why=other[1])


def _moved(anchor: Anchor, day: date) -> Anchor:
    return Anchor(anchor.kind, day.isoformat())


def _either(likely: Reading | Refused, other: Found, setting: Setting, *, why: str) -> Reading | Refused:
    if not isinstance(likely, Reading) or not isinstance(other, Reading) or likely.anchor != setting.anchor:
        return likely
    because = f"{why}: {other.because}"
    return either(likely, msgspec.structs.replace(other, because=because))


def either(likely: Reading, other: Reading) -> Reading:
    """The likelier reading with the other one beside it, unless it says what is listed already."""
    listed: tuple[Reading | Alternative, ...] = (likely, *likely.alternatives)
    if any((other.type, other.value, other.mod) == (one.type, one.value, one.mod) for one in listed):
        return likely
    second = Alternative(other.type, other.value, other.interval, other.because, other.mod)
    return msgspec.structs.replace(likely, alternatives=(*likely.alternatives, second))
