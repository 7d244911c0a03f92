"""How a claim is named in a reason: its number in plain words and whose it is."""

from collections.abc import Iterable
from datetime import date

from reconciler.concepts.claim import Claim
from reconciler.concepts.figure import Bounds
from reconciler.concepts.group import Group
from reconciler.extraction.words import MONTH_NAMES
from reconciler.reconciliation.told import Told, Voice

GROUP_WORDS: dict[Group, str] = {
    "people": "people",
    "civilian": "civilians",
    "child": "children",
    "woman": "women",
    "man": "men",
    "aid_worker": "aid workers",
    "journalist": "journalists",
    "health_worker": "health workers",
    "official": "officials",
    "state_force": "state forces",
    "army": "soldiers",
    "police": "police",
    "local_police": "local police",
    "pro_government_militia": "pro-government militia",
    "intelligence": "intelligence staff",
    "guard": "guards",
    "foreign_force": "foreign troops",
    "insurgent": "insurgents",
    "unknown": "unidentified people",
}
NAMED_AT_MOST = 4
"""A reason that lists more claims than this is no longer one line."""


def day_of(day: date) -> str:
    """`18 June 2015`, whatever the machine's language."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def number(claim: Claim) -> str:
    """The count as a person says it: `14 or more`, `about 40`; vague words stay as printed."""
    quantity = claim.quantity
    stated = quantity.stated
    if quantity.hedge == "none":
        return "none"
    if stated is None:
        return claim.figure.text if quantity.hedge == "vague" else between(Bounds(quantity.low, quantity.high))
    if quantity.hedge == "range":
        return between(Bounds(quantity.low, quantity.high))
    return _HEDGED.get(quantity.hedge, "{}").format(f"{stated:,}")


_HEDGED = {
    "at_least": "{} or more",
    "more_than": "more than {}",
    "at_most": "{} or fewer",
    "up_to": "up to {}",
    "fewer_than": "fewer than {}",
    "nearly": "nearly {}",
    "about": "about {}",
}


def between(bounds: Bounds) -> str:
    """Bounds in plain words: `20`, `11 or more`, `35 to 40`."""
    low, high = bounds.low, bounds.high
    if low is None:
        return "any number" if high is None else f"{high:,} or fewer"
    if high is None:
        return f"{low:,} or more"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def whose(one: Told, voice: Voice, people: str = "") -> str:
    """`14 or more (Saeedi)`, or `14 or more police (Saeedi)`; one of them in the singular, and none as `no`."""
    count = number(one.claim)
    if people and count in ("1", "none"):
        count, people = ("1", _ONE_OF.get(people, people)) if count == "1" else ("no", people)
    return f"{count}{people and ' '}{people} ({voice.label})"


_ONE_OF = {
    "people": "person",
    "civilians": "civilian",
    "children": "child",
    "women": "woman",
    "men": "man",
    "aid workers": "aid worker",
    "journalists": "journalist",
    "health workers": "health worker",
    "officials": "official",
    "state forces": "member of state forces",
    "soldiers": "soldier",
    "police": "police officer",
    "local police": "local police officer",
    "pro-government militia": "militiaman",
    "intelligence staff": "intelligence officer",
    "guards": "guard",
    "foreign troops": "foreign soldier",
    "insurgents": "insurgent",
    "unidentified people": "unidentified person",
}


def listed(phrases: Iterable[str]) -> str:
    """Distinct phrases joined with "and", those beyond a few counted."""
    distinct = list(dict.fromkeys(phrases))
    if len(distinct) > NAMED_AT_MOST:
        distinct = [*distinct[: NAMED_AT_MOST - 1], f"{len(distinct) - NAMED_AT_MOST + 1} more"]
    return distinct[0] if len(distinct) == 1 else f"{', '.join(distinct[:-1])} and {distinct[-1]}"
