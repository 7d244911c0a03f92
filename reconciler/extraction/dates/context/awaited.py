"""What awaits a date: pending then, braced for it, or with time until it."""

from collections.abc import Sequence

from reconciler.extraction.dates.context.appointed import ARTICLES, BRACING, DEADLINE_REACH, GONE_BY, PROSPECTS
from reconciler.extraction.dates.context.done import tells_of_done
from reconciler.extraction.dates.context.settled import was_of_no_use
from reconciler.extraction.dates.grammar.rule import Phrase

AWAITED_REACH = 8
"""Words before a date within which stands what awaits it."""
EVENT_REACH = 4
"""Words that name what lasts until a day: "a first court hearing"."""
BUT_REACH = 12
"""Words behind a deadline within which "but" tells what became of it."""
STILL_PENDING = frozenset("for in at on before with against since when until after as".split())
"""Behind "pending" these tell where or how long something has been so: "pending for years", "pending in court"."""
PART_ENDS = frozenset(", ; : — “ ” is are has".split())
"""Between "pending" and a date these, or a past verb, say that something else is told of it."""
GENITIVES = frozenset(("'", "’"))
GIVEN, GIVEN_REACH = frozenset(("given", "granted")), 4
"""Words before "until" within which stands what somebody was given: "granted a reprieve until noon Friday"."""
SHARE = ("percent", "%")
HAVING = frozenset("have has had him her them us given granted".split())


def is_awaited(phrase: Phrase) -> bool:
    """What is pending then, or until when somebody has time: "pending a hearing Friday", "have until noon Friday"."""
    before = phrase.before(AWAITED_REACH)
    if _is_braced_for(before):
        return True
    if not PROSPECTS.isdisjoint(before) and _is_in_prospect(before):
        return True
    if "chance" in before and _is_forecast(before):
        return True
    if "pending" in before:
        return _is_pending_for(phrase, before[before.index("pending") + 1 :])
    at = before.index("until") if "until" in before else 0
    if _is_until_event(before[at + 1 :] if "until" in before else ()):
        return GONE_BY.isdisjoint(phrase.before(DEADLINE_REACH))
    given = at > 0 and (before[at - 1] in HAVING or not GIVEN.isdisjoint(before[max(at - GIVEN_REACH, 0) : at]))
    return given and not was_of_no_use(phrase, BUT_REACH)


def _is_braced_for(before: Sequence[str]) -> bool:
    """The city braced for a march Friday; it was told ahead of a meeting Friday."""
    at = next((place for place, word in enumerate(before) if word in BRACING or word == "ahead"), len(before))
    led = list(before[at : at + 2])
    return led[1:] == (["of"] if led[:1] == ["ahead"] else ["for"]) and _is_until_event(before[at + 2 :])


def _is_in_prospect(before: Sequence[str]) -> bool:
    """The possibility of a strike Monday."""
    at = next(place for place in range(len(before) - 1, -1, -1) if before[place] in PROSPECTS)
    return before[at + 1 : at + 2] == ["of"] and _is_until_event(before[at + 2 :])


def _is_forecast(before: Sequence[str]) -> bool:
    """A 40 percent chance of rain Monday."""
    at = before.index("chance")
    return at > 0 and before[at - 1].endswith(SHARE) and before[at + 1 : at + 2] in (["of"], ["for"])


def _is_until_event(between: Sequence[str]) -> bool:
    """Free until a court hearing Friday."""
    named = 1 < len(between) <= EVENT_REACH and between[0] in ARTICLES
    return named and PART_ENDS.isdisjoint(between) and not any(map(tells_of_done, between))


def _is_pending_for(phrase: Phrase, between: Sequence[str]) -> bool:
    """What is awaited stands between "pending" and its date, or behind it: "a hearing Friday", "Friday's hearing"."""
    if not between:
        return phrase.next_token in GENITIVES
    if list(between) == ["for"]:
        return True
    ends = between[0] in STILL_PENDING or not PART_ENDS.isdisjoint(between)
    return not ends and not any(map(tells_of_done, between))
