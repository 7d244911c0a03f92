"""What is only a condition, or what somebody is told to do: both are still to be."""

from collections.abc import Mapping
from itertools import pairwise

from reconciler.extraction.dates.context.done import ALL_DONE
from reconciler.extraction.dates.grammar.rule import Phrase

IF_REACH = 8
"""Words before a date within which its condition begins."""
IFS = frozenset(("if", "unless"))
WONDERING = frozenset("know knew see say tell ask asked clear sure wonder wondered determine doubt unclear as".split())
"""Before "if" these ask whether it is so, or compare."""
ORDER_REACH = 8
"""Words before a deadline within which it is ordered."""
ORDERED = frozenset("ordered told asked urged given instructed required directed advised".split())
BEFORE_DAYS = frozenset(("on", "by", "in", "as"))
PERHAPS = frozenset("possibly perhaps probably maybe".split())
WILL = frozenset(("will", "should", "may", "could", "might"))
WOULD = frozenset(("would", "could"))
STILL_OPEN = frozenset("is are has have".split())
"""With these a condition is one of now: "if no deal is struck by Friday"."""
WOULD_REACH = 20
"""Words before "by Friday" within which what would follow is told: "they would strike unless it was paid by Friday"."""
IF_ENDS = frozenset(", ; : — “ ” that who which did".split())
QUOTES_OPEN = frozenset('“ " `'.split())
IMPERATIVES: Mapping[str, frozenset[str]] = {
    verb: frozenset(objects.split())
    for verb, objects in {
        "look": "for",
        "watch": "for",
        "tune": "in",
        "join": "us them",
        "ask": "me us him her them",
        "call": "me us",
        "come": "and to back see",
        "see": "you",
        "check": "back",
        "mark": "your",
        "wait": "until for",
        "remember": "to",
        "be": "there sure ready back",
    }.items()
}
"""Verbs that begin a sentence which tells somebody to do it, with what then stands behind."""


def is_condition(phrase: Phrase) -> bool:
    """If convicted Friday, unless they agree by Friday: no past auxiliary tells what was."""
    before = phrase.before(IF_REACH)
    if IFS.isdisjoint(before):
        return False
    at = max(place for place, word in enumerate(before) if word in IFS)
    if at and (before[at - 1] in WONDERING or before[at + 1 : at + 2] == ["any"]):
        return False
    if phrase.last_token == "by" and not (WOULD | STILL_OPEN).isdisjoint(phrase.before(WOULD_REACH)):
        return True
    return IF_ENDS.isdisjoint(before[at:]) and not any(word in ALL_DONE for word in before[at:])


def is_asked_for(phrase: Phrase) -> bool:
    """The sentence begins with an imperative: "Look for rain Friday"."""
    first = phrase.tokens[0] in QUOTES_OPEN
    return phrase.tokens[first + 1] in IMPERATIVES.get(phrase.tokens[first], ()) if phrase.start > first + 1 else False


def is_ordered_by(phrase: Phrase) -> bool:
    """What somebody has been told to do by then, and what will be so, possibly then."""
    last = phrase.last_token
    if last == "by":
        before = phrase.before(ORDER_REACH)
        return any(one == "been" and other in ORDERED for one, other in pairwise(before)) and "had" not in before
    at = phrase.start - 1 - (last in BEFORE_DAYS)
    return at >= 0 and phrase.tokens[at] in PERHAPS and not WILL.isdisjoint(phrase.before(WOULD_REACH))
