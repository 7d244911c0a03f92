"""Present forms by which headlines tell of a deed that is done: "Rebels take town Monday", "Army launches raid"."""

from collections.abc import Mapping, Sequence

from reconciler.extraction.dates.context.dated_nouns import DEEDS

OBJECT_REACH = 4
"""Words behind the verb within which its object stands."""

ATTACKS = DEEDS | frozenset(
    "offensive offensives strike strikes airstrike airstrikes rocket rockets missile missiles manhunt siege crackdown"
    " operation war counterattack blow blows".split()
)
HELD_PEOPLE = frozenset(
    "hostage hostages captive captives prisoner prisoners detainee detainees inmate inmates soldier soldiers people"
    " man woman men women boy girl child children suspect suspects civilian civilians passenger passengers".split()
)
HARM = frozenset("dead injured wounded homeless missing stranded hurt".split())
WAYS = frozenset(
    "road roads street streets highway highways motorway bridge bridges border borders crossing crossings airport"
    " airspace lane lanes railway tunnel".split()
)
FIRE = frozenset(("fire",))

DEED_OBJECTS: Mapping[str, frozenset[str]] = {
    "launch": ATTACKS,
    "launches": ATTACKS,
    "delivers": ATTACKS,
    "release": HELD_PEOPLE,
    "releases": HELD_PEOPLE,
    "hold": HELD_PEOPLE,
    "leave": HARM,
    "leaves": HARM,
    "close": WAYS,
    "closes": WAYS,
    "open": FIRE,
    "opens": FIRE,
}
"""Each verb, and the words of an object with which it tells of what is done; with another it may be arranged."""

TAKING = frozenset(("take", "takes"))
TAKEN_AS_ARRANGED = frozenset(
    "effect office place part over up off oath stand stage shape helm reins charge vote break".split()
)
"""Soon behind "take" these tell of what may be arranged; whatever else is taken has been."""
TAKING_TO = frozenset(("to", "on", "in", "questions"))
"""Right behind "take" so do these."""
TAKEN_REACH = 3
"""Words behind "take" within which the arranged object stands: "takes the witness stand"."""
DEED_VERBS = TAKING | DEED_OBJECTS.keys()


def is_headline_deed(tokens: Sequence[str], place: int) -> bool:
    """The word at `place` is such a verb, with an object that makes it a deed."""
    word = tokens[place]
    if word not in DEED_VERBS:
        return False
    behind = tokens[place + 1 : place + 1 + OBJECT_REACH]
    if word in TAKING:
        return TAKING_TO.isdisjoint(behind[:1]) and TAKEN_AS_ARRANGED.isdisjoint(behind[:TAKEN_REACH])
    return not DEED_OBJECTS[word].isdisjoint(behind)
